"""The quotes of a subject: one voice each, none too long, with what they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering import speakers
from retrieval.answering.counted_too import counted_too
from retrieval.answering.held import Held
from retrieval.answering.in_few_words import longer, words_asked
from retrieval.answering.unread import of_unread
from retrieval.answering.whose_work import of_the_film
from retrieval.answers import Answer, Note, NoteKind, QuotesAnswer, Support
from retrieval.asking.brief import BRIEF, asks_brief
from retrieval.finding.features import Candidate
from retrieval.finding.found import Found
from retrieval.question import Question
from retrieval.quotes.clause_shown import clause_of
from retrieval.quotes.quality import LONGEST
from retrieval.quotes.quotable import spoils
from retrieval.quotes.quoting import quote_of, reviews_of, spread
from retrieval.search import distinct
from retrieval.subjects.aim import aim_of
from retrieval.words.folding import flat
from seeds.models import Passage, Review, ReviewFilter

SCREENFUL = 2 * LONGEST
"""A sentence longer than this, in code points, fills a phone: it comes after those that do not.

It is shown whole where no clause of it speaks of what is asked."""
CLOSEST = 0.9
"""Two quotes with a cosine above this say the same; the second is dropped."""


def quotes_answer(
    held: Held,
    question: Question,
    wanted: ReviewFilter,
    fresh: Sequence[Candidate],
    found: Found,
    counted: Support | None,
    few: NoteKind,
) -> Answer:
    """The ``fresh`` candidates quoted, with how many reviews speak of it and what is to be remarked."""
    leaders = distinct(fresh, held.search.index.vectors([c.passage.id for c in fresh]), CLOSEST)
    reviews = reviews_of(held.library, [c.passage for c in leaders])
    leaders = _one_voice_each([c for c in leaders if c.passage.review in reviews], reviews)
    most = BRIEF if asks_brief(flat(question.text)) else SCREENFUL
    bound = words_asked(question)
    short = [c for c in leaders if bound and len(c.passage.text.split()) <= bound]
    leaders = sorted(short or leaders, key=lambda c: len(c.passage.text) > most or spoils(c.passage.text))
    leaders = leaders[: question.limit]
    uncounted = found.broad or of_unread(question)
    support = counted or (None if uncounted else speakers.support(held, question, wanted))
    quotes = []
    said = [(candidate.passage, candidate.score) for candidate in leaders]
    if support and question.side is None and not short and len(said) < min(question.limit, len(support.reviews)):
        more = counted_too(held, question, support, wanted, [p for p, _ in said], question.limit - len(said))
        reviews |= reviews_of(held.library, more)
        more = [p for p in more if p.review in reviews]
        said += [(passage, said[-1][1]) for passage in more]
    for passage, score in said:
        review = reviews[passage.review]
        own = support if support and review.id in support.reviews else None
        shown = _shortened(held, question, passage, broad=found.broad)
        quotes.append(quote_of(shown, review, held.films[review.film], score=score, support=own))
    counts_more = question.side is None and support is not None and len(support.reviews) > len(quotes)
    notes = [Note(few, str(len(quotes)))] if len(quotes) < question.limit and not counts_more else []
    notes += [longer(bound)] if bound and not short else []
    if unwritten := (*found.missing, *found.unwritten):
        notes.append(Note(NoteKind.UNWRITTEN, " ".join(unwritten)))
    elif question.names and not any(c.features.name for c in fresh) and of_the_film(question, fresh):
        notes.append(Note(NoteKind.NOT_WITH, ", ".join(question.names)))
    if read := _read_as(question, found):
        notes.append(Note(NoteKind.WORD_CORRECTED, ", ".join(read)))
    return QuotesAnswer(
        question=question,
        films=held.titled(question.films or tuple(dict.fromkeys(q.film for q in quotes))),
        quotes=tuple(spread(quotes)),
        total=len(support.reviews) if support else 0,
        spoken_of=support.subject if support else None,
        among=counted.total if counted else None,
        sides=speakers.sides(held, question, counted, wanted) if counted else None,
        notes=tuple(notes),
    )


def _shortened(held: Held, question: Question, passage: Passage, *, broad: bool) -> Passage:
    """A passage or, of one that fills a phone and has several, the clause that names what is asked."""
    if len(passage.text) <= SCREENFUL:
        return passage
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=broad)
    clause = clause_of(passage.text, aim.places(passage.text))
    if clause is None:
        return passage
    start, end = clause
    return replace(passage, start=passage.start + start, end=passage.start + end, text=passage.text[start:end])


def _read_as(question: Question, found: Found) -> list[str]:
    """The full names that those of a question were read as, where they were typed otherwise."""
    searched, said = found.question or question, flat(question.text)
    read = [name for name in searched.names if name not in question.names]  # else typed so, in this turn or before it
    return [name for name in read if " " in name and not name.islower() and flat(name) not in said]


def of_those_counted(held: Held, question: Question, counted: Support) -> Answer:
    """Quotes from the reviews that were counted, where the search by itself finds none that answers."""
    reviews = held.library.reviews(ReviewFilter(reviews=counted.reviews), limit=question.limit)
    quotes = [q for r in reviews for q in speakers.quoted(held, question, r)]
    return QuotesAnswer(
        question=question, films=held.titled(tuple(dict.fromkeys(q.film for q in quotes))), quotes=tuple(quotes),
        total=len(counted.reviews), spoken_of=counted.subject, among=counted.total,
    )  # fmt: skip


def _one_voice_each(candidates: Sequence[Candidate], reviews: dict[str, Review]) -> list[Candidate]:
    """The best passage of each review first, then, where those run out, their other passages."""
    first: list[Candidate] = []
    later: list[Candidate] = []
    heard: set[str] = set()
    for candidate in candidates:
        review = reviews[candidate.passage.review]
        voice = review.reviewer or review.id
        (later if voice in heard else first).append(candidate)
        heard.add(voice)
    return first + later
