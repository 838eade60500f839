"""Names as a refusal tells them: "wren schmidt", typed in lower case, is more than the last name that is known."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import tokens
from retrieval.words.lexicon import plain
from retrieval.words.stopwords import STOPWORDS

_NO_NAME = CARRIERS | STOPWORDS
_LONGEST = 3


def told_in_full(names: Sequence[str], topic: str | None) -> str:
    """The ``names``; one that ends a ``topic``, with the words of no language right before it."""
    said, told = tokens(topic or ""), ", ".join(names)
    last = [t.word for t in tokens(names[0])] if len(names) == 1 else []
    if not last or [t.word for t in said[-len(last) :]] != last:
        return told
    start = len(said) - len(last)
    while start and len(said) - start < _LONGEST and _may_be_name(said[start - 1].word):
        start -= 1
    return (topic or "")[said[start].start : said[-1].end] if start < len(said) - len(last) else told


def _may_be_name(word: str) -> bool:
    return not plain(word) and word not in _NO_NAME
