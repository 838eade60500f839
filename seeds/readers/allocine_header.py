"""The lines that open a spectator's review on an AlloCiné page: name, followers, stars, date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seeds.readers.lines import Line, next_written
from seeds.slug import folded

_COUNT = r"\d[\d\s.,]*[kKM]?"
_ABOUT_PART = (
    rf"{_COUNT}\s*abonnée?s?|{_COUNT}\s*critiques?|Lire ses {_COUNT}\s*critiques?|Suivre son activité"
    r"|Ne plus suivre|S'abonner|Membre depuis.{1,30}|(?:Membre du )?Club 300(?: AlloCiné)?"
)
_ABOUT = re.compile(rf"(?:(?:{_ABOUT_PART})\s*)+", re.I)
_SURE = re.compile(r"abonné|Suivre son activité|Lire ses", re.I)
_STARS = r"\d{1,2}(?:[.,]\d{1,2})?(?:\s*/\s*\d{1,2})?"
_RATING = re.compile(_STARS)
_HALVES = re.compile(r"[0-5][.,]\d")
_POSTED = re.compile(r"(?:Publiée?|Postée?)\s+(?:le\s|il y a\s|hier\b|aujourd).{0,45}", re.I)
_AGO = re.compile(r"il y a (?:\d+|une?|quelques) (?:minute|heure|jour|semaine|mois|an|année)s?", re.I)
_RATED_AND_POSTED = re.compile(rf"({_STARS})\s+((?:Publiée?|Postée?)\s.+)", re.I)
_LONGEST_NAME = 60
_INITIAL = re.compile(r"\b[^\W\d_]\.$")  # "Agnes L." ends in no sentence
_SENTENCE_END = tuple(".!?…:;,")


@dataclass(frozen=True, slots=True)
class Header:
    """Who opens a review: lines ``first`` to ``body`` (left out); ``rating`` and ``posted`` as printed."""

    first: int
    body: int
    reviewer: str | None
    rating: str | None
    posted: str | None


def headers(lines: Sequence[Line]) -> list[Header]:
    """Return the headers in order; each is looked for only past the one before it."""
    found, at = [], 0
    while at < len(lines):
        header = header_at(lines, at)
        if header is not None:
            found.append(header)
        at = header.body if header else at + 1
    return found


def header_at(lines: Sequence[Line], first: int) -> Header | None:
    """Return the header that begins on this line, if one does.

    What people write may hold a line "5" or "Publiée le 3 mars 2020". A header is therefore only taken for one
    on good evidence: who follows the account, "Un visiteur", or a name printed twice; a name printed once
    must be short, and both stars with their half (`4,0`) and date must follow.
    """
    name = lines[first].text
    if not name or len(name) > _LONGEST_NAME:
        return None
    nameless = lines[first].is_like(_ABOUT)
    at = first if nameless else first + 1
    at = next_written(lines, at)
    twice = not nameless and at < len(lines) and lines[at].text == name
    at = next_written(lines, at + twice)
    visitor = at < len(lines) and lines[at].text.casefold() == "un visiteur"
    at = next_written(lines, at + visitor)
    sure = followed = False
    while at < len(lines) and lines[at].is_like(_ABOUT):
        followed, sure = True, sure or bool(_SURE.search(lines[at].text))
        at = next_written(lines, at + 1)
    at, rating, posted = _rated_and_posted(lines, at)
    opened = rating is not None or posted is not None
    enough = (
        (sure and (twice or opened))
        or (visitor and opened)
        or ((twice or followed or folded(name) == "anonyme") and posted is not None)
        or (rating and posted and _HALVES.fullmatch(rating) and _like_a_name(name))
    )
    if not enough:
        return None
    # Someone may have chosen the name "anonyme": such an account has followers, a visitor has none.
    unnamed = nameless or visitor or (folded(name) in {"anonyme", "un-visiteur"} and not sure)
    return Header(first, at, None if unnamed else name, rating, posted)


def _rated_and_posted(lines: Sequence[Line], at: int) -> tuple[int, str | None, str | None]:
    rating = posted = None
    end = at
    if at < len(lines) and len(lines[at].text) < 80 and (both := _RATED_AND_POSTED.fullmatch(lines[at].text)):
        return at + 1, both[1], both[2]
    if at < len(lines) and lines[at].is_like(_RATING):
        rating, end = lines[at].text, at + 1
        at = next_written(lines, end)
    if at < len(lines) and (lines[at].is_like(_POSTED) or lines[at].is_like(_AGO)):
        posted, end = lines[at].text, at + 1
    return end, rating, posted


def _like_a_name(name: str) -> bool:
    ends = name.endswith(_SENTENCE_END) and not _INITIAL.search(name)
    return len(name) <= _LONGEST_NAME // 2 and not ends
