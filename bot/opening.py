"""Opening the library for a command, with a progress bar where the first reading takes a while."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from bot import settings
from bot.errors import CommandError
from bot.phrases import words_for
from bot.preferred import preferred_language
from bot.progress import bar
from bot.settings import Settings
from retrieval.engine import Engine, IndexUnavailable
from seeds.errors import LibraryError


def settings_of(arguments: Namespace) -> Settings:
    """The settings of this run, the command line's winning over the environment's."""
    return settings.load(arguments.library)


@contextmanager
def opened(chosen: Settings, *, read_seeds: bool = True, patience: float | None = None) -> Iterator[Engine]:
    """The engine over the chosen library, closed afterwards."""
    reading = words_for(preferred_language()).say("chat.indexing")
    try:
        with bar(sys.stderr, reading) as progress:
            engine = Engine.open(
                chosen.place, index=chosen.milvus(), folder=chosen.folder, encoder=chosen.encoder,
                progress=progress, read_seeds=read_seeds, patience=patience,
            )  # fmt: skip
        with engine:
            yield engine
    except (LibraryError, IndexUnavailable) as error:
        raise CommandError(str(error)) from error
