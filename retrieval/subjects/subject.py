"""A subject of film criticism: its terms, and when a text that holds one of them speaks of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from retrieval.words.folding import tokens
from retrieval.words.lexical import any_of, phrase, stems_of, words_of
from retrieval.words.spans import touching
from retrieval.words.stopwords import STOPWORDS

SAYS_NOTHING = frozenset({"film", "movi", "cinem"})
"""Stems that say nothing: "filmé" and "film" share one."""


class Subject(BaseModel):
    """A subject reviewers talk about. Weak terms widen a search but do not count as a mention.

    ``broad``: its terms are not synonyms ("racism" is a message, not every message), so that a question about one of
    them cannot be told how many reviews speak of the subject. ``uncounted``: terms that name the subject in a
    question and are no mention in a review, for their stem is that of a common word ("durée": "dur"). ``strangers``:
    words that share the stem of a term and are another word ("a third act" is not the acting). ``adjacent``: terms of
    several words of which the index keeps one, so that passages with it are read ("too long"). ``surnames``: terms that
    are somebody's after a first name or with a capital ("Celine Song", "Song directs"). ``kinds``: terms that beside a
    word for a work say what kind it is, and nothing of the subject ("un film d'animation", "an animation studio").
    ``passing``: patterns of folded text, turns of phrase that hold a term and do not speak of it ("du début à la fin").
    ``whole``: terms of a broad subject that ask for all of it, as its label does ("la photo": the cinematography).
    """

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    name: str
    label_fr: str
    label_en: str
    theme: bool
    broad: bool = False
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    fr_weak: tuple[str, ...] = ()
    en_weak: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    strangers: frozenset[str] = frozenset()
    adjacent: tuple[str, ...] = ()
    surnames: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    passing: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        """The subject as said to a person."""
        return self.label_fr if language == "fr" else self.label_en

    def wider_than(self, term: str) -> bool:
        """Whether the subject is more than what one of its terms says, so that the other terms are no answer to it."""
        if term in self.whole:
            return False
        return term in self.parts or (self.broad and tokens(term)[-1].word not in self._called)

    @cached_property
    def _called(self) -> frozenset[str]:
        """The words that are a label by themselves ("le réalisme"); of "le ton et les genres" neither is."""
        labels = (self.label_fr, self.label_en)
        words = [{t.word for t in tokens(label) if t.word not in STOPWORDS} for label in labels]
        return frozenset().union(*(some for some in words if len(some) == 1))

    @cached_property
    def mention(self) -> str:
        """The FTS5 expression met by passages that name the subject."""
        return _expression(self.counted)

    @cached_property
    def counted(self) -> tuple[str, ...]:
        """The terms that count as a mention."""
        return tuple(term for term in (*self.fr, *self.en) if term not in self.uncounted)

    @cached_property
    def forms(self) -> frozenset[str]:
        """The words, folded, that are terms by themselves and count as a mention."""
        return frozenset(found[0].word for term in self.counted if len(found := tokens(term)) == 1)

    @cached_property
    def phrases(self) -> str:
        """The FTS5 expression met by passages that hold the words of a term of several, not always side by side."""
        return _expression([term for term in self.counted if len(words_of(term)) > 1])

    @cached_property
    def plain(self) -> frozenset[str]:
        """Words, folded, that by themselves and whatever is around them are a mention."""
        doubtful = self.strangers | self.surnames | self.kinds
        return frozenset({*self.forms, *(word + "s" for word in self.forms)} - doubtful)

    def plainly_in(self, text: str, aside: Sequence[tuple[int, int]]) -> bool:
        """Whether a text, folded letter by letter, holds one of the plain words outside some spans of it."""
        return any(not touching(match.span(), aside) for match in self._plainly.finditer(text))

    @cached_property
    def _plainly(self) -> re.Pattern[str]:
        words = sorted(map(re.escape, self.plain))
        return re.compile(rf"\b(?:{'|'.join(words)})\b" if words else r"(?!)")

    def aside(self, text: str) -> list[tuple[int, int]]:
        """Where a text, folded letter by letter, holds turns of phrase that do not speak of the subject."""
        return [found.span() for found in self._passing.finditer(text)] if self.passing else []

    @cached_property
    def _passing(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(self.passing)})")

    @cached_property
    def perhaps(self) -> str:
        """The FTS5 expression met by passages that may hold one of the adjacent terms."""
        return any_of(word for term in self.adjacent for word in words_of(term))

    def side_by_side(self, text: str) -> bool:
        """Whether a text holds one of the adjacent terms, its words beside each other."""
        return self._adjacent.search(text) is not None

    @cached_property
    def _adjacent(self) -> re.Pattern[str]:
        terms = (r"\W+".join(map(re.escape, words_of(term))) for term in self.adjacent)
        return re.compile(rf"\b(?:{'|'.join(terms)})\b", re.IGNORECASE)

    @cached_property
    def wide(self) -> str:
        """The FTS5 expression met by passages that may be about the subject."""
        return _expression((*self.fr, *self.en, *self.fr_weak, *self.en_weak))


def _expression(terms: Sequence[str]) -> str:
    parts = []
    for term in terms:
        words = words_of(term)
        if len(words) > 1:
            parts.append(phrase(term))
        elif not SAYS_NOTHING & set(stems_of(words[0])):
            parts.append(any_of(words))
    return " OR ".join(dict.fromkeys(" OR ".join(p for p in parts if p).split(" OR ")))
