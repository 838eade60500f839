"""Films, quotes and one answer of every kind, small enough to be checked by eye."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from retrieval.answers import (
    Answer,
    ClarifyAnswer,
    ComparisonAnswer,
    FilmEntry,
    FilmsAnswer,
    HelpAnswer,
    NoAnswer,
    Note,
    NoteKind,
    Quote,
    QuotesAnswer,
    Rating,
    RatingAnswer,
    Reason,
    Share,
    Source,
    Support,
    Theme,
    ThemesAnswer,
    YearMean,
)
from retrieval.question import Figure, Intent, Language, Order, Question, Side
from seeds.models import Film, Published, ReviewFilter, Role

PUBLISHED = Published(mean=3.7, count=3648, reviews=213, histogram={"5": 60, "4": 90, "3": 39, "2": 16, "1": 5, "0": 3})
PUSHER = Film(id="pusher-ii", title="Pusher II", year=2004, director="Nicolas Winding Refn", published=PUBLISHED)
BALLE = Film(id="balle-perdue-2", title="Balle perdue 2", year=2022)

PRAISE = "Mads Mikkelsen est impressionnant de vérité."
DOUBT = "Le rythme s'essouffle & la fin <déçoit>."


def question(text: str = "Que disent-ils de la musique ?", **parts: Any) -> Question:
    """A question in French, about a subject unless told otherwise."""
    return Question(**{"text": text, "language": Language.FRENCH, "intent": Intent.SUBJECT, **parts})


def quote(text: str = PRAISE, **parts: Any) -> Quote:
    """A quote by Ann, four stars and a half, 23 August 2022."""
    defaults: dict[str, Any] = {
        "text": text,
        "film": PUSHER.id,
        "film_title": PUSHER.title,
        "reviewer": "Ann",
        "role": Role.SPECTATOR,
        "rating": 4.5,
        "scale": 5.0,
        "date": "2022-08-23",
        "review_id": "r1",
        "passage_id": 7,
        "document": "pusher.txt",
        "row": None,
        "start": 10,
        "end": 10 + len(text),
        "score": 0.9,
    }
    return Quote(**{**defaults, **parts})


def rating(**parts: Any) -> Rating:
    """Fifteen rated reviews of Pusher II."""
    defaults: dict[str, Any] = {
        "film": PUSHER,
        "count": 15,
        "reviews": 16,
        "mean": 62.5 / 15,
        "median": 4.0,
        "scale": 5.0,
        "histogram": {"5": 3, "4.5": 3, "4": 5, "3.5": 2, "3": 2},
        "published": PUBLISHED,
    }
    return Rating(**{**defaults, **parts})


UNRATED = rating(film=BALLE, count=0, reviews=3, mean=None, median=None, histogram={}, published=None)
SINGLE = rating(count=1, reviews=1, mean=3.5, median=3.5, histogram={"3.5": 1}, published=None)
ANONYMOUS = quote(DOUBT, reviewer=None, rating=3.0, date=None, side=Side.NEGATIVE, passage_id=8, review_id="r2")
CRITIC = quote(reviewer=None, role=Role.CRITIC, rating=None, scale=None, date=None, passage_id=9)
COMMENT = quote(
    reviewer="Kyle Reese", role=Role.COMMENT, rating=None, scale=None, date="2022-11-11T09:30", passage_id=10
)
THEMES = (
    Theme(
        name="acting", label="le jeu des acteurs", reviews=8, share=8 / 15, positive=6, negative=1, quotes=(quote(),)
    ),
    Theme(name="music", label="la musique", reviews=1, share=1 / 15, positive=0, negative=0),
)
ENTRIES = (
    FilmEntry(film=PUSHER, reviews=16, rated=15, mean=62.5 / 15),
    FilmEntry(film=BALLE, reviews=3, rated=0),
    FilmEntry(film=Film(id="one", title="Un seul"), reviews=1, rated=1, mean=3.5),
)


def answers(language: Language) -> list[Answer]:
    """One answer, at least, of every kind, reason, note and figure."""
    asked = question(language=language)
    figures = [
        RatingAnswer(question=replace(asked, intent=Intent.FIGURE, figure=figure), films=(PUSHER,), ratings=(rating(),))
        for figure in Figure
    ]
    odd = [
        RatingAnswer(question=asked, ratings=(UNRATED, SINGLE)),
        RatingAnswer(question=asked, ratings=(rating(reviews=0, count=0, mean=None, median=None, histogram={}),)),
        RatingAnswer(question=replace(asked, filters=ReviewFilter(below=3.5)), ratings=(rating(published=None),)),
        RatingAnswer(question=asked, ratings=(rating(),), share=Share(side=Side.POSITIVE, count=12, total=15)),
        RatingAnswer(question=asked, ratings=(rating(),), share=Share(side=Side.NEGATIVE, count=0, total=0)),
        RatingAnswer(
            question=asked,
            ratings=(),
            trend=(YearMean(year=2012, mean=4.0, count=1), YearMean(year=2013, mean=3.75, count=2)),
        ),
    ]
    quoted = [
        QuotesAnswer(
            question=replace(asked, topic="la musique"), films=(PUSHER,), quotes=(quote(), ANONYMOUS), total=5
        ),
        QuotesAnswer(
            question=replace(asked, intent=Intent.SIDE, side=Side.NEGATIVE), films=(PUSHER,), quotes=(ANONYMOUS,)
        ),
        QuotesAnswer(
            question=replace(asked, intent=Intent.OPINION),
            films=(PUSHER,),
            ratings=(rating(),),
            quotes=(
                quote(side=Side.POSITIVE, support=Support(subject="acting", reviews=("a", "b"), total=15)),
                ANONYMOUS,
            ),
        ),
        *(
            QuotesAnswer(question=replace(asked, intent=Intent.REVIEWS, order=order), quotes=(CRITIC, COMMENT))
            for order in Order
        ),
        QuotesAnswer(
            question=replace(asked, filters=ReviewFilter(reviewers=("Ann", "Bob"))), quotes=(quote(),), total=1
        ),
    ]
    others = [
        ComparisonAnswer(
            question=asked,
            films=(PUSHER, BALLE),
            ratings=(rating(), UNRATED),
            quotes=(quote(side=Side.POSITIVE), ANONYMOUS, quote(film=BALLE.id, film_title=BALLE.title)),
        ),
        ThemesAnswer(question=asked, films=(PUSHER,), themes=THEMES, total=15),
        FilmsAnswer(question=asked, entries=ENTRIES, total=40),
        FilmsAnswer(question=asked, entries=ENTRIES, ranked=True, at_least=3),
        FilmsAnswer(question=asked),
        FilmsAnswer(question=asked, sources=(Source(name="pusher.txt", kind="allocine", reviews=15),)),
        *(
            HelpAnswer(question=asked, topic=topic, examples=("Pusher 2 ?",))
            for topic in ("help", "greeting", "thanks", "farewell", "about", "?")
        ),
        *(ClarifyAnswer(question=asked, films=(PUSHER, BALLE), reason=reason) for reason in Reason),
    ]
    silent = [
        NoAnswer(
            question=replace(asked, side=side),
            reason=reason,
            topic=topic,
            nearest=("la musique", "la fin"),
            held=(PUSHER, BALLE),
        )
        for reason in Reason
        for topic in (None, "les dragons")
        for side in (None, *Side)
    ]
    values = {
        NoteKind.FEWER: "2", NoteKind.CLOSEST: "1", NoteKind.OUTRIGHT: "1",
        NoteKind.FROM_PRAISE: "3.0", NoteKind.UNRANKED: "4 | Pusher II",
        NoteKind.HIGHEST: "10.0 | 10.0 | 2", NoteKind.LOWEST: "0.5 | 5.0 | 1",
        NoteKind.RATED_APART: "0.35 | 5 | Heat",
        NoteKind.WORD_CORRECTED: "musqiue -> musique", NoteKind.WRITTEN_SO: "2 | 12",
        NoteKind.FROM_SITES: "IMDb = 2 | AlloCiné = 1",
    }  # fmt: skip
    noted = [
        QuotesAnswer(question=asked, quotes=(quote(),), notes=(Note(kind, values.get(kind, "Pusher II")),))
        for kind in NoteKind
    ]
    return [*figures, *odd, *quoted, *others, *silent, *noted]
