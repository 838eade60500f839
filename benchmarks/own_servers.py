"""A PostgreSQL and a Milvus Lite of one's own: in temporary folders, on loopback, gone at the end."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

DEBIAN = Path("/usr/lib/postgresql")
USER = "postgres"
PATIENCE = 60
"""Seconds that a server is given to start."""


def programs() -> Path | None:
    """Where ``initdb`` and ``pg_ctl`` are, the newest version where there are several."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    held = [path.parent for path in DEBIAN.glob("*/bin/initdb")]
    return max(held, key=lambda path: int(path.parent.name), default=None)


def missing() -> str | None:
    """Why PostgreSQL cannot be run here; None where it can."""
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


class OwnPostgres:
    """A server that can be stopped and started again; ``options`` are settings of it (``fsync=off``)."""

    def __init__(self, *options: str) -> None:
        self.folder = Path(mkdtemp(prefix="verbatim-pg-"))
        self._options = " ".join(f"-c {option}" for option in options)
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
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=PATIENCE, **self._as,  # type: ignore[call-overload]
        )  # fmt: skip

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        options = f"-k {self.folder} -h 127.0.0.1 -p {self.port} {self._options}"
        self._run("pg_ctl", "-D", self.data, "-w", "-o", options, "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        """Stop the server at once, whoever is connected."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")

    @property
    def pid(self) -> int:
        """The first process of the server; the others are its children."""
        return int((Path(self.data) / "postmaster.pid").read_text().split()[0])

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
        with suppress(subprocess.CalledProcessError):  # it may have been stopped
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class OwnMilvus:
    """Milvus Lite as a server, in a process of its own, over a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        """Start the server, and wait until it takes connections."""
        command = [sys.executable, "-m", "milvus_lite", "server", "--data-dir", str(self.folder), "--host", "127.0.0.1",
                   "--port", str(self.port)]  # fmt: skip
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
        for _ in range(10 * PATIENCE):
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return
            time.sleep(0.1)
        raise RuntimeError(f"milvus-lite did not begin to answer within {PATIENCE} s")

    @property
    def pid(self) -> int:
        """The process of the server."""
        return self._process.pid

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self._process.kill()
        self._process.wait()
