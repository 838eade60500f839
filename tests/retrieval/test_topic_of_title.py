"""What is asked of a part of a title, once its film is guessed."""

from __future__ import annotations

import pytest

from retrieval.answering.topic_of_title import without_title
from tests.retrieval.knowing import ask

TITLE = {"l", "ombre", "du", "brochet"}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("la musique du brochet", "musique"), ("la musique de l'ombre du brochet", "musique"),
        ("the music of the brochet", "music"), ("la scène du brochet", "scène du brochet"),
        ("la musique du village", "musique du village"), ("brochet musique", "brochet musique"),
    ],
)  # fmt: skip
def test_a_subject_is_asked_of_the_film_and_a_thing_in_it_is_a_thing(text: str, topic: str) -> None:
    assert without_title(ask(text), TITLE).topic == topic


def test_the_title_before_a_name_is_no_part_of_what_is_asked() -> None:
    """Those who speak of somebody need not write the title beside the name."""
    asked = ask("Brochet que disent-ils de Mads Mikkelsen ?")
    assert "Brochet" in asked.words
    assert without_title(asked, TITLE, ["brochet"]).words == ("Mads", "Mikkelsen")
