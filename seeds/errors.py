"""What can go wrong with a library, as a person should read it."""

from __future__ import annotations


class LibraryError(Exception):
    """A library that cannot be opened, read or written; the message names it and says why."""
