"""So many quotes for, and so many against: how they are asked for, and how many are shown."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.asking.of_each_side import find_of_each_side
from retrieval.question import Intent, Side
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask
from tests.retrieval.small import small


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("trois citations positives et trois négatives sur Pusher 2", (3, 3)),
        ("Pusher 2: three positive quotes and three negative", (3, 3)),
        ("2 avis positifs et 2 negatifs sur Pusher 2", (2, 2)),
        ("a positive and a negative quote about Pusher 2", (1, 1)),
        ("une citation positive et une négative sur Pusher 2", (1, 1)),
        ("give me two good and two bad quotes on Pusher 2", (2, 2)),
        ("three negative and one positive quote on Pusher 2", (1, 3)),
        ("deux bonnes et deux mauvaises critiques de Pusher 2", (2, 2)),
        ("two raves and two pans of Pusher 2", (2, 2)),
        ("deux citations, une pour une contre, sur Pusher 2", (1, 1)),
        ("3 pour, 3 contre, Pusher 2", (3, 3)),
    ],
)
def test_a_number_of_each_side_is_asked_for(text: str, numbers: tuple[int, int]) -> None:
    """In either order; all of it asks, and is no subject."""
    assert find_of_each_side(flat(text)) == numbers
    question = ask(text)
    assert (question.intent, question.topic, question.films) == (Intent.OPINION, None, ("pusher-2",))
    assert question.limit == sum(numbers)


@pytest.mark.parametrize(
    "text",
    ["trois citations positives sur Pusher 2", "a good and a bad sister in Pusher 2", "les avis positifs et négatifs"],
)
def test_other_numbers_are_of_no_two_sides(text: str) -> None:
    """One side alone, people in the film, or no number at all."""
    assert find_of_each_side(flat(text)) is None


PRAISE = (
    "Un film magnifique, porté par des acteurs formidables du début à la fin.",
    "J'ai adoré ce film, une merveille d'humour et de tendresse pour tous.",
    "Une très belle réussite, je recommande vivement ce film à tout le monde.",
)
BLAME = (
    "Un film nul et ennuyeux, avec des acteurs qui jouent très mal leur rôle.",
    "Quelle déception, le scénario est mauvais et les dialogues sont ridicules.",
)


def test_so_many_of_each_are_shown_and_fewer_where_there_are_fewer() -> None:
    """Those for, then those against."""
    said = [("Alpha", text, {"rating": 5.0, "scale": 5.0}) for text in PRAISE]
    said += [("Alpha", text, {"rating": 0.5, "scale": 5.0}) for text in BLAME]
    with small(*said) as engine:
        answer = engine.answer("deux citations positives et une négative sur Alpha")
        assert isinstance(answer, QuotesAnswer)
        assert [q.side for q in answer.quotes] == [Side.POSITIVE, Side.POSITIVE, Side.NEGATIVE]
        fewer = engine.answer("trois citations positives et trois négatives sur Alpha")
        assert isinstance(fewer, QuotesAnswer)
        assert len(fewer.quotes) < 6
        assert [n.kind.value for n in fewer.notes] == ["fewer"]
