"""Truths about reviewers named in a question."""

from __future__ import annotations

import pytest

from retrieval.filters.reviewers import ReviewerIndex
from retrieval.words.folding import flat
from tests.retrieval.knowing import REVIEWERS

INDEX = ReviewerIndex(REVIEWERS)


def named(text: str) -> tuple[str | None, bool] | None:
    """The reviewer's name, and whether it is sure."""
    found = INDEX.find(flat(text), text)
    return (found.name, found.sure) if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Qu'a écrit TUTUR29 ?", "TUTUR29"),
        ("qu'a écrit tutur29 sur @ ?", "TUTUR29"),
        ("What did nastygobs write about it?", "nastygobs"),
        ("l'avis de Le cinéphile", "Le cinéphile"),
        ("l'avis de le cinephile", "Le cinéphile"),
        ("l'avis de lecinephile", "Le cinéphile"),
        ("selon Roger Martin, c'est bien ?", "Roger Martin"),
        ("according to roger martin", "Roger Martin"),
        ("Roger Martin's review", "Roger Martin"),
        ("les avis de nastygobs", "nastygobs"),
        ("Roger Martin review", "Roger Martin"),
        ("roger martin review of @", "Roger Martin"),
    ],
)
def test_a_reviewer_is_known_by_any_spelling_of_the_name(text: str, name: str) -> None:
    """Case, accents and spaces do not matter."""
    assert named(text) == (name, True)


@pytest.mark.parametrize(
    ("text", "name"),
    [("l'avis de nastigobs", "nastygobs"), ("what did Roger Martn say?", "Roger Martin"),
     ("les avis de TUTU29", "TUTUR29"), ("qu'a écrit le cinephil ?", "Le cinéphile")],
)  # fmt: skip
def test_a_mistyped_name_is_mended_and_said_to_be(text: str, name: str) -> None:
    """A slip still finds the reviewer, not for sure."""
    assert named(text) == (name, False)


@pytest.mark.parametrize(
    "text",
    ["avis de spectateurs", "l'avis des gens", "que disent-ils ?", "what do people say?", "Robert Martin review"],
)
def test_nobody_in_particular_is_no_reviewer(text: str) -> None:
    """People, viewers and the press are not names."""
    assert named(text) is None


def test_a_name_that_goes_on_is_no_slip_for_another() -> None:
    """ "Audrey L" is not "Audrey B." with a slip."""
    known = ReviewerIndex(["Audrey B.", "Audrey L"])
    for text in ("qu'est-ce qu'Audrey L pense du film ?", "Audrey L pense quoi du film"):
        found = known.find(flat(text), text)
        assert found is not None
        assert found.name == "Audrey L"


@pytest.mark.parametrize("text", ["la critique signée Roger Martin", "la critique signée par Roger Martin"])
def test_a_signature_names_a_reviewer(text: str) -> None:
    """"Signée" says whose text it is."""
    assert named(text) == ("Roger Martin", True)


def test_somebody_unknown_is_told() -> None:
    """A name asked for that the library does not hold comes back as typed, without a name."""
    found = INDEX.find(flat("what did Nobody42 say about it?"), "what did Nobody42 say about it?")
    assert found is not None
    assert (found.typed, found.name) == ("Nobody42", None)


def test_every_spelling_of_a_name_is_the_same_person() -> None:
    """Names that fold alike are alternatives."""
    assert INDEX.spellings("HELENE DUBOIS") == ("Hélène Dubois", "helene dubois")
    assert INDEX.spellings("nobody") == ()


def test_names_are_counted_once() -> None:
    """Two spellings are one entry."""
    assert len(INDEX) == 5


def test_a_name_and_no_more_is_a_reviewer() -> None:
    """Plain first and last names too, where nothing else is said; everyday words are words."""
    index = ReviewerIndex(["Kyle Reese", "musique"])
    asked = [index.find(flat(text), text) for text in ("kyle reese ?", "Kyle Reese", "musique", "kyle")]
    assert [match.name if match else None for match in asked] == ["Kyle Reese", "Kyle Reese", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "que reproche nastygobs à @@@", "qu'est-ce que nastygobs reproche à @@@",
        "qu'est ce que nastygobs a pas aimé dans @@@",
        "qu'a aimé nastygobs dans @@@ ?", "pourquoi nastygobs n'a pas aimé @@@", "est-ce que nastygobs a aimé @@@ ?",
        "nastygobs a aimé ?", "et nastygobs, il a aimé ?", "what did nastygobs dislike about @@@?",
        "what didn't nastygobs like about @@@", "did nastygobs like @@@?", "why did nastygobs hate it",
        "combien a mis nastygobs à @@@ ?", "il a mis combien nastygobs à @@@", "nastygobs note @@@",
        "qui c'est nastygobs", "et nastygobs ?", "who is nastygobs?", "what about nastygobs",
    ],
)  # fmt: skip
def test_somebody_who_likes_or_blames_is_a_reviewer(text: str) -> None:
    """And who is asked about alone."""
    assert named(text) == ("nastygobs", True)


PLAIN = ReviewerIndex(["Julie", "Le film", "dhl", "Mike"])


@pytest.mark.parametrize(
    ("text", "alone", "after"),
    [("et Julie ?", None, "Julie"), ("et dhl ?", None, "dhl"), ("et le film ?", None, None), ("la fin ?", None, None)],
)
def test_a_first_name_is_a_reviewer_after_another(text: str, alone: str | None, after: str | None) -> None:
    """By itself it may be anybody's; everyday words are nobody's."""
    for was, expected in ((False, alone), (True, after)):
        match = PLAIN.find(flat(text), text, after=was)
        assert (match.name if match else None) == expected


@pytest.mark.parametrize(
    "text",
    [
        "pourquoi Mike a quitté la série", "est-ce que Mike aime Rachel", "qu'est-ce que le film raconte",
        "qu'est-ce que les gens ont pas aimé", "que reprochent-ils au film", "did anyone like it",
        "l'avis de mes amis sur @@@", "l'avis de la presse sur @@@", "what do people think of @@@",
    ],
)  # fmt: skip
def test_what_characters_do_and_people_think_names_no_reviewer(text: str) -> None:
    assert PLAIN.find(flat(text), text) is None


@pytest.mark.parametrize("text", ["l'avis de jean dupont sur @@@", "what does jean dupont think of @@@"])
def test_somebody_unknown_is_told_in_lower_case_too(text: str) -> None:
    """Where the wording leaves no doubt that a review of a film is asked for."""
    found = INDEX.find(flat(text), text)
    assert found is not None
    assert (found.typed, found.name) == ("jean dupont", None)


@pytest.mark.parametrize("text", ["the average rating of all the films", "average of all", "les avis de tous"])
def test_a_tool_word_is_nobody_whose_name_only_sounds_so(text: str) -> None:
    """Letters of a name run together are no "all"."""
    index = ReviewerIndex(["AL L.", "To Us"])
    assert index.find(flat(text), text) is None
    found = index.find(flat("the reviews of al l."), "the reviews of al l.")
    assert found is not None
    assert found.name == "AL L."


FIRST_NAMED = ReviewerIndex(["Ozanne", "Torvald77"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ozanne sur @", "Ozanne"), ("avis de Ozanne sur @", "Ozanne"), ("Ozanne Keanu Reeves dans @", "Ozanne"),
        ("Ozanne Musique", "Ozanne"), ("Ozanne Miltaud dans @", None), ("Et Ozanne Miltaud ?", None),
    ],
)  # fmt: skip
def test_a_first_name_with_a_last_one_is_somebody_else(text: str, name: str | None) -> None:
    found = FIRST_NAMED.find(flat(text), text)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("les gens disent quoi d'Audrey L", "Audrey L."), ("audrey l ça donne quoi", "Audrey L."),
        ("Audrey l'actrice", None), ("audrey fleurot", None),
    ],
)  # fmt: skip
def test_a_first_name_with_an_initial_is_nobody_else(text: str, name: str | None) -> None:
    found = ReviewerIndex(["Audrey L.", "Audrey"]).find(flat(text), text)
    assert (found.name if found else None) == name


@pytest.mark.parametrize("text", ["les combats dans le film", "le jeu de mario", "dans quel film ?"])
def test_a_word_is_no_first_name_run_into_its_initial(text: str) -> None:
    assert ReviewerIndex(["Dan S.", "Mari O"]).find(flat(text), text) is None
