"""What who asks tells of himself is left out where something else is asked, and kept where it tells of what."""

from __future__ import annotations

import pytest

from retrieval.question import Fact, Intent, Side
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Pusher 2, la fin avec le chien, j'ai rien compris, ils en pensent quoi ?", "la fin avec le chien"),
        ("I always skip intros, but does anyone mention the opening credits of Pusher 2?", "opening credits"),
        ("je suis sensible, il y a de la torture dans Pusher 2 ?", "torture"),
        ("I hate subtitles, is Pusher 2 dubbed?", "dubbed"),
        ("les costumes de Pusher 2, ma mère adore, quelqu'un les mentionne ?", "costumes"),
        ("the music of Pusher 2? my brother can't stand it", "music"),
        ("how is the villain in Pusher 2, I find him a bit wooden", "villain"),
        ("I loved the book, is Pusher 2 faithful?", "faithful"),
        ("Pusher 2 : la musique, je veux dire", "musique"),
        ("Pusher 2 et la musique, j'ai rien remarqué, ils en disent quoi ?", "musique"),
    ],
)
def test_a_clause_on_who_asks_is_no_subject(question: str, topic: str) -> None:
    """Before what is asked, after it and between."""
    asked = ask(question)
    assert (asked.intent, asked.topic) == (Intent.SUBJECT, topic)


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("I love Mads Mikkelsen, how is he in Pusher 2?", "Mikkelsen"),
        ("I can't stand toilet jokes, is there a lot of that in Pusher 2?", "jokes"),
        ("j'ai peur des araignées, on en voit dans Pusher 2 ?", "araignées"),
        ("je trouve la fin de Pusher 2 nulle, les gens sont d'accord ?", "fin"),
        ("j'aime pas la voix off, elle est présente dans Pusher 2 ?", "voix"),
    ],
)
def test_it_is_kept_where_it_tells_of_what(question: str, word: str) -> None:
    """What follows points back at it; how it is loved or feared is no part of it."""
    asked = ask(question)
    assert word in asked.words
    assert {"love", "peur", "stand"}.isdisjoint(asked.words)


def test_what_is_loved_elsewhere_takes_no_side() -> None:
    """Nor does what somebody else makes of it."""
    assert ask("I liked the jokes in the first one with Gibbs, is Pusher 2 funny?").side is None
    assert ask("my sister hated it, what do people say of the music of Pusher 2?").side is None


def test_a_child_is_told_of_for_its_age() -> None:
    """"My kid is 12" asks for what age the film is."""
    asked = ask("Pusher 2, my kid is 12, is it really suitable at that age?")
    assert (asked.fact, asked.topic) == (Fact.AGE, None)


@pytest.mark.parametrize(
    ("question", "side"),
    [
        ("Should I start Pusher 2? I've got a free weekend", None), ("dois-je commencer Pusher 2 ?", None),
        ("give me good reasons to convince her to see Pusher 2", Side.POSITIVE),
    ],
)  # fmt: skip
def test_what_remains_is_a_verdict(question: str, side: Side | None) -> None:
    """Or the side that shall convince."""
    asked = ask(question)
    assert (asked.intent, asked.side) == (Intent.SIDE if side else Intent.OPINION, side)
