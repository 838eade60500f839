"""Words that only judge, and whether what is judged is the film or a thing in it."""

from __future__ import annotations

import pytest

from retrieval.asking.judging import find_tail
from retrieval.question import Intent, Side
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask


def left(text: str) -> str:
    """The text without the tail."""
    for start, end in find_tail(flat(text)):
        text = text[:start] + text[end:]
    return text.strip()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("les claquettes, ils se débrouillent ?", "les claquettes, ?"),
        ("le cachet des stars, ça fait réagir ?", "le cachet des stars, ?"),
        ("la scène du train, quelqu'un en parle ?", "la scène du train, ?"),
        ("the scene on the roads, what did people make of it?", "the scene on the roads, ?"),
        ("the running joke, does it work?", "the running joke, ?"),
        ("les ralentis, ça soule ou pas", "les ralentis,"),
        ("le nouvel acteur, il passe bien ?", "le nouvel acteur, ?"),
        ("les combats @@@@ ils passent bien ?", "les combats @@@@ ?"),
        ("l'accent @@@@ on comprend rien ?", "l'accent @@@@ ?"),
        ("le changement d'acteur, les gens l'ont mal pris ?", "le changement d'acteur, ?"),
        ("les ralentis @@@@ ça soule ou pas", "les ralentis @@@@"),
    ],
)
def test_a_last_clause_that_only_asks_is_no_subject(text: str, kept: str) -> None:
    assert left(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "la fin, elle est triste ?", "le film, on en parle", "ça fait réagir ?", "Bob, il joue dedans ?",
        "pourquoi @@@@ ça marche ?", "what in @@@@ is it", "les claquettes, il joue bien ?",
        "la musique, que disent-ils de la fin ?", "le mariage, c'est bien ?", "is it good?",
    ],
)  # fmt: skip
def test_a_clause_that_says_more_or_is_all_there_is_stays(text: str) -> None:
    assert left(text) == text


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("does the ending of Pusher 2 satisfy people?", "the ending"),
        ("Pusher 2 : le mariage est réussi ?", "mariage"),
        ("Pusher 2: the ugly house", "ugly house"),
        ("Pusher 2 : est-ce réussi ?", "réussi"),
    ],
)
def test_a_judging_word_is_asked_for_where_nothing_else_is(text: str, topic: str) -> None:
    assert ask(text).topic == topic


@pytest.mark.parametrize(
    "text",
    [
        "Pusher 2 : la tentative d'évasion d'un détenu, c'est bien fait ?",
        "Pusher 2: the boat trip up the river, is that part any good?",
        "is the boat trip in Pusher 2 any good?",
        "Pusher 2 : c'est bien pour apprendre le danois ?",
        "the tattoo parlour in Pusher 2, is it worth it?",
    ],
)
def test_a_thing_in_the_film_is_judged_and_not_the_film(text: str) -> None:
    assert ask(text).intent is Intent.SUBJECT


@pytest.mark.parametrize(
    "text",
    [
        "Pusher 2 c'est bien pour un dimanche soir ?",
        "Pusher 2, is it worth watching tonight?",
        "Mon pote m'a parlé de Pusher 2, c'est bien ?",
        "my girlfriend wants to see Pusher 2, is it good?",
        "is Pusher 2 any good or should I skip it?",
        "bon film Pusher 2 ?",
        "is Pusher 2 really as good as they say?",
        "Pusher 2, bien ou bof ?",
        "Pusher 2, ce film de gangsters, c'est bien ?",
        "Pusher 2 en 4K, ça vaut le coup ?",
        "Pusher 2 : c'est bien pour notre anniversaire ?",
        "was Pusher 2 any good overall?",
    ],
)
def test_the_film_is_judged_whatever_stands_beside(text: str) -> None:
    assert ask(text).intent is Intent.OPINION


def test_an_award_by_its_name_asks_for_no_film() -> None:
    assert ask("Pusher 2 : le César du meilleur film étranger, qu'en disent-ils ?").intent is Intent.SUBJECT


def test_who_plays_somebody_is_not_asked_for_by_the_word() -> None:
    assert ask("the boy who plays Nathan in Pusher 2").topic == "Nathan"
    assert ask("l'actrice qui joue Charlotte dans Pusher 2").topic == "Charlotte"
    assert "joue" in str(ask("la fille qui joue du piano dans Pusher 2").topic)


def test_a_side_asked_for_last_is_no_mere_tail() -> None:
    assert ask("Pusher 2: the music, what did they like most?").side is Side.POSITIVE


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Mads Mikkelsen dans Pusher 2, génial ou surestimé ?", "Mads Mikkelsen"),
        ("Mads Mikkelsen dans Pusher 2, détestable ou génial ?", "Mads Mikkelsen"),
        ("do you need to like bikes to enjoy Pusher 2?", "bikes"),
    ],
)
def test_a_verdict_on_somebody_or_on_watching_is_no_subject(text: str, topic: str) -> None:
    question = ask(text)
    assert (question.topic, question.side) == (topic, None)


def test_laughing_is_of_the_humour_and_a_verdict_alone_of_the_film() -> None:
    assert ask("Pusher 2, on rit ou pas ?").subjects == ("humour",)
    assert ask("le rite dans Pusher 2").subjects == ()
    assert ask("is Pusher 2 overrated?").subjects == ("overrated",)


@pytest.mark.parametrize(
    "text",
    [
        "Pusher 2 ending - do people like it?", "la fin de Pusher 2 - les gens ont aimé ?",
        "Pusher 2: the ending, did people like it?", "Pusher 2 : la fin, est-ce que ça a plu ?",
        "did people like the ending of Pusher 2?", "les gens ont aimé la fin de Pusher 2 ?",
        "est-ce que les gens aiment la fin de Pusher 2", "pusher 2 la fin les gens ont kiffé ou pas",
        "do most people hate the ending of Pusher 2?", "Les spectateurs ont-ils aimé la fin de Pusher 2 ?",
    ],
)  # fmt: skip
def test_whether_people_like_something_asks_for_both_sides(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.both, question.side) == (Intent.OPINION, True, None)
    assert question.subjects == ("ending",)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("what did people like about the ending of Pusher 2?", Side.POSITIVE),
        ("les gens ont aimé quoi dans Pusher 2 ?", Side.POSITIVE),
        ("ce que les gens ont aimé dans Pusher 2", Side.POSITIVE),
        ("pourquoi les gens aiment la fin de Pusher 2", Side.POSITIVE),
        ("did anyone dislike the ending of Pusher 2?", Side.NEGATIVE),
        ("who hated the ending of Pusher 2?", Side.NEGATIVE),
    ],
)  # fmt: skip
def test_what_people_like_or_whether_anybody_does_asks_for_one_side(text: str, side: Side) -> None:
    assert ask(text).side is side
