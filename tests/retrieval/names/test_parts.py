"""Numbered parts of a series or a film, as people type them and as reviews write them."""

from __future__ import annotations

import sqlite3

import pytest

from retrieval.names.parts import find_parts, in_figures
from retrieval.words.lexical import indexed


def met(topic: str, text: str) -> bool:
    """Whether the real FTS5 finds the parts of ``topic`` in ``text``."""
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE VIRTUAL TABLE t USING fts5(stems)")
        db.execute("INSERT INTO t VALUES (?)", (indexed(text),))
        return all(db.execute("SELECT count(*) FROM t WHERE t MATCH ?", (p.expression,)).fetchone()[0]
                   for p in find_parts(topic))  # fmt: skip


@pytest.mark.parametrize(
    "topic",
    ["saison 3", "la troisième saison", "3e saison", "third season", "season three", "saisons 3", "saison III",
     "the 3rd season", "la 3eme saison", "SAISON 3"],
)  # fmt: skip
@pytest.mark.parametrize(
    "text",
    ["La saison 3 est mauvaise.", "Une troisième saison de trop", "la 3ème saison", "Season 3 is weak",
     "Vivement la S3 !", "dès la saison trois"],
)  # fmt: skip
def test_one_part_written_in_many_ways(topic: str, text: str) -> None:
    assert len(find_parts(topic)) == 1
    assert met(topic, text)


@pytest.mark.parametrize(
    "text",
    ["Saison 1 : 4 étoiles. Saison 2 : 3 étoiles.", "Les 3 saisons sont bonnes.", "La saison 13", "trois saisons"],
)
def test_another_number_is_not_the_part(text: str) -> None:
    assert not met("saison 3", text)


@pytest.mark.parametrize(
    ("topic", "numbers"),
    [("saison 1 vs saison 4", [1, 4]), ("épisode 5 de la saison 2", [5, 2]), ("la deuxième partie", [2]),
     ("second half", [2]), ("une saison", []),
     ("les 3 saisons", []), ("saison un", [1]), ("la saison des pluies", []), ("12 hommes en colère", []),
     ("saison 2013", []), ("la dernière saison", []), ("S03E05", [3, 5]), ("s2", [2]), ("ep 4", [4]), ("en 2e", []),
     ("livre V", [5]), ("book two", [2]), ("le premier livre", []), ("fidèle au livre", [])],
)  # fmt: skip
def test_what_is_a_part(topic: str, numbers: list[int]) -> None:
    assert [part.number for part in find_parts(topic)] == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heat saison V", "Heat saison 5"), ("la saison iv est bien ?", "la saison 4 est bien ?"),
        ("season II or season III", "season 2 or season 3"), ("Livre VI", "Livre 6"), ("saison 3", "saison 3"),
        ("X saison", "X saison"), ("saison un", "saison un"), ("Rocky IV", "Rocky IV"),
    ],
)  # fmt: skip
def test_numbers_of_seasons_are_read_in_figures(text: str, expected: str) -> None:
    assert in_figures(text, lambda _: []) == expected
    assert in_figures(text, lambda said: [(0, len(said))]) == text


def test_an_expression_is_borne_out_by_the_text() -> None:
    (part,) = find_parts("saison 9")
    assert not part.named_in("Une saison de 9 épisodes seulement.")
    assert part.named_in("la S9 arrive")


@pytest.mark.parametrize("text", ["une saison un peu longue", "une saison un ton plus bas", "season one of them"])
def test_an_article_counts_no_season(text: str) -> None:
    assert find_parts(text) == []
