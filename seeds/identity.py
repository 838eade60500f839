"""When two reviews are the same review."""

from __future__ import annotations

from hashlib import blake2b

from seeds.folding import fold
from seeds.readers.base import Draft

_SEPARATOR = "\x1f"


def identity(draft: Draft, film: str) -> bytes:
    """Return the digest that the same film, reviewer and folded text share.

    Anonymous reviewers are different people: their rating and date count too.
    """
    parts = [film, fold(draft.text)]
    if draft.reviewer is None:
        parts += ["", repr(draft.rating), draft.date or ""]
    else:
        parts.append(draft.reviewer)
    return _digest(parts)


def review_id(draft: Draft, own: bytes) -> str:
    """Return the id a new review goes by: of its source's identifier if it has one, so that it outlives its text."""
    if draft.source_id is None:
        return own.hex()[:16]
    return _digest(["source", draft.source or "", draft.source_id]).hex()[:16]


def _digest(parts: list[str]) -> bytes:
    return blake2b(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
