"""What a question keeps to: whose reviews, from where, how long, how rated and when; and its language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from retrieval.asking.courtesies import find_courtesies
from retrieval.asking.getting_on_nerves import find_annoying
from retrieval.asking.intending import Intention, find_intention
from retrieval.asking.judging import find_players, find_tail
from retrieval.asking.of_texts import find_of_texts
from retrieval.asking.own_view import find_own_view
from retrieval.asking.rankings import Ranking, find_most_marks
from retrieval.asking.severity import find_severity
from retrieval.asking.two_reviewers import COMPARING, find_other
from retrieval.asking.works_apart import find_works_apart
from retrieval.filters.bounds import Bounds, find_bounds, of_the_mean
from retrieval.filters.kinds import KindFilter, find_size, find_tongue
from retrieval.filters.origins import OriginMatch
from retrieval.filters.rest_of import without
from retrieval.filters.reviewers import ReviewerMatch
from retrieval.known import Known
from retrieval.parsing.left_out import find_left_out
from retrieval.parsing.named_first import Named
from retrieval.parsing.turn import Turn
from retrieval.parsing.unspoken import find_unspoken
from retrieval.question import Language, Texts
from retrieval.titles.works_named import works_named
from retrieval.words.claims import PERSON
from retrieval.words.language import spoken_in, tongues_of
from retrieval.words.spans import touching
from seeds.models import ReviewFilter, Work

_ENGLISH = re.compile(r"(?<!l')\bon (?:the )?@|\b(?:median|trend|ratings?|average|quotes?)\b")
"""What tells the language where nothing else does: "Anna on Heat", "Heat: median"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The filters of a question, and what else was found on the way to them: what who asks means to see."""

    filters: ReviewFilter
    bounds: Bounds
    reviewer: ReviewerMatch | None
    other: ReviewerMatch | None = None
    texts: Texts | None = None
    origin: OriginMatch | None
    size: KindFilter
    most_marks: Ranking | None
    language: Language
    intention: Intention | None
    but: str | None
    work: Work | None = None

    def voices(self, known: Known) -> tuple[tuple[str, ...], ...]:
        """The spellings of two reviewers, each by itself; nothing where one is named, or none."""
        if self.other is None:
            return ()
        return _names_of(self.reviewer, known), _names_of(self.other, known)

    @property
    def unknown_origin(self) -> str | None:
        """A site or document that the question keeps to and nothing is held from."""
        return self.origin.typed if self.origin and not self.origin.origins else None


def find_kept(turn: Turn, named: Named, today: date, default: Language) -> Kept:
    """Find what a question keeps to, and mark it as understood."""
    claims, known = turn.claims, turn.known
    default = Language.ENGLISH if _ENGLISH.search(claims.flat) else default
    texts = find_of_texts(claims.flat)
    before = list(claims.free)
    if texts:
        claims.take(texts[1])
    meant = find_intention(claims.flat)
    claims.take_all(find_courtesies(claims.flat))
    # beside what is asked, what somebody means to see is told and asks nothing
    intention = meant if meant and any(claims.flat[slice(*span)].strip() for span in meant.spans) else None
    claims.take_all(intention.spans if intention else ())
    claims.take_all(find_tail(claims.flat))
    claims.take_all(find_players(claims.flat))
    apart = None if named.titles else find_works_apart(claims.flat)
    claims.take_all(apart.spans if apart else ())
    if own := find_own_view(claims.flat):
        claims.take(own)
    if annoying := find_annoying(claims.flat):
        claims.take(annoying)
    left_out = find_left_out(turn, today)
    claims.take_all(left_out.spans)
    unspoken = None if named.quoted else find_unspoken(turn, default)
    if unspoken:
        claims.take(unspoken.span)
    polite = _taken_since(before, claims.free)
    origin = known.origins.find(turn.words, claims.free, claims.flat)
    if origin:
        claims.take(origin.span)
    size = find_size(claims.flat)
    claims.take_all(size.spans)
    if tongue := find_tongue(claims.flat):
        claims.take(tongue)  # not known of reviews: the reply says so
    most_marks = None if named.titles else find_most_marks(claims.flat)
    if most_marks:
        claims.take(most_marks.span)
    before = list(claims.free)
    bounds = _bounds(turn, named, today, of_marks=most_marks is not None)
    told = [said or bound for said, bound in zip(polite, _taken_since(before, claims.free), strict=True)]
    reviewer = None if named.quoted else _reviewer(turn)
    spoken = [t for t, free, said in zip(turn.words, claims.free, told, strict=True) if free or said]
    works = {t for start, end in works_named(turn.words, claims.free, turn.text) for t in turn.words[start:end]}
    beside = [t for t in spoken if t not in works]
    if works and len(tongues_of(beside, turn.text)) == 1:
        spoken = beside  # "et game of thrones ?" is French
    other = None
    if reviewer:
        other = find_other(claims.flat, claims.unread(turn.text), reviewer, known.reviewers) if reviewer.name else None
        names = [found.span for found in (reviewer, other) if found]
        spoken = [t for t in spoken if not touching((t.start, t.end), names)]
        span = _both(reviewer, other, claims.flat)
        if other or (reviewer.name and len(named.titles) < 2):
            claims.take_all(m.span() for m in COMPARING.finditer(claims.flat))
        claims.take(span, mark=PERSON)
    filters = replace(
        bounds.filters,
        reviewers=tuple(dict.fromkeys((*_names_of(reviewer, known), *_names_of(other, known)))),
        origins=origin.origins if origin else (),
        roles=origin.roles if origin else (),
    )
    filters = without(filters, left_out.excluding)
    said = "" if named.quoted else turn.text
    return Kept(
        filters=filters, bounds=bounds, reviewer=reviewer, other=other, origin=origin, size=size, most_marks=most_marks,
        language=spoken_in(spoken, said, default, goes_on=turn.last is not None), intention=intention,
        texts=texts[0] if texts else None, but=unspoken.of if unspoken else None,
        work=apart.work if apart else None,
    )  # fmt: skip


def _taken_since(before: Sequence[bool], free: Sequence[bool]) -> list[bool]:
    """Which words were free and are not any more."""
    return [was and not is_free for was, is_free in zip(before, free, strict=True)]


def _bounds(turn: Turn, named: Named, today: date, *, of_marks: bool) -> Bounds:
    """The bounds on ratings and dates; the number in a reviewer's name is none."""
    films = [f for m in named.titles for f in m.films] or turn.films
    nicknames = [(t.start, t.end) for t in turn.words if turn.known.reviewers.numbered(t.surface)]
    if whether := of_the_mean(turn.claims.flat):
        turn.claims.take(whether)
    with turn.claims.hidden(nicknames):
        released, one = turn.known.titles.released(films), len(films) == 1
        return find_bounds(turn.claims, today, released, of_marks=of_marks, one=one)


def _reviewer(turn: Turn) -> ReviewerMatch | None:
    """Whose reviews are asked for."""
    after = turn.last is not None and bool(turn.last.filters.reviewers)
    return turn.known.reviewers.find(turn.claims.flat, turn.claims.unread(turn.text), after=after)


def _both(reviewer: ReviewerMatch, other: ReviewerMatch | None, flat_text: str) -> tuple[int, int]:
    """Where a reviewer stands or, with another beside, where the two do; what sets them apart is read later."""
    if other is None or find_severity(flat_text, reviewer.span):
        return reviewer.span
    return min(reviewer.span[0], other.span[0]), max(reviewer.span[1], other.span[1])


def _names_of(reviewer: ReviewerMatch | None, known: Known) -> tuple[str, ...]:
    """Every spelling of a reviewer's name; the name as it was typed where nobody bears it."""
    if reviewer is None:
        return ()
    return known.reviewers.spellings(reviewer.name) if reviewer.name else (reviewer.typed,)
