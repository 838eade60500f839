"""The visible text of an HTML page, and where its elements stand in it."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter
from typing import Any


@dataclass(slots=True)
class Element:
    """An element of the page: its text is the page's from ``start`` to ``end`` (code points)."""

    tag: str
    attributes: dict[str, str]
    start: int
    end: int = -1

    @property
    def classes(self) -> list[str]:
        """The names in its `class`."""
        return self.attributes.get("class", "").split()


@dataclass(slots=True)
class Page:
    """A page as a person sees it, its named elements in the order they open, and what its head says."""

    text: str = ""
    elements: list[Element] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    linked_data: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def of_class(self, pattern: re.Pattern[str], within: Element | None = None) -> Iterator[Element]:
        """Yield the elements with a class that fits, inside another element if one is given."""
        first = 0 if within is None else bisect_left(self.elements, within.start, key=attrgetter("start"))
        for element in islice(self.elements, first, None):
            if within is not None and element.start > within.end:
                return
            if element is not within and any(pattern.fullmatch(name) for name in element.classes):
                yield element

    def named(self, tag: str) -> str | None:
        """Return the words of the first element with this tag, if it has any."""
        return next((words for held in self.elements if held.tag == tag and (words := self.words(held))), None)

    def data(self, *kinds: str) -> dict[str, Any]:
        """Return the first object of these types in the page's linked data (schema.org), or an empty one."""
        for written in self.linked_data:
            try:
                held = json.loads(written, strict=False, object_pairs_hook=_whole)
            except (ValueError, RecursionError):
                continue
            graph = held.get("@graph", [held]) if isinstance(held, dict) else held
            for thing in graph if isinstance(graph, list) else []:
                if isinstance(thing, dict) and thing.get("@type") in kinds:
                    return thing
        return {}

    def words(self, element: Element) -> str:
        """Return the text of an element without the blanks around it."""
        return self.text[element.start : element.end].strip()


def _whole(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object without its texts that hold half a character or a NUL: no library could keep such a name."""
    return {
        key: [item for item in held if _is_whole(item)] if isinstance(held, list) else held
        for key, held in pairs
        if _is_whole(held)
    }


def _is_whole(held: object) -> bool:
    if not isinstance(held, str):
        return True
    try:
        held.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in held
