"""Which words of a question have been understood, so that each is understood once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from unicodedata import category

from retrieval.words.folding import Token, flat
from retrieval.words.spans import Span, touching

LONGEST = 600
"""A question is read up to here, in code points; what follows is left aside."""

TITLE, PERSON = "@", "§"
"""What stands for a film title, and for a person or a quotation, in `Claims.flat`: one for each character."""


class Claims:
    """A question's text folded letter by letter, blank where it has been understood."""

    def __init__(self, text: str, words: Sequence[Token]) -> None:
        self.flat = self.original = flat(text)
        self.words = words
        self.free = [True] * len(words)

    @property
    def typed(self) -> str:
        """The text folded as it was typed, but for what stands for titles, people and quotations."""
        both = zip(self.original, self.flat, strict=True)
        return "".join(mark if mark in (TITLE, PERSON) else typed for typed, mark in both)

    def take(self, span: tuple[int, int], *, mark: str = " ") -> None:
        """Mark the code points of ``span``, and the words that touch it, as understood."""
        start, end = span
        for number, token in enumerate(self.words):
            if token.start < end and token.end > start:
                self.free[number] = False
        self.flat = self.flat[:start] + mark * (end - start) + self.flat[end:]

    @contextmanager
    def hidden(self, spans: Sequence[tuple[int, int]]) -> Iterator[None]:
        """Blank ``spans``, which stay free, for as long as something else is read."""
        shown = [self.flat[start:end] for start, end in spans]
        for start, end in spans:
            self.flat = self.flat[:start] + " " * (end - start) + self.flat[end:]
        yield
        for (start, end), text in zip(spans, shown, strict=True):
            self.flat = self.flat[:start] + text + self.flat[end:]

    def take_before(self, word: int, also: frozenset[str]) -> None:
        """Mark the word before the ``word``-th as understood too, if it is one of ``also`` ("la série Lucifer")."""
        if word and self.words[word - 1].word in also:
            self.take((self.words[word - 1].start, self.words[word - 1].end))

    def take_all(self, spans: Iterable[tuple[int, int]]) -> None:
        """`take` each of them."""
        for span in spans:
            self.take(span)

    def beside(self, spans: Sequence[Span]) -> list[bool]:
        """Which words are free and touch none of ``spans``."""
        free = zip(self.words, self.free, strict=True)
        return [is_free and not touching((word.start, word.end), spans) for word, is_free in free]

    def unread(self, text: str) -> str:
        """The text with blanks where it has been understood."""
        return "".join(" " if f in " @§" else c for c, f in zip(text, self.flat, strict=True))


def readable(text: str) -> str:
    """What is read of a message: no invisible characters, single spaces, not beyond `LONGEST`."""
    kept = "".join(" " if c.isspace() else c for c in text[: 4 * LONGEST] if category(c) not in ("Cf", "Cs", "Co"))
    return " ".join(kept.split())[:LONGEST]
