"""The one film that a question without one can be about: whose reviews write the name, or the rare word, asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.keys import EVERYWHERE, LETTERS, READ, Key, films_of
from retrieval.answering.people import people
from retrieval.asking.judging import JUDGING
from retrieval.finding.mending import Mending
from retrieval.question import Question
from retrieval.words.folding import tokens
from retrieval.words.lexical import stems
from retrieval.words.vocabulary import usage

RARE = 60e-6
"""A word that is so much of what reviews write, or more, is met in any film."""
NOUN = 0.25
"""A word that stands after an article so often is a thing, and not how one is: "le chien", not "naze"."""


def film_meant(held: Held, question: Question) -> tuple[str, Question] | None:
    """The film meant, and the question with its names as the reviews write them; None where nothing tells.

    Names come first, then words that hardly any film's reviews write. Words met in many films tell nothing, however
    few films write all of them.
    """
    question = Mending(held.library, held.memory)(question, EVERYWHERE)
    named = list(people(held, question))
    if named:
        film = _film(named)
        return (film, replace(question, names=_renamed(question, named))) if film else None
    if question.names:
        return None  # somebody whom nobody writes of, or of whom not all is known
    film = _film(list(_things(held, question)))
    return (film, question) if film else None


def _film(keys: Sequence[Key]) -> str | None:
    """The one film of some keys: that of each of them, or the only one that writes all."""
    told = {film for key in keys if (film := key.film)}
    if len(told) == 1:
        film = told.pop()
        return film if all(film in key.films for key in keys) else None
    shared = set.intersection(*({*key.films} for key in keys)) if keys else set()
    return shared.pop() if len(shared) == 1 else None


def _renamed(question: Question, named: Sequence[Key]) -> tuple[str, ...]:
    """The names of a question with those that were found in place of what shares a word with them."""
    found = [key.name for key in named]
    held = {t.word for name in found for t in tokens(name)}
    return (*found, *(name for name in question.names if held.isdisjoint(t.word for t in tokens(name))))


def _things(held: Held, question: Question) -> Iterator[Key]:
    """The things that a question asks of and that few reviews write: "la scène du canoë"."""
    subjects = held.thesaurus.find(tokens(question.topic or ""), question.language)
    spoken = tokens(question.topic or "")
    common = {t.word for span in subjects for t in spoken[span.start : span.end]}
    for word in held.search.words.of(question, {}, set()):
        typed = [t.word for t in tokens(word.typed)]
        if not common.isdisjoint(typed) or not all(map(_rare_thing, typed)) or not word.rest:
            continue
        found = held.memory.named(word.expression, EVERYWHERE).passages if word.expression else ()
        if 0 < len(found) <= READ:
            texts = held.library.passages([int(id_) for id_ in found])
            writing = [p for p in texts if word.met(p.text, set(stems(p.text)))]
            if len(writing) == 1 and set(stems(word.typed)).isdisjoint(stems(writing[0].text)):
                continue  # one translation of it, which may be another word
            if films := films_of(held, (p.review for p in writing)):
                yield Key(word.typed, films)


def _rare_thing(word: str) -> bool:
    used = usage().get(word)
    if word in JUDGING or len(word) <= LETTERS:
        return False
    return used is None or (used.share < RARE and used.article >= NOUN)
