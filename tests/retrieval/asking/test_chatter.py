"""Laughter, rudeness and talk to the bot are told from questions, in both languages, and never searched in a film."""

from __future__ import annotations

import pytest

from retrieval.answers import HelpAnswer
from retrieval.asking.chatter import Chatter, find_chatter
from retrieval.question import Intent
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask
from tests.retrieval.small import small, talked

SAID = {
    Chatter.CHAT: ("mdr", "MDRRR trop fort", "lol", "haha", "oui", "Non !", "d'accord je vois", "wow", "pfff", "hein"),
    Chatter.STOP: ("stop", "arrête", "that's enough", "laisse tomber", "never mind", "ok stop stp"),
    Chatter.THANKS: ("on te remercie", "je t'aime", "bonne réponse", "thx bro", "you're funny", "super merci"),
    Chatter.GREETING: ("ça va ?", "how are you?", "quoi de neuf"),
    Chatter.SORRY: (
        "t'es con ou quoi", "c'est n'importe quoi ta réponse", "that's rubbish", "your answer is wrong",
        "tu te trompes",
        "you don't understand", "fuck you", "va te faire voir", "t nul", "c nul ton truc", "that's not what I asked",
        "mdr t'es con", "je comprends pas", "réponds à ma question", "are you sure?",
    ),
    Chatter.SPOILER: ("spoile-moi pas", "sans spoiler stp", "no spoilers please", "ok don't spoil it"),
    Chatter.TRANSLATE: (
        "hello, do you speak french", "tu peux traduire", "can you translate it?", "tu parles anglais ?",
        "in english please",
    ),
    Chatter.ROBOT: ("tu es une ia ?", "are you a robot?", "comment tu t'appelles", "who made you", "es-tu humain ?"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), [(text, kind) for kind, texts in SAID.items() for text in texts])
def test_what_asks_nothing_is_told(text: str, kind: Chatter) -> None:
    """What weighs most is heard: an insult after a laugh is an insult."""
    assert find_chatter(flat(text)) is kind


@pytest.mark.parametrize(
    "text",
    [
        "mdr et la musique ?", "stop motion", "c'est nul ?", "tu en penses quoi", "tu connais Heat ?",
        "c'est un robot ?",
        "je comprends pas la fin", "non, Balle perdue 2", "what about the music", "la réponse du héros",
        "merci patron !", "y a-t-il des spoilers", "salut la musique",
        "are the robots any good?", "tu peux me dire la note", "can you tell me about the ending", "les insultes",
        "c'est drôle ou pas", "ils parlent anglais ?", "pourquoi ils disent merde", "is it rubbish?", "et en 2012",
        "qui a dit ça ?", "encore", "d'où vient ta réponse", "no way home",
    ],
)  # fmt: skip
def test_a_question_is_no_chatter(text: str) -> None:
    """A message with anything else in it is read as one."""
    assert find_chatter(flat(text)) is None


def test_a_title_is_no_chatter() -> None:
    """Whatever stands beside it."""
    assert ask("mdr Le Parrain").intent is not Intent.CHATTER
    assert ask("mdr").intent is Intent.CHATTER


REVIEWS = (
    ("Alpha", "Stop, mdr : la musique est un robot con, et le film n'importe quoi."),
    ("Alpha", "Une musique superbe, lol, du début à la fin de ce beau film."),
)


@pytest.mark.parametrize("text", ["mdr", "stop", "t'es con ou quoi", "lol", "tu es un robot ?", "c'est n'importe quoi"])
def test_chatter_is_searched_in_no_film(text: str) -> None:
    """Even where reviews write these very words; and the talk goes on where it was."""
    with small(*REVIEWS) as engine:
        assert isinstance(talked(engine, "la musique d'Alpha", text), HelpAnswer)
        after = talked(engine, "la musique d'Alpha", text, "et en général ?")
        assert [film.id for film in after.films] == ["alpha"]


def test_examples_follow_what_may_need_them() -> None:
    """Not a thank-you in the middle of a talk."""
    with small(*REVIEWS) as engine:
        thanked, lost = engine.answer("merci"), engine.answer("aide")
        assert isinstance(thanked, HelpAnswer)
        assert isinstance(lost, HelpAnswer)
        assert not thanked.examples
        assert lost.examples
