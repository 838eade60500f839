"""A PostgreSQL server of the tests' own: in a temporary folder, on loopback, gone at the end."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest

DEBIAN = Path("/usr/lib/postgresql")
USER = "postgres"
ENGINES = ("sqlite", "postgresql")


def programs() -> Path | None:
    """Where ``initdb`` and ``pg_ctl`` are, the newest version where there are several."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    held = [path.parent for path in DEBIAN.glob("*/bin/initdb")]
    return max(held, key=lambda path: int(path.parent.name), default=None)


def missing() -> str | None:
    """Why PostgreSQL cannot be tried here; None where it can."""
    if importlib.util.find_spec("psycopg") is None:
        return "psycopg is not installed: the extra verbatim[cluster] brings it"
    if programs() is None:
        return "PostgreSQL is not installed (apt-get install postgresql)"
    if os.geteuid() == 0 and not any(entry.pw_name == USER for entry in pwd.getpwall()):
        return f"PostgreSQL does not run as root, and there is no user {USER!r}"
    return None


def free_port() -> int:
    """A port of loopback that nobody uses."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class PostgresServer:
    """A server that can be stopped and started again."""

    def __init__(self) -> None:
        reason = missing()
        if reason is not None:
            pytest.skip(reason)
        self.folder = Path(mkdtemp(prefix="verbatim-pg-"))
        self._as: dict[str, str] = {}
        if os.geteuid() == 0:
            self._as = {"user": USER}
            shutil.chown(self.folder, USER)
        self.port = free_port()
        self.data = str(self.folder / "data")
        self._run("initdb", "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        self.start()

    def _run(self, program: str, *arguments: str) -> None:
        bin_ = programs()
        assert bin_ is not None
        subprocess.run(  # noqa: S603 a program of PostgreSQL's, in a folder of our own
            [str(bin_ / program), *arguments], check=True, cwd=self.folder, stdout=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, **self._as,  # type: ignore[call-overload]
        )  # fmt: skip

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        options = f"-k {self.folder} -h 127.0.0.1 -p {self.port} -c fsync=off"
        self._run("pg_ctl", "-D", self.data, "-w", "-o", options, "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        """Stop the server at once, whoever is connected."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")

    def url(self, schema: str) -> str:
        """The address of a library that lives in a schema of its own."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/postgres?options=-csearch_path%3D{schema}"

    def fresh(self) -> str:
        """The address of a place with nothing in it."""
        import psycopg

        schema = f"library_{os.urandom(6).hex()}"
        with psycopg.connect(self.url("public"), autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {schema}")
        return self.url(schema)

    def end(self) -> None:
        """Stop the server for good."""
        with suppress(subprocess.CalledProcessError):  # a test may have stopped it
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def milvus_address(place: Path | str, folders: pytest.TempPathFactory) -> str | None:
    """The index that goes with a place: embedded for a folder, a Milvus Lite of its own for a database."""
    if isinstance(place, Path):
        return None
    if importlib.util.find_spec("pymilvus") is None or importlib.util.find_spec("milvus_lite") is None:
        pytest.skip("pymilvus or milvus-lite is not installed: the extra verbatim[cluster] brings them")
    return str(folders.mktemp("milvus") / "passages.db")
