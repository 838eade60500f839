"""What stands in brackets beside a title and is the film too: "You (the series)", "The Nurse (L'Infirmière)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import plain
from retrieval.words.spans import Span
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import proper_names

_AFTER = re.compile(r"\s*(\([^()]{2,60}\))")
_BEFORE = re.compile(r"([^().,;:!?]{2,60}?)\s*\(\s*$")
_CLOSES = re.compile(r"\s*\)")
_AND = frozenset("et and".split())
_KIND = frozenset(
    """serie series show tv film films movie netflix hbo amazon prime disney apple canal bbc showtime hulu arte tf1
    version vf vo vost us uk americaine american anglaise british francaise french original originale miniserie mini
    remake saga teen thriller drame comedie comedy drama""".split()
)


def find_beside(question: Sequence[Token], text: str, title: Span) -> list[Span]:
    """Where the film is told once more beside a title at ``title`` (code points): its kind, or its other title."""
    start, end = title
    found: list[Span] = []
    if after := _AFTER.match(text, end):
        inside = tokens(after[1])
        if _is_kind(inside) or _is_title(inside):
            found.append(after.span(1))
    before = _BEFORE.search(text[:start])
    closes = _CLOSES.match(text, end)
    if before and closes:
        words = [t for t in question if before.start(1) <= t.start < before.end(1)]
        while words and not _is_title(words):
            words = words[1:]
        if words:
            found += [(words[0].start, words[-1].end), closes.span()]
    return found


def is_told(text: str, end: int) -> bool:
    """Whether the words that end here are said to be a film or a series: "You (la série)"."""
    after = _AFTER.match(text, end)
    return after is not None and _is_kind(tokens(after[1]))


def _is_kind(words: Sequence[Token]) -> bool:
    """Whether words say what kind of work it is, or when it was made."""
    said = [t.word for t in words if t.word not in STOPWORDS]
    year = [w for w in said if len(w) == len("2004") and w.isdigit()]
    return bool(said) and _KIND.issuperset({*said} - {*year}) and _AND.isdisjoint(t.word for t in words)


def _is_title(words: Sequence[Token]) -> bool:
    """Whether words are written as a title is: large, but for the small ones, and neither somebody nor a subject."""
    large = [t for t in words if t.word not in STOPWORDS]
    if not large or not all(t.capital for t in large) or not words[0].capital:
        return False
    somebody = any(t.word in proper_names() and not plain(t.word) for t in large)
    return not somebody and all(s.weak for s in thesaurus().find(words))
