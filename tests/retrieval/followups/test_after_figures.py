"""Turns of a word or two after a figure, or after quotes that more are asked of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from retrieval.followups.conversation import Conversation
from retrieval.followups.turn_in_full import in_full
from retrieval.question import Figure, Intent, Language, Question, Side
from seeds.models import ReviewFilter

FR, EN = Language.FRENCH, Language.ENGLISH
MEAN = Question(text="", language=FR, intent=Intent.FIGURE, films=("heat",))
COUNT = replace(MEAN, figure=Figure.COUNT)
BAD = replace(COUNT, figure=Figure.SHARE, side=Side.NEGATIVE)
UNTIL = replace(MEAN, filters=ReviewFilter(until=date(2013, 12, 31)))
YEAR = replace(MEAN, filters=ReviewFilter(since=date(2016, 1, 1), until=date(2016, 12, 31)))
MAY = replace(MEAN, filters=ReviewFilter(since=date(2016, 5, 1), until=date(2016, 5, 31)))
SIDE = Question(text="", language=FR, intent=Intent.SIDE, films=("heat",), side=Side.NEGATIVE)


def english(last: Question) -> Question:
    return replace(last, language=EN)


@pytest.mark.parametrize(
    ("last", "text", "meant"),
    [
        (BAD, "montre", "les avis négatifs"), (BAD, "montre-les moi stp", "les avis négatifs"),
        (english(BAD), "show me some quotes", "the negative ones"),
        (replace(BAD, side=Side.POSITIVE), "cite m'en", "les avis positifs"),
        (SIDE, "montre", "d'autres ?"), (english(SIDE), "give me quotes", "any others?"),
        (SIDE, "des exemples ?", "d'autres ?"),
        (UNTIL, "et apres ?", "depuis 2014"), (english(YEAR), "and after that?", "since 2017"),
        (YEAR, "et avant ?", "avant 2016"),
        (MEAN, "evolution", "l'évolution des notes d'année en année"),
        (english(MEAN), "the trend?", "how did the ratings change over the years?"),
        (MEAN, "et les autres series ?", "classe les series par note"),
        (COUNT, "et pour les autres titres ?", "classe les titres par nombre de critiques"),
        (english(MEAN), "and the other films?", "rank all films by rating"),
        (MEAN, "laquelle a le plus d'avis", "quelle série a le plus d'avis"),
        (english(COUNT), "which one has the most reviews?", "which title has the most reviews"),
    ],
)  # fmt: skip
def test_a_short_turn_is_asked_in_full(last: Question, text: str, meant: str) -> None:
    assert in_full(text, Conversation(last=last, films=last.films, shown=(1,))) == meant


@pytest.mark.parametrize(
    ("last", "text"),
    [
        (COUNT, "montre"), (MEAN, "les avis"), (MEAN, "et apres ?"), (MAY, "et apres ?"), (UNTIL, "et avant ?"),
        (SIDE, "evolution"), (SIDE, "les avis"), (SIDE, "et les autres acteurs ?"), (MEAN, "l'évolution du héros"),
        (SIDE, "montre la musique"), (BAD, "montre les positifs"),
    ],
)  # fmt: skip
def test_what_only_looks_like_one_is_left(last: Question, text: str) -> None:
    assert in_full(text, Conversation(last=last, films=last.films, shown=(1,))) == text
