"""The pairs of engines that are compared: where each lives, and what reading a collection into it costs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import own_servers, processes
from retrieval.engine import Engine
from seeds.library import SERVED, Library

EVERY = 0.25
"""Seconds between two looks at memory."""


@dataclass(frozen=True)
class Pair:
    """A library with its index: ``servers`` are processes of theirs, ``folder`` is for files of this machine."""

    name: str
    place: str
    index: str | None
    folder: Path
    servers: dict[str, int] = field(default_factory=dict)
    passages_in: Path | None = None

    def open(self) -> Engine:
        """Open the engine over it."""
        place = self.place if self.place.startswith(SERVED) else Path(self.place)
        return Engine.open(place, index=self.index, folder=self.folder, read_seeds=False)

    def disk(self) -> dict[str, int]:
        """Return the bytes on disk of library and index; an index on somebody's server is not weighed."""
        if not self.place.startswith(SERVED):
            return {"library": processes.disk(Path(self.place))}
        with Library.open(self.place) as library, library.reading() as connection:
            sql = "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'S')"  # noqa: E501
            found = {"library": int(connection.execute(sql).fetchone()[0])}
        return found | ({"index": processes.disk(self.passages_in)} if self.passages_in else {})


@dataclass(frozen=True)
class Cost:
    """What an ingest took: seconds on the clock, processor seconds and peak memory by whose they were."""

    wall: float
    processor: dict[str, float]
    memory: dict[str, int]


@contextmanager
def pairs(folder: Path, library: str | None, index: str | None) -> Iterator[list[Pair]]:
    """Yield the pairs, with servers of our own where no address is given."""
    with ExitStack() as ending:
        servers = {}
        if library is None:
            if reason := own_servers.missing():
                raise SystemExit(reason)
            postgres = own_servers.OwnPostgres("shared_buffers=512MB", "max_wal_size=2GB")
            ending.callback(postgres.end)
            library, servers["PostgreSQL"] = postgres.fresh(), postgres.pid
        passages_in = None
        if index is None:
            passages_in = folder / "milvus"
            milvus = own_servers.OwnMilvus(passages_in)
            ending.callback(milvus.kill)
            index, servers["Milvus"] = milvus.address, milvus.pid
        yield [
            Pair("SQLite, FAISS", str(folder / "library"), None, folder / "library"),
            Pair("PostgreSQL, Milvus", library, index, folder / "served", servers, passages_in),
        ]


def ingest(pair: Pair, source: Path) -> Cost:
    """Read a source into a pair by the command line, as a person would."""
    given = {**os.environ, "VERBATIM_LIBRARY": pair.place, "XDG_DATA_HOME": str(pair.folder.parent),
             "VERBATIM_INDEX": pair.index or ""}  # fmt: skip
    before = {name: processes.processor([pid]) for name, pid in pair.servers.items()}
    began = time.perf_counter()
    command = [sys.executable, "-m", "bot", "ingest", str(source)]
    with tempfile.TemporaryFile() as printed:
        process = subprocess.Popen(command, env=given, stdout=printed, stderr=subprocess.STDOUT)  # noqa: S603 our own
        watched = {"Verbatim": process.pid, **pair.servers}
        spent, peak = 0.0, dict.fromkeys(watched, 0)
        try:
            while process.poll() is None:
                for name, pid in watched.items():
                    peak[name] = max(peak[name], processes.memory([pid]))
                spent = max(spent, processes.processor([process.pid]))
                time.sleep(EVERY)
        finally:
            process.kill()
        wall = time.perf_counter() - began
        if process.returncode:
            printed.seek(0)
            raise RuntimeError(f"reading into {pair.name} failed:\n{printed.read().decode()}")
    processor = {name: processes.processor([pid]) - before[name] for name, pid in pair.servers.items()}
    return Cost(wall, {"Verbatim": spent, **processor}, peak)
