"""``verbatim check``: that the library is whole, and every passage a slice of its source."""

from __future__ import annotations

import sys
from argparse import Namespace

from bot.opening import opened, settings_of
from bot.render.text import visible
from retrieval.keeping.checking import problems


def run(arguments: Namespace) -> int:
    """Say what was mended on opening and what is wrong now; the status is 1 where something is."""
    with opened(settings_of(arguments)) as engine:
        counts = engine.library.counts()
        found = problems(engine.library, engine.index)
        lines = [f"mended: {repair}" for repair in engine.repairs] + [f"wrong: {problem}" for problem in found]
        films = len(engine.library.films())
        lines += [engine.library.state(), engine.index.state()]
    whole = f"{films} films, {counts.reviews} reviews, {counts.rated} of them rated"
    lines.append(whole + ("" if found else ": everything is in its place"))
    sys.stdout.write(visible("\n".join(lines)) + "\n")
    return 1 if found else 0
