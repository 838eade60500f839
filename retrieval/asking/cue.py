"""One way of asking for something, and what the cues of a question say together.

A film title found before is written "@" in the patterns, so "de @" is "of some film" (in the text, every
character of it is one, so that places stay places).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from retrieval.question import Figure, Intent, Order, Side

POS, NEG = Side.POSITIVE, Side.NEGATIVE


@dataclass(frozen=True, slots=True)
class Cue:
    """One way of asking for something."""

    pattern: re.Pattern[str]
    intent: Intent
    side: Side | None = None
    figure: Figure | None = None
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the cues of a question say, and the places of it (code points) that said so."""

    intent: Intent | None = None
    side: Side | None = None
    figure: Figure | None = None
    order: Order | None = None
    spans: tuple[tuple[int, int], ...] = field(default=())


def with_titles(pattern: str) -> str:
    """A title is as many "@" as it has characters, and what was understood before has left blanks.

    Apostrophes may be left out or be a space, and "c'est" be a lone "c": so it is typed on phones.
    """
    pattern = re.sub(r"(?<!<=)@", "@+", pattern)
    pattern = pattern.replace("c'est", "c(?:'est)?").replace("'", "'? ?")
    return re.sub(r"\[[^\]]*\]| (?![*+?{])", lambda found: " +" if found.group() == " " else found.group(), pattern)


def cue(
    pattern: str,
    intent: Intent,
    *,
    side: Side | None = None,
    figure: Figure | None = None,
    order: Order | None = None,
) -> Cue:
    """A cue of a pattern in which a title is "@" and a space any run of them."""
    return Cue(re.compile(with_titles(pattern)), intent, side, figure, order)

