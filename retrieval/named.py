"""People, places and numbered parts by name: how they are searched, and whether a text really writes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from rapidfuzz.distance import OSA

from retrieval.folding import Token, fold_word, tokens
from retrieval.lexical import any_of, phrase
from retrieval.parts import find_parts
from retrieval.spelling import allowed_edits
from retrieval.stopwords import STOPWORDS
from retrieval.words import everyday, proper_names
from retrieval.written import writes_name

SHORTEST = 3
"""Shorter words before a last name are initials, or no names."""


def last_word(name: str) -> str | None:
    """The last word of a name, folded, without tool words; None where there are only those."""
    words = [w for w in name.replace("-", " ").split() if fold_word(w) not in STOPWORDS]
    return fold_word(words[-1]) if words else None


def name_expression(name: str) -> str:
    """The full-text expression for a person or a place: its last word, for it is what reviewers write.

    A numbered part is met in all the ways it is written.
    """
    parts = find_parts(name)
    if parts:
        return parts[0].expression
    last = last_word(name)
    if last is None:
        return phrase(name)
    beginning = f' OR "{last.rstrip("e")}" *' if len(last) > 5 else ""  # "Shakespeare" is met in "shakespearien"
    return any_of([last]) + beginning


def names(name: str) -> Callable[[str], bool]:
    """What tells whether a text that `name_expression` found writes the name, and not a word of the same stem."""
    parts = find_parts(name)
    if parts:
        return parts[0].named_in
    last = last_word(name)
    if last is None:
        return lambda _: True
    first = [fold_word(w) for w in name.replace("-", " ").split()[:-1] if fold_word(w) not in STOPWORDS]
    return partial(_writes_person, last=last, first=first) if first else partial(writes_name, last=last)


def _writes_person(text: str, last: str, first: Sequence[str]) -> bool:
    """Whether a text writes somebody's last name, and not only after the first names of others ("Calvin Harris")."""
    if not writes_name(text, last):
        return False
    words = tokens(text)
    bearing = [i for i, t in enumerate(words) if t.word.rstrip("s") == last.rstrip("s")]
    return not bearing or any(not _of_another(words, i, text, first) for i in bearing)


def _of_another(words: Sequence[Token], place: int, text: str, first: Sequence[str]) -> bool:
    """Whether a first name that is none of those asked for stands before a last name."""
    before = words[place - 1] if place else None
    if before is None or not text[before.end : words[place].start].isspace() or not before.capital:
        return False
    if before.word not in proper_names() or before.word in everyday() or len(before.word) < SHORTEST:
        return False
    return all(
        OSA.distance(before.word, name) > allowed_edits(name) and before.word[:1] != name[:1] for name in first
    )
