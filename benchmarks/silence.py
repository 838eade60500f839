"""`python -m benchmarks.silence --data DIR`: are unanswerable questions refused, and answerable ones answered.

The subjects of `benchmarks/silence_asked.py` are asked of the ten dev films and of two dozen others from 14 to 1,400
reviews, the questions that people wrote of the films they wrote them on. The model that decides (`retrieval/silence/`)
is fitted by logistic regression and reported on films and on subjects that it was not fitted on: left out by film
alone, a model may learn which subjects are never spoken of.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks import report
from benchmarks.silence_asked import subjects_asked, written_asked
from benchmarks.silence_films import films, films_of_people
from retrieval.engine import Engine
from retrieval.keeping.ingest import ingest
from retrieval.silence.decision import FILE
from retrieval.silence.evidence import Evidence
from seeds.readers import read

T = TypeVar("T")
SIZES = (0, 60)
"""From how many reviews on a threshold of its own is fitted."""
PARTS = 6
"""In so many parts films and subjects are each divided to be left out."""
OF_PEOPLE = 6.0
"""A question written by somebody who read the reviews counts as so many of those whose truth a pattern tells."""
GRAVER = 2
"""A question wrongly refused counts as so many wrongly answered."""
THRESHOLDS = [n / 20 for n in range(4, 20)]
"""Those tried on the questions of people, so few that they say no more than those questions tell.

Nothing is answered whose chance to be spoken of is under one in five.
"""
AROUND = 2
"""So many on either side of one are counted with it."""


def _model() -> LogisticRegression:
    return LogisticRegression(C=1.0, max_iter=2000)


def left_out(
    x: NDArray[np.float64],
    y: NDArray[np.bool_],
    weights: NDArray[np.float64],
    films: NDArray[np.str_],
    subjects: NDArray[np.str_],
) -> NDArray[np.float64]:
    """The chance (n,) of each question by a model that was fitted on other films and on other subjects."""
    film, subject = (np.unique(of, return_inverse=True)[1] % PARTS for of in (films, subjects))
    chances = np.zeros(len(y))
    for place in range(PARTS * PARTS):
        here, there = film == place // PARTS, subject == place % PARTS
        others = ~here & ~there
        if (here & there).any():
            model = _model().fit(x[others], y[others], sample_weight=weights[others])
            chances[here & there] = model.predict_proba(x[here & there])[:, 1]
    return chances


def ask_of(reviews: Sequence[str], asking: Callable[[Engine], Iterator[T]]) -> list[T]:
    """What is found in a library of these rows."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "films.jsonl"
        source.write_text("".join(reviews), encoding="utf-8")
        with Engine.open(Path(folder) / "library", read_seeds=False) as engine:
            ingest(engine.library, [read(source)], preparer=engine.preparer)
            return list(asking(engine))


def main() -> None:
    """Ask, fit, report; `--write` keeps the fitted weights."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.silence", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--write", action="store_true", help="keep the fitted weights")
    options = parser.parse_args()
    rows = [*ask_of(films(options.data), subjects_asked), *ask_of(films_of_people(options.data), written_asked)]
    films_asked, subjects = np.array([row.film for row in rows]), np.array([row.subject for row in rows])
    languages = np.array([row.language for row in rows])
    y = np.array([row.speaks for row in rows])
    x = np.array([astuple(row.seen) for row in rows])
    by_people = np.array([row.written for row in rows])
    weights = np.where(by_people, OF_PEOPLE, 1.0)
    silent, certain = np.array([row.silent for row in rows]), np.array([row.certain for row in rows])
    weights[silent | certain] = 0.0  # nothing is weighed there
    chances = left_out(x, y, weights, films_asked, subjects)
    chances[certain], chances[silent] = 1.0, 0.0
    sizes = np.array([round(10 ** (4 * row.seen.size)) - 1 for row in rows])
    bounds = (*SIZES, 10**9)
    thresholds = {
        least: _fewest_mistakes(chances[here], y[here])
        for least, most in zip(SIZES, bounds[1:], strict=True)
        if (here := by_people & (sizes >= least) & (sizes < most)).any()
    }
    own = np.array([next(t for least, t in reversed(thresholds.items()) if n >= least) for n in sizes])
    parts = [(f"{least} reviews and more", (sizes >= least) & (sizes < most))
             for least, most in zip(SIZES, bounds[1:], strict=True)]  # fmt: skip
    lines = [_row(name, chances[part], y[part], own[part]) for name, part in (*parts,
        ("all", np.ones(len(y), bool)), ("French", languages == "fr"), ("English", languages == "en"),
        ("written by people", by_people), ("French", by_people & (languages == "fr")),
        ("English", by_people & (languages == "en")),
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
        model = _model().fit(x, y, sample_weight=weights)
        names = [f.name for f in fields(Evidence)]
        by_name = dict(zip(names, np.round(model.coef_[0], 4).tolist(), strict=True))
        kept = {
            "bias": round(float(model.intercept_[0]), 4),
            "thresholds": {str(n): round(t, 4) for n, t in thresholds.items()},
            "weights": by_name,
        }
        FILE.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def _fewest_mistakes(chances: NDArray[np.float64], y: NDArray[np.bool_]) -> float:
    """The threshold with the fewest mistakes, a refusal of what could be answered the graver; the middle of several.

    Each counts the mistakes of those around it too: the questions are few, and one by itself follows their chances.
    """
    lost = [int((chances < threshold)[y].sum()) for threshold in THRESHOLDS]
    wrong = [int((chances >= threshold)[~y].sum()) for threshold in THRESHOLDS]
    mistakes = [GRAVER * some + others for some, others in zip(lost, wrong, strict=True)]
    padded = [mistakes[0]] * AROUND + mistakes + [mistakes[-1]] * AROUND
    mistakes = [sum(padded[place : place + 2 * AROUND + 1]) for place in range(len(mistakes))]
    best = [t for t, weighed in zip(THRESHOLDS, mistakes, strict=True) if weighed == min(mistakes)]
    return best[len(best) // 2]


def _row(name: str, chances: NDArray[np.float64], y: NDArray[np.bool_], threshold: NDArray[np.float64]) -> list[str]:
    refused, lost = (chances < threshold)[~y].mean(), (chances < threshold)[y].mean()
    area = roc_auc_score(y, chances)
    return [name, str(len(y)), str(int(y.sum())), f"{area:.3f}", f"{refused:.1%}", f"{lost:.1%}"]


if __name__ == "__main__":
    main()
