"""What do they say about X: quotes that say something of it, or an honest silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering import likened_to, of_seasons, speakers, than_the_first
from retrieval.answering.able_to_tell import telling_first
from retrieval.answering.blaming import blame_of, blaming_first, unfavourable
from retrieval.answering.counted_too import says_more
from retrieval.answering.held import Held
from retrieval.answering.judged import asked_alone, judging, whom_alone
from retrieval.answering.listed import one_by_one
from retrieval.answering.of_part import judging_first, part_asked
from retrieval.answering.refusing import refusal
from retrieval.answering.same_fault import by_its_name
from retrieval.answering.sided import on_side
from retrieval.answering.subject_quotes import of_those_counted, quotes_answer
from retrieval.answering.unread import as_asked, by_what_was_read, of_unread
from retrieval.answering.whose_work import of_both, of_their_work, of_whom
from retrieval.answers import (
    Answer,
    NoAnswer,
    NoteKind,
    QuotesAnswer,
    Reason,
)
from retrieval.asking.needing import needing, says_need
from retrieval.asking.seasons_compared import asks_of_seasons
from retrieval.asking.superlatives import softened
from retrieval.finding.affirming import affirming_first
from retrieval.finding.features import Candidate
from retrieval.finding.found import Found
from retrieval.names.told_in_full import told_in_full
from retrieval.question import Intent, Question, Side
from retrieval.quotes.blame_asked import Blame
from retrieval.silence.between import together, two_of
from retrieval.silence.decision import ALL, answering, closest, in_part
from retrieval.silence.fates import telling
from retrieval.words.folding import tokens
from retrieval.words.lexical import stems_of
from retrieval.words.stopwords import STOPWORDS


def answer(held: Held, question: Question) -> Answer:
    """Quotes on the question's subject, best first; only those that answer it."""
    return one_by_one(held, question, of_all(held, question), of_all)


def of_all(held: Held, question: Question) -> Answer:
    """`answer`, of all that is asked at once."""
    wanted = held.wanted(question)
    if not held.library.counts(wanted).reviews:
        return NoAnswer(
            question=question, reason=Reason.NO_REVIEWS, films=held.titled(question.films), held=held.most_reviewed(3)
        )
    if than_the_first.asked_alone(question) and (beside := than_the_first.answer(held, question, wanted)):
        return beside
    if likened_to.asked_alone(held, question) and (likened := likened_to.answer(held, question, wanted)):
        return likened
    if asks_of_seasons(question):
        return of_seasons.answer(held, question, wanted)
    found = held.search.find(question, wanted)
    if found.nobody:
        if len(found.missing) == 1 and (pair := two_of(found.missing[0], question, held.memory, wanted)):
            return answer(held, of_both(question, found.missing[0], pair))
        return refusal(held, question, Reason.NAME_NOT_MENTIONED, topic=told_in_full(found.missing, question.topic))
    searched = found.question or question
    good = answering(searched, found, held.memory.counts(wanted).reviews)
    if question.side is None and good:
        good = of_whom(searched, found, good)
        good = [c for c in good if says_more(searched, c.passage.text)] or good
    good = telling_first(held, searched, closest(found, good), broad=found.broad)
    good = by_what_was_read(held, searched, wanted, affirming_first(searched, good))
    few = _how_few(searched, found, good)
    if (joined := together(searched, good)) is not None:
        good = joined
    elif (told := telling(searched, [*good, *(c for c in found.candidates if c not in good)])) is not None:
        good = told
    if question.side is None and good:
        good = of_their_work(held, searched, wanted, found, good)
    alone = by_its_name(searched, held.thesaurus)
    if good and needing(question.text):
        good = _of_need(found, good)
    elif question.side is None and good and part_asked(searched):
        good = judging_first(held, searched, wanted, good)
    elif question.side is None and good and asked_alone(alone, [held.films[film].title for film in searched.films]):
        good = judging(held, alone, wanted, good, broad=found.broad)
        question = whom_alone(question)
        few = NoteKind.CLOSEST if few is NoteKind.OUTRIGHT and not _all_have_the_words(searched, good) else few
    blame = blame_of(held, searched) if good else None
    if blame is Blame.ONLY:
        question, searched = (replace(q, intent=Intent.SIDE, side=Side.NEGATIVE) for q in (question, searched))
    elif blame is Blame.FIRST:
        good = blaming_first(held, searched, wanted, good, broad=found.broad)
    if question.side is not None and good:
        leaning = unfavourable(held, good) if blame else []
        good = on_side(held, searched, wanted, good, broad=found.broad) or leaning
        if not good:
            return refusal(held, question, Reason.NO_SIDE)
    counted = speakers.counted(held, searched, wanted, broad=found.broad)
    if good and of_unread(searched):
        question, counted = as_asked(question), None
    if counted and not good:
        return of_those_counted(held, question, counted)
    if not good:
        named = by_its_name(question, held.thesaurus)
        softer = softened(question, held.thesaurus) if named is question else named
        instead = answer(held, softer) if softer else None
        return instead if isinstance(instead, QuotesAnswer) else refusal(held, question, Reason.NOT_MENTIONED)
    if counted:
        good = [c for c in good if c.passage.review in counted.reviews] or good
    fresh = [c for c in good if c.passage.id not in question.seen]
    if not fresh:
        return NoAnswer(
            question=question, reason=Reason.NO_MORE, topic=question.topic, films=held.titled(question.films)
        )
    return quotes_answer(held, question, wanted, fresh, found, counted, few)


def _how_few(question: Question, found: Found, good: Sequence[Candidate]) -> NoteKind:
    """What is said of too few quotes: that they alone qualify, hold all that was asked, or come closest to it."""
    if not good or not in_part(question, found, good):
        return NoteKind.FEWER
    outright = all(c.features.coverage >= ALL for c in good) and _all_have_the_words(question, good)
    return NoteKind.OUTRIGHT if outright else NoteKind.CLOSEST


def _all_have_the_words(question: Question, shown: Sequence[Candidate]) -> bool:
    return all(_has_the_words(question, c.passage.text) for c in shown)


def _has_the_words(question: Question, text: str) -> bool:
    """Whether a text writes the words asked for themselves: "vostfr" is on the subtitles, and does not say so."""
    said = {stem for t in tokens(text) for stem in stems_of(t.surface)}
    asked = [t for word in question.words for t in tokens(word) if t.word not in STOPWORDS]
    return all(not said.isdisjoint(stems_of(t.surface)) for t in asked)


def _of_need(found: Found, good: list[Candidate]) -> list[Candidate]:
    """First those that say what one must know, like or have read; then the others, where nobody or few say it."""
    of_it = [c for c in found.candidates if c in good or c.features.mention or c.features.coverage >= ALL]
    saying = [c for c in of_it if says_need(c.passage.text)]
    return [*saying, *(c for c in good if c not in saying)]
