"""Things that are typed as their initials, written out: "AI" is no French "ai"; and "B.O." is "BO"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_MEANT = {
    "AI": "artificial intelligence", "IA": "intelligence artificielle", "PTSD": "post-traumatic stress",
    "WW1": "first world war", "WWI": "first world war", "WW2": "second world war", "WWII": "second world war",
}  # fmt: skip
_DOTTED = re.compile(r"(?<![\w.'-])(?:b\.o(?:\.f)?|v\.o(?:\.s\.t)?|v\.f|o\.s\.t)(?![\w'-]|\.\w)\.?", re.IGNORECASE)
_INITIALS = re.compile(rf"(?<![\w.'-])(?:{'|'.join(_MEANT)})(?![\w.-])")

Span = tuple[int, int]


def spelled_out(text: str, titled: Callable[[str], Iterable[Span]]) -> str:
    """The text with initials in full, those of titles left; all of it left where everything has capitals.

    Each letter of "B.O." or "V.F." by itself is a word that some review happens to write.
    """
    if "." in text and (dotted := list(_DOTTED.finditer(text))):
        kept = list(titled(text))
        for match in reversed(dotted):
            if not any(start < match.end() and end > match.start() for start, end in kept):
                text = text[: match.start()] + match[0].replace(".", "") + text[match.end() :]
    if text.isupper() and " " in text:
        return text
    found = list(_INITIALS.finditer(text))
    kept = list(titled(text)) if found else []
    for match in reversed(found):
        if not any(start < match.end() and end > match.start() for start, end in kept):
            text = text[: match.start()] + _MEANT[match[0]] + text[match.end() :]
    return text
