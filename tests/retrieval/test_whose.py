"""Which film a question without one is about: told by names and by rare words, and not by common ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import Answer, ClarifyAnswer, NoAnswer, NoteKind
from retrieval.engine import Engine
from tests.retrieval.small import small

SAID = (
    ("Marée basse", "Elena Varska porte le film, et la scène du canoë est superbe."),
    ("Marée basse", "Varska joue juste. Un canoë, deux frères, rien de plus."),
    ("Marée basse", "La musique est belle, le méchant trop naze."),
    ("Marée basse", "Oscar mérité pour Elena Varska, insuportable de talent."),
    ("Hiver", "Claire Moreau est lumineuse. La musique est belle."),
    ("Hiver", "Le jeu est nul, la musique aussi, et la fin est longue."),
    ("Hiver", "Tobias Krantz surprend dans ce rôle, sans en faire trop."),
    ("Hiver", "Un rôle pour Krantz. Quel Oscar ?"),
    ("Le Quai", "Ludivine Moreau joue bien. Belle musique, beaux décors."),
    ("Le Quai", "Un polar de plus, la musique est lourde et la fin est belle."),
    ("Le Quai", "Insuportable et long, tout y est mal joué."),
    ("Le Quai", "Un beau rôle de méchant."),
)


CALLED = (
    ("Marée basse", "Le film repose sur le Passeur, toujours drôle."), ("Marée basse", "J'ai adoré le Passeur."),
    ("Marée basse", "Sans le Passeur, rien ne tient."), ("Hiver", "Il faut être un passeur d'histoires."),
    ("Hiver", "On y voit le phare de loin."), ("Le Quai", "Le phare est beau."), ("Le Quai", "Un phare de plus."),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*SAID) as held:
        yield held


def film(answer: Answer) -> str | None:
    """The title of the film that a reply takes the question to be about; None where it takes it to be of none."""
    guessed = [note.value for note in answer.notes if note.kind is NoteKind.FILM_GUESSED]
    return guessed[0] if guessed else None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("les chances d'Oscar d'Elena Varska", "Marée basse"), ("elena varska insuportable", "Marée basse"),
        ("tobias krantz il joue mal", "Hiver"), ("Krantz il est nul non ?", "Hiver"), ("musique krantz", "Hiver"),
        ("Claire Moreau", "Hiver"), ("ludivine moreau joue bien ?", "Le Quai"),
        ("la scène du canoë", "Marée basse"), ("the canoe scene", "Marée basse"),
    ],
)  # fmt: skip
def test_a_name_or_a_rare_word_of_one_film_tells_it(engine: Engine, text: str, title: str) -> None:
    """Whatever else is asked of them; a full name is told from another of the same last name."""
    assert film(engine.answer(text)) == title


@pytest.mark.parametrize(
    "text",
    ["Moreau", "la musique", "un méchant trop naze", "Aston Krantz", "le rôle de l'Oscar"],
)
def test_what_many_films_share_or_judges_tells_none(engine: Engine, text: str) -> None:
    """Nor does a name of which but a part is written."""
    assert film(engine.answer(text)) is None


def test_the_film_is_the_same_whatever_the_rating() -> None:
    """One star leaves one film alone, and the question may be of another."""
    rated = [(*one, {"rating": 1.0 if one[0] == "Le Quai" else 4.0, "scale": 5}) for one in SAID]
    with small(*rated) as engine:
        assert film(engine.answer("la musique, avis à 1 étoile")) is None
        assert film(engine.answer("elena varska, avis à 4 étoiles")) == "Marée basse"


def test_a_nickname_is_told_from_its_word_by_capitals() -> None:
    """Of whoever is called so the reviews write mostly with one; a thing is a thing, and an article goes before."""
    with small(*CALLED) as engine:
        assert film(engine.answer("le passeur est drôle ?")) == "Marée basse"
        assert film(engine.answer("le phare")) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [("the long ending of the pier", NoAnswer), ("un méchant trop naze", ClarifyAnswer), ("la fin", ClarifyAnswer)],
)
def test_no_film_is_asked_back_for_that_would_not_answer(engine: Engine, text: str, kind: type[Answer]) -> None:
    """What is written of none of the films that would be offered is refused."""
    assert isinstance(engine.answer(text), kind)


def test_a_part_of_the_title_is_no_subject() -> None:
    """"La note de Grey" asks for the rating of the film, and not of those who write "Grey" of it."""
    with small(("Grey's Harbour", "Grey is a wonderful place, I loved it."), ("Dusk", "A dull film.")) as engine:
        given = engine.answer("la note moyenne sur Grey's")
        assert (film(given), given.question.topic) == ("Grey's Harbour", None)


HOW = "belle triste longue ratée lente drôle sombre forte douce juste vive plate".split()
SPOKEN_OF = (
    *(("Marée basse", f"La musique est {how}.") for how in HOW),
    *(("Hiver", f"Un film {how}, deux heures et de la musique, et dont on voit venir la fin.") for how in HOW[:3]),
    ("Hiver", "Les costumes sont beaux."), ("Le Quai", "Rien à dire."),
)


@pytest.mark.parametrize("text", ["la musique ?", "que disent-ils de la musique ?"])
def test_a_subject_that_reviews_of_several_films_speak_of_tells_none(text: str) -> None:
    """However much more is said of it of one of them."""
    with small(*SPOKEN_OF) as engine:
        assert isinstance(engine.answer(text), ClarifyAnswer)


def test_a_subject_of_one_film_alone_tells_it() -> None:
    with small(*SPOKEN_OF) as engine:
        assert film(engine.answer("les costumes ?")) == "Hiver"
