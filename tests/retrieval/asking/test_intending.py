"""Who means to see a film, or wavers, asks whether it is worth it: none of these words is a subject."""

from __future__ import annotations

import pytest

from retrieval.question import Intent, Side
from tests.retrieval.knowing import ask

PUSHER = "pusher-2"

WAVERING = (
    "j'hesite a regarder {}", "jhesite a mater {}", "J'hésite grave pour {}", "hésite à voir {}", "je me tâte pour {}",
    "j'hésite à me lancer dans {}", "j'hésite à arrêter {}", "je ne sais pas si je dois regarder {}",
    "je sais pas trop si je vais aimer {}", "I'm on the fence about {}", "i hesitate to watch {}", "torn about {}",
    "not sure if I should watch {}", "idk if i should start {}", "aide-moi à me décider pour {}",
    "help me decide on {}",
)  # fmt: skip
WANTING = (
    "j'ai envie de voir {}", "je veux regarder {}", "on compte regarder {}", "j'aimerais bien regarder {} ce soir",
    "je vais commencer {}", "{} me tente bien", "ça me tente {}", "on m'a conseillé {}", "j'ai jamais vu {}",
    "je dois regarder {} ou pas", "{}, j'regarde ou pas ?", "{} j'y vais ou pas", "je me lance dans {} ou pas ?",
    "{}, je mate ou je zappe ?", "{} on tente ?", "{} à voir ou à éviter ?", "{} ça se regarde ?", "I want to watch {}",
    "gonna watch {} tonight",
    "planning to watch {}", "thinking about starting {}", "I'm tempted by {}", "my brother recommended {}",
)  # fmt: skip


@pytest.mark.parametrize("form", WAVERING + WANTING)
def test_what_somebody_means_to_see_is_judged(form: str) -> None:
    question = ask(form.format("Pusher 2"))
    assert (question.intent, question.films, question.topic) == (Intent.OPINION, (PUSHER,), None)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("convaincs-moi de regarder Pusher 2", Side.POSITIVE), ("donne-moi envie de voir Pusher 2", Side.POSITIVE),
        ("convince me to watch Pusher 2", Side.POSITIVE), ("pourquoi je devrais regarder Pusher 2", Side.POSITIVE),
        ("talk me out of watching Pusher 2", Side.NEGATIVE), ("raisons de ne pas regarder Pusher 2", Side.NEGATIVE),
        ("dissuade-moi de voir Pusher 2", Side.NEGATIVE), ("pourquoi aimer Pusher 2 ?", Side.POSITIVE),
        ("why should I like Pusher 2?", Side.POSITIVE), ("de bonnes raisons d'aimer Pusher 2", Side.POSITIVE),
        ("what's to like about Pusher 2", Side.POSITIVE), ("pourquoi éviter Pusher 2 ?", Side.NEGATIVE),
        ("pourquoi ne pas aimer Pusher 2", Side.NEGATIVE), ("reasons to skip Pusher 2", Side.NEGATIVE),
    ],
)  # fmt: skip
def test_who_wants_to_be_persuaded_asks_for_one_side(text: str, side: Side) -> None:
    question = ask(text)
    assert (question.intent, question.side, question.films, question.topic) == (Intent.SIDE, side, (PUSHER,), None)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("j'hésite à regarder Pusher 2 à cause des acteurs", "acteurs"),
        ("je veux voir Pusher 2 pour la musique", "musique"),
        ("j'hésite à regarder Pusher 2, c'est violent ?", "violent"),
        ("I want to watch Pusher 2, how is the music?", "music"),
        ("j'hésite à regarder la saison 2 de Pusher 2", "saison 2"),
        ("pourquoi aimer la musique de Pusher 2 ?", "musique"),
    ],
)  # fmt: skip
def test_what_is_asked_beside_it_is_the_subject(text: str, topic: str) -> None:
    question = ask(text)
    assert (question.films, question.topic) == ((PUSHER,), topic)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("j'hésite entre Pusher 2 et Balle perdue 2", Intent.COMPARE),
        ("je veux la note de Pusher 2", Intent.FIGURE),
        ("je veux voir les pires avis de Pusher 2", Intent.REVIEWS),
        ("fais voir la moyenne de Pusher 2", Intent.FIGURE),
        ("je veux voir les avis négatifs de Pusher 2", Intent.SIDE), ("je veux regarder un film drôle", Intent.RANKED),
        ("j'ai envie d'un film drôle", Intent.RANKED), ("I want to know what they say about Pusher 2", Intent.OVERVIEW),
    ],
)  # fmt: skip
def test_what_else_is_wanted_is_asked_as_before(text: str, intent: Intent) -> None:
    question = ask(text)
    assert (question.intent, question.topic if intent is not Intent.RANKED else None) == (intent, None)


@pytest.mark.parametrize(
    "text",
    ["le héros de Pusher 2 hésite à tuer", "who hesitates to recommend Pusher 2", "Pusher 2 donne envie de pleurer"],
)
def test_others_who_hesitate_are_the_subject(text: str) -> None:
    assert ask(text).topic


@pytest.mark.parametrize("text", ["j'hésite à regarder Ghostland", "not sure about watching Ghostland"])
def test_a_film_that_is_not_held_may_be_meant(text: str) -> None:
    question = ask(text)
    assert (question.possible_film, question.films) == ("Ghostland", ())
