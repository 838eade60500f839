"""Folding: texts brought to one form for comparing, never for showing."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[\u0300-\u036f]+")
_NOT_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return ``text`` without case, accents, punctuation or extra spaces.

    A text made of signs alone keeps them, so that two different ones stay different.
    """
    bare = text.casefold() if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return _NOT_WORD.sub(" ", bare).strip() or " ".join(bare.split())


def slug(title: str) -> str:
    """Return a readable identifier for a title, "film" where it holds no letter or figure."""
    return _NOT_WORD.sub("-", fold(title)).strip("-") or "film"
