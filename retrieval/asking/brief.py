"""Quotes that are to be short: "une courte citation", "a short punchy quote", "une phrase courte sur la musique".

How long the quotes are to be is no subject of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from retrieval.words.folding import flat

BRIEF = 140
"""A quote of at most so many code points is short."""
_HOW = r"(?:(?:very|really|fairly|tres|bien|assez|plutot|super) )?"
_SHORT = (
    r"(?:short|brief|concise|punchy|snappy|pithy|tiny|courte?s?|breves?|concises?|percutantes?|petite?s?)"
)
_QUOTE = r"(?:quotes?|quotations?|citations?|phrases?|extraits?|sentences?|excerpts?)"
_SIDED = (
    r"(?:droles?|marrante?s?|enthousiastes?|positi(?:f|ve)s?|negati(?:f|ve)s?|elogieu(?:x|se)s?|mechante?s?|severes?|dures?"
    r"|gentil(?:le)?s?|sympas?|belles?|jolies?|bonnes?|fortes?|assassines?|cinglantes?)"
)
_ADJECTIVES = re.compile(
    rf"\b(?:{_HOW}{_SHORT}(?:,| and| et|, et|, and)? )+(?=(?:\w+ )?{_QUOTE}(?!\w))"
    rf"|\b(?:citations?|phrases?|extraits?)(?: {_HOW}{_SIDED})?"
    rf"(?P<after>(?:(?:,| et|) {_HOW}{_SHORT})+(?:(?:,| et)(?= {_HOW}{_SIDED}\b))?)(?!\w)"
)


def asks_brief(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, wants its quotes short."""
    return _ADJECTIVES.search(flat_text) is not None


def without_brief(text: str, titled: Callable[[str], Iterable[tuple[int, int]]]) -> str:
    """The text without the words that say so; titles, which ``titled`` finds, stay as they were typed."""
    found = [m.span(m.lastgroup or 0) for m in _ADJECTIVES.finditer(flat(text))]
    if not found:
        return text
    kept = list(titled(text))
    for start, end in reversed(found):
        if not any(start < last and first < end for first, last in kept):
            text = text[:start] + text[end:]
    return text
