"""What speaks for one subject and what against it, where both are asked for: "la photographie, pour et contre"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.answering import subject
from retrieval.answering.held import Held
from retrieval.answers import Answer, Note, NoteKind, Quote, QuotesAnswer
from retrieval.asking.of_each_side import find_of_each_side
from retrieval.parsing.topic import OVERRATED
from retrieval.question import Intent, Question, Side
from retrieval.words.folding import flat

_ALONE = {Side.POSITIVE: NoteKind.NO_BLAME, Side.NEGATIVE: NoteKind.NO_PRAISE}

_OF_A_KIND = re.compile(
    r"\ba (?:good|great|decent|bad|proper|solid|fun) (?:[\w-]+ ){1,3}(?:film|movie|flick|show)\b"
    r"|\bune? (?:bon(?:ne)?|grande?|vraie?|mauvaise?) (?:film|(?:mini-?)?serie) (?:de |d'|pour )"
)
"""Whether a film is good for one of its kind: "a good date movie"."""


def answer(held: Held, question: Question) -> Answer | None:
    """Quotes for the subject, then quotes against it; the reply says where there is one side only.

    Where nobody takes a side, what is said of it at all; None where it is a kind of film, or what the film is said to
    be worth, which the whole film answers too.
    """
    half = question.limit // 2
    praise, blame = find_of_each_side(flat(question.text)) or (half + question.limit % 2, max(half, 1))
    rooms = {Side.POSITIVE: praise, Side.NEGATIVE: blame}
    found = {side: _on(held, question, side, room) for side, room in rooms.items()}
    if None in found.values():  # the other side has all the room
        found = {side: made and _on(held, question, side, question.limit) for side, made in found.items()}
    sided = {side: made for side, made in found.items() if made is not None}
    if not sided and (_OF_A_KIND.search(flat(question.text)) or OVERRATED in question.subjects):
        return None
    if not sided:
        return subject.answer(held, replace(question, intent=Intent.SUBJECT, both=False))
    quotes: list[Quote] = []
    for side, made in sided.items():
        shown = {quote.passage_id for quote in quotes}
        quotes += [replace(quote, side=side) for quote in made.quotes if quote.passage_id not in shown]
    made, *others = sided.values()
    notes = () if others else tuple(Note(_ALONE[side]) for side in sided)
    return replace(made, question=question, quotes=tuple(quotes), notes=notes)


def _on(held: Held, question: Question, side: Side, room: int) -> QuotesAnswer | None:
    """At most ``room`` quotes on the subject that are on one side; None where there are none."""
    asked = replace(question, intent=Intent.SIDE, side=side, limit=room, both=False)
    made = subject.answer(held, asked)
    return made if isinstance(made, QuotesAnswer) and made.quotes else None
