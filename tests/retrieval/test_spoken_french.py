"""Questions as they are spoken and typed on phones, beside those that only look alike."""

from __future__ import annotations

import pytest

from retrieval.question import Intent, Order, Side
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from retrieval.words.shorthand import written_out
from tests.retrieval.knowing import ask, film

P = "Pusher 2"


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        (f"g vu {P} c tro bien nn?", Intent.OPINION, None), (f"{P} tro cliché", Intent.SUBJECT, "trop cliché"),
        (f"{P} musique de ouf", Intent.SUBJECT, "musique"), (f"spoil moi la fin de {P}", Intent.SUBJECT, "la fin"),
        (f"ya moyen davoir les avis positifs sur {P}", Intent.SIDE, None), (f"en 2 mots {P}", Intent.OVERVIEW, None),
        (f"c possible d'avoir la note de {P}", Intent.FIGURE, None), (f"{P} c'est bien filmé", Intent.SUBJECT, "filmé"),
        (f"what do people say bout {P}", Intent.OVERVIEW, None), (f"{P} ressemble au livre ?", Intent.SUBJECT, "livre"),
        (f"dautres gens ont pas aimé {P} ?", Intent.SIDE, None), ("c koi les series que ta", Intent.FILMS, None),
        ("yaurait pas un film drole", Intent.RANKED, "drole"), (f"jai regardé {P} hier", Intent.OPINION, None),
        (f"les acteurs de {P} en mal", Intent.SIDE, "acteurs"), (f"la fin de {P} en bien", Intent.SIDE, "la fin"),
        (f"{P} meilleur film du monde ?", Intent.BEST_FILM, None), (f"{P} finit en bien ?", Intent.SUBJECT, "finit"),
        (f"{P} cest surcoté jtrouve", Intent.SUBJECT, "surcoté"), (f"{P} saison5", Intent.SUBJECT, "saison 5"),
        (f"jaimerai savoir si {P} est bien", Intent.OVERVIEW, None), (f"pk tlm parle de {P}", Intent.OVERVIEW, None),
        ("c koi ta serie prefere", Intent.CHATTER, None), (f"j'ai trouvé {P} nul et vous ?", Intent.OPINION, None),
        (f"ma copine veut voir {P}", Intent.OPINION, None), ("merci t'es top", Intent.THANKS, None),
    ],
)
def test_what_is_asked_is_understood(text: str, intent: Intent, topic: str | None) -> None:
    question = ask(text)
    assert (question.intent, question.topic) == (intent, topic)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (f"qui dit que {P} est nul", Side.NEGATIVE), (f"ya des gens qui trouvent que {P} c nul ?", Side.NEGATIVE),
        (f"who thinks {P} is bad?", Side.NEGATIVE), (f"qui pense que {P} c'est un bon film", Side.POSITIVE),
        (f"qui trouve que {P} est nul en histoire", None), (f"qui dit que la fin de {P} est ratée", None),
    ],
)
def test_who_calls_the_film_bad_is_against_it(text: str, side: Side | None) -> None:
    question = ask(text)
    assert (question.side if question.topic is None else None) == side


@pytest.mark.parametrize(
    "text",
    [f"les gens sont partagés sur {P} ?", f"is {P} divisive?", f"are viewers split on {P}?", f"{P} fait l'unanimité ?"],
)
def test_whether_people_agree_asks_for_both_sides(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.topic) == (Intent.OPINION, None)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("t'aurais pas un film drôle ?", Order.BEST), ("vous n'auriez pas une série triste", Order.BEST),
        ("un film pas drôle", Order.WORST),
    ],
)
def test_a_kind_way_to_ask_denies_nothing(text: str, order: Order) -> None:
    assert ask(text).order is order


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("t sur ?", "t'es sur ?"), ("yen a qui aiment", "y en a qui aiment"),
        ("c ki le pire perso", "c'est qui le pire personnage"),
        ("perso j'aime", "perso j'aime"), ("t-shirt", "t-shirt"),
    ],
)  # fmt: skip
def test_words_of_talk_are_written_out(typed: str, meant: str) -> None:
    assert written_out(typed, lambda _: []) == meant


@pytest.mark.parametrize("text", ["le pain nan du film", "la bout du monde", "il ta dit quoi", "ma dit est longue"])
def test_what_only_looks_typed_short_stays(text: str) -> None:
    assert written_out(text, lambda _: []) == text


@pytest.mark.parametrize("text", ["I saw it last night", "lupin at night", "a bright light"])
def test_a_right_word_is_no_slip_for_one_of_a_title(text: str) -> None:
    index = TitleIndex([film("k", "The Dark Knight")])
    assert index.find(tokens(text), text) == []
