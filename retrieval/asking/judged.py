"""Whether an opinion is asked of a thing in the film, and not of the film: "the boat trip, is that part any good?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.words.folding import fold_word, tokens

_HEAD = re.compile(r"^\W*@+\W*")
"""A title before the question: "Heat: is the shoot-out any good?"."""
_WITHIN = re.compile(
    r"\b(?:dans|de|du|d|in|of|from|sur|about|on) (?:(?:le|la|the) (?:film|movie|serie|series|show) )?@+\W*$"
)
"""The film that a thing is in, told after it."""
_ONESELF = re.compile(r"\b(?:i|my|me|we|our|je|j|mon|ma|mes|moi|m|nous|notre)\b")
"""Who asks speaks of themselves: "mon pote m'a parlé de @, c'est bien ?"."""
_FOR_DOING = re.compile(
    r"^\W*(?:pour (?!notre|votre|quatre|autre|etre|hier)(?:\w{2,}(?:er|ir|re)|s'\w+) \w"
    r"|(?:for \w{3,}ing|to (?!be\b)\w+) \w)"
)
"""What a film is said to be good for: "c'est bien pour apprendre l'espagnol ?"."""
_OF_FILM = re.compile(r"\b(?:films?|movies?|series?|shows?|drama|drame|thriller|polar|comedy|comedie)\b")
"""What says of which kind the film is: "ce film de gangsters, c'est bien ?"."""
_FITTED = re.compile(r"^\W*(?:en|au|for|pour|avec|with|sur|chez|at) ")
"""What the film is to be fit for: "en 4K, ça vaut le coup ?"."""
_SEEING = re.compile(r"\b(?:voir|regarder|aller|watch|see|watching|seeing|go)\b")


def of_a_thing(flat_text: str, spans: Sequence[tuple[int, int]], words: Sequence[str]) -> bool:
    """Whether what asks for an opinion (``spans``) asks it of the ``words`` that are left, which stand before it.

    ``flat_text`` is the question as `folding.flat` writes it, its titles marked; a film named right before the opinion
    is what it is asked of.
    """
    if not spans:
        return False
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    told = flat_text.find("@", start, end)
    if told >= 0:  # "the boat trip in @ any good"
        start = flat_text.rindex("@", start, end) + 1
        if not _WITHIN.search(flat_text[:start]):
            return False
    if _FOR_DOING.search(flat_text[end:]) and not _SEEING.search(flat_text[end:]):
        return True
    before = _HEAD.sub("", flat_text[:start])
    if within := _WITHIN.search(before):
        before = before[: within.start()]
    if _OF_FILM.search(before) or _FITTED.match(before):
        return False
    said = {token.word for token in tokens(before)}
    return "@" not in before and not _ONESELF.search(before) and not said.isdisjoint(map(fold_word, words))
