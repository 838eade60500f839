"""``verbatim feedback``: the thumbs that readers gave, for the owner."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime

from bot.opening import settings_of
from bot.phrases import words_for
from bot.preferred import preferred_language
from bot.render.text import one_line, visible
from bot.settings import Settings
from bot.shared import SharedStore
from bot.state import State
from bot.store import FILE
from bot.verdicts import texts_of
from seeds.library import FILE as LIBRARY
from seeds.library import Library


def run(arguments: Namespace) -> int:
    """Every verdict, oldest first."""
    settings = settings_of(arguments)
    words = words_for(preferred_language())
    verdicts: list[tuple[str, str, list[tuple[str, str | None]], float]] = []
    if settings.served is not None or (settings.folder / FILE).exists():
        with _library(settings) as library:
            shared = library if settings.served is not None else None
            state = State(settings.folder if shared is None else SharedStore(shared))
            for verdict, question, quotes, at in state.verdicts.all():
                verdicts.append((verdict, question, texts_of(quotes, library), at))
            state.close()
    for verdict, question, said, at in verdicts:
        when = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
        if arguments.json:
            shown = [{"review_id": review, "text": text} for review, text in said]
            sys.stdout.write(json.dumps({"at": when, "verdict": verdict, "question": question, "quotes": shown}) + "\n")
            continue
        sys.stdout.write(visible(f"{'👍' if verdict == 'up' else '👎'} {when} {one_line(question)}\n"))
        for _, text in said:
            sys.stdout.write(visible(f"    {one_line(text) if text else words.say('feedback.gone')}\n"))
    if not verdicts and not arguments.json:
        sys.stdout.write(words.say("feedback.none") + "\n")
    return 0


def _library(settings: Settings) -> AbstractContextManager[Library | None]:
    """The library that the quotes stand in, None where there is none any more."""
    if settings.served is None and not (settings.folder / LIBRARY).exists():
        return nullcontext()
    return Library.open(settings.place, create=False, folder=settings.folder)
