"""A film title as comparable words: folded, numbers in digits, with the shorter forms people give it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, fold
from retrieval.words.numerals import ordinal, title_form
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

PIECE = re.compile(r"[a-z]+|\d+|[^\W\d_]+")
_PARTS = re.compile(r"\s+[-–—|/]\s+|\s*[:;]\s+|\s*[()\[\]]\s*|,\s+")
# what stands before the first of these is what people call the film: "Suits : avocats sur mesure", "Cats, le film",
# "Sonic 2 le film", "Shameless (US)"
_AFTER_HEAD = re.compile(
    r"\s*:\s+|\s+[-–—]\s+|,\s+(?=(?:(?:le|la|the) )?(?:film|s[eé]rie|movie|series)$)"
    r"|\s+\((?=[^()]*\)$)|\s+(?=(?:le|la|the) (?:film|s[eé]rie|movie|series)$)",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(r"(?<=[a-z])['’](s|t|m|re|ll|ve|d)\b", re.IGNORECASE)
_ARTICLES = frozenset("le la les l un une des the a an".split())
# "Deuxième partie", "Chapter Two", "Vol. 2": the number alone is what people say of it
_PART_WORDS = frozenset("partie part chapitre chapter volet volume vol episode tome opus acte act".split())
# in a question, an episode or an act is a part of the film: these alone are another film
_FILM_WORDS = _PART_WORDS - frozenset("episode tome acte act".split())

# titles of people, written short or in full
_SHORT = {"mister": "mr", "missis": "mrs", "madame": "mme", "docteur": "dr", "doctor": "dr"}
_SHORT |= {"saint": "st", "sainte": "ste"}
PERSONAL = frozenset(_SHORT.values())
_AND = frozenset({"and", "et"})

Words = tuple[str, ...]
_TELLING = 6
"""A word of at least so many letters may tell a title by itself."""


def title_word(word: str) -> str:
    """A folded word as it is compared: its number in digits, "mister" as "mr", "saint" as "st"."""
    return _SHORT.get(word) or title_form(word)


def forms(text: str) -> Words:
    """A title as a tuple of comparable words: folded, numbers in digits, letters and digits apart."""
    return tuple(title_word(piece) for piece in PIECE.findall(fold(text)))


def joined(title: str) -> list[Words]:
    """A title with its "&", "and" or "et" left out and said in either language; nothing where it has none."""
    said = forms(title.replace("&", " and ").replace("+", " and "))
    places = [i for i in range(1, len(said) - 1) if said[i] in _AND]
    if len(places) != 1:
        return []
    i = places[0]
    return [(*said[:i], *between, *said[i + 1 :]) for between in ((), ("and",), ("et",), ("n",), ("and", "the"))]


def unmarked(title: str) -> Words:
    """A title without the apostrophes of what English contracts, "its a sin"; empty where it has none."""
    said = _CONTRACTED.sub(r"\1", title)
    return forms(said) if said != title else ()


def without_article(words: Words) -> Words:
    """The words without the article they begin with, unless nothing else is there."""
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def length_of(words: Words) -> float:
    """How many letters and digits a run of words holds: the longer match wins."""
    return float(sum(map(len, words)))


def content_length(words: Words) -> int:
    """How many letters its words hold, tool words and numbers left out."""
    return sum(len(w) for w in words if w not in STOPWORDS and not w.isdigit())


def parts(title: str) -> list[str]:
    """The title and its subtitle, each by itself."""
    return _PARTS.split(title)


def head(title: str) -> Words:
    """What stands before " : " or " - " in a title, a title by itself; empty where it names nothing ("Chapitre 2")."""
    said = _AFTER_HEAD.split(title, maxsplit=1)
    words = forms(said[0]) if len(said) > 1 else ()
    return () if is_part_alone(words) or all(w in CARRIERS or w.isdigit() for w in words) else words


def beginning(title: str) -> Words:
    """The one word that a title of several begins with, where it is rare and no name: "Les Irréguliers de ..."."""
    words = without_article(forms(title))
    first = words[0] if len(words) > 1 else ""
    rare = len(first) >= _TELLING and first not in everyday() and first not in proper_names()
    return (first,) if rare and not first.isdigit() else ()


def numbered(words: Words) -> list[Words]:
    """A title whose part has a number, said shortly: "dune deuxieme partie" is "dune 2"; what follows it can go."""
    for i in range(1, len(words) - 1):
        pair = words[i : i + 2]
        place = next((n for n, w in enumerate(pair) if w in _PART_WORDS), None)
        number = ordinal(pair[1 - place]) if place is not None else None
        if number is not None:
            short = (*words[:i], str(number))
            rest = words[i + 2 :]
            return [short, (*short, *rest)] if rest else [short]
    return []


def is_part_alone(words: Words) -> bool:
    """Whether words name a part and nothing besides ("chapitre 2"): no title is known by that."""
    return all(w in _PART_WORDS or ordinal(w) is not None for w in words)


def asked_words(question: Sequence[Token]) -> tuple[list[str], list[int]]:
    """The comparable words of a question and the token each belongs to; "chapter 2" and "deuxième partie" are "2"."""
    words: list[str] = []
    owner: list[int] = []
    for number, token in enumerate(question):
        before = question[number - 1].word if number else ""
        after = question[number + 1].word if number + 1 < len(question) else ""
        if token.word in _FILM_WORDS and words and ordinal(before) is not None and owner[-1] == number - 1:
            words[-1], owner[-1] = str(ordinal(before)), number
        elif token.word not in _FILM_WORDS or not after.isdigit():
            for piece in PIECE.findall(token.word):
                words.append(title_word(piece))
                owner.append(number)
    return words, owner
