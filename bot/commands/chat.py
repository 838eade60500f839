"""``verbatim chat``: the conversation in the terminal."""

from __future__ import annotations

import sys
from argparse import Namespace

from rich.console import Console

from bot.console import Talk
from bot.opening import opened, settings_of


def run(arguments: Namespace) -> int:
    """Talk until /quit, Ctrl-D or the end of what is piped in."""
    with opened(settings_of(arguments)) as engine:
        interactive = sys.stdin.isatty()
        console = Console(highlight=False, markup=False, emoji=False)
        Talk(engine, console, limit=arguments.limit).until_the_end(sys.stdin, interactive=interactive)
    return 0
