"""What a film is compared with: quotes that name the other work."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.titles.works_in_text import works_in
from tests.retrieval.small import small, talked

REVIEWS = [
    ("Alpha", "The explosion can't be compared to watching it at home, on a small screen."),
    ("Alpha", "It is nothing compared to what I expected, sadly."),
    ("Alpha", "It reminded me of The Hateful Eight (2015), and that is high praise."),
    ("Alpha", "The sound design was much better than in \"Interstellar\", I think."),
    ("Alpha", "Un film bien supérieur à Toy Story, et plus drôle."),
    ("Alpha", "A fine film with great actors and a good script."),
]


@pytest.mark.parametrize(
    "text",
    [
        "les films comparés à Alpha", "what is Alpha compared to?", "Alpha: other comparisons",
        "à quels autres films compare-t-on Alpha ?",
    ],
)
def test_a_comparison_names_the_other_work(text: str) -> None:
    """The word alone, said of something else, is none."""
    with small(*REVIEWS) as engine:
        answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert {quote.text for quote in answer.quotes} == {said for _, said in REVIEWS[2:5]}


def test_what_else_it_is_compared_to_is_asked_of_the_film_spoken_of() -> None:
    with small(*REVIEWS, ("Beta", "It is better than Toy Story, I say."), ("Beta", "A good one.")) as engine:
        answer = talked(engine, "Alpha", "anything else it is compared to")
    assert isinstance(answer, QuotesAnswer)
    assert len({quote.film for quote in answer.quotes}) == 1


def named(text: str) -> list[str]:
    return [text[start:end] for start, end in works_in(text)]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ('Better than "Interstellar" or the last one.', ["Interstellar"]),
        ("Compare this to A Beautiful Mind (2001).", ["A Beautiful Mind"]),
        ("Not like Wonder or A Christmas Story at all.", ["A Christmas Story"]),
        ("Mieux que Toy Story.", ["Toy Story"]),
        ('He was "amazing" in it.', []),
        ('The actor "Brad Pitt" shines.', []),
        ("A warm Christmas mood. The film is good.", []),
    ],
)
def test_works_are_told_by_their_capitals(text: str, works: list[str]) -> None:
    assert named(text) == works
