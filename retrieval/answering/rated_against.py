"""Quotes for a side from reviews whose rating is on the other one: only where there are not enough of the rest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from retrieval.answering.heard import BLAMED, PRAISED
from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.quotes.quotable import reserves
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from retrieval.words.folding import squeeze
from seeds.records import Voiced

ALONE = 0.75
"""A passage whose words tell its side this surely needs no rating to be believed."""
CHOICE = 2
"""Where so many times the quotes wanted are from reviews whose rating is on the side, no other is looked at."""


def of_that_side(
    usable: NDArray[np.int64], voiced: Sequence[Voiced], side: Side | None, k: int
) -> NDArray[np.int64]:
    """The usable passages of reviews whose rating is on that side, where there is a choice of those.

    Where there is not, those whose rating is not on the other side, if they give ``k`` quotes.

    Where they do not, those stay that say it in so many words: a blame in a review of nine in ten is often none.
    """
    if side is None:
        return usable
    on_it = [_on_it(v.stars, side) for v in voiced]
    if _voices(voiced, on_it) >= CHOICE * k:
        return usable[np.flatnonzero(on_it)]
    said = [on or _says_so(v, side) for v, on in zip(voiced, on_it, strict=True)]
    even = [s and not _against(v.stars, side) for v, s in zip(voiced, said, strict=True)]
    kept = even if _voices(voiced, even) >= k else said
    return usable[np.flatnonzero(kept if any(kept) else [not _against(v.stars, side) for v in voiced])]


def _voices(voiced: Sequence[Voiced], kept: Sequence[bool]) -> int:
    return len({author(v) for v, keep in zip(voiced, kept, strict=True) if keep})


def _on_it(stars: float | None, side: Side) -> bool:
    """Whether a rating on five stars, where there is one, is on that side."""
    return stars is None or (stars <= UNFAVOURABLE if side is Side.NEGATIVE else stars >= FAVOURABLE)


def _against(stars: float | None, side: Side) -> bool:
    """Whether a rating on five stars is plainly on the other side."""
    return stars is not None and (stars >= PRAISED if side is Side.NEGATIVE else stars <= BLAMED)


def _says_so(voiced: Voiced, side: Side) -> bool:
    """Whether a passage takes a side in so many words or, if its rating is not on the other one, surely enough."""
    here = voiced.passage.negative if side is Side.NEGATIVE else voiced.passage.positive
    plain = outright(voiced.passage.text)
    if plain == {side} or (side is Side.NEGATIVE and reserves(voiced.passage.text)):
        return True
    return not plain and here >= ALONE and not _against(voiced.stars, side)


def author(voiced: Voiced) -> tuple[str, str]:
    """Who wrote a passage: one name is one voice, and so is a review without one."""
    return ("name", squeeze(voiced.reviewer)) if voiced.reviewer else ("review", voiced.passage.review)
