"""``verbatim ask``: one answer, or one JSON line for each line read."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator

from bot.contract import as_json
from bot.explain import explain
from bot.opening import opened, settings_of
from bot.render import plain
from bot.render.text import visible
from retrieval.question import Language

FROM_INPUT = "-"


def run(arguments: Namespace) -> int:
    """Answer each question by itself: no line is a follow-up of the line before."""
    lines = arguments.question == [FROM_INPUT]
    language = Language(arguments.language) if arguments.language else None
    with opened(settings_of(arguments)) as engine:
        for question in _typed() if lines else [_clean(" ".join(arguments.question))]:
            answer = engine.answer(question, limit=arguments.limit, language=language)
            if lines or arguments.json:
                _print(as_json(answer, explain(answer) if arguments.explain else None, question))
            else:
                _print(visible(plain(answer)))
                if arguments.explain:
                    _print(visible("\n" + "\n".join(f"{name}: {value}" for name, value in explain(answer).items())))
    return 0


def _typed() -> Iterator[str]:
    # readline rather than iteration: a line is answered as soon as it is there.
    while line := sys.stdin.readline():
        yield _clean(line.rstrip("\r\n"))


def _clean(text: str) -> str:
    """The question without what cannot be written as UTF-8 (an argument may hold any bytes)."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
