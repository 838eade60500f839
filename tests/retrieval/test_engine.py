"""The engine on the documents that ship: an answer every time, and every quote true."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from retrieval.answers import Answer, NoAnswer, Quote, QuotesAnswer, Reason
from retrieval.engine import Engine, quotes_of
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order
from retrieval.quotes.quoting import speaker
from seeds.models import FIVE_STARS, ReviewFilter
from tests.retrieval.engines import QUESTIONS, opened, printed_text

FAST = (Phase.explicit, Phase.reuse, Phase.generate)
MANY = settings(deadline=None, max_examples=120, phases=FAST, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with opened(tmp_path_factory.mktemp("library")) as engine:
        yield engine


def let_through(quote: Quote, wanted: ReviewFilter) -> bool:
    """Whether what a quote says of itself is what the filters ask for."""
    stars = quote.rating * FIVE_STARS / quote.scale if quote.rating is not None and quote.scale else None
    bounds = (wanted.at_least, wanted.at_most, wanted.above, wanted.below)
    if bounds != (None,) * 4 and stars is None:
        return False
    day = (quote.date or "")[:10]
    return all((
        not wanted.reviewers or quote.reviewer in wanted.reviewers,
        wanted.anonymous is None or wanted.anonymous == (quote.reviewer is None),
        not wanted.roles or quote.role in wanted.roles,
        wanted.at_least is None or (stars or 0) >= wanted.at_least,
        wanted.at_most is None or (stars or 0) <= wanted.at_most,
        wanted.above is None or (stars or 0) > wanted.above,
        wanted.below is None or (stars or 0) < wanted.below,
        wanted.since is None or (day and day >= wanted.since.isoformat()),
        wanted.until is None or (day and day <= wanted.until.isoformat()),
    ))


def check(engine: Engine, answer: Answer) -> None:
    """Everything that is true of every answer."""
    quotes = quotes_of(answer)
    assert [q.text for q in quotes] == [printed_text(q) for q in quotes]
    assert all(engine.verify(q) for q in quotes)
    assert engine.verified(answer) == answer
    assert {q.film for q in quotes} <= {f.id for f in answer.films}
    if answer.question.intent not in (Intent.WHO, Intent.CONTINUE):
        assert [q for q in quotes if not let_through(q, answer.question.filters)] == []
        if not isinstance(answer, NoAnswer) and answer.question.films:
            assert {q.film for q in quotes} <= set(answer.question.films)
    for quote in quotes:
        review = engine.library.review(quote.review_id)
        assert review is not None
        assert (quote.reviewer, quote.rating, quote.scale, quote.date, quote.role, quote.film, quote.document) == (
            review.reviewer, review.rating, review.scale, review.date, review.role, review.film, review.document
        )  # fmt: skip


@MANY
@given(question=QUESTIONS)
def test_any_question_has_an_answer_and_every_quote_is_true(engine: Engine, question: str) -> None:
    """A quote is a slice of its file, its facts are its review's, and the filters let it through."""
    check(engine, engine.answer(question))


@settings(MANY, max_examples=50)
@given(questions=st.lists(QUESTIONS, min_size=2, max_size=4))
def test_any_conversation_goes_on(engine: Engine, questions: list[str]) -> None:
    """Whatever came before, the next question has an answer as true as the first."""
    conversation: Conversation | None = None
    for question in questions:
        answer = engine.answer(question, conversation)
        check(engine, answer)
        conversation = engine.follow(conversation, answer)


@MANY
@given(question=QUESTIONS)
def test_no_reviewer_speaks_twice_in_a_row_where_another_could(engine: Engine, question: str) -> None:
    """Where no order was asked for, nobody goes on speaking while somebody else's quote is still to come."""
    answer = engine.answer(question, limit=4)
    plain = isinstance(answer, QuotesAnswer) and answer.question.order in (None, Order.RANDOM)
    if not plain or answer.question.intent in (Intent.WHO, Intent.CONTINUE):
        return
    voices = [speaker(q) for q in quotes_of(answer)]
    for place, (before, now) in enumerate(pairwise(voices), 1):
        assert before != now or set(voices[place:]) == {now}


@MANY
@given(question=QUESTIONS, limit=st.integers(1, 12))
def test_at_most_as_many_quotes_as_asked(engine: Engine, question: str, limit: int) -> None:
    """The limit holds for a list of quotes, said in the question or set."""
    answer = engine.answer(question, limit=limit)
    if isinstance(answer, QuotesAnswer) and answer.question.intent not in (Intent.OPINION, Intent.WHO):
        assert len(answer.quotes) <= answer.question.limit


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\t", "x" * 5000, "musique " * 700, "😀🎬🍿",
     "👨‍👩‍👧", "<b>la musique</b> de <script>Pusher 2</script>",
     "\u202eקיסומ\u202c Pusher 2", "ما رأيكم في Pusher 2؟", "mu\u200bsi\u200dque de Pu\u00adsher 2",
     "la musique \ud800 de Pusher 2", "what did Nob\udfffdy say?", "musique\x00 de Pusher 2", "\x00", "\ud83d",
     "'; DROP TABLE review; --", '"musique" NEAR(', "musique*", "NOT AND OR", "-", "%s %(x)s {0}",
     "映画の音楽", "Ⅱ ½ ²"],
)  # fmt: skip
def test_weird_input_has_an_answer(engine: Engine, text: str) -> None:
    """Empty, endless, emoji, markup, right to left, invisible, broken, or meant to break: always a value."""
    check(engine, engine.answer(text))


def test_a_question_understood_before_is_answered_alike(engine: Engine) -> None:
    """Text, or the question it was understood as: the same answer."""
    text = "Que disent-ils de la musique de Pusher 2 ?"
    assert engine.answer(engine.understand(text)) == engine.answer(text)


def test_a_passage_is_shown_in_its_review(engine: Engine) -> None:
    """The context of a quote holds it word for word; a passage that is gone has none."""
    [quote, *_] = quotes_of(engine.answer("avis négatifs sur Pusher 2"))
    context = engine.context(quote.passage_id)
    assert context is not None
    assert context.review.text[context.start : context.end] == quote.text
    assert engine.context(10**9) is None


def test_more_of_the_same_shows_nothing_twice(engine: Engine, tmp_path: Path) -> None:
    """More goes on: "encore" goes on until all was shown, and then says so."""
    conversation, seen = None, list[int]()
    answer = engine.answer("Que pensent les spectateurs de Pusher 2 ?")
    for _ in range(30):
        seen += [q.passage_id for q in quotes_of(answer)]
        conversation = engine.follow(conversation, answer)
        answer = engine.answer("encore", conversation)
        if isinstance(answer, NoAnswer):
            break
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.NO_MORE
    assert len(seen) == len(set(seen))
