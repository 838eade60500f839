"""Expressions of several words that stand for one: "machine à laver", "fin du monde" (from the lexicon)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from embeddings.lexicon import entries
from retrieval.words.folding import fold_word

Run = tuple[str, ...]
"""Folded words that follow each other."""


def parts_of(form: str) -> Run:
    """The words of a form of the lexicon, folded: one, or those that its hyphens join."""
    plain = form if form.isascii() and form.islower() else fold_word(form)  # most need no folding
    return tuple(part for part in plain.replace("’", "-").replace("'", "-").split("-") if part)


def expressions_in(words: Sequence[str], language: str | None = None) -> Iterator[tuple[int, Run]]:
    """The expressions that folded words hold, with the place where each begins, longest first at each place.

    Those of ``language``, or of both; the plural of a word is the word. What is found is as it stands there.
    """
    singular = [_singular(word) for word in words]
    for at, word in enumerate(singular):
        for run in _expressions(language).get(word, ()):
            if tuple(singular[at : at + len(run)]) == run:
                yield at, tuple(words[at : at + len(run)])


def _singular(word: str) -> str:
    return word.rstrip("sx") if len(word) > 3 else word


@cache
def longest(language: str | None) -> int:
    """How many words the longest expression of ``language``, or of both, has."""
    return max((len(run) for runs in _expressions(language).values() for run in runs), default=0)


@cache
def _expressions(language: str | None) -> dict[str, list[Run]]:
    """The expressions by their first word, longest first."""
    found: dict[str, list[Run]] = defaultdict(list)
    sides = {"en": slice(0, 1), "fr": slice(1, 2)}.get(language or "", slice(0, 2))
    several = (f for entry in entries() for side in entry[sides] for f in side if "-" in f or "'" in f or "’" in f)
    forms = {tuple(map(_singular, parts_of(form))) for form in several}
    for run in sorted(forms, key=lambda run: (-len(run), run)):
        if len(run) > 1:
            found[run[0]].append(run)
    return found
