"""Numbers that ask for an amount: "cinq citations", "le film le mieux noté avec au moins 50 avis"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.numerals import number_word

NUMBER = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten|one)"
_N = rf"(?P<n>{NUMBER})"
_TOP = re.compile(
    rf"\btop[- ]?{_N}\b|\b(?P<m>{NUMBER}) (?:(?:films?|movies|series?) )?"
    r"(?:mieux|meilleure?s?|pires?|best|worst|top|highest|lowest|films?|movies)\b"
)
_QUOTES = re.compile(
    rf"\b{_N}\s+(?:\w+\s+)?"
    r"(?:avis|critiques?|reviews?|citations?|extraits?|quotes?|excerpts?|phrases?|exemples?|examples?|points?"
    r"|reserves?|reservations?|reproches?|complaints?|eloges?|praises?)\b"
)
_RATINGS = re.compile(
    r"\b(?:(?:avec|with|ayant|having|a|sur|over)\s+)?(?P<how>au moins|minimum(?: de| of)?|plus de|at least|more than|over|un minimum de|a minimum of)"
    r"\s+(?P<n>\d{1,6}|deux|trois|quatre|cinq|six|dix|vingt|cent|two|three|four|five|ten|twenty|hundred)\s+"
    r"(?:avis|notes?|critiques?|reviews?|ratings?|votes?|voix|spectateurs|viewers|reviewers)\b"
)
_ROUND = {"vingt": 20, "twenty": 20, "cent": 100, "hundred": 100}
MOST_QUOTES = 50


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and where it stands (code points)."""

    span: tuple[int, int]
    number: int


def find_wanted(flat_text: str) -> Amount | None:
    """How many quotes were asked for, if the question says; only the number itself is understood by it."""
    match = _QUOTES.search(flat_text)
    number = number_word(match["n"]) if match else None
    if match is None or number is None or not 1 <= number <= MOST_QUOTES:
        return None
    return Amount(match.span("n"), number)


def find_top(flat_text: str) -> Amount | None:
    """How many films a ranking is asked to name ("top 3", "les 5 meilleurs films"), if the question says."""
    match = _TOP.search(flat_text)
    number = number_word(match["n"] or match["m"]) if match else None
    if match is None or not number or number > MOST_QUOTES:
        return None
    return Amount(match.span("n" if match["n"] else "m"), number)


def find_enough(flat_text: str) -> Amount | None:
    """How many ratings a film must have to count ("au moins 50 avis"), if the question says."""
    match = _RATINGS.search(flat_text)
    if match is None:
        return None
    number = _ROUND.get(match["n"]) or number_word(match["n"])
    if number is None:
        return None
    return Amount(match.span(), number + (match["how"] in ("plus de", "more than", "over")))
