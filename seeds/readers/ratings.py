"""Ratings as sources print them: `3,5`, `4/5`, `8/10`, `85 %`, `★★★½`, `4 étoiles`."""

from __future__ import annotations

import math
import re

_LONGEST = 40
_NUMBER = r"([0-9]{1,3}(?:[.,][0-9]{1,3})?)"
_PLAIN = re.compile(rf"{_NUMBER}(?:\s*(?:/|sur|out of)\s*{_NUMBER})?(?:\s*(?:étoiles?|etoiles?|stars?|%))?", re.I)
_STARS = re.compile(r"([★⭐*]{0,10}\ufe0f?)\s*(½|1/2)?\s*(☆{0,10})")


def read_rating(text: str) -> tuple[float, float | None] | None:
    """Return the rating and the scale that stands with it, if any; None for what is not a rating.

    Stars say their scale only where the empty ones are drawn (`★★★☆☆`).
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    if match := _PLAIN.fullmatch(text):
        value = number(match[1])
        scale = number(match[2]) if match[2] else 100.0 if text.endswith("%") else None
        return None if scale is not None and (scale <= 0 or value > scale) else (value, scale)
    if text and (match := _STARS.fullmatch(text)):
        full, half, empty = match[1].count("★") + match[1].count("⭐") + match[1].count("*"), match[2], match[3]
        return full + (0.5 if half else 0.0), float(full + bool(half) + len(empty)) if empty else None
    return None


def number(text: str) -> float:
    """Return a number written with a decimal comma or point, blanks of any kind between its thousands."""
    value = float("".join(text.split()).replace(",", "."))
    return value if math.isfinite(value) else 0.0
