"""What is wanted of quotes that nothing here tells: that they give nothing away, or are funny; the reply says so."""

from __future__ import annotations

from retrieval.asking.aside_patterns import SPOILER
from retrieval.asking.cues_of_orders import FUNNY
from retrieval.words.folding import flat


def hides(text: str) -> bool:
    """Whether a question wants quotes that do not tell the story: "la fin, sans spoiler"."""
    return bool(SPOILER.search(flat(text)))


def amuses(text: str) -> bool:
    """Whether a question wants quotes that are funny, and not what is said of the humour: "the funniest review"."""
    return bool(FUNNY.search(flat(text)))
