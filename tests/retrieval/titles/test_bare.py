"""Words that stand where a film would, in questions that name none held."""

from __future__ import annotations

import pytest

from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("inception c bien ?", "inception"), ("is inception any good", "inception"),
        ("que vaut inception ?", "inception"),
        ("inception ça vaut le coup ?", "inception"), ("tu connais inception ?", "inception"),
        ("avis sur inception", "inception"), ("inception avis", "inception"), ("le grand bleu c bien", "le grand bleu"),
        ("la fin de interstellar ?", "interstellar"), ("la musique dans interstellar", "interstellar"),
        ("interstellar les acteurs", "interstellar"), ("barbouzes", "barbouzes"),
        ("should i watch ratatouille", "ratatouille"), ("c bien Inception ?", "Inception"),
    ],
)  # fmt: skip
def test_what_stands_in_a_films_place_may_be_one(question: str, words: str) -> None:
    """Before or after an opinion that is asked, after "of" a subject, before one with its article, or alone."""
    assert ask(question).possible_film == words


@pytest.mark.parametrize(
    "question",
    [
        "c bien ficelé ?", "is it worth watching subtitled", "ce twist c bien ?", "des explosions c bien ?",
        "la musique c bien ?", "la fin de la saison", "les acteurs secondaires", "le jeu de l'actrice principale",
        "escalier", "Hans Zimmer", "note moyenne inception", "la musique est sirupeuse", "Inception et Pusher 2",
        "Pusher 2 c bien ?", "the chase scenes", "les hélicoptères", "23 years", "13 reasons", "les 12 épreuves",
    ],
)  # fmt: skip
def test_everything_else_is_no_film(question: str) -> None:
    """How good it is, what is of the film, subjects, everyday words beside them, and questions on a film held."""
    assert ask(question).possible_film is None
