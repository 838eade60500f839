"""`python -m benchmarks.fit_rerank --data DIR`: fit the weights of the re-ranker, and say what they are worth.

A logistic regression over judged candidates of the product's own search. Its worth is told leave-one-film-out only:
every film is ranked by weights fitted on the others. Each question weighs the root of its judged candidates; a
sentence that only touches the subject counts half for and half against.
"""

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks import measures, product, report
from benchmarks.collection import Collection, Query, load
from embeddings.passages import cut
from retrieval import rerank, search
from retrieval.nearness import nearness

DEPTH = 200  # deeper than the product searches, for more judged candidates
SHOWN = 50  # the most quotes that an answer carries


@dataclass(frozen=True, slots=True)
class Pool:
    """The candidates of one question: features, shape (n, features), grades, and every grade of the question."""

    query: Query
    features: NDArray[np.float64]
    by_hand: NDArray[np.float64]  # (n,): what the weights set by hand add
    grades: list[int | None]
    ideal: list[int]


def gather(collection: Collection, made: product.Product) -> list[Pool]:
    """Search every question and return its candidates with their grades."""
    places = {
        film: {(unit.row, unit.start, unit.end): number for number, unit in enumerate(units)}
        for film, units in collection.units.items()
    }
    pools = []
    for query in collection.queries:
        question = made.question(query)
        found = made.candidates(query)
        texts = [candidate.passage.text for candidate in found]
        asked = (*question.subjects, *question.weak_subjects)
        near = nearness(question.words, asked, texts, made.search.thesaurus)
        features = [
            [rerank.value(name, candidate.features, n) for name in rerank.FITTED]
            for candidate, n in zip(found, near, strict=True)
        ]
        by_hand = [
            sum(weight * rerank.value(name, candidate.features, n) for name, weight in rerank.SET_BY_HAND.items())
            for candidate, n in zip(found, near, strict=True)
        ]
        grades = collection.grades[query.qid]
        units = [places[query.film_id].get(made.place(candidate)) for candidate in found]
        judged = [None if unit is None else grades.get(unit) for unit in units]
        table = np.array(features).reshape(-1, len(rerank.FITTED))
        pools.append(Pool(query, table, np.array(by_hand), judged, list(grades.values())))
    return pools


def fit(pools: Sequence[Pool]) -> LogisticRegression:
    """Fit the weights on the answerable questions of the pools."""
    rows, targets, weights = [], [], []
    for pool in pools:
        judged = [(row, grade) for row, grade in zip(pool.features, pool.grades, strict=True) if grade is not None]
        if not pool.query.answerable:
            continue
        for row, grade in judged:
            for target, part in ((1, grade / 2), (0, 1 - grade / 2)):
                if part:
                    rows.append(row)
                    targets.append(target)
                    weights.append(part / np.sqrt(len(judged)))
    return LogisticRegression(C=1.0, max_iter=2000).fit(rows, targets, sample_weight=weights)


def held_out(pools: Sequence[Pool]) -> list[NDArray[np.float64]]:
    """Return the confidences of every pool by weights fitted on the other films."""
    models = {
        film: fit([pool for pool in pools if pool.query.film_id != film])
        for film in {pool.query.film_id for pool in pools}
    }
    confidences = []
    for pool in pools:
        model = models[pool.query.film_id]
        total = model.intercept_[0] + pool.features @ model.coef_[0] + pool.by_hand
        confidences.append(1 / (1 + np.exp(-total)))
    return confidences


def line(name: str, pools: Sequence[Pool], scores: Sequence[NDArray[np.float64]], cut_at: int) -> list[str]:
    """Return a row of the table: the measures of one ranking in both languages, the list cut after some ranks."""
    row = [name]
    for language in ("fr", "en"):
        values: list[tuple[float, float, float]] = []
        for pool, score in zip(pools, scores, strict=True):
            if pool.query.language == language and pool.query.answerable:
                ranked = [pool.grades[i] for i in np.argsort(-score, kind="stable")[:cut_at]]
                values.append(
                    (measures.ndcg(ranked, pool.ideal), measures.precision(ranked), measures.judged(ranked))
                )
        ndcg, precision, judged = (list(column) for column in zip(*values, strict=True))
        row += [report.with_interval(ndcg), report.with_interval(precision), report.mean(judged)]
    return row


def main() -> None:
    """Fit, report leave-one-film-out, and write the weights fitted on all films."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_rerank", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    options = parser.parse_args()
    search.DEPTH = DEPTH
    collection = load(options.data, cut)
    with tempfile.TemporaryDirectory() as folder:
        pools = gather(collection, product.build(options.data, collection, Path(folder)))
    scores = held_out(pools)
    rows = []
    for name, depth in ((f"first {DEPTH} candidates", DEPTH), (f"first {SHOWN} shown", SHOWN)):
        fused = [pool.features[:, rerank.FITTED.index("fused")] for pool in pools]
        rows.append(line(f"fusion, {name}", pools, fused, depth))
        rows.append(line(f"re-ranked, {name}", pools, scores, depth))
    best = [float(score.max(initial=0.0)) for score in scores]
    area = roc_auc_score([pool.query.answerable for pool in pools], best)
    note = (
        "Passages as units, every film ranked by weights fitted on the others. The best confidence of a question "
        f"tells answerable from unanswerable questions with an area under the curve of {area:.3f}."
    )
    header = ["ranking", "French nDCG@10", "P@3", "judged", "English nDCG@10", "P@3", "judged"]
    report.write(options.out / "rerank.md", "Re-ranking, leave one film out", note, header, rows)
    print(report.table(header, rows), f"\narea {area:.3f}")
    for answerable in (True, False):
        some = [b for b, pool in zip(best, pools, strict=True) if pool.query.answerable is answerable]
        print(f"answerable={answerable}: best confidences", np.percentile(some, [0, 5, 10, 50, 90, 100]).round(2))
    model = fit(pools)
    weights = {name: round(float(w), 3) for name, w in zip(rerank.FITTED, model.coef_[0], strict=True)}
    content = {"bias": round(float(model.intercept_[0]), 3), "weights": weights}
    rerank.FILE.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    print(content)


if __name__ == "__main__":
    main()
