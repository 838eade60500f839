"""Reading films, and finding which film of the library a source speaks of."""

from __future__ import annotations

from seeds.database import Connection
from seeds.folding import fold, slug
from seeds.models import Film, Published, Work
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
            kind=Work(kind) if kind else None,
            published=Published.model_validate_json(published) if published else None,
        )
        for key, id_, title, year, director, published, kind in connection.execute(
            "SELECT key, id, title, year, director, published, kind FROM film ORDER BY key"
        )
    ]  # fmt: skip


def resolve(connection: Connection, found: FilmFound, source: str | None) -> int:
    """Return the key of the film that ``found`` names, made if the library has none; its titles are joined to it.

    A film is recognised by the source's own identifier, else by title or alias (folded) and year.
    """
    film = _by_source(connection, found, source or "")
    if film is None and found.apart is not None:
        film = _by_id(connection, found)
    if film is None:
        film = _by_title(connection, found, source or "")
    if film is None:
        film = _make(connection, found)
    _join(connection, film, found, source or "")
    return film


def _by_source(connection: Connection, found: FilmFound, source: str) -> int | None:
    for of, source_id in _known_by(found, source):
        row = connection.execute(
            "SELECT film FROM film_source WHERE source_id = ? AND source = ?", (source_id, of)
        ).fetchone()
        if row:
            return int(row[0])
    return None


def _known_by(found: FilmFound, source: str) -> tuple[tuple[str, str], ...]:
    return found.sources if found.source_id is None else ((source, found.source_id), *found.sources)


def _by_id(connection: Connection, found: FilmFound) -> int | None:
    """Return the film that goes by the id that ``found`` had in its library, if it can be the same."""
    row = connection.execute(
        "SELECT f.key, f.year FROM film f JOIN alias a ON a.film = f.key WHERE f.id = ? AND a.folded = ?",
        (found.id, fold(found.title)),
    ).fetchone()
    return int(row[0]) if row and not _too_far_apart(row[1], found.year) else None


def _too_far_apart(year: int | None, other: int | None) -> bool:
    return year is not None and other is not None and abs(year - other) > _YEARS_APART


def _by_title(connection: Connection, found: FilmFound, source: str) -> int | None:
    for title in (found.title, *found.aliases, *((found.written,) if found.written else ())):
        for film, id_, year in connection.execute(
            "SELECT f.key, f.id, f.year FROM film f WHERE f.key IN (SELECT film FROM alias WHERE folded = ?) "
            "ORDER BY f.year IS NOT ?, f.key",
            (fold(title), found.year),
        ).fetchall():
            told_apart = found.apart is not None and id_ in found.apart and id_ != found.id
            if told_apart or _too_far_apart(year, found.year):
                continue
            if not _known_as_another(connection, film, found, source):
                return int(film)
    return None


def _known_as_another(connection: Connection, film: int, found: FilmFound, source: str) -> bool:
    """Tell whether the same source already has this film under another identifier: then it is a namesake."""
    sql = "SELECT 1 FROM film_source WHERE film = ? AND source = ? AND source_id <> ?"
    return any(connection.execute(sql, (film, *known)).fetchone() for known in _known_by(found, source))


def _make(connection: Connection, found: FilmFound) -> int:
    wanted = found.id or slug(found.title)
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
    """Keep what ``found`` adds: titles, identifier, and the year, director, kind and figures where it has them."""
    connection.executemany(
        "INSERT INTO alias VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(film, title, fold(title)) for title in (found.title, *found.aliases) if title],
    )
    connection.executemany(
        "INSERT INTO film_source VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(*known, film) for known in _known_by(found, source)],
    )
    published = found.published.model_dump_json() if found.published else None
    connection.execute(
        "UPDATE film SET year = coalesce(year, ?), director = coalesce(director, ?), "
        "published = coalesce(?, published), kind = coalesce(kind, ?) WHERE key = ?",
        (found.year, found.director, published, found.kind, film),
    )
