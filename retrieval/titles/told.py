"""Whole titles that something else tells: their words without the small ones, a list, or that nothing else is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from retrieval.titles.article_number import counts
from retrieval.titles.filed import Filed
from retrieval.titles.forms import length_of
from retrieval.titles.initials import may_be_initials
from retrieval.titles.left import Left, left_over
from retrieval.titles.listed import listed
from retrieval.titles.match import Asked, TitleMatch, Weighed
from retrieval.titles.run import Run
from retrieval.titles.said import says_title, without_small_words
from retrieval.titles.standing import only_counts
from retrieval.words.lexicon import plain
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import everyday

_LETTERS = 2
"""So many letters of a word may stand for it at the end of a title."""
_FEW = 3
"""Initials that more titles have tell none of them."""


def small_words_left_out(filed: Filed, asked: Asked) -> Iterator[Weighed]:
    """The titles whose small words were left out, or are others: "casa papel", "la casa del papel"."""
    words, owner = asked.words, asked.owner
    for said in without_small_words(words, filed.longest) if filed.content else ():
        start, end, key = said
        if (films := filed.content.get(key)) and says_title(said, words):
            first = owner[start - (start > 0 and words[start - 1] in DEFINITE)]
            yield length_of(key), asked.match(first, owner[end - 1] + 1, films, sure=False)


def by_initials(filed: Filed, asked: Asked, *, beside: bool) -> Iterator[Weighed]:
    """The few titles that a word is the initials of: "PBLV"; ``beside`` another title in capitals only."""
    for place, token in enumerate(asked.question):
        films = filed.initials.get(token.word, ())
        if 0 < len(films) <= _FEW and may_be_initials(token, shouted=beside):
            yield len(token.word), asked.match(place, place + 1, films, sure=False)


def cut_short(filed: Filed, asked: Asked) -> Iterator[Weighed]:
    """The titles whose last word is typed in its first letters, no word by themselves: "sex ed" of "Sex Education"."""
    words, owner = asked.words, asked.owner
    for j, last in enumerate(words):
        if len(last) < _LETTERS or last in everyday() or plain(last):
            continue
        for i in range(max(0, j - filed.longest), j):
            key = tuple(words[i:j])
            films = {film for word, film in filed.begun.get(key, ()) if word.startswith(last) and word != last}
            if len(films) == 1 and not all(w in STOPWORDS for w in key):
                yield length_of((*key, last)), asked.match(owner[i], owner[j] + 1, films, sure=False)


def all_that_is_left(filed: Filed, asked: Asked) -> Iterator[Weighed]:
    """Whole titles of everyday words that are all that a question leaves beside what it asks."""
    question, text, owner = asked.question, asked.text, asked.owner
    for i, j, key in asked.runs(filed.longest):
        whole, start, end = filed.full.get(key), owner[i], owner[j - 1] + 1
        films = whole or filed.openings.get(key)
        if not films:
            continue
        run = Run(question, start, end, key)
        if only_counts(run, text, filed.spelt) or counts(run, text):
            continue
        left = left_over(run, text, exact=key in filed.whole)
        if not whole and (start, end) == (0, len(question)):
            left = Left.LIKELY  # nothing else is said
        if left is not Left.NO:
            yield length_of(key), asked.match(start, end, films, sure=whole is not None and left is Left.SURE)


def _several(key: Sequence[str]) -> bool:
    """Whether a part of a title has words enough to stand for it in a list: "point break" of a longer one."""
    return sum(w not in STOPWORDS and not w.isdigit() for w in key) > 1


def in_a_list(filed: Filed, asked: Asked, chosen: Sequence[TitleMatch]) -> Iterator[TitleMatch]:
    """The titles of everyday words that are in one list with the chosen ones; parts of them are several words."""
    question, text, owner = asked.question, asked.text, asked.owner
    whole: dict[tuple[int, int], set[str]] = {}
    for i, j, key in asked.runs(filed.longest):
        start, end = owner[i], owner[j - 1] + 1
        films = filed.full.get(key) or (filed.part.get(key) if _several(key) else None)
        if films and not only_counts(Run(question, start, end, key), text, filed.spelt):
            whole[start, end] = films
    for start, end in listed(question, [(m.start, m.end) for m in chosen], whole, text):
        films = whole[start, end]
        yield asked.match(start, end, films, sure=len(films) == 1)
