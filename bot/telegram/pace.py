"""How fast one person is answered: at once for a while, then at a steady pace. Nobody else waits for them."""

from __future__ import annotations

import time
from collections.abc import Callable

BURST = 10
"""Messages that are handled at once."""

INTERVAL = 1.0
"""Seconds between the following ones."""

FORGET_OVER = 10_000


class Pace:
    """Tells how long each person's next message has to wait."""

    def __init__(
        self, burst: int = BURST, interval: float = INTERVAL, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._allowance = burst * interval
        self._interval = interval
        self._clock = clock
        self._until: dict[int, float] = {}

    def wait(self, person: int) -> float:
        """Seconds until this message may be handled; 0 for whoever is not in a hurry."""
        now = self._clock()
        if len(self._until) > FORGET_OVER:
            self._until = {known: until for known, until in self._until.items() if until > now}
        until = max(self._until.get(person, now), now) + self._interval
        self._until[person] = until
        return max(0.0, until - now - self._allowance)
