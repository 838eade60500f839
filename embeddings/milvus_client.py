"""A connection to Milvus or to a file of Milvus Lite, errors in plain words: the only file that imports pymilvus."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # it writes on the terminal by itself
try:
    from grpc import Call, RpcError
    from pymilvus import DataType as DataType
    from pymilvus import MilvusClient as MilvusClient
    from pymilvus.exceptions import MilvusException
except ImportError as error:  # the extra is not installed; said when an index is opened
    raise ModuleNotFoundError("Milvus needs the extra: pip install 'verbatim[cluster]'", name="pymilvus") from error

from embeddings.index import IndexUnavailable

logging.getLogger("pymilvus").setLevel(logging.CRITICAL)  # what it raises is told here, once
for _loud in ("milvus_lite", "grpc._server"):
    logging.getLogger(_loud).setLevel(logging.CRITICAL)

SECONDS = 10.0
"""How long a call may take."""
_NOT_OPENED = "Open local milvus failed"
DISK = "[Errno "
"""How Milvus Lite says that the disk refused, or that its files are gone."""
GONE, RESTING = 100, 101
"""Milvus's codes for a collection that does not exist, and for one that is not loaded (a server has started anew)."""


class Gone(IndexUnavailable):
    """The collection does not exist."""


class Resting(IndexUnavailable):
    """The collection is not loaded."""


@contextmanager
def plain(name: str) -> Iterator[None]:
    """Have what Milvus raises leave as IndexUnavailable, with the ``name`` of the server in front."""
    try:
        yield
    except MilvusException as error:
        kind = {GONE: Gone, RESTING: Resting}.get(error.code, IndexUnavailable)
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


def let_go(address: str) -> None:
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
