"""Reviews of an export that stand in one document and follow each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from seeds.export_records import ReviewRecord
from seeds.readers.base import Skipped

Numbered = tuple[int, ReviewRecord | Skipped]
"""A review with the number of its document."""


class Run:
    """Reviews of one document that follow each other: held until they are asked for, once the next run is."""

    def __init__(self, first: Numbered, rest: Iterator[Numbered]) -> None:
        self.number = first[0]
        self._held = deque([first[1]])
        self._rest = rest
        self._after: Numbered | None = None
        self._over = False

    def __iter__(self) -> Iterator[ReviewRecord | Skipped]:
        while self._held or self._fetched():
            yield self._held.popleft()

    def following(self) -> Numbered | None:
        """Return the first review of the next run, None at the end."""
        while self._fetched():
            pass
        return self._after

    def _fetched(self) -> bool:
        if self._over:
            return False
        self._after = next(self._rest, None)
        self._over = self._after is None or self._after[0] != self.number
        if self._after is not None and not self._over:
            self._held.append(self._after[1])
        return not self._over
