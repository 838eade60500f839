"""HTML cut into tags and words, in one pass: no page, however broken or hostile, takes more than its length."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)((?:=\s*\"[^\"]*\"|=\s*'[^']*'|[^>])*+)>")
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")
_RAW = {tag: re.compile(rf"</{tag}", re.I) for tag in ("script", "style", "textarea", "title", "iframe", "noscript")}


class Token(NamedTuple):
    """A tag that opens or closes an element, or (``tag`` empty) words between tags, entities read."""

    tag: str
    closes: bool = False
    attributes: str = ""
    words: str = ""


def tokens(page: str) -> Iterator[Token]:
    """Yield the tags and words of a page.

    What is opened and never closed (a comment, a tag, a script) reaches to the end, as in a browser: nothing
    is looked at twice.
    """
    at = 0
    while at < len(page):
        opening = page.find("<", at)
        if opening != at:
            until = opening if opening >= 0 else len(page)
            yield Token("", words=html.unescape(page[at:until]))
            at = until
            continue
        if page.startswith("<!--", at):
            at = _after(page, "-->", at + 4)
        elif page.startswith(("<!", "<?"), at):
            at = _after(page, ">", at + 2)
        elif not page[at + 1 : at + 2].isascii() or not page[at + 1 : at + 3].lstrip("/")[:1].isalpha():
            yield Token("", words="<")
            at += 1
        elif (match := _TAG.match(page, at)) is None:
            return
        else:
            tag = match[2].lower()
            yield Token(tag, bool(match[1]), match[3])
            at = match.end()
            if tag in _RAW and not match[1]:
                closing = _RAW[tag].search(page, at)
                until = closing.start() if closing else len(page)
                yield Token("", words=html.unescape(page[at:until]) if tag in {"title", "textarea"} else page[at:until])
                at = until


def attributes_of(token: Token) -> dict[str, str]:
    """Return the attributes of a tag, entities read."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(token.attributes):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
    return found


def _after(page: str, mark: str, at: int) -> int:
    found = page.find(mark, at)
    return found + len(mark) if found >= 0 else len(page)
