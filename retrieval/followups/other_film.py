"""Another film than the one taken: "non, l'autre film", "I meant Heat", "is that one sad?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.followups.compared_again import the_other
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import fold_word, tokens

_OTHER_FILM = re.compile(r"\b(?:l'autre(?: film| serie)?(?= *(?:\W*$|(?:alors|aussi|stp|svp|plutot|avec|qui|que|de|sur|c'est|ou)\b))|the other(?: (?:one|film|movie|show|series))?(?= *(?:\W*$|(?:then|please|too|instead|instead|with|who|that|about|is|where)\b))|pas (?:celui-la|ce film|celui-ci)|not (?:that|this) (?:one|film|movie)|wrong (?:film|movie))\b")  # fmt: skip
_MEANT = re.compile(r"^\W*(?:(?:non|no|nope|pas|mais|but)\W+)*(?:je (?:parle|parlais|demandais|voulais (?:dire|parler))|on parle|i(?:'m| am| was)? (?:meant?|talking|speaking|asking))\b")  # fmt: skip
_THAT_ONE = re.compile(
    r"\b(?:(?:that|this) (?:one|film|movie|show|series)|celui-? ?(?:la|ci)|celle-? ?(?:la|ci)|ce (?:film|dernier)|cette (?:serie|derniere))\b"
)
_CORRECTING = frozenset("parlais parlait voulais parler dire demandais meant mean talking speaking asking parle dont".split())


def that_one(
    question: Question, flat_text: str, conversation: Conversation, titles: TitleIndex
) -> Question | None:
    """Take "is that one sad?", after a film was compared with the one that was named, for the one that was named."""
    last = conversation.last
    if last is None or last.intent is not Intent.COMPARE or question.films or not _THAT_ONE.search(flat_text):
        return None
    named = tuple(dict.fromkeys(f for m in titles.find(tokens(last.text), last.text) for f in m.films))
    return replace(question, films=named) if len(named) == 1 else None


def other_film(
    flat_text: str, question: Question, conversation: Conversation, titles: TitleIndex
) -> Question | None:
    """Take "non, l'autre film": the last question again, about the film it was not taken to be about."""
    last = conversation.last
    if last is None or not conversation.films:
        return None
    corrects = re.match(r"^\W*(?:non|no|nope|pas|not|i mean)\b", flat_text) or _MEANT.match(flat_text)
    nothing_new = {fold_word(w) for w in question.words} <= _CORRECTING
    if corrects and question.films and question.films != conversation.films and nothing_new:
        return replace(last, text=question.text, films=question.films, seen=(), language=question.language)
    if not question.films and _OTHER_FILM.search(flat_text):
        others = the_other(conversation) or tuple(f for f in titles.titles if f not in conversation.films)
        if len(others) == 1:
            return replace(last, text=question.text, films=others, seen=(), language=question.language)
        return replace(last, text=question.text, films=others[:10], ambiguous=True, seen=())
    return None
