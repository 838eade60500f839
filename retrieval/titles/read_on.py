"""What stands beside a title and is of it: a year or a word that tells films apart that share it, its other words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.titles.filed import Filed
from retrieval.titles.forms import title_word
from retrieval.titles.match import Asked, TitleMatch
from retrieval.titles.more import with_more
from retrieval.words.folding import Token
from retrieval.words.stopwords import STOPWORDS

_READ_ON = 4
"""So many words after a title are read to tell films apart that share it."""


def narrowed(filed: Filed, match: TitleMatch, question: Sequence[Token]) -> TitleMatch:
    """Read on where a title is shared: its year, or a word that only some of the films have ("OSS 117 Rio")."""
    left, end = set(match.films), match.end
    shared = len(match.films) > 1
    for place in range(match.end, min(len(question), match.end + (_READ_ON if shared else 1))):
        word = title_word(question[place].word)
        having = {f for f in left if place == end and word == str(filed.years[f])}
        if shared and not having and not word.isdigit():
            having = {f for f in left if word in filed.said[f]}
        if word not in STOPWORDS and not having:
            break
        if having and word not in STOPWORDS:
            left, end = having, place + 1
    if end == match.end:
        return match
    return replace(match, end=end, films=tuple(sorted(left)))


def with_the_rest(filed: Filed, match: TitleMatch, chosen: Sequence[TitleMatch], asked: Asked) -> TitleMatch:
    """The match with the other words of the title beside it."""
    if len(match.films) != 1:
        return match
    said = filed.said[match.films[0]]
    start, end = with_more(asked.question, (match.start, match.end), said, asked.text, sure=match.sure)
    if (start, end) == (match.start, match.end):
        return match
    if any(m is not match and m.start < end and m.end > start for m in chosen):
        return match
    return replace(match, start=start, end=end, typed=asked.typed(start, end))
