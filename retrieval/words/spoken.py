"""The words of a review as they stand: spelling, capitals, and what is before them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.words.folding import fold_word

_WORD = re.compile(r"([^\W_]+)")
_BREAK = re.compile(r"[.!?:;…\n\"«»“”()\[\]]")
_DETERMINERS = frozenset(
    """
    le la les l un une des du au aux ce cet cette ces son sa ses mon ma mes ton ta tes leur leurs notre nos votre vos
    quel quelle quels quelles the a an this that these those his her its their my our your
    """.split()
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of one review in their places; every list has an item for each word.

    ``words`` are folded, ``surfaces`` as written; ``capital``: it begins with one and is not all capitals; ``inside``:
    no sentence or bracket begins with it; ``touches``: no comma stands before it either; ``hyphen``: a hyphen does;
    ``determined``: the word before it is an article or a possessive. (Lists, because a film has a million words.)
    """

    words: list[str]
    surfaces: list[str]
    capital: list[bool]
    inside: list[bool]
    touches: list[bool]
    hyphen: list[bool]
    determined: list[bool]


def spoken(text: str) -> Spoken:
    """The words of ``text`` in order."""
    parts = _WORD.split(text)  # what is between, a word, what is between, a word...
    surfaces = parts[1::2]
    forms = [*map(_forms.__getitem__, surfaces)]
    gaps = [*map(_gaps.__getitem__, parts[:-1:2])]
    if gaps:
        gaps[0] = (False, False, gaps[0][2])
    words = [word for word, _ in forms]
    inside = [inside for inside, _, _ in gaps]
    determined = [False, *(before in _DETERMINERS for before in words[:-1])][: len(words)]
    return Spoken(
        words, surfaces, [capital for _, capital in forms], inside, [touches for _, touches, _ in gaps],
        [hyphen for _, _, hyphen in gaps], [a and b for a, b in zip(inside, determined, strict=True)],
    )  # fmt: skip


class _Forms(dict[str, tuple[str, bool]]):
    """A word as written -> folded, and whether it has a capital and is not all of them."""

    def __missing__(self, surface: str) -> tuple[str, bool]:
        if len(self) >= _REMEMBERED:
            self.clear()
        capital = surface[0].isupper() and not (len(surface) > 1 and surface.isupper())
        self[surface] = form = (fold_word(surface), capital)
        return form


class _Gaps(dict[str, tuple[bool, bool, bool]]):
    """What is between two words -> whether the second is inside a sentence, touches the first, follows a hyphen."""

    def __missing__(self, gap: str) -> tuple[bool, bool, bool]:
        if len(self) >= _REMEMBERED:
            self.clear()
        inside = not _BREAK.search(gap)
        self[gap] = kind = (inside, inside and "," not in gap, gap == "-")
        return kind


_REMEMBERED = 100_000
_forms, _gaps = _Forms(), _Gaps()
