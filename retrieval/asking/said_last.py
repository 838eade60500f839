"""A last clause that says something of the thing before it: "l'épisode du tsunami, il est spectaculaire ?".

What it says is no second thing to be looked for: who calls something else spectacular says nothing of a tsunami.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from retrieval.asking.said_last_patterns import ARTICLE, ASKS_MORE, ASKS_WHEN, HOLDS, IS_SO, JUDGES, LAST, TOLD
from retrieval.words.adjectives import adjectives
from retrieval.words.folding import tokens
from retrieval.words.spans import Span
from retrieval.words.stopwords import STOPWORDS

_LAST_CLAUSE = re.compile(r"(?:[,;:?!.\u2026]|\s[-\u2013\u2014])\s+(?P<tail>[^,;:?!.\u2026@]{3,45}?)\W*$")
_AROUND = frozenset(
    """ou or et and pas not non plus moins trop too tres very si so un peu a bit little kind of vraiment really assez plutot
    just juste quand meme toujours encore still aussi by now de nos jours today c est is it ca etait alors bon bonne mais
    but finalement actually totally completement carrement""".split()
)
"""What stands beside an adjective in such a clause."""
_NAME = 3
"""From so many letters on, a capital inside a clause is of a name."""


@dataclass(frozen=True, slots=True)
class Said:
    """Where something is said of the thing before it (code points).

    It ``judges`` and says no more, or says in a word ``how`` something is, or anything else.
    """

    span: Span
    judges: bool = False
    how: bool = False


def said_last(flat_text: str, text: str) -> Iterator[Said]:
    """What a question says at its end of what stands before, as it may be read, the likeliest reading first.

    ``flat_text`` is folded by `folding.flat`, of the same length as ``text``; titles may be marked in it.
    """
    shown = flat_text.replace("\u2019", "'")
    if told := TOLD.search(shown) or HOLDS.search(shown):
        yield Said(told.span(told.lastgroup or 0), judges=True)
    elif how := _how(shown):
        yield Said(how, judges=True)
    elif (found := LAST.search(shown)) and not _asks_more(found, text):
        yield Said(found.span("tail"), judges=JUDGES.fullmatch(found["tail"]) is not None)
    if is_so := IS_SO.search(shown):
        yield Said(is_so.span(is_so.lastgroup or 0), how=True)


def _how(shown: str) -> Span | None:
    """Where a last clause only says how the thing before it is: "the glass slides, creepy or not?"."""
    if not (cut := _LAST_CLAUSE.search(shown)):
        return None
    said = [t.word for t in tokens(cut["tail"])]
    thing = [t.word for t in tokens(shown[: cut.start()].replace("@", " "))]
    judged = adjectives().intersection(said) and all(w in adjectives() or w in _AROUND for w in said)
    if not judged or all(w in adjectives() or w in _AROUND or w in STOPWORDS for w in thing):
        return None  # "drôle, émouvant ?" is of the film
    return cut.span("tail")


def _asks_more(found: re.Match[str], text: str) -> bool:
    """Whether a last clause of a text goes on to another thing or a name, or lists: "costumes, décors ou musique"."""
    start, end = found.span("tail")
    if found[0][:1].isspace() and ASKS_WHEN.search(found.string[:start]):
        return True  # "à quel moment il est tué ?"
    words = [t for t in tokens(text[start:end])[1:] if found.string[start + t.start] != "@"]
    named = any(t.capital and len(t.surface) >= _NAME for t in words)
    listed = found["choice"] is not None and not ARTICLE.search(found.string[:start])
    return named or listed or ASKS_MORE.search(found["tail"]) is not None
