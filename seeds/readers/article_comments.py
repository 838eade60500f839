"""The readers' comments below an article: a name, a day with its hour, a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seeds.readers.dates import iso_date
from seeds.readers.lines import Line, slice_of

_OPENING = re.compile(r"(?:\d+\s+)?commentaires?(?:\s*\(\d+\))?\s*:?", re.I)
_POSTED = re.compile(
    r"(?:(?:Posté|Publié)\s+)?(?:le\s+)?((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er)?\s+[^\W\d]{3,10}\.?\s+\d{4})"
    r"(?:,|\s+à)?\s+\d{1,2}\s?[:hH]\s?\d{2})",
    re.I,
)
_AFTER = re.compile(
    r"Répondre|Signaler(?: un abus)?|Partager|Lire (?:plus|la suite)|(?:Voir|Afficher) (?:plus|tous).{0,40}|Publicité"
    r"|\d+\s+réponses?|Se connecter|(?:Connectez-vous|Vous devez être connecté|Pour (?:poster|laisser)).{0,80}"
    r"|(?:Votre|Laisser un|Ajouter un|Poster un) commentaire.{0,40}|Tout savoir sur .{1,80}|Newsletter.{0,40}"
    r"|Mentions légales|Recevez chaque jour .+|Vous aimerez aussi.{0,40}|Haut de page|Back to Top",
    re.I,
)
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as it stands: where its text begins, and what the site printed above it."""

    start: int
    text: str
    reviewer: str
    posted: str
    date: str | None


def opening(lines: Sequence[Line]) -> int | None:
    """Return the number of the line "commentaires" that the comments stand under, or None.

    It is the last one above the first comment: an article may hold the word on a line of its own.
    """
    called = [at for at, line in enumerate(lines) if line.is_like(_OPENING)]
    if not called:
        return None
    below = _anchors(lines, called[0] + 1)
    return max((at for at in called if below and at < below[0]), default=called[-1])


def comments(text: str, lines: Sequence[Line], first: int) -> list[Comment]:
    """Return the comments from this line on; one without a text has an empty one."""
    anchors = _anchors(lines, first)
    found = []
    for number, at in enumerate(anchors):
        until = anchors[number + 1] - 1 if number + 1 < len(anchors) else len(lines)
        while until > at + 1 and (not lines[until - 1].text or lines[until - 1].is_like(_AFTER)):
            until -= 1
        start, body = slice_of(text, lines, at + 1, until)
        posted = lines[at].text
        match = _POSTED.fullmatch(posted)
        date = iso_date(match[1]) if match else None
        found.append(Comment(start, body, lines[at - 1].text, posted, date))
    return found


def _anchors(lines: Sequence[Line], first: int) -> list[int]:
    """Return the numbers of the lines that date a comment, its name right above.

    A page that sets its comments apart with blank lines does so throughout: there, a date in the middle
    of a comment opens none.
    """
    dated = [
        at
        for at in range(first + 1, len(lines))
        if lines[at].is_like(_POSTED) and 0 < len(lines[at - 1].text) <= _LONGEST_NAME
    ]
    if not dated or not _apart(lines, dated[0], first):
        return dated
    return [at for at in dated if _apart(lines, at, first)]


def _apart(lines: Sequence[Line], at: int, first: int) -> bool:
    above = at - 2 < first or not lines[at - 2].text
    return above and (at + 1 >= len(lines) or not lines[at + 1].text)
