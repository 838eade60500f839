"""A subject asked of what is but a part of the title of the film that was guessed: "la fin du Serpent"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.question import Question
from retrieval.words.folding import fold_word, tokens
from retrieval.words.stopwords import ARTICLES, DEFINITE, STOPWORDS

_OF = frozenset("de du des d of in dans".split())
SHORTEST = 4
"""Letters of a word that may stand for a title."""


def without_title(question: Question, title: set[str], whole: Sequence[str] = ()) -> Question:
    """The question without "of" and the words of its film's ``title`` after it, where a subject is all that is left.

    And without its ``whole`` title beside somebody's name: "astrid veillon tandem".
    """
    said = tokens(question.topic or "")
    for place in range(len(said)) if question.names and 0 < len(whole) < len(said) else ():
        article = place > 0 and said[place - 1].word in ARTICLES
        if not article and [t.word for t in said[place : place + len(whole)]] == list(whole):
            return _cut(question, said[place].start, said[place + len(whole) - 1].end, set(whole))
    for place in range(1, len(said)):
        if said[place].word not in _OF:
            continue
        first = place + 1 + (place + 1 < len(said) and said[place + 1].word in DEFINITE)
        end = first
        while end < len(said) and said[end].word in title:
            end += 1
        content = {t.word for t in said[first:end]} - STOPWORDS
        if not question.subjects or question.names or not any(len(word) >= SHORTEST for word in content):
            continue
        return _cut(question, said[place].start, said[end - 1].end, content)
    return question


def _cut(question: Question, start: int, end: int, content: set[str]) -> Question:
    """The question without what stands there in its topic, and without these words."""
    topic = question.topic or ""
    kept = f"{topic[:start].rstrip()} {topic[end:].lstrip()}".strip()
    words = tuple(word for word in question.words if fold_word(word) not in content)
    return replace(question, topic=kept, words=words)
