"""What is asked of side by side: "les coiffures et le maquillage" is answered by either.

One comma alone sets nothing side by side ("Chris, the brother"); two do, or one with an "and".
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from retrieval.folding import fold_word, tokens

_AND = frozenset("et ou and or ainsi".split())


def joined(topic: str) -> list[frozenset[str]]:
    """The folded words of each of the things that a topic asks of."""
    said = tokens(topic)
    listed = topic.count(",") + any(token.word in _AND for token in said) > 1
    found: list[set[str]] = [set()]
    for token in said:
        if token.word in _AND or (listed and topic[: token.start].rstrip().endswith(",")):
            found.append(set())
        if token.word not in _AND:
            found[-1].add(token.word)
    return [frozenset(words) for words in found if words]


def grouped(typed: Sequence[str], asked: AbstractSet[int], topic: str) -> list[frozenset[int]]:
    """The numbers ``asked`` of words, ``typed`` so, by the thing that each says; all together where there is one."""
    parts = joined(topic)
    numbers: dict[int, set[int]] = {}
    for number in sorted(asked):
        words = {fold_word(word) for word in typed[number].split()}
        part = next((n for n, of in enumerate(parts) if words <= of), 0)
        numbers.setdefault(part, set()).add(number)
    return [frozenset(part) for part in numbers.values()] or [frozenset()]
