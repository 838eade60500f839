"""What answers are made from: one view of the library and the tools to search it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from retrieval.answers import FilmEntry, Rating, Reason
from retrieval.known import Known
from retrieval.memory import Memory
from retrieval.polarity import PolarityScorer
from retrieval.question import Question
from retrieval.ratings import figures
from retrieval.search import Search
from retrieval.subjects.nearest import NearestSubjects
from retrieval.subjects.thesaurus import Thesaurus
from seeds.library import Library
from seeds.models import Film, ReviewFilter
from seeds.records import FilmCounts


@dataclass(frozen=True)
class Held:
    """The library as it stands at one generation."""

    library: Library
    search: Search
    known: Known
    films: dict[str, Film]
    counts: dict[str, FilmCounts]
    random: random.Random = field(default_factory=random.Random)
    polarity: PolarityScorer | None = None
    nearest: NearestSubjects | None = None

    @property
    def thesaurus(self) -> Thesaurus:
        """The subjects reviewers talk about."""
        return self.known.thesaurus

    @property
    def memory(self) -> Memory:
        """What was asked of the library before."""
        return self.search.memory

    def wanted(self, question: Question, films: tuple[str, ...] | None = None) -> ReviewFilter:
        """The question's filters, kept to its films (or to ``films``)."""
        return replace(question.filters, films=question.films if films is None else films)

    def rating(self, film: str, wanted: ReviewFilter, *, on_five: bool = False) -> Rating:
        """The figures of one film over the reviews that ``wanted`` lets through; ``on_five`` stars, or as given."""
        only, all_of_it = replace(wanted, films=(film,)), ReviewFilter(films=(film,))
        # "la note sur AlloCiné": the site's own figure belongs there too, where every rating held is from there
        published = only == all_of_it or (
            replace(only, origins=()) == all_of_it
            and self.memory.counts(only).rated == self.memory.counts(all_of_it).rated
        )
        rated, reviews = self.memory.rated(only), self.memory.counts(only).reviews
        return figures(self.films[film], rated, reviews, published=published, on_five=on_five)

    def nothing(self, wanted: ReviewFilter) -> Reason:
        """Why a filter leaves nothing to answer from: no review, or reviews without the date or rating it goes by."""
        if (wanted.since or wanted.until) and self.library.counts(replace(wanted, since=None, until=None)).reviews:
            undated = replace(wanted, since=date.min, until=None)
            return Reason.NO_REVIEWS if self.library.counts(undated).reviews else Reason.NO_DATES
        everybody = self.library.counts(wanted.of_any_rating())
        if wanted.bounded and everybody.reviews and not everybody.rated:
            return Reason.NO_RATINGS
        return Reason.NO_RATINGS if self.library.counts(wanted).reviews else Reason.NO_REVIEWS

    def titled(self, films: tuple[str, ...]) -> tuple[Film, ...]:
        """The films of these ids that are still held."""
        return tuple(self.films[f] for f in films if f in self.films)

    def entries(self) -> tuple[FilmEntry, ...]:
        """Every film with at least one review or a published figure, in the order they came."""
        return self._entries

    @cached_property
    def _entries(self) -> tuple[FilmEntry, ...]:
        found = []
        for id_, film in self.films.items():
            counts = self.counts.get(id_)
            if counts and (counts.reviews or film.published):
                found.append(
                    FilmEntry(film=film, reviews=counts.reviews, rated=counts.rated, mean=counts.mean)
                )
        return tuple(found)

    def most_reviewed(self, count: int) -> tuple[Film, ...]:
        """The films with the most reviews."""
        return tuple(e.film for e in self._ranked[:count])

    @cached_property
    def _ranked(self) -> list[FilmEntry]:
        return sorted(self._entries, key=lambda e: -e.reviews)
