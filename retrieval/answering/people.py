"""Whom a question names, where the reviews write it: full names first, then a last name, a character or a nickname."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from retrieval.answering.held import Held
from retrieval.answering.keys import EVERYWHERE, LETTERS, READ, Key, films_of
from retrieval.question import Language, Question
from retrieval.words.dictionary import is_word
from retrieval.words.folding import Token, flat, tokens
from retrieval.words.lexical import any_of, phrase
from retrieval.words.lexicon import plain, spelled
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import proper_names

LEAST, MOSTLY = 3, 0.6
"""An everyday word is somebody's nickname where it has a capital inside sentences so often, and mostly."""
_BEGIN = ("", ".", "!", "?", "…", ":", ";", "-", "–", '"', "«", "“", "(")


def people(held: Held, question: Question) -> Iterator[Key]:
    """The names of a question that reviews write: full ones first, then those that stand alone."""
    topic = question.topic or ""
    said = tokens(topic)
    runs = [said, *(tokens(name) for name in question.names)]
    inside = {t.word for name in question.names for t in tokens(name)}
    named: set[str] = set()
    for first, last in (pair for run in runs for pair in pairwise(run)):
        pair = {first.word, last.word}
        if named & pair or not _may_be_called(first, last, inside):
            continue
        if films := films_of(held, _side_by_side(held, first, last)):
            named |= pair
            yield Key(f"{first.surface} {last.surface}", films)
    for name in question.names:
        words = [t.word for t in tokens(name)]
        if len(words) > 1 and named.isdisjoint(words) and (films := films_of(held, _naming(held, name))):
            named.update(words)
            yield Key(name, films)
    for place, token in enumerate(said):
        if token.word in named or _part_of_more(said, place, topic, named):
            continue
        if films := _alone(held, question, token, said[place - 1] if place else _article(question, token)):
            yield Key(token.surface, films)


def _alone(held: Held, question: Question, token: Token, before: Token | None) -> Counter[str]:
    """How many reviews of each film write one word as somebody's name; none where it is a word."""
    found = films_of(held, _naming(held, token.surface)) if _names_alone(token, question) else Counter()
    return found or _nickname(held, token, before)


def _article(question: Question, token: Token) -> Token | None:
    """The word right before the first one of a topic, in the question as it was typed."""
    spoken = tokens(question.text)
    return next((a for a, b in pairwise(spoken) if b.word == token.word), None)


def _nickname(held: Held, token: Token, before: Token | None) -> Counter[str]:
    """The films whose reviews call somebody by an everyday word, its capital telling: "the Rock"; empty for a word."""
    if before is None or before.word not in DEFINITE or len(token.word) <= LETTERS or token.word in STOPWORDS:
        return Counter()
    if held.thesaurus.find([token], None):
        return Counter()
    expression = any_of([token.surface])
    found = held.memory.named(expression, EVERYWHERE).passages if expression else ()
    if not LEAST <= len(found) <= READ:
        return Counter()
    inside = [
        (p.review, t.capital) for p in held.library.passages([int(id_) for id_ in found]) for t in tokens(p.text)
        if t.word == token.word and p.text[: t.start].rstrip()[-1:] not in _BEGIN
    ]  # fmt: skip
    called = [review for review, capital in inside if capital]
    return films_of(held, called) if len(called) >= max(LEAST, MOSTLY * len(inside)) else Counter()


def _may_be_called(first: Token, last: Token, inside: set[str]) -> bool:
    """Whether two words side by side may be a full name: one of them is of a name, or is no word at all."""
    words = (first, last)
    if any(t.word in STOPWORDS or not t.surface.isalpha() for t in words) or len(last.word) < LETTERS:
        return False
    return any(t.word in inside or t.word in proper_names() or not plain(t.word) for t in words)


def _part_of_more(said: Sequence[Token], place: int, topic: str, named: set[str]) -> bool:
    """Whether a word is but part of a name that nobody writes: the "Martin" of an "Aston Martin"."""
    beside = [said[at] for at in (place - 1, place + 1) if 0 <= at < len(said)]
    near = [t for t in beside if topic[min(t.end, said[place].end) : max(t.start, said[place].start)] in (" ", "-")]
    return any(
        t.word not in named and t.word not in STOPWORDS and ((t.capital and said[place].capital) or not _a_word(t.word))
        for t in near
    )


def _a_word(word: str) -> bool:
    return (plain(word) and word not in proper_names()) or any(is_word(word, language) for language in Language)


def _names_alone(token: Token, question: Question) -> bool:
    """Whether one word is somebody's name: known as one, or of no language and no slip for a word."""
    if token.surface in question.names:
        return True
    if len(token.word) <= LETTERS or not token.surface.isalpha() or _a_word(token.word):
        return False
    return token.word in proper_names() or not any(spelled(language).near(token.word) for language in Language)


def _naming(held: Held, name: str) -> Sequence[str]:
    return held.memory.naming(name, EVERYWHERE).speakers()


def _side_by_side(held: Held, first: Token, last: Token) -> Iterator[str]:
    """The reviews that write two words side by side, as a name is written."""
    expression = phrase(f"{first.surface} {last.surface}")
    found = held.memory.named(expression, EVERYWHERE).passages[:READ].tolist() if expression else []
    for passage in held.library.passages(found):
        if f"{first.word} {last.word}" in flat(passage.text).replace("-", " ") and any(
            (a.word, b.word) == (first.word, last.word) and b.capital for a, b in pairwise(tokens(passage.text))
        ):
            yield passage.review
