"""Somebody's relative who is asked for by relation: "Astrid's father", "la sœur de Maddie"."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.folding import Token, fold_word, tokens
from retrieval.words.stopwords import STOPWORDS

_ALIKE = (
    "pere papa father fathers dad daddy", "mere meres maman mother mothers mum mom mummy", "parents parent",
    "frere freres brother brothers", "soeur soeurs sister sisters", "fils son sons", "fille filles daughter daughters",
    "mari epoux husband husbands", "femme epouse wife wives", "oncle uncle", "tante aunt",
    "cousin cousine cousins", "neveu nephew", "niece", "copain boyfriend", "copine girlfriend",
    "fiance fiancee", "stepfather", "stepmother", "grandfather grandpa", "grandmother grandma",
)  # fmt: skip
"""Words, folded, that say the same relation in both languages."""
SAYING = {word: frozenset(words.split()) for words in _ALIKE for word in words.split()}
KIN = frozenset(SAYING)
# "grand-père" is no "père"; a "petite sœur" is a sister
_ANOTHER = {
    "grand": "pere mere parent parents".split(), "grands": "peres meres parents".split(),
    "beau": "pere frere fils".split(), "beaux": "parents peres freres".split(),
    "belle": ["mere", "soeur"], "belles": ["meres", "soeurs"],
    "petit": ["fils"], "petits": ["fils"],
}  # fmt: skip
_SOUND = ("son", "sons")
_OF = frozenset("de d du of".split())


def relative(topic: str, names: Sequence[str]) -> str | None:
    """The relation, folded, where a topic asks for the relative of the one it names; None where it does not.

    "Théo, le fils de Raphaëlle" has a name of his own, and "Chris, the brother" is nobody's.
    """
    if len(names) != 1:
        return None
    said, name = tokens(topic), [t.word for t in tokens(names[0])]
    for at in range(len(said)):
        end = at + len(name)
        if not name or [t.word for t in said[at:end]] != name:
            continue
        kin = _before(said[:at]) or _after(said[end:])
        if kin:
            return kin
    return None


def _before(said: Sequence[Token]) -> str | None:
    """The relation that ends the words before a name: "la sœur de", and not "la bande son de"."""
    if len(said) < 2 or said[-1].word not in _OF or (said[-2].word in _SOUND and said[-1].word != "of"):
        return None
    return said[-2].word if said[-2].word in KIN else None


def _after(said: Sequence[Token]) -> str | None:
    """The relation that begins the words after a name: "'s younger sister"."""
    if len(said) < 2 or said[0].word != "s":
        return None
    near = [t.word for t in said[1:3] if t.word not in STOPWORDS]
    return next((word for word in near if word in KIN), None)


def another(words: Sequence[str], place: int) -> bool:
    """Whether a word of a text is part of another relation: the father in "grand-père", the mother in "in-law"."""
    word = fold_word(words[place])
    if word not in KIN:
        return False
    before = fold_word(words[place - 1]) if place else ""
    return word in _ANOTHER.get(before, ()) or [w.lower() for w in words[place + 1 : place + 3]] == ["in", "law"]


def any_of_them(run: Sequence[str]) -> bool:
    """Whether an expression only says which one of several relatives is meant: "petite sœur", not "grand-mère"."""
    return len(run) == 2 and run[1] in KIN and not another(run, 1)
