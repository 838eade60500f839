"""Opening an index, in step with its library, which is the truth; passages made again where the rules have changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from embeddings.index import IndexUnavailable, PassageIndex, Progress
from embeddings.index_embedded import EmbeddedIndex
from embeddings.index_file import DamagedIndex
from embeddings.index_vectors import VectorIndex
from retrieval.keeping.preparing import Preparer
from seeds import making
from seeds.errors import LibraryError
from seeds.library import Library

MAKE_AT_ONCE = 500


def index_path(library: Library) -> Path:
    """Return where the embedded index of a library is kept."""
    return library.folder / "passages.faiss"


@dataclass(frozen=True, slots=True)
class Opened:
    """An index in step with its library, and, in words, what had to be repaired for that."""

    index: PassageIndex
    repairs: tuple[str, ...]


def open_index(
    library: Library, preparer: Preparer, progress: Progress | None = None, *, address: str | None = None
) -> Opened:
    """Bring passages and index of a library up to date, and say what was repaired.

    Passages made with another model or by other rules are made again; an index that is missing, damaged or behind
    is brought up from the database. ``address`` is that of a Milvus, None for the embedded index.
    """
    repairs = make_again(library, preparer, progress)
    if address is not None:
        return _milvus(library, preparer, address, repairs, progress)
    return _embedded(library, preparer, repairs)


def _embedded(library: Library, preparer: Preparer, repairs: list[str]) -> Opened:
    number = _making(library)
    path = index_path(library)
    vectors: VectorIndex | None = None
    loaded = False
    try:
        vectors = VectorIndex.load(path)
        loaded = True
        if (vectors.making, vectors.model, vectors.dimension) != (
            number, preparer.encoder.name, preparer.encoder.dimension,
        ):  # fmt: skip
            repairs.append("the index was made with another model or by other rules: built again")
            loaded = False
    except DamagedIndex as error:
        if path.exists():
            repairs.append(f"the index was damaged and is built again ({error})")
        elif library.counts().reviews:
            repairs.append("the index was missing: built again")
    if vectors is None or not loaded:
        vectors = VectorIndex(preparer.encoder.dimension, model=preparer.encoder.name, making=number)
    index = EmbeddedIndex(library, vectors, path)
    changed = index.catch_up()
    if loaded and changed:
        repairs.append(f"the index was behind the library: {changed} passages brought in step")
    if (changed or not path.exists()) and (trouble := index.save()):
        repairs.append(trouble)
    return Opened(index, tuple(repairs))


def _milvus(
    library: Library, preparer: Preparer, address: str, repairs: list[str], progress: Progress | None
) -> Opened:
    try:
        from embeddings.index_milvus import Label, MilvusIndex  # an extra: installed for those who ask for it
    except ModuleNotFoundError as error:
        raise IndexUnavailable(str(error)) from error
    made = preparer.making
    label = Label(
        model=made.model, dimension=made.dimension, making=_making(library),
        passage_generation=made.passage_generation, mean_length=1.0,
    )  # fmt: skip
    index = MilvusIndex(library, address, label)
    return Opened(index, (*repairs, *index.open(progress)))


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
            if making.recorded(connection) != wanted:  # another process may have been first
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


def _making(library: Library) -> int:
    with library.reading() as connection:
        return making.current(connection)
