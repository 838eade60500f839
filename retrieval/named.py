"""People, places and numbered parts by name: how they are searched, and whether a text really writes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from retrieval.folding import fold_word
from retrieval.lexical import any_of, phrase
from retrieval.parts import find_parts
from retrieval.stopwords import STOPWORDS
from retrieval.written import writes_name


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
    return partial(writes_name, last=last) if last is not None else lambda _: True
