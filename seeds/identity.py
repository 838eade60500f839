"""When two reviews are the same review."""

from __future__ import annotations

from hashlib import blake2b

from seeds.folding import fold
from seeds.readers.base import Draft
from seeds.readers.table_html import shown

_SEPARATOR = "\x1f"
_MOST_SPELT = 5


def identity(draft: Draft, film: str) -> bytes:
    """Return the digest that the same film, reviewer and folded text share, HTML left in the text or not.

    Anonymous reviewers are different people: their rating and date count too.
    """
    return _identity(draft, film, _bare(draft.text), draft.reviewer)


def former(draft: Draft, film: str) -> bytes | None:
    """Return the digest by which a library may know this review that read HTML as it stands; None for most."""
    text, reviewer = draft.written or (draft.text, draft.reviewer)
    if "<" not in text and "&" not in text and reviewer == draft.reviewer:
        return None
    return _identity(draft, film, text, reviewer)


def _identity(draft: Draft, film: str, text: str, reviewer: str | None) -> bytes:
    parts = [film, fold(text)]
    if reviewer is None:
        parts += ["", repr(draft.rating), draft.date or ""]
    else:
        parts.append(reviewer)
    return _digest(parts)


def _bare(text: str) -> str:
    """Return the words of a text without tags and entities, and without those that these spell out."""
    for _ in range(_MOST_SPELT):
        if (bare := shown(text)) == text:
            break
        text = bare
    return text


def review_id(draft: Draft, own: bytes) -> str:
    """Return the id a new review goes by: of its source's identifier if it has one, so that it outlives its text."""
    if draft.source_id is None:
        return own.hex()[:16]
    return _digest(["source", draft.source or "", draft.source_id]).hex()[:16]


def _digest(parts: list[str]) -> bytes:
    return blake2b(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
