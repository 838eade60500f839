"""What every system is given: reviews to read in, and the passages of the test collection to search."""

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.collection import Collection, load
from embeddings.passages import cut

_SEED = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage as the rivals get it: its film, by which they filter, and its text."""

    film: str
    text: str


def sample(data: Path, count: int) -> list[str]:
    """Return so many lines of `reviews_fr.jsonl.gz`, drawn once and for all."""
    with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        return random.Random(_SEED).sample(list(lines), count)  # noqa: S311 a draw, not a secret


def pieces(lines: Iterable[str]) -> Iterator[Piece]:
    """Yield the passages of reviews given as JSON lines, cut as the product cuts them."""
    for line in lines:
        review = json.loads(line)
        film = review["film_id"] or review["film"]
        yield from (Piece(film, review["text"][start:end]) for start, end in cut(review["text"]))


def collection(data: Path, *, whole: bool = False) -> Collection:
    """Return the test collection, its units the passages of those reviews alone that hold a judged sentence.

    All passages of its films (`whole`) would take MiniLM half an hour.
    """
    read = load(data, cut)
    rows = judged_rows(data)
    units, grades = {}, {}
    renumbered: dict[str, dict[int, int]] = {}
    for film, of_film in sorted(read.units.items()):  # the order decides ties, and how an index is trained
        kept = [number for number, unit in enumerate(of_film) if whole or unit.row in rows]
        units[film] = [of_film[number] for number in kept]
        renumbered[film] = {old: new for new, old in enumerate(kept)}
    for query in read.queries:
        numbers = renumbered[query.film_id]
        grades[query.qid] = {numbers[unit]: grade for unit, grade in read.grades[query.qid].items()}
    return replace(read, units=units, grades=grades)


def judged_rows(data: Path) -> set[int]:
    """Return the rows of `reviews_fr.jsonl.gz` that hold a judged sentence."""
    return {json.loads(line)["row"] for line in (data / "judgments_dev.jsonl").read_text("utf-8").splitlines()}
