"""A figure asked of what is but a part of the title of one film held: "la moyenne du passager"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answers import Note, NoteKind
from retrieval.question import Figure, Intent, Question, without_subject
from retrieval.titles.well_known import is_well_known
from retrieval.words.folding import flat, tokens
from retrieval.words.stopwords import STOPWORDS

SHORTEST = 4
"""Letters of a word that may stand for a title."""
_SPEAKING = re.compile(r"\b(?:avis|critiques?|notes|reviews?|ratings) (?:sur|about|on|qui|that|which|where|ou)\b")


def part_of_title(held: Held, question: Question) -> tuple[Question, tuple[Note, ...]] | None:
    """The question of the one film whose title has the words that it is asked of; None where they tell no film.

    What is written with a capital, or is the title of a work that people know, may be another film.
    """
    figure = question.intent is Intent.FIGURE and question.texts is None
    if not figure or question.films or question.subjects or question.filters.reviewers or question.of_speakers:
        return None
    typed = tokens(question.possible_film or question.topic or "")
    said = [t for t in typed if t.word not in STOPWORDS]
    if not said or any(t.capital or len(t.word) < SHORTEST or t.word.isdigit() for t in said):
        return None
    if question.figure is not Figure.COUNT and _SPEAKING.search(flat(question.text)):
        return None  # "la moyenne des avis sur les femmes" may be of those who speak of them
    if is_well_known(typed) or is_well_known(said):
        return None
    words = {t.word for t in said}
    films = [
        film for film in held.films.values()
        if any(words <= {t.word for t in tokens(title)} for title in (film.title, *film.aliases))
    ]  # fmt: skip
    if len(films) != 1:
        return None
    asked = replace(without_subject(question), films=(films[0].id,), possible_film=None, unknown_film=None)
    return asked, (Note(NoteKind.FILM_GUESSED, films[0].title),)
