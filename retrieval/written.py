"""Whether a passage writes a word, and not only one that shares its stem ("tennis" and "tenir")."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from itertools import takewhile

from retrieval.folding import fold_word
from retrieval.lexical import stems_of, words_of

ENDINGS = 2
"""Letters of the shorter word that an ending may change."""
ROOT = 4
"""Letters two forms of a word begin with alike, if they have as many."""
ADVERB = ("ement", "emment", "amment")


def of_one_word(first: str, second: str) -> bool:
    """Whether two folded words that share a stem are forms of one word."""
    if first.rstrip("s").endswith(ADVERB) != second.rstrip("s").endswith(ADVERB):
        return False  # "chaudement" says nothing of what is "chaud"
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
    shorter = min(len(first), len(second))
    return shared >= max(min(ROOT, shorter), shorter - ENDINGS)


def writes(text: str, stems: AbstractSet[str], forms: Collection[str]) -> bool:
    """Whether a text that holds one of the stems holds a form of one of the words (folded) too."""
    for word in words_of(text):
        if not stems.isdisjoint(stems_of(word)):
            folded = fold_word(word)
            if any(of_one_word(folded, form) for form in forms):
                return True
    return False


def writes_name(text: str, last: str) -> bool:
    """Whether a text writes a name, told by its last word (folded): as it is, in the plural, or as an adjective."""
    for word in words_of(text):
        folded = fold_word(word)
        if folded in (last, last + "s") or folded + "s" == last:
            return True
        if len(last) > 5 and folded.startswith(last.rstrip("e")):
            return True
    return False
