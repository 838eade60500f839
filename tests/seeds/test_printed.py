"""Days and stars as sources print them."""

from __future__ import annotations

import pytest

from seeds.readers.dates import iso_date
from seeds.readers.ratings import read_rating


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("23 août 2022", "2022-08-23"),
        ("1er mars 2020", "2020-03-01"),
        ("le 23 aout 2022", "2022-08-23"),
        ("13 févr. 2012", "2012-02-13"),
        ("mardi 3 mars 2020", "2020-03-03"),
        ("10 novembre 2022 à 20h45", "2022-11-10T20:45"),
        ("10/11/2022 à 20:45", "2022-11-10T20:45"),
        ("06/11/14 12:29", "2014-11-06T12:29"),
        ("3/4/98", "1998-04-03"),
        ("2022-08-23", "2022-08-23"),
        ("2022-08-23T20:45:12Z", "2022-08-23T20:45"),
        ("2022-08-23 20:45", "2022-08-23T20:45"),
        ("November 10, 2018", "2018-11-10"),
        ("10 November 2018", "2018-11-10"),
        ("May 3, 2018", "2018-05-03"),
        ("29 février 2023", None),
        ("32/01/2020", None),
        ("12/25/2020", None),
        ("2022-08-23T25:00", None),
        ("il y a 3 jours", None),
        ("3 mars", None),
        ("", None),
        ("0000-00-00", None),
        ("²/3/2020", None),
    ],
)
def test_days(printed: str, expected: str | None) -> None:
    assert iso_date(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("3,5", (3.5, None)),
        ("4/5", (4.0, 5.0)),
        ("8 / 10", (8.0, 10.0)),
        ("7.5/10", (7.5, 10.0)),
        ("85%", (85.0, 100.0)),
        ("4 étoiles", (4.0, None)),
        ("4 sur 5", (4.0, 5.0)),
        ("★★★½", (3.5, None)),
        ("★★★☆☆", (3.0, 5.0)),
        ("½", (0.5, None)),
        ("⭐⭐⭐⭐", (4.0, None)),
        ("6/5", None),
        ("4/0", None),
        ("-1", None),
        ("B+", None),
        ("nan", None),
        ("", None),
        ("²", None),
    ],
)
def test_stars(printed: str, expected: tuple[float, float | None] | None) -> None:
    assert read_rating(printed) == expected
