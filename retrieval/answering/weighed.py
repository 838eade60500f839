"""How many are for and against what they speak of, by the clause that names it: no rating tells of the music alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import partial

from retrieval.answering.heard import COUNTED_FROM, SURE, bar
from retrieval.answering.held import Held
from retrieval.answering.trimmed import brief
from retrieval.question import Role, Side
from retrieval.quotes.quotable import judges, quotable
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.said_of import told
from retrieval.quotes.singled import spared
from retrieval.subjects.aim import Aim
from retrieval.themes import Talk
from seeds.models import ReviewFilter

MOST = 2000
"""Of more passages than these the clauses are not read, that takes too long: what the passages lean to is counted."""
READ = 200
"""So many passages that name somebody are read, to tell an actor from a character."""

Sides = dict[Side, tuple[int, ...]]
"""The passages that surely take each side, those that say it best first."""


def weighed(held: Held, wanted: ReviewFilter, talk: Talk, *, name: str | None = None) -> Talk:
    """The same talk with the reviews whose own words on it take a side; who says both is counted on neither.

    ``name`` is whose it is, where somebody is spoken of.
    """
    if held.polarity is None or len(talk.passages) > MOST:
        return talk
    named = name if talk.known else name or (None if talk.words else talk.name)
    key = ("weighed", talk.name, named, wanted)
    sides, reviews = held.memory.once(key, partial(_read, held, talk, named))
    praised, blamed = ({reviews[id_] for id_ in sides[side]} for side in (Side.POSITIVE, Side.NEGATIVE))
    return replace(
        talk,
        positive=tuple(r for r in talk.reviews if r in praised - blamed),
        negative=tuple(r for r in talk.reviews if r in blamed - praised),
        praising=sides[Side.POSITIVE],
        blaming=sides[Side.NEGATIVE],
    )


def _read(held: Held, talk: Talk, name: str | None) -> tuple[Sides, dict[int, str]]:
    """The passages that take each side, and the review of each."""
    assert held.polarity is not None  # noqa: S101 else nothing is read
    aim = _aim(held, talk, name)
    found = held.library.passages(list(talk.passages))
    reviews = reviews_of(held.library, found)
    found = [p for p in found if p.review in reviews]
    texts, stars = [p.text for p in found], [reviews[p.review].stars for p in found]
    places = [[p for p in aim.places(text) if not (name and spared(text, p[0]))] for text in texts]
    read = [aim.unnamed(text) for text in texts]
    # what a character does in a plot reads like blame
    acts = bool(name) and held.memory.role(name or "", talk.passages[:READ]) is not Role.ACTOR
    sides: dict[Side, list[tuple[float, int]]] = defaultdict(list)
    for passage, said, given in zip(found, told(read, places, stars, held.polarity), stars, strict=True):
        least = SURE if acts and given is None and not said.plain else COUNTED_FROM
        if acts and not judges(passage.text):
            continue
        if said.side is not None and said.sure >= bar(said, passage.text, given, least):
            worth = said.sure**2 * quotable(passage.text) * brief(passage.text)
            sides[said.side].append((-worth, passage.id))
    return {side: tuple(id_ for _, id_ in sorted(sides[side])) for side in Side}, {p.id: p.review for p in found}


def _aim(held: Held, talk: Talk, name: str | None) -> Aim:
    if name:
        return Aim(held.thesaurus, (name,), frozenset(), frozenset(), broad=False)
    if talk.known:
        return Aim.of_subject(held.thesaurus.alone(talk.name), talk.name)
    return Aim(held.thesaurus, (), frozenset(), frozenset(talk.words), broad=True)
