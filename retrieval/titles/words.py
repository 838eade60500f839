"""One word of a longer title that stands for it: "the ending of the grinch", "which is better, grinch or mario"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from retrieval.titles.left import judged_or_rated
from retrieval.titles.run import Run
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.lexicon import abroad, plain
from retrieval.words.spans import Span
from retrieval.words.stopwords import DEFINITE

SHORTEST = 4
"""Letters of a word that may stand for a title."""
_IN = frozenset("in of dans de du d sur pour devant for on about is est".split())
_OR = frozenset("or ou vs versus contre and et than que".split())
_VERSUS = frozenset("or ou vs versus contre than que".split())
_BETTER = frozenset("better worse best mieux meilleur meilleure meilleurs plus moins bien pire".split())
_BETWEEN = _OR | DEFINITE | _BETTER
_APART = 4
_FIGURES = frozenset(
    """note notes moyenne mediane rating ratings score scores average mean median mark marks avis reviews review
    critiques stars etoiles""".split()
)


class Place(NamedTuple):
    """A token of a question, and the one film whose title it stands for."""

    place: int
    film: str


def standing_for_titles(
    question: Sequence[Token], text: str, of: Callable[[str], Sequence[str]], own: Sequence[Place] = ()
) -> list[Place]:
    """The words that stand for a title; ``of`` gives the films whose titles have one, ``own`` do so anywhere.

    Such a word is in the titles of one film only, and no everyday word nor a place. It is compared with another; or
    stands last, after "in", "of" or the like and what is asked; or a verdict or a figure is asked of nothing else.
    """
    held = [*_compared(question, of)] or [*own]
    if held:
        return held
    last = len(question) - 1
    before = last - 1
    while before >= 0 and question[before].word in DEFINITE:
        before -= 1
    beside = any(t.word not in CARRIERS or t.word in _FIGURES for t in question[: max(before, 0)])
    if before > 0 and beside and question[before].word in _IN and (film := _film(question[last], of)):
        return [Place(last, film)]
    content = [place for place, token in enumerate(question) if token.word not in CARRIERS | _FIGURES]
    rated = any(token.word in _FIGURES for token in question)
    if rated and len(content) == 1 and (film := _film(question[content[0]], of)):
        return [Place(content[0], film)]
    places = (Place(i, film) for i in content if (film := _film(question[i], of)))
    asked = (p for p in places if judged_or_rated(Run(question, p.place, p.place + 1, (question[p.place].word,)), text))
    return [*islice(asked, 1)]


def _compared(question: Sequence[Token], of: Callable[[str], Sequence[str]]) -> Iterator[Place]:
    """Two words that are compared, each the title of a film of its own."""
    places = [Place(place, film) for place, token in enumerate(question) if (film := _film(token, of))]
    for first, second in pairwise(places):
        between = {token.word for token in question[first.place + 1 : second.place]}
        near = second.place - first.place <= _APART and between <= _BETWEEN and not between.isdisjoint(_OR)
        if near and first.film != second.film:
            yield from (first, second)
            return


def compared_with(question: Sequence[Token], span: Span, of: Callable[[str], Sequence[str]]) -> Place | None:
    """The word that stands for a title and is compared with the film at ``span``: "mario vs die hard"."""
    start, end = span
    for place, token in enumerate(question):
        between = question[end:place] if place >= end else question[place + 1 : start]
        said = {t.word for t in between}
        joined = said <= _BETWEEN and not said.isdisjoint(_VERSUS)
        alone = place + 1 == len(question) or place + 1 == start - len(between) or question[place + 1].word in CARRIERS
        if not start <= place < end and joined and alone and len(between) < _APART and (film := _film(token, of)):
            return Place(place, film)
    return None


def _film(token: Token, of: Callable[[str], Sequence[str]]) -> str | None:
    """The one film that a word may stand for."""
    word = token.word
    if len(word) < SHORTEST or word.isdigit() or plain(word) or abroad(word):
        return None
    films = of(word)  # the words that many titles have are no such words
    return films[0] if len(films) == 1 else None
