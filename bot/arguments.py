"""The arguments of each command. Nothing heavy is imported here: ``--help`` answers at once."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

MOST_QUOTES = 50
LANGUAGES = ("fr", "en")


def limit(text: str) -> int:
    """A number of quotes, 1 to 50."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_QUOTES:
        raise ArgumentTypeError(f"expected a number from 1 to {MOST_QUOTES}, not {text!r}")
    return int(text)


def scale(text: str) -> float:
    """A rating scale: the number that ratings are out of."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0 < value <= 1000:
        raise ArgumentTypeError(f"expected what ratings are out of (5, 10, 20, 100), not {text!r}")
    return value


def mapping(text: str) -> tuple[str, str]:
    """``column=field``."""
    column, equals, field = text.rpartition("=")
    if not equals or not column.strip() or not field.strip():
        raise ArgumentTypeError(f"expected column=field (for example 'Critique=text'), not {text!r}")
    return column.strip(), field.strip()


def chat(parser: ArgumentParser) -> None:
    """`verbatim chat`."""
    parser.add_argument("--limit", type=limit, default=3, metavar="N", help="quotes in an answer (3)")


def bot(parser: ArgumentParser) -> None:
    """`verbatim bot`."""
    parser.add_argument("--check", action="store_true", help="say what would run, and stop")
    parser.add_argument("--memory", metavar="NAME", help="keep conversations apart from those of another bot")


def demo(parser: ArgumentParser) -> None:
    """`verbatim demo`."""
    parser.add_argument("--port", type=int, default=0, metavar="N", help="where the page is served (any free port)")
    parser.add_argument("--no-browser", action="store_true", help="only print the address of the page")


def ask(parser: ArgumentParser) -> None:
    """`verbatim ask`."""
    parser.add_argument("question", nargs="+", help="the question; - reads one a line and prints JSON lines")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--limit", type=limit, default=3, metavar="N", help="quotes in an answer (3)")
    parser.add_argument("--explain", action="store_true", help="also show how the question was understood")
    parser.add_argument("--language", choices=LANGUAGES, help="answer in this language")


def ingest(parser: ArgumentParser) -> None:
    """`verbatim ingest`."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders to read, - for the input")
    said_of_sources(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would be read, and keep nothing")


def watch(parser: ArgumentParser) -> None:
    """`verbatim watch`."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder whose files are read as they come")
    parser.add_argument("--once", action="store_true", help="bring the library in step with the folder, and stop")
    said_of_sources(parser)


def said_of_sources(parser: ArgumentParser) -> None:
    """What the person says of sources that cannot say it themselves."""
    parser.add_argument("--film", metavar="TITLE", help="the film the reviews are about")
    parser.add_argument("--reviewer", metavar="NAME", help="who wrote them")
    parser.add_argument("--scale", type=scale, metavar="N", help="what the ratings are out of")
    parser.add_argument(
        "--map", dest="columns", type=mapping, action="append", default=[], metavar="COLUMN=FIELD",
        help="which column of a table holds which field (may be repeated)",
    )  # fmt: skip
    parser.add_argument(
        "--encoding", metavar="NAME", help="how the letters are written where that cannot be told (cp1252, utf-16-le)"
    )


def films(parser: ArgumentParser) -> None:
    """`verbatim films`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def forget(parser: ArgumentParser) -> None:
    """`verbatim forget`."""
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--film", metavar="TITLE", help="a film and all that is held of it")
    group.add_argument("--document", metavar="NAME", help="all that was read from a document")
    group.add_argument("--reviewer", metavar="NAME", help="all that someone wrote")
    group.add_argument("--review", metavar="ID", help="one review")


def export(parser: ArgumentParser) -> None:
    """`verbatim export`."""
    parser.add_argument(
        "path", nargs="?", type=Path, default=Path("-"), metavar="PATH",
        help="the file to write, packed if it ends in .gz; - (or nothing) is the output",
    )  # fmt: skip
    parser.add_argument("--csv", action="store_true", help="a table for a spreadsheet instead, one row a review")


def feedback(parser: ArgumentParser) -> None:
    """`verbatim feedback`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def check(parser: ArgumentParser) -> None:
    """`verbatim check` has no arguments of its own."""


def reindex(parser: ArgumentParser) -> None:
    """`verbatim reindex` has no arguments of its own."""


COMMANDS: dict[str, tuple[str, Callable[[ArgumentParser], None]]] = {
    "chat": ("talk to it in the terminal", chat),
    "bot": ("run the Telegram bot (TELEGRAM_BOT_TOKEN)", bot),
    "demo": ("try the bot in the browser, without a token", demo),
    "ask": ("ask one question, or one a line", ask),
    "ingest": ("read sources into the library", ingest),
    "watch": ("keep a folder in step with the library", watch),
    "films": ("list what the library holds", films),
    "forget": ("remove a film, a document, a reviewer or a review", forget),
    "export": ("write all that the library holds, for ingest to read back", export),
    "feedback": ("read the thumbs that readers gave", feedback),
    "reindex": ("make the index anew from the library", reindex),
    "check": ("check that every quotable passage is where it should be", check),
}
"""Every command: one line about it, and what adds its arguments."""
