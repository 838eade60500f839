"""``verbatim feedback``: the thumbs that readers gave, for the owner."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from datetime import UTC, datetime

from bot.opening import settings_of
from bot.phrases import words_for
from bot.preferred import preferred_language
from bot.render.text import one_line, visible
from bot.shared import SharedStore
from bot.state import State
from bot.store import FILE
from seeds.library import Library


def run(arguments: Namespace) -> int:
    """Every verdict, oldest first."""
    settings = settings_of(arguments)
    verdicts = []
    if settings.served is not None:
        state = State(SharedStore(Library.open(settings.served, folder=settings.folder)))
        verdicts = state.verdicts.all()
        state.close()
    elif (settings.folder / FILE).exists():
        state = State(settings.folder)
        verdicts = state.verdicts.all()
        state.close()
    for verdict, question, quotes, at in verdicts:
        when = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
        if arguments.json:
            said = {"at": when, "verdict": verdict, "question": question, "quotes": json.loads(quotes)}
            sys.stdout.write(json.dumps(said) + "\n")
            continue
        sys.stdout.write(visible(f"{'👍' if verdict == 'up' else '👎'} {when} {one_line(question)}\n"))
        for quote in json.loads(quotes):
            sys.stdout.write(visible(f"    {one_line(quote['text'])}\n"))
    if not verdicts and not arguments.json:
        sys.stdout.write(words_for(preferred_language()).say("feedback.none") + "\n")
    return 0
