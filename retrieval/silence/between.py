"""Two people asked for together: "la relation entre Ada et Milo", "Ada and Milo's love story", "Ada et Milo"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.finding.features import Candidate
from retrieval.memory import Memory
from retrieval.names.likened import WorkTitle
from retrieval.names.named import names
from retrieval.question import Question
from retrieval.words.folding import flat, tokens
from seeds.models import ReviewFilter

OFTEN = 3
"""So many reviews write the name of each of two people."""
_RELATION = re.compile(
    r"\b(?:relations?(?:hips?)?|couples?|romances?|duos?|duel|alchimie|chemistry|amours?|love|amities?|friendships?|entre"
    r"|between|lien|bond|rivalite|rivalry|tandem|histoire d'amour|complicite|confrontation|face[- ]a[- ]face)\b"
)
_JOINED = r"(?: ?(?:et|and|&|/|-|avec|with) ?)"


def together(question: Question, candidates: Sequence[Candidate]) -> list[Candidate] | None:
    """The passages that write both people whom a question joins; None where it joins none.

    Empty where what is between them is asked for and no passage writes both; where they are only named together, the
    others follow.
    """
    pair = _pair(question)
    if pair is None:
        return None
    both = [names(name) for name in pair]
    written = [c for c in candidates if all(writes(c.passage.text) for writes in both)]
    if _RELATION.search(flat(question.text)):
        return written
    return [*written, *(c for c in candidates if c not in written)] if written else None


def two_of(name: str, question: Question, memory: Memory, wanted: ReviewFilter) -> tuple[str, str] | None:
    """The two people that a name nobody writes is of: "le couple Ada Milo", where reviews write each; None for one."""
    words = name.split()
    between = _RELATION.search(flat(question.text))
    if len(words) != 2 or not between or not all(word[:1].isupper() for word in words):
        return None
    first, last = words
    often = all(len(memory.naming(word, wanted).speakers()) >= OFTEN for word in words)
    return (first, last) if often else None


def _pair(question: Question) -> tuple[str, str] | None:
    people = [name for name in question.names if not isinstance(name, WorkTitle)]
    if len(people) != 2:
        return None
    text = flat(question.text)
    for first, last in (people, people[::-1]):
        said = [r"\W+".join(re.escape(t.word) for t in tokens(name)) for name in (first, last)]
        if re.search(rf"\b{said[0]}{_JOINED}{said[1]}\b", text):
            return first, last
    return None
