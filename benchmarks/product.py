"""The product's own search on the test collection: a library of its films, and the candidates of every question."""

import gzip
import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.collection import Collection, Query
from embeddings.encoder import load_encoder
from retrieval.filters.reviewers import ReviewerIndex
from retrieval.finding.features import Candidate
from retrieval.finding.translating import Translator
from retrieval.keeping.ingest import ingest
from retrieval.keeping.preparing import Preparer
from retrieval.keeping.upkeep import open_index
from retrieval.known import Known
from retrieval.memory import Memory
from retrieval.parsing.parser import parse
from retrieval.polarity import PolarityModel
from retrieval.question import Question
from retrieval.search import Search
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.index import TitleIndex
from retrieval.words.lexical import indexed
from seeds.library import Library
from seeds.models import Document, ReviewFilter
from seeds.readers.base import Draft, FilmFound, Reading

_TODAY = date(2026, 1, 1)  # no question of the collection speaks of dates


@dataclass(frozen=True, slots=True)
class Product:
    """A search over the films of the collection; `film_ids` leads from the data's film ids to the library's."""

    search: Search
    film_ids: dict[str, str]

    def question(self, query: Query) -> Question:
        """Parse a question as the product does where the film is known from the conversation."""
        known = Known(TitleIndex([]), ReviewerIndex([]), thesaurus())
        return parse(query.text, known, today=_TODAY)

    def candidates(self, query: Query) -> list[Candidate]:
        """Return what the product finds in the question's film, best first."""
        wanted = ReviewFilter(films=(self.film_ids[query.film_id],))
        return list(self.search.find(self.question(query), wanted).candidates)

    def place(self, candidate: Candidate) -> tuple[int, int, int]:
        """Return the data row of a candidate and its span there, in code points."""
        review = self.search.library.review(candidate.passage.review)
        if review is None or review.row is None:
            raise LookupError(f"passage {candidate.passage.id}: its review is not a row of the data")
        return review.row, candidate.passage.start + review.start, candidate.passage.end + review.start


def build(data: Path, collection: Collection, folder: Path, rows: Container[int] | None = None) -> Product:
    """Read the films of the collection into a library in `folder`, or open the one that is there.

    `rows` are the rows of the data to read, where not all.
    """
    titles = _titles(data)
    encoder = load_encoder()
    preparer = Preparer(encoder=encoder, stems=indexed, polarity=PolarityModel.load())
    library = Library.open(folder)
    if not library.films():
        found = _drafts(data, titles, {query.film_id for query in collection.queries})
        items = (draft for draft in found if rows is None or draft.row in rows)
        ingest(library, [Reading(document=Document(name="reviews", kind="jsonl", digest="dev"), items=items)],
               preparer=preparer)
    ids = {film.title: film.id for film in library.films()}
    book = thesaurus()
    index = open_index(library, preparer).index
    search = Search(library, index, encoder, book, Memory(library, book), Translator(encoder))
    return Product(search, {film_id: ids[title] for film_id, title in titles.items()})


def _titles(data: Path) -> dict[str, str]:
    rows = [json.loads(line) for line in (data / "questions_dev.jsonl").read_text("utf-8").splitlines()]
    return {row["film_id"]: row["film"] for row in rows}


def _drafts(data: Path, titles: dict[str, str], films: set[str]) -> Iterator[Draft]:
    with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row, line in enumerate(lines):
            review = json.loads(line)
            if review["source"] == "allocine" and review["film_id"] in films:
                film = FilmFound(title=titles[review["film_id"]], source_id=review["film_id"])
                yield Draft(film=film, text=review["text"], row=row, reviewer=review["reviewer"],
                            rating=review["rating"], scale=review["scale"])
