"""Names that were mistyped: told by the rest of the name, which stands beside what was meant ("Aden Yong")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from retrieval.folding import Token, tokens
from retrieval.spelling import allowed_edits

ALIKE = 75
"""From this similarity on (rapidfuzz, 0 to 100), the third word of a name is meant where the two others stand."""
LONG = 3
"""Names of so many words may hold a slip that is more than one of the fingers: "Mary Kay Letourno"."""

HEARD = 5
"""From so many letters on, the consonants that a name ends with may not be heard."""


def written_beside(name: Sequence[str], texts: Iterable[str]) -> tuple[str, ...] | None:
    """The folded words of a name as the texts mostly write it, where they do so with a slip in one word; else None."""
    found: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        words = tokens(text)
        for at in range(len(words) - len(name) + 1):
            run = words[at : at + len(name)]
            if _nearly(name, run):
                found[tuple(t.word for t in run)] += 1
    return found.most_common(1)[0][0] if found else None


def _nearly(name: Sequence[str], run: Sequence[Token]) -> bool:
    others = [n for n, token in enumerate(run) if token.word != name[n]]
    if len(others) != 1 or len(name) < 2:
        return False
    typed, meant = name[others[0]], run[others[0]]
    if not meant.capital or len(meant.word) < len(typed) - 1:
        return False
    slip = OSA.distance(typed, meant.word) <= allowed_edits(typed) or _sounded(typed) == _sounded(meant.word)
    return slip or (len(name) >= LONG and fuzz.ratio(typed, meant.word) >= ALIKE)


def same_sound(first: str, second: str) -> bool:
    """Whether two folded words differ in doubled letters or "ph" alone: "Kofi" and "Koffi", "telefone"."""
    return _single(first) == _single(second)


def _sounded(word: str) -> str:
    """A name as French people hear it: "Fleureau" and "Fleurot"."""
    heard = _single(word).replace("eau", "o").replace("au", "o")
    return heard.rstrip("tsxdz") if len(word) >= HEARD else heard


def _single(word: str) -> str:
    """A word with each doubled letter once, and "f" for "ph"."""
    return "".join(letter for letter, _ in groupby(word.replace("ph", "f")))
