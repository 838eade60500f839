"""Words that only say who somebody is beside their name: "la petite Lou Mer", "Klaus, good villain?".

A review that speaks of them need not say so too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from retrieval.words.folding import Token, flat, tokens

_WHAT = frozenset(
    """acteur acteurs actrice actrices comedien comediens comedienne comediennes actor actors actress actresses
    interprete interpretes performer fille fillette garcon gamin gamine gosse enfant girl boy kid child guy lady
    realisateur realisatrice director createur creatrice creator showrunner scenariste chanteur chanteuse singer
    personnage personnages perso character characters mechant mechante villain villains heros heroine hero""".split()
)
"""What somebody is in a film."""
_HOW = frozenset(
    """petit petite jeune vieux vieille nouveau nouvel nouvelle nouveaux ancien ancienne grand grande celebre fameux
    fameuse bon bonne bons bonnes mauvais mauvaise excellent excellente credible convaincant convaincante principal
    principale principaux secondaire secondaires little young old new former famous main lead leading supporting good
    great bad decent brilliant talented convincing believable""".split()
)
_PLAYER = frozenset("acteur actrice comedien comedienne actor actress".split())
_CALLED = _PLAYER | frozenset("petit petite jeune little young".split())
"""These say so right before a name, without a word more."""
_SIDE = frozenset("second seconds premier premiers role roles".split())
_BETWEEN = frozenset(
    """le la les l un une des the a an est sont etait is are was were il elle ils elles he she they c ce cette this that
    dans in de du d of from et-ce aussi vraiment really any qui who as comme en t pas ou or""".split()
)
_WITHIN = frozenset("dans in de du d of from".split())
_OF_ONE = re.compile(r"\b(?:de|du|d|of)\s*$")


def described(
    question: Sequence[Token], free: Sequence[bool], content: Sequence[int], names: Sequence[str], text: str
) -> AbstractSet[int]:
    """The places in ``content`` that say who those of ``names`` are, where nothing else is asked of them."""
    called = {token.word for name in names for token in tokens(name)}
    rest = [i for i in content if question[i].word not in called]
    named = [i for i in content if question[i].word in called]
    if not rest or not named or not all(question[i].word in _WHAT | _HOW | _SIDE for i in rest):
        return set()
    said = {question[i].word for i in rest}
    before, after = [i for i in rest if i < named[0]], [i for i in rest if i > named[-1]]
    if len(before) + len(after) < len(rest):
        return set()
    if before and not _tells_before(question, free, before, named[0], text):
        return set()
    if after and (said.isdisjoint(_WHAT) or not _tells_after(question, free, named[-1], after[0], text)):
        return set()
    return set(rest)


def describes(words: AbstractSet[str]) -> bool:
    """Whether folded words only say what somebody is in a film, and how: "bonne actrice ?"."""
    return words <= _WHAT | _HOW | _BETWEEN and not (words.isdisjoint(_WHAT) or words.isdisjoint(_HOW))


def _tells_before(
    question: Sequence[Token], free: Sequence[bool], before: Sequence[int], name: int, text: str
) -> bool:
    """Whether the words stand right before the name, or a comma sets them apart: "the new actor in @, Lou Mer"."""
    last = before[-1]
    beside = last == name - 1 and text[question[last].end : question[name].start] == " "
    if beside:
        return before[0] == name - len(before) and (question[last].word in _CALLED or len(before) > 1)
    between = text[question[last].end : question[name].start]
    told = question[last].word in _WHAT | _HOW
    return told and "," in between and _only_within(question, free, range(last + 1, name))


def _tells_after(question: Sequence[Token], free: Sequence[bool], name: int, first: int, text: str) -> bool:
    """Whether a comma, a sign or "is" parts the words from the name before them: "Lou Mer, good actress?"."""
    if first == name + 1 and question[first].word in _PLAYER:  # "lou mer actrice"
        return text[question[name].end : question[first].start] == " "
    places = range(name + 1, first)
    between = flat(text[question[name].end : question[first].start])
    apart = any(sign in between for sign in ",:;?!(\u2013") or not {question[i].word for i in places}.isdisjoint(
        {"est", "is", "sont", "are", "was", "etait"}
    )  # fmt: skip
    inverted = name > 0 and question[name - 1].word in ("is", "was") and between.split()[:1] in (["a"], ["an"], ["the"])
    owned = _OF_ONE.search(between)
    apart = apart or inverted  # "is Lou Mer a good actress"
    return apart and not owned and all(not free[i] or question[i].word in _BETWEEN for i in places)


def _only_within(question: Sequence[Token], free: Sequence[bool], places: Sequence[int]) -> bool:
    """Whether nothing but the film that somebody is in stands between."""
    return all(not free[i] or question[i].word in _WITHIN for i in places)
