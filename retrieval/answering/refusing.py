"""Nothing on that: an honest silence, with what is discussed instead."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering.held import Held
from retrieval.answering.named_instead import named_instead
from retrieval.answers import NoAnswer, Reason
from retrieval.question import Fact, Question
from retrieval.themes import discussed, labels
from seeds.models import ReviewFilter

NEAR = 2
"""So many of the subjects that are discussed come first in a refusal for being near what was asked."""
NEAREST = 4
"""So many things that are discussed instead are named in a refusal."""
ENOUGH, ONE_OF = 3, 5
"""A refusal names subjects that so many reviews speak of, or one in so many of a few."""
NOT_FOR_ALL = ("violence", "sex", "fear", "hard_to_watch")
"""Subjects that tell who asks for what age a film is what nobody says outright."""


def refusal(held: Held, question: Question, reason: Reason, topic: str | None = None) -> NoAnswer:
    """Nothing on that: with the subjects that are discussed instead, and the films held."""
    wanted = ReviewFilter(films=question.films)
    elsewhere = question.films and reason is not Reason.NO_SIDE  # it is spoken of, and not on that side
    talks = discussed(held.memory, held.thesaurus, wanted) if elsewhere else []
    enough = min(ENOUGH, max(1, held.memory.counts(wanted).reviews // ONE_OF))
    frank = NOT_FOR_ALL if question.fact is Fact.AGE else ()
    talks = [talk for talk in talks if len(talk.reviews) >= enough or talk.name in frank] or talks
    meant = _beside_names(topic or question.topic or "", question.names)
    if held.nearest and meant:
        near = held.nearest(meant, [t.name for t in talks], NEAR)
        talks.sort(key=lambda t: near.index(t.name) if t.name in near else len(near))
    talks.sort(key=lambda t: t.name not in frank)
    talks = [talk for talk in talks if not (frank and talk.name == "audience")]  # nobody says who it is for
    named = named_instead(held, question) if reason in (Reason.NOT_MENTIONED, Reason.NAME_NOT_MENTIONED) else ()
    return NoAnswer(
        question=question,
        reason=reason,
        topic=topic or question.topic,
        nearest=(*named, *labels(talks, question.language, 3))[:NEAREST],
        films=held.titled(question.films),
        held=() if question.films and reason is Reason.NO_SIDE else held.most_reviewed(5),
    )


def _beside_names(topic: str, names: Sequence[str]) -> str:
    """What is said of a subject beside names: a name alone means nothing that another subject could be near to."""
    for name in names:
        topic = topic.replace(name, " ")
    return topic.strip()
