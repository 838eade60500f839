"""What asks for films of the library: by their figures, by what is said of them, or for any."""

from __future__ import annotations

from dataclasses import replace

from retrieval.asking.among_films import OF_DATA, counted_words, find_among, find_work
from retrieval.asking.cue import Reading
from retrieval.asking.rankings import Ranking, bounds_means, find_ranking
from retrieval.filters.bounds import is_exact
from retrieval.parsing.topic import find_topic
from retrieval.parsing.turn import Turn
from retrieval.question import Intent, Language, Order, Question
from retrieval.words.carriers import CARRIERS
from retrieval.words.claims import Claims
from retrieval.words.folding import flat
from seeds.models import ReviewFilter, Work


def ranking(
    claims: Claims, most: Ranking | None, filters: ReviewFilter, *, alone: bool, enough: bool
) -> Reading | None:
    """What asks for the films of the library by its own figures; None where nothing does."""
    if found := most or find_ranking(claims.flat, alone=alone):
        return Reading(found.intent, order=found.order, spans=(found.span,))
    if filters.bounded and not filters.reviewers and bounds_means(claims.flat):
        intent = Intent.FILMS if is_exact(filters) else Intent.BEST_FILM
        return Reading(intent, order=Order.BEST, spans=((0, len(claims.flat)),))
    if enough and bounds_means(claims.flat):  # "quels films ont plus de 100 avis ?"
        return Reading(Intent.FILMS, spans=((0, len(claims.flat)),))
    return None


def of_means(question: Question) -> Question:
    """The ranking with its bounds on ratings taken for bounds on the mean: "les films au-dessus de 4"."""
    bounds, filters = question.filters, question.filters.of_any_rating()
    means = ReviewFilter(at_least=bounds.at_least, at_most=bounds.at_most, above=bounds.above, below=bounds.below)
    low = means.at_least is None and means.above is None
    return replace(question, means=means, filters=filters, order=Order.WORST if low else question.order)


def said_of_films(turn: Turn, language: Language) -> Reading | None:
    """What asks for a film by what is said of it; None where nothing is left that reviews can be counted for."""
    claims = turn.claims
    among = find_among(claims.flat)
    if among is None:
        return None
    left = claims.beside(among.spans)
    topic = find_topic(claims.words, left, turn.text, turn.known.thesaurus, language)
    if topic is None or not (topic.names or counted_words(topic.words)):
        return None
    return Reading(Intent.RANKED, order=among.order, spans=among.spans)


def any_film(claims: Claims) -> Reading | None:
    """What asks for a film and says no more of it: "un bon film pour ce soir"."""
    among = find_among(claims.flat)
    said = [t.surface for t, free in zip(claims.words, claims.free, strict=True) if free]
    if among is None or not among.any or {*map(flat, said)} & OF_DATA:
        return None
    if counted_words([word for word in said if flat(word) not in CARRIERS]):
        return None
    return Reading(Intent.BEST_FILM, order=among.order, spans=((0, len(claims.flat)),))


def work_sought(intent: Intent, claims: Claims) -> Work | None:
    """Whether films or series alone are asked for; "quels films as-tu ?" asks for whatever is held."""
    found = find_work(claims.original) if intent in (Intent.FILMS, Intent.BEST_FILM, Intent.RANKED) else None
    return None if intent is Intent.FILMS and found is Work.FILM else found
