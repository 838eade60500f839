"""What most reviewers blame, or praise, by how many do: "qu'est-ce qu'on lui reproche le plus ?", "main weaknesses"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from retrieval.answering.held import Held
from retrieval.answering.picking import pick
from retrieval.answering.weighed import all_weighed
from retrieval.answers import Quote, Support
from retrieval.question import Question, Side
from retrieval.quotes.quoting import quote_of, reviews_of
from retrieval.themes import discussed
from retrieval.words.folding import flat
from seeds.models import ReviewFilter

_MOST = re.compile(
    r"\b(?:le plus|most|main(?:ly)?|principal\w*|principaux|biggest|top(?: \w+)?|majeure?s?|major|surtout|mostly"
    r"|souvent|often|common(?:est|ly)?|recurrent\w*|frequent\w*)\b"
)
_THINGS = re.compile(
    r"\b(?:reproch\w+|griefs?|defauts?|faiblesses?|points? (?:faibles?|forts?|negatifs?|positifs?)|qualites?|atouts?"
    r"|forces|weakness\w*|flaws?|faults?|strengths?|complain\w*|criticis\w*|criticiz\w*|critiquent?|critique-t-on|praise\w*"
    r"|(?:qu'est[- ]ce (?:que|qu'|qui)|que|what) .*\b(?:aim\w+|plai\w+|plu|appreci\w+|like[sd]?|love[sd]?|dislike[sd]?"
    r"|hate[sd]?|enjoy\w*))\b"
)
"""What is blamed or praised is asked for, and not which review does."""
LEAST = 2
"""So many reviewers must say so."""
FEW = 20
"""So many passages are looked at for one where none makes a good quote."""


def asks_most(question: Question) -> bool:
    """Whether a question asks what most reviewers blame or praise in one film."""
    said = flat(question.text)
    one = len(question.films) == 1 and question.topic is None and not question.seen
    return one and question.side is not None and bool(_MOST.search(said) and _THINGS.search(said))


def most_of_side(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """A quote on each of the things that most reviewers blame, or praise, those of most first, with how many do."""
    side, total = question.side, held.memory.counts(wanted).reviews
    against = side is Side.NEGATIVE
    found: list[tuple[Support, Sequence[int]]] = []
    for talk in all_weighed(held, wanted, discussed(held.memory, held.thesaurus, wanted)):
        reviews, read = (talk.negative, talk.blaming) if against else (talk.positive, talk.praising)
        if len(reviews) >= LEAST:
            found.append((Support(talk.name, reviews, total, side), talk.passages if read is None else read))
    found.sort(key=lambda one: -len(one[0].reviews))
    quotes: list[Quote] = []
    for told, passages in found[: question.limit]:
        heard = {quote.review_id for quote in quotes}
        choice = pick(held, question, wanted, side, len(heard) + 1, within=set(passages), support=told)
        choice = [quote for quote in choice if quote.review_id not in heard] or _first(held, passages, told, heard)
        quotes += choice[:1]
    return quotes


def _first(held: Held, passages: Sequence[int], told: Support, heard: Collection[str]) -> list[Quote]:
    """The passages that say it best as they stand, where none of them makes a good quote."""
    best = [p for p in held.library.passages(list(passages[:FEW])) if p.review not in heard]
    best.sort(key=lambda p: passages.index(p.id))
    reviews = reviews_of(held.library, best)
    return [
        quote_of(p, review, held.films[review.film], score=0.0, support=told)
        for p in best if (review := reviews.get(p.review))
    ]  # fmt: skip
