"""The texts the encoder learns from: reviews, parallel sentences, graded pairs, questions and paragraphs.

Films named in the test collection are left out of everything, so that nothing measured on them was seen.
"""

import csv
import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LONGEST = 20_000  # code points: past this a review is spam
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_HELD_OUT = 5  # one Wikipedia article in five is kept for measuring


@dataclass(frozen=True, slots=True)
class ReviewText:
    """One review: its film, its title where it has one, its text, "fr" or "en"."""

    film: str
    title: str | None
    text: str
    language: str


def reviews(data: Path) -> Iterator[ReviewText]:
    """Yield every review of the data folder, without the films of the test collection (by id and by title)."""
    questions = [json.loads(line) for line in (data / "questions_dev.jsonl").read_text("utf-8").splitlines()]
    ids = {question["film_id"] for question in questions}
    titles = {question["film"].lower() for question in questions}
    for language in ("fr", "en"):
        with gzip.open(data / f"reviews_{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                film = row.get("film_id") or row["film"]
                if film not in ids and (row["film"] or "").lower() not in titles:
                    yield ReviewText(film, row.get("title"), row["text"][:LONGEST], language)


def sentences(text: str) -> list[str]:
    """Cut a text after . ! ? … and at line ends; fragments under ten characters are left out."""
    return [cut for match in _SENTENCE.finditer(text) if len(cut := match.group().strip()) >= 10]


def _rows(path: Path) -> Iterator[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def parallel(data: Path) -> list[tuple[str, str]]:
    """Return (English, French) pairs of sentences that say the same: translations, and close pairs of STS."""
    pairs = [(row[0], row[1]) for row in _rows(data / "parallel_en_fr.tsv.gz")]
    for en1, en2, fr1, fr2, _ in _rows(data / "sts_en_fr.tsv.gz"):
        pairs += [(en1, fr1), (en2, fr2)]
    return list(dict.fromkeys(pairs))


def similar(data: Path, at_least: float = 4.0) -> list[tuple[str, str]]:
    """Return pairs of STS sentences judged `at_least` similar (of 5), within and across the languages."""
    pairs = []
    for en1, en2, fr1, fr2, score in _rows(data / "sts_en_fr.tsv.gz"):
        if float(score) >= at_least:
            pairs += [(en1, en2), (fr1, fr2), (en1, fr2), (fr1, en2)]
    return pairs


def questions(data: Path, held_out: bool) -> list[tuple[str, str]]:
    """Return (question, paragraph) pairs of PIAF, from the articles held out or from the others."""
    content = json.loads(gzip.decompress((data / "piaf.json.gz").read_bytes()))
    return [
        (question["question"], paragraph["context"])
        for number, article in enumerate(content["data"])
        if (number % _HELD_OUT == 0) is held_out
        for paragraph in article["paragraphs"]
        for question in paragraph["qas"]
    ]
