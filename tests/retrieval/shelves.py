"""Small libraries made up at random, and engines over them, for tests of arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from embeddings.index import PassageIndex
from retrieval.engine import Engine
from retrieval.keeping.upkeep import open_index
from seeds.batch import Batch
from seeds.library import Library
from seeds.models import Document, ReviewFilter, Role
from seeds.readers.base import Draft, FilmFound
from tests.retrieval.knowing import TODAY
from tests.seeds.making_reviews import PREPARER

FILMS = ("alpha", "beta", "gamma")
NAMES = ("Anna", "bruno", "Chloé")
SOURCES = ("site", "blog")
DOCUMENTS = ("one.csv", "two.csv")
DAYS = st.dates(date(2009, 12, 28), date(2013, 1, 3))
STARS = st.integers(0, 20).map(lambda n: n / 4)
LENGTHS = st.integers(10, 90)


@dataclass(frozen=True)
class Placed:
    """A review as drafted, the document it goes to, and its place in the order of reading."""

    draft: Draft
    document: str
    number: int

    @property
    def film(self) -> str:
        return self.draft.film.title.lower()

    @property
    def key(self) -> tuple[str, int]:
        return self.document, self.draft.row or 0


def signed(rows: Iterable[tuple[str, str, float, str]]) -> list[Placed]:
    """Reviews of one document, each told by its film, who signed it, the stars it gave of five and its text."""
    return [
        Placed(Draft(film=FilmFound(title=film), text=text, row=n, reviewer=who, rating=given, scale=5.0), "one.csv", n)
        for n, (film, who, given, text) in enumerate(rows)
    ]


@st.composite
def reviews(draw: st.DrawFn, *, scales: Sequence[float] = (5.0, 10.0, 20.0)) -> list[Placed]:
    """Up to 14 reviews of three films: scales of 5, 10 and 20, any value missing."""
    placed = []
    for number in range(draw(st.integers(1, 14))):
        scale = draw(st.none() | st.sampled_from(scales))
        draft = Draft(
            film=FilmFound(title=draw(st.sampled_from(FILMS)).capitalize()),
            text=f"Avis {number} {'x' * draw(st.integers(1, 80))}.",
            row=number,
            reviewer=draw(st.none() | st.sampled_from(NAMES)),
            role=draw(st.sampled_from(Role)),
            rating=draw(st.integers(0, int(scale * 2))) / 2 if scale else None,
            scale=scale,
            date=draw(st.none() | DAYS.map(date.isoformat)),
            source=draw(st.none() | st.sampled_from(SOURCES)),
            useful=draw(st.none() | st.integers(0, 9)),
        )
        placed.append((draft, draw(st.sampled_from(DOCUMENTS))))
    placed.sort(key=lambda pair: pair[1])
    return [Placed(draft, document, number) for number, (draft, document) in enumerate(placed)]


def _some(values: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.just(()) | st.lists(st.sampled_from(values), min_size=1, unique=True).map(tuple)


FILTERS = st.builds(
    ReviewFilter,
    reviewers=st.just(()) | _some(NAMES),
    anonymous=st.sampled_from((None, None, None, True, False)),
    at_least=st.none() | STARS,
    at_most=st.none() | STARS,
    above=st.none() | st.none() | STARS,
    below=st.none() | st.none() | STARS,
    rated=st.sampled_from((None, None, True)),
    since=st.none() | DAYS,
    until=st.none() | DAYS.map(lambda day: day + timedelta(days=300)),
    roles=st.just(()) | st.lists(st.sampled_from(Role), min_size=2, unique=True).map(tuple),
    min_length=st.none() | st.none() | LENGTHS,
    max_length=st.none() | st.none() | LENGTHS,
    sources=st.just(()) | _some(SOURCES),
    documents=st.just(()) | _some(DOCUMENTS),
    origins=st.just(()) | st.just(()) | _some((*SOURCES, *DOCUMENTS)),
) | st.just(ReviewFilter())


@contextmanager
def shelved(placed: Sequence[Placed]) -> Iterator[Engine]:
    """An engine over a real library that holds exactly these reviews."""
    with TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        for name in DOCUMENTS:
            drafts = [p.draft for p in placed if p.document == name]
            library.write(Batch(Document(name=name, kind="csv", digest=name), drafts, PREPARER, PREPARER.making))
        index: PassageIndex = open_index(library, PREPARER).index
        yield Engine(library, index, PREPARER, today=lambda: TODAY)
