"""Truths about what is said of other works than the one reviewed."""

from __future__ import annotations

import pytest

from retrieval.quotes.of_others import blames_only_others, of_others, own_places


@pytest.mark.parametrize(
    "text",
    [
        "Hollywood has tried to make robots into blockbusters, but with heroes that were bland and boring.",
        "Unlike the American films, which have dull heroes, this one cares.",
        "Most films of this kind are boring, but this one is not.",
        "Many franchises have been boring even their fans.",
        "As someone who gets bored by action, I loved it.",
        "Both of my most awaited movies were disappointments, this one was a joy.",
        "Les films américains sont nuls, ici c'est beau.",
        "D'autres séries sont ennuyeuses.",
    ],
)
def test_blame_of_others_is_none_of_the_film(text: str) -> None:
    """Whatever it is set against, or whatever bores its author elsewhere."""
    assert blames_only_others(text)


@pytest.mark.parametrize(
    "text",
    [
        "Most of the film is boring.",
        "It is as bland as most Hollywood films.",
        "Like most blockbusters, it is boring.",
        "The original score is bland.",
        "Worse than most movies, and boring.",
        "Yet another of those boring American movies.",
        "Film américain raté et ennuyeux.",
        "Comme la plupart des séries, c'est trop long.",
        "Les acteurs sont mauvais, contrairement aux autres films du réalisateur.",
        "Unlike Jaws, it is dull.",
    ],
)
def test_blame_of_the_film_stays_its_own(text: str) -> None:
    """Likened to others, or worse than they are, it is blamed itself."""
    assert not blames_only_others(text)


def test_a_subject_set_against_another_is_of_the_film() -> None:
    """"Contrairement à la musique" speaks of its music."""
    assert of_others("Contrairement à la musique, fade, l'image est belle.") == ()


def test_what_is_said_of_others_is_no_place() -> None:
    """A pace that others lack, or have, is not that of the film."""
    text = "Unlike the remake, whose pace drags, the pace here is right."
    first, second = text.index("pace"), text.rindex("pace")
    assert own_places(text, [(first, first + 4), (second, second + 4)]) == [(second, second + 4)]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("I also found the movie Big Alpha to be slow.", False),
        ("Call Him By Beta est trop lent, avec une fin lente.", False),
        ("I found the movie Gamma Delta slow.", True),
        ("Anna Belle est trop lente.", True),
    ],
)
def test_what_follows_the_title_of_another_work_is_said_of_it(text: str, own: bool) -> None:
    """But not what follows its own, nor a name."""
    start = text.lower().rindex("slow" if "slow" in text else "lent")
    assert bool(own_places(text, [(start, start + 4)], "Gamma Delta")) is own


def test_what_any_film_should_be_is_not_said_of_this_one() -> None:
    text = "I think a movie should be as long as it needs to be and hate when studios want shorter ones."
    assert own_places(text, [(text.index("long"), text.index("long") + 4)]) == []
