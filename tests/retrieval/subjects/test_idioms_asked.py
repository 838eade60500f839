"""What is asked in a turn of phrase, and what reviewers write for it in others."""

from __future__ import annotations

import pytest

from retrieval.question import Intent
from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.folding import flat, tokens
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("did anyone fall asleep during Pusher 2", "falling_asleep"),
        ("qui s'est endormi devant Pusher 2", "falling_asleep"),
        ("is Pusher 2 overrated", "overrated"), ("Pusher 2 surcoté ?", "overrated"),
        ("did people leave before the end of Pusher 2", "giving_up"), ("did anyone walk out of Pusher 2", "giving_up"),
        ("did anyone leave the cinema early for Pusher 2", "giving_up"),
        ("on decroche a quel moment dans Pusher 2", "giving_up"),
        ("ya des gens qui ont arreté Pusher 2 en cours de route ?", "giving_up"),
        ("bingewatchable ? Pusher 2", "addictive"),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_asks_for_its_subject(text: str, subject: str) -> None:
    assert ask(text).subjects == (subject,)


@pytest.mark.parametrize(
    "text",
    ["did anyone quit his job in Pusher 2", "why do people leave the village in Pusher 2",
     "on décroche un rôle dans Pusher 2 ?"],
)  # fmt: skip
def test_of_the_story_it_is_something_else(text: str) -> None:
    assert "giving_up" not in ask(text).subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("In fact I think I did doze off a few times.", "falling_asleep"), ("a two-hour snoozefest", "falling_asleep"),
        ("People even exaggeratedly rank it as one of the greatest.", "overrated"),
        ("Past Lives doesn't deserve the acclaim it's been getting.", "overrated"),
        ("I couldn't even finish watching it.", "giving_up"), ("Arrêté milieu de saison 2.", "giving_up"),
        ("J'ai vu les épisodes en deux jours.", "addictive"),
    ],
)
def test_reviewers_say_it_in_other_words(text: str, subject: str) -> None:
    found = [span for span in thesaurus().alone(subject).find(tokens(text)) if not span.weak]
    assert found
    assert not thesaurus()[subject].aside(flat(text))


@pytest.mark.parametrize(
    ("text", "subject"),
    [("He falls asleep at the wheel.", "falling_asleep"), ("She is an overrated actress.", "overrated"),
     ("When I finished watching it, I cried.", "giving_up"), ("Une vérité endormie.", "falling_asleep")],
)  # fmt: skip
def test_in_passing(text: str, subject: str) -> None:
    assert thesaurus()[subject].aside(flat(text))


def test_whether_it_deserves_its_hype_is_asked_of_the_hype() -> None:
    asked = ask("does Pusher 2 deserve the hype?")
    assert (asked.intent, asked.both, asked.subjects) == (Intent.OPINION, True, ("overrated",))
    assert ask("does Pusher 2 live up to expectations?").topic is None

