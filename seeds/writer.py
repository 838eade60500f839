"""Writing a batch of reviews, inside a transaction that is already open."""

from __future__ import annotations

from hashlib import blake2b

from seeds.arriving import Ahead, Arriving, Row, known
from seeds.batch import Added, Batch
from seeds.database import Connection
from seeds.errors import LibraryError
from seeds.films import resolve
from seeds.forgetting import leave, mark_words
from seeds.identity import former, identity, review_id
from seeds.making import begin, current, recorded
from seeds.markup import is_blank
from seeds.models import FIVE_STARS, Document
from seeds.passage_rows import Pending, add_passages, drop_passages
from seeds.readers.base import Draft, FilmFound, Skipped
from seeds.storing import proof, unstorable

_FIELDS = (
    "film", "document", "start", "row", "reviewer", "role", "rating", "scale", "stars", "date", "day", "title",
    "source", "source_id", "useful", "length", "text", "identity", "made",
)  # fmt: skip
_INSERT = f"INSERT INTO review (id, {', '.join(_FIELDS)}) VALUES ({', '.join('?' * (len(_FIELDS) + 1))}) RETURNING key"  # noqa: S608
_COPY = f"INSERT INTO review (key, id, {', '.join(_FIELDS)}) VALUES ({', '.join('?' * (len(_FIELDS) + 2))})"  # noqa: S608
_UPDATE = f"UPDATE review SET {', '.join(f'{name} = ?' for name in _FIELDS)} WHERE key = ?"  # noqa: S608

class Writer:
    """Writes one batch: finds films, tells new reviews from known ones, stores what is new."""

    def __init__(self, connection: Connection, batch: Batch) -> None:
        self._connection = connection
        self._batch = batch
        _agree(connection, batch)
        self._document = document_key(connection, batch.document)
        self._making = current(connection)
        self._films: dict[tuple[object, ...], tuple[int, str]] = {}
        self._pending: dict[int, Pending] = {}
        self._left: set[int] = set()
        self._replaced = False
        self._touched: set[int] = set()
        self._new: list[Arriving] = []
        self.added = Added()

    def write(self) -> Added:
        """Write every item and return what became of them."""
        arriving = []
        for item in self._batch.items:
            if isinstance(item, FilmFound):
                self._film_found(item)
            elif (one := self._arriving(item)) is not None:
                arriving.append(one)
        ahead = Ahead(self._connection, arriving)
        for place, one in enumerate(arriving):
            if ahead.new(place):
                self._new.append(one)
                continue
            self._insert_new()  # first, so that keys follow the order in which reviews came
            told, row = ahead.row(place, self._touched)
            self._review(one, row if told else known(self._connection, one))
        self._insert_new()
        self.added.passages += add_passages(self._connection, list(self._pending.values()), self._batch.prepare)
        leave(self._connection, sorted(self._left - {self._document}))
        if self._replaced:
            mark_words(self._connection)
        return self.added

    def _film_found(self, film: FilmFound) -> None:
        if reason := unstorable(film):
            self.added.skipped.append(Skipped(reason=reason, excerpt=film.title[:80]))
        else:
            resolve(self._connection, film, None)

    def _arriving(self, draft: Draft) -> Arriving | None:
        self.added.read += 1
        reason = self._unfit(draft)
        if reason:
            self.added.skipped.append(Skipped(reason=reason, row=draft.row, excerpt=draft.text[:80]))
            return None
        film, film_id = self._film(draft)
        own = identity(draft, film_id)
        return Arriving(draft, film, own, draft.id or review_id(draft, own), former(draft, film_id))

    def _review(self, one: Arriving, held: Row | None) -> None:
        if held is None:
            self._insert(one)
        else:
            self._meet(held, one)

    def _unfit(self, draft: Draft) -> str | None:
        """Say why a draft cannot be kept: every review must be found again in its source."""
        if is_blank(draft.text):
            return "the text is empty" if not draft.text.strip() else "the text holds nothing but tags"
        if reason := unstorable(draft):
            return reason
        whole = self._batch.document.text
        if draft.row is None and whole is not None and not whole.startswith(draft.text, draft.start):
            return "the text does not stand in the document where the reader says"
        return None

    def _film(self, draft: Draft) -> tuple[int, str]:
        found = draft.film
        name = (draft.source, found.source_id, found.id, found.title, found.year, found.aliases)
        if name not in self._films:
            key = resolve(self._connection, found, draft.source)
            id_ = self._connection.execute("SELECT id FROM film WHERE key = ?", (key,)).fetchone()[0]
            self._films[name] = (key, id_)
        return self._films[name]

    def _insert(self, one: Arriving) -> None:
        id_ = one.id
        while self._connection.execute("SELECT 1 FROM review WHERE id = ?", (id_,)).fetchone():
            id_ = blake2b(id_.encode(), digest_size=8).hexdigest()  # a review that changed since still goes by it
        made = self._connection.execute(_INSERT, (id_, *self._values(one.draft, one.film, one.own)))
        self._inserted(int(made.fetchone()[0]), one)

    def _insert_new(self) -> None:
        """Write those that are surely new, all at once."""
        if self._new:
            keys = self._connection.dialect.next_reviews(self._connection, len(self._new))
            held = list(zip(keys, self._new, strict=True))
            rows = [(key, one.id, *self._values(one.draft, one.film, one.own)) for key, one in held]
            self._connection.executemany(_COPY, rows)
            for key, one in held:
                self._inserted(key, one)
            self._new = []

    def _inserted(self, key: int, one: Arriving) -> None:
        self._pending[key] = Pending(key, one.film, one.draft.text)
        self.added.added += 1

    def _meet(self, row: Row, one: Arriving) -> None:
        """Bring a review that is held up to date, if this is a newer word of the same source."""
        key, held, document, start, place, text, *figures, source_id, of, name = row
        draft, own = one.draft, one.own
        if held == one.former:
            held = own
        source = (source_id, of)
        named = draft.source_id is not None and (held != own or source == (draft.source_id, draft.source))
        again = name == self._batch.document.name and (
            document != self._document or (place == draft.row and (place is not None or start == draft.start))
        )
        same_source = named or again
        figures_now = [draft.rating, draft.scale, draft.date, draft.reviewer, draft.title, draft.useful]
        changed = held != own or text != draft.text or (same_source and figures != figures_now)
        stands = (self._document, draft.start, draft.row)
        moved = name == self._batch.document.name and (document, start, place) != stands
        if not (same_source and (changed or moved)):
            self.added.already += 1
            return
        assert isinstance(key, int)  # noqa: S101 the primary key
        assert isinstance(document, int)  # noqa: S101 another one
        self._left.add(document)
        self._touched.add(key)
        self._drop_twin(key, own)
        self._connection.execute(_UPDATE, (*self._values(draft, one.film, own), key))
        if text != draft.text or held != own:
            drop_passages(self._connection, [key])
            self._replaced = True
            self._pending[key] = Pending(key, one.film, draft.text)
        if changed:
            self.added.changed += 1
        else:
            self.added.already += 1

    def _drop_twin(self, key: int, own: bytes) -> None:
        """Where a new text is one that another review already holds, that one goes."""
        twin = self._connection.execute(
            "SELECT key, document FROM review WHERE identity = ? AND key <> ?", (own, key)
        ).fetchone()
        if twin is None:
            return
        self._touched.add(twin[0])
        self._pending.pop(twin[0], None)
        drop_passages(self._connection, [twin[0]])
        self._connection.execute("DELETE FROM review WHERE key = ?", twin[:1])
        self._left.add(twin[1])
        self._replaced = True

    def _values(self, draft: Draft, film: int, own: bytes) -> tuple[object, ...]:
        stars = draft.rating * FIVE_STARS / draft.scale if draft.rating is not None and draft.scale else None
        return (
            film, self._document, draft.start, draft.row, draft.reviewer, draft.role.value, draft.rating, draft.scale,
            stars, draft.date, draft.date[:10] if draft.date else None, draft.title, draft.source, draft.source_id,
            draft.useful, len(draft.text), draft.text, own, self._making,
        )  # fmt: skip


def _agree(connection: Connection, batch: Batch) -> None:
    """See that the passages to come are made as those held are: LibraryError otherwise."""
    held = recorded(connection)
    if held is None:
        begin(connection, batch.making)
    elif held != batch.making:
        raise LibraryError(
            f"the library is encoded with {held.model}, these reviews would be with {batch.making.model} "
            "(or by other rules): open it with the model wanted, so that it is encoded again"
        )


def document_key(connection: Connection, document: Document) -> int:
    """Return the key of this version of a document, stored if it is new, its text restored if it was blanked."""
    connection.execute(
        "INSERT INTO document (name, kind, digest, text) VALUES (?, ?, ?, ?) ON CONFLICT (name, digest) "
        "DO UPDATE SET text = excluded.text, kind = excluded.kind WHERE document.text IS NOT excluded.text",
        (document.name, document.kind, document.digest, proof(document.text)),
    )
    row = connection.execute(
        "SELECT key FROM document WHERE name = ? AND digest = ?", (document.name, document.digest)
    ).fetchone()
    return int(row[0])
