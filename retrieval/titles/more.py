"""The other words of a title beside the ones that told it: "butch cassidy [y el kid]", "[fast and] furious"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from rapidfuzz.distance import OSA

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.forms import title_word
from retrieval.words.folding import Token
from retrieval.words.spans import Span
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import everyday

_AND = frozenset("et and n y e und".split())
_THE = DEFINITE | {"el"}
_MOST_BETWEEN = 2
_SHORTEST = 4
"""Letters of a word that a slip of another may be."""
_SIDE_BY_SIDE = re.compile(r"[ \-'’]*&?[ \-]*")


def with_more(question: Sequence[Token], span: Span, said: Collection[str], text: str, *, sure: bool) -> Span:
    """The place of a part of a title with the words of the same title (``said``) that stand right beside it.

    Subjects that nothing joins to it are none of them, nor, beside what is ``sure`` to be it, everyday words.
    """
    start, end = span
    left = {w for w in said if w not in STOPWORDS} - {title_word(t.word) for t in question[start:end]}
    left -= everyday() if sure else frozenset()
    for step in (1, -1):
        while left:
            edge = end if step > 0 else start - 1
            place = _next(question, edge, step, left, said, text)
            if place is None:
                break
            joined = question[place - step].word in _AND | _THE and place - step not in (start, end - 1)
            if not joined and any(not s.weak for s in thesaurus().find(question[place : place + 1])):
                break
            word = title_word(question[place].word)
            left -= {word, *(w for w in left if _slip(word, (w,)))}
            start, end = min(start, place), max(end, place + 1)
    return start, end


def _next(
    question: Sequence[Token], edge: int, step: int, left: Collection[str], said: Collection[str], text: str
) -> int | None:
    """The nearest place from ``edge`` on that has one of the words left, after "and the" or tool words of the title."""
    between: list[str] = []
    place = edge
    while 0 <= place < len(question) and len(between) <= _MOST_BETWEEN:
        first = min(place, place - step)
        if not 0 <= first < len(question) - 1:
            return None
        if not _SIDE_BY_SIDE.fullmatch(text, question[first].end, question[first + 1].start):
            return None
        word = title_word(question[place].word)
        if word in left or _slip(word, left):
            between = between if step > 0 else between[::-1]
            joined = bool(between) and between[0] in _AND and set(between[1:]) <= _THE
            return place if joined or set(between) <= {*said} else None
        if word not in STOPWORDS | _AND | _THE:
            return None
        between.append(word)
        place += step
    return None


def _slip(word: str, left: Collection[str]) -> bool:
    """Whether a word is one letter away from one that is left: "handmaid tail"."""
    return len(word) >= _SHORTEST and any(len(w) >= _SHORTEST and OSA.distance(word, w) == 1 for w in left)
