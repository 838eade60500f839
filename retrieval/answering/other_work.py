"""A well-known work that is asked about and not held: reviews that name it in passing are of other films."""

from __future__ import annotations

from collections import Counter

from retrieval.answering.held import Held
from retrieval.answering.keys import EVERYWHERE, films_of
from retrieval.answering.titled import SPOKEN_OF
from retrieval.answers import NoAnswer, Reason
from retrieval.names.likened import WorkTitle
from retrieval.question import Intent, Question
from retrieval.titles.well_known import is_well_known
from retrieval.words.folding import flat, tokens
from seeds.models import Film

IN_PASSING = 0.05
"""What this share of a film's reviews write is of that film."""
NAMED_IN = 3
_ASKED = frozenset({Intent.SUBJECT, Intent.OPINION, Intent.OVERVIEW, Intent.SIDE})


def not_held(held: Held, question: Question) -> NoAnswer | None:
    """The refusal where all that is asked about is such a work, and no film's reviews write of it."""
    typed = question.possible_film if question.possible_film and question.intent is Intent.SUBJECT else question.topic
    said = tokens(typed or "")
    asked = question.intent is Intent.OPINION if question.films else question.intent in _ASKED
    if not said or not asked or len(question.films) > 1 or not is_well_known(said):
        return None
    told = question.intent is not Intent.SIDE and SPOKEN_OF.search(flat(question.text))
    if told or question.filters.reviewers:
        return None
    speakers = held.memory.naming(WorkTitle(typed or ""), EVERYWHERE).speakers()
    written: Counter[str] = films_of(held, speakers)
    if any(n >= IN_PASSING * held.counts[f].reviews for f, n in written.items()):
        return None
    passing: tuple[Film, ...] = tuple(held.films[f] for f, _ in written.most_common(NAMED_IN))
    return NoAnswer(
        question=question, reason=Reason.FILM_UNKNOWN, topic=typed, held=held.most_reviewed(5), named_in=passing
    )
