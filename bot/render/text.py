"""Small helps for text that others wrote: one line of it, and nothing a terminal would obey."""

from __future__ import annotations

import re

SEPARATOR = " · "
"""What stands between the facts of one line."""
LONGEST = 120
"""A title, a name or a subject repeated to the reader is cut here; quotes never are."""

_BREAKS = re.compile(r"\s+")
_C0 = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\n\t"}
_C1 = dict.fromkeys(range(0x80, 0xA0), "\ufffd")
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd")
_VISIBLE = {**_C0, 0x7F: "\u2421", **_C1, **_TURNS}


def one_line(text: str, longest: int = LONGEST) -> str:
    """The text on one line, cut with an ellipsis where it is too long to repeat."""
    line = _BREAKS.sub(" ", text).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def visible(text: str) -> str:
    """The text with control characters drawn (␛) instead of obeyed. For terminals only."""
    return text.translate(_VISIBLE)
