"""The ratings and dates that a question keeps to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from retrieval.filters.dates import SAME_YEAR, find_dates
from retrieval.filters.several_dates import APART
from retrieval.filters.stars import find_stars
from retrieval.words.claims import Claims
from seeds.models import ReviewFilter

ASKS_RATINGS = re.compile(r"\b(?:not(?:e|es|ee|ees)|rated|ratings?|etoiles?|stars?|score[sd]?)\b")
_CARRIES = re.compile(
    r"(?:(?:(?:\b(?:with|avec|at|of)|(?<=[a-z@] )(?:a|de|d')) ?)?"
    r"\b(?:exactement|precisement|tout juste|pile|exactly|precisely|bang on) (?:(?:at|a|de) )?"
    r"|(?:avis|critiques?|reviews?|commentaires?) (?P<of>(?:de |d'|with |avec |of ))) ?$"
)
"""What only leads to a rating: "with exactly 3.5 stars", "la critique de 5 étoiles la plus longue"."""
_OF_THE_MEAN = re.compile(
    r"\b(?:moyenne|note(?: moyenne| globale| generale)?|average|mean|(?:(?:overall|average|mean) )?(?:rating|score))"
    r"(?:'s)?(?: (?:de|du|d'|of|for|pour|sur)(?: (?:le|la|the|this|cette|ce))?)? *"
    r"(?:@[@ ]*|(?:film|serie|movie|series|show) )?"
    r"(?:(?:est[- ](?:elle|il)|est|is|was|it|elle|a|bien|vraiment|really|still|toujours|ever|always) +)*$"
)
_ASKED_WHETHER = re.compile(r"\b(?:est|is|was|does|did|has|a)\b|\b(?:depass|exce)")
_OF_REVIEWS = re.compile(
    r"\b(?:avis|critiques?|reviews?|notes|ratings|ceux|celles|those|combien|how many|qui|who|pourcentage|percentage"
    r"|proportion|share|part|films|series|titres|movies|shows|titles|which|quels?|quelles?)\b"
)
"""Reviews, or films, are picked by their rating: it is not asked whether the mean of one is above it."""
_SHARP = re.compile(r" ?(?:pile(?: poil)?|exactement|precisement|tout rond|exactly|precisely|sharp|flat)\b")
_GIVES_ALONE = re.compile(r"\b(?:met|mets) $")
_COUNTED_AT = re.compile(
    r"\b(?:how many|combien)\b[^@]{0,20}?\b(?:at|a|de|en|are) \d(?:[.,]5)? (?:or|and|ou|et) "
    r"(?:below|less|under|lower|above|more|over|higher|up|moins|plus|en dessous|au-dessus)\b"
)
"""So many "at 2 or below" are ratings, whatever was spoken of."""
_GIVES_RATINGS = re.compile(r"\b(?:gave|give[ns]?|mis|mett?(?:ent)?|donne(?:nt|s)?)\b")
"""Who "gave it 5 or less" gave a rating; on which scale a rating is asked these words do not tell."""
_THE_MEAN_THAN = re.compile(
    r"\b(?:moyennes?|average|mean"
    r"|(?:notes?|scores?|ratings?)(?= (?:moyenne|globale|(?:(?:de|of|du|d'|for|pour) ?)?@)))\b"
    r"(?:(?!\b(?:avis|critiques?|reviews?|ceux|celles|those|ones|notes? (?:de|a))\b)[^,;?]){0,40}?"
    r"(?P<than>\b(?:depass\w+|exceeds?|(?:superieure?s? a|au[- ]dessus d[eu]|above|over"
    r"|(?:higher|better|lower|worse|more|less) than"
    r"|(?:plus|moins) (?:haute?|elevee?|basse?|bonne) que|inferieure?s? a|(?:en|au)[- ]dessous d[eu]|below|under))"
    r"(?:[- ](?:t[- ])?(?:elle|il))?(?: a)? \d{1,2}(?:[.,]\d)?"
    r"(?: ?/ ?\d+| sur \d+| out of \d+| etoiles?| stars?)?)(?![\w%])"
)
"""Whether the mean of a film is above or below something: that keeps to no ratings."""


def of_the_mean(flat_text: str) -> tuple[int, int] | None:
    """Where a question that names a film asks whether its mean is above or below a number."""
    found = _THE_MEAN_THAN.search(flat_text) if "@" in flat_text else None
    return found.span("than") if found else None


@dataclass(frozen=True, slots=True)
class Bounds:
    """The ratings and dates let through, the scale a rating was taken to be on, and whether years are compared."""

    filters: ReviewFilter
    taken: float | None
    years: bool


def find_bounds(
    claims: Claims, today: date, released: int | None, *, of_marks: bool = False, one: bool = False
) -> Bounds:
    """Find the bounds on ratings and dates, and mark them as understood; ``released`` is the year of the film.

    ``of_marks``: how often a rating was given is asked. ``one``: of one film, whose mean may be set against a number.
    """
    asked = ASKS_RATINGS.search(claims.flat) or _GIVES_RATINGS.search(claims.flat) or _COUNTED_AT.search(claims.flat)
    stars = find_stars(claims.flat, rating_asked=bool(asked), of_marks=of_marks)
    if stars:
        before, said = claims.flat[: stars.span[0]], claims.flat[: stars.span[1]]
        claims.take(stars.span)
        exact = stars.at_least is not None and stars.at_least == stars.at_most
        of_mean = one and not exact and _OF_THE_MEAN.search(before)
        if of_mean and _ASKED_WHETHER.search(said) and not _OF_REVIEWS.search(before):
            stars = None  # "est-ce que la moyenne de Heat dépasse 4 ?"
    if stars and (gives := _GIVES_ALONE.search(claims.flat[: stars.span[0]])):
        claims.take(gives.span())
    if stars:
        _take_beside(claims, stars.span)
    if same := SAME_YEAR.search(claims.flat):
        claims.take(same.span())
    dates = find_dates(claims.flat, today, released=released)
    if dates:
        claims.take(dates.span)
        claims.take_all(m.span() for m in APART.finditer(claims.flat) if dates.compared)
    wanted = ReviewFilter(
        at_least=stars.at_least if stars else None,
        at_most=stars.at_most if stars else None,
        above=stars.above if stars else None,
        below=stars.below if stars else None,
        since=dates.since if dates else None,
        until=dates.until if dates else None,
        excluding=tuple(ReviewFilter(since=first, until=last) for first, last in dates.gaps) if dates else (),
    )
    return Bounds(wanted, stars.taken if stars else None, dates is not None and dates.compared)


def _take_beside(claims: Claims, span: tuple[int, int]) -> None:
    """Mark what only leads to a rating or follows it as understood too."""
    if before := _CARRIES.search(claims.flat[: span[0]]):
        claims.take(before.span("of") if before["of"] else before.span())
    if after := _SHARP.match(claims.flat, span[1]):
        claims.take(after.span())


def is_exact(filters: ReviewFilter) -> bool:
    """Whether one rating alone is let through."""
    return filters.at_least is not None and filters.at_least == filters.at_most
