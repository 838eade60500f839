"""Deep links: ``t.me/<bot>?start=<payload>`` opens a film or a quote. At most 64 safe characters."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHAPE = re.compile(r"([fq])-([A-Za-z0-9_-]{1,62})")
_SAFE = re.compile(r"[A-Za-z0-9_-]{1,62}")


@dataclass(frozen=True, slots=True)
class Link:
    """What a link opens: a film by its id, or the passage of a quote by its number."""

    film: str | None = None
    passage: int | None = None

    def payload(self) -> str | None:
        """What stands after ``?start=``; None where it cannot be written safely."""
        if self.passage is not None:
            return f"q-{self.passage}"
        return f"f-{self.film}" if self.film and _SAFE.fullmatch(self.film) else None

    @classmethod
    def read(cls, payload: str) -> Link | None:
        """The link of a payload; None for anything else, which opens the bot plainly."""
        found = _SHAPE.fullmatch(payload)
        if found is None:
            return None
        if found[1] == "f":
            return cls(film=found[2])
        return cls(passage=int(found[2])) if found[2].isdigit() and len(found[2]) < 19 else None
