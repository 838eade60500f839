"""Whole titles of everyday words, where they are all that a question leaves beside what it asks."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = (
    "Petit Pays", "La Haine", "Grave", "Dark", "The Killer", "Chez nous", "Entre nous", "Sex Education", "La Famille",
    "Les Pires", "La Fin", "Le Jeu", "Happy End", "Validé", "Family Business",
    "Sous couverture", "Sans issue",
)  # fmt: skip
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(text: str) -> list[tuple[str, bool]]:
    return [(f, m.sure) for m in INDEX.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("petit pays c bien ?", "Petit Pays"), ("note moyenne petit pays", "Petit Pays"),
        ("résume petit pays en une phrase", "Petit Pays"), ("sex education saison 2", "Sex Education"),
        ("family business or petit pays, which is better", "Petit Pays"), ("note moyenne valide", "Validé"),
        ("note moyenne grave", "Grave"), ("tu connais la haine ?", "La Haine"), ("la haine c bien ?", "La Haine"),
        ("is dark any good", "Dark"), ("the killer, is it any good", "The Killer"),
        ("la haine les acteurs", "La Haine"), ("la haine comparé à heat", "La Haine"),
        ("les pires c bien ?", "Les Pires"), ("the killer soundtrack", "The Killer"),
        ("the killer half star reviews", "The Killer"), ("the killer in 2020 with 5 stars", "The Killer"),
        ("petit pays depuis 2015", "Petit Pays"),
        ("dark saison 2", "Dark"), ("the killer season 3", "The Killer"), ("la deuxième saison de dark", "Dark"),
        ("dark s2 the ending", "Dark"), ("season 1 of the killer", "The Killer"),
    ],
)  # fmt: skip
def test_a_whole_title_that_is_all_that_is_left_is_the_title(question: str, title: str) -> None:
    """Beside an opinion, a figure or a subject that is asked, nothing else can be meant."""
    assert (title, True) in found(question)


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("chez nous c'est pour quel âge", "Chez nous"), ("costumes chez nous", "Chez nous"),
        ("la musique de chez nous", "Chez nous"), ("entre nous c bien ?", "Entre nous"),
        ("tu connais chez nous ?", "Chez nous"), ("grave les acteurs", "Grave"),
        ("validé les acteurs sont bons ?", "Validé"), ("valide la musique est belle", "Validé"),
        ("sous couverture ca rame ?", "Sous couverture"), ("sous couverture bien foutu", "Sous couverture"),
        ("c'est long sous couverture ?", "Sous couverture"), ("sans issue trop de blabla", "Sans issue"),
        ("robert redford sous couverture", "Sous couverture"),
    ],
)  # fmt: skip
def test_a_likely_title_is_told(question: str, title: str) -> None:
    """Tool words that are a whole title at either end, or one word before a subject: not sure, so the reply tells."""
    assert found(question) == [(title, False)]


@pytest.mark.parametrize(
    "question",
    [
        "c'est grave ?", "c bien grave ?", "les gens ont trouvé ça grave", "le film est valide ?", "la fin c bien ?",
        "la fin de l'histoire", "le jeu des acteurs", "le jeu de l'actrice", "ça se passe chez nous ?",
        "is it dark and slow", "c'est bien chez nous ?", "la haine dans le film", "y a-t-il un happy end ?",
        "les meilleures scènes", "et la famille ?",
        "c'est un flic sous couverture", "il est sous couverture", "l'histoire est sans issue",
        "the killer in season 2", "le jeu est faible saison 2", "un dark s2",
    ],
)  # fmt: skip
def test_the_same_words_used_as_words_are_no_title(question: str) -> None:
    """A predicate, a complement, a subject of the thesaurus or the words that ask themselves."""
    assert found(question) == []


def test_a_title_of_everyday_words_stands_out_before_a_colon() -> None:
    assert found("Chez nous : la musique") == [("Chez nous", True)]
    assert found("c'est grave : le son est faible") == []


def test_another_film_that_is_named_leaves_tool_words_alone() -> None:
    """They are tried where the question names no film."""
    assert found("le jeu est grave chez nous, petit pays") == [("Petit Pays", True)]
