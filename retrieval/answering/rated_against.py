"""Quotes for a side from reviews whose rating is on the other one: only where there are not enough of the rest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from retrieval.answering.heard import BLAMED, PRAISED
from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.quotes.quotable import reserves
from retrieval.words.folding import squeeze
from seeds.records import Voiced


def of_that_side(
    usable: NDArray[np.int64], voiced: Sequence[Voiced], side: Side | None, k: int
) -> NDArray[np.int64]:
    """The usable passages without those of reviews whose rating is on the other side, where the rest give ``k`` quotes.

    Where they do not, those stay that say it in so many words: a blame in a review of nine in ten is often none.
    """
    if side is None:
        return usable
    against = [_against(v.stars, side) for v in voiced]
    if len({author(v) for v, other in zip(voiced, against, strict=True) if not other}) >= k:
        kept = [not other for other in against]
    else:
        kept = [not other or _says_so(v.passage.text, side) for v, other in zip(voiced, against, strict=True)]
    return usable[np.array(kept, dtype=bool)] if kept else usable


def _against(stars: float | None, side: Side) -> bool:
    """Whether a rating on five stars is plainly on the other side."""
    return stars is not None and (stars >= PRAISED if side is Side.NEGATIVE else stars <= BLAMED)


def _says_so(text: str, side: Side) -> bool:
    return outright(text) == {side} or (side is Side.NEGATIVE and reserves(text))


def author(voiced: Voiced) -> tuple[str, str]:
    """Who wrote a passage: one name is one voice, and so is a review without one."""
    return ("name", squeeze(voiced.reviewer)) if voiced.reviewer else ("review", voiced.passage.review)
