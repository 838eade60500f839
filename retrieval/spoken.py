"""The words of a review as they stand: spelling, capitals, and what is before them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.folding import fold_word

_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[.!?:;…\n\"«»“”()\[\]]")
_DETERMINERS = frozenset(
    """
    le la les l un une des du au aux ce cet cette ces son sa ses mon ma mes ton ta tes leur leurs notre nos votre vos
    quel quelle quels quelles the a an this that these those his her its their my our your
    """.split()
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word in its place.

    ``inside``: no sentence or bracket begins with it; ``touches``: no comma stands before it either; ``hyphen``: a
    hyphen does; ``determined``: the word before it is an article or a possessive.
    """

    word: str
    surface: str
    capital: bool
    inside: bool
    touches: bool
    hyphen: bool
    determined: bool


def spoken(text: str) -> list[Spoken]:
    """The words of ``text`` in order."""
    found: list[Spoken] = []
    end, before = 0, ""
    for match in _WORD.finditer(text):
        gap, surface = text[end : match.start()], match.group()
        inside = bool(found) and not _BREAK.search(gap)
        folded = fold_word(surface)
        found.append(
            Spoken(
                folded, surface,
                capital=surface[0].isupper() and not (len(surface) > 1 and surface.isupper()),
                inside=inside,
                touches=inside and "," not in gap,
                hyphen=gap == "-",
                determined=inside and before in _DETERMINERS,
            )
        )  # fmt: skip
        end, before = match.end(), folded
    return found
