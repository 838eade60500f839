"""What is counted is shown: where too few quotes were found, others of the reviews that speak of it follow."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.answering.judged import named_only
from retrieval.answers import Support
from retrieval.question import Question
from retrieval.quotes.quotable import quotable
from retrieval.subjects.aim import aim_of
from retrieval.words.folding import tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import Passage, ReviewFilter

READ = 60
"""So many of the passages that are counted are looked at."""


def counted_too(
    held: Held, question: Question, support: Support, wanted: ReviewFilter, shown: Sequence[Passage], count: int
) -> list[Passage]:
    """At most ``count`` passages of reviews counted and not ``shown``, those that read best first; one a review.

    Who only lists somebody among others says nothing of them.
    """
    heard = {p.review for p in shown}
    ids = [i for i in speakers.spoken(held, question, support, wanted) if i not in question.seen]
    passages = [p for p in held.library.passages(ids[:READ]) if p.review not in heard and says_more(question, p.text)]
    if question.names:
        aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=False)
        passages = [p for p in passages if not named_only(p.text, aim.places(p.text))]
    passages.sort(key=lambda p: (-quotable(p.text), p.id))
    return list({p.review: p for p in reversed(passages)}.values())[::-1][:count]


def says_more(question: Question, text: str) -> bool:
    """Whether a text says more than the words it is asked for: "♫ Musique ♫" is a heading."""
    said = {t.word for t in tokens(text)} - STOPWORDS
    return not said <= {t.word for w in question.words for t in tokens(w)}
