"""A foreign title that "d'" or "l'" is typed as one word with: "la musique dit follows"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from retrieval.question import Language
from retrieval.titles.forms import Words
from retrieval.words.folding import Token
from retrieval.words.language import tongues_of
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import common

_GLUED = ("d", "l", "qu", "j")
_VOWELS = frozenset("aeiouyh")


def elided(full: Mapping[Words, set[str]], key: Words, around: Sequence[Token], text: str) -> set[str] | None:
    """The films whose title of several words ``key`` is but for the letter that is glued to it, in a French question.

    One word of the title at least is no French one.
    """
    first = key[0]
    for letters in _GLUED if len(key) > 1 else ():
        begins = first.startswith(letters) and first[len(letters) : len(letters) + 1] in _VOWELS
        if not begins or not (films := full.get((first[len(letters) :], *key[1:]))):
            continue
        foreign = any(w not in STOPWORDS and w not in common("fr") for w in key[1:])
        if foreign and tongues_of(around, text) == {Language.FRENCH}:
            return films
    return None
