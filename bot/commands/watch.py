"""``verbatim watch``: a folder whose files are read as they come, change and go."""

from __future__ import annotations

import signal
import sys
import threading
import time
from argparse import Namespace
from pathlib import Path

from watchfiles import watch

from bot.commands.ingest import said
from bot.errors import CommandError
from bot.opening import opened, settings_of
from bot.render.text import one_line, visible
from bot.report import reasons
from retrieval.watching import Change, Folder

WAKES_MS = 1000
LOOKS_ANYWAY = 60
"""Seconds after which the folder is looked at though nothing was heard of it: not every disk tells."""


def run(arguments: Namespace) -> int:
    """Bring the library in step, then keep it so until Ctrl-C or SIGTERM; one line a change."""
    if not arguments.folder.is_dir():
        raise CommandError(f"{arguments.folder}: there is no such folder")
    with opened(settings_of(arguments), read_seeds=False) as engine:
        engine.library.set_meta("seeded", 1)
        folder = Folder(engine, arguments.folder, said(arguments))
        if arguments.once:
            return _once(folder)
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        _tell(f"watching {arguments.folder}")
        while not stop.is_set():
            _follow(folder, arguments.folder, stop)
    return 0


def _once(folder: Folder) -> int:
    """Look until nothing is left to be waited for."""
    problem = _look(folder)
    while folder.waiting and not problem:
        time.sleep(WAKES_MS / 1000)
        problem = _look(folder)
    return 1 if problem else 0


def _follow(folder: Folder, path: Path, stop: threading.Event) -> None:
    """Look whenever something is heard, until told to stop or the folder can no longer be listened to."""
    looked = -1.0
    try:
        for heard in watch(path, watch_filter=None, stop_event=stop, rust_timeout=WAKES_MS, yield_on_timeout=True,
                           debounce=400, raise_interrupt=False, recursive=True):  # fmt: skip
            if heard or folder.waiting or looked < 0 or time.monotonic() - looked > LOOKS_ANYWAY:
                _look(folder)
                looked = time.monotonic()
    except (OSError, RuntimeError) as error:
        _tell(f"! {path}: cannot be watched for now ({error}); nothing is forgotten")
        stop.wait(5)
        while not path.is_dir() and not stop.wait(1):
            pass


def _look(folder: Folder) -> bool:
    """Print a line for each change; return whether something could not be read."""
    problem = False
    for change in folder.look():
        problem = problem or change.problem is not None
        _tell(line(change))
    return problem


def line(change: Change) -> str:
    """What was done about a file, on one line: + a new one, ~ a changed one, - one that went, ! one not read."""
    if change.added is None or (change.problem and not change.added.read):
        if change.problem:
            return f"! {change.place}: {change.problem.removeprefix(f'{change.place}: ')}"
        return f"- {change.place}: {change.removed} reviews removed"
    added = change.added
    parts = [f"{added.added} added"]
    parts += [f"{count} {what}" for count, what in ((added.already, "already there"), (added.changed, "changed"),
                                                    (change.removed, "removed")) if count]  # fmt: skip
    parts += reasons(added.skipped)
    sign = "!" if change.problem else "+" if change.new else "~"
    return f"{sign} {change.place}: {', '.join(parts)}" + (f"; {change.problem}" if change.problem else "")


def _tell(text: str) -> None:
    now = time.strftime("%Y-%m-%d %H:%M:%S")
    sys.stdout.write(visible(f"{now} {one_line(text, 1000)}\n"))
    sys.stdout.flush()
