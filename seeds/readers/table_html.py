"""Texts of a table that are HTML: told by many of them together, and read as what a page shows of them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from html.entities import html5
from itertools import islice

from seeds.markup import BREAK_TAG, TAG

LOOKED_AT = 500
"""The first texts of a table, by which it is told whether they are HTML."""
_BEGINNING = 1_000
"""Characters of each that are looked at: a table may hold texts of any length."""
_SHARE = 0.05
"""The least share of them that must hold a tag or an entity: one alone among many is what someone typed."""
_ESCAPED_AT_LEAST = 3
"""So many texts with `&amp;`, and none with a bare `&`, were escaped, and do not speak of HTML."""

_ENTITY = re.compile(r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ESCAPING = frozenset({"amp", "lt", "gt"})
_PAIR = re.compile(r"<(em|i|b|strong|u|s|del|strike|a|span|sup|sub|q|mark|font)(?:\s[^<>]{0,1000})?>[^<]*</\1>", re.I)
_BREAK = rf"(?:{BREAK_TAG}|<!--[^<>]{{0,1000}}-->)"
_BREAKS = re.compile(_BREAK, re.I)
_TAGS = re.compile(TAG, re.I)
_RUN = re.compile(rf"(?:(?:{_BREAK}|{TAG})\s*+)++", re.I)
_NAME = re.compile(r"</?([a-z0-9]+)", re.I)
_APART = frozenset("p h1 h2 h3 h4 h5 h6 blockquote ul ol pre table hr".split())
_CELLS = frozenset({"td", "th"})


def hold_html(texts: Iterable[object]) -> bool:
    """Tell whether the texts of a table are HTML, by the first `LOOKED_AT`.

    They are where tags that break a line, tags in pairs or entities stand in more texts than a bare `&` or `<` does
    without them, and in no small part of all: "R&D", "a < b" and a word on `&amp;` leave a table as it is.
    """
    seen = sure = escaped = bare = 0
    for whole in islice((text for text in texts if isinstance(text, str)), LOOKED_AT):
        seen, text = seen + 1, whole[:_BEGINNING]
        if "&" not in text and "<" not in text:
            continue
        entities = [found for found in _ENTITY.findall(text) if _is_entity(found)]
        if _BREAKS.search(text) or _PAIR.search(text) or not _ESCAPING.issuperset(entities):
            sure += 1
        elif len(entities) < text.count("&") + text.count("<"):
            bare += 1
        else:
            escaped += 1
    if not sure:
        return escaped >= _ESCAPED_AT_LEAST and not bare
    return sure > bare and sure + escaped >= _SHARE * seen


def shown(text: str) -> str:
    """Return what a page shows of a text: its entities read, its tags gone, a line broken where they break one.

    Line ends of its own stay: sites break the line there too. What is no tag and no entity by its name stays as well.
    """
    pieces, at = [], 0
    for run in _RUN.finditer(text) if "<" in text else ():
        before = text[at : run.start()]
        if breaks := _BREAKS.findall(run[0]):
            left = before.rstrip()
            pieces += [unescaped(left), _line_ends(breaks, before[len(left) :] + run[0])]
        else:
            pieces += [unescaped(before), _TAGS.sub("", run[0])]
        at = run.end()
    return "".join((*pieces, unescaped(text[at:]))).strip("\n")


def unescaped(text: str) -> str:
    """Return a text with its entities read, those alone that end in `;`."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def _is_entity(name: str) -> bool:
    return name.startswith("#") or f"{name};" in html5


def _character(found: re.Match[str]) -> str:
    return html.unescape(found[0]) if _is_entity(found[1]) else found[0]


def _line_ends(breaks: list[str], run: str) -> str:
    """Return what stands for a run of tags: a line end for each `<br>`, two between paragraphs, never more."""
    names = [name[1].lower() for tag in breaks if (name := _NAME.match(tag))]
    if not names:  # comments show nothing
        return "\n" if "\n" in run else " "
    if _CELLS.issuperset(names):
        return " "
    return "\n\n" if names.count("br") > 1 or not _APART.isdisjoint(names) else "\n"
