"""Signs that a text was already damaged before it came here: it stays as it stands, and is reported."""

from __future__ import annotations

import re

_TWICE_ENCODED = re.compile(
    r"Ã[\x80-\xbfŒœŠšŽžŸƒ‚„…†‡ˆ‰‹›‘’“”•–—˜™€\s]|Â[\xa0-\xbf]|â(?:€[\x80-\xbf™œ\u0153˜“”¦¢]|\x80[\x80-\xbf])"
)
_SIGNS = ("Ã", "Â", "â€", "â\x80")
_LOST = "\ufffd"


def damage(text: str) -> str | None:
    """Return what is wrong with the letters of a text, or None.

    UTF-8 read as Windows-1252 could often be read back, but then a quote would not be what the source
    holds: the source is what should be mended.
    """
    if text.isascii():
        return None
    if _LOST in text:
        return f"letters already lost in the source (U+FFFD): {text.count(_LOST)}"
    if any(sign in text for sign in _SIGNS) and (match := _TWICE_ENCODED.search(text)):
        return f"the source seems encoded twice ({match[0]!r} stands there)"
    return None
