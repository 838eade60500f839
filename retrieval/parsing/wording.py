"""What a question says beside what it asks: a fact, how many quotes, on which scale, against which other film."""

from __future__ import annotations

from dataclasses import dataclass

from retrieval.asking.amounts import Amount, find_scale, find_wanted
from retrieval.asking.aside_patterns import FOR_PARENTS
from retrieval.asking.evening import find_evening
from retrieval.asking.facts import FOR_WHOM, find_fact, said_of
from retrieval.asking.for_whom import ANY_FILM
from retrieval.asking.of_each_side import beside_them, find_of_each_side
from retrieval.filters.bounds import ASKS_RATINGS
from retrieval.followups.carried import SHORT
from retrieval.parsing.named_first import Named
from retrieval.parsing.turn import Turn
from retrieval.question import Fact
from retrieval.titles.elsewhere import find_compared
from retrieval.titles.versions import Version, find_version


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The fact asked for, how many quotes, the scale, a film not held that is compared, another version of the film.

    ``flat`` is what was not understood before the last two.
    """

    flat: str
    fact: Fact | None
    wanted: Amount | None
    scale: Amount | None
    compared: str | None
    version: Version | None


def find_wording(turn: Turn, named: Named) -> Wording:
    """Find all of it, and mark it as understood."""
    claims, titles = turn.claims, named.titles
    if titles:
        claims.take_all(find_evening(claims.flat))
    fact = find_fact(claims.flat)
    if fact and not titles and fact[0] in FOR_WHOM and ANY_FILM.match(claims.flat):
        fact = None  # "which one can I watch with my kids?"
    if fact:
        claims.take_all(said_of(fact[0], claims.flat, fact[1]))
    claims.take_all(m.span() for m in FOR_PARENTS.finditer(claims.flat))
    each = find_of_each_side(claims.flat)
    wanted = find_wanted(beside_them(claims.flat) if each else claims.flat)
    if wanted:
        claims.take(wanted.span)
    if each:  # they are read with the sides
        wanted = Amount((0, 0), sum(each))
    of_ratings = titles or ASKS_RATINGS.search(claims.flat) or len(turn.words) <= SHORT
    scale = find_scale(claims.flat) if of_ratings else None
    if scale:
        claims.take(scale.span)
    left = claims.flat
    compared = find_compared(left, turn.text, turn.known.thesaurus) if len(titles) == 1 else None
    version = find_version(left) if len(titles) == 1 or (turn.conversation and not titles) else None
    if version:
        claims.take_all([version.link, *version.beside, *filter(None, [version.medium])])
    return Wording(
        flat=left, fact=fact[0] if fact else None, wanted=wanted, scale=scale, compared=compared, version=version
    )
