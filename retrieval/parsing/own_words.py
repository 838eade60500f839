"""The subject in the user's own words, cut out of the question."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.names.initialled import begun
from retrieval.words.folding import Token
from retrieval.words.stopwords import STOPWORDS

_NO_BRACKETS = str.maketrans("()", "  ")


def own_words(
    question: Sequence[Token], free: Sequence[bool], content: list[int], text: str, named: set[int], called: set[int]
) -> str:
    """The user's own words from the first word of the subject to the last; of several pieces, those that name it.

    And whom they name, in the others: ``called``.
    """
    pieces: list[tuple[str, bool, str]] = []
    i, last = content[0], content[-1]
    while i <= last:
        if not free[i]:
            i += 1
            continue
        j = i
        while j + 1 <= last and free[j + 1]:
            j += 1
        after = j + 1
        while j > i and question[j].word in STOPWORDS and j not in named:
            j -= 1
        while i < j and question[i].word in STOPWORDS and i != content[0]:
            i += 1
        persons = sorted(called.intersection(range(i, j + 1)))
        first = begun(question, persons[0], text) if persons else i
        somebody = text[question[first].start : question[persons[-1]].end] if persons else ""
        piece = text[question[min(i, first)].start : question[j].end]
        pieces.append((piece, any(n in named for n in range(i, j + 1)), somebody))
        i = after
    naming = [piece for piece, _, _ in pieces]
    if any(telling for _, telling, _ in pieces):
        naming = [piece if telling else somebody for piece, telling, somebody in pieces if telling or somebody]
    said = " ".join(dict.fromkeys(naming)).replace(" c ", " ")  # "les scènes c cru"
    return said if said.count("(") == said.count(")") else " ".join(said.translate(_NO_BRACKETS).split())
