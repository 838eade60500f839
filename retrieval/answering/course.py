"""Which way ratings go from year to year, told with care: years of few ratings tell nothing, and most go both ways."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from retrieval.answers import Course, Way, YearMean

ENOUGH = 5
"""A year of fewer ratings is left out."""
MOVED = 0.15
"""Means nearer than this, in stars of five, are level."""
FEW = 10
"""Fewer ratings than these at either end, and the reply says so."""


def course(years: Sequence[YearMean]) -> Course | None:
    """How the means of the years go, those of few ratings left out; None where there is one year or none."""
    if len(years) < 2:
        return None
    told = [year for year in years if year.count >= ENOUGH]
    if len(told) < 2:
        return Course(way=Way.UNTOLD)
    first, last = told[0], told[-1]
    steps = [b.mean - a.mean for a, b in pairwise(told)]
    moves = [step > 0 for step in steps if abs(step) >= MOVED]
    whole = last.mean - first.mean
    few, left_out = min(first.count, last.count) < FEW, len(told) < len(years)
    if all(moves) or not any(moves):  # never the other way
        level = abs(whole) < MOVED
        way = Way.LEVEL if level else Way.UP if whole > 0 else Way.DOWN
        return Course(way=way, first=first, last=last, few=few, left_out=left_out)
    top, bottom = max(told, key=lambda y: y.mean), min(told, key=lambda y: y.mean)
    turns = sum(a != b for a, b in pairwise(moves))
    way = Way.BOTH if turns > 1 else Way.UP_THEN_DOWN if moves[0] else Way.DOWN_THEN_UP
    return Course(way=way, first=first, last=last, highest=top, lowest=bottom, few=few, left_out=left_out)
