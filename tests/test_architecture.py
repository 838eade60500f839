"""The rooms of the project and who may know whom, read from the source."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("seeds", "embeddings", "retrieval", "bot")
MAY_IMPORT = {
    "seeds": {"seeds"},
    "embeddings": {"embeddings", "seeds"},
    "retrieval": {"retrieval", "embeddings", "seeds"},
    "bot": {"bot", "retrieval", "seeds"},
}
"""One direction, no way back. The bot speaks of films and roles in the words of `seeds.models`."""
LAYERS = """
    question answers ratings words names subjects polarity quotes representative filters asking titles known followups
    parsing fusion memory finding search silence themes keeping examples answering question_json engine watching
""".split()
"""The packages and modules of `retrieval`: each knows those before it, and none after it."""
ONLY_IN = {
    "faiss": ("embeddings/index_vectors.py", "embeddings/index_shortlist.py"),
    "pymilvus": ("embeddings/milvus_client.py",),
    "psycopg": ("seeds/postgres_connection.py",),
    "sentence_transformers": ("embeddings/transformer.py", "embeddings/training/"),
    "torch": ("embeddings/transformer.py", "embeddings/training/"),
    "telegram": ("bot/telegram/",),
    "sqlite3": ("seeds/", "bot/store.py"),
}
HEAVY = (
    "torch", "sentence_transformers", "telegram", "matplotlib", "transformers", "sklearn", "psycopg", "pymilvus",
    "pandas",
)  # fmt: skip


def sources(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it, names below a package included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


@pytest.mark.parametrize("room", ROOMS)
def test_imports_go_one_way(room: str) -> None:
    """The bot knows retrieval, retrieval knows embeddings and seeds, and none of them looks back."""
    wrong = [
        (path.relative_to(ROOT).as_posix(), module)
        for path in sources(room)
        for module in imported(path)
        for other in (*ROOMS, "tests", "benchmarks")
        if within(module, other) and other not in MAY_IMPORT[room]
    ]
    assert wrong == []


def layer(module: str) -> int:
    """The place of a module of `retrieval` among the layers."""
    return LAYERS.index(module.split(".")[1])


def test_layers_of_retrieval_go_one_way() -> None:
    """Words know nothing of titles, and titles nothing of answers: a package knows those before it."""
    wrong = [
        (name, module)
        for path, name in zip(sources("retrieval"), modules("retrieval"), strict=True)
        for module in imported(path)
        if module.startswith("retrieval.") and layer(module) > layer(name)
    ]
    assert wrong == []


@pytest.mark.parametrize(("library", "places"), ONLY_IN.items())
def test_a_heavy_library_is_known_in_one_place(library: str, places: tuple[str, ...]) -> None:
    """What could be exchanged one day is imported by few."""
    users = {
        path.relative_to(ROOT).as_posix()
        for room in ROOMS
        for path in sources(room)
        for module in imported(path)
        if within(module, library)
    }
    assert [user for user in sorted(users) if not user.startswith(places)] == []


ANSWERING = """
import sys
import bot.cli
code = bot.cli.main(["ask", "--json", "Quelle est la note moyenne de Pusher 2 ?"])
found = [name for name in sys.argv[1:] if name in sys.modules]
print(found, file=sys.stderr)
raise SystemExit(code)
"""


def run(code: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "VERBATIM_LIBRARY": str(folder)}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, cwd=folder, env=environment, timeout=120, check=False
    )


def test_answering_loads_nothing_heavy(tmp_path: Path) -> None:
    """The command line answers a question without torch, telegram or matplotlib."""
    done = run(ANSWERING, *HEAVY, folder=tmp_path)
    assert (done.returncode, done.stderr.strip().splitlines()[-1:]) == (0, ["[]"])
    assert json.loads(done.stdout)["kind"] == "rating"


def modules(room: str) -> list[str]:
    names = [path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".") for path in sources(room)]
    return [name.removesuffix(".__init__") for name in names]


def imported_first(path: Path, known: Collection[str]) -> Iterator[str]:
    """Those of the ``known`` modules that a file imports when it is imported itself, not later in a function."""
    for node in ast.parse(path.read_text(encoding="utf-8"), str(path)).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            parts = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from [part for part in parts if part in known] or ({node.module or ""} & set(known))


def test_no_module_needs_itself_to_be_imported() -> None:
    """So each can be imported by itself, in any order."""
    known = {name: path for room in ROOMS for name, path in zip(modules(room), sources(room), strict=True)}
    needs = {name: set(imported_first(path, known)) for name, path in known.items()}
    TopologicalSorter(needs).prepare()  # CycleError names the modules
