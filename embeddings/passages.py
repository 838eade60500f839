"""Cutting a review into passages: one to three whole consecutive sentences each, as offsets."""

from __future__ import annotations

import re
from itertools import pairwise

from embeddings.sentences import Span, paragraphs, sentences, sentences_of
from seeds.markup import MARKUP, peeled

__all__ = ["LONGEST", "MOST_SENTENCES", "PASSAGE_GENERATION", "SHORTEST", "Span", "cut", "sentences"]

PASSAGE_GENERATION = 3
"""Raised with every change of the rules below or of the sentence ends: libraries cut by others are cut again."""

SHORTEST = 60
LONGEST = 350
MOST_SENTENCES = 3

_TOO_SHORT = 1000.0
"""What a passage under the shortest length costs: more than anything else a paragraph can save."""
_CUT_FROM_CONTRAST = 3.0
_TAG_BETWEEN = 5.0
"""What joining two sentences costs between which a tag stands: a quote would show it."""
_ONE_MORE_SENTENCE = 1.0

_CONTRAST = re.compile(
    r"[«“\"(–—\s-]*(?:mais|cependant|toutefois|pourtant|néanmoins|but|however|yet|still|though)\b", re.IGNORECASE
)


def cut(text: str) -> list[Span]:
    """Cut a review into passages, in order.

    Each is 60 to 350 code points long where its sentences allow and never crosses a paragraph; a longer sentence
    stays whole. Every character that is neither white space nor a tag is in exactly one passage.
    """
    spans: list[Span] = []
    for paragraph in paragraphs(text):
        if paragraph.end - paragraph.start < SHORTEST:
            _whole(text, paragraph, spans)
        else:
            _group(text, paragraph, sentences_of(text, paragraph), spans)
    return spans


def _whole(text: str, paragraph: Span, spans: list[Span]) -> None:
    """Keep a short paragraph in one piece, unless it holds too many sentences."""
    found = sentences_of(text, paragraph)
    if len(found) <= MOST_SENTENCES:
        spans.append(paragraph)
    else:
        _group(text, paragraph, found, spans)


def _group(text: str, paragraph: Span, found: list[Span], spans: list[Span]) -> None:
    """Append the cheapest way of joining neighbouring sentences, found by dynamic programming."""
    if len(found) <= 1:
        spans += found
        return
    torn = [0.0] + [
        _CUT_FROM_CONTRAST if after.end - before.start <= LONGEST and _CONTRAST.match(text, after.start) else 0.0
        for before, after in pairwise(found)
    ]
    joined = [0.0] + [
        _TAG_BETWEEN if MARKUP.search(text, before.end, after.start) else 0.0 for before, after in pairwise(found)
    ]
    costs = [0.0]
    sizes = [0]
    for last, (_, end) in enumerate(found):
        best, best_size = float("inf"), 1
        for size in range(1, min(MOST_SENTENCES, last + 1) + 1):
            first = last + 1 - size
            length = end - found[first].start
            if size > 1 and length > LONGEST:
                break
            cost = costs[first] + torn[first] + (size - 1) * _ONE_MORE_SENTENCE + sum(joined[first + 1 : last + 1])
            if length < SHORTEST:
                cost += _TOO_SHORT
            if cost < best:
                best, best_size = cost, size
        costs.append(best)
        sizes.append(best_size)
    for first, last in _groups(sizes):
        start, end = found[first].start, found[last].end
        if any(joined[first + 1 : last + 1]):  # a tag is shown with the one that it goes together with
            before = found[first - 1].end if first else paragraph.start
            after = found[last + 1].start if last + 1 < len(found) else paragraph.end
            start, end = peeled(text, before, after)
        spans.append(Span(start, end))


def _groups(sizes: list[int]) -> list[tuple[int, int]]:
    """Return the first and last sentence of the groups that the sizes chosen for each last sentence lead to."""
    groups = []
    last = len(sizes) - 1
    while last:
        first = last - sizes[last]
        groups.append((first, last - 1))
        last = first
    return groups[::-1]
