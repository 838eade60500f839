"""The bad days of a network, on order: refusals, delays and cut connections."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.demo.refusals import RefusedError


@dataclass
class Fault:
    """What happens to the next ``times`` calls of a method instead of, or before, the usual.

    ``until`` is what a call waits for, after ``delay`` seconds. ``cut`` hangs up before anything is done; ``half``
    when it is done and half of the answer is said. ``page`` is what something between the bot and Telegram says
    instead: a 502 that is no JSON.
    """

    method: str
    refusal: RefusedError | None = None
    delay: float = 0.0
    until: asyncio.Event | None = None
    cut: bool = False
    half: bool = False
    page: bytes = b""
    times: int = 1


@dataclass
class Faults:
    """The faults ordered and not used up."""

    ordered: list[Fault] = field(default_factory=list)

    def order(self, fault: Fault) -> None:
        """Have something go wrong."""
        self.ordered.append(fault)

    def for_call(self, method: str) -> Iterator[Fault]:
        """The faults that this call meets, each used once more."""
        for fault in [fault for fault in self.ordered if fault.method.lower() == method.lower()]:
            fault.times -= 1
            if fault.times <= 0:
                self.ordered.remove(fault)
            yield fault


def flood(seconds: int) -> RefusedError:
    """A 429."""
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def conflict() -> RefusedError:
    """A 409."""
    return RefusedError(
        409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )


def unauthorized() -> RefusedError:
    """A 401."""
    return RefusedError(401, "Unauthorized")


def internal() -> RefusedError:
    """A 500."""
    return RefusedError(500, "Internal Server Error")
