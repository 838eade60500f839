"""Names as a refusal tells them: "wren schmidt", typed in lower case, is more than the last name that is known."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import tokens
from retrieval.words.lexicon import plain

_LONGEST = 3


def told_in_full(names: Sequence[str], topic: str | None) -> str:
    """The ``names``; of the one that ends a ``topic`` of name-like words, all of it."""
    said, told = tokens(topic or ""), ", ".join(names)
    last = [t.word for t in tokens(names[0])] if len(names) == 1 else []
    ends = bool(last) and [t.word for t in said[-len(last) :]] == last
    before = said[: -len(last)] if ends else []
    if not before or len(said) > _LONGEST or any(plain(t.word) or t.word in CARRIERS for t in before):
        return told
    return (topic or "")[before[0].start : said[-1].end]
