"""Quotes into blocks: a short title in the bot's words, then what people wrote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from bot.phrases import Words
from bot.render.blocks import Block, Excerpt, Line, Tone
from bot.render.byline import byline, subject_label, support
from bot.render.figures import brief, film_title
from bot.render.filters import kept_to
from bot.render.spoken import spoken_of_each
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import ComparisonAnswer, Quote, QuotesAnswer, Voice
from retrieval.question import Intent, Question, Side
from retrieval.words.folding import tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import FIVE_STARS

SIDES = {Side.POSITIVE: "quotes.positive", Side.NEGATIVE: "quotes.negative"}

MOST_TITLES = 8
"""So many titles are named above quotes at most."""


def quotes_answer(answer: QuotesAnswer, words: Words) -> list[Block]:
    """What is quoted of which films, their rating where the answer brings it, and the quotes."""
    question = answer.question
    titles = [film_title(film) for film in answer.films]
    said = [*_of_all(answer, words), *_about(question, words)]
    said += kept_to(question, words, (quote.scale for quote in answer.quotes))
    if answer.total > len(answer.quotes) and answer.among is None:
        said.append(_counted(answer, words))
    shown = MOST_TITLES if answer.question.filters.reviewers else 3  # which films one reviewer wrote of is an answer
    heading = SEPARATOR.join([*titles[:shown], *said])
    blocks: list[Block] = [Line(heading, Tone.STRONG)] if heading else []
    if answer.among:
        blocks.append(Line(_share_speaking(answer, answer.among, words)))
    blocks += [Line(brief(rating, words)) for rating in answer.ratings]
    blocks += [Line(_voice(voice, words)) for voice in answer.voices]
    one_review = len({quote.review_id for quote in answer.quotes}) == 1 < len(answer.quotes)
    if question.single and question.order and one_review:
        blocks.append(Line(byline(answer.quotes[0], words)))  # whose it is answers "qui a mis la meilleure note ?"
    # How many speak of the subject stands in the heading, or could: it is not said again under each quote.
    supported = question.intent is not Intent.SUBJECT and question.topic is None
    return blocks + quotes(answer.quotes, words, sides=question.intent is Intent.OPINION, supported=supported)


def quotes(chosen: Sequence[Quote], words: Words, *, sides: bool = False, supported: bool = True) -> list[Block]:
    """The quotes; with ``sides``, under "for" and "against" where both are there.

    ``supported`` tells under each quote how many reviews speak of the same subject.
    """
    several = len({quote.film for quote in chosen}) > 1
    if not sides or len({quote.side for quote in chosen}) < 2:
        return [_excerpt(quote, words, film=several, supported=supported) for quote in chosen]
    blocks: list[Block] = []
    for side, group in groupby(chosen, key=lambda quote: quote.side):
        if side is not None:
            blocks.append(Line(words.say(SIDES[side]), Tone.STRONG))
        blocks += [_excerpt(quote, words, film=several, supported=supported) for quote in group]
    return blocks


def comparison(answer: ComparisonAnswer, words: Words) -> list[Block]:
    """The ratings one under the other, then each film's quotes, or that its reviews do not speak of what was asked."""
    topic = answer.question.topic
    titles = [film_title(film) for film in answer.films] + ([one_line(topic)] if topic else [])
    side = [words.say(SIDES[answer.question.side])] if answer.question.side else []
    said = SEPARATOR.join([*titles, *side, *kept_to(answer.question, words, (r.scale for r in answer.ratings))])
    blocks: list[Block] = [Line(words.say("compare.title", titles=said), Tone.STRONG)]
    for rating in answer.ratings:
        blocks.append(Line(f"{film_title(rating.film)}{words.say('format.colon')} {brief(rating, words)}"))
    blocks += spoken_of_each(answer, words)
    for film in answer.films:
        own = [quote for quote in answer.quotes if quote.film == film.id]
        if own or topic:
            blocks.append(Line(film_title(film), Tone.STRONG))
        if topic and not own:
            blocks.append(Line(words.say("no_answer.not_mentioned", topic=words.quoted(one_line(topic)))))
        blocks += quotes(own, words, sides=not topic, supported=not topic)
    return blocks


def _excerpt(quote: Quote, words: Words, *, film: bool, supported: bool) -> Excerpt:
    return Excerpt(quote, byline(quote, words, film=film), support(quote, words) if supported else None)


def _counted(answer: QuotesAnswer, words: Words) -> str:
    """How many reviews speak of the subject, under its own name where the question's is another; or were searched."""
    question = answer.question
    if answer.spoken_of is not None:
        label = subject_label(answer.spoken_of, words)
        asked = {t.word for t in tokens(question.topic or "")} - STOPWORDS
        if asked <= {t.word for t in tokens(label)}:
            return words.say("count.speaking", answer.total)
        return words.say("count.theme", answer.total, label=label)
    on_side = question.side is not None and question.intent is Intent.SIDE
    if on_side or (question.order is not None and not question.single):
        sized = question.filters.max_length is not None or question.filters.min_length is not None
        # not all of them are on that side, or come first
        return words.say("count.among_any" if on_side and sized else "count.among", answer.total)
    return words.say("count.reviews", answer.total)


def _share_speaking(answer: QuotesAnswer, among: int, words: Words) -> str:
    """How many reviews speak of what was asked, of how many, and the share: "12 avis sur 63 en parlent (19 %)"."""
    percent = words.percent(answer.total / among)
    said = words.say("films.speaking", answer.total, total=words.number(among), percent=percent)
    if answer.sides is None or answer.spoken_of is None:
        return said + "."
    label = subject_label(answer.spoken_of, words)
    clearly = answer.question.side is not None or answer.question.both
    key = "themes.clearly" if clearly else "themes.sides"
    sides = words.say(key, positive=answer.sides[0], negative=answer.sides[1])
    return f"{label}{words.say('format.colon')} {said}{SEPARATOR}{sides}"


def _of_all(answer: QuotesAnswer, words: Words) -> Iterable[str]:
    """Of how many titles the first or the last review was picked, where they are of more than those quoted."""
    asked = len(answer.question.films)
    picked = answer.question.intent is Intent.REVIEWS and answer.question.order is not None
    if picked and asked > max(1, len(answer.films)) and not answer.question.filters.reviewers:
        yield words.say("quotes.of_titles", asked)


def _voice(voice: Voice, words: Words) -> str:
    """The figures of one reviewer beside another: "Anna : 3,5/5 en moyenne (4 notes)."."""
    name = one_line(voice.name)
    if voice.mean is None:
        said = words.say("rating.count_none", voice.reviews) if voice.reviews else words.say("no_answer.no_reviews")
        return f"{name}{words.say('format.colon')} {said}"
    if voice.rated == 1:
        return words.say("rating.given", names=name, rating=words.rating(voice.mean, FIVE_STARS))
    ratings = words.say("count.ratings", voice.rated)
    return words.say("rating.in_all", names=name, mean=words.mark(voice.mean, FIVE_STARS), ratings=ratings)


def _about(question: Question, words: Words) -> Iterable[str]:
    if question.topic and question.intent in (Intent.SUBJECT, Intent.SIDE, Intent.OPINION):
        yield one_line(question.topic)
    if question.side is not None:
        yield words.say(SIDES[question.side])
    if question.order is not None:
        yield words.say(f"quotes.{question.order.value}")
