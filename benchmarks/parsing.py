"""`python -m benchmarks.parsing --data DIR`: milliseconds to understand a question, by how much a library holds.

Titles and names are made of everyday words of both languages, which is the hardest case: any word of a question may
then be part of a title. The questions are those of the test collection, each read five times; processor time.
"""

import argparse
import json
import random
import time
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks import report
from retrieval.filters.origins import OriginIndex
from retrieval.filters.reviewers import ReviewerIndex
from retrieval.known import Known
from retrieval.parsing.parser import parse
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.index import TitleIndex
from retrieval.words.vocabulary import everyday
from seeds.models import Film

_SIZES = ((10, 100), (500, 5_000), (5_000, 50_000))
_TODAY = date(2026, 1, 1)
_TIMES = 5


def library(titles: int, names: int) -> Known:
    """Return the names of a made-up library: titles of one to four everyday words, one in seven with a number."""
    chance, words = random.Random(1), sorted(everyday())  # noqa: S311  the same library every time
    films = []
    for number in range(titles):
        title = " ".join(chance.sample(words, chance.randint(1, 4))).capitalize()
        films.append(Film(id=f"f{number}", title=f"{title} {chance.randint(2, 9)}" if number % 7 == 0 else title))
    reviewers = ReviewerIndex(f"{chance.choice(words)}{number}" for number in range(names))
    origins = OriginIndex([("reviews.jsonl", "jsonl", "allocine")], (f.title for f in films))
    return Known(TitleIndex(films), reviewers, thesaurus(), origins)


def measured(known: Known, questions: list[str]) -> list[float]:
    """Return the milliseconds of each reading of each question; one reading before goes uncounted."""
    for question in questions:
        parse(question, known, today=_TODAY)
    taken = []
    for _ in range(_TIMES):
        for question in questions:
            started = time.process_time()
            parse(question, known, today=_TODAY)
            taken.append(1000 * (time.process_time() - started))
    return taken


def main() -> None:
    """Measure every size and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.parsing", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    options = parser.parse_args()
    lines = (options.data / "questions_dev.jsonl").read_text("utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    rows = []
    for titles, names in _SIZES:
        taken = measured(library(titles, names), questions)
        middle, most, longest = np.percentile(taken, [50, 95, 100])
        rows.append([f"{titles:,}", f"{names:,}", f"{middle:.2f}", f"{most:.2f}", f"{longest:.2f}"])
    note = f"Processor time in milliseconds over {len(questions)} questions read {_TIMES} times each."
    header = ["titles", "reviewers", "median", "95th percentile", "longest"]
    report.write(options.out / "parsing.md", "Understanding a question", note, header, rows)


if __name__ == "__main__":
    main()
