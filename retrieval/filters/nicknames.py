"""Nicknames that are also somebody, or something, of whom others write: a reviewer may be called "Walter White"."""

from __future__ import annotations

from retrieval.quotes.quoting import reviews_of
from retrieval.words.folding import tokens
from retrieval.words.lexical import any_of, phrase
from seeds.library import Library
from seeds.models import ReviewFilter

OTHERS = 2
"""So many reviews by others write a nickname before it is taken for what they speak of."""
LOOKED_THROUGH = 200
"""How many passages are read for that."""


def spoken_of(library: Library, typed: str, names: tuple[str, ...]) -> bool:
    """Whether reviews speak of what was ``typed``, those apart that are signed with one of ``names``."""
    words = [t.word for t in tokens(typed)]
    expression = phrase(typed) or any_of(words)
    if not expression:
        return False
    found = library.lexical(expression, ReviewFilter(), LOOKED_THROUGH)
    said = f" {' '.join(words)} "
    naming = [
        p for p in library.passages([f.passage for f in found])
        if said in f" {' '.join(t.word for t in tokens(p.text))} "
    ]  # fmt: skip
    by = {review.id: review.reviewer for review in reviews_of(library, naming).values()}
    return sum(reviewer not in names for reviewer in by.values()) >= OTHERS
