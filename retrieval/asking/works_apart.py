"""Films told from series: "the best film, not series", "les séries seulement", "hors séries"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.words.sieve import Sifted
from seeds.models import Work

FILM = r"(?:long[- ]metrages?|films?|filmes?|flims?|movies?)"
SERIES = r"(?:(?:mini-?)?series?(?: televisees?| tele| tv)?|(?:tv )?(?:shows?|series)|feuilletons?|sitcoms?)"
_ANY = rf"(?P<{{0}}>(?P<{{0}}film>{FILM})|{SERIES})"
_FILLER = r"(?:(?:compter|counting|count|inclure|including|include|prendre|en compte|the|any|your|les|des|de|d'|tes|vos|ces|une|an?|tv|pour|for) ?)*"
_STRONG = r"(?:hors|horm?is|sauf|excepte|excluding|exclude|except(?: for)?|leaving out|leaving(?= (?:the |all |all the )?\w+ out\b)|ignoring|not counting|sans compter|sans inclure|en excluant|other than|rather than|plutot qu[e'] ?|au lieu d[e'] ?)"
_WEAK = r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\best )(?<!\bsont )(?:(?:et |and |but |mais )?(?:not|no|non|pas|sans|without|ni|nor)(?: in| on| dans| of)?)"
_NEVER = r"(?:(?:are |is |sont )?(?:not included|excluded|left out|aside|exclue?s?|non (?:comprise?s|inclue?s|incluse?s)|pas (?:comprise?s|inclue?s|incluse?s)|(?:mise?s? )?a part|not counted)(?!\w))"
_EXCLUDED = Sifted(
    rf"\b{_STRONG} ?{_FILLER}{_ANY.format('strong')}(?!\w)|\b{_WEAK} {_FILLER}{_ANY.format('weak')}(?!\w)"
    rf"|(?:\b(?:the|les) )?\b{_ANY.format('after')} {_NEVER}"
)
_ONLY = Sifted(
    rf"(?<!\bthe )(?<!\bits )(?P<word>\b(?:only|just|uniquement|seulement|juste|exclusivement|rien que))(?: (?:the|your|for|of|in|on|pour|dans|sur|les|des|tes|vos|tv))* {_ANY.format('told')}(?!\w)(?! (?:is|est|was|about|that|which|i|qui)\b)"
    rf"|\b{_ANY.format('said')} (?P<alone>(?:only|uniquement|seulement|exclusivement|alone|seule?s)\b)(?! (?:one|un|une|a|si|if)\b)"
)
_TITLES = re.compile(r"\b(?:titres?|titles?|oeuvres?|works?|things?|ones?|lequel|laquelle|trucs?)\b")
_OF = r"(?:de|des|du|d'|of|for|pour|in|on|sur|from|across|dans|all|tou(?:te)?s|the|les|tes|vos|your|ces|ta|tv)"
_WORKS = re.compile(rf"\b{_OF} (?:films|movies|series tv|(?<!the )(?<=s )series|tv series|tv shows|shows)\b(?! (?:de|d'|of|by)\b)")
_THE_SERIES = re.compile(rf"\b{_OF} (?:tv )?series(?=\W*$| (?:only|seulement|uniquement|ici|here|tv|in your|de ta))")
"""Series as such, where none was spoken of: "average rating of the series"."""
_OF_ALL = re.compile(
    r"\b(?:overall|(?:moyenne|note|mediane) (?:generale|globale)|(?:toutes (?:les |tes )?(?:notes|critiques)|tous (?:les |tes |vos )?avis)"
    r"|all (?:of )?(?:the |your |these |those )?(?:reviews|ratings|scores)|par (?:titre|film|serie)|(?:per|by|for each) (?:title|film|movie|series|show))\b"
)
"""All that is held, where no film was spoken of: "the median of all ratings"."""


@dataclass(frozen=True, slots=True)
class WorksApart:
    """Whether films alone or series alone are asked for in so many words, and what says so (code points)."""

    work: Work
    spans: tuple[tuple[int, int], ...]


def find_works_apart(flat_text: str) -> WorksApart | None:
    """What a question given as `folding.flat` keeps to: films or series; None where it does not tell them apart."""
    for match in _EXCLUDED.finditer(flat_text):
        film = any(match[name] for name in ("strongfilm", "weakfilm", "afterfilm"))
        rest = flat_text[: match.start()] + " " + flat_text[match.end() :]
        other = re.search(rf"\b{SERIES if film else FILM}\b", rest) or _TITLES.search(rest)
        if match["strong"] or other:
            return WorksApart(Work.SERIES if film else Work.FILM, (match.span(),))
    if only := _ONLY.search(flat_text):
        film = bool(only["toldfilm"] or only["saidfilm"])
        return WorksApart(Work.FILM if film else Work.SERIES, (only.span("word" if only["word"] else "alone"),))
    return None


def works_counted(flat_text: str, work: Work | None, *, alone: bool) -> bool:
    """Whether a figure is asked of films or of series as such, or of all; "the series" is the one spoken of."""
    told = work is not None or _WORKS.search(flat_text)
    return bool(told or (alone and (_THE_SERIES.search(flat_text) or _OF_ALL.search(flat_text))))
