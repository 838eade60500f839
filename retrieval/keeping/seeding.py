"""The documents that ship, as readings."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.readers import read
from seeds.readers.base import Reading
from seeds.readers.catalogue import DOCUMENTS


def seed_readings() -> Iterator[Reading]:
    """Each document beside the catalogue, read in turn."""
    for path in sorted(DOCUMENTS.glob("*.txt")):
        yield read(path)
