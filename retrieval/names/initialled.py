"""Parts of names that look like other words: the initial of "Samuel L. Jackson", the "Will" of "Will Ferrell"."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.folding import Token
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

_TOOL_NAMES = frozenset({"will", "don"})
"""First names that are tool words."""


def has_initial(question: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether one letter is all that stands between two parts of a name: "Samuel L. Jackson", "samuel l jackson"."""
    if last != first + 2 or len(question[first + 1].word) != 1 or question[first + 1].word.isdigit():
        return False
    before, letter, after = question[first : last + 1]
    if letter.capital and before.capital and after.capital:
        return text[before.end : letter.start] == " " and text[letter.end : after.start] in (". ", " ", ".")
    named = {before.word, after.word}
    beside = text[before.end : letter.start] == text[letter.end : after.start] == " "
    return beside and named <= proper_names() and named.isdisjoint(everyday())


def begun(question: Sequence[Token], place: int, text: str) -> int:
    """Where the name begins of which a part stands at ``place``: with its initials ("J.K. Simmons"), with "Will".

    And with what a hyphen joins to it, a word otherwise: "Pierre-Yves".
    """
    start = place
    while start and question[start].capital and question[start - 1].capital:
        if text[question[start - 1].end : question[start].start] != "-":
            break
        start -= 1
    while start and len(question[start - 1].word) == 1 and question[start - 1].capital:
        if text[question[start - 1].end : question[start].start] not in (".", ". "):
            break
        start -= 1
    if start == place and start and question[start - 1].word in _TOOL_NAMES and _is_first(question, start - 1, text):
        return start - 1
    return start


def _is_first(question: Sequence[Token], place: int, text: str) -> bool:
    """Whether a tool word is a first name: large inside a question, or with nothing after the last name to be asked."""
    first, last, *after = question[place : place + 3]
    known = last.word not in everyday() and (last.capital or last.word in proper_names())
    if not known or first.capital != last.capital or text[first.end : last.start] != " ":
        return False
    return (place > 0 and first.capital) or not after or after[0].word in STOPWORDS
