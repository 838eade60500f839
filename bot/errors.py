"""Errors that end a command with one line for the person who typed it."""

from __future__ import annotations


class CommandError(Exception):
    """Something failed; the message says what, and what to do. The command ends with ``status``."""

    status = 1


class UsageError(CommandError):
    """The command was not given right."""

    status = 2


class SettingsError(UsageError):
    """A setting is missing or wrong."""
