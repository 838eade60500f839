"""`python -m benchmarks.retrieval --data DIR`: how well each way of searching ranks, on the dev questions.

Writes a Markdown table: nDCG@10 and P@3 on the condensed list with 95 % bootstrap intervals over questions, and the
share of the top ten that somebody judged. Nothing here was fitted to these questions, except what says so.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import encoders, measures, report
from benchmarks.collection import Collection, Query, load, sentences
from benchmarks.lexical import Bm25
from embeddings.passages import cut
from embeddings.static import StaticEncoder

Scores = NDArray[np.float64]
System = Callable[[Query], Scores]
_JUDGED_ONLY = "dense, MiniLM"
_K = 60  # the constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009)


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one system in one language, one value per question."""

    ndcg: list[float]
    precision: list[float]
    judged: list[float]


def measure(collection: Collection, system: System, language: str) -> Line:
    """Score one system on the answerable questions of one language."""
    line = Line([], [], [])
    for query in collection.queries:
        if query.language != language or not query.answerable:
            continue
        grades = collection.grades[query.qid]
        ranked = [grades.get(int(unit)) for unit in np.argsort(-system(query), kind="stable")]
        line.ndcg.append(measures.ndcg(ranked, list(grades.values())))
        line.precision.append(measures.precision(ranked))
        line.judged.append(measures.judged(ranked))
    return line


def fuse(*systems: System) -> System:
    """Return reciprocal rank fusion of systems; a unit that a system scores 0 gets nothing from it."""

    def fused(query: Query) -> Scores:
        total: Scores = np.zeros(1)
        for system in systems:
            scores = system(query)
            ranks = np.empty(len(scores))
            ranks[np.argsort(-scores, kind="stable")] = np.arange(len(scores))
            total = total + np.where(scores > 0, 1 / (_K + 1 + ranks), 0.0)
        return np.asarray(total)

    return fused


def dense(collection: Collection, encoder: encoders.Encoder) -> System:
    """Return the cosine of question and unit, the units of every film encoded once."""
    vectors = {film: encoder.encode([unit.text for unit in units]) for film, units in collection.units.items()}

    def scores(query: Query) -> Scores:
        return np.asarray(vectors[query.film_id] @ encoder.encode([query.text])[0], dtype=np.float64)

    return scores


def dense_over_judged(collection: Collection, encoder: encoders.Encoder) -> System:
    """Return the cosine for judged units alone, all that the condensed list needs: for slow encoders."""

    def scores(query: Query) -> Scores:
        units = collection.units[query.film_id]
        total = np.full(len(units), -np.inf)
        judged = sorted(collection.grades[query.qid])
        if judged:
            vectors = encoder.encode([query.text, *(units[number].text for number in judged)])
            total[judged] = vectors[1:] @ vectors[0]
        return total

    return scores


def systems(collection: Collection, data: Path, cache: Path, fast: bool) -> dict[str, System]:
    """Return the systems by name, in the order of the table; `fast` leaves out MiniLM and word2vec."""
    indexes = {film: Bm25([unit.text for unit in units]) for film, units in collection.units.items()}
    shipped = dense(collection, StaticEncoder.load(encoders.SHIPPED))

    def plain(query: Query) -> Scores:
        return indexes[query.film_id].plain(query.text)

    def expanded(query: Query) -> Scores:
        return indexes[query.film_id].expanded(query.text)

    table: dict[str, System] = {"BM25": plain, "BM25, thesaurus": expanded}
    if not fast:
        table[_JUDGED_ONLY] = dense_over_judged(collection, encoders.MiniLm())
        table["dense, word2vec"] = dense(collection, encoders.PlainWord2Vec(data, cache))
    table["dense, shipped"] = shipped
    table["hybrid: BM25 + shipped"] = fuse(plain, shipped)
    table["hybrid: BM25, thesaurus + shipped"] = fuse(expanded, shipped)
    return table


def main() -> None:
    """Measure every system in both languages and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.retrieval", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--cache", type=Path, default=Path(".cache/benchmarks"), help="where word2vec is kept")
    parser.add_argument("--units", choices=("sentences", "passages"), default="sentences")
    parser.add_argument("--fast", action="store_true", help="without MiniLM and word2vec")
    options = parser.parse_args()
    collection = load(options.data, sentences if options.units == "sentences" else cut)
    rows = []
    for name, system in systems(collection, options.data, options.cache, options.fast).items():
        row = [name]
        for language in ("fr", "en"):
            line = measure(collection, system, language)
            share = "–" if name == _JUDGED_ONLY else report.mean(line.judged)
            row += [report.with_interval(line.ndcg), report.with_interval(line.precision), share]
        rows.append(row)
        print(" | ".join(row), flush=True)
    header = ["system", "French nDCG@10", "P@3", "judged", "English nDCG@10", "P@3", "judged"]
    questions = sum(query.answerable and query.language == "fr" for query in collection.queries)
    note = (
        f"{questions} answerable questions in each language, units: {options.units}. Every unit of a film is ranked, "
        "so that the best list of all judged units and the best list of those ranked are one: nDCG has one value here."
    )
    report.write(options.out / f"retrieval-{options.units}.md", "Retrieval on the dev questions", note, header, rows)


if __name__ == "__main__":
    main()
