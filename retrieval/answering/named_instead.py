"""Whom a refusal can point to: those of a question whom reviews name, or by one of their names alone."""

from __future__ import annotations

from collections.abc import Iterator

from retrieval.answering.held import Held
from retrieval.names.likened import WorkTitle
from retrieval.question import Question
from retrieval.words.folding import tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

SHORTEST = 3
"""A first name of fewer letters is not looked for by itself."""
READ = 60
"""So many passages are read for somebody who is called by a first name alone."""


def named_instead(held: Held, question: Question) -> tuple[str, ...]:
    """The names of a question that reviews of its films write: of "Peach Salinger" perhaps "Peach", called so."""
    return tuple(dict.fromkeys(_written(held, question)))


def _written(held: Held, question: Question) -> Iterator[str]:
    wanted = ReviewFilter(films=question.films)
    for name in question.names:
        words = [t for t in tokens(name) if t.word not in STOPWORDS]
        if not words or isinstance(name, WorkTitle):
            continue
        if held.memory.naming(name, wanted):
            yield name
        elif len(words) > 1 and len(words[0].word) >= SHORTEST and _called(held, words[0].word, wanted):
            yield words[0].surface


def _called(held: Held, first: str, wanted: ReviewFilter) -> bool:
    """Whether somebody is called by a first name alone, no other name after it."""
    found = held.memory.naming(first, wanted).passages[:READ].tolist()
    for passage in held.library.passages(found):
        words = tokens(passage.text)
        for place, token in enumerate(words):
            after = words[place + 1] if place + 1 < len(words) else None
            beside = after is not None and passage.text[token.end : after.start] in (" ", "-")
            if token.word == first and token.capital and not (beside and after is not None and after.capital):
                return True
    return False
