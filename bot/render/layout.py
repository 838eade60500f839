"""Which blocks make up the reply to each kind of answer. The three renderers only write them down."""

from __future__ import annotations

from bot.phrases import Words, words_for
from bot.render.blocks import Block, Line, Tone
from bot.render.excerpts import comparison, quotes, quotes_answer
from bot.render.figures import figures
from bot.render.lists import films, help_lines
from bot.render.silence import clarify, no_answer
from bot.render.text import one_line
from bot.render.themes import themes
from retrieval.answers import (
    Answer,
    ClarifyAnswer,
    ComparisonAnswer,
    FilmsAnswer,
    HelpAnswer,
    NoAnswer,
    Note,
    NoteKind,
    QuotesAnswer,
    RatingAnswer,
    ThemesAnswer,
)
from seeds.models import FIVE_STARS

_QUOTED = (
    NoteKind.NAMES_IT_NOT, NoteKind.LEFT_ASIDE, NoteKind.ASK_TOO, NoteKind.UNWRITTEN, NoteKind.NOT_WITH,
    NoteKind.NOT_RANKED_BY,
)  # fmt: skip
"""Remarks on words of the question, which are quoted."""


def layout(answer: Answer) -> list[Block]:
    """The blocks of a reply, in order: remarks on how the question was taken, then the answer."""
    words = words_for(answer.question.language)
    return [*(Line(_note(note, words), Tone.ASIDE) for note in answer.notes), *_body(answer, words)]


def _body(answer: Answer, words: Words) -> list[Block]:
    match answer:
        case RatingAnswer():
            return [*figures(answer, words), *quotes(answer.quotes, words)]
        case QuotesAnswer():
            return quotes_answer(answer, words)
        case ComparisonAnswer():
            return comparison(answer, words)
        case ThemesAnswer():
            return themes(answer, words)
        case FilmsAnswer():
            return films(answer, words)
        case ClarifyAnswer():
            return clarify(answer, words)
        case NoAnswer():
            return no_answer(answer, words)
        case HelpAnswer():
            return help_lines(answer, words)
        case _:
            raise TypeError(f"no layout for an answer of kind {answer.kind!r}")


def _note(note: Note, words: Words) -> str:
    key = f"notes.{note.kind.value}"
    if note.kind in (NoteKind.FEWER, NoteKind.CLOSEST, NoteKind.OUTRIGHT):
        return words.say(key, int(note.value or 0))
    if note.kind is NoteKind.WRITTEN_SO:
        number, total = (int(part) for part in note.value.split(" | "))
        return words.say(key, number, total=words.number(total))
    if note.kind is NoteKind.FROM_SITES:
        return words.say(key, sites=words.listing(_from(told, words) for told in note.value.split(" | ")))
    if note.kind is NoteKind.FROM_PRAISE:
        lowest = float(note.value) if note.value else 0.0
        return words.say(key, value=words.rating(lowest, 5))
    if note.kind in (NoteKind.HIGHEST, NoteKind.LOWEST):
        rating, scale, count = (float(part) for part in note.value.split(" | "))
        return words.say(key, value=words.rating(rating, scale), ratings=words.say("count.ratings", int(count)))
    if note.kind is NoteKind.RATED_APART:
        apart, on, title = note.value.split(" | ", 2)
        return words.say(key, apart=words.mark(float(apart), float(on)), title=one_line(title))
    if note.kind is NoteKind.SERIES_APART:
        return words.say(key, titles=words.listing(_rated(told, words) for told in note.value.split(" | ")))
    if note.kind in (NoteKind.RATED_ALIKE, NoteKind.LIKED_ALIKE):
        return words.say(key, value=words.listing(map(one_line, note.value.split(" | "))))
    if note.kind is NoteKind.UNRANKED:
        unranked, *titles = note.value.split(" | ")
        more, told = int(unranked) - len(titles), one_line(", ".join(titles))
        return words.say(f"{key}_more", more, titles=told) if more else words.say(key, titles=told)
    if note.kind is NoteKind.WORD_CORRECTED and "->" in note.value:
        typed, read = (one_line(part) for part in note.value.split("->", 1))
        return words.say(key, value=f"{words.quoted(typed)} → {words.quoted(read)}")
    if note.kind is NoteKind.NOT_HELD:
        typed, *near = note.value.split(" | ")
        said = words.say(key, value=words.quoted(one_line(typed)))
        return f"{said} {words.say(f'{key}_near', titles=one_line(', '.join(near)))}" if near else said
    if note.kind in _QUOTED:
        return words.say(key, value=words.quoted(one_line(note.value)))
    if note.value and words.has(f"{key}_of"):
        key = f"{key}_of"
    return words.say(key, value=one_line(note.value))


def _rated(told: str, words: Words) -> str:
    """A title with its mean on five stars: "Suits = 4.29" is "Suits (4,29/5)"."""
    title, _, mean = told.rpartition(" = ")
    return f"{one_line(title)} ({words.mark(float(mean), FIVE_STARS)})" if title else one_line(told)


def _from(told: str, words: Words) -> str:
    """A site with how many reviews come from it: "AlloCiné = 120" is "AlloCiné (120 avis)"."""
    site, _, count = told.rpartition(" = ")
    return f"{one_line(site)} ({words.say('count.reviews', int(count))})" if site else one_line(told)
