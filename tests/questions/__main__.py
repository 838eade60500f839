"""``python -m tests.questions FILE`` asks the questions of a file; ``--table`` writes the page of examples."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.questions import table
from tests.questions.cases import Where, load
from tests.questions.libraries import World, data_missing, embedded, films_world, seeds_world
from tests.questions.runner import failures


def main() -> int:
    """Print each failure and the score."""
    parser = ArgumentParser(prog="python -m tests.questions", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="a collection of questions")
    parser.add_argument("--table", action="store_true", help=f"write {table.PAGE.name} instead")
    given = parser.parse_args()
    if given.table:
        table.PAGE.parent.mkdir(exist_ok=True)
        table.PAGE.write_text(table.page(), "utf-8")
        return 0
    if given.file is None:
        parser.error("a file of questions, or --table")
    return _ask(given.file)


def _ask(file: Path) -> int:
    collection = load(file)
    worlds: dict[Where, World] = {}
    right = asked = 0
    with TemporaryDirectory() as folder:
        for case in collection.cases():
            if case.on == "films" and data_missing():
                continue
            if case.on not in worlds:
                at = embedded(Path(folder) / case.on)
                at.folder.mkdir()
                worlds[case.on] = seeds_world(at) if case.on == "seeds" else films_world(at, collection.films)
            found = failures(case, worlds[case.on])
            asked += 1
            right += not found
            for failure in found:
                sys.stdout.write(f"--- {case.name}\n{failure}\n\n")
        for world in worlds.values():
            world.engine.close()
    if data_missing():
        sys.stdout.write(f"questions on the films of the table not asked: {data_missing()}\n")
    sys.stdout.write(f"{right} of {asked} right ({100 * right / max(asked, 1):.1f} %)\n")
    return 0 if right == asked else 1


if __name__ == "__main__":
    raise SystemExit(main())
