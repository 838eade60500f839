"""The reviews that are favourable or not: by their ratings or, where none is rated, by their words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from retrieval.answering.held import Held
from retrieval.question import Side
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from seeds.models import ReviewFilter


def of_side(held: Held, wanted: ReviewFilter, side: Side) -> ReviewFilter:
    """The filter, narrowed to the reviews on a side.

    Bounds that were asked for stay as they are. Of unrated reviews, those whose passages lean to the side on the whole
    are meant; where there are none, what is left is the filter by rating, which lets nothing through.
    """
    if not held.memory.counts(wanted).rated and (leaning := _leaning(held, wanted, side)):
        return replace(wanted, reviews=leaning)
    if side is Side.POSITIVE:
        return wanted if wanted.at_least is not None else replace(wanted, at_least=FAVOURABLE)
    return wanted if wanted.at_most is not None else replace(wanted, at_most=UNFAVOURABLE)


def _leaning(held: Held, wanted: ReviewFilter, side: Side) -> tuple[str, ...]:
    """The ids of the reviews whose passages lean to the side on the whole."""
    rows = held.memory.polarities(wanted)
    _, first, review = np.unique(rows["review"], return_index=True, return_inverse=True)
    lean = np.bincount(review, rows["positive"].astype(np.float64) - rows["negative"])
    here = lean > 0 if side is Side.POSITIVE else lean < 0
    passages = held.library.passages(rows["id"][first[here]].tolist())
    return tuple(dict.fromkeys(p.review for p in passages))
