"""Names that were mistyped: what a run of words in the texts has to look like to be the name that was meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from retrieval.words.folding import Token, tokens
from retrieval.words.spelling import allowed_edits

ALIKE = 75
"""From this similarity on (rapidfuzz, 0 to 100), the third word of a name is meant where the two others stand."""
LONG = 3
"""Names of so many words may hold a slip that is more than one of the fingers: "Mary Kay Letourno"."""
HEARD = 5
"""From so many letters on, the consonants that a name ends with may not be heard."""
STRICT = 2
"""A name with so many words wrong is met where each of them is wrong by a slip of the finger, or sounds the same."""

_HEARD_ALIKE = (
    ("eau", "o"), ("au", "o"), ("ou", "u"), ("oo", "u"), ("ai", "e"), ("ei", "e"), ("ea", "e"), ("ee", "e"),
    ("ie", "i"), ("y", "i"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("sch", "ch"), ("w", "v"), ("z", "s"),
    ("chr", "kr"),
)  # fmt: skip
"""Letters that one hears and writes in several ways, in French or in English, with one of the ways."""
_MUTE_S = re.compile(r"(?<=[aeiou])s(?=[nml])")
_HARD_C = re.compile(r"c(?![eih])")


def written_beside(name: Sequence[str], texts: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """The words of a folded name as the texts mostly write it with slips, and how often; none and 0 if they do not."""
    runs = [run for run in _runs(texts, len(name)) if _nearly(name, run)]
    if not runs:
        return (), 0
    meant, times = Counter(tuple(t.word for t in run) for run in runs).most_common(1)[0]
    spelt = Counter(tuple(t.surface for t in run) for run in runs if tuple(t.word for t in run) == meant)
    return spelt.most_common(1)[0][0], times


def times_written(name: Sequence[str], texts: Iterable[str]) -> int:
    """How often the texts write a name, its folded words side by side."""
    return len(runs_of(name, texts))


def runs_of(name: Sequence[str], texts: Iterable[str]) -> list[Sequence[Token]]:
    """Where the texts write a name, its folded words side by side."""
    return [run for run in _runs(texts, len(name)) if [t.word for t in run] == list(name)]


def _runs(texts: Iterable[str], length: int) -> Iterator[Sequence[Token]]:
    for text in texts:
        words = tokens(text)
        yield from (words[at : at + length] for at in range(len(words) - length + 1))


def _nearly(name: Sequence[str], run: Sequence[Token]) -> bool:
    others = [n for n, token in enumerate(run) if token.word != name[n]]
    if not others or len(name) < 2:
        return False
    if not all(_slip(name[n], run[n]) for n in others):
        typed, meant = name[others[0]], run[others[0]].word
        alike = len(name) >= LONG and len(others) == 1 and fuzz.ratio(typed, meant) >= ALIKE
        return alike and run[others[0]].capital and len(meant) >= len(typed) - 1
    return len(others) < STRICT or all(token.capital for token in run)


def _slip(typed: str, meant: Token) -> bool:
    """Whether a folded word of a name may be what another, that has a capital, was meant to be."""
    if not meant.capital or len(meant.word) < len(typed) - 1:
        return False
    return OSA.distance(typed, meant.word) <= allowed_edits(typed) or sounded(typed) == sounded(meant.word)


def same_sound(first: str, second: str) -> bool:
    """Whether two folded words differ in doubled letters or "ph" alone: "Kofi" and "Koffi", "telefone"."""
    return _single(first) == _single(second)


def _single(word: str) -> str:
    """A word with each doubled letter once, and "f" for "ph"."""
    return "".join(letter for letter, _ in groupby(word.replace("ph", "f")))


@lru_cache(maxsize=100_000)
def sounded(word: str) -> str:
    """A folded name roughly as it is heard, in either language: "Fleureau" and "Fleurot", "Masud" and "Massoud"."""
    heard = f"mc{word[3:]}" if word.startswith("mac") and len(word) > HEARD else word
    for letters, one in _HEARD_ALIKE:
        heard = heard.replace(letters, one)
    heard = _single(_HARD_C.sub("k", heard))
    heard = heard.rstrip("tsxd") if len(word) >= HEARD else heard
    return _MUTE_S.sub("", heard).rstrip("e") or heard
