"""``verbatim reindex``: make the index anew from the library, while the one before goes on answering."""

from __future__ import annotations

import sys
from argparse import Namespace

from bot.opening import opened, settings_of
from bot.progress import bar
from bot.render.text import visible


def run(arguments: Namespace) -> int:
    """Build, then say what serves now."""
    with opened(settings_of(arguments), read_seeds=False) as engine, bar(sys.stderr, "passages") as progress:
        engine.index.rebuild(progress)
        sys.stdout.write(visible(engine.index.state()) + "\n")
    return 0
