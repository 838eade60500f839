"""Two reviewers set against each other: "Anna est-elle plus sévère que Bruno ?" asks the mean of each."""

from __future__ import annotations

import re

from retrieval.asking.cue import Reading
from retrieval.question import Figure, Intent

_JUDGING = (
    r"(?:severe|dure?|exigeante?|mechante?|gentil(?:le)?|indulgente?|genereu(?:x|se)|sympa|positi(?:f|ve)|negati(?:f|ve))"
)
_THAN = re.compile(
    rf"\b(?:plus|moins|aussi) (?:{_JUDGING}|severement|durement|haut|bas) qu(?:e\b|')"
    r"|\b(?:harsher|tougher|stricter|kinder|meaner|nicer"
    r"|(?:more|less|as) (?:severe|generous|lenient|critical|positive|negative|demanding)) (?:than|as)\b"
)
_EDGES = re.compile(
    r"^(?:\W|\b(?:est[- ]ce que?|qu|is|does|do|et|and|est|que|than)\b)+|(?:\W|\b(?:est|is|note|rates?|il|elle)\b)+$"
)


def find_severity(flat_text: str, reviewer: tuple[int, int]) -> tuple[Reading, tuple[int, int]] | None:
    """What a question asks that sets a reviewer, found at ``reviewer``, against another, and where the other stands.

    Where the other is nobody known, one of them is told, and the reply says that the other can be asked for.
    """
    match = _THAN.search(flat_text)
    if match is None:
        return None
    first = reviewer[0] < match.start()
    start, end = (match.end(), len(flat_text)) if first else (0, match.start())
    said = flat_text[start:end]
    head = _EDGES.match(said)
    left = said[head.end() if head else 0 :]
    start += len(said) - len(left)
    tail = next((m for m in _EDGES.finditer(left) if m.end() == len(left)), None)
    end = start + (tail.start() if tail else len(left))
    if start >= end:
        return None
    return Reading(Intent.FIGURE, figure=Figure.MEAN, spans=((0, len(flat_text)),)), (start, end)
