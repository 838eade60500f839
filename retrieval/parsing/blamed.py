"""Whether a criticism is of something in the film, and so against it: "criticism of the songs", not "of society"."""

from __future__ import annotations

from retrieval.parsing.topic import Topic
from retrieval.words.sieve import Sifted

_BLAME = Sifted(
    r"\b(?:(?:any|some|all|the|main) )?critici[sz]ms? (?:made )?(?:of|about|regarding|towards|on)(?= )"
)
OF_FILMS = frozenset(
    """acting music song rhythm length plot plot_twist credibility direction director images editing ending beginning
    humour tone faithfulness narrator characters villain dialogue animation effects sets costumes action suspense
    atmosphere sound dubbing romance""".split()
)
"""Subjects that a film has, and does not speak of."""


def find_blamed(flat_text: str) -> tuple[int, int] | None:
    """Where a question, given as `folding.flat`, says that what follows is criticised (code points)."""
    found = _BLAME.search(flat_text)
    return found.span() if found else None


def is_of_the_film(topic: Topic | None) -> bool:
    """Whether what is criticised is of the film: somebody, or what every film has."""
    if topic is None:
        return False
    return bool(topic.names) or (bool(topic.subjects) and OF_FILMS.issuperset(topic.subjects))
