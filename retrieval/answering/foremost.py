"""Which of the films compared is rated best, told in so many words where that is what was asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from retrieval.answers import Note, NoteKind, Rating
from retrieval.question import Question
from retrieval.words.folding import flat

_ASKED = re.compile(
    r"\b(?:lequel|laquelle|lesquels|which|mieux|meilleure?s?|better|best|pires?|worse|worst|prefer\w*"
    r"|moins b(?:ien|onne)|(?:hesit|conseil|recomm[ae]nd)\w*|torn|ou|or|ce soir|tonight"
    r"|choisir|choose|pick|highest|higher|lowest|lower)\b"
)
_TO_SEE = re.compile(
    r"\bshould (?:i|we) (?:watch|see|start)|\bwhat (?:to|should (?:i|we)) (?:watch|see)"
    r"|\b(?:je|on) (?:regarde|mate|prends?|vois|voit|commence|choisis) (?:quoi|lequel|laquelle|par|plutot)"
    r"|\bsi (?:je|on) regarde"
    r"|\b(?:que|quoi|quelle? (?:film|serie)) (?:regarder|voir|mater)\b"
)
_BY_HOW_MUCH = re.compile(
    r"\b(?:ecarts?|dif+eren[ct]es?|gap|de combien|by how much|how much (?:higher|lower|better|worse))\b"
)
SEPARATOR = " | "
_TOLD = Decimal("0.01")
"""Means are told with two decimals, halves rounded up."""


def foremost(question: Question, ratings: Sequence[Rating]) -> list[Note]:
    """The one rated best, or those that share that place; nothing where no two of them are rated.

    Of two, by how much their means differ where that is asked, as they are told: the one less the other.
    """
    rated = [(_as_told(r.mean), r.film.title) for r in ratings if r.count and r.mean is not None]
    asked = flat(question.text)
    apart = _BY_HOW_MUCH.search(asked) is not None
    if len(rated) < 2 or question.filters.bounded or not (apart or _ASKED.search(asked) or _TO_SEE.search(asked)):
        return []
    best = max(rated)[0]
    first = [title for mean, title in rated if mean == best]
    if apart and len(rated) == len(first) + 1 == 2:
        told = f"{best - min(rated)[0]}", f"{ratings[0].scale:g}", *first
        return [Note(NoteKind.RATED_APART, SEPARATOR.join(told))]
    return [Note(NoteKind.RATED_BEST if len(first) == 1 else NoteKind.RATED_ALIKE, SEPARATOR.join(first))]


def _as_told(mean: float) -> Decimal:
    return Decimal(repr(mean)).quantize(_TOLD, ROUND_HALF_UP)
