"""What is taken before anything else is read: who is called, words that are quoted, titles of films."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.asking.amounts import Amount, find_enough, find_few
from retrieval.asking.cited import find_cited
from retrieval.asking.quoted import find_quoted
from retrieval.followups.compared_again import at_place
from retrieval.names.likened import WorkTitle
from retrieval.parsing.turn import Turn
from retrieval.titles.both_films import find_both
from retrieval.titles.brackets import find_beside
from retrieval.titles.match import TitleMatch
from retrieval.words.claims import PERSON, TITLE
from retrieval.words.folding import Token, tokens

_KINDS_OF_FILM = frozenset("serie series show".split())
_CALLED = re.compile(r"^\W*(?:(?:ok|hey|dis|salut|bonjour|hello|hi) )?(?:google|siri|alexa|verbatim)\b")
"""A voice assistant or the bot itself, called by its name first."""


@dataclass(frozen=True, slots=True)
class Named:
    """The titles in a question, where words stand whose author is asked for, how many ratings a film must have.

    ``few``: how many reviews it may have at most. ``cited`` is a film that is sought in what is said of another.
    """

    titles: list[TitleMatch]
    cited: WorkTitle | None
    quoted: tuple[int, int] | None
    enough: Amount | None
    few: Amount | None = None

    @property
    def films(self) -> tuple[str, ...]:
        """The films that the titles may be of, each once."""
        return tuple(dict.fromkeys(f for m in self.titles for f in m.films))


def find_named(turn: Turn) -> Named:
    """Find what is named first, and mark it as understood."""
    claims = turn.claims
    if (called := _CALLED.match(claims.flat)) and called.end() < len(turn.text):
        claims.take(called.span())
    quoted = find_quoted(turn.text, claims.flat)
    if quoted and _is_title(turn, quoted):
        quoted = None
    if quoted:
        claims.take(quoted, mark=PERSON)
    enough = find_enough(claims.flat)
    if enough:
        claims.take(enough.span)
    titles = _titles(turn)
    few = None if titles or enough else find_few(claims.flat)
    if few:
        claims.take(few.span)
    for match in titles:
        span = turn.words[match.start].start, turn.words[match.end - 1].end
        claims.take(span, mark=TITLE)
        claims.take_before(match.start, _KINDS_OF_FILM)
        claims.take_all(find_beside(turn.words, turn.text, span))
    cited = None
    if len(titles) > 1:
        claims.take_all(find_both(claims.flat))
        titles, cited = _without_cited(turn, titles)
    return Named(titles, cited, quoted, enough, few)


def _without_cited(turn: Turn, titles: list[TitleMatch]) -> tuple[list[TitleMatch], WorkTitle | None]:
    """The titles without the one that is sought in the reviews of another, and that one as it was typed."""
    place = find_cited(turn.claims.flat)
    kept = [m for m in titles if place is None or turn.words[m.start].start != place[0]]
    if place is None or len(kept) != 1 or len(titles) != 2:
        return titles, None
    turn.claims.take(place)
    return kept, WorkTitle(turn.text[slice(*place)])


def _is_title(turn: Turn, quoted: tuple[int, int]) -> bool:
    """Whether the quotation marks stand around a title: "« Heat », qui en dit du mal ?"."""
    said = turn.text[slice(*quoted)]
    words = tokens(said)
    return any(m.sure and m.films and m.end - m.start == len(words) for m in turn.known.titles.find(words, said))


def _of_another(match: TitleMatch, titles: Sequence[TitleMatch], words: Sequence[Token]) -> bool:
    """Whether a part of a title that is named in full begins another: "Chicago PD", asked of "Chicago Fire"."""
    if match.sure or match.end >= len(words) or not words[match.end].capital:
        return False
    return any(m.sure and m is not match and {*match.films} <= {*m.films} for m in titles)


def _titles(turn: Turn) -> list[TitleMatch]:
    """The titles among the words that are free; else the film that was compared and is named by its place."""
    claims, words, text = turn.claims, turn.words, turn.text
    titles = [m for m in turn.known.titles.find(words, text) if all(claims.free[m.start : m.end])]
    titles = [m for m in titles if not _of_another(m, titles, words)]
    if titles or not (placed := at_place(claims.flat, turn.conversation)):
        return titles
    span, film = placed
    standing = [i for i, t in enumerate(words) if t.start < span[1] and t.end > span[0]]
    return [TitleMatch(standing[0], standing[-1] + 1, (film,), text[slice(*span)], sure=True)]
