"""A last clause that says something of the thing before it: "l'épisode du tsunami, il est spectaculaire ?".

What it says is no second thing to be looked for: who calls something else spectacular says nothing of a tsunami. Nor is
what who asks says of himself before the question: "je suis sensible, il y a de la torture ?".
"""

from __future__ import annotations

from dataclasses import dataclass

from retrieval.asking.said_last_patterns import ARTICLE, ASKS_MORE, HOLDS, IS_SO, JUDGES, LAST, OWN, TOLD
from retrieval.words.folding import tokens
from retrieval.words.spans import Span

_NAME = 3
"""From so many letters on, a capital inside a clause is of a name."""


@dataclass(frozen=True, slots=True)
class Said:
    """Where something is said of the thing before it (code points), and whether that ``judges`` and says no more."""

    span: Span
    judges: bool = False


def find_said_last(flat_text: str, text: str) -> Said | None:
    """What a question says at its end of what stands before; None where it does not, or asks for another thing.

    ``flat_text`` is folded by `folding.flat`, of the same length as ``text``; titles may be marked in it.
    """
    shown = flat_text.replace("\u2019", "'")
    if told := TOLD.search(shown):
        return Said(told.span("tail" if told["tail"] else "inverted"), judges=True)
    if holds := HOLDS.search(shown):
        return Said(holds.span("tail"), judges=True)
    found = LAST.search(shown)
    if found is None:
        return None
    start, end = found.span("tail")
    tail = shown[start:end]
    if ASKS_MORE.search(tail) or any(t.capital and len(t.surface) >= _NAME for t in tokens(text[start:end])[1:]):
        return None
    if found["choice"] and not ARTICLE.search(shown[:start]):
        return None  # "costumes, décors ou musique"
    return Said((start, end), judges=JUDGES.fullmatch(tail) is not None)


def find_is_so(flat_text: str) -> Span | None:
    """Where a question says at its end how the thing before is, in a word (code points); None where it does not."""
    found = IS_SO.search(flat_text)
    return found.span("tail" if found["tail"] else "inverted") if found else None


def find_own(flat_text: str) -> Span | None:
    """Where a question begins with what who asks says of himself (code points); None where it does not."""
    found = OWN.search(flat_text.replace("\u2019", "'"))
    return found.span() if found else None
