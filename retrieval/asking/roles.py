"""Whom somebody plays, told beside what is asked of them: the role in "is he believable as Joe?" is no subject."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import abroad
from retrieval.words.stopwords import DEFINITE

_AS = frozenset({"as", "en"})
_PARTS = frozenset("role roles part parts peau skin".split())
_OF = frozenset("de du d of".split())
_IN = frozenset("dans in".split())


def role_in(question: Sequence[Token], content: Sequence[int], names: Sequence[str]) -> set[int]:
    """The places of the words that say whom somebody plays; none where nobody else is named, or nothing else is asked.

    "Penn as Joe" asks of both, and what somebody is "en France" is no role.
    """
    runs = _places(question, content, names)
    named = {place for run in runs for place in run}
    for run in runs[1:]:
        begun = _begins(question, run[0])
        if begun is None or begun <= runs[0][-1] or abroad(question[run[0]].word):
            continue
        role = {*range(begun, run[-1] + 1)}
        if any(place not in named | role for place in content):
            return role & {*content}
    return set()


def _places(question: Sequence[Token], content: Sequence[int], names: Sequence[str]) -> list[list[int]]:
    """The places of each name, in the order they stand."""
    found = []
    for name in names:
        words = [t.word for t in tokens(name)]
        runs = ([*range(i, i + len(words))] for i in content)
        found += [run for run in runs if [question[i].word for i in run if i < len(question)] == words][:1]
    return sorted(found)


def _begins(question: Sequence[Token], place: int) -> int | None:
    """Where the words begin that make the name at ``place`` a role: "as the", "dans le rôle de"; None for no role."""
    at = place - 1
    if at >= 0 and question[at].word in DEFINITE:
        at -= 1
    if at > 0 and question[at].word in _AS:
        return at
    if at > 2 and question[at].word in _OF and question[at - 1].word in _PARTS:
        at -= 2
        at -= question[at].word in DEFINITE
        return at if question[at].word in _IN else None
    return None
