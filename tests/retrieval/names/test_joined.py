"""What a topic asks of side by side: any one of them answers it."""

from __future__ import annotations

import pytest

from retrieval.names.joined import grouped, joined


@pytest.mark.parametrize(
    ("topic", "things"),
    [
        ("les coiffures et le maquillage", 2), ("hair or makeup", 2), ("le décor, le canapé, les meubles", 3),
        ("acting, music and ending", 3), ("Chris, the brother", 1), ("le père, Fritz", 1), ("la musique", 1),
        ("voiture, le klaxon", 2), ("sets, the costumes", 2), ("fin, ratée", 1), ("tueur, le Joker", 1),
    ],
)  # fmt: skip
def test_how_many_things_are_asked_of(topic: str, things: int) -> None:
    assert len(joined(topic)) == things


def test_words_go_with_the_thing_they_say() -> None:
    typed = ["decor", "cabinet", "canapé", "meubles"]
    assert grouped(typed, {0, 1, 2, 3}, "le decor du cabinet, le canapé, les meubles") == [
        frozenset({0, 1}), frozenset({2}), frozenset({3}),
    ]  # fmt: skip


def test_a_thing_that_its_subject_says_whole_needs_no_other_word() -> None:
    typed = ["costumes", "uniforms"]
    assert grouped(typed, {1}, "the costumes and uniforms") == [frozenset(), frozenset({1})]
    assert grouped(typed, {1}, "the costumes of the uniforms") == [frozenset({1})]


def test_an_expression_with_an_and_is_one_thing() -> None:
    assert grouped(["black and white", "photography"], {0, 1}, "the Black and White photography") == [frozenset({0, 1})]


def test_no_word_is_one_thing_of_nothing() -> None:
    assert grouped([], set(), "la musique") == [frozenset()]


@pytest.mark.parametrize("topic", ["la scène où il meurt", "la scene ou il meurt", "le moment où tout bascule"])
def test_where_joins_nothing(topic: str) -> None:
    typed = topic.split()
    assert len(grouped(typed, set(range(len(typed))), topic)) == 1


@pytest.mark.parametrize("topic", ["les lieux ou les décors", "le jour ou la nuit", "les scènes ou les dialogues"])
def test_or_joins_two_things(topic: str) -> None:
    assert len(grouped(topic.split(), {1, 4}, topic)) == 2
