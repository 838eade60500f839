"""The JSON object that ``verbatim ask --json`` prints, one for each question.

Fields that do not apply are null or empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.parts import FilmPart, NotePart, QuotePart, RatingPart, Reply, SupportPart, ThemePart
from bot.phrases import Words, words_for
from bot.render import plain
from bot.render.byline import subject_label
from bot.render.themes import QUOTED
from retrieval.answers import (
    Answer,
    ClarifyAnswer,
    ComparisonAnswer,
    FilmsAnswer,
    HelpAnswer,
    NoAnswer,
    Quote,
    QuotesAnswer,
    Rating,
    RatingAnswer,
    Support,
    Theme,
    ThemesAnswer,
)
from retrieval.engine import quotes_of
from seeds.models import Film


def reply(answer: Answer, explained: dict[str, Any] | None = None, asked: str | None = None) -> Reply:
    """The contract's object for an answer; ``asked`` is the question as it was typed, where that is known."""
    question = answer.question
    words = words_for(question.language)
    return Reply(
        question=(question.typed or question.text) if asked is None else asked,
        language=question.language,
        kind=answer.kind,
        text=plain(answer),
        films=[FilmPart(id=film.id, title=film.title) for film in _films(answer)],
        polarity=question.side,
        topic=answer.topic if isinstance(answer, NoAnswer) and answer.topic else question.topic,
        reason=answer.reason.value if isinstance(answer, NoAnswer | ClarifyAnswer) else None,
        ratings=[_rating(rating) for rating in _ratings(answer)],
        themes=[_theme(theme, words) for theme in answer.themes] if isinstance(answer, ThemesAnswer) else [],
        quotes=[_quote(quote, words, listed=not isinstance(answer, ThemesAnswer)) for quote in _shown(answer)],
        notes=[NotePart(kind=note.kind.value, value=note.value) for note in answer.notes],
        nearest=list(answer.nearest) if isinstance(answer, NoAnswer) else [],
        examples=list(answer.examples) if isinstance(answer, HelpAnswer) else [],
        explain=explained,
    )


def as_json(answer: Answer, explained: dict[str, Any] | None = None, asked: str | None = None) -> str:
    """The contract's object on one line. C1 controls are escaped: some terminals obey them."""
    line = reply(answer, explained, asked).model_dump_json()
    return "".join(f"\\u{ord(char):04x}" if "\x7f" <= char <= "\x9f" else char for char in line)


def _shown(answer: Answer) -> Sequence[Quote]:
    """The quotes that the text shows: of many themes, those of the first."""
    if isinstance(answer, ThemesAnswer):
        known = [theme for theme in answer.themes if theme.known]
        return [q for theme in known[: max(answer.question.limit, QUOTED)] for q in theme.quotes]
    return quotes_of(answer)


def _films(answer: Answer) -> list[Film]:
    if isinstance(answer, FilmsAnswer) and not answer.films:
        return [entry.film for entry in answer.entries]
    return list(answer.films)


def _ratings(answer: Answer) -> tuple[Rating, ...]:
    return answer.ratings if isinstance(answer, RatingAnswer | QuotesAnswer | ComparisonAnswer) else ()


def _rating(rating: Rating) -> RatingPart:
    return RatingPart(
        film=rating.film.id,
        mean=rating.mean,
        median=rating.median,
        count=rating.count,
        reviews=rating.reviews,
        scale=rating.scale,
        histogram=rating.histogram,
        published=rating.published,
    )


def _theme(theme: Theme, words: Words) -> ThemePart:
    return ThemePart(
        name=theme.name,
        label=theme.label,
        reviews=theme.reviews,
        share=theme.share,
        positive=theme.positive,
        negative=theme.negative,
        known=theme.known,
        review_ids=list(theme.speakers),
        quotes=[_quote(quote, words, listed=False) for quote in theme.quotes],
    )


def _quote(quote: Quote, words: Words, *, listed: bool) -> QuotePart:
    own = {name: getattr(quote, name) for name in QuotePart.model_fields if name != "support"}
    return QuotePart(**own, support=_support(quote.support, words, listed=listed) if quote.support else None)


def _support(support: Support, words: Words, *, listed: bool) -> SupportPart:
    return SupportPart(
        subject=support.subject,
        label=subject_label(support.subject, words),
        reviews=len(support.reviews),
        total=support.total,
        review_ids=list(support.reviews) if listed else [],
    )
