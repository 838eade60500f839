"""A title found in a question, and the question as titles are looked for in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from retrieval.titles.forms import asked_words
from retrieval.words.folding import Token

Weighed = tuple[float, "TitleMatch"]
"""A match with how long it is: the longest is taken."""


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """Tokens ``start`` to ``end`` (excluded) of a question name one of ``films``.

    No film at all: the number says it is another one ("Pusher 3"). ``sure`` is False where the spelling was mended or
    only a part of the title was given.
    """

    start: int
    end: int
    films: tuple[str, ...]
    typed: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its tokens, its ``words`` as titles are filed by them, and the token that each is of (``owner``)."""

    question: Sequence[Token]
    text: str
    words: list[str]
    owner: list[int]

    @classmethod
    def of(cls, question: Sequence[Token], text: str) -> Asked:
        """Of tokens of a text."""
        words, owner = asked_words(question)
        return cls(question, text, words, owner)

    def typed(self, start: int, end: int) -> str:
        """The text of tokens ``start`` to ``end`` (excluded)."""
        return self.text[self.question[start].start : self.question[end - 1].end]

    def runs(self, longest: int) -> Iterable[tuple[int, int, tuple[str, ...]]]:
        """Every run of at most so many words, with where it begins and ends."""
        for i in range(len(self.words)):
            for j in range(i + 1, min(len(self.words), i + longest) + 1):
                yield i, j, tuple(self.words[i:j])

    def match(self, start: int, end: int, films: Iterable[str], *, sure: bool) -> TitleMatch:
        """The match of tokens ``start`` to ``end`` (excluded)."""
        return TitleMatch(start, end, tuple(sorted(films)), self.typed(start, end), sure)
