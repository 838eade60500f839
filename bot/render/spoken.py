"""Who speaks of what films are compared on: how many reviews of each, and of which the larger part."""

from __future__ import annotations

from bot.phrases import Words
from bot.render.blocks import Block, Bullets, Line, Tone
from bot.render.byline import subject_label
from bot.render.figures import film_title
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import ComparisonAnswer, Spoken

APART = 0.03
"""Shares nearer than this are not told apart."""


def spoken_of_each(answer: ComparisonAnswer, words: Words) -> list[Block]:
    """How many reviews of each film speak of the subject and, last, where most of them do."""
    if not answer.spoken:
        return []
    subject = next(spoken.subject for spoken in answer.spoken if spoken.subject)
    label = subject_label(subject, words)
    blocks: list[Block] = [
        Line(words.say("compare.spoken", subject=one_line(label)), Tone.STRONG),
        Bullets(tuple(_line(spoken, words) for spoken in answer.spoken)),
    ]
    most, *rest = sorted(answer.spoken, key=lambda spoken: -_share(spoken))
    if rest and _share(most) - _share(rest[0]) >= APART:
        blocks.append(Line(words.say("compare.most_spoken", title=film_title(most.film))))
    return blocks


def _share(spoken: Spoken) -> float:
    return spoken.reviews / spoken.total if spoken.total else 0.0


def _line(spoken: Spoken, words: Words) -> str:
    told = words.say(
        "compare.of_reviews", spoken.reviews, title=film_title(spoken.film), total=words.number(spoken.total),
        percent=words.percent(_share(spoken)),
    )  # fmt: skip
    if not (spoken.positive or spoken.negative):
        return told
    return told + SEPARATOR + words.say("themes.sides", positive=spoken.positive, negative=spoken.negative)
