"""`python -m benchmarks.silence --data DIR`: are unanswerable questions refused, and answerable ones answered.

Subjects of `silence.toml` are asked, in both languages, of the ten dev films and of two dozen others from 14 to
1,400 reviews. Whether a film speaks of a subject is told from the reviews by patterns, not by the product. The model
of `retrieval/silence.py` is fitted by logistic regression and reported on films and on subjects that it was not fitted
on: left out by film alone, a model may learn which subjects are never spoken of.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import astuple, fields, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks import report
from benchmarks.silence_films import films
from retrieval.engine import Engine
from retrieval.evidence import Evidence, evidence
from retrieval.folding import fold
from retrieval.ingest import ingest
from retrieval.question import Intent
from retrieval.silence import FILE, sure, unspoken
from seeds.models import ReviewFilter
from seeds.readers import read

SUBJECTS = Path(__file__).with_name("silence.toml")
SIZES = (0, 60, 250, 700)
"""From how many reviews on a threshold of its own is fitted."""
PARTS = 6
"""In so many parts films and subjects are each divided to be left out."""
LOST = 0.03
"""The share of answerable questions given up for the sake of silence."""


def asked(engine: Engine) -> Iterator[tuple[str, str, str, bool, Evidence, bool, bool]]:
    """Film, subject, language, whether the film speaks of it, what was found, nobody named at all, sure."""
    held = engine.held()
    subjects = tomllib.loads(SUBJECTS.read_text("utf-8"))["subjects"]
    for film in held.films:
        wanted = ReviewFilter(films=(film,))
        texts = [fold(r.text) for r in engine.library.reviews(wanted)]
        for subject in subjects if len(texts) >= 10 else ():
            mentioned = sum(bool(re.search(subject["present"], text)) for text in texts)
            near = not mentioned and "also" in subject and any(re.search(subject["also"], text) for text in texts)
            for language in ("fr", "en") if mentioned != 1 and not near else ():
                question = replace(engine.understand(subject[language]), films=(film,))
                if question.intent is Intent.SUBJECT:
                    found = held.search.find(question, wanted)
                    read = found.question or question
                    seen = evidence(read, found, len(texts))
                    certain = sure(read, found) and not found.nobody
                    silent = found.nobody or unspoken(read, found)
                    yield film, subject["fr"], language, mentioned > 1, seen, silent, certain


def _model() -> LogisticRegression:
    return LogisticRegression(C=1.0, max_iter=2000)


def left_out(
    x: NDArray[np.float64], y: NDArray[np.bool_], films: NDArray[np.str_], subjects: NDArray[np.str_]
) -> NDArray[np.float64]:
    """The chance (n,) of each question by a model that was fitted on other films and on other subjects."""
    film, subject = (np.unique(of, return_inverse=True)[1] % PARTS for of in (films, subjects))
    chances = np.zeros(len(y))
    for place in range(PARTS * PARTS):
        here, there = film == place // PARTS, subject == place % PARTS
        chances[here & there] = _model().fit(x[~here & ~there], y[~here & ~there]).predict_proba(x[here & there])[:, 1]
    return chances


def main() -> None:
    """Ask, fit, report; `--write` keeps the fitted weights."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.silence", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--write", action="store_true", help="keep the fitted weights in retrieval/silence.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "films.jsonl"
        source.write_text("".join(films(options.data)), encoding="utf-8")
        with Engine.open(Path(folder) / "library", read_seeds=False) as engine:
            ingest(engine.library, [read(source)], preparer=engine.preparer)
            rows = list(asked(engine))
    films_asked, subjects = np.array([film for film, *_ in rows]), np.array([subject for _, subject, *_ in rows])
    languages = np.array([language for _, _, language, *_ in rows])
    y = np.array([speaks for _, _, _, speaks, *_ in rows])
    x = np.array([astuple(e) for *_, e, _, _ in rows])
    missing = np.array([m for *_, m, _ in rows])
    certain = np.array([c for *_, c in rows])
    chances = left_out(x, y, films_asked, subjects)
    chances[missing], chances[certain] = 0.0, 1.0
    sizes = np.array([round(10 ** (4 * e.size)) - 1 for *_, e, _, _ in rows])
    bounds = (*SIZES, 10**9)
    thresholds = {
        least: float(np.quantile(chances[y & (sizes >= least) & (sizes < most)], LOST, method="lower"))
        for least, most in zip(SIZES, bounds[1:], strict=True)
    }
    own = np.array([next(t for least, t in reversed(thresholds.items()) if n >= least) for n in sizes])
    parts = [(f"{least} reviews and more", (sizes >= least) & (sizes < most))
             for least, most in zip(SIZES, bounds[1:], strict=True)]  # fmt: skip
    lines = [_row(name, chances[part], y[part], own[part]) for name, part in (*parts,
        ("all", np.ones(len(y), bool)), ("French", languages == "fr"), ("English", languages == "en"),
    )]  # fmt: skip
    for lost in (0.01, 0.03, 0.05, 0.08, 0.12):
        everywhere = np.full(len(y), np.quantile(chances[y], lost))
        lines.append(_row(f"all, one threshold, {lost:.0%} lost", chances, y, everywhere))
    head = ["questions", "answerable", "area under the curve", "unanswerable refused", "answerable lost"]
    both = f"{len(set(films_asked))} films and {len(set(subjects))} subjects"
    note = f"Thresholds {thresholds}; {both}, each scored by a model fitted on others."
    report.write(options.out / "silence.md", "Silence", note, ["", *head], lines)
    print(note, report.table(["", *head], lines), sep="\n\n")
    if options.write:
        model = _model().fit(x, y)
        names = [f.name for f in fields(Evidence)]
        weights = dict(zip(names, np.round(model.coef_[0], 4).tolist(), strict=True))
        kept = {
            "bias": round(float(model.intercept_[0]), 4),
            "thresholds": {str(n): round(t, 4) for n, t in thresholds.items()},
            "weights": weights,
        }
        FILE.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def _row(name: str, chances: NDArray[np.float64], y: NDArray[np.bool_], threshold: NDArray[np.float64]) -> list[str]:
    refused, lost = (chances < threshold)[~y].mean(), (chances < threshold)[y].mean()
    area = roc_auc_score(y, chances)
    return [name, str(len(y)), str(int(y.sum())), f"{area:.3f}", f"{refused:.1%}", f"{lost:.1%}"]


if __name__ == "__main__":
    main()
