"""Quotes for and against, and a fair picture of both."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import for_and_against, subject
from retrieval.answering.best_passages import best_passages
from retrieval.answering.dislikers import hardly_against, harshest, of_the_lowest
from retrieval.answering.held import Held
from retrieval.answering.in_few_words import in_few_words, longer, words_asked
from retrieval.answering.most_of_side import asks_most, most_of_side
from retrieval.answering.one_reviewer import by_their_rating, clearest, their_word
from retrieval.answering.picking import FIT, pick
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, Quote, QuotesAnswer, Reason
from retrieval.asking.brief import asks_brief
from retrieval.asking.cues import both_sides
from retrieval.asking.cues_of_sides import GOOD_KIND
from retrieval.asking.harsh import asks_harsh, asks_one
from retrieval.asking.of_each_side import find_of_each_side
from retrieval.asking.strongly import strongest
from retrieval.asking.who_dislikes import asks_who_dislikes
from retrieval.question import Question, Side, without_subject
from retrieval.quotes.quality import LONGEST
from retrieval.quotes.quotable import quotable
from retrieval.ratings import UNFAVOURABLE
from retrieval.words.folding import flat
from seeds.models import FIVE_STARS, ReviewFilter

EACH = 2
"""So many quotes of each side are shown where both were asked for: one alone is on one subject."""
PRAISED = 3.0
"""From this rating on five stars on, a review is favourable enough to say that a reservation was taken from it."""


def answer(held: Held, question: Question) -> Answer:
    """Representative quotes of one side; about a subject, those of its quotes that are on that side."""
    if question.topic is not None:
        return subject.answer(held, question)
    wanted = held.wanted(question)
    if missing := _nothing_held(held, question, wanted):
        return missing
    if question.side is Side.NEGATIVE and asks_harsh(said := flat(question.text)) and asks_one(said):
        question = replace(question, limit=1)
    if rated := by_their_rating(held, question, wanted):
        return rated
    most = most_of_side(held, question, wanted) if asks_most(question) else []
    bound = words_asked(question)
    brief = in_few_words(held, question, wanted, question.side, bound) if bound else []
    quotes = tuple(brief or most or _to_print(held, question, wanted) or _of_the_side(held, question, wanted))
    quotes = quotes if brief or most else _with_whoever_hated(held, question, wanted, quotes)
    if not quotes:
        reason = Reason.NO_MORE if question.seen else Reason.NO_SIDE
        return NoAnswer(question=question, reason=reason, films=held.titled(question.films))
    notes = [Note(NoteKind.FEWER, str(len(quotes)))] if len(quotes) < question.limit else []
    notes += [longer(bound)] if bound and not brief else []
    stars = [_stars(quote) for quote in quotes]
    given = [s for s in stars if s is not None]
    only_praise = len(given) == len(quotes) and min(given) >= PRAISED
    if question.side is Side.NEGATIVE and only_praise:
        notes.append(Note(NoteKind.FROM_PRAISE, f"{min(given):g}"))
    return QuotesAnswer(
        question=question,
        films=held.titled(question.films),
        quotes=quotes,
        total=held.library.counts(wanted).reviews,
        notes=tuple(notes),
    )


def _of_the_side(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """Quotes of the side asked for: of those who hated it or adored it, where they are asked after and enough did."""
    said, against = flat(question.text), question.side is Side.NEGATIVE
    if against and asks_harsh(said) and (quotes := harshest(held, question, wanted)):
        return quotes
    bounds = () if question.filters.bounded else strongest(said, question.side)
    for stars in bounds:
        theirs = replace(wanted, at_most=stars) if against else replace(wanted, at_least=stars)
        quotes = pick(held, question, theirs, question.side, question.limit, counted=wanted)
        if len(quotes) == question.limit:
            return quotes
    who = against and not question.filters.bounded and asks_who_dislikes(said)
    lowest = of_the_lowest(held, question, wanted) if who else []
    quotes = lowest or pick(held, question, wanted, question.side, question.limit)
    if not against or len(quotes) >= question.limit:
        return quotes
    heard = {quote.review_id for quote in quotes}
    more = [quote for quote in hardly_against(held, question, wanted) if quote.review_id not in heard]
    return [*quotes, *more[: question.limit - len(quotes)]]


def _with_whoever_hated(
    held: Held, question: Question, wanted: ReviewFilter, quotes: tuple[Quote, ...]
) -> tuple[Quote, ...]:
    """The quotes, the first of them of the lowest rating where those who hated it are asked after and none is heard."""
    if question.side is not Side.NEGATIVE or question.filters.bounded or question.seen or not quotes:
        return quotes
    if not strongest(flat(question.text), question.side) or any((_stars(q) or 0.0) < PRAISED for q in quotes):
        return quotes
    lowest = held.library.reviews(replace(wanted, at_most=UNFAVOURABLE), order="worst", limit=question.limit)
    theirs = [quote for review in lowest for quote in clearest(held, review, question, len(lowest))]
    theirs = [quote for quote in theirs if quotable(quote.text) >= FIT and len(quote.text) <= 2 * LONGEST]
    return (*theirs[:1], *quotes)[: question.limit]


def _to_print(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """Short quotes, where such are asked for or some are wanted for a poster; longer ones where those run out."""
    if not (question.promoting or asks_brief(flat(question.text))):
        return []
    quotes = pick(held, question, wanted, question.side, question.limit, brief=True)
    if len(quotes) < question.limit:
        said = {quote.review_id for quote in quotes}
        longer = pick(held, question, wanted, question.side, question.limit)
        quotes += [quote for quote in longer if quote.review_id not in said][: question.limit - len(quotes)]
    return quotes


def _stars(quote: Quote) -> float | None:
    """The rating of a quote's review on five stars; None where it gave none: that is no praise."""
    return quote.rating / quote.scale * FIVE_STARS if quote.rating is not None and quote.scale else None


def _nothing_held(held: Held, question: Question, wanted: ReviewFilter) -> NoAnswer | None:
    if held.library.counts(wanted).reviews:
        return None
    return NoAnswer(
        question=question, reason=Reason.NO_REVIEWS, films=held.titled(question.films), held=held.most_reviewed(3)
    )


def one_of_each(held: Held, question: Question, film: str, each: int = 1) -> list[Quote]:
    """A favourable and an unfavourable quote of a film, or so many of ``each``, where there are such."""
    return _so_many(held, question, film, each, each)


def _so_many(held: Held, question: Question, film: str, most_praise: int, most_blame: int) -> list[Quote]:
    """At most so many favourable quotes of a film, then so many unfavourable ones."""
    wanted = held.wanted(question, (film,))
    praise = pick(held, question, wanted, Side.POSITIVE, most_praise)
    blame = pick(held, question, wanted, Side.NEGATIVE, most_blame + 2)
    said = {q.review_id for q in praise}
    blame = ([q for q in blame if q.review_id not in said] or blame)[:most_blame]
    return [*(replace(q, side=Side.POSITIVE) for q in praise), *(replace(q, side=Side.NEGATIVE) for q in blame)]


def both(held: Held, question: Question) -> Answer:
    """Answer "is it any good?": the rating, and quotes of each side in turn."""
    if question.both:
        if made := for_and_against.answer(held, question):
            return made
        question = without_subject(question)
    wanted = held.wanted(question)
    if missing := _nothing_held(held, question, wanted):
        return missing
    if wanted.reviewers and len(question.films) == 1:
        return _with_rating(held, question, tuple(their_word(held, question, wanted)), wanted)
    rooms = find_of_each_side(flat(question.text)) if len(question.films) == 1 else None
    notes: tuple[Note, ...] = ()
    if rooms:
        quotes = _so_many(held, question, question.films[0], *rooms)
        notes = (Note(NoteKind.FEWER, str(len(quotes))),) if len(quotes) < sum(rooms) else ()
    elif question.limit <= 3:
        each = EACH if _of_each_side(question) and question.limit == 3 else 1
        quotes = [q for film in question.films for q in one_of_each(held, question, film, each)]
    else:
        praise = pick(held, question, wanted, Side.POSITIVE, question.limit // 2 + question.limit % 2)
        blame = pick(held, question, wanted, Side.NEGATIVE, question.limit // 2)
        quotes = [*praise, *blame]
    made = _with_rating(held, question, tuple(quotes), wanted)
    return replace(made, notes=(*notes, *made.notes))


def _of_each_side(question: Question) -> bool:
    """Whether what speaks for a film and what against it was asked for, and not only whether it is good."""
    said = flat(question.text)
    return both_sides(said) and not GOOD_KIND.pattern.search(said)


def overview(held: Held, question: Question) -> Answer:
    """What they think of the film as a whole: the rating, and quotes whose ratings follow the film's."""
    wanted = held.wanted(question)
    if missing := _nothing_held(held, question, wanted):
        return missing
    if brief := short(held, question, wanted):
        return brief
    theirs = wanted.reviewers and len(question.films) == 1
    quotes = tuple(their_word(held, question, wanted) if theirs else pick(held, question, wanted, None, question.limit))
    return _with_rating(held, question, quotes, wanted)


def short(held: Held, question: Question, wanted: ReviewFilter) -> Answer | None:
    """Short quotes that stand for what is thought of a film; None where none were asked for, or there are none."""
    most = words_asked(question)
    if most is None and not asks_brief(flat(question.text)):
        return None
    found = in_few_words(held, question, wanted, None, most) if most else []
    quotes = found or pick(held, question, wanted, None, question.limit, brief=True)
    if not quotes:
        return None
    return QuotesAnswer(
        question=replace(question, topic=None, order=None), films=held.titled(question.films), quotes=tuple(quotes),
        total=held.library.counts(wanted).reviews, notes=(longer(most),) if most and not found else (),
    )  # fmt: skip


def _with_rating(held: Held, question: Question, quotes: tuple[Quote, ...], wanted: ReviewFilter) -> Answer:
    if not quotes and question.seen:
        return NoAnswer(question=question, reason=Reason.NO_MORE, films=held.titled(question.films))
    if not quotes:
        from_any = held.library.reviews(wanted, order="latest", limit=question.limit)
        quotes = tuple(q for r in from_any for q in best_passages(held, r, 1))
    ratings = tuple(held.rating(film, wanted) for film in question.films)
    notes = () if any(r.count for r in ratings) else (Note(NoteKind.NO_RATINGS),)
    return QuotesAnswer(
        question=replace(question, topic=None),
        films=held.titled(question.films),
        quotes=quotes,
        total=held.library.counts(wanted).reviews,
        ratings=ratings,
        notes=notes,
    )
