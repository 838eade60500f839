"""How many are for and against what they speak of, by the clause that names it: no rating tells of the music alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from retrieval.answering.heard import COUNTED_FROM, SURE, bar
from retrieval.answering.held import Held
from retrieval.answering.trimmed import brief
from retrieval.question import Role, Side
from retrieval.quotes.of_others import meant_places
from retrieval.quotes.quotable import judges, quotable
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.said_of import told
from retrieval.subjects.aim import Aim
from retrieval.themes import Talk, leanings_of, talk_of
from seeds.models import Passage, Review, ReviewFilter

MOST = 2000
"""Of more passages than these the clauses are not read, that takes too long: what the passages lean to is counted."""
READ = 200
"""So many passages that name somebody are read, to tell an actor from a character."""
MEASURES = frozenset({"length"})
"""Subjects whose terms are no opinion ("three hours"): blame that is told less surely is mostly of something else."""
AT_ONCE = 500
"""So many passages are taken apart and scored together."""

Sides = dict[Side, tuple[int, ...]]
"""The passages that surely take each side, those that say it best first."""


def weighed(held: Held, wanted: ReviewFilter, talk: Talk, *, name: str | None = None) -> Talk:
    """The same talk with the reviews whose own words on it take a side; who says both is counted on neither.

    ``name`` is whose it is, where somebody is spoken of.
    """
    return next(iter(all_weighed(held, wanted, [talk], name=name)))


def weighed_of(held: Held, wanted: ReviewFilter, about: str, *, name: str | None = None) -> Talk:
    """Who speaks of one subject, or of somebody (``name``), and on which side: the same figures wherever it is told."""
    mentions = held.memory.naming(name, wanted) if name else held.memory.mentions(about, wanted)
    talk = talk_of(about, about, mentions, leanings_of(held.memory, wanted), name=about)
    return weighed(held, wanted, talk, name=name)


def all_weighed(held: Held, wanted: ReviewFilter, talks: Sequence[Talk], *, name: str | None = None) -> list[Talk]:
    """The same of several talks; a passage of more than one is taken apart and scored once."""
    if held.polarity is None:
        return list(talks)
    few = [talk for talk in talks if len(talk.passages) <= MOST]
    key = ("weighed", tuple((talk.name, _whose(talk, name)) for talk in few), wanted)
    sides, reviews = held.memory.once(key, partial(_read, held, few, name))
    read = {(t.name, t.known): _with_sides(t, taken, reviews) for t, taken in zip(few, sides, strict=True)}
    return [read.get((talk.name, talk.known), talk) for talk in talks]


def _with_sides(talk: Talk, sides: Sides, reviews: Mapping[int, str]) -> Talk:
    praised, blamed = ({reviews[id_] for id_ in sides[side]} for side in (Side.POSITIVE, Side.NEGATIVE))
    return replace(
        talk,
        positive=tuple(r for r in talk.reviews if r in praised - blamed),
        negative=tuple(r for r in talk.reviews if r in blamed - praised),
        praising=sides[Side.POSITIVE],
        blaming=sides[Side.NEGATIVE],
    )


def _whose(talk: Talk, name: str | None) -> str | None:
    return name if talk.known else name or (None if talk.words else talk.name)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A talk as it is looked for: what names it, whether it is of a character, who acts in a plot, or of a measure."""

    aim: Aim
    acts: bool
    measure: bool
    passages: frozenset[int]

    @classmethod
    def of(cls, held: Held, talk: Talk, name: str | None) -> _Spoken:
        named = _whose(talk, name)
        # what a character does in a plot reads like blame
        called = named.title() if named and named.islower() else named or ""
        acts = bool(named) and held.memory.role(called, talk.passages[:READ]) is not Role.ACTOR
        return cls(_aim(held, talk, named), acts, talk.known and talk.name in MEASURES, frozenset(talk.passages))


def _read(held: Held, talks: Sequence[Talk], name: str | None) -> tuple[list[Sides], dict[int, str]]:
    """Of each talk the passages that take each side, and the reviews of all of them."""
    spoken = [_Spoken.of(held, talk, name) for talk in talks]
    sides: list[dict[Side, list[tuple[float, int]]]] = [defaultdict(list) for _ in talks]
    written: dict[int, str] = {}
    ids = sorted(frozenset[int]().union(*(one.passages for one in spoken)))
    for at in range(0, len(ids), AT_ONCE):
        found = held.library.passages(ids[at : at + AT_ONCE])
        reviews = reviews_of(held.library, found)
        found = [p for p in found if p.review in reviews]
        written |= {p.id: p.review for p in found}
        for number, passage, side, sure in _sided(held, spoken, found, reviews):
            sides[number][side].append((-(sure**2) * _worth(passage.text), passage.id))
    return [{side: tuple(id_ for _, id_ in sorted(of[side])) for side in Side} for of in sides], written


def _sided(
    held: Held, spoken: Sequence[_Spoken], found: Sequence[Passage], reviews: Mapping[str, Review]
) -> Iterator[tuple[int, Passage, Side, float]]:
    """Which talk, which of its passages, and the side that it surely takes on it."""
    assert held.polarity is not None  # noqa: S101 else nothing is read
    of = [(number, one, p) for p in found for number, one in enumerate(spoken) if p.id in one.passages]
    texts = [one.aim.unnamed(p.text) for _, one, p in of]
    stars = [reviews[p.review].stars for _, _, p in of]
    said = told(texts, [meant_places(one.aim, p.text) for _, one, p in of], stars, held.polarity)
    for (number, one, passage), taken, given in zip(of, said, stars, strict=True):
        doubted = (one.acts and given is None) or one.measure
        least = SURE if doubted and not taken.plain else COUNTED_FROM
        if taken.side is None or taken.sure < bar(taken, passage.text, given, least):
            continue
        if not one.acts or judges(passage.text):
            yield number, passage, taken.side, taken.sure


@lru_cache(maxsize=5_000)  # a passage of many themes
def _worth(text: str) -> float:
    """How well a text reads as a quote, a short one before a long one."""
    return quotable(text) * brief(text)


def _aim(held: Held, talk: Talk, name: str | None) -> Aim:
    if name:
        return Aim(held.thesaurus, (name,), frozenset(), frozenset(), broad=False)
    if talk.known:
        return Aim.of_subject(held.thesaurus.alone(talk.name), talk.name)
    return Aim(held.thesaurus, (), frozenset(), frozenset(talk.words), broad=True)
