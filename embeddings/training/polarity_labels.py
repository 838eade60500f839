"""Sentences labelled by reading, kept as places in the data and never as text.

The labels say what one sentence alone says of the film or of a part of it: praise, blame, both, or neither.
Ratings teach the network almost everything; these few teach it what a neutral sentence is and where zero lies.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from embeddings.training.polarity_data import dev_titles, rows, share_of

PLACES = Path(__file__).with_name("polarity_labels.jsonl")

TARGETS = {
    "pos": (0.94, 0.02, 0.04),
    "neg": (0.02, 0.94, 0.04),
    "mixed": (0.46, 0.46, 0.08),
    "none": (0.06, 0.06, 0.88),
}
"""Label -> wanted chances of positive, negative, neutral; not quite sure, since one reader labelled them."""


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence with its label, its film's share and its language."""

    text: str
    label: str
    share: str
    language: str


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
                share = share_of(row["film"] or row["film_id"], excluded)
                yield LabelledSentence(row["text"][start:end], label, share, file.removeprefix("reviews_"))
