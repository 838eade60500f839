"""Two things asked in one question: the first is answered, and what is left out is said."""

from __future__ import annotations

import pytest

from retrieval.answers import Note, NoteKind, RatingAnswer
from retrieval.question import Figure, Intent, Side
from seeds.readers.base import Draft, FilmFound
from tests.retrieval.knowing import after, ask
from tests.retrieval.shelves import Placed, shelved


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("note et avis négatifs de Pusher 2", "avis négatifs"),
        ("quelle est la note de Pusher 2 et que reproche-t-on au film ?", "que reproche-t-on"),
        ("la note de Pusher 2 et les avis positifs", "les avis positifs"),
        ("note de Pusher 2 et les thèmes abordés", "les thèmes abordés"),
        ("combien d'avis et les pires avis de Pusher 2", "les pires avis"),
        ("how is Pusher 2 rated and what do people dislike about it?", "what do people dislike about it"),
        ("average rating of Pusher 2 and the worst reviews", "the worst reviews"),
    ],
)
def test_a_figure_is_told_and_the_rest_is_left_out(text: str, also: str) -> None:
    """The side of the second part is no side of the figure."""
    question = ask(text)
    assert (question.intent, question.films, question.also) == (Intent.FIGURE, ("pusher-2",), also)
    assert (question.side, question.topic) == (None, None)


def test_the_first_part_is_the_one_that_is_answered() -> None:
    question = ask("les avis négatifs et la note de Pusher 2")
    assert (question.intent, question.side, question.also) == (Intent.SIDE, Side.NEGATIVE, "la note")


@pytest.mark.parametrize(
    "text",
    [
        "combien d'avis et quelle moyenne pour Pusher 2", "quelle est la note moyenne et le nombre d'avis de Pusher 2",
        "how many reviews and what average for Pusher 2?",
    ],
)  # fmt: skip
def test_figures_that_are_told_together_are_one(text: str) -> None:
    """The mean is told with the number of ratings."""
    question = ask(text)
    assert (question.figure, question.also, question.topic) == (Figure.MEAN, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "combien d'avis positifs et négatifs sur Pusher 2", "la médiane et la moyenne de Pusher 2",
        "les points forts et les points faibles de Pusher 2", "les meilleurs et les pires avis sur Pusher 2",
        "la musique et le scénario de Pusher 2", "note de Pusher 2 et Balle perdue 2", "et la note de Pusher 2 ?",
    ],
)  # fmt: skip
def test_one_thing_asked_of_two_is_one_question(text: str) -> None:
    assert ask(text).also is None


@pytest.mark.parametrize(
    ("text", "also"),
    [("note de Pusher 2 avant et après 2018", "avant 2018"), ("mean of Pusher 2 before and after 2018", "before 2018")],
)
def test_of_two_times_one_is_left_out(text: str, also: str) -> None:
    assert ask(text).also == also


def test_what_was_left_out_is_told_once() -> None:
    """A follow-up does not say it again."""
    before = ask("note et avis négatifs de Pusher 2")
    assert ask("et Balle perdue 2 ?", after(before)).also is None


def test_the_reply_says_what_was_left_out() -> None:
    """And somebody who is asked about beside the figure of a film is no other film."""
    text = "Un bon film avec Romuald Karsak, qui joue très bien du début à la fin."
    draft = Draft(film=FilmFound(title="Alpha"), text=text, row=0, reviewer="Anna", rating=4, scale=5)
    other = Draft(film=FilmFound(title="Beta"), text="Un film lent.", row=1, reviewer="Bruno", rating=2, scale=5)
    with shelved([Placed(draft, "one.csv", 0), Placed(other, "one.csv", 1)]) as engine:
        said = (("les avis négatifs", "les avis négatifs"), ("ce qu'on dit de Romuald Karsak", "Romuald Karsak"))
        for asked, left in said:
            answer = engine.answer(f"quelle est la note moyenne de Alpha et {asked} ?")
            assert isinstance(answer, RatingAnswer)
            assert Note(NoteKind.ASK_TOO, left) in answer.notes


@pytest.mark.parametrize(
    "text",
    ["la moyenne de Pusher 2 avant 2015, et après ?", "average rating of Pusher 2 before 2015 and after",
     "note moyenne de Pusher 2 depuis 2015 et avant ?", "Pusher 2 mean rating until 2014, and after that?"],
)  # fmt: skip
def test_the_rest_of_the_time_is_told_beside(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.against_rest) == (Intent.FIGURE, Figure.MEAN, True)
    assert (question.topic, question.also) == (None, None)
    assert question.filters.since or question.filters.until


def test_of_what_is_no_mean_it_is_left_out() -> None:
    question = ask("combien d'avis de Pusher 2 avant 2015, et après ?")
    assert (question.figure, question.against_rest, question.also) == (Figure.COUNT, False, "après")
