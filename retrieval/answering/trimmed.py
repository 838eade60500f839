"""Of a passage that says much else, the sentence or clause that judges what is asked: a slice, as every quote is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from embeddings.sentences import sentences
from retrieval.polarity import PolarityScorer
from retrieval.question import Side
from retrieval.quotes.clause_shown import SHORTEST, clause_of
from retrieval.quotes.quality import LONGEST, contrasts, stands_alone
from retrieval.quotes.said_of import told
from retrieval.subjects.aim import Aim
from retrieval.words.spans import Span
from seeds.models import Passage

SHORT = 200
"""A passage of so many code points or fewer is shown whole."""
ALONE = 0.85
"""A sentence that stands alone less well than this is shown with those beside it."""
SURE = 0.75
"""The side is told as surely of what is left."""
_COMMA = re.compile(r",\s*|\s+(?=sans oublier\b|ainsi que\b|rejointe? par\b|as well as\b|not to mention\b)")


def brief(text: str) -> float:
    """1 for a text that is short, less for one that says much else; half for one that fills a phone."""
    return 1.0 - 0.5 * min(1.0, max(0, len(text) - SHORT) / (2 * LONGEST - SHORT))


def trimmed(passage: Passage, aim: Aim, side: Side, polarity: PolarityScorer) -> Passage:
    """The part of a passage that takes the side by itself; all of it where it is short or no part of it does."""
    text = passage.text
    places = aim.places(text)
    if len(text) <= SHORT or not places:
        return passage
    for start, end in _parts(text, places):
        part = text[start:end]
        said = told([aim.unnamed(part)], [aim.places(part)], [None], polarity)[0]
        if said.side is side and said.sure >= SURE:
            return replace(passage, start=passage.start + start, end=passage.start + end, text=part)
    return passage


def _parts(text: str, places: Sequence[Span]) -> Iterator[Span]:
    """The parts of a text that may be shown alone, the one that says most first."""
    holding = [s for s in sentences(text) if any(s.start <= start < s.end for start, _ in places)]
    start, end = holding[0].start, holding[-1].end
    sentence = text[start:end]
    if contrasts(text[end:]):
        return
    if SHORTEST <= len(sentence) <= LONGEST and len(sentence) < len(text) and stands_alone(sentence) >= ALONE:
        yield start, end
    if len(sentence) <= LONGEST:
        return
    inside = [(a - start, b - start) for a, b in places]
    if clause := clause_of(sentence, inside):
        yield start + clause[0], start + clause[1]
    if len(sentence) > 2 * LONGEST:
        yield from ((start + a, start + b) for a, b in _between_commas(sentence, inside))


def _between_commas(sentence: str, places: Sequence[Span]) -> Iterator[Span]:
    """Of a sentence without an end, what stands between the commas around each place, the shortest first."""
    cuts = [(0, 0), *(m.span() for m in _COMMA.finditer(sentence)), (len(sentence), len(sentence))]
    for first, _ in places:
        before = [n for n, (_, end) in enumerate(cuts) if end <= first]
        after = [n for n, (start, _) in enumerate(cuts) if start > first]
        for more in range(3):
            last = after[min(more, len(after) - 1)]
            if SHORTEST <= cuts[last][0] - cuts[before[-1]][1] <= LONGEST:
                yield cuts[before[-1]][1], cuts[last][0]
