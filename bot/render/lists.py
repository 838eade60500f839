"""The films held, the sources they come from, and what can be asked."""

from __future__ import annotations

from bot.phrases import Words
from bot.render.blocks import Bars, Block, Bullets, Line, Tone
from bot.render.figures import film_title, of_works
from bot.render.filters import kept_to
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import FilmEntry, FilmsAnswer, HelpAnswer, NoteKind, OfKind
from retrieval.question import Fact, Intent, Order
from seeds.models import FIVE_STARS, Film, Work

LONGEST_LIST = 30
"""More films than this are counted, not listed: nobody reads four hundred titles in a chat."""


def films(answer: FilmsAnswer, words: Words) -> list[Block]:
    """The films (or the sources) held; ranked films are numbered."""
    if answer.sources:
        items = [
            f"{one_line(source.name)}{SEPARATOR}{words.say('count.reviews', source.reviews)}"
            for source in answer.sources
        ]
        heading = words.say("films.sources", len(items))
        return [Line(heading, Tone.STRONG), *_bullets(items, len(items), words)]
    if answer.writers:
        return _writers(answer, words)
    if not answer.entries:
        return [Line(words.say("films.none"))]
    if answer.kinds:
        return [Line(SEPARATOR.join(_of_kind(kind, answer, words)), Tone.STRONG) for kind in answer.kinds]
    total = max(answer.total, len(answer.entries))
    heading = _heading(answer, total, words)
    if answer.at_least > 1:
        by_mean = answer.ranked and not answer.spoken_of and answer.question.intent is not Intent.FILMS
        key = "films.at_least" if by_mean else "films.at_least_reviews"
        heading += f" ({words.say(key, answer.at_least)})"
    if answer.question.few is not None:
        heading += f" ({words.say('films.at_most_reviews', answer.question.few)})"
    reviews = sum(entry.reviews for entry in answer.entries)
    counted = [] if answer.ranked or answer.spoken_of or answer.question.fact else [words.say("count.reviews", reviews)]
    if answer.mean is not None and len(answer.entries) > 1:
        mean = words.mark(answer.mean * answer.scale / FIVE_STARS, answer.scale)
        counted.append(words.say("films.mean", mean=mean))
    heading = SEPARATOR.join([heading, *counted, *kept_to(answer.question, words, [answer.scale])])
    if answer.median is not None:
        middle = words.mark(answer.median * answer.scale / FIVE_STARS, answer.scale)
        heading += SEPARATOR + words.say("films.median", median=middle)
    items = [film_line(entry, words, answer.scale) for entry in answer.entries]
    if answer.question.fact:
        return [Line(_known(entry.film, answer.question.fact, words)) for entry in answer.entries]
    works = of_works(e.film for e in answer.entries)
    if answer.ranked:
        items = [f"{place}. {item}" for place, item in enumerate(items, 1)]
    listed = _bullets(items, total if not answer.ranked else len(items), words, works)
    return [Line(heading, Tone.STRONG), *_of_all(answer, words), *listed]


def _of_all(answer: FilmsAnswer, words: Words) -> list[Block]:
    """What was asked over all ratings of the films: a share of them, how they are spread."""
    blocks: list[Block] = []
    if answer.share is not None and answer.share.total:
        percent = words.percent(answer.share.count / answer.share.total)
        said = words.say("films.share", answer.share.count, total=words.number(answer.share.total), percent=percent)
        blocks.append(Line(words.say("films.in_all", said=said)))
    if answer.histogram:
        rows = tuple((words.rating(float(label), answer.scale), count) for label, count in answer.histogram.items())
        blocks.append(Bars(words.say("rating.bars"), rows))
    return blocks


def _of_kind(kind: OfKind, answer: FilmsAnswer, words: Words) -> list[str]:
    """How many films, or series, there are, with their reviews and the mean of all their ratings."""
    said = [words.say(f"films.of_{kind.kind.value}", kind.titles)]
    if kind.titles:
        said.append(words.say("count.reviews", kind.reviews))
    if kind.mean is not None:
        said.append(words.say("films.mean", mean=words.mark(kind.mean, FIVE_STARS)))
    return [*said, *kept_to(answer.question, words)]


def _writers(answer: FilmsAnswer, words: Words) -> list[Block]:
    """Who wrote most, most first; nobody did where each wrote one review."""
    titles = [film_title(film) for film in answer.films]
    said = words.say("films.writers_shared", answer.total) if answer.shared else words.say("films.writers")
    heading = SEPARATOR.join([said, *titles[:3], *kept_to(answer.question, words)])
    items = tuple(
        f"{one_line(writer.name)}{SEPARATOR}{words.say('count.reviews', writer.reviews)}" for writer in answer.writers
    )
    one_each = [Line(words.say("films.one_each"))] if answer.writers[0].reviews == 1 and not answer.shared else []
    return [Line(heading, Tone.STRONG), *one_each, Bullets(items)]


def _heading(answer: FilmsAnswer, total: int, words: Words) -> str:
    """What is listed, films or series, and by what they are ranked."""
    unknown = NoteKind.KIND_UNKNOWN in {note.kind for note in answer.notes}
    only = answer.question.kind is Work.SERIES and not unknown
    series = "_series" if only else of_works(e.film for e in answer.entries)
    if answer.spoken_of and not answer.ranked:
        speaking = sum(entry.speaking or 0 for entry in answer.entries)
        return SEPARATOR.join([words.quoted(one_line(answer.spoken_of)), words.say("count.speaking", speaking)])
    if answer.spoken_of:
        least = answer.question.order is Order.WORST
        key = "films.judged" if answer.judged else "films.spoken_least_of" if least else "films.spoken_of"
        return words.say(f"{key}{series}", subject=words.quoted(one_line(answer.spoken_of)))
    if not answer.ranked:
        return words.say(f"films.title{series}", total)
    if answer.question.by_share:
        side = answer.question.side
        return words.say(f"films.by_share_{side.value if side else 'rated'}{series}")
    if answer.question.by_length:
        return words.say(f"films.by_length{series}")
    if answer.question.by_spread:
        return words.say(f"films.{'agreed' if answer.question.order is Order.WORST else 'divided'}{series}")
    by_reviews = answer.question.intent is Intent.FILMS
    return words.say(f"films.by_reviews{series}" if by_reviews else f"films.ranked{series}")


def _known(film: Film, fact: Fact, words: Words) -> str:
    """What the catalogue knows of a film that was asked about."""
    key = f"facts.known_{fact.value}"
    return words.say(key, title=one_line(film.title), year=film.year, director=one_line(film.director or ""))


def film_page(entries: list[FilmEntry], total: int, words: Words, place: str | None = None) -> list[Block]:
    """Some of the films held; ``place`` says which page of them."""
    if not total:
        return [Line(words.say("films.none"))]
    items = tuple(film_line(entry, words) for entry in entries)
    blocks: list[Block] = [Line(words.say("films.title", total), Tone.STRONG), Bullets(items)]
    return [*blocks, Line(place, Tone.ASIDE)] if place else blocks


def film_line(entry: FilmEntry, words: Words, scale: float = FIVE_STARS) -> str:
    """``Pusher II (2004) · 16 avis, 15 notés · moyenne 4,17/5``; a single rating is no mean."""
    if entry.speaking is not None:
        return SEPARATOR.join([film_title(entry.film), *_said(entry, words)])
    held = words.say("count.reviews", entry.reviews)
    if entry.share is not None:
        percent = words.percent(entry.share.count / entry.share.total)
        said = words.say("films.share", entry.share.count, total=words.number(entry.share.total), percent=percent)
        return SEPARATOR.join([film_title(entry.film), said])
    if entry.words is not None:
        return SEPARATOR.join([film_title(entry.film), held, words.say("films.words", round(entry.words))])
    if entry.rated:
        held += f", {words.say('count.rated', entry.rated)}"
    parts = [film_title(entry.film), held]
    if entry.film.director:
        parts.insert(1, words.say("films.by", director=one_line(entry.film.director)))
    if entry.mean is not None and entry.rated:
        mean = entry.mean * scale / FIVE_STARS
        one = entry.rated == 1
        parts.append(words.rating(mean, scale) if one else words.say("films.mean", mean=words.mark(mean, scale)))
    if entry.spread is not None:
        parts.append(words.say("films.spread", spread=words.number(entry.spread)))
    return SEPARATOR.join(parts)


def _said(entry: FilmEntry, words: Words) -> list[str]:
    """How many of a film's reviews speak of what films are ranked by, and on which side."""
    speaking = entry.speaking or 0
    percent = words.percent(speaking / entry.reviews)
    parts = [words.say("films.speaking", speaking, total=words.number(entry.reviews), percent=percent)]
    if entry.positive or entry.negative:
        parts.append(words.say("themes.sides", positive=entry.positive, negative=entry.negative))
    return parts


def help_lines(answer: HelpAnswer, words: Words) -> list[Block]:
    """A kind word, then examples drawn from the films held."""
    key = f"help.{answer.topic}"
    line = Line(words.say(key if words.has(key) else "help.help"))
    return [line, *examples(answer.examples, words, "help.examples")]


def examples(asked: tuple[str, ...], words: Words, key: str) -> list[Block]:
    """Questions that could be asked, under a line that introduces them."""
    if not asked:
        return []
    return [Line(words.say(key)), Bullets(tuple(one_line(question, 200) for question in asked))]


def _bullets(items: list[str], total: int, words: Words, works: str = "") -> list[Block]:
    blocks: list[Block] = [Bullets(tuple(items[:LONGEST_LIST]))]
    left = total - min(len(items), LONGEST_LIST)
    return [*blocks, Line(words.say(f"films.more{works}", left))] if left > 0 else blocks
