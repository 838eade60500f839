"""What a button says when it is tapped, in Telegram's 64 bytes: an action, the kept question, a detail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """What a button does; the letters are in messages already sent, so they never change meaning."""

    SHOW = "s"  # the kept question, as it is
    MORE = "m"
    POSITIVE = "p"
    NEGATIVE = "n"
    CONTEXT = "c"
    THEMES = "t"
    RATING = "r"
    OTHERS = "o"
    EXAMPLE = "e"
    FILMS = "f"
    LIKED = "u"
    DISLIKED = "d"


THUMBS = (Action.LIKED, Action.DISLIKED)

OWNER = "own."
"""How the buttons begin that only admins are given: they are no taps on an answer."""

_SHAPE = re.compile(r"([a-z])\.([A-Za-z0-9_-]{0,16})(?:\.(\d{1,18}))?(?:\.(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap: ``key`` of the kept question, then a passage or a page where the action needs one."""

    action: Action
    key: str = ""
    number: int | None = None
    page: int | None = None

    def data(self) -> str:
        """What goes into the button."""
        numbers = [str(number) for number in (self.number, self.page) if number is not None]
        return ".".join([self.action.value, self.key, *numbers])

    @classmethod
    def read(cls, data: str | None) -> Tap | None:
        """The tap that ``data`` wrote; None for anything else that is sent as one."""
        found = _SHAPE.fullmatch(data or "")
        if found is None or found[1] not in set(Action):
            return None
        number, page = (int(part) if part else None for part in (found[3], found[4]))
        return cls(Action(found[1]), found[2], number, page)
