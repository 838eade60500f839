"""The command line: what can be typed, and what happens to what goes wrong."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, cast

from bot import arguments
from bot.errors import CommandError, UsageError
from bot.render.text import visible

ONE_THREAD_EACH = ("bot", "demo")
"""Commands that answer in several threads: there, arithmetic in several threads more only gets in the way."""

INTERRUPTED = 130
BROKEN_PIPE = 141
"""What a shell reports for Ctrl-C and for a reader that went away."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the whole usage."""
        raise UsageError(f"{message} (see {self.prog} --help)")


def build() -> Parser:
    """The parser of every command."""
    parser = Parser(prog="verbatim", description="What reviewers wrote about films, word for word.")
    _library(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    for name, (summary, add) in arguments.COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        # The same option again, so that it may stand on either side of the command's name.
        _library(command, default=argparse.SUPPRESS)
        add(command)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the number that comes back is the exit status."""
    _speak_utf8()
    try:
        parsed = build().parse_args(argv)
        # Each command is imported when it is asked for: `ask` must not wait for Telegram to load.
        if parsed.command in ONE_THREAD_EACH:
            os.environ.setdefault("OMP_NUM_THREADS", "1")
        command = importlib.import_module(f"bot.commands.{parsed.command}")
        status = cast(int, command.run(parsed))
        sys.stdout.flush()
    except CommandError as error:
        return _complain(str(error), error.status)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The rest of the output has no reader: flushing it at exit must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        if os.environ.get("VERBATIM_DEBUG"):
            raise
        return _complain(f"{type(error).__name__}: {error} (VERBATIM_DEBUG=1 shows where)", 1)
    return status


def _library(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--library", type=place, metavar="DIR", default=default, help="where the library lives")


def place(text: str) -> Path | str:
    """A folder, or the address of a database."""
    return text if text.startswith(("postgresql://", "postgres://")) else Path(text)


def _complain(message: str, status: int) -> int:
    line = " ".join(visible(message).split())
    with contextlib.suppress(BrokenPipeError):
        print(f"verbatim: {line}", file=sys.stderr)  # noqa: T201
    return status


def _speak_utf8() -> None:
    """UTF-8 in and out whatever the locale says; what is not UTF-8 is replaced, not fatal."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
