"""Removing reviews for good, with what no longer has any."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.database import Connection, listed
from seeds.filtering import condition
from seeds.models import ReviewFilter
from seeds.passage_rows import drop_passages
from seeds.records import Forgotten

_TO_MERGE = "words to merge"


def forget(connection: Connection, wanted: ReviewFilter) -> Forgotten:
    """Remove the reviews that ``wanted`` lets through, their passages, and the films and documents left empty.

    What stays of a document keeps its offsets: all but the reviews still held is blanked in its stored text.
    """
    where, values = condition(wanted)
    rows = connection.execute(f"SELECT r.key, r.film, r.document FROM review r WHERE {where}", values).fetchall()  # noqa: S608
    films = {film for _, film, _ in rows} | _named(connection, "film", "id", wanted.films)
    documents = {document for _, _, document in rows} | _named(connection, "document", "name", wanted.documents)
    return remove(connection, [key for key, _, _ in rows], sorted(films), sorted(documents))


def remove(
    connection: Connection, reviews: Sequence[int], films: Sequence[int], documents: Sequence[int]
) -> Forgotten:
    """Remove reviews by key, and those of the films and documents named that have no review then."""
    passages = drop_passages(connection, reviews)
    connection.execute("DELETE FROM review WHERE key IN (SELECT value FROM json_each(?))", (listed(reviews),))
    films_gone = _drop_empty(connection, "film", films)
    documents_gone = _drop_empty(connection, "document", documents)
    if reviews:
        for document in documents:
            _blank(connection, document)
        merge_words(connection)
    return Forgotten(films=films_gone, documents=documents_gone, reviews=len(reviews), passages=passages)


def mark_words(connection: Connection) -> None:
    """Note that words of texts that were replaced are to go from the full-text index."""
    connection.dialect.set_meta(connection, _TO_MERGE, 1)


def words_marked(connection: Connection) -> bool:
    """Tell whether words of replaced texts still wait to go."""
    return connection.execute("SELECT 1 FROM meta WHERE key = ?", (_TO_MERGE,)).fetchone() is not None


def merge_words(connection: Connection) -> None:
    """Take the words of what was removed out of the full-text index."""
    connection.dialect.tidy(connection)
    connection.execute("DELETE FROM meta WHERE key = ?", (_TO_MERGE,))


def leave(connection: Connection, documents: Sequence[int]) -> None:
    """Blank what reviews left behind in documents that they stood in before; those left empty go."""
    _drop_empty(connection, "document", documents)
    for document in documents:
        _blank(connection, document)


def supersede(connection: Connection, document: int) -> Forgotten:
    """Remove what older versions of a document hold and this one, now wholly read, does not."""
    older = "SELECT o.key FROM document o JOIN document d ON d.name = o.name WHERE d.key = ? AND o.key <> d.key"
    rows = connection.execute(f"SELECT key, film FROM review WHERE document IN ({older})", (document,)).fetchall()  # noqa: S608
    versions = [key for (key,) in connection.execute(older, (document,))]
    return remove(connection, [key for key, _ in rows], sorted({film for _, film in rows}), versions)


def drop_empty_versions(connection: Connection, document: int) -> None:
    """Remove the versions of a document that no review stands in, this one among them: they prove nothing."""
    connection.execute(
        "DELETE FROM document WHERE name = (SELECT name FROM document WHERE key = ?) "
        "AND NOT EXISTS (SELECT 1 FROM review r WHERE r.document = document.key)",
        (document,),
    )


def _drop_empty(connection: Connection, table: str, keys: Sequence[int]) -> int:
    """Remove the films or documents of those keys that have no review."""
    sql = (
        f"DELETE FROM {table} WHERE key IN (SELECT value FROM json_each(?)) "  # noqa: S608 our own names
        f"AND NOT EXISTS (SELECT 1 FROM review r WHERE r.{table} = {table}.key)"
    )
    return connection.execute(sql, (listed(keys),)).rowcount


def _named(connection: Connection, table: str, column: str, names: Sequence[str]) -> set[int]:
    sql = f"SELECT key FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"  # noqa: S608 our own names
    return {key for (key,) in connection.execute(sql, (listed(names),))}


def _blank(connection: Connection, document: int) -> None:
    row = connection.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
    if row is None or row[0] is None:
        return
    text: str = row[0]
    kept, at = [], 0
    for start, length in connection.execute(
        "SELECT start, length FROM review WHERE document = ? AND row IS NULL ORDER BY start", (document,)
    ):
        begins = max(start, at)
        kept += [" " * (begins - at), text[begins : start + length]]
        at = max(at, start + length)
    blanked = "".join(kept) + " " * (len(text) - at)
    connection.execute("UPDATE document SET text = ? WHERE key = ?", (blanked, document))
