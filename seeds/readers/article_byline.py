"""The line below a headline that says who wrote an article, and on which day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.readers.dates import iso_date
from seeds.readers.lines import Line

_PARTS = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|,\s+(?=le\s)|\s+(?=(?:publié\s+)?le\s+\d)|\s+(?=par\s)", re.I)
_BEFORE = re.compile(r"^(?:par|publié|posté|écrit|mis à jour|le)(?:\s+|$)", re.I)
_COUNT = re.compile(r"\d+\s+commentaires?|\d+\s*min.*|commentaires?", re.I)
_HEAD_LINES = 15
_LONGEST = 120
_LONGEST_NAME = 60


def byline(lines: Sequence[Line]) -> tuple[int, str, str] | None:
    """Return the line that holds the day, the author, and the day in ISO form; None where no line is such.

    The author stands on the same line (`La Rédaction | 10 novembre 2022`, `Publié le 3 mars 2021 par Ana`)
    or alone on the one above it, below the headline.
    """
    written = [at for at, line in enumerate(lines) if line.text][:_HEAD_LINES]
    for number, at in enumerate(written):
        text = lines[at].text
        if len(text) > _LONGEST:
            continue
        parts = [_bare(part) for part in _PARTS.split(text) if _bare(part) and not _COUNT.fullmatch(part)]
        days = [(part, day) for part in parts if (day := iso_date(part))]
        others = [part for part in parts if iso_date(part) is None]
        if len(days) != 1 or len(others) > 1:
            continue
        above = lines[written[number - 1]].text if number > 1 else ""
        author = others[0] if others else _bare(above) if days[0][0][-5:-4].isspace() else ""
        if 1 < len(author) <= _LONGEST_NAME and not author.endswith((".", "!", "?", "…", ":")):
            return at, author, days[0][1][:10]
    return None


def _bare(part: str) -> str:
    bare = part.strip()
    while match := _BEFORE.match(bare):
        bare = bare[match.end() :]
    return bare
