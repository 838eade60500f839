"""The index on Milvus, or on Milvus Lite in a file: the only file that imports pymilvus.

One collection holds the vectors, and the words of each passage as a sparse vector of its own BM25 weights. Milvus has a
BM25 of its own, but it knows the rarity of words only within a segment, and no French: instead the rarities come from
the database, which has them exactly, and the first passages are scored again from their stems. They are the very
passages that an exact search would find: a passage's score in Milvus is never below its exact one, so that the search
goes on only until the last exact score kept is above what is left.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

import numpy as np
from numpy.typing import NDArray

os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # it writes on the terminal by itself
try:
    from grpc import Call, RpcError
    from pymilvus import DataType, MilvusClient
    from pymilvus.exceptions import MilvusException
except ImportError as error:  # the extra is not installed; said when an index is opened
    raise ModuleNotFoundError("Milvus needs the extra: pip install 'verbatim[cluster]'", name="pymilvus") from error

from embeddings.index import EVERYTHING, Hit, IndexUnavailable, Progress
from embeddings.milvus_fields import LONGEST, TEXTS, dimension_of, expression, row_of
from seeds import outbox, words
from seeds.bm25 import Corpus, Scorer
from seeds.library import Library
from seeds.matching import parse
from seeds.models import ReviewFilter
from seeds.postgres_words import Postgres
from seeds.records import Match

log = logging.getLogger(__name__)
logging.getLogger("pymilvus").setLevel(logging.CRITICAL)  # what it raises is told here, once
for _loud in ("milvus_lite", "grpc._server"):
    logging.getLogger(_loud).setLevel(logging.CRITICAL)

_T = TypeVar("_T")
SECONDS = 10.0
"""How long a call may take."""
AT_ONCE = 1_000
"""Passages sent in one call."""
SEALED_FROM = 500
"""After so many passages sent, Milvus is asked to write them down: searching what it has not is slow."""
FARTHEST = 16_384
"""The most hits that Milvus returns."""
_NOT_OPENED = "Open local milvus failed"
_DISK = "[Errno "
"""How Milvus Lite says that the disk refused, or that its files are gone."""
GONE, RESTING = 100, 101
"""Milvus's codes for a collection that does not exist, and for one that is not loaded (a server has started anew)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a collection holds; one with another label is of no use."""

    model: str
    dimension: int
    making: int
    passage_generation: int
    mean_length: float

    def fits(self, other: dict[str, Any]) -> bool:
        """Whether a collection with this label holds the same vectors of the same passages."""
        mine = asdict(self)
        return all(mine[name] == other.get(name) for name in mine if name != "mean_length")


class MilvusIndex:
    """One collection of a Milvus, told of changes through the library's outbox: an `index.PassageIndex`."""

    def __init__(self, library: Library, address: str, label: Label) -> None:
        self._library = library
        self._address = address
        self._label = label
        self.name = named(address)
        self._client: MilvusClient | None = None
        self._serving: outbox.Target | None = None
        self._missing = False

    # Searching

    def search(
        self, vectors: NDArray[np.float32], k: int, wanted: ReviewFilter = EVERYTHING
    ) -> list[list[Hit]]:
        """Return the ``k`` nearest passages for each row of ``vectors``."""
        if k <= 0:
            return [[] for _ in vectors]
        lists = self._ask("dense", list(np.asarray(vectors, dtype=np.float32)), k, expression(wanted))
        return [[Hit(id_, near) for id_, near in sorted(hits, key=_best)] for hits in lists]

    def lexical(self, match: str, k: int, wanted: ReviewFilter = EVERYTHING) -> list[Match]:
        """Return the ``k`` best passages by BM25, scored exactly."""
        if k <= 0:
            return []
        fitting = parse(match)
        only = expression(wanted)
        with self._library.reading() as connection:
            dialect = connection.dialect
            assert isinstance(dialect, Postgres)  # noqa: S101 only PostgreSQL keeps an outbox
            rarities, corpus = dialect.rarities(connection, fitting)
            query: defaultdict[int, float] = defaultdict(float)
            for word in fitting.phrases():
                first, *others = word.stem.split() or [""]  # several stems are never found more often than the first
                begins = word.prefix and not others
                for stem in dialect.terms_like(connection, first) if begins else (first,):
                    query[dimension_of(stem)] += rarities[word]
        # Weights were computed for the passages' mean length of then: no score is above them by more than this.
        slack = max(1.0, corpus.mean_length / self._target().label["mean_length"]) * (1 + 1e-5)
        score = Scorer(fitting, rarities, corpus)
        known: dict[int, float | None] = {}
        limit = max(4 * k, 100)
        while True:
            hits = self._ask("words", [dict(query)], min(limit, FARTHEST), only)[0]
            fresh = [id_ for id_, _ in hits if id_ not in known]
            with self._library.reading() as connection:
                stems_of = words.stems(connection, fresh)
            known.update((i, score(stems_of[i]) if i in stems_of else None) for i in fresh)
            exact = sorted((Match(i, value) for i, value in known.items() if value is not None), key=_order)[:k]
            exhausted = len(hits) < min(limit, FARTHEST) or limit >= FARTHEST
            if exhausted or (len(exact) == k and exact[-1].score > hits[-1][1] * slack):
                return exact
            limit *= 4

    def _ask(self, field: str, data: list[Any], k: int, only: str) -> list[list[tuple[int, float]]]:
        def ask(client: MilvusClient, name: str) -> list[list[tuple[int, float]]]:
            found = client.search(
                name, data=data, anns_field=field, limit=k, filter=only, output_fields=["id"],
                search_params={"metric_type": "IP"}, timeout=SECONDS,
            )  # fmt: skip
            return [[(int(hit["id"]), float(hit["distance"])) for hit in hits] for hits in found]

        return self._of_collection(ask)

    def _of_collection(self, ask: Callable[[MilvusClient, str], _T]) -> _T:
        """Ask the collection that serves; where that is another one by now, or not loaded yet, ask again."""
        try:
            return self._call(lambda client: ask(client, self._target().name))
        except _Gone:
            self._serving = None  # another process has built the index anew
        except _Resting:
            self._call(lambda client: client.load_collection(self._target().name, timeout=6 * SECONDS))
        try:
            return self._call(lambda client: ask(client, self._target().name))
        except _Gone:
            self._missing = True  # it was lost: made again when the index is brought in step
            raise

    # Keeping in step

    def open(self, progress: Progress | None = None) -> list[str]:
        """Make the collection if there is none that fits, bring it in step; return what was repaired, in words."""
        repairs = []
        with self._library.reading() as connection, outbox.alone(connection, "opening", wait=True):
            serving = next((t for t in outbox.targets(connection) if t.serving), None)
            if serving is None or not self._label.fits(serving.label):
                if serving is not None:
                    repairs.append("the index was made with another model or by other rules: built again")
                self.rebuild(progress)
            elif not self._call(lambda client: client.has_collection(serving.name, timeout=SECONDS)):
                repairs.append("the index was missing: built again")
                self.rebuild(progress)
        self.catch_up(progress)
        return repairs

    def catch_up(self, progress: Progress | None = None) -> int:
        """Send what waits, unless another process is at it; return how many passages were sent."""
        self._serving = None
        name = self._target().name
        try:
            if not self._missing:
                return self._send(name, progress)
        except _Gone:
            self._missing = True
        with self._library.reading() as connection, outbox.alone(connection, "opening") as mine:
            if mine and not self._call(lambda client: client.has_collection(name, timeout=SECONDS)):
                self.rebuild(progress)
        self._missing = False
        return self._send(self._target().name, progress)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Fill a new collection from the database, then have questions go to it; a rebuild cut short is resumed."""
        with self._library.writing() as connection:
            label = {**asdict(self._label), "mean_length": _corpus(connection).mean_length}
            begun = [t for t in outbox.targets(connection) if not t.serving]
            fitting = next((t.name for t in begun if self._label.fits(t.label)), None)
            name = fitting or f"verbatim_{secrets.token_hex(6)}"
            if fitting is None:
                outbox.add_target(connection, name, label)
        if not self._call(lambda client: client.has_collection(name, timeout=SECONDS)):
            self._make(name)
            with self._library.writing() as connection:
                outbox.fill(connection, name)  # what was sent to one that is gone is sent again
        while self._send(name, progress):
            pass
        with self._library.writing() as connection:
            others = outbox.serve(connection, name)
        self._serving = None
        for other in others:
            self._call(lambda client, old=other: client.drop_collection(old, timeout=SECONDS))  # type: ignore[misc]

    def waiting(self) -> int:
        """Count the passages that wait to be sent."""
        with self._library.reading() as connection:
            return outbox.waiting(connection, self._target().name)

    def _send(self, name: str, progress: Progress | None) -> int:
        sent = 0
        with self._library.reading() as connection, outbox.alone(connection, name) as mine:
            label = next((t.label for t in outbox.targets(connection) if t.name == name), None)
            if not mine or label is None:
                return 0
            total = outbox.waiting(connection, name)
            while entries := outbox.some(connection, name, AT_ONCE):
                rows = outbox.rows(connection, [entry.passage for entry in entries], label["making"])
                self._put(name, [row_of(row, label["mean_length"]) for row in rows],
                          sorted({entry.passage for entry in entries} - {row.id for row in rows}))  # fmt: skip
                outbox.done(connection, name, entries)
                sent += len(entries)
                if progress:
                    progress(sent, max(total, sent))
        if sent >= SEALED_FROM:
            self._call(lambda client: client.flush(name, timeout=60 * SECONDS))
        return sent

    def _put(self, name: str, rows: list[dict[str, Any]], gone: list[int]) -> None:
        if gone:
            self._call(lambda client: client.delete(name, ids=gone, timeout=SECONDS))
        if rows:
            self._call(lambda client: client.upsert(name, rows, timeout=6 * SECONDS))

    def _make(self, name: str) -> None:
        """Make an empty collection with its fields and indexes."""

        def make(client: MilvusClient) -> None:
            described = json.dumps(asdict(self._label))
            schema = client.create_schema(auto_id=False, enable_dynamic_field=False, description=described)
            schema.add_field("id", DataType.INT64, is_primary=True)
            schema.add_field("dense", DataType.FLOAT_VECTOR, dim=self._label.dimension)
            schema.add_field("words", DataType.SPARSE_FLOAT_VECTOR)
            for field in TEXTS:
                schema.add_field(field, DataType.VARCHAR, max_length=4 * LONGEST)
            schema.add_field("anonymous", DataType.BOOL)
            schema.add_field("stars", DataType.DOUBLE)
            schema.add_field("length", DataType.INT64)
            client.create_collection(name, schema=schema, consistency_level="Session", timeout=SECONDS)
            indexes = client.prepare_index_params()
            indexes.add_index("dense", index_type="FLAT", metric_type="IP")
            indexes.add_index("words", index_type="SPARSE_INVERTED_INDEX", metric_type="IP")
            for field in ("film", "review", "document", "reviewer"):
                indexes.add_index(field, index_type="INVERTED")
            client.create_index(name, indexes, timeout=SECONDS)
            client.load_collection(name, timeout=6 * SECONDS)

        self._call(make)

    def _target(self) -> outbox.Target:
        """The collection that questions go to, as the database says."""
        if self._serving is None:
            with self._library.reading() as connection:
                self._serving = next((t for t in outbox.targets(connection) if t.serving), None)
        if self._serving is None:
            raise IndexUnavailable(f"{self.name}: the index has not been built yet (verbatim reindex)")
        return self._serving

    # Looking after it

    def __len__(self) -> int:
        with self._library.reading() as connection:
            return _corpus(connection).passages

    def save(self) -> str | None:
        """Milvus keeps what it was sent."""
        return None

    def problems(self) -> list[str]:
        """Compare what Milvus holds with the database."""
        found = []
        if waiting := self.waiting():
            found.append(f"{waiting} passages wait to be sent to the index")
        with self._library.reading() as connection:
            held = {id_ for (id_,) in connection.execute("SELECT id FROM passage")}
        indexed = set(self._ids())
        if held - indexed:
            found.append(f"{len(held - indexed)} passages of the database are not in the index")
        if indexed - held:
            found.append(f"{len(indexed - held)} passages of the index are not in the database")
        return found

    def _ids(self) -> Iterator[int]:
        last = -1
        while True:
            rows = self._of_collection(
                lambda client, name, after=last: client.query(  # type: ignore[misc]
                    name, filter=f"id > {after} and id <= {after + FARTHEST}", output_fields=["id"],
                    limit=FARTHEST, timeout=6 * SECONDS,
                )
            )  # fmt: skip
            yield from (int(row["id"]) for row in rows)
            last += FARTHEST
            if not rows and last > self._last():
                return

    def _last(self) -> int:
        with self._library.reading() as connection:
            row = connection.execute("SELECT last_value FROM passage_id_seq").fetchone()
        return int(row[0])

    def state(self) -> str:
        """Say where the index is, and how far it has caught up."""
        version = self._call(lambda client: client.get_server_version(timeout=SECONDS))
        target = self._target()
        return f"index: Milvus {version}, {len(self)} passages, {self.waiting()} waiting ({self.name}, {target.name})"

    def close(self) -> None:
        """Close the connection."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _call(self, ask: Callable[[MilvusClient], _T]) -> _T:
        """Ask Milvus; a connection that failed is made anew for the next call."""
        with _plain(self.name):
            if self._client is None:
                self._client = connect(self._address)
            client = self._client
        try:
            with _plain(self.name):
                return ask(client)
        except (_Gone, _Resting):
            raise
        except IndexUnavailable as error:
            self._client = None
            if _DISK in str(error):
                _let_go(self._address)
            raise


class _Gone(IndexUnavailable):
    """The collection does not exist."""


class _Resting(IndexUnavailable):
    """The collection is not loaded."""


@contextmanager
def _plain(name: str) -> Iterator[None]:
    try:
        yield
    except MilvusException as error:
        kind = {GONE: _Gone, RESTING: _Resting}.get(error.code, IndexUnavailable)
        said = " ".join(str(error.message).split())
        if _NOT_OPENED in said:
            said = "Milvus Lite cannot open this file; does another process have it open? It serves one at a time"
        raise kind(f"{name}: {said}") from error
    except RpcError as error:  # a call that took too long is not one of Milvus's own errors
        said = error.details() if isinstance(error, Call) else error
        raise IndexUnavailable(f"{name}: {' '.join(str(said).split())}") from error
    except (OSError, ValueError) as error:
        raise IndexUnavailable(f"{name}: {' '.join(str(error).split())}") from error


def connect(address: str) -> MilvusClient:
    """Open ``http://[user:password@]host:port``, or the file of Milvus Lite."""
    if not address.startswith(("http://", "https://")):
        return MilvusClient(address)
    parts = urlsplit(address)
    token = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    return MilvusClient(f"{parts.scheme}://{parts.hostname}:{parts.port or 19530}", token=token, timeout=SECONDS)


def _let_go(address: str) -> None:
    """Where the files of Milvus Lite are gone, end what still runs over them, so that they are opened anew."""
    if not address.startswith(("http://", "https://")):
        from milvus_lite.server_manager import server_manager_instance

        server_manager_instance.release_server(address)


def named(address: str) -> str:
    """The address without the password."""
    if not address.startswith(("http://", "https://")):
        return address
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.hostname}:{parts.port or 19530}"


def _corpus(connection: Any) -> Corpus:
    return Corpus(*connection.execute("SELECT passages, stems FROM corpus").fetchone())


def _best(hit: tuple[int, float]) -> tuple[float, int]:
    return -hit[1], hit[0]


def _order(match: Match) -> tuple[float, int]:
    return -match.score, match.passage

