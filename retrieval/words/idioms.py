"""Figures of speech, whose words do not mean what they say: "train wreck", "mener en bateau".

They are listed by hand in `idioms_fr.txt` and `idioms_en.txt`, one a line: words as they are written,
"*" at the end of one that varies, "_" for any one word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from retrieval.words.folding import fold_word

FILES = tuple(Path(__file__).parent / f"idioms_{language}.txt" for language in ("fr", "en"))
ANY, VARIES = "_", "*"
BEGUN = 3
"""Letters that a word which varies keeps at least: expressions are looked up by as many of their first word."""

Idiom = tuple[str, ...]


def idioms(file: Path) -> Iterator[Idiom]:
    """The expressions of a file, folded.

    Raises ValueError for a line that is none: fewer than two words, or one that varies and says too little.
    """
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        parts = tuple(part if part == ANY else fold_word(part) for part in line.split())
        short = any(part.endswith(VARIES) and len(part) <= BEGUN for part in parts)
        if len(parts) < 2 or ANY in (parts[0], parts[-1]) or short:
            raise ValueError(f"{file.name}, line {number}: expected an expression of several words, found {line!r}")
        yield parts


@lru_cache(maxsize=2_000)  # a question looks at the same passage for each of its words
def inside(words: Sequence[str]) -> frozenset[int]:
    """The places of the words of a text that stand in a figure of speech."""
    folded = [*map(fold_word, words)]
    known = _by_beginning()
    return frozenset(
        place
        for at, (word, after) in enumerate(pairwise((*folded, "")))
        for key in ((word, after), (word, ""), (word[:BEGUN], VARIES))
        for idiom in known.get(key, ())
        if len(idiom) <= len(folded) - at and all(map(_is, folded[at : at + len(idiom)], idiom))
        for place in range(at, at + len(idiom))
    )


def _is(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith(VARIES) else part in (word, ANY)


@cache
def _by_beginning() -> dict[tuple[str, str], list[Idiom]]:
    """The expressions by their first two words, by the first alone, or by its first letters where it varies."""
    found: dict[tuple[str, str], list[Idiom]] = defaultdict(list)
    for first, second, *rest in (idiom for file in FILES for idiom in idioms(file)):
        varied = second == ANY or second.endswith(VARIES)
        key = (first[:BEGUN], VARIES) if first.endswith(VARIES) else (first, "" if varied else second)
        found[key].append((first, second, *rest))
    return dict(found)
