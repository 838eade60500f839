"""Truths about what is singled out of a sentence: excepted, the one fault, the one thing worth seeing, or missed."""

from __future__ import annotations

import pytest

from retrieval.polarity import PolarityModel
from retrieval.question import Side
from retrieval.quotes.clauses import clauses
from retrieval.quotes.said_of import told
from retrieval.quotes.singled import singled, spared

POLARITY = PolarityModel.load()
FOR, AGAINST = Side.POSITIVE, Side.NEGATIVE


def side(text: str, word: str) -> Side | None:
    place = (text.index(word), text.index(word) + len(word))
    return told([text], [[place]], [None], POLARITY)[0].side


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("On s'ennuie, les acteurs à l'exception d'Anna sont très mauvais.", "Anna", FOR),
        ("On s'ennuie, les acteurs à l'exception d'Anna sont très mauvais.", "acteurs", AGAINST),
        ("À part Anna et Luc, les acteurs sont mauvais.", "Luc", FOR),
        ("À part Anna et Luc, les acteurs sont mauvais.", "acteurs", AGAINST),
        ("The cast, apart from Anna, is dreadful.", "Anna", FOR),
        ("Les acteurs sont bons, sauf Anna qui surjoue.", "Anna", AGAINST),
        ("Le film est superbe, sauf que la fin est ratée.", "fin", AGAINST),
        ("Seule Anna émerge de cette soupe bien fade.", "Anna", FOR),
        ("Seul le personnage d'Anna est insupportable.", "Anna", AGAINST),
        ("Une étoile pour Anna, et encore, vu le scénario.", "Anna", FOR),
        ("J'enlève une étoile pour la fin.", "fin", AGAINST),
    ],
)
def test_an_exception_is_not_what_it_is_made_to(text: str, word: str, expected: Side | None) -> None:
    """What is said of the rest is said of no exception, and the other way about."""
    assert side(text, word) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Une très bonne série, le seul bémol, c'est la musique.", "musique", AGAINST),
        ("Une très bonne série la seule chose négative que je lui reproche est la musique.", "musique", AGAINST),
        ("My only complaint is the ending.", "ending", AGAINST), ("Un bémol sur la musique.", "musique", AGAINST),
        ("Le seul point noir de la série, la musique qui revient.", "musique", AGAINST),
        ("Seul bémol, la durée, la musique est superbe.", "musique", None),
        ("Mon seul regret reste la durée) et la musique est là.", "musique", None),
        ("Aucun bémol pour la musique.", "musique", None), ("La musique, sans bémol.", "musique", None),
    ],
)  # fmt: skip
def test_a_fault_that_is_named_is_what_follows(text: str, word: str, expected: Side | None) -> None:
    """Of what is said further on, nothing is told so."""
    assert singled(text, text.index(word)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Des épisodes entiers privés de Théo, et c'est ennuyeux.", True), ("Sans Théo, la série est nulle.", True),
        ("Que vient faire Théo dans ce navet ?", True), ("Quel dommage de voir Théo dans ce film.", True),
        ("La fille de Théo est insupportable.", True), ("Théo's daughter is annoying.", True),
        ("Une fin qui nous prive de voir enfin Théo face aux siens.", True),
        ("Certains disent que Théo en fait trop, à tort.", True), ("Some people say Théo is dull.", True),
        ("Théo est insupportable.", False), ("On ne peut pas dire que Théo joue bien.", False),
        ("Le jeu sans nuance de Théo.", False),
    ],
)  # fmt: skip
def test_who_is_missed_or_pitied_is_not_blamed(text: str, *, expected: bool) -> None:
    assert spared(text, text.index("Théo")) is expected


def test_a_sentence_goes_on_after_an_exception() -> None:
    """What goes on is no exception any more, and may be cut further."""
    cut = clauses("Les acteurs, à part Anna, sont mauvais, et la musique est belle.")
    assert [(c.exception, c.goes_on) for c in cut] == [(False, False), (True, False), (False, True), (False, True)]


@pytest.mark.parametrize(
    "text",
    ["Then, during a terrible session with Miss Théo, he wakes.", "Après une horrible dispute avec Théo, elle part."],
)
def test_what_is_gone_through_with_somebody_in_the_story_blames_nobody(text: str) -> None:
    assert spared(text, text.index("Théo"))
    assert not spared("A terrible performance by Théo.", 26)
