"""What is written to the log, and what never is: the token, wherever it would have come from."""

from __future__ import annotations

import copy
import logging
import sys
import traceback

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
HIDDEN = "<token>"
CHATTY = ("httpx", "httpcore", "telegram", "apscheduler", "tornado.access", "matplotlib", "PIL")
"""Libraries whose INFO is noise, or (httpx) prints addresses that hold the token."""


QUOTING = "telegram."
"""Loggers of a library that puts what it received into its lines, or a long traceback for a cut connection."""

LONGEST = 200


class Redacting(logging.Formatter):
    """Formats a record, traceback included, then takes the secrets out of the finished text."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__(FORMAT)
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The line to write. What python-telegram-bot reports is kept to its own words: the rest may be a message."""
        if record.name.startswith(QUOTING):
            record = copy.copy(record)
            record.args, record.exc_info, record.exc_text = None, None, None
            record.msg = str(record.msg)[:LONGEST]
        return self.redact(super().format(record))

    def redact(self, text: str) -> str:
        """The text without its secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


def whereabouts(error: BaseException) -> str:
    """The kind of an error and of its causes, and where they arose; not their messages, which may hold a question."""
    parts = []
    cause: BaseException | None = error
    while cause is not None:
        parts.append(type(cause).__name__ + "\n" + "".join(traceback.format_tb(cause.__traceback__)).rstrip())
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\nbecause of ".join(parts)


def set_up(*secrets: str, level: int = logging.INFO) -> None:
    """Log to standard error, with every secret taken out."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
