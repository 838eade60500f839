"""Who somebody is said to be, right before the name: "the husband Arthur" asks of Arthur, whom few call so."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.folding import fold_word, tokens
from retrieval.words.relatives import KIN

_BEFORE = frozenset("the her his their le la l son sa leur her my mon ma our notre du au".split())
"""What leads to it; another name's "'s" makes it somebody's relative."""


def apposed(text: str, names: Sequence[str]) -> set[str]:
    """The relations, folded, that stand right before a name of a text and only tell whom it is of."""
    said = tokens(text)
    first = {tokens(name)[0].word for name in names if tokens(name)}
    return {
        t.word for at, t in enumerate(said[:-1])
        if t.word in KIN and not t.capital and said[at + 1].word in first
        and text[t.end : said[at + 1].start].strip() in ("", ",")
        and at and said[at - 1].word in _BEFORE
    }  # fmt: skip


def without_apposed(words: Sequence[str], text: str, names: Sequence[str]) -> tuple[str, ...]:
    """The words of a question without the relations that only tell whom a name is of."""
    found = apposed(text, names)
    return tuple(word for word in words if fold_word(word) not in found) if found else tuple(words)
