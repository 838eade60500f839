"""The reviews that do not speak of what a question leaves out."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.parsing.topic import find_topic
from retrieval.question import Figure, Intent, Question
from retrieval.words.folding import tokens
from seeds.models import ReviewFilter


def without_speakers(held: Held, question: Question) -> Question:
    """The question kept to the reviews that do not speak of what it leaves out; all of them where none does."""
    if question.but is None:
        return question
    others = tuple(one for one in question.filters.excluding if not one.reviews)
    plain = replace(question, filters=replace(question.filters, excluding=others))
    words = tokens(question.but)
    topic = find_topic(words, [True] * len(words), question.but, held.thesaurus, question.language)
    if topic is None:
        return plain
    asked = Question(
        text=question.but, language=question.language, intent=Intent.SUBJECT, films=question.films, topic=topic.text,
        words=topic.words, subjects=topic.subjects, names=topic.names, figure=Figure.COUNT,
    )  # fmt: skip
    said = speakers.counted(held, asked, held.wanted(plain), broad=False)
    if said is None:
        return plain
    naming = ReviewFilter(reviews=tuple(said.reviews))
    return replace(plain, filters=replace(plain.filters, excluding=(*others, naming)))
