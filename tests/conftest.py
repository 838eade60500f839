"""What tests of every room share: places for a library, on each of the engines that can hold one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.servers import ENGINES, PostgresServer

NewPlace = Callable[[], Path | str]


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server for this run."""
    server = PostgresServer()
    yield server
    server.end()


@pytest.fixture(scope="session", params=ENGINES)
def new_place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> NewPlace:
    """What makes new places for a library: folders, then addresses of databases."""
    if request.param == "sqlite":
        return lambda: tmp_path_factory.mktemp("library")
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.fresh


@pytest.fixture
def place(new_place: NewPlace) -> Path | str:
    """A place for a library with nothing in it."""
    return new_place()
