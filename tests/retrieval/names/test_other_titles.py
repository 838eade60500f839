"""A work is found by the title that it has in the other language."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.finding.names_asked import with_names_asked
from retrieval.names.named import names
from retrieval.names.other_titles import other_titles, titles_in, works
from retrieval.words.folding import tokens
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Criminal Minds", "Bien plus réaliste que Esprits criminels !"), ("Jaws", "On pense aux Dents de la mer."),
        ("Les Dents de la mer", "It is no Jaws."), ("The Handmaid's Tale", "Comme dans La Servante écarlate"),
        ("le silence des agneaux", "As good as The Silence of the Lambs"), ("Le Roi Lion", "Le Roi Lion, en mieux"),
    ],
)  # fmt: skip
def test_a_work_is_written_under_either_title(name: str, text: str) -> None:
    assert names(name)(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Criminal Minds", "La série montre l'esprit des criminels."), ("Le Roi Lion", "Un lion, et le roi."),
        ("Jaws", "Mon dentiste m'a parlé de dents."), ("The Walking Dead", "Un film de morts-vivants."),
    ],
)
def test_words_of_a_title_by_themselves_are_no_title(name: str, text: str) -> None:
    assert not names(name)(text)


@pytest.mark.parametrize(
    ("question", "compared", "expected"),
    [
        ("a parallel with The Handmaid's Tale", False, ["The Handmaid's Tale"]),
        ("ça ressemble au silence des agneaux", True, ["silence des agneaux"]),
        ("le silence des agneaux", False, []), ("similarities with Jaws", True, ["Jaws"]), ("the Jaws", False, []),
    ],
)
def test_where_titles_stand(question: str, compared: bool, expected: list[str]) -> None:
    said = tokens(question)
    found = titles_in(said, compared=compared)
    assert [question[said[a].start : said[b - 1].end] for a, b in found] == expected


def test_every_work_has_titles_that_differ() -> None:
    assert all(len({title.casefold() for title in titles}) > 1 for titles in works())
    assert other_titles("Tonny") == ()


def test_a_line_that_is_none_is_told(tmp_path: Path) -> None:
    file = tmp_path / "titles.txt"
    file.write_text("Jaws = Les Dents de la mer\nHeat\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"titles\.txt, line 2: expected 'English = French', found 'Heat'"):
        works(file)


def test_a_last_name_that_is_a_title_too_is_of_the_name() -> None:
    """A film is called "Monsieur Schmidt": who asks of somebody of that name asks of nobody else."""
    assert with_names_asked(ask("Wrenn Schmidt dans Pusher 2")).names == ("Wrenn Schmidt",)
