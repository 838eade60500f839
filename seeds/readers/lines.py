"""The lines of a text with where they stand, so that what is cut out of it stays a slice of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"
_BLANK = re.compile(rf"[\s{_INVISIBLE}]+")


LONGEST_FURNITURE = 200
"""Characters past which a line is what someone wrote, and no part of the page around it."""


class Line(NamedTuple):
    """A line without the white space around it: ``text`` is the document from ``start`` to ``end``."""

    text: str
    start: int
    end: int

    def is_like(self, furniture: re.Pattern[str]) -> bool:
        """Tell whether this is a line that a page prints; long ones are not looked at, so none takes long."""
        return len(self.text) <= LONGEST_FURNITURE and furniture.fullmatch(self.text) is not None


def lines_of(text: str) -> list[Line]:
    """Cut a text into lines at LF, CRLF or CR only: other separators belong to what people wrote."""
    lines = []
    for match in _LINE.finditer(text):
        start, end = trimmed(text, match.start(), match.end())
        lines.append(Line(text[start:end], start, end))
    return lines


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds drawn in past white space and invisible marks; an empty slice stays where it began."""
    if opening := _BLANK.match(text, start, end):
        start = opening.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in _INVISIBLE):
        end -= 1
    return start, end


def slice_of(text: str, lines: Sequence[Line], first: int, last: int) -> tuple[int, str]:
    """Return where lines ``first`` to ``last`` (left out) begin and their text, white space around them left out."""
    written = [line for line in lines[first:last] if line.text]
    if not written:
        return lines[first].start if first < len(lines) else len(text), ""
    start, end = written[0].start, written[-1].end
    return start, text[start:end]


def next_written(lines: Sequence[Line], at: int) -> int:
    """Return the number of the first line from ``at`` on that is not blank, or the number of lines."""
    while at < len(lines) and not lines[at].text:
        at += 1
    return at
