"""A title as people say it: what it opens with, "la casa", or its words without the small ones: "casa papel"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from retrieval.titles.forms import Words
from retrieval.words.carriers import CARRIERS
from retrieval.words.lexicon import plain
from retrieval.words.stopwords import ARTICLES, STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

SHORTEST = 4
"""Letters of a word that tells a title."""
_MOST_BETWEEN = 2
# small words of other languages, as people take them for those of a title: "casa del papel"
_SMALL = STOPWORDS | frozenset("del dell della di da do dos das el los las il lo der die das von".split())


_SOUNDS = (
    (re.compile("ph"), "f"), (re.compile("ck|qu|c(?![eiyh])|q"), "k"), (re.compile("y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


class Said(NamedTuple):
    """The words of a question from ``start`` to ``end`` (excluded) that say a title, its small words aside."""

    start: int
    end: int
    key: Words


def telling(word: str) -> bool:
    """Whether a word is one that nobody says but for the title, or for somebody."""
    known = word in everyday() or word in proper_names() or plain(word) or word.isdigit()
    return len(word) >= SHORTEST and not known


def opened(title: Words) -> Words:
    """The article and the word that a longer title opens with, where that is no word of either language: "la casa"."""
    opens = len(title) > 2 and title[0] in ARTICLES and telling(title[1])
    return title[:2] if opens else ()


def content(title: Words) -> Words:
    """The words of a title without the small ones that stand between them; none where none does."""
    words = tuple(word for word in title if word not in STOPWORDS)
    between = any(word in STOPWORDS for word in title[title.index(words[0]) :]) if words else False
    return words if between and len(words) > 1 else ()


def says_title(said: Said, question: Sequence[str]) -> bool:
    """Whether the words are a title's: one of them tells it, or nothing else is said ("choix sophie")."""
    if any(map(telling, said.key)):
        return True
    return all(w in CARRIERS for w in (*question[: said.start], *question[said.end :]))


def without_small_words(words: Sequence[str], longest: int) -> Iterator[Said]:
    """The runs of two words or more of a question, what is between two of them being small words."""
    places = [i for i, word in enumerate(words) if word not in _SMALL]
    for n, start in enumerate(places):
        for end in range(n + 2, min(n + longest, len(places)) + 1):
            run = places[n:end]
            if run[-1] - run[-2] > _MOST_BETWEEN + 1:
                break
            yield Said(start, run[-1] + 1, tuple(words[i] for i in run))


@lru_cache(maxsize=50_000)
def sounded(word: str) -> str:
    """A folded word nearly as it sounds, however it is written: "camelott" and "kaamelott" are one."""
    for written, sound in _SOUNDS:
        word = written.sub(sound, word)
    return word
