"""Titles of everyday words in a list of titles: the first of "suits, heat, dune: which has the best score?"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from retrieval.titles.side_by_side import OF_A_WORD
from retrieval.titles.standing import is_subject
from retrieval.words.folding import Token
from retrieval.words.spans import Span, touching
from retrieval.words.stopwords import DEFINITE, STOPWORDS

_AND = frozenset("et and ou or vs versus".split())
_BETWEEN = frozenset({"entre", "between"})
_EITHER = frozenset("ou or vs versus".split())
_APART = frozenset(",:;?!")
_COMMA = re.compile(r"[\"»”']?\s*[,;/&+]\s*[\"«“']?")
_ENDS = re.compile(r"\W*(?:$|[:;,.?!)])")
_LIST = 3
_TOLD = 2


def may_list(question: Sequence[Token], text: str) -> bool:
    """Whether a question can list titles at all."""
    return bool(_COMMA.search(text)) or any(t.word in _AND for t in question)


def listed(question: Sequence[Token], told: Sequence[Span], whole: Iterable[Span], text: str) -> list[Span]:
    """The whole titles that stand in a list with titles that are ``told``, from one to the next a comma or "and".

    The list has three titles or more, or is all that is said; what ends it ends a clause. Two of them at least are
    told or are several words; a subject is none.
    """
    items = sorted({*told, *_largest(question, whole, told)})
    found: list[Span] = []
    for chain in _chains(question, items, text):
        new = [item for item in chain if item not in told]
        between = len(chain) == _TOLD and chain[0][0] > 0 and question[chain[0][0] - 1].word in _BETWEEN
        alone = len(chain) > 1 and chain[-1][1] == len(question) and _begins(question, chain, told, text)
        alone = alone or between
        sure = sum(item in told or item[1] - item[0] > 1 for item in chain)
        if not new or not (alone or len(chain) >= _LIST) or sure < (1 if alone else _TOLD) or len(new) == len(chain):
            continue
        if chain[-1] in new and not between and not _ENDS.match(text, question[chain[-1][1] - 1].end):
            continue
        found += [item for item in new if _may_be_one(question, item, chain)]
    return found


def _begins(question: Sequence[Token], chain: Sequence[Span], told: Sequence[Span], text: str) -> bool:
    """Whether titles begin the question, or what a comma parts from what is asked: "lequel est le mieux, suits ou ran".

    Where two are chosen between, no comma is needed if those of everyday words are several: "quel est le mieux petit
    pays ou ran".
    """
    start = chain[0][0]
    if not start or not _APART.isdisjoint(text[question[start - 1].end : question[start].start]):
        return True
    linked = {t.word for t in question[chain[0][1] : chain[-1][0]]}
    several = all(item in told or item[1] - item[0] > 1 for item in chain)
    return len(chain) == _TOLD and several and not linked.isdisjoint(_EITHER)


def _may_be_one(question: Sequence[Token], item: Span, chain: Sequence[Span]) -> bool:
    """Whether the words of an item can be a title; one tool word is, between two titles."""
    words = question[slice(*item)]
    if all(t.word in STOPWORDS for t in words) and len(words) == 1:
        return item not in (chain[0], chain[-1])
    return not is_subject(words)


def _largest(question: Sequence[Token], whole: Iterable[Span], told: Sequence[Span]) -> list[Span]:
    """The longest spans that overlap no title; an article that is not the title's makes them words."""
    chosen: list[Span] = []
    for start, end in sorted(whole, key=lambda span: span[0] - span[1]):
        word = start > 0 and question[start - 1].word in OF_A_WORD
        if not word and not touching((start, end), told) and not touching((start, end), chosen):
            chosen.append((start, end))
    return chosen


def _chains(question: Sequence[Token], items: Sequence[Span], text: str) -> Iterator[list[Span]]:
    """The runs of items that follow each other."""
    chain: list[Span] = []
    for item in items:
        if chain and not _linked(question, chain[-1], item, text):
            yield chain
            chain = []
        chain.append(item)
    if chain:
        yield chain


def _linked(question: Sequence[Token], first: Span, second: Span, text: str) -> bool:
    """Whether a comma or "and" is all that stands between two items, but for an article."""
    between = [t.word for t in question[first[1] : second[0]]]
    if between and between[-1] in DEFINITE:
        del between[-1]
    if not between:
        return _COMMA.match(text, question[first[1] - 1].end) is not None
    return len(between) == 1 and between[0] in _AND
