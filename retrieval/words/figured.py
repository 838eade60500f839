"""Participles that are no answer: nobody tortured a "personnage torturé", and what one "a cru" is not crude."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.folding import fold_word

_ACTS = {"tortur": frozenset({"torture", "tortures", "torturer", "torturing"})}
"""The beginning of such participles, and the words, folded, that ask for the act."""
_DONE_BY = frozenset("par by pendant durant jusqu jusque until for mort death sous under avec with electricite".split())
_IS_DONE = frozenset("ete etre fut furent fait fais faire font soit been being be gets get got ont".split())
_CRUDE = frozenset("cru crus crue crues".split())
_HAVE = frozenset(
    "ai as a avons avez ont avais avait avions aviez avaient aurais aurait aura aurai aurions auraient eu ayant".split()
)
"""Before these letters a form of "avoir" says that they are of "croire"."""
_AROUND = 2
"""So many words before a participle, and as many after it, may say that it was done."""


def figured(asked: str, words: Sequence[str], place: int) -> bool:
    """Whether an act is asked for, and the word at ``place`` is a participle that speaks of a mind; or of belief.

    "Torturé par la police" and "ils l'ont torturé" are told by the words around them.
    """
    if asked in _CRUDE and fold_word(words[place]) in _CRUDE:
        return not _HAVE.isdisjoint(fold_word(w) for w in words[max(0, place - _AROUND) : place])
    acts = next((acts for begins, acts in _ACTS.items() if asked.startswith(begins)), None)
    if acts is None or asked not in acts or not _participle(words[place]):
        return False
    before = {fold_word(w) for w in words[max(0, place - _AROUND) : place]}
    after = {fold_word(w) for w in words[place + 1 : place + 1 + _AROUND]}
    return before.isdisjoint(_IS_DONE) and after.isdisjoint(_DONE_BY)


def _participle(word: str) -> bool:
    """Whether a word as it is written ends as a participle does; without its accent, "torture" is taken for the act."""
    return word.lower().rstrip("s").endswith(("é", "ée", "ed"))
