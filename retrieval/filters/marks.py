"""Ratings told in words: "combien ont mis la moyenne", "la proportion de notes maximales", "perfect scores"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seeds.models import FIVE_STARS

PASS = FIVE_STARS / 2
"""Half of whatever scale: "avoir la moyenne", as at school."""
_GIVEN = (
    r"(?:mis|mets?|mettent|donne(?:nt|e|es)?|attribue(?:nt|e|es)?|note(?:nt)?|obten\w+|eu|aient|ait|ont|ayant|a|avec)"
)
_HALF = r"la moyenne\b(?! (?:generale|globale|des?\b|du\b|d'|la plus|la moins|est\b))"
_UNDER = r"(?:sous|(?:en|au)[- ]dessous de|moins (?:que|de)|inferieure?s? a)"
_MARKS = r"(?:marks?|grades?|scores?)"
_PASSED = re.compile(
    rf"\b(?P<no>(?:pas|jamais) )?{_GIVEN} (?P<at>(?P<pas>pas )?(?:(?:au moins|juste|tout juste|a peine) )?{_HALF})"
    rf"|\b(?P<under>{_UNDER} {_HALF})|\b(?P<over>(?:au[- ]dessus de|superieure?s? a) {_HALF})"
    rf"|\b(?P<fail>(?:an? )?fail(?:ed|ing) {_MARKS})\b|\b(?P<pass>(?:an? )?pass(?:ed|ing)? {_MARKS})\b"
)
_TOP = re.compile(
    r"\b(?:les |la |une |des )?notes? (?:max(?:imales?|imum|i)?|parfaites?)\b(?! (?:et|ou|and|or)\b)"
    r"|\b(?:le |the |a )?max(?:imum)?(?: possible| de points| d'etoiles| marks?| scores?| ratings?| stars)\b"
    r"|\b(?:a )?(?:perfect|full|top|maximum|max) (?:scores?|marks?|ratings?|notes?)\b"
    r"|\btous les points\b|\bla meilleure note possible\b|\b(?:the )?(?:highest|best) possible (?:rating|mark)s?\b"
)
_BOTTOM = re.compile(
    r"\b(?:the |a )?(?:lowest|worst|minimum|min)(?: possible)? (?:scores?|marks?|ratings?|grades?)\b"
    r"|\b(?:les |la |une |des )?"
    r"(?:pires? notes?|notes? (?:min(?:imales?|imum|i)?|(?:la |les )?plus basses?))(?: possibles?)?\b"
)
_HOW_MANY = re.compile(
    r"\b(?:combien|cb|nombre|proportion|pourcentage|part|how many|number|share|percentage|percent|fraction)\b|%"
)
"""The lowest rating is a bound only where it is counted: "who gave the lowest rating?" asks for somebody."""
LOWEST = 0.5
"""On five stars, no scale goes lower but to nothing."""
_COUNTED = re.compile(
    r"\b(?:combien|cb|nombre|nb|proportion|pourcentage|part|pour ?cent|taux|qui|ceux|celles|gens|personnes|avis"
    r"|critiques?|spectateurs|quelqu'un|how many|number|share|percentage|percent|fraction|who|anyone|anybody|those"
    r"|people|reviews?|reviewers|viewers)\b|%"
)
"""Who gave so much is asked, and not what the mean or the highest of the ratings is."""


_VALUE = re.compile(
    r"\b(?:c'? ?est|est|est[- ](?:elle|ce)|vaut|fait|etait|a|monte a|descend a) (?:a |de )?combien\b"
    r"|\bcombien (?:est|vaut|fait|etait)\b|\bhow (?:much|low|high)\b"
)
_BY_MANY = re.compile(
    r"\b(?:how many|pourcentage|proportion|percentage|share|fraction|nombre|qui|who)\b|%|\bcombien (?:d|ont|l|en|de)\b"
)


def _told(flat_text: str) -> bool:
    """Whether the height of a rating is asked for, and not how many gave it: "la pire note c'est combien ?"."""
    return bool(_VALUE.search(flat_text)) and not _BY_MANY.search(flat_text)


@dataclass(frozen=True, slots=True)
class Mark:
    """Bounds on five stars, and the place of the question (code points) that said so."""

    span: tuple[int, int]
    at_least: float | None = None
    at_most: float | None = None
    above: float | None = None
    below: float | None = None


def find_mark(flat_text: str, *, counted: bool = False) -> Mark | None:
    """The rating that a question, given as `folding.flat`, tells in words and keeps to; None where it does not.

    ``counted``: it is known that ratings are counted.
    """
    if not counted and not _COUNTED.search(flat_text):
        return None
    if match := _PASSED.search(flat_text):
        if match["over"]:
            return Mark(match.span(), above=PASS)
        span = match.span("at" if match["at"] else 0)  # who "ont mis" is counted by these words
        failed = match["under"] or match["fail"] or match["no"] or match["pas"]
        return Mark(span, below=PASS) if failed else Mark(span, at_least=PASS)
    if _told(flat_text):
        return None
    if match := _TOP.search(flat_text):
        return Mark(match.span(), at_least=FIVE_STARS, at_most=FIVE_STARS)
    if _HOW_MANY.search(flat_text) and (match := _BOTTOM.search(flat_text)):
        return Mark(match.span(), at_most=LOWEST)
    return None
