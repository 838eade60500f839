"""What the reviews talk about: subjects with their counts, a quote for and against the first, then names and things."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrases import Words
from bot.render.blocks import Block, Bullets, Line, Tone
from bot.render.excerpts import quotes
from bot.render.figures import film_title
from bot.render.filters import kept_to
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import Theme, ThemesAnswer
from retrieval.question import Intent

QUOTED = 3
"""Subjects that are quoted, where no other number was asked for; all have a quote of each side in the answer."""
LISTED = 12
"""Subjects that have a line of their own; the rest are named with their counts, for none is left out."""


def themes(answer: ThemesAnswer, words: Words) -> list[Block]:
    """Each subject with how many reviews speak of it, for and against; below, what the thesaurus does not know."""
    titles = [film_title(film) for film in answer.films]
    side, role = answer.question.side, answer.question.role
    over = [words.say(f"themes.over_{side.value}" if side and not role else "themes.over", answer.total)]
    title = words.say(f"themes.{role.value}_{side.value if side else 'named'}" if role else "themes.title")
    if answer.question.intent is Intent.COMPARE:  # two people, each in their own film
        title, over = words.say("themes.compared"), []
    heading = SEPARATOR.join([*titles[:3], title, *kept_to(answer.question, words), *over[: answer.total]])
    blocks: list[Block] = [Line(heading, Tone.STRONG)]
    known = [theme for theme in answer.themes if theme.known or role]
    quoted = max(answer.question.limit, QUOTED)
    for theme in known[:quoted]:
        blocks += [Line(_line(theme, words)), *quotes(theme.quotes, words, supported=False)]
    blocks += _bullets(known[quoted:LISTED], words)
    if rest := known[max(quoted, LISTED) :]:
        named = ", ".join(f"{one_line(theme.label)} ({words.number(theme.reviews)})" for theme in rest)
        blocks.append(Line(words.say("themes.also", subjects=named)))
    if named_otherwise := [theme for theme in answer.themes if theme not in known]:
        blocks += [Line(words.say("themes.beyond"), Tone.STRONG), *_bullets(named_otherwise, words)]
    return blocks


def _bullets(chosen: Sequence[Theme], words: Words) -> list[Block]:
    return [Bullets(tuple(_line(theme, words) for theme in chosen))] if chosen else []


def _line(theme: Theme, words: Words) -> str:
    percent = words.percent(theme.share)
    line = words.say("themes.line", theme.reviews, label=one_line(theme.label), percent=percent)
    if not (theme.positive or theme.negative):
        return line
    return line + SEPARATOR + words.say("themes.sides", positive=theme.positive, negative=theme.negative)
