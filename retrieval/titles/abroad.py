"""The titles that a film bears in the other language, by `retrieval/names/titles.txt`: "28 Weeks Later"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from retrieval.names.other_titles import works
from retrieval.titles.forms import Words, forms, without_article


def also_called(titles: Iterable[str]) -> list[str]:
    """The titles that a film with these titles has in the other language; none that two works share."""
    said = [_key(title) for title in titles]
    found = {title: None for key in said if len(_works().get(key, ())) == 1 for title in _works()[key][0]}
    return [title for title in found if _key(title) not in said]


def _key(title: str) -> Words:
    return without_article(forms(title))


@cache
def _works() -> dict[Words, list[tuple[str, ...]]]:
    """The titles of works by each of them, its article aside."""
    found: defaultdict[Words, list[tuple[str, ...]]] = defaultdict(list)
    for titles in works():
        for key in dict.fromkeys(map(_key, titles)):
            found[key].append(titles)
    return found
