"""Words of the title of another work are not written for what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.titles.inside_works import asks_for_work, inside_works
from retrieval.words.lexical import words_of
from tests.retrieval.engines import holding


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Digne de Reservoir Dogs et de Taxi Driver.", ["Reservoir", "Dogs", "Taxi", "Driver"]),
        ("Un film de chiens, et de taxis.", []),
        ("as good as The Silence of the Lambs", ["Silence", "of", "the", "Lambs"]),
        ("the silence of the lambs at night", []),  # said of lambs
        ("Pulp fiction", []),
    ],
)
def test_titles_are_told_by_their_capitals(text: str, inside: list[str]) -> None:
    words = tuple(words_of(text))
    assert [words[place] for place in sorted(inside_works(words))] == inside


def test_a_question_types_titles_in_any_way() -> None:
    words = words_of("ça rappelle reservoir dogs ?")
    assert [words[place] for place in sorted(asks_for_work(words))] == ["reservoir", "dogs"]


def test_who_names_another_work_speaks_of_none_of_its_words(tmp_path: Path) -> None:
    texts = ["On pense beaucoup à Reservoir Dogs devant ce casse.", "La musique est belle.", "Les acteurs jouent bien."]
    with holding(tmp_path, texts) as engine:
        assert engine.answer("les chiens dans Heat").kind == "no_answer"
        assert engine.answer("the dogs in Heat").kind == "no_answer"
        assert engine.answer("est-ce que Heat rappelle reservoir dogs ?").kind == "quotes"
