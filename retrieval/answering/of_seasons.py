"""The best or the worst season: what sets one that is named apart from the others comes before what only judges it."""

from __future__ import annotations

from retrieval.answering.heard import Heard
from retrieval.answering.held import Held
from retrieval.answering.of_part import waits
from retrieval.answering.refusing import refusal
from retrieval.answering.sided import WHOLE
from retrieval.answering.subject_quotes import quotes_answer
from retrieval.answers import Answer, NoAnswer, NoteKind, Reason
from retrieval.finding.features import Candidate, Features
from retrieval.finding.found import Found
from retrieval.question import Question
from retrieval.quotes.quality import stands_alone
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.set_apart import of_another_work, seasons_in, sides_apart
from retrieval.words.lexical import any_of
from seeds.models import ReviewFilter

JUDGED = 0.6
"""What a season that is judged by itself counts for beside one that is set apart from the others."""
_NONE = Features(
    dense=0.0, lexical=0.0, fused=0.0, coverage=1.0, mention=True, name=0.0, opinion=0.0, alone=0.0, short=0.0,
    asks_name=0.0, asks_subject=1.0,
)  # fmt: skip


def answer(held: Held, question: Question, wanted: ReviewFilter) -> Answer:
    """Quotes that set some season on the side asked for; only those that say which."""
    good = _candidates(held, question, wanted)
    if not good:
        return refusal(held, question, Reason.NO_SIDE)
    fresh = [c for c in good if c.passage.id not in question.seen]
    if not fresh:
        films = held.titled(question.films)
        return NoAnswer(question=question, reason=Reason.NO_MORE, topic=question.topic, films=films)
    return quotes_answer(held, question, wanted, fresh, Found((), broad=True), None, NoteKind.FEWER)


def _candidates(held: Held, question: Question, wanted: ReviewFilter) -> list[Candidate]:
    """The passages that take the side on a season, best first."""
    if held.polarity is None or question.side is None:
        return []
    named = held.memory.named(any_of(("saison", "season")), wanted).passages.tolist()
    passages = held.library.passages(named)
    reviews = reviews_of(held.library, passages)
    passages = [p for p in passages if p.review in reviews and stands_alone(p.text) >= WHOLE]
    texts = [p.text for p in passages]
    titles = [held.films[reviews[p.review].film].title for p in passages]
    places = [
        [place for place in seasons_in(text) if not (waits(text, [place]) or of_another_work(text, place, title))]
        for text, title in zip(texts, titles, strict=True)
    ]
    heard = Heard(held.polarity, question.side, texts, places)
    sure = heard.surely([reviews[p.review].stars for p in passages])
    found = []
    for passage, of, how in zip(passages, places, sure, strict=True):
        sides = sides_apart(passage.text, of, of)
        apart = question.side in sides
        if apart or (how and not sides):
            worth = stands_alone(passage.text) * (1.0 if apart else JUDGED * how)
            found.append(Candidate(passage, _NONE, score=worth))
    return sorted(found, key=lambda c: -c.score)
