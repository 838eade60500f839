"""Opening the library for a command, with a progress bar where the first reading takes a while."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from retrieval.engine import Engine

from bot import settings
from bot.progress import reading
from bot.settings import Settings


def settings_of(arguments: Namespace) -> Settings:
    """The settings of this run, the command line's winning over the environment's."""
    return settings.load(arguments.library)


@contextmanager
def opened(chosen: Settings) -> Iterator[Engine]:
    """The engine over the chosen library, closed afterwards."""
    with reading(sys.stderr) as progress:
        engine = Engine.open(chosen.folder, encoder=chosen.encoder, progress=progress)
    try:
        yield engine
    finally:
        engine.close()
