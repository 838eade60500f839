"""What only opens or closes a turn is left out before it is read, and what judges or asks is not."""

from __future__ import annotations

import re

import pytest

from retrieval.asking.asides import without_asides
from retrieval.question import Intent
from tests.retrieval.followups.test_followup import BALLE, PUSHER, talk


def left(text: str) -> str:
    """What is left of a text, "Heat" being a title."""
    return without_asides(text, lambda said: [m.span() for m in re.finditer("Heat", said)])


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("d'accord, la musique maintenant", "la musique"), ("forget that any scary moments?", "any scary moments?"),
        ("bon et Léa Seydoux", "Léa Seydoux"), ("Parfait, et c'est bien noté ?", "et c'est bien noté ?"),
        ("ok alors en français. Heat ça raconte quoi", "Heat ça raconte quoi"), ("bof j'ai pas aimé", "j'ai pas aimé"),
        ("pareil pour Heat", "Heat"), ("et c'est pareil pour Heat ?", "et Heat ?"), ("same for Heat", "Heat"),
        ("Heat, same question?", "Heat ?"), ("du coup lequel tu conseilles ?", "lequel tu conseilles ?"),
        ("dans Heat surtout", "dans Heat"), ("surtout en 2016", "en 2016"), ("now Heat", "Heat"),
        ("she's a spy right?", "she's a spy ?"), ("nice, what about the ending though?", "what about the ending ?"),
        ("merci, et la musique ?", "et la musique ?"), ("super, mais la musique ?", "mais la musique ?"),
        ("pas mal, et les acteurs", "et les acteurs"), ("nan mais la musique", "la musique"),
        ("laisse tomber la musique, les acteurs ?", "les acteurs ?"), ("donc en gros c'est bien ?", "c'est bien ?"),
        ("nvm the music, the acting?", "the acting?"), ("génial merci et les dialogues", "et les dialogues"),
        ("wait what about the ending", "what about the ending"), ("déjà la fin c'est comment", "la fin c'est comment"),
    ],
)  # fmt: skip
def test_what_opens_or_closes_a_turn_is_left_out(text: str, rest: str) -> None:
    assert left(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "bon film", "bon et mauvais", "good points", "good and bad points", "good, bad?", "bien, ou pas ?",
        "d'accord", "bof", "ils sont d'accord ?", "que pensent-ils du coup de théâtre", "is it right?",
        "is the casting right?", "surtout pas la fin", "now you see me", "the same actor", "non, Heat",
        "la même musique que dans Heat", "c'est pareil que le premier ?", "top 3 des films", "merci patron",
        "laisse tomber les négatifs", "c'est bien", "en gros", "wait for it", "forget the music", "pas mal de gens",
        "laisse tomber la musique", "non mais bon",
    ],
)  # fmt: skip
def test_what_judges_or_asks_is_kept(text: str) -> None:
    assert left(text) == text


@pytest.mark.parametrize(
    "more",
    ["pareil pour Balle perdue 2", "Balle perdue 2, pareil ?", "now Balle perdue 2", "et Balle perdue 2 surtout"],
)
def test_the_same_of_another_film_keeps_the_subject(more: str) -> None:
    """And the words that ask so do not become one."""
    said = talk("la musique de Pusher 2", more)
    assert (said["intent"], said["films"], said["topic"]) == (Intent.SUBJECT, BALLE, "musique")


def test_an_aside_is_no_subject_and_no_filter() -> None:
    said = talk("la musique de Pusher 2", "d'accord, et surtout en 2016 ?")
    assert (said["films"], said["topic"], said["since"]) == (PUSHER, "musique", "2016-01-01")
