"""Words spelled nearly alike, found without comparing with every word.

Deletion neighbourhoods (Garbe's SymSpell, 2012): two words at an edit distance of one share a form with
one letter dropped. Each candidate is then checked with the true distance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

_SHORTEST = 4
_LONG = 8


def _forms(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def allowed_edits(word: str) -> int:
    """How many slips of the finger a word of this length may hold: 0, 1 from four letters, 2 from eight."""
    if len(word) < _SHORTEST or word.isdigit():
        return 0
    return 1 if len(word) < _LONG else 2


class Spelling:
    """A set of words that can be asked which of them a mistyped word may be.

    ``seldom``: it is asked so seldom that comparing with every word is sooner done than finding all their forms.
    """

    def __init__(self, words: Iterable[str], *, seldom: bool = False) -> None:
        self._words = frozenset(words)
        self._seldom = seldom

    @cached_property
    def _by_form(self) -> dict[str, list[str]]:
        """The words by their forms, found when first asked for: a library's reviewers are tens of thousands."""
        found: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            if allowed_edits(word):
                for form in _forms(word):
                    found[form].append(word)
        return found

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._words), default=0)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def near(self, word: str) -> list[str]:
        """The words within the edits allowed for ``word``, nearest first; the word itself if it is known."""
        if word in self._words:
            return [word]
        edits = allowed_edits(word)
        if not edits or len(word) > self._longest + edits:
            return []
        candidates = self._alike(word, edits)
        ranked = sorted((OSA.distance(word, c), c) for c in candidates)
        return [c for distance, c in ranked if distance <= min(edits, allowed_edits(c))]

    def _alike(self, word: str, edits: int) -> set[str]:
        """The words that share a form with ``word``."""
        forms = _forms(word)
        if not self._seldom:
            return {c for form in forms for c in self._by_form.get(form, ())}
        near = extract(word, self._words, scorer=OSA.distance, score_cutoff=edits, limit=None)
        return {c for c, _, _ in near if allowed_edits(c) and not forms.isdisjoint(_forms(c))}
