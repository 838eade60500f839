"""Two reviewers side by side: the mean of each, and what each wrote, first of the films that both wrote of."""

from __future__ import annotations

from dataclasses import replace
from statistics import fmean

from retrieval.answering.best_passages import best_passages
from retrieval.answering.held import Held
from retrieval.answers import Answer, NoAnswer, Quote, QuotesAnswer, Reason, Voice
from retrieval.question import Intent, Question
from seeds.models import Review

EACH = 2
"""How many quotes are given of each."""
_OF_BOTH = (Intent.REVIEWS, Intent.FIGURE, Intent.OPINION, Intent.OVERVIEW, Intent.COMPARE)


def asks(question: Question) -> bool:
    """Whether two reviewers are set side by side, and nothing in the films is asked about."""
    return len(question.voices) > 1 and question.intent in _OF_BOTH and question.topic is None


def answer(held: Held, question: Question) -> Answer:
    """The figures of each over the reviews that the filters leave, and quotes of each in turn."""
    wrote = [_reviews(held, question, names) for names in question.voices]
    if not any(wrote):
        return NoAnswer(
            question=question, reason=Reason.NO_REVIEWS, films=held.titled(question.films), held=held.most_reviewed(5)
        )
    films = tuple(dict.fromkeys(r.film for reviews in wrote for r in reviews))
    shared = [film for film in films if all(any(r.film == film for r in reviews) for reviews in wrote)]
    ordered = [sorted(reviews, key=lambda r: (r.film not in shared, films.index(r.film))) for reviews in wrote]
    quotes = [q for reviews in ordered for q in _quotes(held, reviews)]
    named = question.films or tuple(shared) or films
    return QuotesAnswer(
        question=replace(question, intent=Intent.REVIEWS), films=held.titled(named), quotes=tuple(quotes),
        total=len(quotes), voices=tuple(_voice(names[0], r) for names, r in zip(question.voices, wrote, strict=True)),
    )  # fmt: skip


def _reviews(held: Held, question: Question, names: tuple[str, ...]) -> list[Review]:
    """The reviews of one of them that the filters leave."""
    wanted = replace(held.wanted(question), reviewers=names)
    return [r for r in held.library.reviews(wanted) if r.film in held.films]


def _quotes(held: Held, reviews: list[Review]) -> list[Quote]:
    """What says most in the first reviews, one quote of each where there are several."""
    each = EACH if len(reviews) == 1 else 1
    return [q for r in reviews[:EACH] for q in best_passages(held, r, each)]


def _voice(name: str, reviews: list[Review]) -> Voice:
    stars = [r.stars for r in reviews if r.stars is not None]
    return Voice(name=name, reviews=len(reviews), rated=len(stars), mean=fmean(stars) if stars else None)
