"""A last clause that says something of the thing before it: "l'épisode du tsunami, il est spectaculaire ?".

What it says is no second thing to be looked for: who calls something else spectacular says nothing of a tsunami. Nor is
what who asks says of himself before the question: "je suis sensible, il y a de la torture ?".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from retrieval.asking.said_last_patterns import ARTICLE, ASKS_MORE, HOLDS, IS_SO, JUDGES, LAST, OWN, TOLD
from retrieval.words.folding import tokens
from retrieval.words.spans import Span

_NAME = 3
"""From so many letters on, a capital inside a clause is of a name."""


@dataclass(frozen=True, slots=True)
class Said:
    """Where something is said of the thing before it (code points).

    It ``judges`` and says no more, or says in a word ``how`` something is, or anything else.
    """

    span: Span
    judges: bool = False
    how: bool = False


def said_last(flat_text: str, text: str) -> Iterator[Said]:
    """What a question says at its end of what stands before, as it may be read, the likeliest reading first.

    ``flat_text`` is folded by `folding.flat`, of the same length as ``text``; titles may be marked in it.
    """
    shown = flat_text.replace("\u2019", "'")
    if told := TOLD.search(shown) or HOLDS.search(shown):
        yield Said(told.span(told.lastgroup or 0), judges=True)
    elif (found := LAST.search(shown)) and not _asks_more(found, text):
        yield Said(found.span("tail"), judges=JUDGES.fullmatch(found["tail"]) is not None)
    if is_so := IS_SO.search(shown):
        yield Said(is_so.span(is_so.lastgroup or 0), how=True)


def _asks_more(found: re.Match[str], text: str) -> bool:
    """Whether a last clause of a text goes on to another thing or a name, or lists: "costumes, décors ou musique"."""
    start, end = found.span("tail")
    named = any(t.capital and len(t.surface) >= _NAME for t in tokens(text[start:end])[1:])
    listed = found["choice"] is not None and not ARTICLE.search(found.string[:start])
    return named or listed or ASKS_MORE.search(found["tail"]) is not None


def find_own(flat_text: str) -> Span | None:
    """Where a question begins with what who asks says of himself (code points); None where it does not."""
    found = OWN.search(flat_text.replace("\u2019", "'"))
    return found.span() if found else None
