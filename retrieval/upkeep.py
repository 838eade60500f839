"""Keeping the index in step with the library, which is the truth: built, caught up with, made again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from embeddings.index import PassageIndex
from embeddings.index_file import DamagedIndex
from retrieval.preparing import Preparer
from seeds import making, vectors
from seeds.errors import LibraryError
from seeds.library import Library

Progress = Callable[[int, int], None]
"""Called with how many reviews are done, and of how many (0 where that is not known)."""

MAKE_AT_ONCE = 500


def index_path(library: Library) -> Path:
    """Return where the index of a library is kept."""
    return library.folder / "passages.faiss"


@dataclass(frozen=True, slots=True)
class Opened:
    """An index in step with its library, and, in words, what had to be repaired for that."""

    index: PassageIndex
    repairs: tuple[str, ...]


def open_index(library: Library, preparer: Preparer, progress: Progress | None = None) -> Opened:
    """Bring passages and index of a library up to date, and say what was repaired.

    Passages made with another model or by other rules are made again; an index that is missing, damaged or behind
    is brought up from the vectors in the database, and saved where the folder allows it.
    """
    repairs = make_again(library, preparer, progress)
    number = _making(library)
    path = index_path(library)
    index: PassageIndex | None = None
    try:
        index = PassageIndex.load(path)
        if (index.making, index.model, index.dimension) != (number, preparer.encoder.name, preparer.encoder.dimension):
            repairs.append("the index was made with another model or by other rules: built again")
            index = None
    except DamagedIndex as error:
        if path.exists():
            repairs.append(f"the index was damaged and is built again ({error})")
        elif library.counts().reviews:
            repairs.append("the index was missing: built again")
    if index is None:
        index = PassageIndex(preparer.encoder.dimension, model=preparer.encoder.name, making=number)
        changed = catch_up(library, index)
    else:
        changed = catch_up(library, index)
        if changed:
            repairs.append(f"the index was behind the library: {changed} passages brought in step")
    if (changed or not path.exists()) and (trouble := save_index(library, index)):
        repairs.append(trouble)
    return Opened(index, tuple(repairs))


def make_again(library: Library, preparer: Preparer, progress: Progress | None = None) -> list[str]:
    """Make passages again that another model or other rules made; return what was done, in words."""
    wanted = preparer.making
    with library.reading() as connection:
        held = making.recorded(connection)
        waiting = making.waiting(connection)
    if held != wanted and library.read_only:
        if held is None or (held.model, held.dimension, held.stems) == (wanted.model, wanted.dimension, wanted.stems):
            return []  # cut or weighed by other rules, but found by the same
        raise LibraryError(
            f"{library.folder}: this library cannot be written to, and was encoded with {held.model} (or by other "
            f"rules) instead of {wanted.model}: open it once where it can be written to (verbatim check)"
        )
    if held != wanted:
        with library.writing() as connection:
            making.begin(connection, wanted)
            waiting = making.waiting(connection)
    if not waiting or library.read_only:
        return []
    done = 0
    while True:
        with library.writing() as connection:
            some = making.make_some(connection, preparer, MAKE_AT_ONCE)
        if not some:
            break
        done += some
        if progress:
            progress(done, waiting)
    return [f"{done} reviews were cut and encoded again with {wanted.model}"]


def catch_up(library: Library, index: PassageIndex) -> int:
    """Bring an index in step with what the library has committed; return how many passages came or went."""
    with index.keeping, library.reading() as connection:
        connection.execute("BEGIN")  # one view of the library for all that follows
        try:
            if making.current(connection) != index.making:
                return 0  # being made again by another process, with a model that this index cannot hold
            changed = 0
            for some in vectors.vectors_after(connection, index.last):
                index.add(some.ids, some.vectors)
                changed += len(some.ids)
            if vectors.count(connection) != len(index):
                gone = np.setdiff1d(index.ids, vectors.all_ids(connection), assume_unique=True)
                changed += index.remove(gone)
            return changed
        finally:
            connection.execute("COMMIT")


def save_index(library: Library, index: PassageIndex) -> str | None:
    """Write the index beside the database; say so where that is not possible.

    Without the file the next start is slower, and nothing else.
    """
    try:
        index.save(index_path(library))
    except (OSError, RuntimeError) as error:
        return f"the index could not be saved, the next start will build it again ({error})"
    return None


def _making(library: Library) -> int:
    with library.reading() as connection:
        return making.current(connection)
