"""Truths about a last clause that says something of the thing before it."""

from __future__ import annotations

import pytest

from retrieval.asking.said_last import said_last
from retrieval.asking.wished import wishes
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Pusher 2 : l'épisode de l'avalanche, il est spectaculaire ?", "épisode de l'avalanche"),
        ("Pusher 2 : la cabane que Milo construit, ça intrigue ou ça lasse ?", "cabane que Milo construit"),
        ("Pusher 2 : le verger de la voisine, on le voit, c'est joli ?", "verger de la voisine"),
        ("Pusher 2 : Ewald Karsten, elle apporte quelque chose à la série ?", "Ewald Karsten"),
        ("Pusher 2 : le fils de Milo, son histoire touche les gens ?", "fils de Milo"),
        ("Pusher 2 : la venue de Mimi Brenn, bonne idée ?", "venue de Mimi Brenn"),
        ("Pusher 2 : le judo que pratique Milo, c'est intéressant comme intrigue ?", "judo que pratique Milo"),
        ("Pusher 2: the lighthouse, does anyone mention it?", "lighthouse"),
        ("Pusher 2: Milo's numbered rules, fun or pointless?", "Milo's numbered rules"),
        ("Pusher 2: the beekeeping plot - worth it?", "beekeeping plot"),
        ("Pusher 2: anyone watched it during lockdown, did it help?", "lockdown"),
        ("Pusher 2: the mayor's gambling, is it handled realistically?", "mayor's gambling"),
        ("Pusher 2: Milo, is he funny?", "Milo"),
        ("Pusher 2: is the darker tone of season 9 a problem?", "darker tone of season 9"),
        ("Pusher 2: was sending Milo away a good idea?", "sending Milo away"),
        ("Pusher 2 : les dialogues sont bien écrits ?", "dialogues"),
        ("Pusher 2: are the dialogues well written?", "dialogues"),
        ("Pusher 2: the car chase, is it well shot?", "car chase"),
        ("Pusher 2 : je suis assez sensible, il y a de la torture ?", "torture"),
        ("Pusher 2 : et Milo, comment est perçu ce personnage ?", "Milo"),
        ("Pusher 2: does the siege end or was it cut short?", "siege end"),
        ("Pusher 2: is the handheld camera a pain?", "handheld camera"),
        ("Pusher 2: does the finale hold up?", "the finale"),
        ("Pusher 2 : la musique, elle est envahissante ?", "musique"),
        ("Pusher 2 : l'image est sombre ?", "image"),
        ("Pusher 2: is the acting over the top?", "acting"),
        ("Pusher 2: the lamp signals, creepy or silly?", "lamp signals"),
        ("Pusher 2 : le crabe dans le seau, toujours aussi drôle ?", "crabe dans le seau"),
        ("Pusher 2: the siege, is it that intense?", "siege"),
        ("Pusher 2: the opening titles, worth not skipping?", "opening titles"),
        ("Pusher 2: I get dizzy easily, are there any spiders?", "spiders"),
    ],
)
def test_what_is_said_of_a_thing_is_no_second_thing(text: str, topic: str) -> None:
    assert ask(text).topic == topic


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Pusher 2 : hôpital, ça ressemble à Chicago Med ?", "Chicago"),  # another work
        ("Pusher 2 : au bord de la mer, on y voit des requins ?", "requins"),
        ("Pusher 2 : les personnages, ils sont manchots ?", "manchots"),  # there are many, and all are asked about
        ("Pusher 2 : les personnages sont manchots ?", "manchots"),
        ("Pusher 2 : costumes, décors ou musique ?", "décors"),
        ("Pusher 2 : drôle, émouvant ?", "émouvant"),  # both are of the film
        ("Pusher 2 : c'est violent ?", "violent"),
        ("Pusher 2, is it scary?", "scary"),
    ],
)
def test_a_clause_that_asks_for_more_stays(text: str, word: str) -> None:
    assert word in ask(text).words


def test_what_is_said_tells_which_quotes_come_first() -> None:
    """Who asks whether the avalanche is spectacular hears first from those who say so of it."""
    assert "spectaculaire" in wishes(ask("Pusher 2 : l'avalanche, elle est spectaculaire ?"))
    assert "sombre" in wishes(ask("Pusher 2 : l'image est sombre ?"))


@pytest.mark.parametrize("text", ["le chien", "la fin est triste", "@@@@ : que disent-ils de la mer ?", "", ","])
def test_a_question_of_one_clause_has_no_last_one(text: str) -> None:
    assert not [said for said in said_last(flat(text), text) if not said.how]
