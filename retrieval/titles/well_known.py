"""Works so well known that whoever names one means it, and no word of a review: "titanic", "stranger things".

Those with one title in French and English are listed in `retrieval/names/works.txt`, one a line; the others in
`retrieval/names/titles.txt`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from retrieval.names.other_titles import one_title, works
from retrieval.titles.forms import Words, forms, title_word, without_article
from retrieval.words.folding import Token
from retrieval.words.lexicon import abroad, plain
from retrieval.words.stopwords import ARTICLES, STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

LONGEST = 7
_SEVERAL = 2


def begins_work(words: Sequence[Token]) -> bool:
    """Whether the title of a work is the first of these words or begins with the first two, an article aside."""
    return _begins(words) or (len(words) > 1 and words[0].word in ARTICLES and _begins(words[1:]))


def _begins(words: Sequence[Token]) -> bool:
    seconds = _beginnings().get(title_word(words[0].word))
    return seconds is not None and ("" in seconds or (len(words) > 1 and title_word(words[1].word) in seconds))


def is_work(words: Sequence[Token]) -> bool:
    """Whether words are the whole title of a work, its article aside."""
    return _key(words) in _titles()


def is_well_known(words: Sequence[Token]) -> bool:
    """Whether they are one that is said of nothing else, and of nobody, however it is typed."""
    key = _key(words)
    said = [w for w in key if w not in STOPWORDS and not w.isdigit()]
    if key not in _titles() or not said:
        return False
    if key in _one_title():
        alone = len(key) == 1 and not _a_word(said[0]) and not abroad(said[0])
        return len(said) >= _SEVERAL or len(key) > _SEVERAL or alone
    rare = any(not _a_word(w) for w in said)
    return len(said) > _SEVERAL or (len(said) == _SEVERAL and rare and not all(w in proper_names() for w in said))


@cache
def _by_first() -> dict[str, tuple[Words, ...]]:
    found: dict[str, tuple[Words, ...]] = {}
    for title in sorted(filter(None, _titles())):
        found[title[0]] = (*found.get(title[0], ()), title)
    return found


def titles_beginning(word: str) -> tuple[Words, ...]:
    """The titles of works, without their articles, that begin with a word."""
    return _by_first().get(word, ())


def _key(words: Sequence[Token]) -> Words:
    return without_article(tuple(title_word(t.word) for t in words))


def _a_word(word: str) -> bool:
    return word not in proper_names() and (word in everyday() or plain(word))


@cache
def _beginnings() -> dict[str, frozenset[str]]:
    """The first word of every title with the words that may come second, "" where none need to."""
    return {
        first: frozenset(title[1] if len(title) > 1 else "" for title in titles)
        for first, titles in _by_first().items()
    }


@cache
def _one_title() -> frozenset[Words]:
    return frozenset(without_article(forms(title)) for title in one_title())


@cache
def _titles() -> frozenset[Words]:
    return _one_title() | {without_article(forms(title)) for titles in works() for title in titles}
