"""Worked examples of film titles found in questions."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from seeds.models import Film
from tests.retrieval.knowing import film

FILMS = (
    film("pusher", "Pusher"),
    film("pusher-2", "Pusher 2", "Pusher II : Du sang sur les mains", "With Blood on My Hands"),
    film("pusher-3", "Pusher III : L'Ange de la mort"),
    film("parrain", "Le Parrain", "The Godfather"),
    film("grave", "Grave", "Raw"),
    film("elle", "Elle"),
    film("her", "Her"),
    film("seven", "Seven", "Se7en"),
    film("diner", "Le Dîner de cons"),
    film("caire", "OSS 117 : Le Caire, nid d'espions"),
    film("rio", "OSS 117 : Rio ne répond plus"),
    film("1917", "1917"),
    film("dune", "Dune"),
    film("dune-2", "Dune : Deuxième partie"),
    film("kordovan", "Les Brumes de Kordovan"),
    film("neige-1937", "Blanche-Neige"),
    film("neige-2012", "Blanche Neige"),
)
INDEX = TitleIndex(FILMS)


def beside_pusher(title: str) -> TitleIndex:
    return TitleIndex([film("it", title), film("other", "Pusher")])


def found(text: str, index: TitleIndex = INDEX) -> list[tuple[str, tuple[str, ...]]]:
    return [(m.typed, m.films) for m in index.find(tokens(text), text)]


@pytest.mark.parametrize(
    ("question", "typed", "id_"),
    [
        ("la note de Pusher", "Pusher", "pusher"),
        ("la musique de Pusher 2", "Pusher 2", "pusher-2"),
        ("la musique de Pusher II", "Pusher II", "pusher-2"),
        ("la musique de pusher deux", "pusher deux", "pusher-2"),
        ("pusher two's ending", "pusher two", "pusher-2"),
        ("que vaut pusher2 ?", "pusher2", "pusher-2"),
        ("note de du sang sur les mains", "du sang sur les mains", "pusher-2"),
        ("that blood on my hands film", "blood on my hands", "pusher-2"),
        ("l'ange de la mort", "ange de la mort", "pusher-3"),
        ("godfather reviews", "godfather", "parrain"),
        ("la note du Parrain", "Parrain", "parrain"),
        ("LE PARRAIN", "LE PARRAIN", "parrain"),
        ("diner de cons", "diner de cons", "diner"),
        ("le caire nid d'espions", "caire nid d'espions", "caire"),
        ("la note de 1917", "1917", "1917"),
        ("dune deuxieme partie", "dune deuxieme partie", "dune-2"),
        ("brumes de kordovan", "brumes de kordovan", "kordovan"),
    ],
)
def test_a_title_is_found_however_it_is_written(question: str, typed: str, id_: str) -> None:
    """Other titles, parts of one, any way of writing its number, articles dropped, accents and case aside."""
    assert found(question) == [(typed, (id_,))]


@pytest.mark.parametrize(
    ("question", "typed", "id_"),
    [
        ("que disent-ils du parain ?", "parain", "parrain"),
        ("la note de puscher", "puscher", "pusher"),
        ("avis sur pushr 2", "pushr 2", "pusher-2"),
        ("le diner de con", "le diner de con", "diner"),
        ("les brumes de kordovam", "les brumes de kordovam", "kordovan"),
    ],
)
def test_a_mistyped_title_is_mended_and_said_to_be(question: str, typed: str, id_: str) -> None:
    """A slip of the finger still finds the film, and the match is not sure."""
    [match] = INDEX.find(tokens(question), question)
    assert (match.typed, match.films, match.sure) == (typed, (id_,), False)


@pytest.mark.parametrize(("title", "asked"), [("Euphoria", "euforia"), ("Delphine", "delfine"), ("Alfa", "alpha")])
def test_a_title_written_as_it_sounds_is_mended(title: str, asked: str) -> None:
    """"F" for "ph", and the other way round."""
    [match] = beside_pusher(title).find(tokens(f"la note de {asked}"), f"la note de {asked}")
    assert (match.films, match.sure) == (("it",), False)


@pytest.mark.parametrize("question", ["le film Grave", "Grave", "que disent-ils de Grave ?", "de « grave »", "Elle"])
def test_a_common_word_set_off_is_a_title(question: str) -> None:
    """A capital, quotation marks, "le film" before it, or standing alone: an everyday word is then a title."""
    assert [films for _, films in found(question)] in ([("grave",)], [("elle",)])


@pytest.mark.parametrize(
    ("question", "id_"),
    [("what do they say about Her?", "her"), ("the film Her", "her"), ("que disent-ils du film Elle ?", "elle")],
)
def test_a_tool_word_set_off_is_a_title(question: str, id_: str) -> None:
    """"Her" and "Elle" are films too where a capital and the wording say so."""
    assert [films for _, films in found(question)] == [(id_,)]


@pytest.mark.parametrize(
    "question",
    ["c'est grave ou pas ?", "her performance", "que pense-t-elle du film ?", "elle joue bien ?", "le retour"],
)
def test_a_common_word_used_as_a_word_is_no_title(question: str) -> None:
    """Everyday words keep their meaning."""
    assert found(question) == []


@pytest.mark.parametrize("question", ["Pusher 4", "que disent-ils de Pusher 12 ?", "le film Titanic"])
def test_a_film_that_is_not_held_is_not_found(question: str) -> None:
    """Another number is another film, and an unknown title is nobody's."""
    assert [films for _, films in found(question) if films] == []


def test_two_films_that_fit_equally_are_both_told() -> None:
    """What several titles share names them all."""
    assert found("les critiques d'OSS 117") == [("OSS 117", ("caire", "rio"))]
    assert found("la note de blanche neige") == [("blanche neige", ("neige-1937", "neige-2012"))]


def test_a_word_more_settles_which_of_two_films() -> None:
    """"OSS 117 Rio" can only be one of the two."""
    assert [films for _, films in found("la note d'OSS 117 Rio")] == [("rio",)]


def test_a_title_is_found_without_its_subtitle() -> None:
    """"Pusher 3" is "Pusher III : L'Ange de la mort", beside "Pusher" and "Pusher 2"."""
    assert found("Pusher 3 est-il violent ?") == [("Pusher 3", ("pusher-3",))]


def test_an_ordinal_is_a_number_too() -> None:
    """"Dune 2" is "Dune : Deuxième partie"."""
    assert [films for _, films in found("la note de Dune 2")] == [("dune-2",)]


def test_a_title_that_is_a_number_ends_the_title_before_it() -> None:
    """After a comma, "Seven" is a film, not the seventh "Le Parrain"."""
    assert [films for _, films in found("Compare Le Parrain, Seven et Pusher 2")] == [
        ("parrain",), ("seven",), ("pusher-2",)
    ]  # fmt: skip


def test_a_digit_inside_a_word_is_part_of_it() -> None:
    """"Se7en" is one word."""
    assert found("que disent-ils de se7en ?") == [("se7en", ("seven",))]


def test_the_longest_title_wins() -> None:
    """A title inside a longer one is not told apart."""
    assert found("Pusher III : l'ange de la mort, la fin") == [("Pusher III : l'ange de la mort", ("pusher-3",))]


def test_several_films_are_found_in_order() -> None:
    """Each film named is found once, where it stands."""
    named = found("Compare Le Parrain, Pusher 2 et Les Brumes de Kordovan")
    assert [films for _, films in named] == [("parrain",), ("pusher-2",), ("kordovan",)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("la note de Dune 1984", ["vieux"]), ("reviews of Dune (2021)", ["neuf"]),
        ("la note de Dune", ["neuf", "vieux"]),
        ("les avis sur Dune en 1984", ["neuf", "vieux"]),
    ],
)  # fmt: skip
def test_the_year_right_after_a_title_is_the_films(question: str, expected: list[str]) -> None:
    """Two films of one title are told apart by their year; after "en" it is the reviews' year."""
    films = [Film(id="vieux", title="Dune", year=1984), Film(id="neuf", title="Dune", year=2021)]
    assert [list(films) for _, films in found(question, TitleIndex(films))] == [expected]


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("Kill Bill : Volume 2", "kill bill 2"), ("Kill Bill : Volume 2", "Kill Bill vol. 2"),
        ("After - Chapitre 1", "After 1"), ("Dune: Part Two", "dune 2"),
        ("Mesrine, deuxième partie : L'Ennemi", "mesrine 2"),
    ],
)  # fmt: skip
def test_the_number_of_a_part_is_the_number_of_the_film(title: str, asked: str) -> None:
    """"Volume 2", "Part Two", "deuxième partie": people say the number."""
    index = TitleIndex([film("it", title), film("other", "Pusher")])
    assert [films for _, films in found(f"que disent-ils de {asked} ?", index)] == [("it",)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("la note de john wick chapter 2", ["wick-2"]), ("john wick, deuxième partie", ["wick-2"]),
        ("le chapitre 2 est long", []), ("john wick épisode 3", ["wick"]), ("spiderman", ["spider"]),
        ("mission impossible", ["mission"]), ("chapter 2", []),
    ],
)  # fmt: skip
def test_parts_are_said_in_many_ways(question: str, expected: list[str]) -> None:
    """A part's number is the film's, a chapter alone is no film, the beginning of a title names it."""
    index = TitleIndex([
        film("wick", "John Wick"), film("wick-2", "John Wick 2"), film("after", "After - Chapitre 2"),
        film("spider", "Spider-Man: Across the Spider-Verse"), film("mission", "Mission: Impossible - Dead Reckoning"),
    ])  # fmt: skip
    assert [f for _, films in found(question, index) for f in films] == expected


def test_a_persons_name_is_no_film() -> None:
    """A title's word inside a name is somebody's."""
    index = TitleIndex([film("waltz", "La Valse de Waltz"), film("mikkelsen", "Mikkelsen : le portrait")])
    assert found("que disent-ils de Christoph Waltz ?", index) == []
    assert found("le jeu de Mads Mikkelsen", index) == []


@pytest.mark.parametrize(
    ("title", "asked", "sure"),
    [
        ("Bienvenue Mister Brown", "mr brown", False), ("Mr. & Mrs. Smith", "mister and missis smith", True),
        ("Saint Laurent", "st laurent", True), ("Doctor Strange", "docteur strange", True),
        ("Fast & Furious", "fast et furious", True), ("Bonnie and Clyde", "bonnie & clyde", True),
        ("Qui veut la peau de Roger Rabbit ?", "roger rabbit", False),
        ("Le Fabuleux Destin d'Amélie Poulain", "amelie poulain", False),
    ],
)  # fmt: skip
def test_titles_as_people_shorten_them(title: str, asked: str, sure: bool) -> None:
    """"Mister" and "mr", "saint" and "st", "&" and "et"; two words of one title alone, one of them rare."""
    [match] = beside_pusher(title).find(tokens(f"{asked} c bien ?"), f"{asked} c bien ?")
    assert (match.typed, match.films, match.sure) == (asked, ("it",), sure)


def test_two_words_that_two_titles_share_are_neither() -> None:
    """"Roger Rabbit" says which film only where one title holds it."""
    index = TitleIndex([
        film("one", "Qui veut la peau de Roger Rabbit ?"), film("two", "Les Aventures complètes de Roger Rabbit"),
    ])  # fmt: skip
    assert found("roger rabbit c bien ?", index) == []


@pytest.mark.parametrize(
    "text",
    [
        "c'est trop long le serpent ?", "ça fait peur le serpent ?", "le serpent c'est trop long ?",
        "trop violent le serpent",
    ],
)  # fmt: skip
def test_a_title_with_its_article_is_what_something_is_said_of(text: str) -> None:
    assert found(text, beside_pusher("Le Serpent")) == [("serpent", ("it",))]


@pytest.mark.parametrize(
    "text",
    [
        "quelqu'un parle du serpent et de la pomme", "la peur et le serpent", "le serpent mord-il",
        "le personnage qui tue le serpent", "un long serpent",
    ],
)  # fmt: skip
def test_the_same_words_elsewhere_are_no_title(text: str) -> None:
    assert not found(text, beside_pusher("Le Serpent"))


def test_a_subject_with_its_article_is_no_title() -> None:
    assert not found("c'est trop long la fin", beside_pusher("La Fin"))
