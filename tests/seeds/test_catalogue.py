"""The catalogue of titles beside the documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeds.readers import FilmFound, ReadError
from seeds.readers.catalogue import load_catalogue
from seeds.slug import slug


@pytest.mark.parametrize(
    ("title", "film"),
    [
        ("Pusher 2", "pusher-2"),
        ("PUSHER II", "pusher-2"),
        ("Du sang sur les mains", "pusher-2"),
        ("Pusher II: With Blood on My Hands", "pusher-2"),
        ("Lost Bullet 2: Back for More", "balle-perdue-2"),
        ("balle perdue 2", "balle-perdue-2"),
    ],
)
def test_other_titles_are_the_same_film(title: str, film: str) -> None:
    found = load_catalogue().titled(title)
    assert found is not None
    assert (found.id, slug(found.title)) == (film, film)


@pytest.mark.parametrize("title", ["Pusher", "Pusher 3", "Balle perdue", "", "?"])
def test_other_films_are_not(title: str) -> None:
    assert load_catalogue().titled(title) is None


def test_another_year_or_the_sources_own_id_is_another_film() -> None:
    known = load_catalogue().known
    assert known(FilmFound(title="Pusher 2")).id == "pusher-2"
    assert known(FilmFound(title="Pusher 2", year=1950)).id is None
    assert known(FilmFound(title="Pusher 2", source_id="f1")).id is None


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[[films]]\nid = 'a'\n", r"catalogue\.toml: films 0 title: Field required"),
        ("[[films]]\nid = 'a'\ntitle = 'A'\nyaer = 1\n", "films 0 yaer: Extra inputs"),
        ("[[films]]\nid = 'a'\ntitle = 'A'\n[[films]]\nid = 'a'\ntitle = 'B'\n", "'a' stands twice"),
        ("[[documents]]\nfile = 'x'\nfilm = 'a'\n", r"documents 0: film: 'a' is none of"),
        ("[[films]]\nid='a'\ntitle='A'\n[[documents]]\nfile = 'x'\nfilm = 'a'\n", "there is no 'x'"),
        ("films = ", r"catalogue\.toml"),
    ],
)
def test_errors_name_the_file_and_the_entry(toml: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "catalogue.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(ReadError, match=said):
        load_catalogue(tmp_path)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Où est passée la 7e compagnie ?", "ou-est-passee-la-7e-compagnie"),
        ("Cœur œdipien", "coeur-oedipien"),
        ("L'Été", "l-ete"),
        ("Balle perdue 2", "balle-perdue-2"),
    ],
)
def test_slugs_are_readable(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_slugs_are_short_and_never_empty() -> None:
    assert len(slug("très long " * 30)) <= 49
    assert slug("陰陽師") != slug("千と千尋") != ""
