"""Turns after films were listed: a superlative more, one of them by its place, the one that was named or ranked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from retrieval.answers import Answer, FilmsAnswer, QuotesAnswer
from retrieval.engine import Engine
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order, Side
from seeds.models import Work
from tests.retrieval.small import small

GOOD, BAD, SAD = "A splendid film, I loved it.", "A terrible film, boring and ugly.", "So sad, a funny and sad film."


@pytest.fixture
def engine() -> Iterator[Engine]:
    films = (("Alpha", GOOD, 5.0), ("Sierra", SAD, 3.0), ("Charlie", BAD, 1.0))
    rows = [(title, text, {"rating": stars, "scale": 5.0}) for title, text, stars in films for _ in range(6)]
    with small(*rows) as opened:
        yield opened


def talked(engine: Engine, *turns: str) -> tuple[Answer, Conversation]:
    conversation: Conversation | None = None
    for turn in turns:
        answer = engine.answer(turn, conversation)
        conversation = engine.follow(conversation, answer)
    assert conversation is not None
    return answer, conversation


@pytest.mark.parametrize(
    ("turn", "intent", "order"),
    [
        ("et le moins bien noté ?", Intent.BEST_FILM, Order.WORST), ("et le plus triste ?", Intent.RANKED, Order.BEST),
        ("and the saddest one?", Intent.RANKED, Order.BEST), ("le moins triste", Intent.RANKED, Order.WORST),
        ("and the bottom 2?", Intent.BEST_FILM, Order.WORST),
        ("celui qui divise le plus", Intent.BEST_FILM, Order.BEST), ("et le plus d'avis", Intent.FILMS, Order.BEST),
    ],
)
def test_a_superlative_after_a_ranking_ranks(engine: Engine, turn: str, intent: Intent, order: Order) -> None:
    answer, _ = talked(engine, "quel est le film le plus drôle ?", turn)
    assert isinstance(answer, FilmsAnswer)
    assert (answer.question.intent, answer.question.order) == (intent, order)


@pytest.mark.parametrize("turn", ["et le moins bien ?", "le plus nul", "and the lowest?", "et l'inverse ?", "opposite"])
def test_the_worst_after_the_best(engine: Engine, turn: str) -> None:
    """In words that ask for no film by themselves; the film that was the best is ranked again with all others."""
    answer, _ = talked(engine, "quel est le film le mieux noté ?", turn)
    assert isinstance(answer, FilmsAnswer)
    assert answer.question.order is Order.WORST
    assert answer.entries[0].film.title == "Charlie"


@pytest.mark.parametrize(
    ("turns", "title", "side"),
    [
        (("quel est le film le mieux noté ?", "pourquoi ?"), "Alpha", Side.POSITIVE),
        (("quel est le film le mieux noté ?", "et le moins bien", "pourquoi"), "Charlie", Side.NEGATIVE),
        (("which film is the best rated?", "and the worst", "why"), "Charlie", Side.NEGATIVE),
        (("quel est le pire film ?", "pk"), "Charlie", Side.NEGATIVE),
    ],
)
def test_why_it_is_the_best_or_the_worst(engine: Engine, turns: tuple[str, ...], title: str, side: Side) -> None:
    answer, _ = talked(engine, *turns)
    assert answer.question.intent is Intent.SIDE
    assert answer.question.side is side
    assert [film.title for film in answer.films] == [title]


def test_why_it_is_the_saddest(engine: Engine) -> None:
    answer, _ = talked(engine, "quel est le film le plus triste ?", "pourquoi ?")
    assert answer.question.topic == "triste"
    assert [film.title for film in answer.films] == ["Sierra"]


@pytest.mark.parametrize(
    "turn",
    ["and the bottom 2?", "et les 2 derniers ?", "the last two", "les deux derniers titres"],
)
def test_so_many_from_the_other_end(engine: Engine, turn: str) -> None:
    answer, _ = talked(engine, "top 3", turn)
    assert (answer.question.order, answer.question.ranked) == (Order.WORST, 2)


@pytest.mark.parametrize("turn", ["les 2 derniers avis", "the last two seasons"])
def test_the_last_of_other_things_rank_nothing(engine: Engine, turn: str) -> None:
    answer, _ = talked(engine, "top 3", turn)
    assert answer.question.intent is not Intent.BEST_FILM


@pytest.mark.parametrize("turn", ["le plus long ?", "et le plus récent", "le pire avis"])
def test_beside_a_film_the_same_words_are_of_its_reviews(engine: Engine, turn: str) -> None:
    answer, _ = talked(engine, "Alpha", turn)
    assert (answer.question.intent, answer.question.films) == (Intent.REVIEWS, ("alpha",))


@pytest.mark.parametrize(
    ("turn", "film"),
    [("le 2eme", "sierra"), ("the second one", "sierra"), ("le dernier", "charlie"), ("et le premier ?", "alpha")],
)
def test_a_place_is_of_the_list(engine: Engine, turn: str, film: str) -> None:
    answer, conversation = talked(engine, "les films les mieux notés", turn)
    assert (answer.question.films, conversation.films) == ((film,), (film,))


@pytest.mark.parametrize(
    ("asked", "film"),
    [
        ("Sierra meilleur film du monde ?", "sierra"), ("quel est le meilleur film ?", "alpha"),
        ("c'est quoi le pire ?", "charlie"),
    ],
)
def test_the_film_named_or_ranked_first_is_the_one_spoken_of(engine: Engine, asked: str, film: str) -> None:
    answer, _ = talked(engine, asked, "et les acteurs ?")
    assert answer.question.films == (film,)


def test_several_films_ranked_are_none_spoken_of(engine: Engine) -> None:
    _, conversation = talked(engine, "les meilleurs films")
    assert conversation.films == ()


@pytest.mark.parametrize(
    "turn", ["laquelle des 3 est la meilleure", "le moins bien des trois", "which of the three is better"]
)
def test_three_films_spoken_of_are_compared(engine: Engine, turn: str) -> None:
    answer, _ = talked(engine, "la note d'Alpha", "et Sierra ?", "et Charlie", turn)
    assert (answer.question.intent, set(answer.question.films)) == (Intent.COMPARE, {"alpha", "sierra", "charlie"})


def test_one_film_of_those_compared_in_a_year_is_compared_to_none(engine: Engine) -> None:
    answer, _ = talked(engine, "compare Alpha et Sierra", "Alpha à 5 étoiles")
    assert (answer.question.intent, answer.question.films) == (Intent.REVIEWS, ("alpha",))


@pytest.mark.parametrize(
    ("turn", "kind", "enough", "since"),
    [
        ("et les films ?", Work.FILM, None, None), ("and the series?", Work.SERIES, None, None),
        ("avec au moins 3 notes", None, 3, None), ("en 2020 ?", None, None, date(2020, 1, 1)),
    ],
)  # fmt: skip
def test_a_ranking_goes_on_with_other_works(
    engine: Engine, turn: str, kind: Work | None, enough: int | None, since: date | None
) -> None:
    answer, _ = talked(engine, "les titres les mieux notés", turn)
    question = answer.question
    assert (question.intent, question.kind, question.enough) == (Intent.BEST_FILM, kind, enough)
    assert question.filters.since == since


def test_a_subject_after_a_ranking_is_no_kind_of_work(engine: Engine) -> None:
    answer, _ = talked(engine, "les titres les mieux notés", "et les acteurs ?")
    assert answer.question.intent is not Intent.BEST_FILM


def test_that_one_is_the_film_that_was_named(engine: Engine) -> None:
    answer, _ = talked(engine, "Alpha", "how does Sierra compare?", "is that one sad?")
    assert answer.question.films == ("sierra",)
    both, _ = talked(engine, "compare Alpha et Sierra", "et la musique ?")
    assert both.question.films == ("alpha", "sierra")


def test_after_the_one_asked_for_comes_the_next(engine: Engine) -> None:
    first, conversation = talked(engine, "la critique la plus longue d'Alpha")
    second = engine.answer("la suivante", conversation)
    assert isinstance(first, QuotesAnswer)
    assert isinstance(second, QuotesAnswer)
    assert first.quotes[0].review_id != second.quotes[0].review_id
