"""Readable names made from titles: `Où est passée la 7e compagnie ?` is `ou-est-passee-la-7e-compagnie`."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "ł": "l"})
_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST = 40  # a film id must fit, with room to spare, in the 64 bytes that a Telegram button can carry


def folded(title: str) -> str:
    """Return the title in lower case without accents or punctuation, words joined by hyphens; may be empty."""
    plain = unicodedata.normalize("NFKD", title.translate(_LIGATURES).casefold())
    return _OTHER.sub("-", plain.encode("ascii", "ignore").decode()).strip("-")


def slug(title: str) -> str:
    """Return a short readable id for a title, never empty and always the same for the same title.

    A title too long, or of which nothing is left in plain letters (陰陽師), ends in a digest that keeps
    it apart from the others.
    """
    readable = folded(title)
    if readable and len(readable) <= _LONGEST:
        return readable
    digest = hashlib.sha256(unicodedata.normalize("NFC", title).encode("utf-8", "replace")).hexdigest()[:8]
    return f"{readable[:_LONGEST].rstrip('-') or 'film'}-{digest}"
