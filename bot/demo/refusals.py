"""What the Bot API answers instead of a result."""

from __future__ import annotations

from typing import Any


class RefusedError(Exception):
    """A call that is refused, with Telegram's code and words."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object of the refusal."""
        said: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**said, "parameters": self.parameters} if self.parameters else said


def bad_request(why: str) -> RefusedError:
    """A 400, as Telegram words it."""
    return RefusedError(400, f"Bad Request: {why}")
