"""What is asked of side by side: "les coiffures et le maquillage" is answered by either.

One comma alone sets nothing side by side ("Chris, the brother", "la fin, ratée"); two do, or one with an "and", or one
before another thing with its article ("la voiture, le klaxon").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from retrieval.words.folding import flat, fold_word, tokens

_AND = frozenset("et ou and or ainsi".split())
_TWO = re.compile(r"[^,A-ZÀ-Þ]+, ?(?:(?:les?|la|the|une?|des) |l['’])[^,A-ZÀ-Þ]+")
"""Two things, neither of which is somebody."""


_WHERE = re.compile(
    r"\b(?P<place>scenes?|sequences?|passages?|moments?|episodes?|fois|endroits?|jour|lieu|nuit) ou"
    r"(?= (?:il|elle|ils|elles|on|tu|je|j|l'on|tout)\b)|\b(?P<piece>scene|sequence|passage|moment|episode|fois) ou\b"
)
"""What "ou" typed without its accent stands after: "la scene ou il meurt" is one thing."""


def without_where(topic: str) -> str:
    """A topic folded, without the words that say where: "la scène où il meurt"."""
    return _WHERE.sub(lambda m: m["place"] or m["piece"], flat(re.sub(r"\b[oO]ù\b", " ", topic)))


def joined(topic: str) -> list[frozenset[str]]:
    """The folded words of each of the things that a topic asks of."""
    said = tokens(topic)
    listed = topic.count(",") + any(token.word in _AND for token in said) > 1 or bool(_TWO.fullmatch(topic))
    found: list[set[str]] = [set()]
    for token in said:
        if token.word in _AND or (listed and topic[: token.start].rstrip().endswith(",")):
            found.append(set())
        if token.word not in _AND:
            found[-1].add(token.word)
    return [frozenset(words) for words in found if words]


def _beside(expression: str) -> list[str]:
    """The words of an expression that an "and" joins, without it; none where nothing does."""
    words = expression.split()
    return [word for word in words if word not in _AND] if not _AND.isdisjoint(words) else []


def grouped(typed: Sequence[str], asked: AbstractSet[int], topic: str) -> list[frozenset[int]]:
    """The numbers ``asked`` of words, ``typed`` so, by the thing that each says; all together where there is one.

    A thing that is said by other words alone has none of them: of "the costumes and uniforms", the costumes.
    """
    said = without_where(topic)
    for expression in map(flat, typed):
        if words := _beside(expression):  # "black and white" is one thing
            said = said.replace(expression, " ".join(words))
    parts = joined(said)
    numbers: dict[int, set[int]] = {}
    for number, word in enumerate(typed):
        own = {fold_word(part) for part in word.split()} - _AND
        of = next((n for n, said_of in enumerate(parts) if own <= said_of), 0)
        numbers.setdefault(of, set()).update({number} & asked)
    return [frozenset(part) for part in numbers.values()] or [frozenset()]
