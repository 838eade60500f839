"""A passage cut into what it says one thing after the other, so that each thing keeps its own side."""

from __future__ import annotations

import re
from dataclasses import dataclass

from embeddings.sentences import sentences

_EXCEPT = (
    r"à part|a part|mis à part|hormis|excepté|sauf|si ce n'est|à l'exception|except(?: for)?|apart from|aside from"
    r"|other than|with the exception of|save for"
)
_TURN = (
    r"mais|pourtant|cependant|toutefois|néanmoins|malgré|en dépit|même si|bien que|quoique|alors que|tandis que"
    r"|contrairement à|car|parce que|puisque|but|however|although|though|despite|in spite of|even if|while|whereas"
    r"|because|yet|unlike"
)
_BREAK = re.compile(
    r"(?P<aside>\s[-–—]+\s\w+(?:[\s'’]\w+){0,2}\s[-–—]+\s|\(\w+(?:[\s'’]\w+){0,2}\))"  # "the lead - Xolo - is dull"
    rf"|(?P<except>\b(?:{_EXCEPT})\b)|(?P<turn>\b(?:{_TURN})\b|[;()\[\]]|\s[-–—]+\s|\.{{2,}}|…)"
    r"|,|:|\b(?:et|and)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a text, ``start`` to ``end`` in code points.

    ``sentence`` counts the sentences, ``part`` the parts between turns ("mais", "malgré") of all of them;
    ``exception`` tells that the part is what the rest of the sentence is not said of ("à part la musique").
    """

    start: int
    end: int
    sentence: int
    part: int
    exception: bool = False


def clauses(text: str) -> list[Clause]:
    """Cut a text at sentence ends, turns, brackets and commas, in order; the turning words are in no clause.

    A word or three between dashes or brackets cut nothing.
    """
    found: list[Clause] = []
    part = 0
    for number, sentence in enumerate(sentences(text)):
        start, exception = sentence.start, False
        part += 1
        for cut in _BREAK.finditer(text, sentence.start, sentence.end):
            if cut["aside"]:
                continue
            if text[start : cut.start()].strip():
                found.append(Clause(start, cut.start(), number, part, exception))
            start = cut.end()
            if cut["turn"] or cut["except"]:
                part, exception = part + 1, cut["except"] is not None
        if text[start : sentence.end].strip():
            found.append(Clause(start, sentence.end, number, part, exception))
    return found
