"""Figures into lines: what the site shows and what is computed here are always told apart."""

from __future__ import annotations

from collections.abc import Iterable

from bot.phrases import Words
from bot.render.blocks import Bars, Block, Bullets, Line, Tone
from bot.render.filters import kept_to
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import Course, End, MonthMean, Rating, RatingAnswer, Rest, Share, Written, YearMean
from retrieval.question import Figure, Question, Side, Texts
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE, in_all
from seeds.models import FIVE_STARS, Film, Published, ReviewFilter, Work

MOST = 8
"""So many films that one reviewer rated are told one by one."""
ALIKE = 0.1
"""Means nearer than this, in stars of five, are told to be alike."""
SHARES = {Side.POSITIVE: "rating.share_positive", Side.NEGATIVE: "rating.share_negative"}


def of_works(films: Iterable[Film]) -> str:
    """What ends the key of a sentence on these, where series are among them: they are no "films"."""
    return "_works" if any(film.kind is Work.SERIES for film in films) else ""


def film_title(film: Film) -> str:
    """``Title (year)``."""
    title = one_line(film.title)
    return f"{title} ({film.year})" if film.year and str(film.year) not in title else title


def figures(answer: RatingAnswer, words: Words) -> list[Block]:
    """The whole of a rating answer: for each film its title, then what was asked."""
    if answer.written is not None:
        return _as_texts(answer, answer.written, words)
    blocks: list[Block] = _in_all(answer, words) or _share_in_all(answer, words)
    filtered = answer.question.filters != ReviewFilter(films=answer.question.filters.films)
    shown = answer.ratings[:MOST] if blocks else answer.ratings
    for number, rating in enumerate(shown):
        title = SEPARATOR.join([film_title(rating.film), *kept_to(answer.question, words, [rating.scale])])
        blocks.append(Line(title, Tone.STRONG))
        if answer.share is not None and len(answer.ratings) == 1:
            blocks += [Line(_share(part, words)) for part in (answer.share, answer.against) if part is not None]
            blocks += _sides(answer, words)
        if answer.given:
            blocks += _given(answer, rating, words)
        elif answer.each:
            blocks.append(Line(_share(answer.each[number], words)))
        elif answer.share is None or answer.share.side is not None:
            blocks += _figure(rating, answer.question, words, filtered=filtered)
    if answer.question.against_rest:
        blocks.append(Line(_rest(answer.rest, one_scale(answer), words), Tone.STRONG))
    if len(shown) < len(answer.ratings):
        blocks.append(Line(words.say("films.more", len(answer.ratings) - MOST)))
    if answer.question.figure is Figure.COUNT and len(answer.ratings) > 1:
        rated = words.say("count.rated", sum(r.count for r in answer.ratings))
        blocks.append(Line(words.say("rating.total", sum(r.reviews for r in answer.ratings), rated=rated), Tone.STRONG))
    if (most := _most(answer, words)) is not None:
        blocks.append(Line(most, Tone.STRONG))
    if len(answer.months) > 1:
        blocks.append(Line(words.say("rating.by_month"), Tone.STRONG))
        blocks.append(Bullets(tuple(_month(point, words, one_scale(answer)) for point in answer.months)))
    elif answer.trend:
        blocks.append(Line(words.say("rating.trend"), Tone.STRONG))
        blocks.append(Bullets(tuple(_year(point, words, one_scale(answer)) for point in answer.trend)))
        blocks += [Line(_course(answer.course, words, one_scale(answer)))] if answer.course else []
    return blocks


def _as_texts(answer: RatingAnswer, written: Written, words: Words) -> list[Block]:
    """What was asked of the reviews as texts: how long they are, who signed them, how many have no date or rating."""
    titles = [film_title(film) for film in answer.films[:MOST]]
    title = SEPARATOR.join([*titles, *kept_to(answer.question, words)])
    if written.words is not None:
        means = {"mean": _round(written.words, words), "characters": _round(written.characters or 0.0, words)}
        said = words.say("texts.length", written.reviews, half=_round(written.half or 0.0, words), **means)
    elif written.authors is not None:
        said = words.say("texts.authors", written.authors, reviews=words.say("count.reviews", written.reviews))
        said += " " + words.say("texts.unsigned", written.unsigned) if written.unsigned else ""
    else:
        key = "texts.undated" if answer.question.texts is Texts.UNDATED else "texts.unrated"
        said = words.say(key, written.without or 0, total=words.number(written.reviews))
    return [*([Line(title, Tone.STRONG)] if title else []), Line(said)]


def _round(value: float, words: Words) -> str:
    return words.number(round(value))


def one_scale(answer: RatingAnswer) -> float:
    """The scale that all figures of an answer are on; five stars where they are on several."""
    scales = {rating.scale for rating in answer.ratings if rating.count}
    return scales.pop() if len(scales) == 1 else FIVE_STARS


def _in_all(answer: RatingAnswer, words: Words) -> list[Block]:
    """The mean of what one reviewer gave to several films, before the films one by one."""
    question, told = answer.question, in_all(answer.ratings)
    if told is None or len(answer.ratings) < 2 or question.figure is not Figure.MEAN or not question.filters.reviewers:
        return []
    mean, count, scale = told
    names, ratings = words.listing(_names(question)), words.say("count.ratings", count)
    return [Line(words.say("rating.in_all", names=names, mean=words.mark(mean, scale), ratings=ratings), Tone.STRONG)]


def _share_in_all(answer: RatingAnswer, words: Words) -> list[Block]:
    """The share of what one reviewer wrote on several films, before the films one by one."""
    if answer.share is None or not answer.each or not answer.question.filters.reviewers:
        return []
    said = f"{words.listing(_names(answer.question))}{words.say('format.colon')} {_share(answer.share, words)}"
    return [Line(said, Tone.STRONG)]


def _rest(rest: Rest | None, scale: float, words: Words) -> str:
    """What the other reviews rate, and whether that is less or more."""
    if rest is None:
        return words.say("rating.rest_none")
    way = "alike" if abs(rest.apart) < ALIKE else "less" if rest.apart > 0 else "more"
    mean, ratings = words.mark(rest.mean * scale / FIVE_STARS, scale), words.say("count.ratings", rest.count)
    return words.say(f"rating.rest_{way}", mean=mean, ratings=ratings)


def _given(answer: RatingAnswer, rating: Rating, words: Words) -> list[Block]:
    """The few ratings that one reviewer gave, each with its day, and what they make together."""
    told = [
        words.rating(one.rating, one.scale) + (f" ({words.day(one.date)})" if one.date else "") for one in answer.given
    ]
    held = _held(rating, answer.question.figure, words, filtered=True)
    return [*_published(rating.published, words), Bullets(tuple(told)), Line(held)]


def _most(answer: RatingAnswer, words: Words) -> str | None:
    """Which of several films has the largest share, or most reviews; None where two of them have."""
    if len(answer.films) < 2 or len(answer.films) != len(answer.ratings):
        return None
    if answer.each:
        said, each = "rating.share_most", [round(s.count / s.total, 2) if s.total else 0.0 for s in answer.each]
    elif answer.question.figure is Figure.COUNT:
        said, each = "rating.count_most", [float(r.reviews) for r in answer.ratings]
    else:
        return None
    most = max(each)
    if each.count(most) > 1:
        return None
    return words.say(said, title=film_title(answer.ratings[each.index(most)].film))


def _year(point: YearMean, words: Words, scale: float) -> str:
    key = "rating.year_one" if point.count == 1 else "rating.year"
    ratings = words.say("count.ratings", point.count)
    return words.say(key, year=point.year, mean=words.mark(point.mean * scale / FIVE_STARS, scale), ratings=ratings)


def _course(course: Course, words: Words, scale: float) -> str:
    """Which way the means go, in one sentence."""
    ends = {"first": course.first, "last": course.last, "highest": course.highest, "lowest": course.lowest}
    said: dict[str, str] = {}
    for name, point in ends.items():
        if point is not None:
            said |= {name: words.mark(point.mean * scale / FIVE_STARS, scale), f"{name}_year": str(point.year)}
    told = words.say(f"course.{course.way.value}", None, **said)
    remarks = [words.say(f"course.{key}") for key, so in (("few", course.few), ("left_out", course.left_out)) if so]
    return " ".join([told, *remarks])


def _month(point: MonthMean, words: Words, scale: float) -> str:
    key = "rating.month_one" if point.count == 1 else "rating.month"
    ratings = words.say("count.ratings", point.count)
    mean = words.mark(point.mean * scale / FIVE_STARS, scale)
    return words.say(key, month=words.months[point.month - 1], year=point.year, mean=mean, ratings=ratings)


def _sides(answer: RatingAnswer, words: Words) -> list[Block]:
    """What counts as favourable and as unfavourable, and how many are neither."""
    share = answer.share
    if share is None or share.side is None or not share.total or answer.between is None:
        return []
    scale = one_scale(answer)
    good, bad = (words.mark(stars * scale / FIVE_STARS, scale) for stars in (FAVOURABLE, UNFAVOURABLE))
    percent = words.percent(answer.between / share.total)
    return [Line(words.say("rating.sides", answer.between, good=good, bad=bad, percent=percent), Tone.ASIDE)]


def brief(rating: Rating, words: Words) -> str:
    """A rating in half a line: ``3,7/5 sur le site (3648 notes) · 4,13/5 dans les avis que j’ai ici (15 notes)``."""
    parts: list[str] = []
    shown = rating.published
    if shown is not None and shown.mean is not None:
        text = words.mark(shown.mean, shown.scale)
        parts.append(words.say("rating.brief_published", mean=text, ratings=_behind(shown, words)))
    if rating.mean is None or not rating.count:
        parts.append(words.say("rating.brief_none", reviews=words.say("count.reviews", rating.reviews)))
    elif rating.count == 1:
        parts.append(words.say("rating.brief_single", mean=words.rating(rating.mean, rating.scale)))
    else:
        mean, ratings = words.mark(rating.mean, rating.scale), words.say("count.ratings", rating.count)
        parts.append(words.say("rating.brief_held", mean=mean, ratings=ratings))
    return " · ".join(parts)


def _figure(rating: Rating, question: Question, words: Words, *, filtered: bool) -> list[Block]:
    figure, scale = question.figure, question.scale
    if rating.count == 1 and rating.mean is not None and question.filters.reviewers and figure is Figure.MEAN:
        given = words.rating(rating.mean, rating.scale)  # "la note de Poisseman": no mean was asked for
        return [Line(words.say("rating.given", names=words.listing(_names(question)), rating=given))]
    if figure is Figure.COUNT:
        return [Line(_count(rating, words)), *_published(rating.published, words)]
    blocks = _published(rating.published, words)
    blocks.append(Line(_held(rating, figure, words, filtered=filtered)))
    if scale and (line := _on_scale(rating, scale, words)):
        blocks.append(Line(line))
    if figure is Figure.MODE and rating.count > 1 and rating.histogram:
        blocks.append(Line(_commonest(rating, words)))
    if figure is Figure.DISTRIBUTION and rating.count > 1 and rating.highest and rating.lowest:
        blocks.append(Line(_ends(rating.highest, rating.lowest, rating.scale, words)))
    if rating.count > 1 and rating.histogram and figure is not Figure.TREND:
        blocks.append(Bars(words.say("rating.bars"), _rows(rating.histogram, rating.scale, words)))
    if figure is Figure.DISTRIBUTION and rating.published and rating.published.histogram:
        shown = rating.published
        blocks.append(Bars(words.say("rating.published_bars"), _rows(shown.histogram, shown.scale, words)))
    return blocks


def _published(published: Published | None, words: Words) -> list[Block]:
    if published is None:
        return []
    behind = _behind(published, words)
    if published.mean is None:
        return [Line(words.say("rating.published_none") + (f" ({behind})." if behind else "."))]
    line = words.say("rating.published", mean=words.mark(published.mean, published.scale))
    return [Line(f"{line} ({behind})." if behind else f"{line}.")]


def _behind(published: Published, words: Words) -> str:
    ratings = [words.say("count.ratings", published.count)] if published.count is not None else []
    written = [words.say("count.written", published.reviews)] if published.reviews is not None else []
    return ", ".join(ratings + written)


def _held(rating: Rating, figure: Figure, words: Words, *, filtered: bool) -> str:
    if not rating.reviews:
        return words.say("rating.nothing")
    if rating.mean is None or rating.median is None or not rating.count:
        return words.say("rating.none", rating.reviews)
    mean, median = words.mark(rating.mean, rating.scale), words.mark(rating.median, rating.scale)
    if rating.count == 1:
        return words.say("rating.single", rating=words.rating(rating.mean, rating.scale))
    if figure is Figure.MEDIAN and not filtered:
        return words.say("rating.median", rating.count, mean=mean, median=median)
    key = "rating.held_filtered" if filtered else "rating.held"
    return words.say(key, rating.count, mean=mean, median=median)


def _ends(highest: End, lowest: End, scale: float, words: Words) -> str:
    """The highest and the lowest rating that were given, and how many times."""
    high, low = (words.rating(end.rating, scale) for end in (highest, lowest))
    highs, lows = (words.say("count.ratings", end.count) for end in (highest, lowest))
    return words.say("rating.ends", high=high, highs=highs, low=low, lows=lows)


def _commonest(rating: Rating, words: Words) -> str:
    """The rating given most often and, where one is, what comes after it; several where as many gave them."""
    counts = sorted(set(rating.histogram.values()), reverse=True)
    most, *after = ([label for label, n in rating.histogram.items() if n == count] for count in counts[:2])
    ratings = words.say("count.ratings", counts[0])
    names = words.listing(words.rating(float(label), rating.scale) for label in most)
    total = words.number(rating.count)
    told = words.say("rating.mode" if len(most) == 1 else "rating.modes", names=names, ratings=ratings, total=total)
    if not after or len(most) > 1 or len(after[0]) > 1:
        return f"{told}."
    second = words.rating(float(after[0][0]), rating.scale)
    return words.say("rating.then", told=told, second=second, ratings=words.say("count.ratings", counts[1]))


def _on_scale(rating: Rating, scale: int, words: Words) -> str | None:
    """The same figures on the scale asked for; None where they are on it already, or where there are none."""
    shown = rating.published
    parts = []
    if shown is not None and shown.mean is not None and shown.scale != scale:
        parts.append(words.say("rating.scaled_published", mean=words.mark(shown.mean / shown.scale * scale, scale)))
    if rating.mean is not None and rating.count and rating.scale != scale:
        parts.append(words.say("rating.scaled_held", mean=words.mark(rating.mean / rating.scale * scale, scale)))
    return words.say("rating.scaled", figures=", ".join(parts)) if parts else None


def _count(rating: Rating, words: Words) -> str:
    if not rating.reviews:
        return words.say("rating.nothing")
    if not rating.count:
        return words.say("rating.count_none", rating.reviews)
    return words.say("rating.count", rating.reviews, rated=words.say("count.rated", rating.count))


def _rows(histogram: dict[str, int], scale: float, words: Words) -> tuple[tuple[str, int], ...]:
    best_first = sorted(histogram.items(), key=lambda row: -float(row[0]))
    return tuple((words.rating(float(label), scale), count) for label, count in best_first)


def _share(share: Share, words: Words) -> str:
    if not share.total:
        return words.say("rating.share_none")
    key = SHARES[share.side] if share.side else "rating.share_rated"
    percent = words.percent(share.count / share.total)
    return words.say(key, share.count, total=words.number(share.total), percent=percent)


def _names(question: Question) -> list[str]:
    return [one_line(name) for name in question.filters.reviewers[:1]]
