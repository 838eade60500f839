"""Something that cannot be reached for a while: said once when it begins, and once when it is over."""

from __future__ import annotations

import logging

log = logging.getLogger(__name__)


class Outage:
    """What the owner is told of one thing that the bot needs (``what``)."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._said = False

    def goes_on(self, error: Exception) -> None:
        """Log an error, unless this outage was told of before."""
        if not self._said:
            log.warning("%s cannot be reached for now, still trying (%s)", self._what, error)
        self._said = True

    def over(self) -> None:
        """Log that all is well again, where it was not."""
        if self._said:
            log.info("%s is reached again", self._what)
        self._said = False
