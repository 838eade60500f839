"""A view of something that changes, looked at again in the background, so that nobody who asks has to wait for it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from seeds.errors import LibraryUnavailable

_log = logging.getLogger(__name__)
_View = TypeVar("_View")
PATIENCE = 0.25
"""Seconds after a look began in which whoever asks waits for the new view; later, the one before does."""


class Fresh(Generic[_View]):
    """The latest view of what ``generation`` numbers and ``look`` makes. Any number of threads may ask.

    A change is looked at by one thread of its own. A small library is seen anew at once; a large one is answered
    from the view before it until the new one is ready, and then from that: quotes are proven against the library
    itself before they are sent, so that an old view can never bring back what was forgotten.
    """

    def __init__(
        self, generation: Callable[[], int], look: Callable[[], _View], *, patience: float = PATIENCE
    ) -> None:
        self._generation = generation
        self._look = look
        self._patience = patience
        self._lock = threading.Lock()
        self._looking: threading.Thread | None = None
        self._began = 0.0
        self._seen: tuple[int, _View] | None = None

    def now(self) -> _View:
        """Return the view of this generation, or, while that takes longer to make, the one before.

        What ``look`` raises comes through only where there is no view yet; later it is logged and tried again.
        """
        seen = self._seen
        if seen is not None and seen[0] == self._generation():
            return seen[1]
        with self._lock:
            if self._seen is None:
                self._renew()
            elif self._looking is None or not self._looking.is_alive():
                self._looking = threading.Thread(target=self._renew_quietly, name="view", daemon=True)
                self._began = time.monotonic()
                self._looking.start()
            looking, waited = self._looking, time.monotonic() - self._began
        if looking is not None:
            looking.join(max(0.0, self._patience - waited))
        assert self._seen is not None  # noqa: S101 the first look above either made it or raised
        return self._seen[1]

    def newest(self) -> _View:
        """Return the view of this generation however long it takes, the one before only if looking failed."""
        for _ in range(2):  # a look under way may have begun before the change
            self.now()
            self.close()
        assert self._seen is not None  # noqa: S101 see above
        return self._seen[1]

    def close(self) -> None:
        """Wait for a look under way: what it looks at must not be closed before."""
        with self._lock:
            looking = self._looking
        if looking is not None:
            looking.join()

    def _renew(self) -> None:
        number = self._generation()  # before looking: a change made meanwhile is then looked at once more
        self._seen = (number, self._look())

    def _renew_quietly(self) -> None:
        try:
            self._renew()
        except LibraryUnavailable as error:  # it is tried again at the next question
            _log.warning("the library could not be looked at again, answering from the view before: %s", error)
        except Exception:
            _log.exception("the library has changed and could not be looked at again; answering from the view before")
