"""Rankings of the whole library by its own figures, mean rating or number of reviews; and by what no figure tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.asking.everything_ranked import find_everything_ranked, without_all
from retrieval.asking.ranking_patterns import (
    AFTER,
    BAD,
    BEST_REVIEWED,
    BEST_TO_WORST,
    FILLER,
    IS_IT,
    LIKED,
    MARKS_MOST,
    NOT_RANKED,
    OF_ALL,
    OF_EACH,
    RISING,
    SHAPES,
    SHELF,
    SORTED,
    SORTED_ALL,
    SPREAD,
    SUPERLATIVE,
    TOP,
    WORK,
)
from retrieval.asking.top_of import find_top_of
from retrieval.question import Intent, Order
from retrieval.words.folding import flat, tokens

_OVER_ALL = re.compile(r"\b(?:repartition|distribution|histogram\w*|breakdown|ventilation|median\w*)\b")
"""What is told of all ratings together, and not of each film."""
_SHELVED = re.compile(rf"\b(?:ta|ton|your|votre|la|the) {SHELF}\b")


@dataclass(frozen=True, slots=True)
class Ranking:
    """What a question ranks the library by: its intent and order, and the place that says so (code points)."""

    intent: Intent
    order: Order | None
    span: tuple[int, int]


def find_ranking(flat_text: str, *, alone: bool) -> Ranking | None:
    """The ranking of films that a question asks for; ``alone``: no film was spoken of, and "which one?" is of all."""
    if alone and (everything := find_everything_ranked(flat_text)):
        return Ranking(*everything, (0, len(flat_text)))
    flat_text = without_all(flat_text) if alone else flat_text
    if match := SORTED.search(flat_text) or SORTED_ALL.search(flat_text):
        rising = Order.WORST if RISING.search(flat_text) else Order.BEST
        return Ranking(Intent.FILMS if match["many"] else Intent.BEST_FILM, rising, match.span())
    if match := BEST_TO_WORST.search(flat_text):
        return Ranking(Intent.BEST_FILM, Order.WORST if match["worst"] else Order.BEST, match.span())
    if (match := LIKED.search(flat_text)) and (match["most"] or "prefer" in match.group()):
        worst = bool(match["worst"]) != (match["how"] in ("moins", "least"))
        return Ranking(Intent.BEST_FILM, Order.WORST if worst else Order.BEST, match.span())
    if alone and (match := TOP.search(flat_text)):
        return Ranking(Intent.BEST_FILM, Order.BEST, match.span())
    if (end := find_top_of(flat_text)) and (alone or _SHELVED.search(flat_text)):
        return Ranking(Intent.BEST_FILM, end, (0, len(flat_text)))
    if match := BEST_REVIEWED.search(flat_text):
        return Ranking(Intent.BEST_FILM, Order.WORST if match["worst"] else Order.BEST, match.span())
    if match := IS_IT.search(flat_text) or (OF_ALL.search(flat_text) if alone else None):
        return Ranking(Intent.BEST_FILM, Order.WORST if match["worst"] else Order.BEST, match.span())
    if (match := OF_EACH.search(flat_text)) and not _OVER_ALL.search(flat_text):
        return Ranking(Intent.FILMS, None, match.span())
    for intent, order, shape, bare in SHAPES:
        if match := shape.search(flat_text) or (bare.search(flat_text) if alone else None):
            return Ranking(intent, order, match.span())
    if spread := find_spread(flat_text):
        return spread
    if match := _no_figure(flat_text):
        return Ranking(Intent.BEST_FILM, Order.WORST if BAD.search(match.group()) else Order.BEST, match.span())
    return None


def find_spread(flat_text: str) -> Ranking | None:
    """Films by how much their ratings differ, those that divide people most first, or those that do least."""
    match = SPREAD.search(flat_text)
    if match is None:
        return None
    said = match.groupdict()
    least = any(said[name] for name in said if name.startswith("less"))
    agreed = said["agree"] is not None or any(said[name] for name in ("agreed", "agreed2", "agreed3", "fait"))
    return Ranking(Intent.BEST_FILM, Order.WORST if least != agreed else Order.BEST, match.span())


def find_most_marks(flat_text: str) -> Ranking | None:
    """Films by how often they were given one rating: "quel film a le plus de 5 étoiles ?"; the rating is left."""
    match = MARKS_MOST.search(flat_text)
    if match is None:
        return None
    fewest = match["how"].startswith(("moins", "fewest"))
    return Ranking(Intent.FILMS, Order.WORST if fewest else Order.BEST, match.span())


def not_ranked_by(text: str) -> str | None:
    """What a question would have films ranked by and no figure tells, in its own words; None where it is known."""
    match = _no_figure(flat(text))
    name = "said" if match and match["said"] else "before"
    return text[slice(*match.span(name))] if match else None


def _no_figure(flat_text: str) -> re.Match[str] | None:
    match = NOT_RANKED.search(flat_text)
    if match is None or not AFTER.match(flat_text, match.end()):
        return None
    return match if SUPERLATIVE.search(match.group()) else None


_ALIKE = re.compile(
    r"\b(?:comme|like|similar|similaires?|semblables?|genre|style|apres|after|instead|watch|see|voir|regarder?|mater"
    r"|recom+[ae]n\w*|conseil\w*|suggest\w*|sugger\w*|propos\w*|else|other|autres?"
    r"|(?:j'ai|on a|nous avons) (?:\w+ )?(?:aime|adore|kiffe|vu)|(?:i|we)(?:'ve)? (?:\w+ )?(?:liked?|loved?|enjoyed|seen|saw))\b"
)


def ranks_named(flat_text: str) -> bool:
    """Whether films named are themselves to be ranked: "le pire film : @ ou @ ?", and not those like them."""
    return not _ALIKE.search(flat_text)


_OF_MEANS = frozenset(
    """note notes notee notees rated scored rating ratings score scores moyenne moyennes average mean superieure
    superieur etoile etoiles star stars donne donnes moi montre show give list liste quels quelles quel quelle which
    what au combien how many""".split()
)


def bounds_means(left: str) -> bool:
    """Whether all that is said beside a bound on ratings is that films are wanted: "les films au-dessus de 4"."""
    return bool(re.search(rf"\b{WORK}\b", left)) and all(
        t.word in _OF_MEANS or re.fullmatch(rf"{WORK}|{FILLER}|{SHELF}|l|d|c|j|qu", t.word) for t in tokens(left)
    )
