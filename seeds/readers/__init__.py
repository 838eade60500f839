"""One reader for each kind of source."""

from seeds.readers.base import Draft, FilmFound, Options, Reader, ReadError, Reading, Skipped
from seeds.readers.gathering import read_all
from seeds.readers.registry import read, read_source
from seeds.readers.source import Source

__all__ = [
    "Draft",
    "FilmFound",
    "Options",
    "ReadError",
    "Reader",
    "Reading",
    "Skipped",
    "Source",
    "read",
    "read_all",
    "read_source",
]
