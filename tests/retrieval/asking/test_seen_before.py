"""A work that who asks has seen is what the film is compared with."""

from __future__ import annotations

import pytest

from retrieval.asking.seen_before import with_work_seen


def _titled(text: str) -> list[tuple[int, int]]:
    start = text.find("Heat")
    return [(start, start + 4)] if start >= 0 else []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("J'ai adoré Les Soprano, Heat c'est du même niveau ?", "Heat : par rapport à Les Soprano, ça donne quoi ?"),
        ("Heat: I'm a big Fargo fan, how does it compare?", "Heat : how does it compare to Fargo?"),
        ("Black Mirror fan here: is Heat in the same league?", "Heat : how does it compare to Black Mirror?"),
        ("I just finished Suits and want another one, does anyone compare Heat to that?",
         "I just finished Suits and want another one, does anyone compare Heat to that?"),
        ("Heat: I saw Fargo, also a cop story, do people compare the two?", "Heat : how does it compare to Fargo?"),
        ("i loved the book, is Heat as good?", "Heat : how does it compare to the book?"),
        ("Heat : j'ai adoré Oz à l'époque, c'est du même niveau ?", "Heat : par rapport à Oz, ça donne quoi ?"),
        ("fan de Lost, Heat c'est pareil ?", "Heat : par rapport à Lost, ça donne quoi ?"),
        ("I hated Twilight, is Heat the same kind of thing?", "Heat : how does it compare to Twilight?"),
    ],
)  # fmt: skip
def test_the_other_work_is_named_where_it_is_compared(text: str, read: str) -> None:
    """Whatever it was seen or loved, and wherever the film stands."""
    assert with_work_seen(text, _titled) == read


@pytest.mark.parametrize(
    "text",
    [
        "I loved the music, will I like it?", "les fans de Lost disent quoi ?", "Heat: I loved it, does it compare?",
        "Heat: die-hard fans, is it better?", "j'ai adoré Heat, et la musique ?", "J'ai vu Heat, c'est quoi le mieux ?",
    ],
)  # fmt: skip
def test_nothing_else_is_such_a_work(text: str) -> None:
    """Neither a part of the film, nor the film itself, nor those who like it."""
    assert with_work_seen(text, _titled) == text
