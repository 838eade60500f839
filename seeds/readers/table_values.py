"""Values as rows of tables hold them: text, numbers, nothing, or something that is none of these."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from seeds.models import Role, Work
from seeds.readers.dates import iso_date
from seeds.readers.ratings import read_rating
from seeds.slug import folded

Row = Mapping[str, object]
"""A row by the names of its columns."""

LONGEST_TEXT = 50_000
"""Characters past which a text is no review."""

_LONGEST_NAME = 500
_WHOLE = re.compile(r"([0-9]{1,12})(?:\.0)?")
_ABSENT = frozenset({"", "nan", "null", "none", "n/a", "na", "-", "nat"})
_WORKS = {
    **dict.fromkeys("film movie long-metrage feature feature-film tv-movie tvmovie telefilm".split(), Work.FILM),
    **dict.fromkeys(
        "series serie tv-series tvseries tv-show show mini-series mini-serie miniserie tv-mini-series".split(),
        Work.SERIES,
    ),
}
_ROLES = {
    **{role.value: role for role in Role},
    **dict.fromkeys(("spectateur", "user", "audience", "public"), Role.SPECTATOR),
    **dict.fromkeys(("critique", "presse", "press", "critique-presse"), Role.CRITIC),
    "commentaire": Role.COMMENT,
    "entretien": Role.INTERVIEW,
}


def first(row: Row, columns: tuple[str, ...]) -> object:
    """Return the value of the first of these columns that holds one."""
    for column in columns:
        value = row.get(column)
        if value is not None and value != "":
            return value
    return None


def why_unfit(text: object) -> str | None:
    """Return why a value cannot be the text of a review, or None."""
    if text is None:
        return "expected a text, but none stands there"
    if not isinstance(text, str):
        return f"expected a text, but a value of type {type(text).__name__} stands there"
    if len(text) > LONGEST_TEXT:
        return f"a text of {len(text):,} characters: over {LONGEST_TEXT:,} is no review"
    return None if text.strip() else "expected a text, but only blanks stand there"


def storable(row: Row) -> bool:
    """Tell whether every string of a row is whole Unicode, without NUL or half a surrogate pair."""
    for value in row.values():
        if not isinstance(value, str):
            continue
        if "\0" in value:
            return False
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                return False
    return True


def excerpt(row: Row) -> str:
    """Return the beginning of a row's first words, for a person to find it by."""
    shown = next((value for value in row.values() if isinstance(value, str) and value.strip()), "")
    return shown[:60].encode("utf-8", "replace").decode()


def name(value: object) -> str | None:
    """Return a name, title or identifier without the blanks around it; None where there is none."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        return None
    return value.strip() or None


def absent(value: object) -> bool:
    """Tell whether a rating or a day is simply not there, as pandas and others write it too."""
    return value is None or (isinstance(value, str) and value.strip().casefold() in _ABSENT)


def number(value: object) -> tuple[float, float | None] | None:
    """Return a rating with the scale that stands with it; None for what is no number."""
    if isinstance(value, str):
        return read_rating(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return float(value), None
    return None


def whole(value: object) -> int | None:
    """Return a count or a year; None for what is neither."""
    if isinstance(value, str):
        match = _WHOLE.fullmatch(value.strip())
        return int(match[1]) if match else None
    return int(read[0]) if (read := number(value)) and 0 <= read[0] < 1e12 else None


def day(value: object) -> tuple[str | None, str | None]:
    """Return the ISO date, and why there is none where something else stands there."""
    if absent(value):
        return None, None
    date = iso_date(value) if isinstance(value, str) else None
    return date, None if date else f"a day was expected, not {shown(value)}"


def shown(value: object) -> str:
    """Return the beginning of a value as an error shows it."""
    return repr(value[:40]) if isinstance(value, str) else type(value).__name__


def work(value: object) -> Work | None:
    """Return what was reviewed; None unless the value says so."""
    return _WORKS.get(folded(value)) if isinstance(value, str) else None


def role(value: object) -> Role:
    """Return who speaks; a spectator unless the value says otherwise."""
    return _ROLES.get(folded(value), Role.SPECTATOR) if isinstance(value, str) else Role.SPECTATOR
