"""What a question names that may tell its film, and how many reviews of each film write it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from retrieval.answering.held import Held
from seeds.models import ReviewFilter

CLEARLY = 4
"""A film that speaks so many times more of something than the next one does is the one meant."""
READ = 200
"""What more passages than this write is nothing rare, and tells no film."""
LETTERS = 3
"""Words of no more letters name nobody by themselves."""
EVERYWHERE = ReviewFilter()


@dataclass(frozen=True, slots=True)
class Key:
    """What a question names, and how many reviews of each film write it."""

    name: str
    films: Counter[str]

    @property
    def film(self) -> str | None:
        """The film that alone, or clearly more than the others, writes it."""
        (first, most), *others = self.films.most_common(2) or [("", 0)]
        return first if most > CLEARLY * sum(n for _, n in others) else None


def films_of(held: Held, reviews: Iterable[str]) -> Counter[str]:
    """How many of some reviews each film has."""
    ids = tuple(dict.fromkeys(reviews))[:READ]
    found = held.library.reviews(ReviewFilter(reviews=ids)) if ids else []
    return Counter(r.film for r in found if r.film in held.films)

