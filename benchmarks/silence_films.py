"""The films that the benchmark of silence asks about."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Container
from pathlib import Path

from benchmarks.silence_asked import written

MOST = 1400
OTHERS = (
    "f61282", "f143692", "sc-film-Moonlight", "sc-film-John Wick 2", "f253522", "sc-film-Chronique d'un scandale",
    "r-Intouchable", "f118343", "s19982", "s23940", "sc-film-Split", "sc-film-The Witch", "s9280", "sc-film-Respire",
)  # fmt: skip


def films(data: Path) -> list[str]:
    """The rows of the films asked about: the dev films, `OTHERS`, and some of 15 to 120 reviews."""
    dev = {json.loads(line)["film_id"] for line in (data / "questions_dev.jsonl").read_text("utf-8").splitlines()}
    with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [(json.loads(line)["film_id"], line) for line in lines]
    sizes = Counter(film for film, _ in rows)
    middling = [f for f, n in sizes.items() if f[0] == "f" and f not in dev and 15 <= n <= 120][:14]
    wanted, taken, kept = dev | {*OTHERS, *middling}, Counter[str](), []
    for film, line in rows:
        if film in wanted and (taken[film] < MOST or film in dev):
            taken[film] += 1
            kept.append(line)
    return kept


def films_of_people(data: Path) -> list[str]:
    """The rows of the films that people wrote questions on."""
    return of_films(data, {str(row["film"]) for row in written()})


def of_films(data: Path, wanted: Container[str]) -> list[str]:
    """The rows of films, told by their id, or else by their title."""
    kept: list[str] = []
    for language in ("fr", "en"):
        with gzip.open(data / f"reviews_{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
            kept += [line for line in lines if ((row := json.loads(line)).get("film_id") or row["film"]) in wanted]
    return kept
