"""The words of passages, as far as every database keeps them alike: stems, and a token that stands for the film."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from seeds.database import Connection, listed
from seeds.models import ReviewFilter


def scope_of(film: int) -> str:
    """Return the token that marks the passages of the film of that key."""
    return f"film_{film}"


def scopes(connection: Connection, films: Sequence[str]) -> list[str]:
    """Return the tokens of those of the films that are held."""
    rows = connection.execute("SELECT key FROM film WHERE id IN (SELECT value FROM json_each(?))", (listed(films),))
    return [scope_of(key) for (key,) in rows]


def only_films(wanted: ReviewFilter) -> bool:
    """Tell a filter that nothing but films narrows."""
    return wanted == ReviewFilter(films=wanted.films)


def terms_of(connection: Connection, film: str) -> Counter[str]:
    """Return the stems of one film, with the number of its passages that hold each."""
    rows = connection.execute(
        "SELECT l.stems FROM film f JOIN review r ON r.film = f.key JOIN passage p ON p.review = r.key "
        "JOIN lexical l ON l.rowid = p.id WHERE f.id = ?",
        (film,),
    )
    counts: Counter[str] = Counter()
    for (stems,) in rows:
        counts.update(set(stems.split()))
    return counts


def stems(connection: Connection, passages: Sequence[int]) -> dict[int, str]:
    """Return the stems of passages, separated by spaces, by id; one that is gone is left out."""
    rows = connection.execute(
        "SELECT rowid, stems FROM lexical WHERE rowid IN (SELECT value FROM json_each(?))", (listed(passages),)
    )
    return dict(rows.fetchall())
