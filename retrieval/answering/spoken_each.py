"""How many reviews of each of several films speak of what the films are compared on, and how many for and against."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.answering.same_fault import Fault, fault_asked
from retrieval.answering.weighed import weighed_of
from retrieval.answers import Spoken, Support
from retrieval.question import Figure, Question
from retrieval.quotes.affirmed import affirmed
from retrieval.subjects.aim import Aim
from retrieval.words.folding import flat
from retrieval.words.lexical import any_of
from seeds.models import ReviewFilter


def spoken_each(held: Held, question: Question) -> tuple[Spoken, ...]:
    """Of each film; nothing where no film's reviews speak of it."""
    asked = replace(question, figure=Figure.COUNT)
    each = tuple(_of(held, replace(asked, films=(film,))) for film in question.films)
    return each if any(spoken.reviews for spoken in each) else ()


def _of(held: Held, question: Question) -> Spoken:
    wanted = held.wanted(question)
    if fault := fault_asked(question):
        return _at_fault(held, question, wanted, fault)
    counted = _named(held, question) or speakers.counted(held, question, wanted, broad=False)
    film = held.films[question.films[0]]
    if counted is None:
        return Spoken(film=film, subject=None, reviews=0, total=held.memory.counts(wanted).reviews)
    told = Spoken(film=film, subject=counted.subject, reviews=len(counted.reviews), total=counted.total)
    if counted.subject not in question.subjects:
        return told
    talk = weighed_of(held, wanted, counted.subject)
    return replace(told, positive=len(talk.positive), negative=len(talk.negative))


def _at_fault(held: Held, question: Question, wanted: ReviewFilter, fault: Fault) -> Spoken:
    """Those who name the very fault that is asked about, and do not deny it: "which is more boring?"."""
    words = fault.words | {word for word in question.words if fault.named.search(flat(word))}
    found = held.library.passages(held.memory.named(any_of(sorted(words)), wanted).passages.tolist())
    aim = Aim(held.thesaurus, (), frozenset(), words, broad=True)
    saying = {p.review for p in found if affirmed(p.text, fault.meant(p.text, aim.places(p.text)))}
    return Spoken(
        film=held.films[question.films[0]], subject=question.topic, reviews=len(saying),
        total=held.memory.counts(wanted).reviews,
    )  # fmt: skip


def _named(held: Held, question: Question) -> Support | None:
    """Those who speak of the one subject that is asked about, as each film has it: "realistic" is of the realism."""
    named = [subject for subject in question.subjects if subject != "comparison"]
    if len(named) != 1 or question.names or held.thesaurus[named[0]].broad:
        return None
    wanted = held.wanted(question)
    found = held.memory.speakers(named[0], wanted)
    return Support(named[0], found, held.memory.counts(wanted).reviews) if found else None
