"""Words of French and English at large, so that a right one is not read as a slip: "polaire" is no "plaire".

They are those of simplemma (https://github.com/adbar/simplemma), loaded when the first strange word is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, islice, product

MOST = 2
"""So many accents are tried on a word that was typed without any."""
LONGEST = 30
"""No word is longer, in letters: what is was typed for fun, "etetetet…"."""
TRIED = 400
"""So many ways to write a word are looked up; words that people write have fewer."""
_ACCENTED = {"a": "àâ", "c": "ç", "e": "éèêë", "i": "îï", "o": "ô", "u": "ùûü"}


@lru_cache(maxsize=5_000)
def is_word(word: str, language: str) -> bool:
    """Whether ``word`` is one of ``language``, or was typed without the accents of one."""
    if len(word) > LONGEST:
        return False
    from simplemma import is_known  # most questions never need it, and it takes a while

    if is_known(word, lang=language):
        return True
    return language == "fr" and any(is_known(way, lang=language) for way in islice(accented(word), TRIED))


def accented(word: str) -> Iterator[str]:
    """The ways to write a word without accents with one or two of them."""
    places = [place for place, letter in enumerate(word) if letter in _ACCENTED]
    for many in range(1, MOST + 1) if word.isascii() else ():
        for chosen in combinations(places, many):
            for letters in product(*(_ACCENTED[word[place]] for place in chosen)):
                spelt = list(word)
                for place, letter in zip(chosen, letters, strict=True):
                    spelt[place] = letter
                yield "".join(spelt)
