"""A network that can be cut: what stands between a client and a server on loopback."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Self

from tests.servers import free_port


class Cable:
    """Carries bytes to a port of loopback and back, until it is told not to."""

    def __init__(self, port: int) -> None:
        self._to = port
        self.port = free_port()
        self._lock = threading.Lock()
        self._ends: set[socket.socket] = set()
        self._carries = threading.Event()
        self._carries.set()
        self._refuses = False
        self._cut_at: bytes | None = None
        self._cut_after: int | None = None
        self._listening = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        self.cut()

    def cut(self) -> None:
        """Break every connection, and refuse new ones."""
        with self._lock:
            self._refuses = True
            self._cut_at = self._cut_after = None
            ends, self._ends = self._ends, set()
        self._carries.set()
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def cut_at(self, said: bytes) -> None:
        """Cut when a client says this; it is not carried any more."""
        self._cut_at = said

    def cut_after(self, count: int) -> None:
        """Cut when clients have said so many more bytes."""
        self._cut_after = count

    @property
    def is_cut(self) -> bool:
        """Whether it was cut."""
        return self._refuses

    def hang(self) -> None:
        """Carry nothing any more, and break nothing either."""
        self._carries.clear()

    def mend(self) -> None:
        """Carry again; what hung is broken."""
        self.cut()
        self._refuses = False

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            if self._refuses:
                client.close()
                continue
            server = socket.create_connection(("127.0.0.1", self._to))
            with self._lock:
                self._ends |= {client, server}
            for one, other, heard in ((client, server, True), (server, client, False)):
                threading.Thread(target=self._pump, args=(one, other, heard), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket, heard: bool) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                self._carries.wait()
                if heard and self._ends_here(data):
                    self.cut()
                    return
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _ends_here(self, data: bytes) -> bool:
        if self._cut_after is not None:
            self._cut_after -= len(data)
        said = self._cut_at is not None and self._cut_at in data
        return said or (self._cut_after is not None and self._cut_after <= 0)
