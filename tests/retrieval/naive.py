"""The arithmetic a second time, plainly: what every figure of an answer must equal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from retrieval.question import Order, Side
from seeds.models import ReviewFilter
from tests.retrieval.shelves import Placed


def stars(placed: Placed) -> Fraction | None:
    """The rating on five stars, exactly."""
    rating, scale = placed.draft.rating, placed.draft.scale
    return None if rating is None or scale is None else Fraction(rating) * 5 / Fraction(scale)


def passes(placed: Placed, wanted: ReviewFilter) -> bool:
    """Whether a filter lets a review through."""
    draft, given = placed.draft, stars(placed)
    if wanted.films and placed.film not in wanted.films:
        return False
    if wanted.reviewers and draft.reviewer not in wanted.reviewers:
        return False
    if wanted.documents and placed.document not in wanted.documents:
        return False
    if wanted.sources and draft.source not in wanted.sources:
        return False
    if wanted.origins and draft.source not in wanted.origins and placed.document not in wanted.origins:
        return False
    if wanted.roles and draft.role not in wanted.roles:
        return False
    if wanted.anonymous is not None and wanted.anonymous != (draft.reviewer is None):
        return False
    if wanted.rated is not None and wanted.rated != (given is not None):
        return False
    if given is None and (wanted.at_least, wanted.at_most, wanted.above, wanted.below) != (None,) * 4:
        return False
    if given is not None:
        if wanted.at_least is not None and given < wanted.at_least:
            return False
        if wanted.at_most is not None and given > wanted.at_most:
            return False
        if wanted.above is not None and given <= wanted.above:
            return False
        if wanted.below is not None and given >= wanted.below:
            return False
    if (wanted.since or wanted.until) and draft.date is None:
        return False
    if wanted.since and (draft.date or "") < wanted.since.isoformat():
        return False
    if wanted.until and (draft.date or "") > wanted.until.isoformat():
        return False
    if wanted.min_length is not None and len(draft.text) < wanted.min_length:
        return False
    return wanted.max_length is None or len(draft.text) <= wanted.max_length


def mean(values: Sequence[Fraction]) -> float | None:
    """Their sum over their number."""
    return float(sum(values) / len(values)) if values else None


def median(values: Sequence[Fraction]) -> float | None:
    """The middle one, or the mean of the middle two."""
    ordered, half = sorted(values), len(values) // 2
    if not ordered:
        return None
    return float(ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2)


def bars(values: Sequence[Fraction], scale: float = 5.0) -> dict[str, int]:
    """How many are nearest to each half star, a quarter star going up; labelled on ``scale``."""
    counts: dict[str, int] = {}
    for tenths in range(50, -1, -5):
        half = Fraction(tenths, 10)
        label = f"{float(half * Fraction(scale) / 5):g}"
        count = sum(half - Fraction(1, 4) <= v < half + Fraction(1, 4) for v in values)
        if count:
            counts[label] = count
    return counts


def years(placed: Sequence[Placed]) -> list[tuple[int, float, int]]:
    """Each year with the mean and the number of its ratings."""
    found = []
    for year in range(2000, 2030):
        given = [s for p in placed if (p.draft.date or "").startswith(f"{year}-") and (s := stars(p)) is not None]
        if given:
            found.append((year, mean(given) or 0.0, len(given)))
    return found


def on_side(values: Sequence[Fraction], side: Side) -> int:
    """How many are favourable (three and a half stars and up) or unfavourable (two and a half and down)."""
    if side is Side.POSITIVE:
        return sum(v >= Fraction(7, 2) for v in values)
    return sum(v <= Fraction(5, 2) for v in values)


def ordered(placed: Sequence[Placed], order: Order) -> list[Placed]:
    """The reviews in an order, those without its figure last, ties as they were read."""
    figures: dict[Order, Callable[[Placed], Fraction | int | None]] = {
        Order.BEST: lambda p: None if stars(p) is None else -(stars(p) or 0),
        Order.WORST: stars,
        Order.LATEST: lambda p: None if p.draft.date is None else -int(p.draft.date.replace("-", "")),
        Order.OLDEST: lambda p: None if p.draft.date is None else int(p.draft.date.replace("-", "")),
        Order.LONGEST: lambda p: -len(p.draft.text),
        Order.SHORTEST: lambda p: len(p.draft.text),
        Order.USEFUL: lambda p: None if p.draft.useful is None else -p.draft.useful,
    }
    figure = figures[order]
    with_it = [p for p in placed if figure(p) is not None]
    without = [p for p in placed if figure(p) is None]
    return sorted(with_it, key=lambda p: (figure(p) or 0, p.number)) + sorted(without, key=lambda p: p.number)
