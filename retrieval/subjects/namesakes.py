"""Names and words that share the stem of a term and are none of its forms: "Tom" Hooper is no "tome" of a novel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from retrieval.subjects.aim import Aim, written_as
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.folding import Token, flat, tokens
from retrieval.words.lexical import any_of, stems_of
from retrieval.words.spans import touching
from retrieval.words.vocabulary import proper_names


@cache
def _by_stem() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name in proper_names():
        for stem in stems_of(name):
            found[stem].add(name)
    return {stem: frozenset(names) for stem, names in found.items()}


def namesakes(thesaurus: Thesaurus, subject: str) -> str:
    """The full-text expression met by passages that may hold another word in its place; "" where none can."""
    terms = [tokens(term) for term in thesaurus[subject].counted]
    forms = frozenset(words[0].word for words in terms if len(words) == 1)
    stems = {stem for form in forms for stem in stems_of(form)}
    names = {name for stem in stems for name in _by_stem().get(stem, ())}
    others = {name for name in names if not written_as(name, forms)}
    entry = thesaurus[subject]
    words = any_of(sorted(others | entry.strangers | entry.surnames | entry.kinds))
    return " OR ".join(filter(None, (words, entry.phrases)))


def speaks_of(thesaurus: Thesaurus, subject: str, text: str, *, doubted: bool = True) -> bool:
    """Whether a text names a subject by a form of one of its terms, and not only in passing.

    One that is not ``doubted`` holds a term and no other word that is taken for one.
    """
    entry = thesaurus[subject]
    read = flat(text)
    passing = entry.aside(read)
    if not doubted and not passing:
        return True
    if entry.plainly_in(read, passing):
        return True
    said = tokens(text)
    others = {t.start for i, t in enumerate(said) if t.word in entry.surnames and _of_somebody(said, i)}
    others |= {t.start for i, t in enumerate(said) if t.word in entry.kinds and _of_a_kind(said, i)}
    places = Aim.of_subject(thesaurus.alone(subject), subject).subject_places(said)
    return any(place[0] not in others and not touching(place, passing) for place in places)


def _of_somebody(said: Sequence[Token], place: int) -> bool:
    """Whether a word that may be a last name is one: a capital or a first name before it says so."""
    shouted = said[place].surface.isupper()
    return (said[place].capital and not shouted) or (place > 0 and said[place - 1].word in proper_names())


_WORKS = frozenset(
    """film films serie series metrage metrages studio studios cinema production productions movie movies feature
    features picture pictures show shows company companies director directors fan fans""".split()
)
_OF_ITSELF = frozenset("qualite niveau style styles technique techniques travail scenes mouvements facon".split())
"""Before "d'animation" these are of the animation, and anything else is of a kind of work."""


def _of_a_kind(said: Sequence[Token], place: int) -> bool:
    """Whether a word says what kind of work is spoken of: "un film d'animation", "animation studios"."""
    before = ["", *(t.word for t in said[max(0, place - 2) : place])]
    linked = before[-1] == "d" and before[-2] not in _OF_ITSELF
    after = said[place + 1].word if place + 1 < len(said) else ""
    return linked or before[-1] in _WORKS or after in _WORKS
