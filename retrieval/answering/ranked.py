"""Films by what their reviews say: those where most write of something, or where most praise it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.answering.lists import AT_LEAST, RANKED, entries_of, kind_unknown
from retrieval.answering.weighed import weighed
from retrieval.answers import Answer, FilmEntry, FilmsAnswer, NoAnswer, Reason
from retrieval.asking.among_films import counted_words, find_among
from retrieval.asking.works_apart import find_works_apart
from retrieval.memory import Memory
from retrieval.question import Order, Question
from retrieval.quotes.affirmed import affirmed
from retrieval.subjects.aim import Aim
from retrieval.themes import Talk, leanings_of, talk_of
from retrieval.words.doctrines import kin
from retrieval.words.folding import flat, tokens
from retrieval.words.lexical import any_of, phrase
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter, Work
from seeds.records import Mentioned

TRANSLATED = 3
"""So many words of the other language are counted with the one asked for."""
READ = 2
"""So many times more films than are shown are read, of those that come first before."""
MOST = 3000
"""And no more passages than these in all, that takes too long."""
Find = Callable[[ReviewFilter], Mentioned]


@dataclass(frozen=True, slots=True)
class _Counted:
    """What is counted in the reviews, as it is called, and where it is met.

    ``subject`` is the one of the thesaurus that it is, ``name`` whose it is, ``words`` what it is written with.
    """

    label: str
    find: Find
    subject: str | None = None
    name: str | None = None
    words: tuple[str, ...] = ()

    def talk(self, memory: Memory, wanted: ReviewFilter) -> Talk:
        """Who speaks of it among the reviews wanted."""
        about = self.subject or self.name
        talk = talk_of(self.label, self.label, self.find(wanted), leanings_of(memory, wanted), name=about)
        return replace(talk, words=self.words)


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
    nobody = replace(nobody, topic=counted.label)
    found = _ranking(held, question, counted, judged=judged)
    told = find_works_apart(flat(question.text)) is not None
    if found is None and question.kind is Work.FILM and not told:  # "un film en noir et blanc": but a series is
        found = _ranking(held, replace(question, kind=None), counted, judged=judged)
    return found or nobody


def _ranking(held: Held, question: Question, counted: _Counted, *, judged: bool) -> Answer | None:
    """The films, those that most speak so first; None where none does."""
    every = [e for e in entries_of(held, question) if e.reviews >= (question.enough or AT_LEAST)]
    most = question.ranked or RANKED
    said = (_judged if judged else _spoken)(held, question, every, counted, most)
    if not said:
        return None
    ranked = sorted(said, key=partial(_rank, question, judged=judged))[:most]
    return FilmsAnswer(
        question=question, films=tuple(e.film for e in ranked), entries=tuple(ranked), ranked=True,
        at_least=question.enough or AT_LEAST, total=len(ranked), spoken_of=counted.label, judged=judged,
        notes=kind_unknown(held, question),
    )  # fmt: skip


def _rank(question: Question, entry: FilmEntry, *, judged: bool) -> tuple[float, int]:
    down = -1 if question.order is Order.WORST else 1
    return -down * _weight(entry, judged=judged), -entry.reviews


def _weight(entry: FilmEntry, *, judged: bool) -> float:
    if judged:
        return entry.positive / max(entry.positive + entry.negative, 1)
    return (entry.speaking or 0) / entry.reviews


def _spoken(
    held: Held, question: Question, entries: Sequence[FilmEntry], counted: _Counted, most: int
) -> list[FilmEntry]:
    """The films of which more than one review speaks so, with how many do.

    Of words, those reviews are left out that deny them: "on ne s'ennuie pas". Of many films, those are read that
    come first before.
    """
    talks = [(e, counted.find(_of(question, e))) for e in entries]
    found = [replace(e, speaking=len(of.speakers())) for e, of in talks]
    if counted.words:
        of_film = {e.film.id: of for e, of in talks}
        aim = Aim(held.thesaurus, (), frozenset(), frozenset(counted.words), broad=True)
        first = sorted(found, key=partial(_rank, question, judged=False))[: READ * most]
        found = [replace(e, speaking=_affirming(held, of_film[e.film.id], aim)) for e in first]
    return [entry for entry in found if (entry.speaking or 0) > 1]


def _affirming(held: Held, mentions: Mentioned, aim: Aim) -> int:
    """How many reviews say so in a passage that does not deny it."""
    passages = held.library.passages(mentions.passages.tolist())
    return len({p.review for p in passages if affirmed(p.text, aim.places(p.text))})


def _judged(
    held: Held, question: Question, entries: Sequence[FilmEntry], counted: _Counted, most: int
) -> list[FilmEntry]:
    """The films of which enough reviews praise or blame it, with how many do, by the clauses that name it.

    Of many films, those are read that come first by what their passages lean to; of too many passages, that is told.
    """
    talks = [(e, counted.talk(held.memory, _of(question, e))) for e in entries]
    found = [_sided(e, talk) for e, talk in talks if len(talk.reviews) >= AT_LEAST]
    found = sorted(found, key=partial(_rank, question, judged=True))[: READ * most]
    of = {e.film.id: talk for e, talk in talks}
    if sum(len(of[e.film.id].passages) for e in found) <= MOST:
        found = [
            _sided(e, weighed(held, _of(question, e), of[e.film.id], name=counted.name)) for e in found
        ]  # fmt: skip
    return [e for e in found if e.positive + e.negative >= AT_LEAST]


def _sided(entry: FilmEntry, talk: Talk) -> FilmEntry:
    return replace(entry, speaking=len(talk.reviews), positive=len(talk.positive), negative=len(talk.negative))


def _of(question: Question, entry: FilmEntry) -> ReviewFilter:
    return replace(question.filters, films=(entry.film.id,))


def _root(word: str) -> str:
    """Enough of a word to know the noun of an adjective by: "violent", "la violence"."""
    return flat(word)[:6]


def _counted(held: Held, question: Question, *, judged: bool) -> _Counted | None:
    """A name, a subject whose terms are synonyms, or else the words themselves and those of the other language."""
    if question.names:
        name = question.names[0]
        return _Counted(name, lambda wanted: held.memory.naming(name, wanted), name=name)
    words = counted_words(question.words)
    for span in held.thesaurus.find(tokens(" ".join(words)), question.language):
        entry = held.thesaurus[span.subject]
        labels = flat(f"{entry.label_fr} {entry.label_en}")
        whole = any(_root(w) in labels for w in words if flat(w) not in STOPWORDS) if entry.broad else not span.part
        if not judged and entry.kinds.intersection(map(flat, words)):
            break  # "un film d'animation": the kind of film is what is asked for
        if whole and (not span.weak or entry.name in question.subjects) and entry.name not in speakers.BOTH_WAYS:
            find = partial(held.memory.mentions, entry.name)
            return _Counted(entry.label(question.language.value), find, subject=entry.name)
    said = [w for w in words if flat(w) not in STOPWORDS]
    if len(said) > 1 and (written := speakers.expressions(held, question)):
        return _Counted(" ".join(said) if question.topic is None else question.topic, written, words=tuple(said))
    if len(said) > 1:
        together = phrase(" ".join(said))
        find = partial(held.memory.named, together)
        return _Counted(" ".join(said), find, words=tuple(said)) if together else None
    translated = [t for w in said for t in held.search.translator.words(w, question.language)][:TRANSLATED]
    searched = [*said, *translated, *(k for w in said for k in kin(w))]
    expression = any_of(searched)
    if not expression:
        return None
    return _Counted(" ".join(said), partial(held.memory.named, expression), words=tuple(searched))
