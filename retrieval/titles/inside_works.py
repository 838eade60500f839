"""Words of a text that are of the title of another work: who writes "Reservoir Dogs" writes of no dogs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from retrieval.titles.forms import title_word
from retrieval.titles.well_known import LONGEST, titles_beginning
from retrieval.words.folding import fold_word
from retrieval.words.stopwords import STOPWORDS


@lru_cache(maxsize=2_000)  # a question looks at the same passage for each of its words
def inside_works(words: tuple[str, ...]) -> frozenset[int]:
    """The places of the words of a text that stand in the title of a well-known work, written with its capitals."""
    folded = [title_word(fold_word(word)) for word in words]
    return frozenset(place for start, end in _titles_in(words, folded) for place in range(start, end))


def asks_for_work(words: Sequence[str]) -> frozenset[int]:
    """The same of a question, where titles are typed in any way."""
    folded = [title_word(fold_word(word)) for word in words]
    return frozenset(place for start, end in _runs(folded) for place in range(start, end))


def _titles_in(words: Sequence[str], folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    for start, end in _runs(folded):
        content = [n for n in range(start, end) if folded[n] not in STOPWORDS]
        if all(words[n][0].isupper() or not words[n][0].isalpha() for n in content):
            yield start, end


def _runs(folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where titles of several words stand: a title of one word is often but that word."""
    for start, word in enumerate(folded):
        for title in titles_beginning(word):
            end = start + len(title)
            content = sum(part not in STOPWORDS for part in title)
            if content > 1 and len(title) <= LONGEST and tuple(folded[start:end]) == title:
                yield start, end
