"""Are the quotes shown on the side they are shown for? Our own reading of them, and the labelled dev sentences."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from retrieval.answers import Quote
from retrieval.question import Side

READ = Path(__file__).with_name("representative_read.jsonl")
"""Quotes that the product chose, read one by one: row of `reviews_fr`, code points, label, and whether it stands alone.

The label says what the quote alone says of the film: pos, neg, mixed or none. None of this has taught the model.
"""
SAME = 0.8
"""Two spans are one if they share this much of the longer one; a labelled sentence must be covered by half."""
WANTED = {Side.POSITIVE: "pos", Side.NEGATIVE: "neg"}


@dataclass(frozen=True, slots=True)
class Label:
    """A stretch of a row of the data and how it was read."""

    start: int
    end: int
    label: str
    alone: bool = True


def _labels(path: Path) -> dict[int, list[Label]]:
    found: dict[int, list[Label]] = {}
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        label = Label(row["start"], row["end"], row["label"], row.get("alone", True))
        found.setdefault(row["row"], []).append(label)
    return found


def _shared(quote: Quote, label: Label) -> int:
    return max(0, min(quote.end, label.end) - max(quote.start, label.start))


def verdicts(data: Path, quotes: Iterable[Quote]) -> list[str]:
    """Cells: quotes read, share on the side shown, or mixed, and standing alone; dev sentences, share on that side."""
    read, dev = _labels(READ), _labels(data / "polarity_dev.jsonl")
    right, mixed, alone, seen, sentences, agreeing = 0, 0, 0, 0, 0, 0
    for quote in quotes:
        if quote.row is None or quote.side is None:
            continue
        for label in read.get(quote.row, ()):
            if _shared(quote, label) >= SAME * max(quote.end - quote.start, label.end - label.start):
                seen += 1
                right += label.label == WANTED[quote.side]
                mixed += label.label == "mixed"
                alone += label.alone
        for label in dev.get(quote.row, ()):
            if _shared(quote, label) >= 0.5 * (label.end - label.start) and label.label in ("pos", "neg"):
                sentences += 1
                agreeing += label.label == WANTED[quote.side]
    if not seen:
        return ["0", "", "", "", str(sentences), f"{agreeing / sentences:.2f}" if sentences else ""]
    cells = [str(seen), f"{right / seen:.3f}", f"{(right + mixed) / seen:.3f}", f"{alone / seen:.3f}"]
    return [*cells, str(sentences), f"{agreeing / sentences:.2f}" if sentences else ""]
