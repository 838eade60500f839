"""What lies between the reviews of two turns."""

from __future__ import annotations

import pytest

from retrieval.answers import RatingAnswer
from retrieval.filters.stars import NEITHER
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import small, talked


def turns(*texts: str) -> Question:
    """The last of several questions."""
    conversation: Conversation | None = None
    for text in texts:
        question = ask(text, conversation)
        conversation = after(question)
    return question


@pytest.mark.parametrize("text", ["entre les deux", "et ceux entre les deux ?", "the ones in between"])
def test_between_two_bounds(text: str) -> None:
    """Whichever was told first."""
    for first, second in (("moins de 2 étoiles", "plus de 4 étoiles"), ("plus de 4 étoiles", "moins de 2 étoiles")):
        filters = turns(f"les avis de Pusher 2 à {first}", f"et {second}", text).filters
        assert (filters.at_least, filters.at_most, filters.above, filters.below) == (2.0, 4.0, None, None)


def test_between_the_favourable_and_the_unfavourable() -> None:
    filters = turns("avis négatifs sur Pusher 2", "et les positifs", "entre les deux").filters
    assert (filters.above, filters.below) == NEITHER


@pytest.mark.parametrize(
    "texts",
    [("la musique de Pusher 2", "entre les deux"), ("Pusher 2", "la relation entre les deux frères"),
     ("les avis de Pusher 2 à plus de 4", "entre les deux")],
)  # fmt: skip
def test_between_nothing(texts: tuple[str, ...]) -> None:
    """Where one bound was told, or none."""
    question = turns(*texts)
    assert question.filters.at_most is None
    assert question.intent in (Intent.SUBJECT, Intent.REVIEWS)


def test_all_are_counted_once() -> None:
    """Fewer than five of ten, more than eight, and those between."""
    said = [("Alpha", "Un film.", {"rating": n, "scale": 10}) for n in (1, 4, 5, 6, 8, 9, 10)]
    with small(*said) as engine:
        asked = ("combien ont mis moins de 5 à Alpha ?", "et plus de 8 ?", "et entre les deux ?")
        counts = []
        for n in range(3):
            given = talked(engine, *asked[: n + 1])
            assert isinstance(given, RatingAnswer)
            counts.append(given.ratings[0].reviews)
        assert counts == [2, 2, 3]
