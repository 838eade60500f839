"""Reading films, and finding which film of the library a source speaks of."""

from __future__ import annotations

from seeds.database import Connection
from seeds.folding import fold, slug
from seeds.models import Film, Published
from seeds.readers.base import FilmFound

_YEARS_APART = 1
"""Sites date a film by its first showing or by its release here: one year apart is the same film."""


def select_films(connection: Connection) -> list[Film]:
    """Return every film with its other titles, in the order they came."""
    aliases: dict[int, list[str]] = {}
    for key, alias in connection.execute("SELECT a.film, a.alias FROM alias a JOIN film f ON f.key = a.film "
                                         "WHERE a.alias <> f.title ORDER BY a.film, a.alias"):  # fmt: skip
        aliases.setdefault(key, []).append(alias)
    return [
        Film(
            id=id_, title=title, aliases=tuple(aliases.get(key, ())), year=year, director=director,
            published=Published.model_validate_json(published) if published else None,
        )
        for key, id_, title, year, director, published in connection.execute(
            "SELECT key, id, title, year, director, published FROM film ORDER BY key"
        )
    ]  # fmt: skip


def resolve(connection: Connection, found: FilmFound, source: str | None) -> int:
    """Return the key of the film that ``found`` names, made if the library has none; its titles are joined to it.

    A film is recognised by the source's own identifier, else by title or alias (folded) and year.
    """
    film = _by_source(connection, found, source or "")
    if film is None:
        film = _by_title(connection, found, source or "")
    if film is None:
        film = _make(connection, found)
    _join(connection, film, found, source or "")
    return film


def _by_source(connection: Connection, found: FilmFound, source: str) -> int | None:
    if found.source_id is None:
        return None
    row = connection.execute(
        "SELECT film FROM film_source WHERE source_id = ? AND source = ?", (found.source_id, source)
    ).fetchone()
    return int(row[0]) if row else None


def _by_title(connection: Connection, found: FilmFound, source: str) -> int | None:
    for title in (found.title, *found.aliases):
        for film, year in connection.execute(
            "SELECT f.key, f.year FROM film f WHERE f.key IN (SELECT film FROM alias WHERE folded = ?) "
            "ORDER BY f.year IS NOT ?, f.key",
            (fold(title), found.year),
        ).fetchall():
            if year is not None and found.year is not None and abs(year - found.year) > _YEARS_APART:
                continue
            if not _known_as_another(connection, film, found, source):
                return int(film)
    return None


def _known_as_another(connection: Connection, film: int, found: FilmFound, source: str) -> bool:
    """Tell whether the same source already has this film under another identifier: then it is a namesake."""
    if found.source_id is None:
        return False
    others = connection.execute(
        "SELECT 1 FROM film_source WHERE film = ? AND source = ? AND source_id <> ?", (film, source, found.source_id)
    )
    return others.fetchone() is not None


def _make(connection: Connection, found: FilmFound) -> int:
    wanted = slug(found.title)
    taken = {
        id_ for (id_,) in connection.execute("SELECT id FROM film WHERE id = ? OR id LIKE ?", (wanted, f"{wanted}-%"))
    }
    if wanted in taken and found.year is not None:
        wanted = f"{wanted}-{found.year}"
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    made = connection.execute("INSERT INTO film (id, title) VALUES (?, ?) RETURNING key", (name, found.title))
    return int(made.fetchone()[0])


def _join(connection: Connection, film: int, found: FilmFound, source: str) -> None:
    """Keep what ``found`` adds: titles, identifier, and the year, director and figures where it has them."""
    connection.executemany(
        "INSERT INTO alias VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(film, title, fold(title)) for title in (found.title, *found.aliases) if title],
    )
    if found.source_id is not None:
        connection.execute(
            "INSERT INTO film_source VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (source, found.source_id, film)
        )
    published = found.published.model_dump_json() if found.published else None
    connection.execute(
        "UPDATE film SET year = coalesce(year, ?), director = coalesce(director, ?), "
        "published = coalesce(?, published) WHERE key = ?",
        (found.year, found.director, published, film),
    )
