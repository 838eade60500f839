"""What is left of a question once it is known what it asks: who wrote and how long, how many films, the subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from retrieval.asking.amounts import Amount, find_top
from retrieval.asking.beside_figures import only_asks, only_scores
from retrieval.asking.better import find_better
from retrieval.asking.cue import Reading
from retrieval.asking.predicates import OF_ALL
from retrieval.asking.said_last import Said, said_last
from retrieval.asking.speaking import find_speakers
from retrieval.asking.whole_library import find_together
from retrieval.filters.kinds import find_kinds, find_lengths
from retrieval.parsing.blamed import find_blamed, is_of_the_film
from retrieval.parsing.kept_to import Kept
from retrieval.parsing.named_first import Named
from retrieval.parsing.topic import Topic, find_topic, is_thing
from retrieval.parsing.turn import Turn
from retrieval.parsing.what_asked import Asked
from retrieval.parsing.wording import Wording
from retrieval.question import Figure, Intent, Question, Side
from retrieval.ratings import rated_on
from retrieval.words.claims import TITLE
from retrieval.words.folding import tokens
from seeds.models import ReviewFilter

_OF_THINGS = (None, Intent.SUBJECT, Intent.OPINION, Intent.SIDE)
_OF_RATINGS = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE)

_OF_FIGURES = (Intent.FIGURE, Intent.FILMS, Intent.BEST_FILM)

_OF_ALL = re.compile(
    r"\b(?:(?:du|au) monde|de (?:tous les temps|l'? ?(?:annee|histoire|univers))|jamais (?:faite?|vue?|cree?e?)"
    r"|in the world|of all time|ever(?: made)?"
    r"|of the (?:year|century)|du siecle)\b"
)
"""What only makes a superlative greater."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """The subject, and what is asked of it; the filters with the last of them; how many films are to be named.

    ``of_speakers``: a figure is asked of those alone who speak of the subject.
    """

    topic: Topic | None
    reading: Reading
    filters: ReviewFilter
    top: Amount | None
    of_speakers: bool


def find_left(turn: Turn, named: Named, kept: Kept, wording: Wording, asked: Asked) -> Left:
    """Find what is left, and mark what is no subject as understood."""
    claims, reading, speaking = turn.claims, asked.reading, asked.speaking
    filters = kept.filters if speaking is None or speaking.judged else rated_on(speaking.side, kept.filters)
    of_speakers = None if speaking or reading.figure not in _OF_RATINGS else find_speakers(wording.flat)
    if of_speakers:
        claims.take(of_speakers)
    top = find_top(claims.original) if reading.intent in (Intent.BEST_FILM, Intent.RANKED) else None
    if top:
        claims.take(top.span)
    if reading.intent is Intent.BEST_FILM:
        claims.take_all([found.span() for found in _OF_ALL.finditer(claims.flat)])
    if reading.intent in _OF_FIGURES:
        claims.take_all(find_together(claims.flat))
    filters = _of_kinds(turn, kept, wording, filters)
    topic = _compared(turn, kept, reading) or _of_it(turn, kept, reading) or _topic(turn, kept, claims.free)
    figured = topic is not None and not (speaking or of_speakers or topic.names)
    if figured and topic and only_asks(reading.intent, reading.figure, topic.words):
        topic = None
    if topic and reading.intent is Intent.COMPARE and not topic.names and only_scores(topic.words):
        topic = None
    if of_speakers and topic is None and turn.last and turn.last.topic:  # "la note de ceux qui en parlent ?"
        topic = _spoken_of(turn.last)
    if reading == Reading() and (blamed := _blamed(turn, kept)):
        reading, topic = blamed
    film_alone = topic is None or (TITLE not in claims.flat and not topic.subjects)  # of what may be a film not held
    if reading == Reading() and kept.intention and film_alone:
        reading = kept.intention.reading
    if wording.version and wording.version.medium and topic is None:
        topic = Topic(said := turn.text[slice(*wording.version.medium)], words=(said,))
    if named.cited:
        topic = Topic(named.cited, names=(named.cited,), words=tuple(t.surface for t in tokens(named.cited)))
    return Left(topic=topic, reading=reading, filters=filters, top=top, of_speakers=of_speakers is not None)


def _spoken_of(last: Question) -> Topic:
    """What the question before asked about."""
    return Topic(last.topic or "", last.subjects, last.weak_subjects, last.names, last.words)


def _topic(turn: Turn, kept: Kept, free: Sequence[bool]) -> Topic | None:
    """The subject among the words that are ``free``."""
    return find_topic(turn.words, free, turn.text, turn.known.thesaurus, kept.language)


def _compared(turn: Turn, kept: Kept, reading: Reading) -> Topic | None:
    """What something is said to be better or worse than, with what else is asked; None where nothing is."""
    better = find_better(turn.claims.flat) if reading.intent in _OF_THINGS else None
    topic = _topic(turn, kept, turn.claims.beside([better])) if better else None
    if better and topic:
        turn.claims.take(better)
    return topic


def _of_it(turn: Turn, kept: Kept, reading: Reading) -> Topic | None:
    """The thing that a last clause says something of; None where none does.

    What is said of a subject of every film ("les personnages, ils sont gays ?") is asked for as well.
    """
    if reading.intent not in _OF_THINGS:
        return None
    claims = turn.claims
    typed = claims.typed
    for said in said_last(typed, turn.text):
        topic = _topic(turn, kept, claims.beside([said.span]))
        if topic and _is_of(said, topic, turn, kept):
            claims.take(said.span)
            return _before(said.span[0], typed, turn, kept) or topic
    return None


def _before(end: int, typed: str, turn: Turn, kept: Kept) -> Topic | None:
    """The thing that the clause before a last one says something of: "the camera, a problem, can you follow it?"."""
    said = next(said_last(typed[:end].rstrip(" ,;:?!."), turn.text), None)
    if said is None or not (said.judges and turn.claims.flat[slice(*said.span)].strip()):
        return None
    topic = _topic(turn, kept, turn.claims.beside([said.span]))
    if topic:
        turn.claims.take(said.span)
    return topic


def _is_of(said: Said, topic: Topic, turn: Turn, kept: Kept) -> bool:
    """Whether what is said last is only said of a topic: a thing, or what a film has one of, as its music."""
    if said.judges:
        return True
    thing = is_thing(topic, turn.known.thesaurus, kept.language)
    of_its_own = bool(topic.subjects) and OF_ALL.isdisjoint(topic.subjects)
    return of_its_own and not thing if said.how else of_its_own or thing


def _of_kinds(turn: Turn, kept: Kept, wording: Wording, filters: ReviewFilter) -> ReviewFilter:
    """The filters with who wrote, and how long."""
    kinds, lengths = find_kinds(turn.claims.flat), find_lengths(wording.flat)
    turn.claims.take_all((*kinds.spans, *lengths.spans))
    return replace(
        filters,
        roles=filters.roles or kinds.roles,
        anonymous=kinds.anonymous,
        min_length=kept.size.min_length or lengths.min_length,
        max_length=kept.size.max_length or lengths.max_length,
    )


def _blamed(turn: Turn, kept: Kept) -> tuple[Reading, Topic | None] | None:
    """What is blamed on the film or on something in it, where the question says so and asks nothing else."""
    blamed = find_blamed(turn.claims.flat)
    if blamed is None:
        return None
    topic = _topic(turn, kept, turn.claims.beside([blamed]))
    if not is_of_the_film(topic):
        return None
    turn.claims.take(blamed)
    return Reading(Intent.SIDE, Side.NEGATIVE, spans=(blamed,)), topic
