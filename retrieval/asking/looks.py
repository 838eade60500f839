"""How a film looks, asked in a word that else only says that something is to be looked at: "the look of @"."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.folding import Token

LOOKS = "images"
"""What is asked about there."""
_LOOK = frozenset("look looks looked".split())
_ITS = frozenset("the its le son du overall visual".split())
_FILM = frozenset("does did do it this that the film movie show series".split())
_OF_SOMEBODY = frozenset("on at for into".split())


def looks_asked(question: Sequence[Token], free: Sequence[bool]) -> set[int]:
    """The places of the word where it is a thing, or ends "how does it look"; "have a look at it" has none."""
    return {
        i for i, token in enumerate(question)
        if token.word in _LOOK and free[i] and (_is_a_thing(question, i) or _is_how(question, free, i))
    }  # fmt: skip


def _is_a_thing(question: Sequence[Token], place: int) -> bool:
    if not place or question[place].word != "look" or question[place - 1].word not in _ITS:
        return False
    return place + 1 == len(question) or question[place + 1].word not in _OF_SOMEBODY


def _is_how(question: Sequence[Token], free: Sequence[bool], place: int) -> bool:
    """Whether nothing but the film stands between "how" and the word, which ends the question."""
    said = [t.word for t in question[:place]]
    if "how" not in said or any(free[place + 1 :]):
        return False
    between = range(said.index("how") + 1, place)
    return all(not free[i] or question[i].word in _FILM for i in between)
