"""Another version of the work is what is asked about, and no film that is not held."""

from __future__ import annotations

import pytest

from retrieval.question import Intent
from retrieval.titles.versions import find_version, is_version
from retrieval.words.folding import flat
from tests.retrieval.knowing import after, ask


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Pusher 2 vs dessin animé", "dessin animé"), ("pusher 2 vs the cartoon", "cartoon"),
        ("pusher 2 ou le livre ?", "livre"), ("pusher 2 book vs movie", "book"),
        ("pusher 2 compared to the novel", "novel"), ("how does pusher 2 compare to the book", "book"),
        ("pusher 2 par rapport à la version anglaise", "version anglaise"),
        ("pusher 2 or the 1992 version", "1992 version"), ("pusher 2 vs uk", "uk"),
        ("pusher 2 par rapport au film", "film"), ("is pusher 2 better than the movie", "movie"),
        ("pusher 2 la série ou le film ?", "film"), ("pusher 2 vs the old Carpenter one", "Carpenter"),
        ("pusher 2 par rapport à celui de David Lynch", "David Lynch"),
        ("pusher 2 vs the first version by carpenter", "carpenter"),
        ("is pusher 2 better than the carpenter version", "carpenter"),
    ],
)  # fmt: skip
def test_the_other_version_is_the_subject(question: str, topic: str) -> None:
    """What links the two is understood."""
    asked = ask(question)
    assert (asked.intent, asked.topic, asked.unknown_film, len(asked.films)) == (Intent.SUBJECT, topic, None, 1)


def test_so_it_is_in_a_conversation() -> None:
    asked = ask("et par rapport au film ?", conversation=after(ask("Pusher 2")))
    assert (asked.topic, len(asked.films)) == ("film", 1)


@pytest.mark.parametrize(
    "other", ["Heat", "1917", "better call saul", "the wire", "speed", "the last jedi", "lord of the rings"]
)
def test_another_work_is_none(other: str) -> None:
    assert not is_version(flat(other))
    assert ask(f"Pusher 2 vs {other}").unknown_film == other


@pytest.mark.parametrize(
    "text",
    ["c'est une série ou un film", "is it a movie or a show", "the book is long", "better than other films", "le film"],
)
def test_what_is_compared_with_nothing_is_no_version(text: str) -> None:
    assert find_version(flat(text)) is None
