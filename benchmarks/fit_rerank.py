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
from retrieval import search
from retrieval.finding import rerank
from retrieval.finding.nearness import nearness

DEEP = 200  # ranks more passages than the product does, for more judged candidates
SHOWN = 50  # the most quotes that an answer carries
Scores = Sequence[NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Pool:
    """The candidates of one question, best of the fusion first: features, shape (n, features), and grades.

    `by_hand`, shape (n,), is what the weights set by hand add; `ideal` holds every judged grade of the question.
    """

    query: Query
    features: NDArray[np.float64]
    by_hand: NDArray[np.float64]
    grades: list[int | None]
    ideal: list[int]


def gather(collection: Collection, made: product.Product, kept: int) -> list[Pool]:
    """Search every question, so many passages ranked, and return the candidates with their grades."""
    search.KEPT = kept
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
        both = sorted(zip(found, near, strict=True), key=lambda pair: -pair[0].features.fused)
        table = [[rerank.value(name, c.features, n) for name in rerank.FITTED] for c, n in both]
        by_hand = [
            sum(weight * rerank.value(name, c.features, n) for name, weight in rerank.SET_BY_HAND.items())
            for c, n in both
        ]
        grades = collection.grades[query.qid]
        units = [places[query.film_id].get(made.place(c)) for c, _ in both]
        pools.append(
            Pool(
                query,
                np.array(table).reshape(-1, len(rerank.FITTED)),
                np.array(by_hand),
                [None if unit is None else grades.get(unit) for unit in units],
                list(grades.values()),
            )
        )
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


def held_out(learned: Sequence[Pool], pools: Sequence[Pool]) -> list[NDArray[np.float64]]:
    """Return the confidences of every pool by weights fitted on the learned pools of the other films."""
    models = {
        film: fit([pool for pool in learned if pool.query.film_id != film])
        for film in {pool.query.film_id for pool in pools}
    }
    confidences = []
    for pool in pools:
        model = models[pool.query.film_id]
        total = model.intercept_[0] + pool.features @ model.coef_[0] + pool.by_hand
        confidences.append(1 / (1 + np.exp(-total)))
    return confidences


def line(name: str, pools: Sequence[Pool], scores: Scores, cut_at: int) -> list[str]:
    """Return a row of the table: the measures of one ranking in both languages, the list cut after some ranks.

    nDCG is told twice: against the best list of all that is judged for the question, and of the judged passages among
    those ranked. The first is the stricter: it counts what the search missed.
    """
    row = [name]
    for language in ("fr", "en"):
        values: list[tuple[float, ...]] = []
        for pool, score in zip(pools, scores, strict=True):
            if pool.query.language == language and pool.query.answerable:
                ranked = [pool.grades[i] for i in np.argsort(-score, kind="stable")[:cut_at]]
                of_all, of_found = (measures.ndcg(ranked, i) for i in (pool.ideal, measures.condensed(pool.grades)))
                values.append((of_all, of_found, measures.precision(ranked), measures.judged(ranked)))
        ndcg, lenient, precision, judged = (list(column) for column in zip(*values, strict=True))
        row += [report.with_interval(ndcg), report.mean(lenient)]
        row += [report.with_interval(precision), report.mean(judged)]
    return row


def main() -> None:
    """Fit, report leave-one-film-out, and write the weights fitted on all films."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_rerank", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--weights", type=Path, default=rerank.FILE, help="where to write the fitted weights")
    options = parser.parse_args()
    kept = search.KEPT
    collection = load(options.data, cut)
    with tempfile.TemporaryDirectory() as folder:
        made = product.build(options.data, collection, Path(folder))
        deep, shipped = (gather(collection, made, some) for some in (DEEP, kept))
    rows = []
    for name, pools, shown in (
        (f"{DEEP} passages", deep, DEEP),
        (f"as the product: {kept} passages, {SHOWN} shown", shipped, SHOWN),
    ):
        fused = [-np.arange(len(pool.grades), dtype=float) for pool in pools]
        rows.append(line(f"fusion, {name}", pools, fused, shown))
        rows.append(line(f"re-ranked, {name}", pools, held_out(deep, pools), shown))
    best = [float(score.max(initial=0.0)) for score in held_out(deep, shipped)]
    area = roc_auc_score([pool.query.answerable for pool in shipped], best)
    note = (
        "Passages as units, every film ranked by weights fitted on the others. nDCG@10 holds a ranking against the "
        "best list of all that is judged for the question, found or not: the stricter way. (of found) holds it "
        "against the best list of the judged passages that were found. The best confidence of a question tells "
        f"answerable from unanswerable questions with an area under the curve of {area:.3f}."
    )
    header = ["ranking"]
    for language in ("French", "English"):
        header += [f"{language} nDCG@10", "(of found)", "P@3", "judged"]
    report.write(options.out / "rerank.md", "Re-ranking, leave one film out", note, header, rows)
    print(report.table(header, rows), f"\narea {area:.3f}")
    model = fit(deep)
    weights = {name: round(float(w), 3) for name, w in zip(rerank.FITTED, model.coef_[0], strict=True)}
    content = {"bias": round(float(model.intercept_[0]), 3), "weights": weights}
    options.weights.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    print(content)


if __name__ == "__main__":
    main()
