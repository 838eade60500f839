"""The word translations that are written by hand, as questions look them up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cache, lru_cache
from itertools import takewhile

from embeddings.lexicon import entries
from retrieval.words.folding import fold_word
from retrieval.words.homonyms import homonyms
from retrieval.words.lexical import stem_in
from retrieval.words.spelling import Spelling
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday

MEANT = 4
"""Two translations that begin with the same letters, so many of their stems, are taken to mean the same."""
SHARED = 0.5
"""The share of a word's entries that another must stand in, to be said for it."""
BEGUN = 3
"""Letters that a word and its stem begin with alike."""
_OF_A_PEOPLE = re.compile(r"(?:ian|ean|ish|ese|elsh|utch|eek|hai)$")
_FIRST_NAMES = ("christian",)
_PARTICIPLE = re.compile(r"(?<=\w{3})ees?$")


def by_hand(word: str, language: str) -> tuple[str, ...]:
    """The translations of a word of ``language``: of its form, or else of its plural, or of all that share its stem.

    A French participle ("tournées") is looked for by its verb too. One that is written in several words has hyphens
    ("sous-marin"); tool words are left out.
    """
    key, known = _key(word), _numbers(language)
    numbers = next((known[way] for way in _in_number(key) if way in known), None)
    if numbers is None:
        numbers = _of_stem(stem_in(key, language), language)
    if not numbers and language == "fr" and _PARTICIPLE.search(key):
        numbers = _of_stem(stem_in(_PARTICIPLE.sub("er", key), language), language)
    return _translations(_as_spelt(word, numbers, language), language)


def _as_spelt(word: str, numbers: list[int], language: str) -> list[int]:
    """Of the entries of a word those with its accents, if there are any: "affiche" is no "affiché"."""
    own = [n for n in numbers if any(form.lower() == word.lower() for form in entries()[n][language == "fr"])]
    return own or numbers


def of_tools(word: str, language: str) -> bool:
    """Whether a word of ``language`` is only translated by tool words: "trop" is "too"."""
    numbers = _numbers(language).get(_key(word), ())
    return bool(numbers) and not _translations(list(numbers), language)


@lru_cache(maxsize=5_000)
def synonyms(word: str, language: str) -> tuple[str, ...]:
    """Other words of ``language`` that mostly say the same: they stand beside it in enough of their own entries."""
    known = _numbers(language)
    own = set(known.get(_key(word), ()))
    beside = dict.fromkeys(form for number in sorted(own) for form in entries()[number][language == "fr"])
    return tuple(form for form in beside if fold_word(form) not in STOPWORDS and _shared(form, own, language) >= SHARED)


def _shared(form: str, own: set[int], language: str) -> float:
    numbers = _numbers(language)[_key(form)]
    return sum(number in own for number in numbers) / len(numbers)


def listed(word: str, language: str) -> bool:
    """Whether a folded word or its plural stands in the lexicon, in ``language``."""
    known = _numbers(language)
    return word in known or f"{word}s" in known


def plain(word: str) -> bool:
    """Whether a folded word is also one of everyday language."""
    return word in everyday() or listed(word, "fr") or listed(word, "en")


@cache
def spelled(language: str) -> Spelling:
    """The words of the lexicon in ``language``, folded, to be asked which of them a mistyped word may be."""
    return Spelling((word for word in _numbers(language) if "-" not in word), seldom=True)


@lru_cache(maxsize=20_000)
def apart(first: str, second: str, language: str) -> bool:
    """Whether two folded words of ``language`` are different ones: listed so, or translated otherwise.

    "loup" is a wolf and "louper" is to miss; "amour" and "amoureux" are both of love.
    """
    if first == second:
        return False
    if homonyms(first, second, language):
        return True
    if not (listed(first, language) and listed(second, language)):
        return False
    other = "en" if language == "fr" else "fr"
    meant, too = ({stem_in(w, other)[:MEANT] for w in by_hand(one, language)} for one in (first, second))
    return bool(meant and too) and meant.isdisjoint(too)


@lru_cache(maxsize=20_000)
def false_friend(word: str, language: str) -> bool:
    """Whether the other language writes a folded word of ``language`` for something else: "chat", "pain"."""
    other = "en" if language == "fr" else "fr"
    known, meant = _numbers(language), _numbers(other)
    if word not in known or word not in meant:
        return False
    if any(_key(form)[:MEANT] == word[:MEANT] for form in by_hand(word, other)):
        return False
    return word not in map(_key, by_hand(word, language))  # "Roman" is "romain", a "roman" a novel


def abroad(name: str) -> tuple[str, ...]:
    """What a place or a people is called in the other language: "London" and "Londres"."""
    folded = fold_word(name)
    return _places().get(folded) or _places().get(folded.replace(" ", "-"), ())


def of_a_people(word: str) -> bool:
    """Whether a folded English word has a capital only because it is of a people: "Turkish", and not "Christian"."""
    return bool(_OF_A_PEOPLE.search(word)) and word not in _FIRST_NAMES and word in _places()


def _key(form: str) -> str:
    """A form as it is looked up: folded, its words joined by hyphens ("histoire-d'amour")."""
    return form if form.isascii() and form.islower() and "'" not in form else fold_word(form).replace("'", "-")


def _in_number(key: str) -> tuple[str, ...]:
    """A word, its plural, and what it may be the plural of: "train" is no form of "traîner".

    Of an expression, each part too: "placements-de-produits".
    """
    single = key.rstrip("sx") if len(key) > BEGUN else key
    each = "-".join(part.rstrip("sx") if len(part) > BEGUN else part for part in key.split("-"))
    return key, single, f"{single}s", f"{single}x", each


@cache
def _numbers(language: str) -> dict[str, list[int]]:
    """The words of ``language``, as `_key` makes them, with the numbers of their entries."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, sides in enumerate(entries()):
        for form in sides[language == "fr"]:
            found[_key(form)].append(number)
    return dict(found)


@cache
def _sorted(language: str) -> list[str]:
    return sorted(_numbers(language))


@lru_cache(maxsize=5_000)
def _of_stem(stem: str, language: str) -> list[int]:
    """The numbers of the entries of all words with a stem."""
    forms, begin = _sorted(language), stem[:BEGUN]
    near = takewhile(lambda form: form.startswith(begin), forms[bisect_left(forms, begin) :])
    return [n for form in near if stem_in(form, language) == stem for n in _numbers(language)[form]]


def _translations(numbers: list[int], language: str) -> tuple[str, ...]:
    others = (form for number in numbers for form in entries()[number][language != "fr"])
    return tuple(dict.fromkeys(form for form in others if fold_word(form) not in STOPWORDS))


@cache
def _places() -> dict[str, tuple[str, ...]]:
    """Words, folded, of the entries that English writes with a capital -> their translations."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for english, french in entries():
        if any(form[:1].isupper() for form in english):
            for own, others in ((english, french), (french, english)):
                for form in own:
                    found[fold_word(form)].update(dict.fromkeys(others))
    return {form: tuple(others) for form, others in found.items()}
