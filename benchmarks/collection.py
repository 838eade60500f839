"""The test collection: questions, judged sentences, and the units of each film that are ranked."""

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int]
Splitter = Callable[[str], Iterable[Span]]

_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?=\S)(?![A-ZÉÈÀÂÊÎÔÇ])[^.!?…\n]*)*[.!?…]*[\"»”')]*")


@dataclass(frozen=True, slots=True)
class Query:
    """One question in one language; both languages of a question share `qid` and the judgments."""

    qid: str
    film_id: str
    language: str
    text: str
    answerable: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of one review that a retriever can return: row of the data file, code points, text."""

    row: int
    start: int
    end: int
    text: str
    reviewer: str | None = None
    rating: float | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything needed to score a retriever: `grades[qid][i]` is the grade of `units[film_id][i]`."""

    queries: list[Query]
    units: dict[str, list[Unit]]
    grades: dict[str, dict[int, int]]


def sentences(text: str) -> Iterable[Span]:
    """Yield the spans of sentences, cut after . ! ? … and at line ends; short ones (under 3 letters) are left out."""
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if sum(character.isalpha() for character in text[start:end]) >= 3:
            yield start, end


def load(data: Path, splitter: Splitter = sentences) -> Collection:
    """Read the questions, the judgments and the reviews of their films from the data folder."""
    rows = [json.loads(line) for line in (data / "questions_dev.jsonl").read_text("utf-8").splitlines()]
    queries = [Query(r["qid"], r["film_id"], r["language"], r["question"], r["answerable"]) for r in rows]
    films = {query.film_id for query in queries}
    units = _units(data / "reviews_fr.jsonl.gz", films, splitter)
    film_of = {query.qid: query.film_id for query in queries}
    judged: dict[str, dict[int, list[tuple[int, int, int]]]] = defaultdict(lambda: defaultdict(list))
    for line in (data / "judgments_dev.jsonl").read_text("utf-8").splitlines():
        j = json.loads(line)
        judged[j["qid"]][j["row"]].append((j["start"], j["end"], j["grade"]))
    grades = {qid: graded(units[film_of[qid]], judged[qid]) for qid in film_of}
    return Collection(queries, units, grades)


def graded(units: Sequence[Unit], judged: dict[int, list[tuple[int, int, int]]]) -> dict[int, int]:
    """Give each unit the best grade among the judged sentences that it covers by at least half."""
    grades: dict[int, int] = {}
    for index, unit in enumerate(units):
        for start, end, grade in judged.get(unit.row, ()):
            overlap = min(unit.end, end) - max(unit.start, start)
            if overlap * 2 >= end - start:
                grades[index] = max(grade, grades.get(index, 0))
    return grades


def _units(path: Path, films: set[str], splitter: Splitter) -> dict[str, list[Unit]]:
    units: dict[str, list[Unit]] = {film: [] for film in films}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row, line in enumerate(lines):
            review = json.loads(line)
            if review["source"] == "allocine" and review["film_id"] in films:
                text = review["text"]
                units[review["film_id"]] += [
                    Unit(row, start, end, text[start:end], review["reviewer"], review["rating"])
                    for start, end in splitter(text)
                ]
    return units
