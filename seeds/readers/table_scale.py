"""What a bare rating of a table is out of, where neither the row nor the person says."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.readers.ratings import read_rating

_SCALES = (5.0, 10.0, 20.0, 100.0)


def scale_of(ratings: Iterable[object]) -> float | None:
    """Return the smallest usual scale that holds every bare rating; None where that would be a guess.

    Ratings that carry their scale (`3/5`) say it for the bare ones beside them only if they all agree:
    among `3/5`, `7/10` and `80/100`, a bare `8` says nothing.
    """
    highest, own = 0.0, set()
    for value in ratings:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            highest = max(highest, float(value))
        elif isinstance(value, str) and (found := read_rating(value)):
            if found[1] is None:
                highest = max(highest, found[0])
            else:
                own.add(found[1])
    scales = tuple(own) if own else _SCALES
    if len(own) > 1:
        return None
    return next((scale for scale in scales if highest <= scale), None)
