"""`python -m benchmarks.shown --data DIR`: whether the quotes shown for a thing answer what was asked.

People asked for things in films ("the grandmother with her machine gun"), and others, who did not know which version
showed them, judged the quotes: 2 answers, 1 touches what is asked, 0 does not. Judgments are kept by a digest of the
quote, for reviews are no part of the project; a quote that nobody judged is left out, and told.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from benchmarks import report
from benchmarks.silence import ask_of
from benchmarks.silence_films import of_films
from retrieval.answers import QuotesAnswer
from retrieval.engine import Engine

JUDGED = Path(__file__).with_name("shown_judged.jsonl")
DIGITS = 16
"""So much of a digest (SHA-256, hexadecimal) tells a quote."""


@dataclass(slots=True)
class Tally:
    """The grades of the quotes that were judged, the first of each question apart; how many were ``shown``."""

    grades: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    shown: int = 0
    refused: int = 0

    def row(self) -> list[str]:
        """The cells of the table."""
        shares = [sum(g >= 1 for g in some) / max(len(some), 1) for some in (self.grades, self.first)]
        answers = sum(g == 2 for g in self.grades) / max(len(self.grades), 1)
        judged = len(self.grades) / max(self.shown, 1)
        counts = [str(self.shown), f"{judged:.0%}", str(self.refused)]
        return [*counts, *(f"{share:.1%}" for share in (shares[0], answers, shares[1]))]


def judged() -> dict[str, dict[str, int]]:
    """Each question with its quotes, by their digest, and their grades."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for line in JUDGED.read_text("utf-8").splitlines():
        row = json.loads(line)
        found[row["question"]][row["quote"]] = row["grade"]
    return dict(found)


def tallies(engine: Engine) -> Iterator[Tally]:
    """The tally of all questions."""
    total = Tally()
    for question, grades in judged().items():
        answer = engine.answer(question)
        if not isinstance(answer, QuotesAnswer):
            total.refused += 1
            continue
        told = [grades.get(sha256(q.text.encode()).hexdigest()[:DIGITS]) for q in answer.quotes]
        total.shown += len(told)
        total.grades += [grade for grade in told if grade is not None]
        total.first += [grade for grade in told[:1] if grade is not None]
    yield total


def main() -> None:
    """Ask, look up, report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.shown", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    options = parser.parse_args()
    films = {json.loads(line)["film"] for line in JUDGED.read_text("utf-8").splitlines()}
    (total,) = ask_of(of_films(options.data, films), tallies)
    header = ["quotes shown", "judged", "questions refused", "touch what is asked", "answer it", "first ones touch it"]
    note = f"{len(judged())} questions on {len(films)} films and series."
    report.write(options.out / "shown.md", "Quotes shown for a thing", note, header, [total.row()])
    print(note, report.table(header, [total.row()]), sep="\n\n")


if __name__ == "__main__":
    main()
