"""SQLite and FAISS beside PostgreSQL and Milvus: the same passages, the same answers, at what price.

    python -m benchmarks.engines DATA postgresql://user@host/name http://host:19530 [--rows N] [--questions N]

reads N reviews of ``reviews_fr.jsonl.gz`` (those of the films of the collection first) into both, asks the questions of
the collection and as many generated ones of both, and prints a table. The database must hold no library yet.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import resource
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bot.contract import as_json
from retrieval.engine import Engine
from retrieval.lexical import any_of
from retrieval.thesaurus import thesaurus
from seeds.models import ReviewFilter
from seeds.readers import ReadError, read_all

TOP = 10


@dataclass
class Measured:
    """What one pair of engines showed."""

    ingest: float = 0.0
    processor: float = 0.0
    answers: list[dict[str, object]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    dense: list[float] = field(default_factory=list)
    lexical: list[float] = field(default_factory=list)


def main() -> None:
    """Measure both pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("library")
    parser.add_argument("index")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=1_000)
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        table = Path(folder) / "reviews.jsonl"
        titles = _table(given.data, table, given.rows)
        embedded = Engine.open(Path(folder) / "library", read_seeds=False)
        served = Engine.open(given.library, index=given.index, folder=Path(folder) / "served", read_seeds=False)
        with embedded, served:
            pairs = {"SQLite, FAISS": embedded, "PostgreSQL, Milvus": served}
            measured = {name: Measured() for name in pairs}
            for name, engine in pairs.items():
                _read(engine, table, measured[name])
            asked = [*_collection(given.data, titles), *_generated(embedded, given.questions)]
            for number, question in enumerate(asked):
                for name, engine in pairs.items() if number % 2 else reversed(pairs.items()):
                    _ask(engine, question, measured[name])
            _search(pairs, measured, asked)
            _report(embedded, measured, len(asked))


def _table(data: Path, table: Path, rows: int) -> dict[str, str]:
    """Write the reviews to read; the titles of the films of the collection come back, by their ids."""
    titles = {q["film_id"]: q["film"] for q in _lines(data / "questions_dev.jsonl")}
    first: list[str] = []
    others: list[str] = []
    with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            wanted = row["source"] == "allocine" and row["film_id"] in titles
            (first if wanted else others).append(line)
    table.write_text("".join([*first, *others[: max(0, rows - len(first))]]), "utf-8")
    return titles


def _lines(path: Path) -> Iterator[dict[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)


def _read(engine: Engine, table: Path, into: Measured) -> None:
    began, spent = time.perf_counter(), _processor()
    engine.ingest(reading for reading in read_all(table) if not isinstance(reading, ReadError))
    into.ingest, into.processor = time.perf_counter() - began, _processor() - spent
    engine.films()


def _processor() -> float:
    """Processor seconds of this process and those it started; not those of the servers."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def _collection(data: Path, titles: dict[str, str]) -> list[str]:
    return [f"{titles[q['film_id']]} : {q['question']}" for q in _lines(data / "questions_dev.jsonl")]


def _generated(engine: Engine, count: int) -> list[str]:
    draw = random.Random(7)  # noqa: S311
    films = [entry.film.title for entry in engine.films()[:300]]
    subjects = [subject.label_fr for subject in thesaurus().subjects.values()]
    forms = ("Que disent-ils de {} dans {} ?", "{} dans {}", "avis négatifs sur {} de {}", "{} : note moyenne de {}")
    return [draw.choice(forms).format(draw.choice(subjects), draw.choice(films)) for _ in range(count)]


def _ask(engine: Engine, question: str, into: Measured) -> None:
    began = time.perf_counter()
    answer = engine.verified(engine.answer(question))
    into.seconds.append(time.perf_counter() - began)
    into.answers.append(json.loads(as_json(answer)))


def _search(pairs: dict[str, Engine], measured: dict[str, Measured], asked: Sequence[str]) -> None:
    """Compare the ten best of each index with those of a search that looks at everything."""
    exact = next(iter(pairs.values())).library
    everything = {name: _by_place(engine) for name, engine in pairs.items()}
    ids = exact.passage_ids()
    vectors = exact.vectors(ids.tolist())
    films = [None, *(film.id for film in exact.films()[:20])]
    for number, question in enumerate(asked):
        film = films[number % len(films)]
        wanted = ReviewFilter(films=(film,)) if film else ReviewFilter()
        allowed = exact.passage_ids(wanted)
        rows = np.searchsorted(ids, allowed)
        for name, engine in pairs.items():
            place = everything[name]
            vector = engine.preparer.encoder.encode_questions([question])
            near = vectors[rows] @ vector[0]
            least = np.sort(near)[-TOP:].min() - 1e-4 if len(near) else 0.0  # ties are as good as one another
            good = set(allowed[near >= least].tolist())
            hits = engine.index.search(vector, TOP, wanted)[0]
            measured[name].dense.append(_share([place[hit.id] for hit in hits], good, min(TOP, len(allowed))))
            match = any_of(question.replace("?", "").split())
            best = exact.lexical(match, wanted, 10_000) if match else []
            bar = best[:TOP][-1].score - 1e-6 if best else 0.0
            fit = {m.passage for m in best if m.score >= bar}
            found = engine.index.lexical(match, TOP, wanted) if match else []
            measured[name].lexical.append(_share([place[m.passage] for m in found], fit, min(TOP, len(best))))


def _by_place(engine: Engine) -> dict[int, int]:
    """The passage of the embedded library that each passage of this one is: both were made in the same order."""
    return {int(id_): number for number, id_ in enumerate(engine.library.passage_ids().tolist(), 1)}


def _share(found: Sequence[int], good: set[int], most: int) -> float:
    return sum(id_ in good for id_ in found) / most if most else 1.0


def _report(engine: Engine, measured: dict[str, Measured], questions: int) -> None:
    one, other = measured.values()
    passages = len(engine.index)
    print(f"{engine.library.counts().reviews} reviews, {passages} passages, {questions} questions\n")
    print("| | " + " | ".join(measured) + " |\n|---|---|---|")
    rows: list[tuple[str, Callable[[Measured], str]]] = [
        ("ingest, passages a second", lambda m: f"{passages / m.ingest:.0f}"),
        ("ingest, processor ms a passage (without the servers)", lambda m: f"{1000 * m.processor / passages:.2f}"),
        ("answer, median ms", lambda m: f"{1000 * float(np.percentile(m.seconds, 50)):.0f}"),
        ("answer, 95th percentile ms", lambda m: f"{1000 * float(np.percentile(m.seconds, 95)):.0f}"),
        ("top 10 as exact search, dense", lambda m: f"{np.mean(m.dense):.4f}"),
        ("top 10 as exact search, words", lambda m: f"{np.mean(m.lexical):.4f}"),
    ]
    for what, cell in rows:
        print(f"| {what} | {cell(one)} | {cell(other)} |")
    pairs = list(zip(one.answers, other.answers, strict=True))
    for what, names in (("kinds", ("kind",)), ("figures", ("ratings", "themes")), ("quotes", ("quotes",))):
        same = sum(all(a[name] == b[name] for name in names) for a, b in pairs)
        print(f"\nthe same {what}: {same} of {questions}")
    for a, b in [(a, b) for a, b in pairs if a["kind"] != b["kind"]][:5]:
        print("differs:", a["question"], a["kind"], b["kind"])


if __name__ == "__main__":
    main()
