"""Reviews that a question leaves out: "hors 2018", "other than 5 stars", "sauf les avis de nieronimo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from retrieval.filters.dates import find_dates
from retrieval.filters.kinds import find_kinds, find_lengths, find_size
from retrieval.filters.stars import find_stars
from retrieval.parsing.left_out_patterns import AND, CUE, END, FILLER, REVIEWS, TOLD_AFTER
from retrieval.parsing.turn import Turn
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from seeds.models import ReviewFilter

_SIDES = re.compile(
    r"(?:(?P<good>positi(?:f|fs|ve|ves)|favorables?|favou?rable|elogieu\w+|bon(?:ne)?s|good)"
    r"|(?P<bad>negati(?:f|fs|ve|ves)|defavorables?|unfavou?rable|mauvais(?:es)?|bad)"
    r"|(?P<none>neutres?|neutral|mitigee?s?|mixed|middling|lukewarm|moyen(?:ne)?s))\b"
)
_YEAR = re.compile(r"(?P<y>(?:19|20)\d\d)\b(?!\s*(?:[-/–]|a|to|jusqu'en|until|till)\s*\d)")
_STARS = re.compile(r"(?P<n>\d(?:[.,]5)?|10)(?=\W*$|,)")
"""A rating without a word for it, where the question speaks of ratings: "au moins 4 étoiles, sauf les 5"."""
_RATED = re.compile(r"\b(?:etoiles?|stars?|not(?:e|es|ee|ees)|rat(?:ed|ings?)|mis|gave)\b")
_NO_TITLE = re.compile(r"[^@]+")
_OF_REVIEWS = re.compile(rf"\b(?:{REVIEWS}|ceux|celles|ones|those)\b")
Span = tuple[int, int]
_MOST = 4
"""So many words that leave out are looked at, and so many things left out by one of them."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is left out, and where the question says so (code points)."""

    spans: tuple[tuple[int, int], ...] = ()
    excluding: tuple[ReviewFilter, ...] = ()


def find_left_out(turn: Turn, today: date) -> LeftOut:
    """What a question leaves out, one filter for each; nothing where it only says "sans" of something else."""
    spans: list[tuple[int, int]] = []
    excluding: list[ReviewFilter] = []
    end = 0
    for cue in islice(CUE.finditer(turn.claims.flat), _MOST):
        if cue.start() < end:
            continue
        found = list(_each(turn, cue, today)) or _before(cue, today)
        if found:
            excluding.extend(one for one, _ in found)
            end = max(cue.end(), *(span[1] for _, span in found))
            start = min(cue.start(), *(span[0] for _, span in found))
            spans += [(start + m.start(), start + m.end()) for m in _NO_TITLE.finditer(turn.claims.flat[start:end])]
    return LeftOut(tuple(spans), tuple(dict.fromkeys(excluding)))


def _before(cue: re.Match[str], today: date) -> list[tuple[ReviewFilter, Span]]:
    """The dates right before words that leave them out: "2018 exclu"."""
    if not TOLD_AFTER.search(cue.group().rstrip("-")):
        return []
    dates = find_dates(said := cue.string[: cue.start()].rstrip(" ,("), today)
    if dates is None or dates.span[1] < len(said):
        return []
    return [(ReviewFilter(since=dates.since, until=dates.until), dates.span)]


def _each(turn: Turn, cue: re.Match[str], today: date) -> Iterator[tuple[ReviewFilter, Span]]:
    """Each thing named after the words that leave out, and where."""
    text, place = cue.string, cue.end()
    for _ in range(_MOST):
        filler = FILLER.match(text, place)
        begins = filler.end() if filler else place
        stop = END.search(text, begins)
        last = stop.start() if stop else len(text)
        found = _at(turn, (place, begins, last), cue, today) if begins < last else None
        if found is None:
            return
        yield found
        further = AND.match(text, found[1][1])
        if further is None:
            return
        place = further.end()


def _at(turn: Turn, between: tuple[int, int, int], cue: re.Match[str], today: date) -> tuple[ReviewFilter, Span] | None:
    """The filter that stands right after the words that leave out (and what carries it), and where it ends."""
    (place, begins, last), text = between, cue.string
    only = " " * place + text[place:last] + " " * (len(text) - last)
    non = (cue["denying"] or "").startswith("non") and ("-" in cue.group() or _OF_REVIEWS.search(text[: cue.start()]))
    denied = cue["denying"] and not non  # "not positive" asks for those against; "non, positifs" puts right
    if not denied and (side := _SIDES.match(text, begins)) and _OF_REVIEWS.search(text):
        return _of_side(side), side.span()
    if year := _YEAR.match(text, begins):
        return ReviewFilter(since=date(int(year["y"]), 1, 1), until=date(int(year["y"]), 12, 31)), year.span()
    if cue["denying"] is None or text[place:begins].strip():
        dates = find_dates(only, today)
        if dates and dates.span[0] <= begins:
            return ReviewFilter(since=dates.since, until=dates.until), dates.span
    stars = find_stars(only, rating_asked=True)
    if stars and stars.span[0] <= begins:
        kept = ReviewFilter(at_least=stars.at_least, at_most=stars.at_most, above=stars.above, below=stars.below)
        return kept, stars.span
    bare = None if cue["denying"] or not _RATED.search(text) else _STARS.match(text, begins, last)
    if bare and (stars := find_stars(f"{bare['n']} etoiles")):
        return ReviewFilter(at_least=stars.at_least, at_most=stars.at_most), bare.span()
    return None if cue["denying"] else _somebody(turn, only, begins, strict=cue["leaving"] is not None)


def _somebody(turn: Turn, only: str, begins: int, *, strict: bool) -> tuple[ReviewFilter, Span] | None:
    """Who wrote, from where, or how long, where that stands right after the words that leave out."""
    for found in (find_lengths(only), find_size(only), find_kinds(only)):
        span = min(found.spans, default=(len(only), 0))
        if span[0] <= begins < span[1] and not (found.min_words or found.max_words):
            low, high = found.min_length, found.max_length
            return ReviewFilter(roles=found.roles, anonymous=found.anonymous, min_length=low, max_length=high), span
    words = [t for t in turn.words if only[t.start : t.end].strip() and t.start >= begins]
    origin = turn.known.origins.find(words, [True] * len(words), only)
    if origin and origin.origins and origin.span[0] <= begins:
        return ReviewFilter(origins=origin.origins, roles=origin.roles), origin.span
    typed = "".join(c if o != " " else " " for c, o in zip(turn.text, only, strict=True))
    named = turn.known.reviewers.find(only, typed)
    if named is None or not (named.name and named.sure and named.span[0] <= begins):
        return None
    meant = strict or _OF_REVIEWS.search(only[:begins]) is not None
    if not meant:  # after "sans", who would be asked about without it
        asked = turn.known.reviewers.find(turn.claims.flat, turn.claims.unread(turn.text))
        meant = asked is not None and asked.name == named.name
    if meant:
        return ReviewFilter(reviewers=turn.known.reviewers.spellings(named.name)), named.span
    return None


def _of_side(said: re.Match[str]) -> ReviewFilter:
    """The ratings of a side, or of neither."""
    if said["good"]:
        return ReviewFilter(at_least=FAVOURABLE)
    return ReviewFilter(at_most=UNFAVOURABLE) if said["bad"] else ReviewFilter(above=UNFAVOURABLE, below=FAVOURABLE)
