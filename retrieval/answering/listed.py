"""Things asked of in one breath, a comma between them: what some of them have is told, and which nobody speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from retrieval.answering.held import Held
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, Quote, QuotesAnswer, Reason
from retrieval.names.likened import compares_with
from retrieval.parsing.topic import find_topic
from retrieval.question import Question
from retrieval.words.folding import tokens
from retrieval.words.relatives import KIN
from retrieval.words.stopwords import ARTICLES, STOPWORDS

_CUT = re.compile(r"\s*[,;]\s*(?:(?:et|ou|and|or)\s+)?|\s+(?:et|ou|and|or)\s+(?=[^,;]*$)")
_AND = re.compile(r"\w (?:et|ou|and|or) (?:\w+ )?\w")
_TWO = 2
MOST = 4
"""More things than that are not asked of one by one."""
_UNSPOKEN = (Reason.NOT_MENTIONED, Reason.NAME_NOT_MENTIONED)
_SAYS = frozenset(
    """il elle ils elles on ca cela c ce je j tu vous nous est sont etait etaient fait font joue joues jouee jouees avec
    pour dans sur en par sans de d a au aux comme genre qui que qu quoi quel quelle quels quelles comment pourquoi ou
    dont quand si y it he she they we you i is are was were does do did has have had can could should would will how
    what who which where when why played like that whether worth with for in on at from by of to being""".split()
)
"""A part that begins so says something of the one before it: "le tsunami, il est réussi", "Milo, joué par Bob"."""
_ROLES = frozenset("personnage perso role character part acteur actrice actor actress".split())
_OPENS = ARTICLES | frozenset("les des du d l de son sa ses leur leurs ce cet cette ces his her its their".split())
"""What a thing asked for begins with, where it does not begin with itself."""


def one_by_one(held: Held, question: Question, made: Answer, ask: Callable[[Held, Question], Answer]) -> Answer:
    """The answer ``made``, or where it has few quotes or none, what ``ask`` finds of each thing that was listed."""
    if not _wanting(made, question):
        return made
    parts = _parts(held, question)
    if not parts:
        return made
    found = [ask(held, part) for part in parts]
    spoken = [answer for answer in found if isinstance(answer, QuotesAnswer)]
    quotes = list(_together(made, spoken))[: question.limit]
    if not spoken or (isinstance(made, QuotesAnswer) and len(quotes) == len(made.quotes)):
        return made
    asked = zip(parts, found, strict=True)
    unsaid = [part.topic for part, answer in asked if part.topic and not isinstance(answer, QuotesAnswer)]
    notes = [Note(NoteKind.FEWER, str(len(quotes)))] if len(quotes) < question.limit else []
    notes += [Note(NoteKind.UNWRITTEN, ", ".join(unsaid))] if unsaid else []
    films = held.titled(question.films or tuple(dict.fromkeys(q.film for q in quotes)))
    return QuotesAnswer(question=question, films=films, quotes=tuple(quotes), notes=tuple(notes))


def _wanting(made: Answer, question: Question) -> bool:
    """Whether an answer says nothing, or has fewer quotes than were asked for and none was shown before."""
    if isinstance(made, NoAnswer):
        return made.reason in _UNSPOKEN
    few = isinstance(made, QuotesAnswer) and len(made.quotes) < question.limit and made.among is None
    return few and not question.seen


def _parts(held: Held, question: Question) -> list[Question]:
    """The question of each thing; none where there is one alone, or somebody told by their relation to another."""
    topic = question.topic or ""
    said = [part for part in _CUT.split(topic) if part] if _listed(held, question) else []
    told = not KIN.isdisjoint(t.word for t in tokens(topic)) or compares_with(question.text)
    if not 1 < len(said) <= MOST or told:
        return []
    return list(_questions(held, question, said)) if _side_by_side(said, question.names) else []


def _side_by_side(parts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether parts of a topic are things of one kind, and none says something of another.

    "Ada, la tueuse" is Ada alone, and "les règles, drôles ou lourdes" are the rules. Names are listed with names,
    and may close a list of things.
    """
    said = [[t.word for t in tokens(part)] for part in parts]
    if not all(said) or any(words[0] in _SAYS for words in said[1:]):
        return False
    called = {t.word for name in names for t in tokens(name)}
    people = [not called.isdisjoint(words) for words in said]
    if people[0] and called.issuperset(word for word in said[0] if word not in STOPWORDS | _ROLES):
        return all(called.union(STOPWORDS).issuperset(words) for words in said)
    things = [words for words, somebody in zip(said[1:], people[1:], strict=True) if not somebody]
    return not things or said[0][0] not in _OPENS or any(words[0] in _OPENS for words in things)


def _listed(held: Held, question: Question) -> bool:
    """Whether commas part a topic, or an "and" two subjects that are all of it: "costumes and sets"."""
    topic = question.topic or ""
    if "," in topic or ";" in topic:
        return True
    spoken = {span.subject for span in held.thesaurus.find(tokens(topic), question.language)}
    return len(spoken) == _TWO == len(question.words) and _AND.search(topic) is not None


def _questions(held: Held, question: Question, said: list[str]) -> Iterator[Question]:
    for part in said:
        words = tokens(part)
        topic = find_topic(words, [True] * len(words), part, held.thesaurus, question.language)
        if topic:
            yield replace(
                question, text=part, topic=topic.text, words=topic.words, subjects=topic.subjects,
                weak_subjects=topic.weak_subjects, names=topic.names,
            )  # fmt: skip


def _together(made: Answer, spoken: list[QuotesAnswer]) -> Iterator[Quote]:
    """The quotes found at once, then those of each thing in turn; none twice, and no review."""
    seen: set[str] = set()
    at_once = made.quotes if isinstance(made, QuotesAnswer) else ()
    for quote in chain(at_once, *zip_longest(*(answer.quotes for answer in spoken))):
        if quote is not None and quote.review_id not in seen:
            seen.add(quote.review_id)
            yield quote
