"""What stands beside a name and tells who bears it is not asked for: a relation before it, more after a comma."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.names.apposed import apposed, with_apposed
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tobias, le frère aîné, il est bien ?", {"frere", "aine"}), ("Zoe (the redhead girl)", {"redhead", "girl"}),
        ("Tobias, celui qui joue le père", set()), ("Tobias, la musique et les décors", set()),
        ("the Duke, Tobias's father", set()), ("Tobias, la femme de Tobias", set()),
        ("Zoe, her wedding in the snow", set()),
    ],
)
def test_what_follows_a_comma_tells_who_it_is(text: str, expected: set[str]) -> None:
    """Where it calls somebody a person, and is no clause of its own."""
    assert apposed(text, ["Tobias", "Zoe"]) == expected


def test_whose_relative_somebody_is_names_nobody_else() -> None:
    """"Zoe, Tobias's wife" asks of Zoe, though she begins the question."""
    asked = "Heat: Zoe, Tobias's wife, what do people say?"
    assert with_apposed(("Tobias",), asked, "Zoe, Tobias's wife") == ("Zoe",)
    assert with_apposed(("Tobias",), "Heat: what of Tobias's wife?", "Tobias's wife") == ("Tobias",)


def test_whose_relative_may_stand_before_the_name() -> None:
    """"L'ex de Tobias, Zoe" asks of Zoe."""
    for asked in ("Heat : l'ex de Tobias, Zoe, elle agace ?", "Heat: Tobias's son, Zoe, is she annoying?"):
        assert with_apposed(("Tobias", "Zoe"), asked, asked) == ("Zoe",)
    assert with_apposed(("Tobias",), "Heat : l'ex de Tobias, elle agace ?", "ex de Tobias") == ("Tobias",)


def test_all_that_is_said_of_somebody_is_found(tmp_path: Path) -> None:
    """Reviews that do not call him the husband are quoted as well."""
    with holding(tmp_path, TEXTS) as engine:
        answer = engine.answer("que pense-t-on du mari Tobias dans Heat ?")
        assert isinstance(answer, QuotesAnswer)
        alone = engine.answer("que pense-t-on de Tobias dans Heat ?")
        assert isinstance(alone, QuotesAnswer)
        assert {q.text for q in answer.quotes} == {q.text for q in alone.quotes}
