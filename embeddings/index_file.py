"""The end of an index file: what it holds and a checksum, so that a damaged file is never trusted."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path

_MAGIC = "verbatim-index-1"
_SIZE = 512
_CHUNK = 1 << 22


class DamagedIndex(Exception):  # noqa: N818 it says what is there
    """An index file that is missing, damaged or of another kind; the message names it and says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What an index holds: vectors of which model, how long, how many, under which making of the library."""

    model: str
    dimension: int
    count: int
    making: int


def seal(path: Path, label: Label) -> None:
    """Append the label and the checksum of what the file holds so far."""
    written = {"magic": _MAGIC, "sum": _checksum(path, path.stat().st_size), **asdict(label)}
    line = json.dumps(written).encode()
    if len(line) > _SIZE:
        raise ValueError(f"the model's name is too long to be recorded: {label.model!r}")
    with path.open("ab") as file:
        file.write(line.ljust(_SIZE))


def unseal(path: Path) -> Label:
    """Return the label of a file that is whole; DamagedIndex says what is wrong with it otherwise."""
    try:
        size = path.stat().st_size - _SIZE
        with path.open("rb") as file:
            file.seek(max(size, 0))
            found = json.loads(file.read())
        if found.pop("magic") != _MAGIC:
            raise DamagedIndex(f"{path}: not an index of this version")
        if found.pop("sum") != _checksum(path, size):
            raise DamagedIndex(f"{path}: its checksum is not the one recorded")
        return Label(**found)
    except FileNotFoundError as error:
        raise DamagedIndex(f"{path}: there is no index file") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedIndex(f"{path}: the end of the file is not that of an index ({type(error).__name__})") from error


def _checksum(path: Path, size: int) -> int:
    total = 0
    with path.open("rb") as file:
        while size > 0 and (chunk := file.read(min(_CHUNK, size))):
            total = zlib.crc32(chunk, total)
            size -= len(chunk)
    return total
