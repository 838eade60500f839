"""Truths about filters on who wrote and how much."""

from __future__ import annotations

import pytest

from retrieval.folding import flat
from retrieval.kinds import LONG, SHORT, find_kinds, find_lengths
from seeds.models import Role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("que dit la presse ?", Role.CRITIC),
        ("les critiques de presse", Role.CRITIC),
        ("what do the critics say?", Role.CRITIC),
        ("les journalistes ont-ils aimé ?", Role.CRITIC),
        ("les commentaires", Role.COMMENT),
        ("what do the comments say?", Role.COMMENT),
        ("dans l'interview", Role.INTERVIEW),
        ("les entretiens", Role.INTERVIEW),
        ("seulement les spectateurs", Role.SPECTATOR),
        ("user reviews", Role.SPECTATOR),
    ],
)
def test_who_speaks_is_read_from_the_words(text: str, role: Role) -> None:
    """Press, comments, interviews and viewers, in both languages."""
    assert find_kinds(flat(text)).roles == (role,)


@pytest.mark.parametrize("text", ["que pensent les spectateurs ?", "les critiques", "the reviews", "la musique"])
def test_everyone_is_no_filter(text: str) -> None:
    """"Les spectateurs" in a plain question asks everybody."""
    assert find_kinds(flat(text)).roles == ()


@pytest.mark.parametrize("text", ["les avis courts", "short reviews", "critiques brèves", "courts avis positifs"])
def test_short_is_at_most_a_few_lines(text: str) -> None:
    """Short and brief set the longest length."""
    assert (find_lengths(flat(text)).min_length, find_lengths(flat(text)).max_length) == (None, SHORT)


@pytest.mark.parametrize("text", ["les avis longs", "long reviews", "des critiques détaillées"])
def test_long_is_at_least_a_page(text: str) -> None:
    """Long and detailed set the shortest length."""
    assert (find_lengths(flat(text)).min_length, find_lengths(flat(text)).max_length) == (LONG, None)


@pytest.mark.parametrize("text", ["la plus longue critique", "les avis les plus courts", "the longest review"])
def test_an_order_is_no_length(text: str) -> None:
    """The longest review may be a short one."""
    assert find_lengths(flat(text)).spans == ()


@pytest.mark.parametrize("text", ["les avis anonymes", "anonymous reviews"])
def test_anonymous_is_a_filter(text: str) -> None:
    """Nameless visitors may be asked for."""
    assert find_kinds(flat(text)).anonymous is True


def test_what_was_read_is_told_by_its_place() -> None:
    """Each place points at the words that said so."""
    text = "les avis courts de la presse"
    read = (*find_kinds(flat(text)).spans, *find_lengths(flat(text)).spans)
    assert sorted(text[a:b] for a, b in read) == ["avis courts", "de la presse"]
