"""What the reviewers of a film talk about: subjects, names and things, counted, with a quote for and one against."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.of_side import of_side
from retrieval.answering.picking import pick
from retrieval.answering.weighed import all_weighed
from retrieval.answers import Answer, NoAnswer, Quote, Reason, Support, Theme, ThemesAnswer
from retrieval.question import Question, Side
from retrieval.themes import Talk, beyond, discussed
from seeds.models import ReviewFilter


def answer(held: Held, question: Question) -> Answer:
    """Every subject in at least 5 % of the reviews, then the names and things that the thesaurus does not know."""
    wanted = held.wanted(question)
    if question.side is not None and held.library.counts(wanted).reviews:
        wanted = of_side(held, wanted, question.side)
    films = held.titled(question.films)
    talks = [*discussed(held.memory, held.thesaurus, wanted), *beyond(held.memory, films, wanted)]
    if not talks:
        none = Reason.NO_SIDE if question.side is not None else Reason.NO_REVIEWS
        return NoAnswer(question=question, reason=none, films=films)
    total = held.library.counts(wanted).reviews
    themes = []
    fresh = question
    for talk in all_weighed(held, wanted, talks):
        theme = quoted(held, fresh, wanted, talk, total)
        fresh = replace(fresh, seen=(*fresh.seen, *(q.passage_id for q in theme.quotes)))
        themes.append(theme)
    return ThemesAnswer(question=question, films=films, themes=tuple(themes), total=total)


def counted(talk: Talk, question: Question, total: int) -> Theme:
    """A subject with how many of ``total`` reviews speak of it, for and against; no quote."""
    return Theme(
        name=talk.name,
        label=talk.label(question.language),
        reviews=len(talk.reviews),
        share=len(talk.reviews) / total,
        positive=len(talk.positive),
        negative=len(talk.negative),
        known=talk.known,
        speakers=talk.reviews,
    )


def quoted(held: Held, question: Question, wanted: ReviewFilter, talk: Talk, total: int) -> Theme:
    """The same with a quote of each side, or of the one asked for: of those that take it on the subject itself."""
    stands_for = Support(talk.name, talk.reviews, total)
    quotes: list[Quote] = []
    for side in Side if question.side is None else (question.side,):
        read = talk.praising if side is Side.POSITIVE else talk.blaming
        within = set(talk.passages if read is None else read)
        quotes += pick(held, question, wanted, side, 1, within=within, support=stands_for)
    return replace(counted(talk, question, total), quotes=tuple(quotes))
