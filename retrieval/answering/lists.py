"""Lists: the films held, the best rated, the sources, the themes of a film."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean, pstdev

from retrieval.answering import kinds, over_all
from retrieval.answering.held import Held
from retrieval.answering.scales import converted, means_as_given, scales_of
from retrieval.answers import Answer, FilmEntry, FilmsAnswer, NoAnswer, Note, NoteKind, Reason, Source, Writer
from retrieval.asking.cue import with_titles
from retrieval.asking.provenance import MORE_THAN_ONE
from retrieval.asking.rankings import not_ranked_by
from retrieval.asking.works_apart import find_works_apart
from retrieval.filters.origins import NOT_SITES, SITES
from retrieval.parsing.assembling import ASKS_MEAN
from retrieval.question import Order, Question
from retrieval.ratings import mean_of_all, rated_on
from retrieval.words.folding import flat, squeeze
from seeds.models import FIVE_STARS, ReviewFilter, Role, Work

AT_LEAST = 5
"""A film needs this many ratings to be ranked, unless no film has as many."""
SCALED = 30
"""Of more films than these a list does not look up the scales."""
RANKED = 10
"""How many films a ranking names."""
APART = 3
"""How many series are named beside a ranking of films."""
WRITERS = 5
"""How many reviewers are named where those who wrote most are asked for."""
SHARED = 20
"""The same where those who wrote of several films are."""
_MORE_THAN_ONE = re.compile(with_titles(MORE_THAN_ONE.replace("@", r"[^?,;]{1,60}")))
_MOST = re.compile(r"\b(?:plus|most|top|biggest)\b")

_CRITICS = re.compile(
    r"\b(?:critics?|critiques (?:ou|pros?|de metier)|ou (?:des |les )?critiques|pros?"
    r"|profession\w+|journalist\w+|presse?)\b"
)


def _not_alike(held: Held, question: Question) -> tuple[Note, ...]:
    """A remark where films like another were asked for, or what to see after it: nothing here tells what is alike."""
    return tuple(Note(NoteKind.NOT_ALIKE, film.title) for film in held.titled(question.films)[:1])


def _by_no_figure(question: Question) -> tuple[Note, ...]:
    """A remark where films were to be ranked by what no figure tells: "le film qui divise le plus"."""
    said = not_ranked_by(question.text)
    return (Note(NoteKind.NOT_RANKED_BY, said),) if said else ()


def films(held: Held, question: Question) -> Answer:
    """Every film held, or with a review that the filters let through, those with most reviews first, or with fewest.

    Where the question says so, only those with enough reviews.
    """
    if question.by_kind:
        return kinds.answer(held, question, entries_of(held, question))
    least, rising = question.enough or 0, question.order is Order.WORST
    most = sys.maxsize if question.few is None else question.few
    enough = (e for e in entries_of(held, question) if least <= e.reviews <= most)
    entries = sorted(enough, key=lambda e: e.reviews if rising else -e.reviews)
    entries = entries[: question.ranked or RANKED] if question.order else entries
    mean = mean_of_all(entries) if question.kind or ASKS_MEAN.search(flat(question.text)) else None
    if not entries and (least or question.few or question.kind or question.filters != ReviewFilter()):
        return NoAnswer(question=question, reason=Reason.NO_REVIEWS, held=held.most_reviewed(5))
    scales = scales_of(held, (e.film.id for e in entries)) if mean or len(entries) <= SCALED else set()
    listed = FilmsAnswer(
        question=question,
        films=tuple(e.film for e in entries),
        entries=tuple(entries),
        scale=scales.pop() if len(scales) == 1 else FIVE_STARS,
        ranked=question.order is not None,
        at_least=least,
        total=len(entries),
        mean=mean,
        notes=(*kind_unknown(held, question), *(converted(scales) if mean else ())),
    )
    return over_all.with_figures(held, question, listed)


def best(held: Held, question: Question) -> Answer:
    """Films by the mean of the ratings that the filters leave, of those with enough ratings to say."""
    entries = list(entries_of(held, question))
    if question.by_spread:  # those compared; the one that the turn before named is of all of them
        entries = [e for e in entries if len(question.films) < 2 or e.film.id in question.films]
    elif question.films:  # all but the one that others are to be like
        entries = [e for e in entries if e.film.id not in question.films]
    rated = [e for e in entries if e.mean is not None]
    if not rated:
        reason = Reason.NO_RATINGS if question.filters == ReviewFilter() else Reason.NO_REVIEWS
        return NoAnswer(question=question, reason=reason, held=held.most_reviewed(5))
    named = question.by_spread and len(question.films) > 1  # those compared, few as their ratings may be
    usual = AT_LEAST if any(e.rated >= AT_LEAST for e in rated) and not named else 1
    at_least = usual if question.enough is None else question.enough
    enough = [e for e in rated if e.rated >= at_least]
    if not enough:
        return NoAnswer(question=question, reason=Reason.NO_REVIEWS, held=held.most_reviewed(5))
    question = means_as_given(held, question, [e.film.id for e in enough])
    enough = [e for e in enough if question.means.within(e.mean or 0.0)]
    if not enough and question.kind is Work.FILM and not find_works_apart(flat(question.text)):
        return best(held, replace(question, kind=None))  # "film" is said of series too
    if not enough:
        return NoAnswer(question=question, reason=Reason.NO_MEAN, held=held.most_reviewed(5))
    if question.by_spread:
        return _by_spread(held, question, enough, at_least, () if named else _unranked(entries, question, at_least))
    down = question.order is Order.WORST
    ranked = sorted(enough, key=lambda e: (e.mean or 0.0) * (1 if down else -1))[: question.ranked or RANKED]
    apart, scales = _series_apart(held, question, at_least), scales_of(held, (e.film.id for e in ranked))
    notes = (
        *kind_unknown(held, question), *_not_alike(held, question), *_by_no_figure(question),
        *apart, *_unranked(entries, question, at_least), *converted(scales),
    )  # fmt: skip
    return FilmsAnswer(
        question=question, films=tuple(e.film for e in ranked), entries=tuple(ranked), ranked=True, at_least=at_least,
        total=len(held.films), notes=notes, scale=scales.pop() if len(scales) == 1 and not apart else FIVE_STARS,
    )  # fmt: skip


def _by_spread(
    held: Held, question: Question, entries: Sequence[FilmEntry], at_least: int, unranked: tuple[Note, ...]
) -> Answer:
    """Films by how much their ratings differ: the standard deviation of those that the filters leave."""
    spread = []
    for entry in entries:
        rated = held.memory.rated(replace(question.filters, films=(entry.film.id,)))
        spread.append(replace(entry, spread=pstdev(r.stars for r in rated)))
    up = question.order is not Order.WORST
    ranked = sorted(spread, key=lambda e: e.spread or 0.0, reverse=up)[: question.ranked or RANKED]
    return FilmsAnswer(
        question=question, films=tuple(e.film for e in ranked), entries=tuple(ranked), ranked=True, at_least=at_least,
        total=len(held.films), notes=(*kind_unknown(held, question), *unranked),
    )  # fmt: skip


def _series_apart(held: Held, question: Question, at_least: int) -> tuple[Note, ...]:
    """The rated series that a ranking of films leaves aside: "film" is said of both."""
    apart = find_works_apart(flat(question.text))
    if question.kind is not Work.FILM or (apart and apart.work is Work.FILM):
        return ()
    series = [e for e in _entries(held, question.filters) if e.film.kind is Work.SERIES and e.rated >= at_least]
    series = [e for e in series if question.means.within(e.mean or 0.0)]
    best = sorted(series, key=lambda e: -(e.mean or 0.0))[:APART]
    value = " | ".join(f"{e.film.title} = {e.mean}" for e in best)
    return (Note(NoteKind.SERIES_APART, value),) if best else ()


def _unranked(entries: Sequence[FilmEntry], question: Question, at_least: int) -> tuple[Note, ...]:
    """A remark on those that have too few ratings to be ranked, where no number of ratings was asked for."""
    titles = [e.film.title for e in entries if e.rated < at_least] if question.enough is None else []
    return (Note(NoteKind.UNRANKED, " | ".join([str(len(titles)), *titles[:APART]])),) if titles else ()


def entries_of(held: Held, question: Question) -> tuple[FilmEntry, ...]:
    """The films that a list or a ranking is made from, with their figures over the reviews that the filters leave.

    Where films or series alone are asked for, those known to be the other are left out; and of series, those of which
    nobody knows what they are, unless nobody knows it of any.
    """
    entries = _entries(held, question.filters)
    if question.kind is None or kind_unknown(held, question):
        return entries
    other = Work.FILM if question.kind is Work.SERIES else Work.SERIES
    unknown = (None,) if question.kind is Work.SERIES else ()
    return tuple(e for e in entries if e.film.kind not in (other, *unknown))


def kind_unknown(held: Held, question: Question) -> tuple[Note, ...]:
    """A remark where series were asked for and the library cannot tell films from series."""
    return (Note(NoteKind.KIND_UNKNOWN),) if question.kind is Work.SERIES and not kinds.told(held) else ()


def _entries(held: Held, wanted: ReviewFilter) -> tuple[FilmEntry, ...]:
    """The films with their figures over the reviews that ``wanted`` lets through; those without any left out."""
    entries = held.entries()
    if wanted == ReviewFilter():
        return entries
    found = []
    for entry in entries:
        only = replace(wanted, films=(entry.film.id,))
        counts, rated = held.memory.counts(only), held.memory.rated(only)
        if counts.reviews:
            mean = fmean(r.stars for r in rated) if rated else None
            found.append(FilmEntry(film=entry.film, reviews=counts.reviews, rated=len(rated), mean=mean))
    return tuple(found)


def writers(held: Held, question: Question) -> Answer:
    """Those who wrote most of the reviews that the filters leave, by name; the unsigned are nobody."""
    question = replace(question, filters=rated_on(question.side, question.filters))
    shared = len(question.films) > 1 and not _MOST.search(flat(question.text))
    several = not shared and _MORE_THAN_ONE.search(flat(question.text)) is not None
    count = question.ranked or (SHARED if shared or several else WRITERS)
    every = held.library.writers(held.wanted(question), sys.maxsize if shared else count)
    found = _of_each(held, question, every) if shared else list(every)
    if several:
        found = [(name, reviews) for name, reviews in found if reviews > 1] or found[:WRITERS]
    if not found:
        return NoAnswer(
            question=question, reason=Reason.NO_REVIEWS, films=held.titled(question.films), held=held.most_reviewed(5)
        )
    return FilmsAnswer(
        question=question, films=held.titled(question.films), total=len(found), shared=shared,
        writers=tuple(Writer(name=name, reviews=reviews) for name, reviews in found[:count]),
    )  # fmt: skip


def _of_each(held: Held, question: Question, every: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Those of the writers who wrote of each of the question's films."""
    of = [dict(held.library.writers(held.wanted(question, (film,)), sys.maxsize)) for film in question.films]
    return [(name, reviews) for name, reviews in every if all(name in wrote for wrote in of)]


def _no_critics(held: Held, question: Question) -> tuple[Note, ...]:
    """A remark where it was asked whether critics write here, and nothing says so of any review."""
    asked = _CRITICS.search(flat(question.text))
    told = asked and held.memory.counts(ReviewFilter(roles=(Role.CRITIC,))).reviews
    return (Note(NoteKind.NO_CRITICS),) if asked and not told else ()


def sources(held: Held, question: Question) -> Answer:
    """The documents that the reviews came from: all of them, or those of the films that the question names."""
    documents = [(d.document, d.reviews) for d in held.library.documents() if d.reviews]
    if question.films:
        wanted = [(d, ReviewFilter(films=question.films, documents=(d.name,))) for d, _ in documents]
        documents = [(d, count) for d, only in wanted if (count := held.memory.counts(only).reviews)]
    entries = [e for e in held.entries() if not question.films or e.film.id in question.films]
    return FilmsAnswer(
        question=question,
        films=tuple(e.film for e in entries),
        entries=tuple(entries),
        sources=tuple(Source(name=d.name, kind=d.kind, reviews=count) for d, count in documents),
        total=len(documents),
        notes=(*_from_sites(held, question), *_no_critics(held, question)),
    )


def _from_sites(held: Held, question: Question) -> tuple[Note, ...]:
    """The sites that the reviews name, with how many of them do; nothing where none names one."""
    named = dict.fromkeys(source for _, _, source in held.library.origins() if source and source not in NOT_SITES)
    counts = {
        site: held.memory.counts(ReviewFilter(films=question.films, sources=(site,))).reviews for site in named
    }
    told = sorted((site for site in named if counts[site]), key=lambda site: -counts[site])
    said = " | ".join(f"{SITES.get(squeeze(site), site)} = {counts[site]}" for site in told)
    return (Note(NoteKind.FROM_SITES, said),) if told else ()

