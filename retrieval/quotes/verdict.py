"""How much a passage tells of what its own review made of the film: its words, and the rating that was given."""

from __future__ import annotations

import re

from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.quotes.quotable import quotable
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from retrieval.words.folding import flat
from seeds.models import Passage

OTHER_SIDE = 0.3
"""What praise counts for in a review whose rating blames, and blame in one whose rating praises."""
SAYS_SO = 0.3
"""What it is worth that a passage sums up."""
OUTRIGHT = 0.2
"""What words that leave no doubt add on the side of the rating, and take from the other."""

ELSEWHERE = 0.4
"""What it takes off that a passage begins with other works than the one reviewed."""

_WORKS = r"(?:films?|movies?|series?|shows?)\b"
_OF_OTHERS = re.compile(
    rf"^\W*(?:il y a (?:\w+ )?(?:des|d'autres|tant de|plein de|beaucoup de) {_WORKS}"
    rf"|(?:d'autres|certaine?s|la plupart des|beaucoup de|many|some|most|other|plenty of) {_WORKS}"
    rf"|there (?:are|have been) (?:many |other |some |plenty of |so many |a lot of )?{_WORKS}"
    rf"|dans (?:un autre|une autre|d'autres|les autres) {_WORKS}|in (?:other|another|most) {_WORKS})"
)
_SUMS_UP = re.compile(
    r"\b(?:deception|decue?|decevant|chefs? d'oeuvre|navet|reussite|coup de coeur|je (?:le |la )?(?:re)?commande"
    r"|je (?:le |la )?(?:de)?conseille|a (?:voir|eviter|fuir)|au final|en somme|en resume|pour resumer|pour conclure"
    r"|en conclusion|verdict|bilan|(?:meilleure?s?|pires?) (?:series?|films?|shows?|divertissements?|oeuvres?)"
    r"|de tous les temps|of all time|(?:best|worst) (?:films?|movies?|shows?|series)"
    r"|disappoint(?:ment|ed|ing)|let ?down|masterpiece|overall|in short|all in all"
    r"|to sum up|i (?:highly |would )?recommend|must[- ]see|avoid|waste of time|worth (?:a watch|watching|seeing))\b"
)


def tells(passage: Passage, stars: float | None) -> float:
    """How well a passage does as the word of its review, that gave ``stars`` of five; None: no rating."""
    read = flat(passage.text)
    score = _lean(passage, stars) + quotable(passage.text) + SAYS_SO * bool(_SUMS_UP.search(read))
    score -= ELSEWHERE * bool(_OF_OTHERS.match(read))
    side, plain = side_given(stars), outright(passage.text)
    if side is not None and len(plain) == 1:
        score += OUTRIGHT if side in plain else -OUTRIGHT
    return score


def side_given(stars: float | None) -> Side | None:
    """The side that a rating takes; none of one in the middle."""
    if stars is None or UNFAVOURABLE < stars < FAVOURABLE:
        return None
    return Side.POSITIVE if stars >= FAVOURABLE else Side.NEGATIVE


def _lean(passage: Passage, stars: float | None) -> float:
    match side_given(stars):
        case Side.POSITIVE:
            return passage.positive + OTHER_SIDE * passage.negative
        case Side.NEGATIVE:
            return passage.negative + OTHER_SIDE * passage.positive
        case _:
            return max(passage.positive, passage.negative)


def both_sides(passages: list[Passage], stars: float | None, count: int) -> list[Passage]:
    """The ``count`` passages that tell most; where the rating is in the middle, of either side if both are told."""
    ranked = sorted(passages, key=lambda p: (-tells(p, stars), p.start))
    best = ranked[:count]
    if stars is None or side_given(stars) is not None or count < 2:
        return best
    for_, against = ([p for p in best if _clear(p, side)] for side in Side)
    if bool(for_) != bool(against):
        missing = Side.NEGATIVE if for_ else Side.POSITIVE
        other = next((p for p in ranked[count:] if _clear(p, missing)), None)
        best = [*best[:-1], other] if other else best
    return best


def _clear(passage: Passage, side: Side) -> bool:
    here, there = passage.positive, passage.negative
    if side is Side.NEGATIVE:
        here, there = there, here
    return here >= 0.5 and here > there
