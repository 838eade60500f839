"""No quote is cut inside a bracket or a quotation that ends near it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.answers import QuotesAnswer
from retrieval.quotes.closed import MOST, closed
from tests.retrieval.engines import holding


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ('Tom is fun (as when he shouts "Get down!" at the dog) all along. The rest drags.',
         'Tom is fun (as when he shouts "Get down!',
         'Tom is fun (as when he shouts "Get down!" at the dog) all along.'),
        ('Dull. Tom is fun (as when he shouts "Get down!" at the dog) all along.', 'at the dog) all along.',
         'Tom is fun (as when he shouts "Get down!" at the dog) all along.'),
        ("Il a dit : « Quel film ! Quelle musique ! » et il a ri. Moi non.", "Il a dit : « Quel film !",
         "Il a dit : « Quel film ! Quelle musique ! » et il a ri."),
        ("We hoped to see the cast e.g. Jane Doe live. Nobody came.", "We hoped to see the cast e.g.",
         "We hoped to see the cast e.g. Jane Doe live."),
        ("We hoped to see the cast e.g. Jane Doe live. Nobody came.", "Jane Doe live.",
         "We hoped to see the cast e.g. Jane Doe live."),
        ("Une chanson, pas vraiment. Un chant d'usine, plutôt. Et voilà.", "Une chanson, pas vraiment.",
         "Une chanson, pas vraiment. Un chant d'usine, plutôt."),
        ("A song? Not exactly. More of a hum. The end.", "A song? Not exactly.",
         "A song? Not exactly. More of a hum."),
        ("Je n'aime pas vraiment. La fin est ratée.", "Je n'aime pas vraiment.", "Je n'aime pas vraiment."),
        ("Les jouets (les poupées, etc.) sont beaux. Le reste moins.", ") sont beaux.",
         "Les jouets (les poupées, etc.) sont beaux."),
    ],
)  # fmt: skip
def test_what_is_opened_is_closed(text: str, cut: str, whole: str) -> None:
    start = text.index(cut)
    assert text[slice(*closed(text, start, start + len(cut)))] == whole


@pytest.mark.parametrize(
    "cut",
    ["Un bon film :)", "Un bon film (vraiment).", "1) la musique est belle.", 'He said "yes" twice.',
     "J'ai aimé, d'un bout à l'autre", "Un écran de 15\" et un autre de 20\""],
)  # fmt: skip
def test_what_opens_nothing_is_left(cut: str) -> None:
    """Smileys, lists, apostrophes and inches."""
    text = f"Avant cela, rien. {cut} Et puis (c'est ainsi) autre chose, dit-on. Fin :)"
    start = text.index(cut)
    assert closed(text, start, start + len(cut)) == (start, start + len(cut))


def test_what_is_closed_nowhere_near_is_left() -> None:
    text = "Il y a (disons-le tout de suite. " + "Le film dure et dure encore. " * 40 + ") Fin."
    assert closed(text, 0, 32) == (0, 32)


@given(st.text(alphabet='ab .!?\n()«»"“”[]:;-)', max_size=120), st.integers(0, 119), st.integers(1, 120))
def test_a_quote_is_only_ever_widened(text: str, first: int, length: int) -> None:
    start = min(first, len(text))
    end = min(start + length, len(text))
    wide = closed(text, start, end)
    assert wide[0] <= start <= end <= wide[1] or not text[start:end].strip()
    assert 0 <= wide[0] <= wide[1] <= len(text)
    assert wide == (start, end) or wide[1] - wide[0] <= MOST


def test_two_halves_of_a_bracket_are_quoted_once(tmp_path: Path) -> None:
    """The quote that is shown can still be proven."""
    text = (
        "La musique accompagne chaque scène (et quelle musique, on en sort en chantonnant jusque dans la rue ! Une "
        "musique pareille ne s'oublie pas avant longtemps) sans jamais peser sur le récit qu'elle porte."
    )
    with holding(tmp_path, [text]) as engine:
        answer = engine.verified(engine.answer("la musique de Heat"))
    assert isinstance(answer, QuotesAnswer)
    assert [q.text for q in answer.quotes] == [text]


def test_a_quote_is_not_cut_before_what_turns_it_round() -> None:
    text = "Une belle série. On pourrait croire qu'on va s'ennuyer. Bien au contraire, tout passionne. Les décors."
    start = text.index("On pourrait")
    assert text[slice(*closed(text, start, text.index(" Bien")))].endswith("tout passionne.")
    assert closed(text, start, text.index(" Les")) == (start, text.index(" Les"))
