"""Where reviews come from, as a filter in questions: "sur SensCritique", "dans l'article", "on Letterboxd only"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from retrieval.words.folding import Token, squeeze, tokens
from retrieval.words.numerals import title_form
from retrieval.words.spelling import Spelling
from retrieval.words.vocabulary import everyday
from seeds.models import Role

SITES = {
    "allocine": "AlloCiné", "imdb": "IMDb", "letterboxd": "Letterboxd", "metacritic": "Metacritic",
    "rottentomatoes": "Rotten Tomatoes", "senscritique": "SensCritique", "telerama": "Télérama", "trakt": "Trakt",
    "tmdb": "TMDB", "mubi": "MUBI", "filmaffinity": "FilmAffinity", "betaseries": "BetaSeries", "reddit": "Reddit",
}  # fmt: skip
"""How sites write their own names, by their squeezed name."""
NOT_SITES = frozenset({"article", "prose", "table"})
"""Kinds of text that readers note where a document names no site."""
_LONGEST = 4

_TEXT = frozenset("avis critique critiques note notes moyenne commentaire commentaires review reviews rating ratings score users user membres members spectateurs citations reviewers viewers people gens fans utilisateurs internautes".split())  # fmt: skip
_WORKS = frozenset("film films movie movies serie series show shows titre titres title titles".split())
_PLACE = frozenset("sur on dans in from via chez selon apres to par by uniquement seulement only".split())
_OF = frozenset("de d du of".split())
_COMING = frozenset(
    """venu venus venue venues vient vienne viennent venir venant provenant proviennent provient issu issus issue issues tire
    tires tiree tirees extrait extraits recuperes pris sortis come comes coming came taken drawn gathered collected
    scraped sourced stem stemming originate originating""".split()
)
_POSTED = frozenset(
    """publie publies publiee publiees poste postes postee postees depose deposes deposee deposees laisse laisses
    laissee laissees ecrit ecrits ecrite ecrites ecrivent redige rediges parus parues trouve trouves trouvees lus mis
    mises donne donnes donnees posted published written left found given hosted submitted appear appeared""".split()
)
"""What may lead to a place: "les avis venus de SensCritique", "reviews posted on AlloCiné"."""
_BEING = frozenset("qui que sont est ont ete etaient that which are is were was been have has do does".split())
_PASSED_OVER = frozenset("le la l les un une the site page article lettre critique fichier document file blog texte".split())
_AND = frozenset("et and ou or vs versus contre a to avec with".split())
_ONLY = frozenset("uniquement seulement only exclusivement alone".split())
_ARTICLE = re.compile(
    r"\b(?:dans|in|from|selon|d'apres|according to|de|of)\s+(?:l'|cet |un |the |this |an )(?:article|papier de la redaction|newspaper article)\b"
)
_LETTER = re.compile(
    r"\b(?:dans|in|from|selon|d'apres|according to)\s+(?:la |l'|cette |une |the |this |an? )(?P<what>lettre ouverte|open letter|tribune|billet|blog|essai|essay)\b"
)


@dataclass(frozen=True, slots=True)
class OriginMatch:
    """What the question says of where reviews come from, at ``span`` (code points).

    ``origins`` are sites and documents as the library names them; none at all where the place is known by name but
    nothing is held from it. ``roles`` narrows it further ("in the article" is not what its readers commented).
    """

    span: tuple[int, int]
    typed: str
    origins: tuple[str, ...]
    roles: tuple[Role, ...] = ()


class OriginIndex:
    """The sites and documents of a library. ``held`` gives document, kind and site (None: not said) of its reviews."""

    def __init__(self, held: Iterable[tuple[str, str, str | None]] = (), titles: Iterable[str] = ()) -> None:
        self._keys: dict[str, dict[str, None]] = defaultdict(dict)
        self._articles: dict[str, None] = {}
        in_titles = {title_form(t.word) for title in titles for t in tokens(title)}
        for document, kind, source in held:
            self._add(document, kind, source, in_titles)
        self._spelling = Spelling(k for k in {*self._keys, *SITES} if len(k) >= 6)

    def _add(self, document: str, kind: str, source: str | None, in_titles: set[str]) -> None:
        if source and source not in NOT_SITES:
            self._keys[squeeze(source)][source] = None
        else:
            said = squeeze(f"{document} {kind}")
            for site in SITES:
                if site in said:
                    self._keys[site][document] = None
        if kind == "article" or source == "article":
            self._articles[document] = None
        self._keys[squeeze(document)][document] = None
        stem = [t.word for t in tokens(re.sub(r"\.\w{2,5}$", "", document))]
        for i in range(len(stem)):
            for j in range(i + 1, min(len(stem), i + _LONGEST) + 1):
                run = stem[i:j]
                known = all(title_form(w) in in_titles or w.isdigit() for w in run)
                plain = len(run) == 1 and (run[0] in everyday() or len(run[0]) < 5)
                if not known and not plain and not (len(run) == 1 and run[0] in SITES):
                    self._keys["".join(run)][document] = None

    def find(self, question: Sequence[Token], free: Sequence[bool], flat_text: str) -> OriginMatch | None:
        """The place that the question keeps to, or None."""
        for i in range(len(question)):
            for count in range(min(_LONGEST, len(question) - i), 0, -1):
                run = question[i : i + count]
                if not all(free[i : i + count]):
                    continue
                key = self._key("".join(t.word for t in run), alone=count == 1 and run[0].word not in everyday())
                if key is not None and (start := self._meant(question, i, i + count, site=key in SITES)) is not None:
                    return self._match(question, key, start, i, i + count, flat_text)
        return self._kind_of_text(flat_text)

    def _key(self, said: str, *, alone: bool) -> str | None:
        if said in self._keys or said in SITES:
            return said
        if alone and len(said) >= 6 and (near := self._spelling.near(said)):
            return near[0]
        return None

    @staticmethod
    def _meant(question: Sequence[Token], start: int, end: int, *, site: bool = False) -> int | None:
        """Where the wording that makes it a filter begins; None where the site is spoken of as a subject."""
        i = start - 1
        while i >= 0 and question[i].word in _PASSED_OVER:
            i -= 1
        before = question[i].word if i >= 0 else ""
        after = question[end].word if end < len(question) else ""
        if site and before in _WORKS:
            return start  # "les films SensCritique"
        if i > 0 and before in _PLACE | _OF and (led := OriginIndex._led(question, i, site=site)) is not None:
            return led
        if before in _PLACE:
            return i if before not in ("apres", "to") else max(i - 1, 0)
        if before in _TEXT or (before in _OF and i > 0 and question[i - 1].word in _TEXT):
            return i + 1 if before in _TEXT else i
        if site and before in _OF and i == 1 and end == len(question) and question[0].word in ("et", "and"):
            return i  # "et de SensCritique ?"
        if before in _OF and start - i > 1 and question[start - 1].word not in ("le", "la", "l", "les", "the"):
            return i  # "de la page AlloCiné"
        if after in _TEXT or after in _ONLY:
            return start
        return start if i < 0 or (start <= 1 and end == len(question) and before in ("et", "and")) else None

    @staticmethod
    def _led(question: Sequence[Token], place: int, *, site: bool) -> int | None:
        """Where a verb that leads to the place begins, if one stands before it: "qui viennent de", "posted on"."""
        verb = question[place - 1].word
        coming = site and verb in _COMING
        if not coming and not (verb in _POSTED and question[place].word in _PLACE):
            return None
        start = place - 1
        while start > 0 and question[start - 1].word in _BEING:
            start -= 1
        texts = {t.word for t in question[:start]} & _TEXT
        return start if coming or texts else None

    def _match(
        self, question: Sequence[Token], key: str, start: int, first: int, end: int, flat_text: str
    ) -> OriginMatch:
        found = dict(self._keys.get(key, {}))
        while further := self._further(question, end):  # "sur AlloCiné et SensCritique"
            found |= self._keys.get(further[0], {})
            end = further[1]
        while end < len(question) and question[end].word in _ONLY:
            end += 1
        span = question[start].start, question[end - 1].end
        origins = tuple(found)
        named = " ".join(t.surface for t in question[first:end] if t.word not in _ONLY)
        article = "article" in flat_text[span[0] : span[1]] and any(o in self._articles for o in origins)
        return OriginMatch(span, SITES.get(key, named), origins, (Role.CRITIC,) if article else ())

    def _further(self, question: Sequence[Token], end: int) -> tuple[str, int] | None:
        """One site more, after "et" or "vs": its key, and where it ends."""
        if end >= len(question) or question[end].word not in _AND:
            return None
        first = end + 1
        while first < len(question) and question[first].word in _PLACE | {"le", "the"}:
            first += 1
        for count in range(_LONGEST, 0, -1):
            run = question[first : first + count]
            key = "".join(t.word for t in run)
            if len(run) == count and (key in self._keys or key in SITES):
                return key, first + count
        return None

    def _kind_of_text(self, flat_text: str) -> OriginMatch | None:
        if match := _ARTICLE.search(flat_text):
            return OriginMatch(match.span(), "article", tuple(self._articles), (Role.CRITIC,))
        if match := _LETTER.search(flat_text):
            return OriginMatch(match.span(), match["what"], ())
        return None


def site_name(origin: str) -> str:
    """A site or a document as said to a person."""
    said = squeeze(origin)
    return SITES.get(said) or next((name for site, name in SITES.items() if site in said), origin)
