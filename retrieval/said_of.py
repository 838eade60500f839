"""Which side is taken on one subject: from the clause that names it, for the rest speaks of something else.

"Les acteurs sont bons, mais la musique est ratée" is for the actors and against the music. The clause is asked first,
then with the one that follows it ("la fin, et le combat, est ratée"), then what stands with it between two turns
("mais", "malgré"); the next is asked only where the one before takes no side. The rating of the review moves the
scales a little: it is one for the film, and hardly one for each thing named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retrieval.aim import Place
from retrieval.clauses import Clause, clauses
from retrieval.denied import praises_by_denial
from retrieval.folding import flat
from retrieval.leaning import informed
from retrieval.preparing import Polarity
from retrieval.question import Side

CLEAR = (0.65, 0.7, 0.75)
"""From this probability on a clause, the clause and its follower, and all between two turns take a side."""
BLAME = (0.65, 0.75, 0.85)
"""The same for blame: a reservation beside a subject is seldom one on the subject itself."""
WIDER = 0.9
"""What a side told by more than the clause is worth beside one told by the clause."""
DOUBT = 0.8
"""A clause less sure than this is not believed against what stands around it."""
RATED = 0.2
"""What the review's rating counts for here, as a share of what it counts for a whole passage (`leaning.WEIGHT`)."""

_ONLY_GOOD = re.compile(
    r"\b(?:seule?s?|uniques?|only|sole) (?:\w+ ){0,2}?"
    r"(?:satisfactions?|interets?|atouts?|qualites?|reussites?|plaisirs?"
    r"|(?:points?|cotes?|choses?) (?:forts?|positi(?:f|ve)s?|bien|bonnes?)|bons? points?"
    r"|redeeming|saving|good|great|decent|bright|highlights?|positives?|strengths?)\b"
    r"|\b(?:saving grace|redeeming (?:feature|quality)|points? (?:forts?|positifs?))\b"
    r"|\bsauve(?:nt)? (?:le film|la mise|les meubles)\b"
)
"""Said of what is the one good thing of a bad film."""


@dataclass(frozen=True, slots=True)
class Told:
    """The side a passage takes on what was asked, and how surely (0 to 1); None where it cannot be told."""

    side: Side | None
    sure: float = 0.0


@dataclass(frozen=True, slots=True)
class _Look:
    """The texts that may tell the side of one place, narrowest first, and the sentence they stand in.

    ``rest`` is what an exception ("à part la musique") is an exception to: of the place, it says the contrary.
    """

    texts: tuple[str, ...]
    sentence: str
    rest: str | None


def told(
    texts: Sequence[str], places: Sequence[Sequence[Place]], stars: Sequence[float | None], polarity: Polarity
) -> list[Told]:
    """The side each text takes on what stands at its places; ``stars`` are the ratings of the reviews, on five."""
    looks = [_looks(text, of) for text, of in zip(texts, places, strict=True)]
    needed = list(dict.fromkeys(t for of in looks for look in of for t in (*look.texts, look.rest) if t is not None))
    known = np.asarray([np.nan if s is None else s for s in stars], np.float64)
    scores = np.asarray(polarity.score_array(needed), np.float64) if needed else np.zeros((0, 3))
    chances = dict(zip(needed, scores, strict=True))
    return [_together([_told(look, chances, rated) for look in of]) for of, rated in zip(looks, known, strict=True)]


def _looks(text: str, places: Sequence[Place]) -> list[_Look]:
    cut = clauses(text)
    here = dict.fromkeys(c for start, _ in places for c in cut if c.start <= start < c.end)
    return [_around(text, clause, cut) for clause in here]


def _around(text: str, clause: Clause, cut: Sequence[Clause]) -> _Look:
    sentence = [c for c in cut if c.sentence == clause.sentence]
    part = [c for c in sentence if c.part == clause.part]
    whole = text[sentence[0].start : sentence[-1].end]
    follower = part[min(part.index(clause) + 1, len(part) - 1)]
    texts = (text[clause.start : clause.end], text[clause.start : follower.end], text[part[0].start : part[-1].end])
    rest = [c for c in sentence if c.part < clause.part] if clause.exception else []
    return _Look(texts, whole, text[rest[0].start : rest[-1].end] if rest else None)


def _told(look: _Look, chances: dict[str, NDArray[np.float64]], stars: float) -> Told:
    if look.rest is None and _ONLY_GOOD.search(flat(look.sentence)):
        return Told(Side.POSITIVE, DOUBT)
    seen = [_side(chances[text], stars) for text in look.texts]
    for place, found in enumerate(seen):
        if found.sure < (BLAME if found.side is Side.NEGATIVE else CLEAR)[place]:
            continue
        if found.side is Side.NEGATIVE and praises_by_denial(look.texts[place]):
            return Told(None)
        if found.sure < DOUBT and any(f.side is not found.side and f.sure >= CLEAR[1] for f in seen[place + 1 :]):
            return Told(None)
        return found if place == 0 or look.texts[place] == look.texts[0] else Told(found.side, WIDER * found.sure)
    if look.rest is not None and (rest := _side(chances[look.rest], stars)).sure >= DOUBT:
        return Told(Side.NEGATIVE if rest.side is Side.POSITIVE else Side.POSITIVE, WIDER * rest.sure)
    return Told(None)


def _side(chances: NDArray[np.float64], stars: float) -> Told:
    even = np.asarray([3.0 + RATED * (stars - 3.0)])
    positive, negative = informed(chances[:1], chances[1:2], even)
    side = Side.POSITIVE if positive[0] >= negative[0] else Side.NEGATIVE
    return Told(side, float(max(positive[0], negative[0])))


def _together(found: Sequence[Told]) -> Told:
    """What a passage says in all: nothing where it says one thing here and the other there."""
    sides = {f.side for f in found if f.side is not None}
    if len(sides) != 1:
        return Told(None)
    return Told(sides.pop(), max(f.sure for f in found if f.side is not None))
