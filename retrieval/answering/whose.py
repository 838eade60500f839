"""The one film that a question without one can be about: whose reviews write the name, or the rare word, asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from retrieval.answering.held import Held
from retrieval.dictionary import is_word
from retrieval.folding import Token, flat, tokens
from retrieval.judging import JUDGING
from retrieval.lexical import phrase, stems
from retrieval.lexicon import plain, spelled
from retrieval.mending import Mending
from retrieval.question import Language, Question
from retrieval.stopwords import STOPWORDS
from retrieval.words import proper_names, usage
from seeds.models import ReviewFilter

CLEARLY = 4
"""A film that speaks so many times more of something than the next one does is the one meant."""
READ = 200
"""What more passages than this write is nothing rare, and tells no film."""
LETTERS = 3
"""Shorter words name nobody by themselves."""
RARE = 60e-6
"""A word that is so much of what reviews write, or more, is met in any film."""
NOUN = 0.25
"""A word that stands after an article so often is a thing, and not how one is: "le chien", not "naze"."""
_EVERYWHERE = ReviewFilter()


@dataclass(frozen=True, slots=True)
class _Key:
    """What a question names, and how many reviews of each film write it."""

    name: str
    films: Counter[str]

    @property
    def film(self) -> str | None:
        """The film that alone, or clearly more than the others, writes it."""
        (first, most), *others = self.films.most_common(2) or [("", 0)]
        return first if most > CLEARLY * sum(n for _, n in others) else None


def film_meant(held: Held, question: Question) -> tuple[str, Question] | None:
    """The film meant, and the question with its names as the reviews write them; None where nothing tells.

    Names come first, then words that hardly any film's reviews write. Words met in many films tell nothing, however
    few films write all of them.
    """
    question = Mending(held.library, held.memory)(question, _EVERYWHERE)
    people = list(_people(held, question))
    if people:
        film = _film(people)
        return (film, replace(question, names=_renamed(question, people))) if film else None
    if question.names:
        return None  # somebody whom nobody writes of, or of whom not all is known
    film = _film(list(_things(held, question)))
    return (film, question) if film else None


def _film(keys: Sequence[_Key]) -> str | None:
    """The one film of some keys: that of each of them, or the only one that writes all."""
    told = {film for key in keys if (film := key.film)}
    if len(told) == 1:
        film = told.pop()
        return film if all(film in key.films for key in keys) else None
    shared = set.intersection(*({*key.films} for key in keys)) if keys else set()
    return shared.pop() if len(shared) == 1 else None


def _renamed(question: Question, people: Sequence[_Key]) -> tuple[str, ...]:
    """The names of a question with those that were found in place of what shares a word with them."""
    found = [key.name for key in people]
    held = {t.word for name in found for t in tokens(name)}
    return (*found, *(name for name in question.names if held.isdisjoint(t.word for t in tokens(name))))


def _people(held: Held, question: Question) -> Iterator[_Key]:
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
        if films := _films(held, _side_by_side(held, first, last)):
            named |= pair
            yield _Key(f"{first.surface} {last.surface}", films)
    for name in question.names:
        words = [t.word for t in tokens(name)]
        if len(words) > 1 and named.isdisjoint(words) and (films := _films(held, _naming(held, name))):
            named.update(words)
            yield _Key(name, films)
    for place, token in enumerate(said):
        alone = token.word not in named and not _part_of_more(said, place, topic, named)
        if alone and _names_alone(token, question) and (films := _films(held, _naming(held, token.surface))):
            yield _Key(token.surface, films)


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


def _things(held: Held, question: Question) -> Iterator[_Key]:
    """The things that a question asks of and that few reviews write: "la scène du canoë"."""
    subjects = held.thesaurus.find(tokens(question.topic or ""), question.language)
    spoken = tokens(question.topic or "")
    common = {t.word for span in subjects for t in spoken[span.start : span.end]}
    for word in held.search.words.of(question, {}, set()):
        typed = [t.word for t in tokens(word.typed)]
        if not common.isdisjoint(typed) or not all(map(_rare_thing, typed)) or not word.rest:
            continue
        found = held.memory.named(word.expression, _EVERYWHERE).passages if word.expression else ()
        if 0 < len(found) <= READ:
            texts = held.library.passages([int(id_) for id_ in found])
            writing = [p for p in texts if word.met(p.text, set(stems(p.text)))]
            if len(writing) == 1 and set(stems(word.typed)).isdisjoint(stems(writing[0].text)):
                continue  # one translation of it, which may be another word
            if films := _films(held, (p.review for p in writing)):
                yield _Key(word.typed, films)


def _rare_thing(word: str) -> bool:
    used = usage().get(word)
    if word in JUDGING or len(word) <= LETTERS:
        return False
    return used is None or (used.share < RARE and used.article >= NOUN)


def _naming(held: Held, name: str) -> Sequence[str]:
    return held.memory.naming(name, _EVERYWHERE).speakers()


def _side_by_side(held: Held, first: Token, last: Token) -> Iterator[str]:
    """The reviews that write two words side by side, as a name is written."""
    expression = phrase(f"{first.surface} {last.surface}")
    found = held.memory.named(expression, _EVERYWHERE).passages[:READ].tolist() if expression else []
    for passage in held.library.passages(found):
        if f"{first.word} {last.word}" in flat(passage.text).replace("-", " ") and any(
            (a.word, b.word) == (first.word, last.word) and b.capital for a, b in pairwise(tokens(passage.text))
        ):
            yield passage.review


def _films(held: Held, reviews: Iterable[str]) -> Counter[str]:
    """How many of some reviews each film has."""
    ids = tuple(dict.fromkeys(reviews))[:READ]
    found = held.library.reviews(ReviewFilter(reviews=ids)) if ids else []
    return Counter(r.film for r in found if r.film in held.films)
