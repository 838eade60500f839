"""`python -m benchmarks.profile --data DIR [--reviews N] [--library DIR]`: where the time of a question goes.

The reviews are read into a library (or one that is there is taken), questions of five kinds are asked of it one by
one, and the processor time of each is told apart by what it was spent on. Shares hold on a machine that others use too.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from pkgutil import resolve_name
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from benchmarks import report
from benchmarks.speed import rows_of
from benchmarks.speed_measures import ingest, questions
from retrieval.engine import Engine

ASKED, WARM = 120, 20
SETTLING = 20
"""Seconds left for what a library learns in the background after the first questions."""
STAGES = {
    "reading the question": ("retrieval.engine.parse",),
    "encoding it": ("embeddings.encoder.ShippedEncoder.encode_questions",),
    "nearest vectors": ("embeddings.index_embedded.EmbeddedIndex.search",),
    "passages by their words": ("embeddings.index_embedded.EmbeddedIndex.lexical",),
    "who mentions a subject": ("seeds.reader.LibraryReader.mentioned",),
    "texts and reviews from SQLite": tuple(
        f"seeds.reader.LibraryReader.{name}"
        for name in ("passages", "voiced", "reviews", "review_texts", "passages_of")
    ),
    "vectors": ("embeddings.index_embedded.EmbeddedIndex.vectors",),
    "word by word": ("retrieval.search.nearness",),
    "weighing candidates": ("retrieval.search.Search.find", "retrieval.search.rank"),
    "answer or silence": ("retrieval.answering.subject.answering",),
    "counting themes": ("retrieval.themes.talk_of", "retrieval.themes.leanings_of"),
    "beyond the thesaurus": ("retrieval.memory.called_in",),
    "what makes a good quote": ("retrieval.answering.picking.quotable", "retrieval.answering.picking.reserves"),
    "choosing quotes": (
        "retrieval.answering.picking.choose", "retrieval.answering.themes.pick", "retrieval.answering.sides.pick",
    ),
    "figures": ("retrieval.answering.held.Held.rating",),
    "proving quotes": ("retrieval.engine.Engine.verified",),
}  # fmt: skip
"""The functions whose time is a stage's, without that of other stages that they call."""
REST = "all else"
KINDS = {
    "themes of a film": "De quoi parlent les critiques de {} ?",
    "what they think of a film": "Que pensent les spectateurs de {} ?",
    "one side of a film": "Avis négatifs sur {}",
}
SLOW = 95
"""The percentile from which on a question is a slow one."""


class Clock:
    """Processor seconds of this thread by the stage that was under way."""

    def __init__(self) -> None:
        self._spent: dict[str, float] = defaultdict(float)
        self._under_way = [REST]
        self._since = time.thread_time()

    def read(self) -> dict[str, float]:
        """What was spent since this was asked last."""
        self._turn()
        spent, self._spent = self._spent, defaultdict(float)
        return spent

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count the functions of every stage."""
        patches = [
            patch(target, self._counted(stage, resolve_name(target)))
            for stage, targets in STAGES.items()
            for target in targets
        ]
        for one in patches:
            one.start()
        try:
            yield
        finally:
            for one in patches:
                one.stop()

    def _counted(self, stage: str, made: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*given: Any, **named: Any) -> Any:
            self._turn()
            self._under_way.append(stage)
            try:
                return made(*given, **named)
            finally:
                self._turn()
                self._under_way.pop()

        return counted

    def _turn(self) -> None:
        now = time.thread_time()
        self._spent[self._under_way[-1]] += now - self._since
        self._since = now


def asked(engine: Engine, count: int, seed: int = 7) -> dict[str, list[str]]:
    """Questions of each kind, the films drawn by their number of reviews."""
    films = [entry for entry in engine.held().entries() if entry.reviews]
    drawn = random.Random(seed).choices(films, [entry.reviews for entry in films], k=count)  # noqa: S311 no secret
    made = {"a subject of a film": questions(engine, count, named=True)}
    made["a subject, of no film"] = questions(engine, count, named=False)
    return made | {kind: [form.format(entry.film.title) for entry in drawn] for kind, form in KINDS.items()}


def measure(engine: Engine, texts: list[str], clock: Clock) -> NDArray[np.float64]:
    """Seconds of each stage and of all else, shape (questions, stages + 1)."""
    rows = []
    for text in texts:
        clock.read()
        engine.verified(engine.answer(text))
        spent = clock.read()
        rows.append([spent.get(stage, 0.0) for stage in (*STAGES, REST)])
    return np.array(rows)


def middle_and_slow(seconds: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The mean question (stages + 1,) around the median, and that of the slowest."""
    whole = seconds.sum(axis=1)
    low, high, slow = np.percentile(whole, (40, 60, SLOW))
    return seconds[(whole >= low) & (whole <= high)].mean(axis=0), seconds[whole >= slow].mean(axis=0)


def main() -> None:
    """Ask, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.profile", description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--reviews", type=int, help="so many of the collection; all where this is not said")
    parser.add_argument("--library", type=Path, help="a library to ask, instead of one made of the collection")
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = options.library
        if library is None:
            library, source = Path(folder) / "library", Path(folder) / "reviews.jsonl"
            with source.open("w", encoding="utf-8") as into:
                into.writelines(rows_of(options.data, options.reviews or None))
            ingest(source, library)
        clock = Clock()
        with Engine.open(library) as engine, clock.running():
            reviews = engine.library.counts().reviews
            made = asked(engine, ASKED + WARM)
            for texts in made.values():
                measure(engine, texts[:WARM], clock)
            time.sleep(SETTLING)
            found = {kind: middle_and_slow(measure(engine, texts[WARM:], clock)) for kind, texts in made.items()}
    unit = next(iter(found.values()))[0].sum()
    cells = [["processor time", *(f"{m.sum() / unit:.1f} / {s.sum() / unit:.1f}" for m, s in found.values())]]
    for at, stage in enumerate((*STAGES, REST)):
        shares = [(m[at] / m.sum(), s[at] / s.sum()) for m, s in found.values()]
        cells.append([stage, *(f"{middle:.0%} / {slow:.0%}" for middle, slow in shares)])
    note = (
        f"{reviews:,} reviews; {ASKED} questions a kind, the films drawn by their number of reviews, after {WARM} to "
        f"warm up. Each cell: a median question / a slow one (from the {SLOW}th percentile on). The first line is "
        "against a median question on a subject of a film; the others are shares of each question's own time."
    )
    report.write(options.out / "profile.md", "Where the time goes", note, ["", *found], cells)
    print(report.table(["", *found], cells))


if __name__ == "__main__":
    main()
