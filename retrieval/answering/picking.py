"""Picking representative quotes from the reviews that a filter leaves."""

from __future__ import annotations

from typing import Any

import numpy as np

from retrieval.answering.held import Held
from retrieval.answers import Quote, Support
from retrieval.folding import squeeze, tokens
from retrieval.quality import LONGEST, SHORTEST, judges, reserves, stands_alone
from retrieval.question import Question, Side
from retrieval.quoting import quote_of, reviews_of, spread
from retrieval.ratings import half_star
from retrieval.representative import Option, choose, quotas_of
from seeds.models import Passage, Review, ReviewFilter

CLEAR = 0.6
"""From this probability on, a passage is clearly favourable or unfavourable."""
LEAST = 0.4
"""A passage whose clearness falls below this, its review's rating considered, is not shown for a side."""
RESERVED = 0.7
"""What a reservation in so many words is worth."""
MAYBE = 0.2
FEW = 400
"""How many undecided passages are looked at for one."""
POOL = 250
"""How many of the clearest passages are weighed against each other."""
UNIVERSE = 1500
"""How many passages at most stand for all that is said."""
POSITIVE_PRAISE_ONLY = 0.35
"""A representative quote of one side holds at most this much of the other."""


def pick(
    held: Held,
    question: Question,
    wanted: ReviewFilter,
    side: Side | None,
    k: int,
    *,
    within: set[int] | None = None,
) -> list[Quote]:
    """At most ``k`` representative quotes: of one side, or of both in the proportion of the ratings.

    ``within`` keeps the choice to these passages.
    """
    rows = held.memory.polarities(wanted)
    if not len(rows):
        return []
    scores = _side_scores(rows["positive"], rows["negative"], side)
    if side is Side.NEGATIVE:
        _hear_reservations(held, rows, scores)
    usable = np.flatnonzero(scores >= CLEAR)
    usable = usable[~np.isin(rows["id"][usable], question.seen)]
    if within is not None:
        usable = usable[np.isin(rows["id"][usable], list(within))]
    usable = usable[np.argsort(-scores[usable], kind="stable")[:POOL]]
    passages = {p.id: p for p in held.library.passages(rows["id"][usable].tolist())}
    reviews = reviews_of(held.library, passages.values())
    for place in usable.tolist():
        scores[place] *= _borne_out(passages.get(int(rows["id"][place])), reviews, side)
    usable = usable[np.argsort(-scores[usable], kind="stable")]
    kept = [i for i in usable if scores[i] >= LEAST and _fits(passages.get(int(rows["id"][i])), reviews)]
    usable = np.array(kept, dtype=np.int64)
    if not len(usable):
        return []
    ids = rows["id"][usable].tolist()
    vectors = held.library.vectors(ids)
    universe = _universe(held, rows["id"], within)
    options = [_option(n, passages[i], reviews[passages[i].review], float(scores[u]))
               for n, (i, u) in enumerate(zip(ids, usable, strict=True))]  # fmt: skip
    quotas = quotas_of([half_star(r.stars) for r in held.library.rated(wanted)], k) if side is None else None
    chosen = choose(options, vectors, universe, k, quotas=quotas or None)
    quotes = []
    for place in chosen:
        passage = passages[ids[place]]
        review = reviews[passage.review]
        support = support_of(held, passage, wanted)
        quotes.append(
            quote_of(passage, review, held.films[review.film], score=options[place].quality, support=support)
        )
    return spread(quotes)


def _side_scores(
    positive: np.ndarray[tuple[int], np.dtype[np.float32]],
    negative: np.ndarray[tuple[int], np.dtype[np.float32]],
    side: Side | None,
) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    if side is Side.POSITIVE:
        return np.where(negative <= POSITIVE_PRAISE_ONLY, positive, 0.0)
    if side is Side.NEGATIVE:
        return np.where(positive <= POSITIVE_PRAISE_ONLY, negative, 0.0)
    return np.maximum(positive, negative)


def _borne_out(passage: Passage | None, reviews: dict[str, Review], side: Side | None) -> float:
    """How far what is known besides bears a side out: the review's rating, and whether a viewer speaks at all."""
    review = reviews.get(passage.review) if passage else None
    if passage is not None and not judges(passage.text):
        return 0.4  # a plot told, as cruel or as tender as it may be
    if review is None or review.stars is None or side is None:
        return 1.0 if side is None else 0.9
    with_it = review.stars / 5 if side is Side.POSITIVE else 1 - review.stars / 5
    return 0.75 + 0.25 * with_it


def _hear_reservations(
    held: Held, rows: np.ndarray[Any, Any], scores: np.ndarray[tuple[int], np.dtype[np.float32]]
) -> None:
    """Raise the passages that state a reservation in so many words, where the model is of two minds."""
    unsure = np.flatnonzero((scores < RESERVED) & (rows["negative"] >= MAYBE) & (rows["positive"] < CLEAR))[:FEW]
    passages = {p.id: p for p in held.library.passages(rows["id"][unsure].tolist())}
    for place in unsure.tolist():
        passage = passages.get(int(rows["id"][place]))
        if passage is not None and reserves(passage.text):
            scores[place] = RESERVED


def _fits(passage: Passage | None, reviews: dict[str, Review]) -> bool:
    if passage is None or passage.review not in reviews:
        return False
    return SHORTEST <= len(passage.text) <= LONGEST and stands_alone(passage.text) >= 0.55


def _option(place: int, passage: Passage, review: Review, clear: float) -> Option:
    author = ("name", squeeze(review.reviewer)) if review.reviewer else ("review", review.id)
    stratum = half_star(review.stars) if review.stars is not None else ""
    return Option(place, author, clear * stands_alone(passage.text), stratum)


def _universe(
    held: Held, ids: np.ndarray[tuple[int], np.dtype[np.int64]], within: set[int] | None
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    kept = ids[np.isin(ids, list(within))] if within is not None else ids
    if len(kept) > UNIVERSE:  # evenly spaced, so that the same library always gives the same answer
        kept = kept[np.linspace(0, len(kept) - 1, UNIVERSE).astype(np.int64)]
    return held.library.vectors(kept.tolist())


def support_of(held: Held, passage: Passage, wanted: ReviewFilter) -> Support | None:
    """What a quote stands for: the subject it names that the fewest other reviews share, and those reviews."""
    spans = [s for s in held.thesaurus.find(tokens(passage.text)) if not s.weak]
    names = list(dict.fromkeys(s.subject for s in spans if held.thesaurus[s.subject].theme))
    if not names:
        return None
    total = held.memory.counts(wanted).reviews
    found = []
    for name in names[:4]:
        reviews = held.memory.speakers(name, wanted)
        if passage.review in reviews:
            found.append(Support(name, reviews, total))
    return max(found, key=lambda s: len(s.reviews), default=None)
