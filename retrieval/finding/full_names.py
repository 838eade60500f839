"""A full name that hardly anybody writes so is read as the one that reviews write nearly so: "Mena Masud"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from retrieval.memory import Memory
from retrieval.names.name_slips import runs_of, sounded, times_written, written_beside
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import one_of, phrase, stems_of
from seeds.library import Library
from seeds.models import ReviewFilter

FIRST, READ = 20, 200
"""Passages that are read for a name: the first of them, and where those do not tell, so many."""
FEW, OFTENER = 5, 4
"""A name that so few passages write is taken for a slip where so many times more write it otherwise."""
LEAST = 2
"""The same name nearly so must be written so often, where more than one of its words is wrong."""
SHORTEST = 3
"""A word of so many letters need not be kept under its stem: "Will" is a tool word."""
SHORT = 4
"""The stem of a word of so many letters differs by one letter at most, that of a longer one by two."""
HEARD = 4
"""The stems of names that are heard alike differ in no more letters: "rené" and "Resnais"."""
_ELIDED = re.compile(r"([dlo])([^\W\d_]{4,})$")
_BEGUN = {"c": "cks", "k": "kc", "s": "sc", "g": "gj", "j": "jgy", "y": "yij", "i": "iy", "v": "vw", "w": "wv"}
"""The letters that a name may begin with, by the one that was typed."""


@dataclass(frozen=True, slots=True)
class FullNames:
    """Reads full names as the reviews write them."""

    library: Library
    memory: Memory

    def meant(self, words: Sequence[str], wanted: ReviewFilter) -> tuple[str, ...] | None:
        """The words of the name that was meant, as they are spelt; None where it is written as typed, or by nobody."""
        typed = [fold_word(word) for word in words]
        apart = [token.word for word in words for token in tokens(word)]  # "O'Brien" is read as two
        own = self._times(apart, phrase(" ".join(words)), wanted)
        if own > FEW:
            return None
        if elided := self._elided(words, own, wanted):
            return elided
        sought = [word for word in typed if len(word) > SHORTEST] or typed
        expression = " AND ".join(f"({one_of(self._stems_like(word))})" for word in sought)
        written, times = written_beside(typed, self._read(expression, wanted, 0, READ))
        if times < max(OFTENER * own, 1):
            return None
        wrong = sum(a != fold_word(b) for a, b in zip(typed, written, strict=True))
        return written if wrong == 1 or times >= LEAST else None

    def called(self, words: Sequence[str], wanted: ReviewFilter) -> str | None:
        """The name that words in small letters are, as reviews mostly write them: "emily blunt", "celine song"."""
        typed = [fold_word(word) for word in words]
        runs = runs_of(typed, self._read(phrase(" ".join(words)), wanted, 0, FIRST))
        large = [" ".join(t.surface for t in run) for run in runs if all(t.capital for t in run)]
        return max(large, key=large.count) if len(large) >= LEAST and 2 * len(large) > len(runs) else None

    def _elided(self, words: Sequence[str], own: int, wanted: ReviewFilter) -> tuple[str, ...] | None:
        """A name with the apostrophe that was left out of its last word, where it is mostly written so: "obrien"."""
        last = _ELIDED.match(fold_word(words[-1]))
        if last is None or len(words) < 2:
            return None
        *first, whole = (fold_word(word) for word in words)
        apart = [*first, *last.groups()]
        times = self._times(apart, phrase(" ".join(apart)), wanted)
        if times < OFTENER * max(own, 1) and (own or times < LEAST):
            return None
        return (*(word.capitalize() for word in first), f"{whole[0].upper()}'{whole[1:].capitalize()}")

    def _times(self, typed: Sequence[str], beside: str, wanted: ReviewFilter) -> int:
        """How often a name is written as typed, in the passages that hold its words: no more are read than needed."""
        if not beside:
            return 0
        own = times_written(typed, self._read(beside, wanted, 0, FIRST))
        return own if own > FEW else own + times_written(typed, self._read(beside, wanted, FIRST, READ))

    def _read(self, expression: str, wanted: ReviewFilter, start: int, end: int) -> list[str]:
        found = self.memory.named(expression, wanted).passages[start:end].tolist()
        return [passage.text for passage in self.library.passages(found)] if found else []

    def _stems_like(self, word: str) -> list[str]:
        """The stems that a word nearly like this one, or heard like it, may be kept under, its own among them."""
        typed = dict.fromkeys((word, *stems_of(word)))
        heard, most = {sounded(t) for t in typed}, 1 if len(word) <= SHORT else 2
        begun = [stem for letter in _BEGUN.get(word[0], word[0]) for stem in self.library.terms_like(letter)]
        near = (hit for t in typed for hit in extract(t, begun, scorer=OSA.distance, score_cutoff=HEARD, limit=None))
        like = (stem for stem, distance, _ in near if distance <= most or sounded(stem) in heard)
        return list(dict.fromkeys((*typed, *like)))
