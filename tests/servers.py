"""A PostgreSQL server of the tests' own: in a temporary folder, on loopback, gone at the end."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from benchmarks.own_servers import OwnMilvus, OwnPostgres, missing
from benchmarks.own_servers import free_port as free_port

ENGINES = ("sqlite", "postgresql")


class PostgresServer(OwnPostgres):
    """A server that can be stopped and started again; what it holds need not outlive the machine."""

    def __init__(self) -> None:
        reason = missing()
        if reason is not None:
            pytest.skip(reason)
        super().__init__("fsync=off")


class MilvusServer(OwnMilvus):
    """Milvus Lite as a server, which can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        _milvus_wanted()
        super().__init__(folder)


def milvus_address(place: Path | str, folders: pytest.TempPathFactory) -> str | None:
    """The index that goes with a place: embedded for a folder, a Milvus Lite of its own for a database."""
    if isinstance(place, Path):
        return None
    _milvus_wanted()
    return str(folders.mktemp("milvus") / "passages.db")


def _milvus_wanted() -> None:
    if importlib.util.find_spec("pymilvus") is None or importlib.util.find_spec("milvus_lite") is None:
        pytest.skip("pymilvus or milvus-lite is not installed: the extra verbatim[cluster] brings them")
