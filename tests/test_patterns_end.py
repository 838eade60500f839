"""No pattern can be kept busy: what repeats itself is searched in no time, or else never to the end.

A repeated group that may take the same letters in two ways takes twice as long for every letter more: with a long
title, which stands in the patterns of questions as so many "@", an answer would never come.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

import bot
import embeddings
import retrieval
import seeds

PACKAGES = (bot, embeddings, retrieval, seeds)
WORDS = """et and mais but the les le la de of in dans on sur is est c'est are sont was qui who that que vraiment really
very tres so trop film movie serie show avis reviews notes ratings any all tous des un une a you il elle they ils people
me moi my mon for pour with avec plus most ou or ok alors not pas no non @ d' it ca ones quels which what""".split()
LIMIT = 5
"""Seconds: thousands of times what the longest of these searches takes."""


def _patterns() -> Iterator[re.Pattern[str]]:
    seen: set[int] = set()
    modules = (m for package in PACKAGES for m in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))
    for found in modules:
        if found.name.endswith("__main__") or found.name.startswith("embeddings.training"):
            continue
        for value in vars(importlib.import_module(found.name)).values():
            for pattern in _inside(value, 3):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield pattern


def _inside(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    """The patterns in a value of a module: by itself, in a table, or in a field of one of our own classes."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth and isinstance(value, tuple | list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _inside(one, depth - 1)
    elif depth and type(value).__module__.split(".")[0] in {package.__name__ for package in PACKAGES}:
        for name in getattr(type(value), "__slots__", ()) or vars(value):
            yield from _inside(getattr(value, name, None), depth - 1)


TEXTS = [
    *(f"{word} " * 30 + "zz" for word in WORDS), *("@" * 40 + f" {word}" * 20 + " zz" for word in WORDS[::3]),
    "how many people find " + "@" * 45 + " too long", "-" * 40 + "zz", " " * 60 + "zz", "1 " * 30 + "zz",
]  # fmt: skip


def test_every_search_ends() -> None:
    patterns = list(_patterns())
    assert len(patterns) > 1000
    told = ""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"a search that does not end: {told}")

    before = signal.signal(signal.SIGALRM, stop)
    try:
        for pattern in patterns:
            told = pattern.pattern[:300]
            signal.alarm(LIMIT)
            for text in TEXTS:
                pattern.search(text)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
