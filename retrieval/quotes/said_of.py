"""Which side is taken on one subject: from the clause that names it, for the rest speaks of something else.

"Les acteurs sont bons, mais la musique est ratée" is for the actors and against the music. The clause is asked first,
then with the one that follows it ("la fin, et le combat, est ratée"), then what stands with it between two turns
("mais", "malgré"); the next is asked only where the one before takes no side. The rating of the review moves the
scales a little: it is one for the film, and hardly one for each thing named. Words that praise or blame outright
(`outright.py`) outweigh a doubt, and a clause that holds them is on no other side. What stands after a turn and goes
back to the same thing ("but he remains funny", "mais est au top") is said of it too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retrieval.polarity import PolarityScorer
from retrieval.question import Side
from retrieval.quotes.clauses import Clause, clauses
from retrieval.quotes.denied import denies_fault, praises_by_denial
from retrieval.quotes.leaning import informed_of_one
from retrieval.quotes.outright import outright
from retrieval.quotes.singled import singled
from retrieval.subjects.aim import Place
from retrieval.words.folding import flat

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

OUTRIGHT = {Side.POSITIVE: 0.8, Side.NEGATIVE: 0.88}
"""How sure a side is that the words of the clause take outright, and against which nothing stands."""
DENIED = 0.8
"""How sure praise is that denies a fault ("never feels slow"), which the model mostly takes for the fault."""
SINGLED = 0.9
"""How sure a side is that is taken on what is singled out ("seul bémol, la fin")."""

_GOES_BACK = re.compile(
    r"^\W*(?:(?:quand meme|aussi|still|also|honestly|sadly|yet|reste|demeure|in the end|au final|finalement)\W+){0,2}"
    r"(?:(?:il|elle|ils|elles|he|she|they|it|his|her|their|son|sa|ses|leur)\b|(?:est|sont|etai(?:t|ent)|is|are|was"
    r"|were|remains?|stays?|manquent?|peine|fait|font"
    r"|joue|jouent|fonctionnent?|works?|surjoue|cabotine|excellent?|delivers?|does|do|did|has|have|a|ont)\b"
    r"|(?:i|we|je|on|you|j'|nous)\b[^,;.]{0,30}\b(?:it|him|her|them|lui)\b|(?:i|we|je|on|j'|nous) ?(?:n'|ne )?l'\w+)"
)
"""How a clause begins that speaks of what the one before the turn named."""
_ONLY_GOOD = re.compile(
    r"\b(?:seule?s?|uniques?|only|sole) (?:\w+ ){0,2}?"
    r"(?:satisfactions?|interets?|atouts?|qualites?|reussites?|plaisirs?"
    r"|(?:points?|cotes?|choses?) (?:forts?|positi(?:f|ve)s?|bien|bonnes?)|bons? points?"
    r"|redeeming|saving|(?:face )?savers?|saviou?rs?|good|great|decent|bright|highlights?|positives?|strengths?)\b"
    r"|\b(?:saving grace|redeeming (?:feature|quality)|points? (?:forts?|positifs?))\b"
    r"|\bsauve\w* (?:\S+ ){0,4}(?:grace a|par )|\b(?:only )?saved (?:only )?by\b"
    r"|\bn'a (?:\S+ ){0,3}d?'?interet (?:que )?\b(?:la|le|les|l')"
    r"|\bsauve(?:nt)? (?:le film|la mise|les meubles)\b"
)
"""Said of what is the one good thing of a bad film."""


@dataclass(frozen=True, slots=True)
class Told:
    """The side a passage takes on what was asked, and how surely (0 to 1); None where it cannot be told.

    ``plain``: the words that tell it say so outright.
    """

    side: Side | None
    sure: float = 0.0
    plain: bool = False


@dataclass(frozen=True, slots=True)
class _Look:
    """The texts that may tell the side of one place, narrowest first, and the sentence they stand in.

    ``after`` is what follows the turn and goes back to the place, ``rest`` what an exception ("à part la musique") is
    an exception to: of the place, it says the contrary. ``alone`` is the side that is taken on what is singled out.
    """

    texts: tuple[str, ...]
    sentence: str
    rest: str | None
    after: str | None = None
    alone: Side | None = None


def told(
    texts: Sequence[str],
    places: Sequence[Sequence[Place]],
    stars: Sequence[float | None],
    polarity: PolarityScorer,
    *,
    rated: float = RATED,
) -> list[Told]:
    """The side each text takes on what stands at its places; ``stars`` are the ratings of the reviews, on five.

    ``rated`` is what the rating counts for, as a share of what it counts for a whole passage.
    """
    looks = [_looks(text, of) for text, of in zip(texts, places, strict=True)]
    read = [t for of in looks for look in of for t in (*look.texts, look.rest, look.after) if t is not None]
    needed = list(dict.fromkeys(read))
    known = np.asarray([np.nan if s is None else 3.0 + rated * (s - 3.0) for s in stars], np.float64)
    scores = np.asarray(polarity.score_array(needed), np.float64) if needed else np.zeros((0, 3))
    chances = dict(zip(needed, scores, strict=True))
    return [_together([_told(look, chances, even) for look in of]) for of, even in zip(looks, known, strict=True)]


def _looks(text: str, places: Sequence[Place]) -> list[_Look]:
    cut = clauses(text)
    here = {c: start for start, _ in places for c in cut if c.start <= start < c.end}
    return [_around(text, clause, cut, start) for clause, start in here.items()]


def _around(text: str, clause: Clause, cut: Sequence[Clause], place: int) -> _Look:
    sentence = [c for c in cut if c.sentence == clause.sentence]
    part = [c for c in sentence if c.part == clause.part]
    whole = text[sentence[0].start : sentence[-1].end]
    follower = part[min(part.index(clause) + 1, len(part) - 1)]
    texts = (text[clause.start : clause.end], text[clause.start : follower.end], text[part[0].start : part[-1].end])
    if resumed := [c for c in sentence if c.part == clause.part + 2 and c.goes_on and clause == part[-1]]:
        texts = (f"{texts[0].strip()} {text[resumed[0].start : resumed[0].end]}", *texts[1:])
    alone = singled(whole, place - sentence[0].start)
    return _Look(texts, whole, _excepted_from(text, clause, sentence), _gone_back_to(text, clause, sentence), alone)


def _excepted_from(text: str, clause: Clause, sentence: Sequence[Clause]) -> str | None:
    """What an exception is made to: what stands before it in the sentence, and what goes on after it."""
    if not clause.exception:
        return None
    before = [c for c in sentence if c.part < clause.part]
    after = [c for c in sentence if c.part == clause.part + 1 and c.goes_on]
    return " ".join(text[part[0].start : part[-1].end].strip() for part in (before, after) if part) or None


def _gone_back_to(text: str, clause: Clause, sentence: Sequence[Clause]) -> str | None:
    """The first part after a turn that speaks of what the clause named; None where none does."""
    for number in range(clause.part + 1, sentence[-1].part + 1):
        part = [c for c in sentence if c.part == number and not c.goes_on]
        if part and _GOES_BACK.match(flat(text[part[0].start :])):
            return text[part[0].start : part[-1].end]
    return None


def _told(look: _Look, chances: dict[str, NDArray[np.float64]], stars: float) -> Told:
    found = _named(look, chances, stars)
    if look.alone is not None:
        return Told(look.alone, max(SINGLED, found.sure if found.side is look.alone else 0.0), plain=True)
    if look.rest is None and _ONLY_GOOD.search(flat(look.sentence)):
        return Told(Side.POSITIVE, DOUBT)
    if look.after is None:
        return found
    later = _side(chances[look.after], stars)
    plain = outright(look.after)
    if found.side is None:
        bar = (BLAME if later.side is Side.NEGATIVE else CLEAR)[-1]
        return Told(later.side, WIDER * later.sure, plain == {later.side}) if later.sure >= bar else found
    contrary = later.side is not found.side and (later.sure >= CLEAR[0] or later.side in plain)
    return Told(None) if contrary or (plain and found.side not in plain) else found


def _named(look: _Look, chances: dict[str, NDArray[np.float64]], stars: float) -> Told:
    """The side of the clause, or of what stands around it."""
    seen = [_side(chances[text], stars) for text in look.texts]
    plain = outright(look.texts[0])
    if look.rest is None and Side.NEGATIVE not in plain and denies_fault(look.texts[0]):
        return Told(Side.POSITIVE, max(DENIED, seen[0].sure if seen[0].side is Side.POSITIVE else 0.0), plain=True)
    if len(plain) == 1 and look.rest is None:
        [side] = plain
        if seen[0].side is not side:
            return Told(None)
        return Told(side, max(seen[0].sure, OUTRIGHT[side]), plain=True)
    for place, found in enumerate(seen):
        if found.sure < (BLAME if found.side is Side.NEGATIVE else CLEAR)[place]:
            continue
        if found.side is Side.NEGATIVE and praises_by_denial(look.texts[place]):
            return Told(None)
        if found.sure < DOUBT and any(f.side is not found.side and f.sure >= CLEAR[1] for f in seen[place + 1 :]):
            return Told(None)
        if place == 0 or look.texts[place] == look.texts[0]:
            return found
        surest = max(f.sure for f in seen[place:] if f.side is found.side)
        return Told(found.side, WIDER * surest, outright(look.texts[-1]) == {found.side})
    if look.rest is not None and (rest := _side(chances[look.rest], stars)).sure >= DOUBT:
        return Told(Side.NEGATIVE if rest.side is Side.POSITIVE else Side.POSITIVE, WIDER * rest.sure)
    return Told(None)


def _side(chances: NDArray[np.float64], stars: float) -> Told:
    positive, negative = informed_of_one(float(chances[0]), float(chances[1]), float(stars))
    return Told(Side.POSITIVE if positive >= negative else Side.NEGATIVE, max(positive, negative))


def _together(found: Sequence[Told]) -> Told:
    """What a passage says in all: nothing where it says one thing here and the other there."""
    sides = {f.side for f in found if f.side is not None}
    if len(sides) != 1:
        return Told(None)
    taken = [f for f in found if f.side is not None]
    return Told(sides.pop(), max(f.sure for f in taken), all(f.plain for f in taken))
