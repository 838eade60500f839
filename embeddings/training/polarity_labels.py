"""Sentences labelled by reading, kept as places in the data and never as text.

The labels say what one sentence alone says of the film or of a part of it: praise, blame, both, or neither.
They teach the network what a neutral sentence is and where zero lies, and they tell the teacher
(`polarity_teacher`) how far a sentence follows the rating of its review.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from embeddings.training.polarity_data import dev_titles, favour_of, rows, sentences, share_of

PLACES = Path(__file__).with_name("polarity_labels.jsonl")
PHRASES = Path(__file__).with_name("polarity_phrases.txt")
"""Short sentences of our own on what the network finds hard: blame denied, mild reservations, cruel plots."""

_AROUND = 3_000
"""Characters of the review that are read on either side."""

TARGETS = {
    "pos": (0.93, 0.02, 0.03, 0.02),
    "neg": (0.02, 0.93, 0.03, 0.02),
    "mixed": (0.08, 0.08, 0.04, 0.80),
    "none": (0.05, 0.05, 0.87, 0.03),
}
"""Label -> wanted chances of positive, negative, neutral, both; not quite sure, since one reader labelled them."""


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence with its label, its film and its share, its language, how favourable its review is, and the rest."""

    text: str
    label: str
    share: str
    language: str
    film: str
    favour: float | None
    before: tuple[str, ...]
    after: tuple[str, ...]


def labelled_sentences(data: Path) -> Iterator[LabelledSentence]:
    """Every labelled sentence. Raises ValueError where a place lies outside its review."""
    places: dict[str, dict[int, list[tuple[int, int, str]]]] = {}
    with PLACES.open(encoding="utf-8") as lines:
        for line in lines:
            place = json.loads(line)
            spans = places.setdefault(place["file"], {}).setdefault(place["row"], [])
            spans.append((place["start"], place["end"], place["label"]))
    excluded = dev_titles(data)
    for file, wanted in places.items():
        for number, row in enumerate(rows(data / f"{file}.jsonl.gz")):
            for start, end, label in wanted.get(number, ()):
                if end > len(row["text"]):
                    raise ValueError(f"{file} row {number} has {len(row['text'])} characters, not {end}")
                yield _read(row, start, end, label, file.removeprefix("reviews_"), excluded)


def phrases() -> tuple[list[str], list[str]]:
    """The sentences of our own and their labels."""
    lines = [line.split("\t") for line in PHRASES.read_text(encoding="utf-8").splitlines()]
    return [text for _, text in lines], [label for label, _ in lines]


def _read(
    row: Mapping[str, Any], start: int, end: int, label: str, language: str, excluded: frozenset[str]
) -> LabelledSentence:
    text, film = row["text"], row["film"] or row["film_id"]
    before, after = sentences(text[max(0, start - _AROUND) : start]), sentences(text[end : end + _AROUND])
    if row.get("title"):
        before = (row["title"], *before)
    favour = favour_of(row)
    return LabelledSentence(text[start:end], label, share_of(film, excluded), language, film, favour, before, after)
