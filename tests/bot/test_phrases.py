import string
from collections.abc import Iterator

import pytest

from bot.phrases import stars, words_for
from retrieval.question import Language

FRENCH, ENGLISH = words_for(Language.FRENCH), words_for(Language.ENGLISH)


def forms(entry: object) -> Iterator[str]:
    yield from entry.values() if isinstance(entry, dict) else [str(entry)]


def named(entry: object) -> set[str]:
    parsed = (string.Formatter().parse(form) for form in forms(entry))
    return {field for form in parsed for _, field, _, _ in form if field and field != "n"}


def test_both_languages_say_the_same_things() -> None:
    assert FRENCH.entries.keys() == ENGLISH.entries.keys()


@pytest.mark.parametrize("key", sorted(FRENCH.entries))
def test_an_entry_speaks_of_the_same_values_in_both_languages(key: str) -> None:
    assert named(FRENCH.entries[key]) == named(ENGLISH.entries[key])


def test_numbers_are_written_as_each_language_writes_them() -> None:
    assert [FRENCH.number(3.7), FRENCH.number(4.16666), FRENCH.number(4.0), FRENCH.number(3648)] == [
        "3,7",
        "4,17",
        "4",
        "3648",
    ]
    assert [ENGLISH.number(3.7), ENGLISH.number(12345), FRENCH.number(12345)] == ["3.7", "12,345", "12\u202f345"]


def test_halves_are_rounded_up_as_people_do() -> None:
    assert ENGLISH.number(4.125) == "4.13"


def test_dates_are_written_in_words() -> None:
    assert FRENCH.day("2022-08-23") == "23 août 2022"
    assert ENGLISH.day("2022-08-23T10:00") == "23 August 2022"
    assert (FRENCH.day("2013-05-01"), ENGLISH.day("2013-05-01")) == ("1er mai 2013", "1 May 2013")


def test_plurals_agree() -> None:
    assert [FRENCH.say("count.ratings", n) for n in (0, 1, 2)] == ["0 note", "1 note", "2 notes"]
    assert [ENGLISH.say("count.ratings", n) for n in (0, 1, 2)] == ["0 ratings", "1 rating", "2 ratings"]


@pytest.mark.parametrize(
    ("value", "drawn"), [(0, "☆☆☆☆☆"), (0.5, "½☆☆☆☆"), (3.5, "★★★½☆"), (4, "★★★★☆"), (4.5, "★★★★½"), (5, "★★★★★")]
)
def test_half_stars_are_drawn(value: float, drawn: str) -> None:
    assert stars(value) == drawn


def test_only_half_stars_on_five_are_drawn_as_stars() -> None:
    assert [FRENCH.rating(8, 10), FRENCH.rating(3.7, 5), FRENCH.rating(3.5, 5)] == ["8/10", "3,7/5", "★★★½☆"]


def test_french_spaces_before_double_signs_are_never_broken() -> None:
    for key, entry in FRENCH.entries.items():
        for form in forms(entry):
            for sign in ":;?!»":
                assert f" {sign}" not in form, f"{key}: {form}"
            assert "« " not in form, f"{key}: {form}"
