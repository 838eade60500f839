"""Reviews that are about to be written, and which of them the library holds already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

from seeds.database import Connection
from seeds.readers.base import Draft

Row = tuple[Any, ...]
EXISTING = (
    "SELECT r.key, r.identity, r.document, r.start, r.row, r.text, r.rating, r.scale, r.date, r.reviewer, r.title, "
    "r.useful, r.source_id, r.source, d.name FROM review r JOIN document d ON d.key = r.document "
)


class Arriving(NamedTuple):
    """A review with the key of its film, its identity, the id it would go by, and the identity it may have had."""

    draft: Draft
    film: int
    own: bytes
    id: str
    former: bytes | None = None

    @property
    def identities(self) -> tuple[bytes, ...]:
        """All by which the library may know it, the surest first."""
        return (self.own,) if self.former in (None, self.own) else (self.own, self.former)


def known(connection: Connection, one: Arriving) -> Row | None:
    """Return the row of the same review if it is held: by its source's identifier first, then by its text."""
    row: Row | None = None
    draft = one.draft
    if draft.source_id is not None:
        row = connection.execute(
            EXISTING + "WHERE r.source_id = ? AND r.source IS ?", (draft.source_id, draft.source)
        ).fetchone()
    for own in one.identities:
        if row is None:
            row = connection.execute(EXISTING + "WHERE r.identity = ?", (own,)).fetchone()
    return row


class Ahead:
    """What is known of a whole batch by three statements, for databases to which each is a journey.

    Of a review that another one of the batch may have to do with, nothing is: it is looked for when its turn comes.
    """

    def __init__(self, connection: Connection, batch: Sequence[Arriving]) -> None:
        self._known: dict[int, Row | None] = {}
        self._free: set[int] = set()
        if not connection.dialect.remote:
            return
        named = [(one.draft.source_id, one.draft.source) for one in batch]
        met = Counter([*chain(*(one.identities for one in batch)), *(name for name in named if name[0] is not None)])
        ids = Counter(one.id for one in batch)
        wanted = list(chain(*(one.identities for one in batch)))
        rows = connection.execute(EXISTING + "WHERE r.identity = ANY (?)", (wanted,)).fetchall()
        by_own = {bytes(row[1]): row for row in rows}
        given = [source_id for source_id, _ in named if source_id is not None]
        rows = connection.execute(EXISTING + "WHERE r.source_id = ANY (?)", (given,)).fetchall() if given else []
        by_name = {(row[12], row[13]): row for row in rows}
        rows = connection.execute("SELECT id FROM review WHERE id = ANY (?)", (list(ids),)).fetchall()
        taken = {id_ for (id_,) in rows}
        for place, (one, name) in enumerate(zip(batch, named, strict=True)):
            if met[name] > 1 or any(met[own] > 1 for own in one.identities):
                continue
            held = (by_own[own] for own in one.identities if own in by_own)
            self._known[place] = by_name.get(name) or next(held, None)
            if self._known[place] is None and ids[one.id] == 1 and one.id not in taken:
                self._free.add(place)

    def new(self, place: int) -> bool:
        """Whether the review at a place of the batch is surely held by nobody, and its id free."""
        return place in self._free

    def row(self, place: int, touched: set[int]) -> tuple[bool, Row | None]:
        """Whether it is known what is held of the review at a place, and that; ``touched`` rows have changed since."""
        if place not in self._known:
            return False, None
        row = self._known[place]
        return row is None or row[0] not in touched, row
