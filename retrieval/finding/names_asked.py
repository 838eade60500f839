"""The names that a question asks for, as they are searched: numbered parts and other works too, and no expressions."""

from __future__ import annotations

from dataclasses import replace

from retrieval.names.apposed import with_apposed, without_apposed
from retrieval.names.likened import likened, likening
from retrieval.names.other_titles import titles_in
from retrieval.names.parts import find_parts
from retrieval.question import Question
from retrieval.words.expressions import expressions_in
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexicon import listed


def with_names_asked(question: Question) -> Question:
    """The question with the names that are searched for it, and without the words that only liken it to a work."""
    parts = tuple(part.typed for part in find_parts(question.topic or ""))
    called = with_apposed(question.names, question.text, question.topic or "")
    question = replace(question, names=tuple(dict.fromkeys((*called, *parts))))
    question = replace(question, names=_outside_expressions(question))
    question = replace(question, names=_with_likened(_with_titles(question), question))
    # a work that who asks has seen is set beside the film in the topic alone: "as an X-Files fan, will I like it?"
    alike = likening(question.text, question.names) | likening(question.topic or "", question.names)
    words = without_apposed(question.words, question.text, question.names)
    return replace(question, words=tuple(w for w in words if fold_word(w) not in alike))


def _outside_expressions(question: Question) -> tuple[str, ...]:
    """The names of a question without what the lexicon knows: part of an expression ("le Tour de France"), a "UFO"."""
    found = expressions_in([t.word for t in tokens(question.topic or "")], question.language)
    within = [set(run) for _, run in found]
    spelled = [(name, {t.word for t in tokens(name)}) for name in question.names]
    return tuple(
        name for name, words in spelled
        if not any(words < run for run in within)
        and not (len(name) > 1 and name.isupper() and listed(fold_word(name), question.language))
    )  # fmt: skip


def _with_titles(question: Question) -> tuple[str, ...]:
    """The names of a question, with the titles of works that are called otherwise in the other language."""
    said = tokens(question.topic or "")
    places = titles_in(said, compared="comparison" in question.subjects)
    named = [{t.word for t in tokens(name)} for name in question.names]
    places = [(a, b) for a, b in places if not any({t.word for t in said[a:b]} < name for name in named)]
    titles = tuple((question.topic or "")[said[a].start : said[b - 1].end] for a, b in places)
    inside = {t.word for a, b in places for t in said[a:b]}
    kept = tuple(name for name in question.names if not inside.issuperset(t.word for t in tokens(name)))
    as_read = {name: name for name in question.names}  # as a title, where it is read as one
    return kept + tuple(as_read.get(title, title) for title in titles)


def _with_likened(names: tuple[str, ...], question: Question) -> tuple[str, ...]:
    """The names of a question, with the title of everyday words that it likens the film to."""
    topic = question.topic or ""
    title = likened(question.text, topic) or likened(topic, topic)
    if title is None:
        return names
    words = {t.word for t in tokens(title)}
    return (*(n for n in names if not words.issuperset(t.word for t in tokens(n))), title)
