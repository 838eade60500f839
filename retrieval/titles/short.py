"""Short forms that people make of a title with a number: "jw2", "ff 8", "fast 8"; or without it: "skyfall"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.forms import Words
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, tokens
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, usage

_PAIR = 2
_FIRST = 4
"""Letters of a first word that stands for a title with its number."""
# what has numbers of its own, or counts
_COUNTED = frozenset(
    """saison saisons season seasons episode episodes partie part chapitre chapter volume opus tome acte act film movie
    top best worst note notes avis star stars premier first""".split()
)
# "ep 2", "mp3", "ps4": these have a number and are no title
_NO_INITIALS = frozenset("ep pt ch ps mp nr no nb vs op hd uhd dvd cd tv sd tp ph id vo vf os".split())
# what a number is of where it is no title's: "fast 8 stars"
_UNITS = frozenset(
    """etoile etoiles star stars sur out ans years year an min mins minute minutes h heure heures hour hours fois times
    euros dollars million millions pour percent episodes saisons seasons films movies""".split()
)


def shortened(title: Words) -> Iterator[Words]:
    """The short forms of a title that ends with its number: its initials, or its first word, and the number.

    Of one that begins with it, the words after it, if they are several and all say something: "jump street".
    """
    if title[0].isdigit() and len(title) > _PAIR and not any(w.isdigit() or w in CARRIERS for w in title[1:]):
        yield title[1:]
    *words, number = title
    if not number.isdigit() or len(words) < 2:
        return
    letters = "".join(word[0] for word in words)
    if not any(word.isdigit() for word in words):
        for initials in {letters, "".join(word[0] for word in words if word not in STOPWORDS)}:
            if len(initials) > 1:
                yield (*initials, number)  # "f&f 8"
            if len(initials) > 1 and initials not in everyday() | STOPWORDS | _NO_INITIALS:
                yield (initials, number)
    first = words[0]
    if len(first) >= _FIRST and first not in CARRIERS | _COUNTED and not first.isdigit():
        yield (first, number)


def opening(title: Words) -> Words:
    """The number that a title of three words or more begins with, and the next word: "28 semaines"."""
    number, *words = title
    said = words[0] if words else ""
    counted = said in CARRIERS | _COUNTED | _UNITS or said.isdigit()
    return (number, said) if number.isdigit() and len(words) > 1 and not counted else ()


def without_number(title: Words) -> Words:
    """The one word of a title after the number that it begins with, if that is seldom said: "007 Skyfall"."""
    if len(title) != 2 or not title[0].isdigit() or title[1].isdigit():
        return ()
    word = title[1:]
    return word if is_seldom(word[0]) else ()


def is_seldom(word: str) -> bool:
    """Whether reviews hardly use a word, and no subject is called so."""
    return len(word) > _FIRST and word not in usage() and word not in CARRIERS and not thesaurus().find(tokens(word))


def numbers_a_title(question: Sequence[Token], end: int, text: str) -> bool:
    """Whether a number ending before the ``end``-th word may be a title's: no rating ("8/10"), no count ("8 ans")."""
    last = question[end - 1]
    if text[last.end :].lstrip()[:1] in ("/", "%") or (last.word[0].isdigit() and not last.word.isdigit()):
        return False  # "2h"
    return end == len(question) or question[end].word not in _UNITS
