"""Turns that mean the reviewer of the last answer: "he", "sa note", "his view"."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import Answer, RatingAnswer
from retrieval.engine import Engine
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order
from retrieval.question_json import dumps_conversation, loads_conversation
from retrieval.ratings import in_all
from seeds.readers.base import Draft, FilmFound
from tests.retrieval.shelves import Placed, shelved, signed

REVIEWS = (
    ("Alpha", "Mirobole", 1.0, "Le scénario est vraiment mauvais. Le film traîne. La musique est bruyante."),
    ("Beta", "Mirobole", 4.0, "Une réussite, portée par des acteurs excellents. La musique est très belle."),
    ("Alpha", "Zed77", 5.0, "Une merveille du début à la fin. Les acteurs sont excellents, la musique aussi."),
    ("Beta", "Zed77", 2.0, "Je me suis ennuyée pendant deux heures. La fin est ratée et le jeu est faux."),
    ("Beta", "Tierce", 3.0, "Ni bon ni mauvais, avec une musique agréable et des longueurs."),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(REVIEWS)) as opened:
        yield opened


def talk(engine: Engine, *texts: str) -> Answer:
    """The answer to the last of these, said one after the other; what is remembered goes through a file."""
    talked: Conversation | None = None
    for text in texts:
        answer = engine.answer(text, talked)
        talked = loads_conversation(dumps_conversation(engine.follow(talked, answer)))
    return answer


def of_whom(answer: Answer) -> tuple[tuple[str, ...], list[str]]:
    return answer.question.filters.reviewers, [f.title for f in answer.films]


@pytest.mark.parametrize(
    "text",
    [
        "qu'a-t-il dit de Beta ?", "et de Beta il en pense quoi ?", "a-t-elle aimé Beta ?", "il a aimé Beta ?",
        "sa note pour Beta", "what did she say about Beta?", "did he like Beta", "his review of Beta",
        "que reproche-t-il à Beta ?", "et sur Beta ?",
    ],
)  # fmt: skip
def test_he_is_the_reviewer_asked_about(engine: Engine, text: str) -> None:
    assert of_whom(talk(engine, "avis de Mirobole sur Alpha", text)) == (("Mirobole",), ["Beta"])


@pytest.mark.parametrize("text", ["il a mis combien ?", "sa note ?", "his rating?", "how much did she give it"])
def test_the_rating_that_was_given_is_told(engine: Engine, text: str) -> None:
    answer = talk(engine, "avis de Mirobole sur Alpha", text)
    assert isinstance(answer, RatingAnswer)
    assert [(r.film.title, r.mean) for r in answer.ratings] == [("Alpha", 1.0)]


@pytest.mark.parametrize("text", ["quelle est sa moyenne ?", "her average?", "est-elle sévère ?", "sa note moyenne"])
def test_a_mean_is_of_all_that_they_rated(engine: Engine, text: str) -> None:
    answer = talk(engine, "avis de Mirobole sur Alpha", text)
    assert isinstance(answer, RatingAnswer)
    assert in_all(answer.ratings) == (2.5, 2, 5.0)


@pytest.mark.parametrize(
    "text", ["quels autres films a-t-elle critiqués ?", "what else did he review?", "il a écrit autre chose ?"]
)
def test_what_else_they_wrote_is_of_any_film(engine: Engine, text: str) -> None:
    answer = talk(engine, "avis de Mirobole sur Alpha", text)
    assert answer.question.filters.reviewers == ("Mirobole",)
    assert "Beta" in {f.title for f in answer.films}


@pytest.mark.parametrize("text", ["quel film a-t-elle préféré ?", "her favourite film?", "sa meilleure note ?"])
def test_what_they_liked_best_is_of_any_film(engine: Engine, text: str) -> None:
    assert of_whom(talk(engine, "avis de Mirobole sur Alpha", text))[1][0] == "Beta"


@pytest.mark.parametrize(
    ("first", "text", "film"),
    [
        ("qui a mis la meilleure note à Alpha ?", "pourquoi il a mis ça ?", "Alpha"),
        ("worst review of Beta", "what did he write?", "Beta"),
        ("worst review of Beta", "did she like Alpha?", "Alpha"),
        ("la pire critique de Beta", "pourquoi il aime pas ?", "Beta"),
    ],
)
def test_he_is_the_reviewer_who_was_asked_for(engine: Engine, first: str, text: str, film: str) -> None:
    assert of_whom(talk(engine, first, text)) == (("Zed77",), [film])


@pytest.mark.parametrize(
    "text",
    ["la musique de Beta", "il dure combien ?", "il y a combien d'avis sur Beta ?", "il est bien Beta ?",
     "la note moyenne de Beta", "they liked Beta?", "est-ce qu'ils ont aimé Beta ?"],
)  # fmt: skip
def test_he_is_not_the_reviewer_where_a_film_or_people_are_meant(engine: Engine, text: str) -> None:
    assert talk(engine, "avis de Mirobole sur Alpha", "note moyenne de Alpha ?", text).question.filters.reviewers == ()


@pytest.mark.parametrize("text", ["did they like the music?", "have they said anything about the music?"])
def test_in_english_one_reviewer_is_they_too(engine: Engine, text: str) -> None:
    assert talk(engine, "Mirobole's review of Beta", text).question.filters.reviewers == ("Mirobole",)


@pytest.mark.parametrize("text", ["did people like the music?", "what do they say about the music of Beta?"])
def test_what_people_liked_is_of_all(engine: Engine, text: str) -> None:
    assert talk(engine, "Mirobole's review of Beta", text).question.filters.reviewers == ()


@pytest.mark.parametrize("text", ["sa note ?", "ses critiques", "elle est bien ?"])
def test_a_film_has_a_rating_of_its_own(engine: Engine, text: str) -> None:
    """Where the reviewer was only shown, or nobody was, it is the film's."""
    for first in ("Alpha", "la pire critique de Alpha"):
        assert talk(engine, first, text).question.filters.reviewers == ()


def test_who_wrote_nothing_of_the_film_spoken_of_is_quoted_on_the_others(engine: Engine) -> None:
    """Where the film was not named again; the reply says which films these are."""
    placed = [
        Placed(Draft(film=FilmFound(title=film), text="Un très bon film.", row=n, reviewer=who), "one.csv", n)
        for n, (film, who) in enumerate([("Alpha", "Zed77"), ("Beta", "Mirobole"), ("Gamma", "Mirobole")])
    ]
    with shelved(placed) as other:
        assert of_whom(talk(other, "Alpha", "que pense Mirobole ?")) == (("Mirobole",), ["Beta", "Gamma"])
        assert of_whom(talk(other, "Alpha", "que pense Mirobole de Alpha ?")) == (("Mirobole",), ["Alpha"])


def test_every_film_of_a_reviewer_is_named(engine: Engine) -> None:
    """Though fewer quotes than films are shown."""
    answer = engine.answer("Mirobole", limit=1)
    assert [f.title for f in answer.films] == ["Alpha", "Beta"]


def test_the_words_of_a_reviewer_are_no_themes(engine: Engine) -> None:
    """After what the reviews speak of, somebody's review is asked for by itself."""
    for text in ("l'avis de Zed77", "et Zed77 ?"):
        assert talk(engine, "Alpha", "de quoi parlent les avis ?", text).question.intent is Intent.REVIEWS


@pytest.mark.parametrize("text", ["Mirobole est-elle sévère ?", "is Mirobole harsh?", "moyenne de Mirobole"])
def test_how_severe_somebody_is_their_mean_tells(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, RatingAnswer)
    assert len(answer.ratings) == 2


@pytest.mark.parametrize("text", ["Mirobole est-elle plus sévère que Zed77 ?", "is Mirobole harsher than Zed77?"])
def test_two_reviewers_are_set_side_by_side(engine: Engine, text: str) -> None:
    """Both are answered about."""
    asked = engine.understand(text)
    assert ({*asked.filters.reviewers}, asked.also) == ({"Mirobole", "Zed77"}, None)
    assert asked.intent is Intent.FIGURE


def test_a_nickname_that_begins_with_a_figure_is_no_rating(engine: Engine) -> None:
    with shelved([Placed(Draft(film=FilmFound(title="Alpha"), text="Un bon film.", row=0, reviewer="4mains",
                               rating=3.0, scale=5.0), "one.csv", 0)]) as other:  # fmt: skip
        assert other.understand("note de 4mains").filters.reviewers == ("4mains",)
        assert other.understand("note de 4 ou plus").filters.at_least == 4.0


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Mirobole il aime quoi", Order.BEST), ("quels films aime Mirobole ?", Order.BEST),
        ("what does Mirobole like?", Order.BEST), ("qu'est ce que Mirobole a aimé", Order.BEST),
        ("Mirobole n'aime pas quoi ?", Order.WORST), ("Mirobole aime pas quoi", Order.WORST),
        ("what did Mirobole hate?", Order.WORST),
    ],
)  # fmt: skip
def test_what_somebody_likes_is_of_all_they_wrote_on(engine: Engine, text: str, order: Order) -> None:
    answer = engine.answer(text)
    assert (answer.question.intent, answer.question.order) == (Intent.REVIEWS, order)
    assert {film.title for film in answer.films} == {"Alpha", "Beta"}


def test_whether_somebody_likes_a_thing_is_still_of_that_thing(engine: Engine) -> None:
    assert engine.answer("Mirobole aime la musique ?").question.subjects == ("music",)
