"""Numbers that ask for an amount: "cinq citations", "le film le mieux noté avec au moins 50 avis", "la note sur 20"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.words.numerals import number_word
from retrieval.words.sieve import Sifted

NUMBER = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten|one)"
_N = rf"(?P<n>{NUMBER})"
_TOP = re.compile(
    rf"\b(?:top|flop|bottom)[- ]?{_N}\b|\b(?P<m>{NUMBER}) (?:(?:films?|movies|series?) )?(?:les )?"
    r"(?:mieux|moins (?:bien|bon(?:ne)?s?|aimee?s?)|plus mal|meilleure?s?|pires?|best|worst|top|highest|lowest|films?|movies)\b"
)
_QUOTES = Sifted(
    rf"\b(?<!more than )(?<!plus d')(?<!plus de )(?P<said>(?:top[- ]?)?{_N})\s+(?:\w+\s+)?"
    r"(?:avis|critiques?|reviews?|citations?|extraits?|quotes?|excerpts?|phrases?|exemples?|examples?|points?"
    r"|reserves?|reservations?|reproches?|complaints?|eloges?|praises?|blurbs?|tag-?lines?|accroches?|one-?liners?)\b"
)
_ONES = re.compile(
    rf"^\W*(?:(?:et|and|mais|but|ok|alors|now|maintenant|puis|then|donne[- ]moi|montre[- ]moi|give me|show me|cite)\W+)*"
    rf"(?P<said>{_N})(?: (?:autres|other|more|plus))? (?:positi(?:f|ve)s?|negati(?:f|ve)s?|(?:de)?favorables?|(?:un)?favou?rable|good|bad"
    r"|bon(?:ne)?s|mauvais(?:es)?|pour|contre|courte?s|longs|longues|short|long)(?: (?:ones|autres))?(?: (?:stp|svp|please|too|aussi))?\W*$"
)
"""So many of those spoken of: "and two negative ones"."""
_RATINGS = re.compile(
    r"\b(?:(?:avec|with|ayant|having|a|sur|over)\s+)?(?P<how>au moins|minimum(?: de| of)?|plus de|at least|more than|over|un minimum de|a minimum of)"
    r"\s+(?P<n>\d{1,6}|deux|trois|quatre|cinq|six|dix|vingt|cent|two|three|four|five|ten|twenty|hundred)\s+"
    r"(?:avis|notes?|critiques?|reviews?|ratings?|votes?|voix|spectateurs|viewers|reviewers)\b"
)
_FEW = re.compile(
    r"\b(?:(?:avec|with|ayant|having|a|ont|have|has|sur|over)\s+)?(?P<how>moins de|au plus|maximum|fewer than|less than|under|at most|no more than"
    r"|pas plus de)\s+(?P<n>\d{1,6}|deux|trois|quatre|cinq|six|dix|vingt|cent|two|three|four|five|ten|twenty|hundred)\s+"
    r"(?:avis|notes?|critiques?|reviews?|ratings?|votes?)\b"
)
_SCALES = {"cinq": 5, "dix": 10, "vingt": 20, "cent": 100, "five": 5, "ten": 10, "twenty": 20, "hundred": 100}
_OUT_OF = r"(?P<n>5|10|20|100|cinq|dix|vingt|cent|five|ten|twenty|(?:a |one )?hundred)"
_AFTER = r"(?=\W*$|\W+(?:pour|de|du|des|d'|for|of|please|stp|svp|s'il|from|according|selon|@))"
_SCALE = re.compile(
    rf"(?<!\d )(?<![\d/.,])(?:\b(?:(?:ramenee?s? |mise |convertie? )?sur|out of|on a scale of(?: (?:1|one|0) to)?)"
    rf"|(?:(?<=note)|(?<=notes)|(?<=rating)|(?<=score)|(?<=@)|(?<=^)) ?/) ?{_OUT_OF}{_AFTER}"
    r"|\b(?:en|in|as a|as) ?(?:pourcentages?|pour ?cents?|percent(?:age)?s?|per cent|%)"
)
_SHARES = re.compile(
    r"\b(?:more|most|fewer|fewest|less|plus d[e' ]|moins d[e' ]|positi\w+|negati\w+|(?:de)?favorables?|favou?rable|combien (?:de|d')|how many"
    r"|(?:ont|have) (?:aime|adore|deteste|liked|loved|hated))"
)
"""What is counted in percent is a share, and no rating on a scale of a hundred."""
_RATIO = re.compile(r"\b\d+ ?(?:\w+ )?$")
_ROUND = {"vingt": 20, "twenty": 20, "cent": 100, "hundred": 100}
MOST_QUOTES = 50


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and where it stands (code points)."""

    span: tuple[int, int]
    number: int


def find_wanted(flat_text: str) -> Amount | None:
    """How many quotes were asked for, if the question says; only the number is understood by it, with its "top"."""
    match = _ONES.match(flat_text) or _QUOTES.search(flat_text)
    number = number_word(match["n"]) if match else None
    if match is None or number is None or not 1 <= number <= MOST_QUOTES:
        return None
    return Amount(match.span("said"), number)


def find_top(flat_text: str) -> Amount | None:
    """How many films a ranking is asked to name ("top 3", "les 5 meilleurs films"), if the question says."""
    match = _TOP.search(flat_text)
    number = number_word(match["n"] or match["m"]) if match else None
    if match is None or not number or number > MOST_QUOTES:
        return None
    return Amount(match.span("n" if match["n"] else "m"), number)


def find_scale(flat_text: str) -> Amount | None:
    """The scale on which a rating is asked ("la note sur 20", "as a percentage": 100), if the question says."""
    match = _SCALE.search(flat_text)
    if match and match["n"] is None and _SHARES.search(flat_text):
        return None
    if match is None or _RATIO.search(flat_text[: match.start()]):
        return None
    said = (match["n"] or "100").split()[-1]
    return Amount(match.span(), _SCALES.get(said) or int(said))


def find_few(flat_text: str) -> Amount | None:
    """How many reviews a film may have at most ("moins de 50 avis"), if the question says."""
    match = _FEW.search(flat_text)
    number = _ROUND.get(match["n"]) or number_word(match["n"]) if match else None
    if match is None or number is None:
        return None
    return Amount(match.span(), number - (match["how"] in ("moins de", "fewer than", "less than", "under")))


def find_enough(flat_text: str) -> Amount | None:
    """How many ratings a film must have to count ("au moins 50 avis"), if the question says."""
    match = _RATINGS.search(flat_text)
    if match is None:
        return None
    number = _ROUND.get(match["n"]) or number_word(match["n"])
    if number is None:
        return None
    return Amount(match.span(), number + (match["how"] in ("plus de", "more than", "over")))
