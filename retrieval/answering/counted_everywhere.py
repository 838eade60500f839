"""How many reviews of all titles speak of something, title by title: "combien d'avis citent Breaking Bad ?"."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.answering.keys import CLEARLY
from retrieval.answering.lists import entries_of
from retrieval.answers import Answer, FilmsAnswer
from retrieval.question import Figure, Intent, Question
from seeds.models import ReviewFilter

MOST = 5_000
"""Of more reviews than these it is not told title by title."""


def counted_everywhere(held: Held, question: Question, *, anyhow: bool = False) -> Answer | None:
    """The titles whose reviews speak of what a number is asked for, where no title is named; else None.

    Where it is nearly all of one title, that one is meant, unless ``anyhow``.
    """
    asks = question.intent is Intent.SUBJECT and question.figure is Figure.COUNT
    if not asks or question.side is not None or question.both or not question.topic:
        return None
    counted = speakers.counted(held, question, question.filters, broad=False)
    if counted is None or counted.subject in speakers.BOTH_WAYS or len(counted.reviews) > MOST:
        return None
    of = Counter(r.film for r in held.library.reviews(ReviewFilter(reviews=counted.reviews)) if r.film in held.films)
    most = of.most_common(2)
    if not anyhow and (len(most) < 2 or most[0][1] > CLEARLY * (of.total() - most[0][1])):
        return None
    named = [replace(e, speaking=of[e.film.id]) for e in entries_of(held, question) if e.film.id in of]
    entries = tuple(sorted(named, key=lambda e: -of[e.film.id]))
    return FilmsAnswer(
        question=question, films=tuple(e.film for e in entries), entries=entries, total=len(entries),
        spoken_of=question.topic,
    )  # fmt: skip
