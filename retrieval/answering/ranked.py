"""Films by what their reviews say: those where most write of something, or where most praise it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.answering.lists import AT_LEAST, RANKED, entries_of, kind_unknown
from retrieval.answers import Answer, FilmEntry, FilmsAnswer, NoAnswer, Reason
from retrieval.asking.among_films import counted_words, find_among
from retrieval.asking.speaking import find_speaking
from retrieval.asking.works_apart import find_works_apart
from retrieval.question import Intent, Order, Question
from retrieval.themes import leanings_of, talk_of
from retrieval.words.doctrines import kin
from retrieval.words.folding import flat, tokens
from retrieval.words.lexical import any_of, phrase
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter, Work
from seeds.records import Mentioned

TRANSLATED = 3
"""So many words of the other language are counted with the one asked for, and named beside it."""
Find = Callable[[ReviewFilter], Mentioned]


@dataclass(frozen=True, slots=True)
class _Counted:
    """What is counted in the reviews, as it is called, and where it is met."""

    label: str
    find: Find


def answer(held: Held, question: Question) -> Answer:
    """The films by the share of their reviews that write of what was asked; the best or worst in it, by who praises it.

    Films with few reviews are left out, and so are films of whose reviews none, or only one, says so.
    """
    nobody = NoAnswer(
        question=question, reason=Reason.NOT_MENTIONED, topic=question.topic, held=held.most_reviewed(5)
    )
    among = find_among(flat(question.text))
    judged = among is not None and among.judged
    counted = _counted(held, question, judged=judged)
    if counted is None:
        return nobody
    found = _ranking(held, question, counted, judged=judged)
    told = find_works_apart(flat(question.text)) is not None
    if found is None and question.kind is Work.FILM and not told:  # "un film en noir et blanc": but a series is
        found = _ranking(held, replace(question, kind=None), counted, judged=judged)
    return found or nobody


def how_many_in_each(held: Held, question: Question) -> Answer | None:
    """The films by how many of their reviews speak of what a question of no film counts: "how many mention Barbie?".

    None where it counts nothing, or one side alone, or nobody speaks of it.
    """
    counted = find_speaking(flat(question.text))
    if question.intent is not Intent.SUBJECT or counted is None or counted.loose or counted.side or counted.taking:
        return None
    asked = replace(question, intent=Intent.RANKED, order=Order.BEST, enough=1)
    found = _counted(held, asked, judged=False)
    return _ranking(held, asked, found, judged=False, least=1) if found else None


def _ranking(held: Held, question: Question, counted: _Counted, *, judged: bool, least: int = 2) -> Answer | None:
    """The films, those that most speak so first; None where none does."""
    every = [e for e in entries_of(held, question) if e.reviews >= (question.enough or AT_LEAST)]
    said = [entry for e in every if (entry := _spoken(held, question, e, counted, judged=judged, least=least))]
    if not said:
        return None
    down = -1 if question.order is Order.WORST else 1
    ranked = sorted(said, key=lambda e: (-down * _weight(e, judged=judged), -e.reviews))[: question.ranked or RANKED]
    return FilmsAnswer(
        question=question, films=tuple(e.film for e in ranked), entries=tuple(ranked), ranked=True,
        at_least=question.enough or AT_LEAST, total=len(ranked), spoken_of=counted.label, judged=judged,
        notes=kind_unknown(held, question),
    )  # fmt: skip


def _weight(entry: FilmEntry, *, judged: bool) -> float:
    if judged:
        return entry.positive / (entry.positive + entry.negative)
    return (entry.speaking or 0) / entry.reviews


def _spoken(
    held: Held, question: Question, entry: FilmEntry, counted: _Counted, *, judged: bool, least: int
) -> FilmEntry | None:
    wanted = replace(question.filters, films=(entry.film.id,))
    mentions = counted.find(wanted)
    speaking = len(mentions.speakers())
    if speaking < least:
        return None
    if not judged:
        return replace(entry, speaking=speaking)
    talk = talk_of("", "", mentions, leanings_of(held.memory, wanted))
    if len(talk.positive) + len(talk.negative) < AT_LEAST:
        return None
    return replace(entry, speaking=speaking, positive=len(talk.positive), negative=len(talk.negative))


def _root(word: str) -> str:
    """Enough of a word to know the noun of an adjective by: "violent", "la violence"."""
    return flat(word)[:6]


def _counted(held: Held, question: Question, *, judged: bool) -> _Counted | None:
    """A name, a subject whose terms are synonyms, or else the words themselves and those of the other language."""
    if question.names:
        name = question.names[0]
        return _Counted(name, lambda wanted: held.memory.naming(name, wanted))
    words = counted_words(question.words)
    for span in held.thesaurus.find(tokens(" ".join(words)), question.language):
        entry = held.thesaurus[span.subject]
        labels = flat(f"{entry.label_fr} {entry.label_en}")
        whole = any(_root(w) in labels for w in words if flat(w) not in STOPWORDS) if entry.broad else not span.part
        if not judged and entry.kinds.intersection(map(flat, words)):
            break  # "un film d'animation": the kind of film is what is asked for
        if whole and not span.weak and entry.name not in speakers.BOTH_WAYS:
            return _Counted(entry.label(question.language.value), partial(held.memory.mentions, entry.name))
    said = [w for w in words if flat(w) not in STOPWORDS]
    if len(said) > 1 and (written := speakers.expressions(held, question)):
        return _Counted(" ".join(said) if question.topic is None else question.topic, written)
    if len(said) > 1:
        together = phrase(" ".join(said))
        return _Counted(" ".join(said), partial(held.memory.named, together)) if together else None
    translated = [t for w in said for t in held.search.translator.words(w, question.language)][:TRANSLATED]
    expression = any_of([*said, *translated, *(k for w in said for k in kin(w))])
    label = ", ".join(dict.fromkeys((*said, *translated)))
    return _Counted(label, partial(held.memory.named, expression)) if expression else None
