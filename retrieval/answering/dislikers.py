"""Those who did not like a film: the lowest ratings first, and what little is said against a film that all praise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from retrieval.answering.held import Held
from retrieval.answering.one_reviewer import clearest
from retrieval.answering.picking import pick, support_of
from retrieval.answers import Quote
from retrieval.asking.harsh import harshness
from retrieval.question import Question, Side
from retrieval.quotes.denied import praises_by_denial
from retrieval.quotes.outright import outright
from retrieval.quotes.quality import LONGEST, stands_alone
from retrieval.quotes.quotable import reserves
from retrieval.quotes.quoting import quote_of, reviews_of
from retrieval.ratings import UNFAVOURABLE
from retrieval.words.folding import flat
from seeds.models import ReviewFilter

HATED, ENOUGH = 1.5, 4
"""Where so many times the quotes wanted have such a rating at most, those with a better one are not heard."""
DOUBTFUL = 0.45
"""From this chance on, by its own words alone, a passage speaks against its film where nothing clearly does."""
ALOUD = 0.25
"""And from this on where its words say a reservation."""
LOWEST = (0.5, 1.0, 1.5, 2.5)
"""The ratings, on five stars, that a harsh quote is looked for in, one after the other."""
CHOICE = 12
"""So many quotes are picked for the harshest of them."""
FEW = 4
"""Of fewer, the harshest may be mild."""
WHOLE = 0.4
"""What stands less well alone is no quote."""


def of_the_lowest(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """What those wrote whose rating is unfavourable: of a few of them several reasons each; none where nobody is."""
    lowest, low = replace(wanted, at_most=HATED), replace(wanted, at_most=UNFAVOURABLE)
    if held.library.counts(lowest).reviews >= ENOUGH * question.limit:
        low = lowest
    count = held.library.counts(low).reviews
    if count >= question.limit:
        quotes = pick(held, question, low, Side.NEGATIVE, question.limit, counted=wanted)
        return quotes if len(quotes) == question.limit else []
    reviews = held.library.reviews(low, order="worst", limit=question.limit)
    each = -(-question.limit // max(1, len(reviews)))
    quotes = [quote for review in reviews for quote in clearest(held, review, question, each)]
    return quotes[: question.limit]


def harshest(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """Quotes of the lowest ratings that give enough of them, those first that say it in the harshest words."""
    low: list[Quote] = []
    for stars in () if question.filters.bounded else LOWEST:
        quotes = pick(held, question, replace(wanted, at_most=stars), Side.NEGATIVE, CHOICE, counted=wanted)
        low = quotes if len(quotes) >= question.limit else low
        if len(low) >= max(question.limit, FEW):
            break
    if low:
        return sorted(low, key=lambda quote: -harshness(flat(quote.text)))[: question.limit]
    quotes = pick(held, question, wanted, Side.NEGATIVE, CHOICE)
    return sorted(quotes, key=lambda quote: -harshness(flat(quote.text)))[: question.limit]


def hardly_against(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """What comes nearest to blame where no passage is clearly unfavourable, by its own words; one of each review."""
    rows = held.memory.polarities(wanted)
    doubtful = rows[rows["negative"] >= ALOUD]
    doubtful = doubtful[np.argsort(-doubtful["negative"], kind="stable")]
    passages = {p.id: p for p in held.library.passages(doubtful["id"].tolist())}
    found: dict[str, Quote] = {}
    for row in doubtful:
        passage = passages.get(int(row["id"]))
        if passage is None or passage.review in found or len(passage.text) > 2 * LONGEST:
            continue
        text, more = passage.text, row["negative"] >= max(DOUBTFUL, row["positive"])
        plain = outright(text)
        against = (more and plain != {Side.POSITIVE}) or (reserves(text) and Side.POSITIVE not in plain)
        if not against or praises_by_denial(text) or stands_alone(text) < WHOLE or passage.id in question.seen:
            continue
        review = reviews_of(held.library, [passage]).get(passage.review)
        if review is not None:
            support = support_of(held, passage, wanted, (), review.stars)
            film = held.films[review.film]
            found[passage.review] = quote_of(passage, review, film, score=passage.negative, support=support)
        if len(found) >= question.limit:
            break
    return list(found.values())
