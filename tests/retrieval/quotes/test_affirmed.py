"""A word that is denied is not said: "on ne s'ennuie pas une seconde" calls nothing boring."""

from __future__ import annotations

import pytest

from retrieval.quotes.affirmed import affirmed


def said(text: str, word: str) -> bool:
    start = text.index(word)
    return affirmed(text, [(start, start + len(word))])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("On ne s'ennuie pas une seconde.", "ennuie"),
        ("On ne s’ennuie jamais devant cette série.", "ennuie"),
        ("Elle se regarde sans ennui.", "ennui"),
        ("Il est impossible de s'ennuyer.", "ennuyer"),
        ("Je n'avais pas le temps de m'ennuyer.", "ennuyer"),
        ("J'avais peur de m'ennuyer.", "ennuyer"),
        ("Cela aurait pu être terriblement ennuyeux.", "ennuyeux"),
        ("It is never boring.", "boring"),
        ("It isn't a sad film.", "sad"),
        ("Not sad at all.", "sad"),
    ],
)
def test_what_is_denied_is_not_said(text: str, word: str) -> None:
    assert not said(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Quel ennui !", "ennui"),
        ("C'est ennuyeux, pas original.", "ennuyeux"),
        ("Je n'ai pas accroché : trop lent.", "lent"),
        ("Pas seulement triste : déchirant.", "triste"),
        ("I did not like it because it was boring.", "boring"),
        ("Not only sad but slow.", "sad"),
        ("Never good. So boring.", "boring"),
    ],
)
def test_what_is_said_is_said(text: str, word: str) -> None:
    assert said(text, word)


def test_one_place_that_says_it_is_enough() -> None:
    text = "Jamais ennuyeux au début, puis ennuyeux."
    assert affirmed(text, [(7, 15), (32, 40)])
    assert affirmed(text, [])
