"""HTML left inside what people wrote: some sites hand it over with the text. It is stored as it stands."""

from __future__ import annotations

import html
import re

_BLOCK = "p|br|hr|div|li|ul|ol|h[1-6]|blockquote|pre|table|tbody|tr|td|th|figure|figcaption|center|iframe|img|spoiler"
_INLINE = "em|i|b|strong|u|s|del|strike|a|span|code|sup|sub|small|big|font|cite|q|mark|abbr"
_REST = r"(?:\s[^<>]{0,1000})?/?>"
_SPACE = r"&nbsp;|&#160;|&#xa0;"

# Only tags by their names: "<3" and "1 < 2 > 0" are what someone wrote.
BREAK_TAG = rf"</?(?:{_BLOCK}){_REST}"
BREAK = rf"(?:{BREAK_TAG}|<!--[^>]{{0,1000}}-->)"
"""A tag that a page would begin a new line at."""
TAG = rf"</?(?:{_INLINE}){_REST}"
"""A tag inside a line."""
MARKUP = re.compile(rf"(?i:{BREAK}|{TAG}|{_SPACE})")
_GLUE = re.compile(rf"(?i:{TAG})")
_FRAME = re.compile(rf"(?i:<(?P<closes>/?)(?P<name>{_INLINE}){_REST}|{_SPACE}|{BREAK})")
_BACK = 1100
_MOST_PEELED = 40


def is_blank(text: str) -> bool:
    """Tell whether nothing but white space and markup stands there."""
    return not text.strip() or (("<" in text or "&" in text) and not MARKUP.sub("", text).strip())


def plain(text: str) -> str:
    """Return the words without tags and entities: for matching, never for showing."""
    if "<" not in text and "&" not in text:
        return text
    bare = _GLUE.sub("", text)
    return html.unescape(MARKUP.sub(" ", bare))


def peeled(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds drawn in past white space and tags; a pair stays where one of the two stands inside.

    So `<em>Good.</em>` loses both, `<em>Alien</em> is good.` none.
    """
    for _ in range(_MOST_PEELED):
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        first = _FRAME.match(text, start, end) if start < end and text[start] in "<&" else None
        last = _last(text, start, end) if start < end and text[end - 1] in ">;" else None
        if first and not (first["name"] and not first["closes"] and _pair_inside(text, first, first.end(), end, last)):
            start = first.end()
        elif last and not (last["name"] and last["closes"] and _opened_inside(text, last["name"], start, last.start())):
            end = last.start()
        else:
            break
    return start, max(start, end)


def _last(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the tag that ends at ``end``, if one does."""
    mark = "<" if text[end - 1] == ">" else "&"
    at = text.rfind(mark, max(start, end - _BACK), end)
    return _FRAME.fullmatch(text, at, end) if at >= 0 else None


def _pair_inside(text: str, first: re.Match[str], start: int, end: int, last: re.Match[str] | None) -> bool:
    """Tell whether the tag that opens here is closed before the very end."""
    if last is not None and last["name"] and last["closes"] and last["name"].lower() == first["name"].lower():
        end = last.start()
    return _find(text, f"</{first['name']}", start, end)


def _opened_inside(text: str, name: str, start: int, end: int) -> bool:
    return _find(text, f"<{name}", start, end)


def _find(text: str, mark: str, start: int, end: int) -> bool:
    return any(text.find(way, start, end) >= 0 for way in {mark, mark.lower(), mark.upper()})
