"""Telegram's HTML: the few tags it knows, strictly nested, and nothing else."""

from __future__ import annotations

import html
import re
from typing import Any

from bot.demo.refusals import bad_request
from bot.render.pieces import units

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}  # fmt: skip

_TOKEN = re.compile(r"<[^<>]*>|<|&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});|[^<&]+|&", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>]+))?)*)\s*>")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|(\S+)))?")

Entity = dict[str, Any]


def parse(source: str) -> tuple[str, list[Entity]]:
    """The text that is shown and its entities, offsets in UTF-16 units; refuses what Telegram refuses."""
    text, offset = "", 0
    entities: list[Entity] = []
    opened: list[tuple[str, Entity]] = []
    for token in _TOKEN.findall(source):
        if token.startswith("<"):
            tag = _TAG.fullmatch(token)
            if tag is None:
                raise _unparsable(f"unexpected {token[:40]!r}")
            closing, name, attributes = tag.group(1), tag.group(2).lower(), tag.group(3)
            if closing:
                entity = _closed(opened, name)
                entity["length"] = offset - entity["offset"]
                entities.append(entity)
            else:
                opened.append((name, _opened(name, attributes, offset, opened)))
            continue
        shown = html.unescape(token) if len(token) > 1 and token.startswith("&") else token
        text += shown
        offset += units(shown)
    if opened:
        raise _unparsable(f'can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    kept = [entity for entity in entities if entity["length"]]
    return text, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _opened(name: str, attributes: str, offset: int, opened: list[tuple[str, Entity]]) -> Entity:
    if name not in KINDS:
        raise _unparsable(f'unsupported start tag "{name}"')
    kind = KINDS[name]
    if kind == "blockquote" and any(entity["type"].endswith("blockquote") for _, entity in opened):
        raise _unparsable("blockquote entities can't be nested")
    given = {m[0].lower(): html.unescape(m[1] or m[2] or m[3]) for m in _ATTRIBUTE.findall(attributes)}
    if name == "span" and given.get("class") != "tg-spoiler":
        raise _unparsable('tag "span" must have class "tg-spoiler"')
    if kind == "blockquote" and "expandable" in given:
        kind = "expandable_blockquote"
    entity: Entity = {"type": kind, "offset": offset, "length": 0}
    if kind == "text_link":
        entity["url"] = given.get("href", "")
    return entity


def _closed(opened: list[tuple[str, Entity]], name: str) -> Entity:
    if not opened:
        raise _unparsable(f'unexpected end tag "{name}"')
    expected, entity = opened.pop()
    if expected != name:
        raise _unparsable(f'unmatched end tag, expected "</{expected}>", found "</{name}>"')
    return entity


def _unparsable(why: str) -> Exception:
    return bad_request(f"can't parse entities: {why}")
