"""Where the reviews come from, and who wrote several of them."""

from __future__ import annotations

import pytest

from retrieval.answers import FilmsAnswer, NoteKind
from retrieval.question import Intent
from tests.retrieval.knowing import ask
from tests.retrieval.small import read, small


@pytest.mark.parametrize(
    "text",
    [
        "what's the source for the Pusher 2 reviews", "the source of the reviews of Pusher 2",
        "les avis sur Pusher 2 viennent d'où", "les avis de Pusher 2 proviennent de quel site ?",
        "d'où viennent ces critiques ?", "where did you get these reviews?", "de quels sites viennent les avis ?",
        "which site do the Pusher 2 reviews come from?", "quelles sont tes sources pour Pusher 2",
    ],
)  # fmt: skip
def test_the_sources_are_asked_for(text: str) -> None:
    """Of all reviews, or of those of a film; the words that ask are no subject."""
    question = ask(text)
    assert (question.intent, question.topic) == (Intent.SOURCES, None)
    assert question.films == (("pusher-2",) if "Pusher" in text else ())


def test_what_a_film_is_drawn_from_is_a_subject() -> None:
    assert ask("what is the source of the story of Pusher 2?").intent is not Intent.SOURCES


@pytest.mark.parametrize(
    "text",
    [
        "which reviewers wrote more than one review of Pusher 2", "qui a écrit plusieurs avis sur Pusher 2 ?",
        "quels spectateurs ont écrit plus d'un avis sur Pusher 2", "who reviewed Pusher 2 more than once?",
    ],
)  # fmt: skip
def test_those_who_wrote_several_are_asked_for(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.films, question.topic) == (Intent.WRITERS, ("pusher-2",), None)


SAID = "Un film magnifique, porté par des acteurs formidables du début à la fin."


def test_sites_are_told_with_how_many_reviews_they_gave() -> None:
    """Most first, by their own names; those of another film are not counted."""
    said = [("Alpha", f"{SAID} {n}", {"source": "imdb" if n < 2 else "allocine"}) for n in range(5)]
    with small(*said, ("Beta", SAID, {"source": "imdb"})) as engine:
        answer = engine.answer("les avis sur Alpha viennent d'où ?")
        assert isinstance(answer, FilmsAnswer)
        assert [(n.kind, n.value) for n in answer.notes] == [(NoteKind.FROM_SITES, "AlloCiné = 3 | IMDb = 2")]
        assert "Sites d'où viennent ces avis : AlloCiné (3 avis) et IMDb (2 avis)." in read(answer)


def test_those_who_wrote_one_review_are_left_out() -> None:
    """All who wrote several are named, and nobody else."""
    names = ["Anna", "Anna", "Bob", "Carl", "Carl", "Dora"]
    with small(*(("Alpha", f"{SAID} {n}", {"reviewer": name}) for n, name in enumerate(names))) as engine:
        answer = engine.answer("qui a écrit plusieurs avis sur Alpha ?")
        assert isinstance(answer, FilmsAnswer)
        assert [(w.name, w.reviews) for w in answer.writers] == [("Anna", 2), ("Carl", 2)]
