"""Which of the films compared is rated best, told in so many words where that is what was asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
SEPARATOR = " | "


def foremost(question: Question, ratings: Sequence[Rating]) -> list[Note]:
    """The one rated best, or those that share that place; nothing where no two of them are rated."""
    rated = [(round(r.mean, 2), r.film.title) for r in ratings if r.count and r.mean is not None]
    asked = flat(question.text)
    if len(rated) < 2 or question.filters.bounded or not (_ASKED.search(asked) or _TO_SEE.search(asked)):
        return []
    best = max(rated)[0]
    first = [title for mean, title in rated if mean == best]
    return [Note(NoteKind.RATED_BEST if len(first) == 1 else NoteKind.RATED_ALIKE, SEPARATOR.join(first))]
