"""`python -m benchmarks.representative --data DIR`: how far the quotes that are shown stand for what reviewers say.

The ten dev films in one library; the product's own choice (`retrieval.answering.picking.pick`) of k quotes, asked
without a side, for and against, beside two others: 200 random picks of k passages of as many reviews, as long as a
quote may be and, where a side is asked, on it by the model; and the first k reviews by rating (from below for
"against"), each by the passage that the product shows of it.

* coverage: the facility-location objective over all passages of the film (those on the side that is asked), see
  `benchmarks.selection.coverage`; over the product's own vectors and, as these are what the product maximises, over
  TF-IDF of words as well;
* ratings: earth mover's distance, in stars, between the ratings of the quotes and all ratings of the film, and the
  least that k quotes could have;
* redundancy: the highest and the mean cosine between two quotes;
* sides: the share of quotes on the side asked for (without one: the side the product says), against our own reading of
  quotes it has chosen (`representative_read.jsonl`) and, where they overlap, the sentences of `polarity_dev.jsonl`.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from benchmarks import report
from benchmarks.collection import load
from benchmarks.product import build
from benchmarks.representative_sides import verdicts
from benchmarks.selection import Vectors, coverage, earth_mover, nearest_possible, redundancy
from retrieval.answering.best_passages import best_passages
from retrieval.answering.held import Held
from retrieval.answering.picking import pick
from retrieval.answers import Quote
from retrieval.engine import Engine
from retrieval.question import Intent, Language, Question, Side
from retrieval.quotes.quality import LONGEST, SHORTEST
from seeds.models import Passage, ReviewFilter

SIZES = (3, 6, 10)
SIDES = (None, Side.POSITIVE, Side.NEGATIVE)
NAMES = {None: "none", Side.POSITIVE: "for", Side.NEGATIVE: "against"}
DRAWS = 200
ON_SIDE = 0.5


@dataclass(frozen=True, slots=True)
class Film:
    """All that is said of a film (or, of that, what is on one side), as the measures see it."""

    passages: list[Passage]
    vectors: Vectors
    words: csr_matrix
    ratings: list[float]
    eligible: list[int]

    def covered(self, places: Sequence[int]) -> list[float]:
        """Coverage by the passages at these places: over the product's vectors, and over TF-IDF."""
        rows = list(places)
        by_words = (self.words @ self.words[rows].T).toarray()
        return [coverage(self.vectors @ self.vectors[rows].T), coverage(by_words)]


def film_of(held: Held, wanted: ReviewFilter, side: Side | None) -> Film:
    """Read the passages of a film, on one side where that is asked, with their vectors."""
    passages = held.library.passages(held.library.passage_ids(wanted).tolist())
    if side is not None:
        passages = [p for p in passages if (p.positive if side is Side.POSITIVE else p.negative) >= ON_SIDE]
    words = TfidfVectorizer(sublinear_tf=True, min_df=2).fit_transform(p.text for p in passages)
    return Film(
        passages, held.library.vectors([p.id for p in passages]), words.tocsr(),
        [r.stars for r in held.library.rated(wanted)],
        [n for n, p in enumerate(passages) if SHORTEST <= len(p.text) <= LONGEST],
    )  # fmt: skip


def random_picks(film: Film, k: int, generator: np.random.Generator) -> list[list[int]]:
    """Places of `DRAWS` random picks of k eligible passages, each of another review."""
    picks = []
    for _ in range(DRAWS):
        chosen: dict[str, int] = {}
        for place in generator.permutation(film.eligible)[: 5 * k].tolist():
            chosen.setdefault(film.passages[place].review, place)
        picks.append(list(chosen.values())[:k])
    return picks


def first_by_rating(held: Held, wanted: ReviewFilter, k: int, side: Side | None) -> list[Quote]:
    """The passage shown of each of the k reviews rated highest (lowest, for the side against)."""
    order = "worst" if side is Side.NEGATIVE else "best"
    return [best_passages(held, review, 1)[0] for review in held.library.reviews(wanted, order=order, limit=k)]


def question(film: str, k: int, side: Side | None) -> Question:
    """A question for k quotes of a film."""
    intent = Intent.OVERVIEW if side is None else Intent.SIDE
    return Question(text="", language=Language.FRENCH, intent=intent, films=(film,), side=side, limit=k)


def measured(held: Held, film: Film, quotes: Sequence[Quote]) -> list[float]:
    """Coverage twice, rating distance, highest and mean cosine of a choice; a rating that is not there is left out."""
    place = {p.id: n for n, p in enumerate(film.passages)}
    stars = [q.rating / q.scale * 5 for q in quotes if q.rating is not None and q.scale]
    covered = film.covered([place[q.passage_id] for q in quotes if q.passage_id in place])
    distance = earth_mover(stars, film.ratings) if stars else float("nan")
    return [*covered, distance, *redundancy(held.library.vectors([q.passage_id for q in quotes]))]


def compare(held: Held) -> tuple[list[list[str]], list[list[str]], dict[tuple[int, Side | None], list[Quote]]]:
    """The rows of both tables, a mean over the films each, and all quotes chosen, by k and side."""
    chosen: dict[tuple[int, Side | None], list[Quote]] = defaultdict(list)
    values: dict[tuple[int, Side | None], list[list[float]]] = defaultdict(list)
    generator = np.random.default_rng(0)
    for film_id in held.films:
        wanted = ReviewFilter(films=(film_id,))
        for side in SIDES:
            film = film_of(held, wanted, side)
            for k in SIZES:
                quotes = pick(held, question(film_id, k, side), wanted, side, k)
                picks = [film.covered(p) for p in random_picks(film, k, generator)]
                first = measured(held, film, first_by_rating(held, wanted, k, side))
                least = nearest_possible(film.ratings, k)
                ours = measured(held, film, quotes)
                values[k, side].append([*ours, *np.mean(picks, axis=0), *np.max(picks, axis=0), *first, least])
                chosen[k, side] += quotes
    covering, following = [], []
    for side in SIDES:
        for k in SIZES:
            each = np.array(values[k, side])
            (
                ours, words, distance, highest, mean, random, random_words, best, best_words,
                first, first_words, first_distance, first_highest, first_mean, least,
            ) = np.nanmean(each, axis=0)  # fmt: skip
            wins = f"{(each[:, 0] > each[:, 7]).sum()} of {len(each)}"
            shares = (ours, random, best, first, words, random_words, best_words, first_words)
            covering.append([str(k), NAMES[side], *(f"{share:.3f}" for share in shares), wins])
            stars = [f"{d:.2f}" for d in (distance, least, first_distance)] if side is None else [""] * 3
            cosines = [f"{c:.2f}" for c in (highest, mean, first_highest, first_mean)]
            following.append([str(k), NAMES[side], *stars, *cosines])
    return covering, following, chosen


COVERING = ["k", "side", "ours", "random, mean", "random, best", "first by rating", "TF-IDF: ours", "random, mean",
            "random, best", "first by rating", "films above the best random pick"]  # fmt: skip
FOLLOWING = ["k", "side", "distance of ratings", "least possible", "first by rating", "highest cosine", "mean cosine",
             "first: highest", "first: mean"]  # fmt: skip
READING = ["k", "side", "quotes read", "on the side", "or mixed", "stand alone", "dev sentences", "on the side"]


def write(out: Path, covering: list[list[str]], following: list[list[str]], reading: list[list[str]]) -> None:
    """Write the three tables to one file."""
    parts = [
        "# Representative quotes\n",
        f"Ten dev films, means over the films; random: {DRAWS} picks.",
        f"{datetime.now(UTC):%Y-%m-%d}, {report.machine()}.\n",
        "Coverage (facility location), ours against random picks and the first by rating:\n",
        report.table(COVERING, covering),
        "\nEarth mover's distance between the ratings of the quotes and those of the film, in stars, and redundancy:\n",
        report.table(FOLLOWING, following),
        "\nSides, against our own reading (see `representative_sides.py`) and `polarity_dev.jsonl`:\n",
        report.table(READING, reading),
        "\nMade by `python -m benchmarks.representative --data DIR`.\n",
    ]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n".join(parts), encoding="utf-8")


def main() -> None:
    """Measure, print the tables and write them to the results folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--library", type=Path, help="keep the library of the ten films here")
    parser.add_argument("--out", type=Path, default=report.RESULTS / "representative.md")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.library or Path(scratch)
        build(arguments.data, load(arguments.data), folder).search.library.close()
        with Engine.open(folder, read_seeds=False) as engine:
            covering, following, chosen = compare(engine.held())
    reading = [[str(k), NAMES[side], *verdicts(arguments.data, chosen[k, side])] for side in SIDES for k in SIZES]
    write(arguments.out, covering, following, reading)
    print(arguments.out.read_text("utf-8"))


if __name__ == "__main__":
    main()
