"""How many reviews like or blame one thing, by what they write of it: "combien trouvent la fin ratée ?"."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering.heard import Heard
from retrieval.answering.held import Held
from retrieval.question import Question, Side
from retrieval.quotes.quoting import reviews_of
from retrieval.subjects.aim import aim_of

MOST = 2000
"""Of more passages than these the sides are not told: hearing them all takes too long."""


def taking(held: Held, question: Question, subject: str, passages: Sequence[int]) -> tuple[int, int] | None:
    """How many reviews of these passages (ids) are for and against what a question asks about, each of them surely.

    ``subject`` is what they speak of. Many name a thing and take no side on it; who says both counts on both sides.
    None where none takes one.
    """
    if held.polarity is None or not passages or len(passages) > MOST:
        return None
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=subject not in question.subjects)
    found = held.library.passages(list(passages))
    reviews = reviews_of(held.library, found)
    found = [p for p in found if p.review in reviews]
    texts, stars = [p.text for p in found], [reviews[p.review].stars for p in found]
    places = [aim.places(text) for text in texts]
    read = [aim.unnamed(text) for text in texts]
    sides = []
    for side in (Side.POSITIVE, Side.NEGATIVE):
        sure = Heard(held.polarity, side, read, places).surely(stars)
        sides.append({p.review for p, how in zip(found, sure, strict=True) if how})
    return (len(sides[0]), len(sides[1])) if any(sides) else None
