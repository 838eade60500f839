"""Two films that a question names and then calls "both": "la note des deux", "which of the two"."""

from __future__ import annotations

import re

from retrieval.words.spans import Span

BOTH = re.compile(
    r"\b(?:(?:pour|sur|de|entre|for|on|between) )?"
    r"(?:(?:toutes? |tous )?(?:les|des|ces) (?:deux|2)|(?:of )?(?:the|these) (?:two|2)"
    r"|(?:of |for )?both(?: of (?:them|these))?|l'une? et l'autre)"
    r"(?=\W*$|\W*[,:;?]|\s+(?:est|sont|is|are|was|c'est|films?|movies?|series?|shows?|ensemble|together|stp|svp)\b)"
)
"""Not before a noun: "les deux acteurs"."""


def find_both(flat_text: str) -> list[Span]:
    """Where a question given as `folding.flat` says "both" of what it has named."""
    return [found.span() for found in BOTH.finditer(flat_text)]
