"""The libraries that the questions are asked of, and the sources as read here, apart from the program."""

from __future__ import annotations

import gzip
import json
import os
import re
import statistics
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from retrieval.engine import Engine
from tests.questions.cases import Rows, Source

ROOT = Path(__file__).parents[2]
DOCUMENTS = ROOT / "seeds" / "documents"
TABLE = "reviews.jsonl"
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()

Row = dict[str, Any]


@dataclass(frozen=True)
class Written:
    """Where one seed review stands in its document, and what its header says."""

    start: int
    end: int
    reviewer: str | None
    rating: float | None
    date: str | None


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


@dataclass(frozen=True)
class World:
    """A library, and what it was made from."""

    engine: Engine
    rows: list[Row] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    """Key of a film in the expectations, for each title."""

    def of(self, wanted: Rows) -> list[Row]:
        """The rows a figure is computed over: what one name wrote twice, case and accents apart, is one review."""
        first: dict[tuple[object, ...], Row] = {}
        for number, row in enumerate(self.rows):
            # Reviews without a name are by different people, whatever they say.
            said = _plain(row["text"]) if row["reviewer"] else number
            first.setdefault((row["film"], row["reviewer"], said), row)
        return [
            row
            for row in first.values()
            if self.titles[row["film"]] == wanted.film
            and (wanted.rating_min is None or row["rating"] >= wanted.rating_min)
            and (wanted.rating_max is None or row["rating"] <= wanted.rating_max)
            and (row["date"] or "").startswith(wanted.date_prefix)
            and row["source"].startswith(wanted.source)
        ]


def figures(rows: Iterable[Row]) -> tuple[int, float, float, dict[float, int]]:
    """Count, mean, median and histogram, the plain way."""
    ratings = [row["rating"] for row in rows]
    return len(ratings), sum(ratings) / len(ratings), statistics.median(ratings), dict(Counter(ratings))


def data_folder() -> Path:
    """Where the tables of reviews lie."""
    return Path(os.environ.get("VERBATIM_DATA", ROOT.parent / "shared" / "data"))


def data_missing() -> str:
    """Why the questions on the films of the table cannot be asked here; empty where they can."""
    table = data_folder() / "reviews_fr.jsonl.gz"
    return "" if table.is_file() else f"no {table} (VERBATIM_DATA names its folder)"


@dataclass(frozen=True)
class Place:
    """Where a library and its index live: a folder, or addresses; ``folder`` is for files either way."""

    folder: Path
    library: Path | str
    index: str | None = None

    def open(self, *, read_seeds: bool = True) -> Engine:
        """The engine over them."""
        return Engine.open(self.library, index=self.index, folder=self.folder, read_seeds=read_seeds)


def embedded(folder: Path) -> Place:
    """SQLite and FAISS, in a folder."""
    return Place(folder, folder / "library")


def seeds_world(place: Place) -> World:
    """The documents that ship."""
    return World(place.open())


def films_world(place: Place, films: Iterable[Source]) -> World:
    """The rows of a few films, read by ``verbatim ingest``."""
    chosen = {(film.source, film.film_id): film for film in films}
    rows: list[Row] = []
    with gzip.open(data_folder() / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if any(f'"{film_id}"' in line for _, film_id in chosen):
                row = json.loads(line)
                if (row["source"], row["film_id"]) in chosen:
                    rows.append(row)
    table = place.folder / TABLE
    table.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    command(place.library, "ingest", str(table), index=place.index)
    titles = {film.title: film.key for film in chosen.values()}
    return World(place.open(read_seeds=False), rows, titles)


def command(library: Path | str, *arguments: str, given: str = "", index: str | None = None) -> str:
    """What the real command prints."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", "--library", str(library), *arguments],
        input=given, capture_output=True, text=True, check=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "VERBATIM_INDEX": index or ""},
    )  # fmt: skip
    return done.stdout


def written(document: str) -> list[Written]:
    """The spectator reviews of the copied AlloCiné page, found by their headers: name, counts, rating, date."""
    header = re.compile(
        r"^    (?P<name>\S[^\n]*)\n    (?:(?P=name)|Un visiteur)\n[^,]*?(?P<rating>\d,\d)\n"
        r"    Publiée le (?P<day>\d+) (?P<month>\w+) (?P<year>\d{4})\n",
        re.MULTILINE,
    )
    found = list(header.finditer(document))
    ends = [match.start() for match in found[1:]] + [document.index("Les meilleurs films de tous les temps")]
    return [
        Written(
            start=match.end(),
            end=end,
            reviewer=None if match["name"] == "anonyme" else match["name"],
            rating=float(match["rating"].replace(",", ".")),
            date=f"{match['year']}-{MONTHS.index(match['month']) + 1:02d}-{int(match['day']):02d}",
        )
        for match, end in zip(found, ends, strict=True)
    ]
