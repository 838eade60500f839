"""Cutting text into the words that the polarity model knows.

Shared by the training script and by the reader of the shipped model, so that both see the same words.
A text becomes a run of word numbers between two gaps (number 0), and many texts become one flat stream:
vectorised code then works on the stream without padding.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

GAP = 0
UNKNOWN = 1
SPECIALS = ("<gap>", "<unknown>")
FAR = 2
"""How many words away the third convolution looks on either side; with the first two, nine words in all."""
GAPS_BETWEEN = FAR
"""Gaps after each text: as wide as the widest convolution reaches, so that neighbours never touch."""

TURNS = frozenset(
    "mais pourtant cependant toutefois neanmoins hormis malheureusement helas dommage heureusement "
    "but however yet although unfortunately sadly fortunately".split()
)
"""Words after which a sentence says what it means: the features after the last one are also read apart."""

_TOKEN = re.compile(r"[^\W_]+|\.{2,}|[!?]+|[^\w\s]")
_REPEATED = re.compile(r"(.)\1{2,}")
_CACHE_LIMIT = 100_000
_PREFIXES = (7, 5, 4)
"""A rare word is known by its beginning, the longest of these lengths that was seen often enough."""


def fold(token: str) -> str:
    """Lower case, no accents, no letter more than twice in a row ("Géniaaaal" -> "geniaal")."""
    plain = unicodedata.normalize("NFKD", token.lower().replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return _REPEATED.sub(r"\1\1", bare)


def split(text: str) -> list[str]:
    """Words and punctuation marks of one text, in lower case but not folded."""
    return _TOKEN.findall(text.lower().replace("\n", " "))


def stand_ins(word: str) -> Iterable[str]:
    """The entries that may stand for a folded word outside the vocabulary, best first."""
    if not word.isalpha():
        return
    for length in _PREFIXES:
        if len(word) > length:
            yield word[:length] + "*"


class Vocabulary:
    """Numbers words. Number 0 is the gap between texts, 1 the word never seen."""

    def __init__(self, entries: Sequence[str]) -> None:
        """`entries` in the order of their numbers, the two `SPECIALS` first."""
        if tuple(entries[:2]) != SPECIALS:
            raise ValueError(f"a polarity vocabulary begins with {SPECIALS}, this one with {tuple(entries[:2])}")
        self.entries = tuple(entries)
        self._numbers = {entry: number for number, entry in enumerate(entries)}
        self._seen = _Memory(self._numbers)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def turns(self) -> NDArray[np.bool_]:
        """Whether each entry is one of the `TURNS`, shape (len(self),)."""
        return np.array([entry in TURNS for entry in self.entries])

    def stream(self, texts: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """All texts as one run of word numbers, and where each begins.

        Returns (numbers of shape (t,), starts of shape (n + 1,)): text i owns starts[i] to starts[i + 1],
        its trailing gaps included; the stream opens with gaps of its own, before starts[0].
        """
        joined = " \n ".join([text.replace("\n", " ") for text in texts]).lower()
        numbers = self._seen.number(joined.split(" "))
        breaks = np.flatnonzero(numbers == GAP)
        widths = np.ones(len(numbers), dtype=np.int64)
        widths[breaks] = GAPS_BETWEEN
        flat = np.repeat(numbers, widths)
        padded = np.concatenate([np.zeros(GAPS_BETWEEN, np.int32), flat, np.zeros(GAPS_BETWEEN, np.int32)])
        ends = np.cumsum(widths)[breaks] + GAPS_BETWEEN
        starts = np.concatenate([[GAPS_BETWEEN], ends, [len(padded)]])
        return padded, starts.astype(np.int64)


class _Memory(dict[str, bytes]):
    """What stands between two blanks -> the numbers of its words and marks, as bytes of int32.

    Looked up once, then remembered: most of a text is made of pieces met before ("l'histoire,").
    """

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__({"\n": _as_bytes(GAP)})
        self._tokens = _Tokens(numbers)

    def number(self, pieces: Sequence[str]) -> NDArray[np.int32]:
        if len(self) > _CACHE_LIMIT:
            self.clear()
            self._tokens.clear()
            self["\n"] = _as_bytes(GAP)
        return np.frombuffer(b"".join(map(self.__getitem__, pieces)), np.int32)

    def __missing__(self, piece: str) -> bytes:
        found = self[piece] = b"".join(map(self._tokens.__getitem__, _TOKEN.findall(piece)))
        return found


class _Tokens(dict[str, bytes]):
    """Raw token -> its number; one met for the first time is folded and looked up once."""

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__()
        self._numbers = numbers

    def __missing__(self, token: str) -> bytes:
        word = fold(token)
        number = self._numbers.get(word)
        if number is None:
            number = next((self._numbers[name] for name in stand_ins(word) if name in self._numbers), UNKNOWN)
        found = self[token] = _as_bytes(number)
        return found


def _as_bytes(number: int) -> bytes:
    return number.to_bytes(4, sys.byteorder)
