"""A relation that stands right before a name only tells whom the name is of."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.names.apposed import apposed
from tests.retrieval.engines import holding

TEXTS = (
    "Tobias est le personnage le plus attachant de toute cette histoire.",
    "J'ai trouvé Tobias crispant du début à la fin, et mal écrit.",
    "Tobias, le mari de Norma, reste dans l'ombre.",
    "Une belle photographie, et une musique qui reste en tête.",
)


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("the husband Tobias", ["Tobias"], {"husband"}), ("et le mari tobias ?", ["tobias"], {"mari"}),
        ("her sister Zoe Vordell", ["Zoe Vordell"], {"sister"}), ("sa mère, Odile", ["Odile"], {"mere"}),
        ("Norma's husband", ["Norma"], set()), ("le mari de Norma", ["Norma"], set()),
        ("Norma's husband Tobias", ["Norma", "Tobias"], set()), ("Sister Agatha", ["Agatha"], set()),
        ("the husband and Tobias", ["Tobias"], set()), ("the husband", [], set()),
    ],
)  # fmt: skip
def test_who_only_tells_whom(text: str, names: list[str], expected: set[str]) -> None:
    assert apposed(text, names) == expected


def test_all_that_is_said_of_somebody_is_found(tmp_path: Path) -> None:
    """Reviews that do not call him the husband are quoted as well."""
    with holding(tmp_path, TEXTS) as engine:
        answer = engine.answer("que pense-t-on du mari Tobias dans Heat ?")
        assert isinstance(answer, QuotesAnswer)
        alone = engine.answer("que pense-t-on de Tobias dans Heat ?")
        assert isinstance(alone, QuotesAnswer)
        assert {q.text for q in answer.quotes} == {q.text for q in alone.quotes}
