"""Picking representative quotes from the reviews that a filter leaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from retrieval.answering.held import Held
from retrieval.answering.rated_against import author, of_that_side
from retrieval.answering.standing import BEST, EACH, spoken_of, stands_for, themes_named
from retrieval.answers import Quote, Support
from retrieval.question import Question, Side
from retrieval.quotes.denied import denies_better, denies_fault
from retrieval.quotes.disclaimed import disclaims
from retrieval.quotes.leaning import informed, rated_or_supposed, side_of
from retrieval.quotes.of_others import blames_only_others
from retrieval.quotes.outright import outright, praises_throughout
from retrieval.quotes.quality import LONGEST, SHORTEST
from retrieval.quotes.quotable import expects, quotable, reserves, spoils, tempered
from retrieval.quotes.quoting import quote_of, reviews_of, spread
from retrieval.quotes.said_of import told
from retrieval.quotes.unread import FAITHFULNESS, not_read
from retrieval.ratings import half_star
from retrieval.representative import Option, choose, quotas_of
from retrieval.subjects.aim import Aim
from seeds.errors import PassageGone
from seeds.models import Passage, ReviewFilter
from seeds.records import Voiced

CLEAR = 0.6
"""From this probability on, a passage is clearly favourable or unfavourable."""
UNRATED = 0.85
"""And a reservation in a review without a rating: a plot told, or what other films do wrong, reads much like one."""
RESERVED = 0.7
"""What a reservation in so many words is worth."""
MAYBE = 0.2
SCARCE = 10
"""Where so many times the quotes wanted are not clearly unfavourable, reservations in the midst of praise are heard."""
FEW = 400
"""How many undecided passages are looked at for one."""
POOL = 400
"""How many of the clear passages are weighed against each other."""
UNIVERSE = 1500
"""How many passages at most stand for all that is said."""
OTHER_SIDE = 0.35
"""A representative quote of one side holds at most this much of the other."""
FIT = 0.45
"""What does less well as a quote is not shown: a fragment, or a plot that is told."""
PRINTED = (20, 110)
"""How long a quote for a poster is, in code points."""
SPOKEN_OF = 0.5
"""From this probability on, a passage belongs to what is said on a side."""


def pick(
    held: Held,
    question: Question,
    wanted: ReviewFilter,
    side: Side | None,
    k: int,
    *,
    within: set[int] | None = None,
    support: Support | None = None,
    brief: bool = False,
    counted: ReviewFilter | None = None,
) -> list[Quote]:
    """At most ``k`` representative quotes: of one side, or of both in the proportion of the ratings.

    ``within`` keeps the choice to these passages, which ``support`` says what they speak of. ``brief`` ones are as
    short as posters print them, and have no reservation. What a quote stands for is counted over ``counted``, where
    that is wider.
    """
    rows = held.memory.polarities(wanted)
    stars = rated_or_supposed(rows)
    if within is not None:
        kept = np.isin(rows["id"], np.fromiter(within, np.int64))
        rows, stars = rows[kept], stars[kept]
    if not len(rows):
        return []
    few = 1 if within is None else 5  # one subject is soon covered
    positive, negative = informed(rows["positive"], rows["negative"], stars)
    scores = _scores(positive, negative, side)
    if side is Side.NEGATIVE:
        _hear_reservations(held, rows, scores, FEW // few, scarce=int((scores >= CLEAR).sum()) < SCARCE * k)
    quotas = quotas_of(_strata(held, wanted), k) if side is None else None
    unrated = np.isnan(rows["stars"]) & (side is Side.NEGATIVE)
    clear = scores >= np.where(unrated & (scores != RESERVED), UNRATED, CLEAR)
    usable = np.flatnonzero(clear & ~np.isin(rows["id"], question.seen))
    usable = _pool(usable, scores, rows["stars"], quotas, POOL // few)
    voiced = held.library.voiced(rows["id"][usable].tolist())
    usable = np.array([u for u in usable if _fits(voiced.get(int(rows["id"][u])), side, brief)], dtype=np.int64)
    if support is not None and support.subject == FAITHFULNESS:
        read = [u for u in usable if not not_read(voiced[int(rows["id"][u])].passage.text)]
        usable = np.array(read or usable, dtype=np.int64)
    believed = {int(rows["id"][u]): _believed(voiced[int(rows["id"][u])], float(stars[u]), side) for u in usable}
    usable = of_that_side(usable, [believed[i] for i in rows["id"][usable].tolist()], side, k)
    if not len(usable):
        return []
    ids = rows["id"][usable].tolist()
    worth = [stands_for(believed[i], float(scores[u]), side) for i, u in zip(ids, usable, strict=True)]
    if side is not None:
        best = _best(worth, k)
        ids, worth = [ids[n] for n in best], [worth[n] for n in best]
    options = [_option(voiced[i], well) for i, well in zip(ids, worth, strict=True)]
    said = rows["id"] if side is None else rows["id"][(positive if side is Side.POSITIVE else negative) >= SPOKEN_OF]
    universe = _universe(held, said, UNIVERSE // few)
    sided = side is not None and within is None
    spoken = spoken_of([voiced[i].passage.text for i in ids], held.thesaurus) if sided else None
    chosen = choose(options, held.search.index.vectors(ids), universe, k, quotas=quotas, spoken=spoken)
    reviews = reviews_of(held.library, [voiced[ids[place]].passage for place in chosen])
    quotes: list[Quote] = []
    for place in chosen:
        passage = voiced[ids[place]].passage
        if passage.review not in reviews:
            raise PassageGone(passage.id)
        review = reviews[passage.review]
        said_for = {q.support.subject for q in quotes if q.support}
        own = support or support_of(held, passage, counted or wanted, said_for, review.stars)
        quotes.append(quote_of(passage, review, held.films[review.film], score=options[place].quality, support=own))
    return spread(quotes)


def _strata(held: Held, wanted: ReviewFilter) -> list[str]:
    """The half star of every review, "" where it gave none."""
    rated = held.memory.rated(wanted)
    return [half_star(r.stars) for r in rated] + [""] * (held.memory.counts(wanted).reviews - len(rated))


def _scores(positive: NDArray[np.float64], negative: NDArray[np.float64], side: Side | None) -> NDArray[np.float64]:
    """How clearly each passage (n,) is on the side asked, or on either."""
    if side is None:
        return np.maximum(positive, negative)
    here, there = (positive, negative) if side is Side.POSITIVE else (negative, positive)
    return np.where(there <= OTHER_SIDE, here, 0.0)


def _pool(
    usable: NDArray[np.int64],
    scores: NDArray[np.float64],
    stars: NDArray[np.float32],
    quotas: Counter[str] | None,
    size: int,
) -> NDArray[np.int64]:
    """The clearest of the usable passages; where there are quotas, of each rating as many as its part of them."""
    usable = usable[np.argsort(-scores[usable], kind="stable")]
    if quotas is None:
        return usable[:size]
    k, halves = sum(quotas.values()), np.floor(stars[usable] * 2 + 0.5) / 2  # as `half_star` rounds; NaN stays
    parts = []
    for stratum, count in quotas.items():
        of_stratum = np.isnan(halves) if stratum == "" else halves == float(stratum)
        parts.append(usable[of_stratum][: size * count // k])
    rest = usable[~np.isin(usable, np.concatenate(parts))]
    return np.concatenate([*parts, rest[: size // 4]])


def _hear_reservations(
    held: Held, rows: NDArray[Any], scores: NDArray[np.float64], few: int, *, scarce: bool
) -> None:
    """Raise the passages that state a reservation in so many words, where the model is of two minds.

    Where blame is ``scarce``, those too that praise the more: "malgré une fin ratée".
    """
    two_minds = (scores < RESERVED) & (rows["negative"] >= MAYBE) & (scarce | (rows["positive"] < CLEAR))
    unsure = np.flatnonzero(two_minds)[:few]
    passages = {p.id: p for p in held.library.passages(rows["id"][unsure].tolist())}
    for place in unsure.tolist():
        passage = passages.get(int(rows["id"][place]))
        if passage is not None and reserves(passage.text):
            scores[place] = RESERVED


def _fits(voiced: Voiced | None, side: Side | None, brief: bool) -> bool:
    if voiced is None:
        return False
    text = voiced.passage.text
    if side is Side.NEGATIVE and voiced.stars is None and praises_throughout(text):
        return False
    if brief and (not PRINTED[0] <= len(text) <= PRINTED[1] or tempered(text)):
        return False
    if disclaims(text) or spoils(text):
        return False
    if side is Side.NEGATIVE and (_denied(text) or blames_only_others(text)):
        return False
    if side is Side.POSITIVE and expects(text):
        return False
    if side is not None and not _by_its_words(voiced.passage, side):
        return False
    return (brief or SHORTEST <= len(text) <= LONGEST) and quotable(text) >= FIT


def _believed(voiced: Voiced, supposed: float, side: Side | None) -> Voiced:
    """The same, for a reservation, with the rating that the rest of an unrated review suggests."""
    if side is not Side.NEGATIVE or voiced.stars is not None:
        return voiced
    return voiced._replace(stars=supposed)


def _denied(text: str) -> bool:
    """Whether a text denies what reads like blame, and blames nothing else."""
    return denies_better(text) or (denies_fault(text) and not (Side.NEGATIVE in outright(text) or reserves(text)))


def _by_its_words(passage: Passage, side: Side) -> bool:
    """Whether the words of a passage are on a side, and not only the rating that was given with them."""
    if plain := outright(passage.text):
        return side in plain
    here, there = passage.positive, passage.negative
    if side is Side.NEGATIVE:
        here, there = there, here
    return here >= there or (side is Side.NEGATIVE and reserves(passage.text))


def _best(worth: Sequence[float], k: int) -> list[int]:
    """The places of the half that stands best for a side, best first; of more where ``k`` quotes need a choice."""
    first = np.argsort(-np.array(worth), kind="stable")
    return [int(place) for place in first[: max(EACH * k, min(BEST, len(worth) // 2))]]


def _option(voiced: Voiced, worth: float) -> Option:
    return Option(author(voiced), worth, half_star(voiced.stars) if voiced.stars is not None else "")


def _universe(held: Held, ids: NDArray[np.int64], size: int) -> NDArray[np.float32]:
    if len(ids) > size:  # evenly spaced, so that the same library always gives the same answer
        ids = ids[np.linspace(0, len(ids) - 1, size).astype(np.int64)]
    return held.search.index.vectors(ids.tolist())


def support_of(
    held: Held, passage: Passage, wanted: ReviewFilter, others: Collection[str] = (), stars: float | None = None
) -> Support | None:
    """What a quote stands for, and the reviews that speak of it: the subject it takes its side on, and says most of.

    A subject that it only names ("a horror", "the whole family") is no reason for it. Of equals, one that is not of
    ``others``, then the one that most reviews speak of. ``stars`` are the rating of its review, on five.
    """
    side = side_of(passage, stars)
    themes = sorted(themes_named(passage.text, held.thesaurus))
    places = [Aim.of_subject(held.thesaurus, name).places(passage.text) for name in themes]
    sides = [side] * len(themes)
    if held.polarity is not None:
        said = told([passage.text] * len(themes), places, [stars] * len(themes), held.polarity)
        sides = [found.side for found in said]
    total = held.memory.counts(wanted).reviews
    found = []
    for name, of, taken in zip(themes, places, sides, strict=True):
        if of and taken is not None and taken is side:
            reviews = held.memory.speakers(name, wanted)
            if passage.review in reviews:
                found.append((len(of), name not in others, len(reviews), Support(name, reviews, total)))
    return max(found, key=lambda f: f[:3])[3] if found else None
