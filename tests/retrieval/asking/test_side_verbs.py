"""Truths about sides asked for by a verb: who finds fault is asked for, what a film or somebody in it does is not."""

from __future__ import annotations

import pytest

from retrieval.asking.cues import both_sides, read_cues
from retrieval.question import Side


@pytest.mark.parametrize(
    "text",
    [
        "les avis qui critiquent la fin de @@@", "@@@ : ceux qui critiquent la musique", "les avis critiquant la fin",
        "@@@ : qui critique le jeu des acteurs ?", "que critiquent les gens dans @@@ ?", "ils critiquent quoi",
        "@@@ : les gens qui ralent sur la fin", "les avis qui demolissent le scenario", "reviews that bash the ending",
        "@@@: who can't stand the narrator", "people who cannot bear the songs", "did anyone moan about the pace",
        "@@@ : les gens qui peuvent pas saquer le heros", "@@@ : la fin, qui ne l'aime pas ?", "qui aime pa la fin",
        "les avis qui descendent la saison 2", "who objects to the violence?",
    ],
)
def test_who_finds_fault_is_asked_for(text: str) -> None:
    assert read_cues(text, films=text.count("@@@")).side is Side.NEGATIVE


@pytest.mark.parametrize(
    "text",
    [
        "@@@ : qui aime la fin ?", "@@@ : la fin, qui l'aime ?", "qui a adore la musique ?", "who loves the ending",
        "@@@ : les avis qui saluent le jeu des acteurs", "les avis qui encensent la mise en scene", "qui aime amelia ?",
        "y en a qui aiment la fin ?", "reviews that rave about the score", "anyone who loved the ending?",
        "@@@ : les avis qui defendent la fin",
    ],
)  # fmt: skip
def test_who_praises_is_asked_for(text: str) -> None:
    assert read_cues(text, films=text.count("@@@")).side is Side.POSITIVE


@pytest.mark.parametrize(
    "text",
    [
        "un film qui critique la societe", "@@@ critique-t-il le capitalisme ?", "la critique de la societe dans @@@",
        "les avis critiques sur la fin", "qui descend dans la cave ?", "quand ils descendent dans la mine",
        "la scene ou elle defend son frere", "the guy who loves her", "does @@@ mock religion?",
        "it can't stand up to comparison", "a film for people who love horror", "i can't stand blood",
        "les films qui critiquent la guerre", "what do critics say about the music",
    ],
)
def test_what_others_do_asks_for_no_side(text: str) -> None:
    """A film, or somebody in it, may criticise, defend and love; so may whoever asks."""
    assert read_cues(text, films=text.count("@@@")).side is None


@pytest.mark.parametrize("text", ["qui a aime @@@ ?", "qui aime le film ?", "qui a le plus aime ?", "qui a adore"])
def test_who_likes_the_film_itself_is_another_question(text: str) -> None:
    """It is answered with the reviews of the best ratings."""
    assert read_cues(text, films=text.count("@@@")).order is not None


@pytest.mark.parametrize(("text", "both"), [("la fin, en bien ou en mal", True), ("le bien et le mal", False)])
def test_in_good_or_in_bad_is_both(text: str, *, both: bool) -> None:
    assert both_sides(text) is both
