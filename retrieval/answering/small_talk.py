"""Greetings, thanks, help, and what is no question about films."""

from __future__ import annotations

from retrieval.answering.held import Held
from retrieval.answers import Answer, HelpAnswer, NoAnswer, Reason
from retrieval.asking.chatter import find_chatter
from retrieval.examples import examples
from retrieval.question import Intent, Question
from retrieval.words.claims import readable
from retrieval.words.folding import flat

_TOPICS = {Intent.GREETING: "greeting", Intent.THANKS: "thanks", Intent.FAREWELL: "farewell"}
_SHORTLY = ("thanks", "farewell", "stop", "translate", "spoiler", "chat")
"""Said in one line: nobody asked what can be asked."""


def answer(held: Held, question: Question) -> Answer:
    """A friendly word, with example questions drawn from the films held where somebody may want them."""
    topic = _TOPICS.get(question.intent, "help")
    if question.intent is Intent.CHATTER and (said := find_chatter(flat(readable(question.text)))):
        topic = said.value
    asked = () if topic in _SHORTLY else examples(held.most_reviewed(3), held.counts, question.language)
    return HelpAnswer(question=question, topic=topic, examples=tuple(asked))


def off_topic(held: Held, question: Question) -> Answer:
    """The weather, the time, a joke: not here."""
    return NoAnswer(question=question, reason=Reason.OFF_TOPIC, topic=question.topic, held=held.most_reviewed(5))


def empty(held: Held, question: Question) -> Answer:
    """A message without a word in it."""
    return NoAnswer(question=question, reason=Reason.EMPTY, held=held.most_reviewed(5))
