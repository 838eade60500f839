"""Who means to see a film, or wavers, asks what it is worth: "j'hésite à regarder @", "I'm on the fence about @".

"J'hésite entre @ et @" compares them, and "les gens hésitent à ..." speaks of others: neither is found here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from retrieval.asking.courtesies import around_titles
from retrieval.asking.cue import Reading
from retrieval.asking.intention_patterns import AGAINST, FOR, OF_A_TITLE, OF_ANY, OF_IT
from retrieval.question import Intent, Side
from retrieval.words.sieve import Sifted
from retrieval.words.spans import Span


@dataclass(frozen=True, slots=True)
class Intention:
    """Where somebody says that they mean to see a film (code points), and the side that is asked for, if one is."""

    spans: tuple[Span, ...]
    side: Side | None = None

    @property
    def reading(self) -> Reading:
        """What is asked where nothing else is: whether the film is worth it, or what speaks for it or against it."""
        return Reading(Intent.OPINION if self.side is None else Intent.SIDE, self.side)


def find_intention(flat_text: str) -> Intention | None:
    """What somebody means to see, in a question with its titles marked; None where nobody says so."""
    for side, patterns in ((Side.POSITIVE, (FOR,)), (Side.NEGATIVE, (AGAINST,)), (None, OF_A_TITLE)):
        if spans := _found(patterns, flat_text):
            return Intention(tuple(around_titles(spans, flat_text)), side)
    if "@" in flat_text:
        return None
    spans = _found(OF_IT, flat_text) or _found(OF_ANY, flat_text)
    return Intention(tuple(spans)) if spans else None


def _found(patterns: Iterable[Sifted], flat_text: str) -> list[Span]:
    return [found.span() for pattern in patterns if (found := pattern.search(flat_text))]
