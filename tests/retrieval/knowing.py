"""A small library's names for tests of the parser: films, reviewers, and a clock that stands still."""

from __future__ import annotations

from datetime import date

from retrieval.filters.reviewers import ReviewerIndex
from retrieval.followups.conversation import Conversation
from retrieval.known import Known
from retrieval.parsing.parser import parse
from retrieval.question import Language, Question
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.index import TitleIndex
from seeds.models import Film

TODAY = date(2026, 11, 21)


def film(id_: str, title: str, *aliases: str) -> Film:
    return Film(id=id_, title=title, aliases=aliases)


FILMS = (
    film("pusher-2", "Pusher 2", "Pusher II", "Pusher 2 - Du sang sur les mains", "With Blood on My Hands"),
    film("balle-perdue-2", "Balle perdue 2", "Lost Bullet 2"),
    film("parrain", "Le Parrain", "The Godfather"),
)
REVIEWERS = ("Le cinéphile", "TUTUR29", "nastygobs", "Hélène Dubois", "Roger Martin", "helene dubois")
KNOWN = Known(TitleIndex(FILMS), ReviewerIndex(REVIEWERS), thesaurus())


def ask(text: str, conversation: Conversation | None = None, default: Language = Language.FRENCH) -> Question:
    return parse(text, KNOWN, conversation=conversation, today=TODAY, default=default)


def after(question: Question, *, shown: tuple[int, ...] = ()) -> Conversation:
    """The conversation once ``question`` was answered with the passages ``shown``."""
    return Conversation(last=question, films=question.films, shown=shown, seen=shown)
