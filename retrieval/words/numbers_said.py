"""Numbers written out in words, as lengths are: "cinquante", "deux cents", "a hundred and fifty", "mille"."""

from __future__ import annotations

import re

from retrieval.words.numerals import ENGLISH, WORDS

_UNITS = WORDS | {"a": 1}
_UNITS |= {f"{ENGLISH[i].rstrip('t')}teen": 10 + i for i in (6, 7, 8, 9)}
_TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "nonante": 90, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "dizaine": 10, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60,
}  # fmt: skip
_TIMES = {"cent": 100, "cents": 100, "centaine": 100, "hundred": 100, "mille": 1000, "millier": 1000, "thousand": 1000}
_JOINING = frozenset(("et", "and", "de"))
_WORD = "|".join(sorted({*_UNITS, *_TENS, *_TIMES} - {"zero"}, key=len, reverse=True))
SAID = rf"(?:{_WORD})(?:(?: et | and |-et-| |-)(?:{_WORD})){{0,7}}(?: d[e'])?"
"""A number in words, for patterns over folded text; a length is told in what comes after it."""


def value_of(said: str) -> int:
    """The value of what `SAID` matches: "deux cent cinquante" is 250, "quatre-vingts" 80."""
    total = now = 0
    for word in re.split(r"[ '-]+", said):
        if word in ("vingt", "vingts") and now % 100 == 4:  # quatre-vingts
            now += 76
        elif word in _TIMES and _TIMES[word] > 100:
            total, now = total + max(now, 1) * _TIMES[word], 0
        elif word in _TIMES:
            now = max(now, 1) * _TIMES[word]
        elif word not in _JOINING:
            now += _UNITS.get(word, _TENS.get(word, 0))
    return total + now
