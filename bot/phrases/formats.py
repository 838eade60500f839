"""Stars and numbers: the parts of writing that need arithmetic."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from seeds.models import FIVE_STARS

UNGROUPED_BELOW = 10_000
"""Sites print "3648 notes": four digits are left together, more are grouped."""


def stars(value: float) -> str:
    """Five stars, full, half or empty: ``★★★½☆`` for 3.5. ``value`` is a multiple of a half, 0 to 5."""
    halves = round(value * 2)
    full, half = divmod(halves, 2)
    return "★" * full + "½" * half + "☆" * (5 - full - half)


def is_stars(rating: float, scale: float) -> bool:
    """Whether a rating can be drawn as half stars without rounding it."""
    return scale == FIVE_STARS and 0 <= rating <= FIVE_STARS and (rating * 2).is_integer()


def decimal_text(value: float, digits: int, decimal: str, group: str) -> str:
    """A number with at most ``digits`` decimals, rounded half up, useless zeros dropped."""
    exact = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    whole, _, fraction = f"{abs(exact):f}".partition(".")
    if int(whole) >= UNGROUPED_BELOW:
        whole = f"{int(whole):,}".replace(",", group)
    fraction = fraction.rstrip("0")
    sign = "-" if exact < 0 else ""
    return sign + whole + (decimal + fraction if fraction else "")
