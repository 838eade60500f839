"""Figures of speech, as they are listed and found."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.words.idioms import FILES, idioms, inside
from retrieval.words.lexical import words_of


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_files_that_ship_hold_expressions_and_none_twice(file: Path) -> None:
    found = list(idioms(file))
    assert len(found) == len(set(found)) > 1_000


@pytest.mark.parametrize("line", ["train", "a* wreck", "_ wreck", "pull _"])
def test_a_line_that_is_no_expression_is_told(tmp_path: Path, line: str) -> None:
    file = tmp_path / "idioms.txt"
    file.write_text(f"train wreck\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"idioms.txt, line 2: expected an expression"):
        list(idioms(file))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("We were not menés en bateau, we were on a bateau.", {"menés", "en", "bateau"}),
        ("Un bateau.", set()),
        ("Loin des montagnes russes, les Russes.", {"montagnes", "russes"}),
        ("Il manque de crédit.", {"de", "crédit"}),
        ("Les crédits défilent.", set()),
        ("Credit to the cast, not the credits.", {"Credit", "to"}),
        ("", set()),
    ],
)
def test_the_words_of_a_figure_are_found_where_it_stands(text: str, figures: set[str]) -> None:
    words = tuple(words_of(text))
    assert {words[place] for place in inside(words)} == figures
    assert len(inside(words)) == len(figures)
