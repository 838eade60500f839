"""Reviews with their ratings, cut into sentences and dealt into films to learn from and films held out."""

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from embeddings.polarity_words import fold

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\s»\")]+|\n+|(?<=[a-zà-ÿ][.!?])(?=[A-ZÀ-Þ])")
_MARKUP = re.compile(r"spoiler:\s*|<br\s*/?>")
_DEAL = 20
"""Chosen among a few so that no film with thousands of reviews is held out and each share holds every kind."""
_LONGEST = 6_000
"""Characters of a review that are read; a few spam texts run to 100,000."""

FAVOUR = {0.5: 0.02, 1.0: 0.02, 1.5: 0.04, 2.0: 0.08, 2.5: 0.2, 3.0: 0.45, 3.5: 0.72, 4.0: 0.92, 4.5: 0.97, 5.0: 0.98}
"""Rating out of five -> how likely a reader calls the whole review favourable (set by hand)."""

VERDICT = {"fresh": 0.93, "rotten": 0.07}
"""The same for critics' verdicts."""


@dataclass(frozen=True, slots=True)
class RatedReview:
    """One review: its sentences, how favourable (0 to 1), its side (1, 0, or None between), its film's share.

    `stars` is its rating out of five, None where a verdict stands instead.
    """

    film: str
    sentences: tuple[str, ...]
    favour: float
    side: int | None
    share: str
    language: str
    kind: str
    source: str
    stars: float | None


def sentences(text: str) -> tuple[str, ...]:
    """Sentences of a review, in order; pieces under four characters are dropped."""
    pieces = _SENTENCE_END.split(_MARKUP.sub(" ", text[:_LONGEST]))
    return tuple(piece.strip() for piece in pieces if piece and len(piece.strip()) > 3)


def share_of(title: str, excluded: frozenset[str]) -> str:
    """`train`, `valid`, `test` by the film's title, the same in every source; `dev` for the excluded films."""
    name = fold(title)
    if name in excluded:
        return "dev"
    draw = zlib.crc32(f"{_DEAL} {name}".encode()) % 100
    return "test" if draw < 10 else "valid" if draw < 17 else "train"


def dev_titles(data: Path) -> frozenset[str]:
    """Folded titles of the films that the test collection asks about: never trained on."""
    with (data / "questions_dev.jsonl").open(encoding="utf-8") as lines:
        titles = {json.loads(line)["film"] for line in lines}
    return frozenset(fold(title) for title in titles)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Rows of a gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def favour_of(row: Mapping[str, Any]) -> float | None:
    """How favourable a review is by its rating or its verdict, 0 to 1; None where it has neither."""
    if row.get("fresh") in VERDICT:
        return VERDICT[row["fresh"]]
    if row.get("rating") is None:
        return None
    return FAVOUR[max(0.5, round(row["rating"] * 10 / row["scale"]) / 2)]


def french(data: Path) -> Iterator[RatedReview]:
    """Spectators' reviews with a rating; the title of a review, where it has one, is its first sentence."""
    excluded = dev_titles(data)
    for row in rows(data / "reviews_fr.jsonl.gz"):
        favour = favour_of(row)
        if favour is None:
            continue
        rating = row["rating"] * 5 / row["scale"]
        parts = sentences((row["title"] + "\n" if row["title"] else "") + row["text"])
        if parts:
            side = 1 if rating >= 4 else 0 if rating <= 2.5 else None
            title = row["film"] or row["film_id"]
            share = share_of(title, excluded)
            yield RatedReview(title, parts, favour, side, share, "fr", row["kind"], row["source"], rating)


def english(data: Path) -> Iterator[RatedReview]:
    """Critics' one-liners called fresh or rotten (the other English source carries no verdict)."""
    excluded = dev_titles(data)
    for row in rows(data / "reviews_en.jsonl.gz"):
        parts = sentences(row["text"])
        favour = favour_of(row)
        if favour is not None and parts:
            side = int(favour > 0.5)
            share = share_of(row["film"], excluded)
            yield RatedReview(row["film"], parts, favour, side, share, "en", "film", row["source"], None)


def reviews(data: Path) -> list[RatedReview]:
    """Every rated review of both languages. Errors of a missing or damaged file are Python's own."""
    return [*french(data), *english(data)]
