"""Conversations: what a short question takes over from the one before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Language
from tests.retrieval.knowing import after, ask
from tests.retrieval.understood import understood


def talk(*questions: str) -> dict[str, Any]:
    """What the last of several questions is understood to ask, passage 7 shown after each before it."""
    conversation: Conversation | None = None
    said: dict[str, Any] = {}
    for text in questions:
        question = ask(text, conversation)
        said, conversation = understood(question), after(question, shown=(7,))
    return {name: value for name, value in said.items() if name != "language"}


PUSHER, BALLE = ("pusher-2",), ("balle-perdue-2",)
MUSIC = {"topic": "musique", "subjects": ("music",)}


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        (["la note de Pusher 2", "et la musique ?"], {"intent": "subject", "films": PUSHER, **MUSIC}),
        (["la musique de Pusher 2", "avis négatifs ?"],
         {"intent": "side", "films": PUSHER, **MUSIC, "side": "negative"}),
        (["la musique de Pusher 2", "et dans Balle perdue 2 ?"], {"intent": "subject", "films": BALLE, **MUSIC}),
        (["la note moyenne de Pusher 2", "et Balle perdue 2 ?"], {"intent": "figure", "films": BALLE}),
        (["la musique de Pusher 2", "seulement les 5 étoiles"],
         {"intent": "subject", "films": PUSHER, **MUSIC, "at_least": 5.0, "at_most": 5.0}),
        (["la musique de Pusher 2", "depuis 2015", "moins de 2 étoiles"],
         {"intent": "subject", "films": PUSHER, **MUSIC, "below": 2.0, "since": "2015-01-01"}),
        (["les avis de 2012 sur Pusher 2", "et la musique ?"],
         {"intent": "subject", "films": PUSHER, **MUSIC, "since": "2012-01-01", "until": "2012-12-31"}),
        (["la musique de Pusher 2", "d'autres"], {"intent": "subject", "films": PUSHER, **MUSIC, "seen": (7,)}),
        (["avis négatifs sur Pusher 2", "encore"],
         {"intent": "side", "films": PUSHER, "side": "negative", "seen": (7,)}),
        *((["what about the music of Pusher 2?", bad],
           {"intent": "side", "films": PUSHER, "topic": "music", "subjects": ("music",), "side": "negative"})
          for bad in ("and the bad ones?", "give me a negative one", "anything bad?", "et les mauvais ?")),
        (["what about the music of Pusher 2?", "the good ones"],
         {"intent": "side", "films": PUSHER, "topic": "music", "subjects": ("music",), "side": "positive"}),
        *((["what about the music of Pusher 2?", so],
           {"intent": "subject", "films": PUSHER, "topic": "music", "subjects": ("music",), "figure": "count"})
          for so in ("how many say so?", "combien en parlent ?", "how many people agree")),
        (["what about the music of Pusher 2?", "a different one"],
         {"intent": "subject", "films": PUSHER, "topic": "music", "subjects": ("music",), "seen": (7,)}),
        (["what about the music of Pusher 2?", "anyone else say that?"],
         {"intent": "others", "films": PUSHER, "seen": (7,)}),
        (["5 star reviews of Pusher 2", "which is the worst review?"],
         {"intent": "reviews", "films": PUSHER, "order": "worst", "single": True}),
        (["negative reviews of Pusher 2", "a random quote"],
         {"intent": "reviews", "films": PUSHER, "order": "random", "single": True}),
        (["what about the music of Pusher 2?", "and negative ones?"],
         {"intent": "side", "films": PUSHER, "topic": "music", "subjects": ("music",), "side": "negative"}),
        (["la musique de Pusher 2", "qui a dit ça ?"], {"intent": "who", "films": PUSHER, "seen": (7,)}),
        (["la musique de Pusher 2", "la suite du texte"], {"intent": "continue", "films": PUSHER, "seen": (7,)}),
        (["que pensent-ils de Pusher 2 ?", "non, Balle perdue 2"], {"intent": "overview", "films": BALLE}),
        (["avis négatifs sur Pusher 2", "depuis 2015"],
         {"intent": "side", "films": PUSHER, "side": "negative", "since": "2015-01-01"}),
        (["la note moyenne de Pusher 2", "et en 2012 ?"],
         {"intent": "figure", "films": PUSHER, "since": "2012-01-01", "until": "2012-12-31"}),
        (["combien d'avis sur Pusher 2 ?", "et négatifs ?"],
         {"intent": "figure", "films": PUSHER, "side": "negative", "figure": "count"}),
        (["Mads Mikkelsen dans Pusher 2", "il joue bien ?"],
         {"intent": "subject", "films": PUSHER, "topic": "Mads Mikkelsen", "names": ("Mads Mikkelsen",)}),
        (["mads mikkelsen in Pusher 2", "is he any good"],
         {"intent": "subject", "films": PUSHER, "topic": "mads mikkelsen", "names": ("mads mikkelsen",)}),
        (["Mads Mikkelsen dans Pusher 2", "c est bien ?"], {"intent": "opinion", "films": PUSHER}),
        (["la musique de Pusher 2", "elle est bien ?"], {"intent": "opinion", "films": PUSHER}),
        (["Mads Mikkelsen dans Pusher 2", "il est bon ?"],
         {"intent": "subject", "films": PUSHER, "topic": "Mads Mikkelsen", "names": ("Mads Mikkelsen",)}),
        (["la note de Pusher 2", "il est bon ?"], {"intent": "opinion", "films": PUSHER}),
        (["que pensent-ils de Pusher 2 ?", "et en 2012 ?"],
         {"intent": "overview", "films": PUSHER, "since": "2012-01-01", "until": "2012-12-31"}),
        (["la note de Pusher 2 en 2012", "et la musique de Balle perdue 2 ?"],
         {"intent": "subject", "films": BALLE, **MUSIC}),
        (["la note de Pusher 2", "et les pires ?"], {"intent": "reviews", "films": PUSHER, "order": "worst"}),
        (["la note de Pusher 2", "the best ones"], {"intent": "reviews", "films": PUSHER, "order": "best"}),
        (["la musique de Pusher 2", "non je parlais de Balle perdue 2"],
         {"intent": "subject", "films": BALLE, **MUSIC}),
        (["the music of Pusher 2", "I meant Balle perdue 2"],
         {"intent": "subject", "films": BALLE, "topic": "music", "subjects": ("music",)}),
        (["la note de Pusher 2", "how does it compare to Balle perdue 2?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE)}),
        (["Pusher 2 c'est bien ?", "better or worse than Balle perdue 2?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE)}),
        (["Pusher 2 c'est bien ?", "mieux ou moins bien que Balle perdue 2 ?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE)}),
        (["avis sur Pusher 2", "anything on the music?"],
         {"intent": "subject", "films": PUSHER, "topic": "music", "subjects": ("music",)}),
        (["avis sur Pusher 2", "t'as quelque chose sur la musique ?"], {"intent": "subject", "films": PUSHER, **MUSIC}),
        (["Pusher 2 c'est une bonne série ?", "plutôt les critiques négatives stp"],
         {"intent": "side", "films": PUSHER, "side": "negative"}),
        (["la note de Pusher 2", "par rapport à Balle perdue 2 ?"], {"intent": "compare", "films": (*PUSHER, *BALLE)}),
        (["Pusher 2 par rapport au livre ?", "et à Balle perdue 2 ?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE)}),
        (["la musique de Pusher 2", "et à Balle perdue 2 ?"], {"intent": "subject", "films": BALLE, **MUSIC}),
        (["avis négatifs sur Pusher 2", "what else did he say?"],
         {"intent": "continue", "films": PUSHER, "seen": (7,)}),
        (["avis négatifs sur Pusher 2", "qu'a-t-il dit d'autre ?"],
         {"intent": "continue", "films": PUSHER, "seen": (7,)}),
        (["compare Pusher 2 et Balle perdue 2", "et Le Parrain ?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE, "parrain")}),
        (["avis négatifs sur Pusher 2", "le plus récent ?"],
         {"intent": "reviews", "films": PUSHER, "side": "negative", "order": "latest", "single": True}),
        (["la note de Pusher 2 en 2012", "et en tout ?"], {"intent": "figure", "films": PUSHER}),
        (["les avis de 2012 sur Pusher 2", "all years"], {"intent": "reviews", "films": PUSHER}),
        (["la musique de Pusher 2", "who disagrees?"],
         {"intent": "side", "films": PUSHER, **MUSIC, "side": "negative", "seen": (7,)}),
        (["avis négatifs sur Pusher 2", "qui n'est pas d'accord ?"],
         {"intent": "side", "films": PUSHER, "side": "positive", "seen": (7,)}),
        (["quel est le film le mieux noté ?", "et le pire ?"],
         {"intent": "best_film", "order": "worst", "single": True, "kind": "film"}),
        (["le film le moins bien noté", "and the best?"],
         {"intent": "best_film", "order": "best", "single": True, "kind": "film"}),
        (["la musique de Pusher 2", "d'autres avis comme ça"],
         {"intent": "subject", "films": PUSHER, **MUSIC, "seen": (7,)}),
        (["compare Pusher 2 et Balle perdue 2", "et la musique ?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE), **MUSIC}),
        (["compare la musique de Pusher 2 et Balle perdue 2", "Pusher 2 alors"],
         {"intent": "subject", "films": PUSHER, **MUSIC}),
        (["compare Pusher 2 et Balle perdue 2", "et Pusher 2 ?"], {"intent": "overview", "films": PUSHER}),
        (["compare Pusher 2 et Balle perdue 2", "lequel est le mieux noté ?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE)}),
        (["la note de Pusher 2", "plus drôle que Balle perdue 2 ?"],
         {"intent": "compare", "films": (*PUSHER, *BALLE), "topic": "drôle", "subjects": ("humour",)}),
        (["les avis 4 étoiles de Pusher 2", "et 5 ?"],
         {"intent": "reviews", "films": PUSHER, "at_least": 5.0, "at_most": 5.0}),
        (["les avis de 2012 sur Pusher 2", "les négatifs de cette année-là"],
         {"intent": "side", "films": PUSHER, "side": "negative", "since": "2012-01-01", "until": "2012-12-31"}),
        (["l'avis de TUTUR29 sur Pusher 2", "il a écrit d'autres avis ?"],
         {"intent": "reviews", "reviewers": ("TUTUR29",), "seen": (7,)}),
        (["la musique de Pusher 2", "Pusher 2 c'est bien ?"], {"intent": "opinion", "films": PUSHER}),
        (["la musique de Pusher 2", "bonjour"], {"intent": "greeting"}),
        (["la musique de Pusher 2", "quels films connais-tu ?"], {"intent": "films"}),
    ],
)  # fmt: skip
def test_what_is_left_unsaid_is_taken_over(questions: list[str], expected: dict[str, Any]) -> None:
    """Film, subject and filters carry over until they are said anew."""
    assert talk(*questions) == expected


def test_the_other_film_is_the_one_not_taken() -> None:
    """With several other films one has to ask back."""
    said = talk("la musique de Pusher 2", "non, l'autre film")
    assert (said["films"], said["ambiguous"], said["topic"]) == (("balle-perdue-2", "parrain"), True, "musique")


def test_a_question_that_waits_for_its_film_gets_it() -> None:
    """Asked back "which film?", its title alone answers."""
    waiting = ask("que disent-ils de la musique ?")
    question = ask("Pusher 2", Conversation(last=waiting, pending=waiting))
    assert (question.intent, question.films, question.subjects) == (Intent.SUBJECT, PUSHER, ("music",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("les avis de 2012", {"intent": "overview", "films": PUSHER, "since": "2012-01-01", "until": "2012-12-31"}),
        ("avis négatifs ?", {"intent": "side", "films": PUSHER, "side": "negative"}),
        ("et Balle perdue 2 ?", {"intent": "subject", "films": BALLE, "topic": "piscine"}),
    ],
)
def test_what_nobody_speaks_of_is_let_go_except_for_another_film(text: str, expected: dict[str, Any]) -> None:
    """Narrowed, it would be refused again; another film's reviews may speak of it."""
    asked = ask("la piscine dans Pusher 2")
    said = understood(ask(text, replace(after(asked), refused=True)))
    assert {name: value for name, value in said.items() if name != "language"} == expected


def test_a_long_question_stands_alone() -> None:
    """What is said in full takes over the film alone."""
    question = "Que pensent vraiment les spectateurs de la réalisation de ce film au juste ?"
    assert "since" not in talk("les avis de 2012 sur Pusher 2", question)
    assert talk("les avis de 2012 sur Pusher 2", question)["films"] == PUSHER


def test_follow_ups_without_a_conversation_are_what_they_are() -> None:
    """"Encore" with nothing before it asks for more of nothing."""
    assert talk("encore") == {"intent": "more"}


def test_the_language_of_a_conversation_stays_where_nothing_tells() -> None:
    """"Pusher 2" after a question in English is in English."""
    first = ask("what do they say about the music of Balle perdue 2?")
    assert ask("Pusher 2", after(first)).language == Language.ENGLISH
