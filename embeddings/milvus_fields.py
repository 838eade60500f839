"""How passages and filters are told to Milvus: the fields of a row, and an expression for a `ReviewFilter`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

import numpy as np

from seeds.bm25 import SCOPE, saturated
from seeds.matching import places
from seeds.models import ReviewFilter
from seeds.outbox import Sent

LONGEST = 1_000
"""Characters of a name that are compared."""
NONE = -1.0
"""Stands for no rating. No date and no name are empty strings."""
TEXTS = ("film", "document", "reviewer", "role", "source", "day", "review")


def dimension_of(stem: str) -> int:
    """Return the number a stem goes by in a sparse vector. Two may share one: scores are computed again exactly."""
    return int.from_bytes(blake2b(stem.encode(), digest_size=4).digest()) % (2**32 - 2)


def row_of(sent: Sent, mean_length: float) -> dict[str, Any]:
    """Return a passage as Milvus keeps it."""
    standing = places(sent.stems)
    length = sum(map(len, standing.values())) + SCOPE
    words: dict[int, float] = {}
    for stem, at in standing.items():
        number = dimension_of(stem)
        words[number] = words.get(number, 0.0) + saturated(len(at), length, mean_length)
    return {
        "id": sent.id,
        "dense": sent.vector.astype(np.float32),
        "words": words or {0: 1e-9},  # a sparse vector may not be empty
        "film": sent.film[:LONGEST],
        "document": sent.document[:LONGEST],
        "reviewer": (sent.reviewer or "")[:LONGEST],
        "anonymous": sent.reviewer is None,
        "role": sent.role,
        "source": (sent.source or "")[:LONGEST],
        "stars": NONE if sent.stars is None else sent.stars,
        "day": sent.day or "",
        "length": sent.length,
        "review": sent.review,
    }


def expression(wanted: ReviewFilter) -> str:
    """Return the filter as Milvus reads it; "" lets everything through."""
    parts = [
        f"{field} in {_list(values)}"
        for field, values in (
            ("film", wanted.films), ("document", wanted.documents), ("reviewer", wanted.reviewers),
            ("role", wanted.roles), ("source", wanted.sources), ("review", wanted.reviews),
        )
        if values
    ]  # fmt: skip
    if wanted.origins:
        parts.append(f"(source in {_list(wanted.origins)} or document in {_list(wanted.origins)})")
    if wanted.reviewers:
        parts.append("anonymous == false")
    for sign, bound in ((">=", wanted.at_least), ("<=", wanted.at_most), (">", wanted.above), ("<", wanted.below)):
        if bound is not None:
            parts.append(f"stars {sign} {float(bound)!r}")
    if any(bound is not None for bound in (wanted.at_least, wanted.at_most, wanted.above, wanted.below)):
        parts.append("stars >= 0.0")
    if wanted.since is not None or wanted.until is not None:
        parts.append('day != ""')
    if wanted.since is not None:
        parts.append(f'day >= "{wanted.since.isoformat()}"')
    if wanted.until is not None:
        parts.append(f'day <= "{wanted.until.isoformat()}"')
    if wanted.min_length is not None:
        parts.append(f"length >= {wanted.min_length}")
    if wanted.max_length is not None:
        parts.append(f"length <= {wanted.max_length}")
    if wanted.anonymous is not None:
        parts.append(f"anonymous == {str(wanted.anonymous).lower()}")
    if wanted.rated is not None:
        parts.append("stars >= 0.0" if wanted.rated else "stars < 0.0")
    parts.extend(f"not ({expression(one) or 'length >= 0'})" for one in wanted.excluding)
    return " and ".join(parts)


def _list(values: Sequence[str]) -> str:
    return json.dumps([str(value)[:LONGEST] for value in values], ensure_ascii=False)
