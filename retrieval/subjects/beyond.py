"""What a film's reviewers talk about that the thesaurus does not know: names, and things met more than elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from rapidfuzz import fuzz

from retrieval.names.naming import SLIP, Called, names
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.subjects.things import things
from retrieval.words.folding import tokens
from retrieval.words.lexical import stems_of
from retrieval.words.salience import SURPRISE, Tally, tally
from retrieval.words.spoken import spoken
from seeds.library import Library
from seeds.models import Film, ReviewFilter

READ = 1200
"""How many reviews of a film, evenly spaced, are read for what they name; who mentions it is counted over all."""
FEWEST = 4
SHARE = 0.05
"""What fewer reviews, or a lower share of them, mention is not listed."""
MOST = 8
"""At most so many names and so many things, the most surprising ones."""
ELSEWHERE = 2.0
"""By how many times more passages of the film than of the rest of the library must mention it."""
ENOUGH = 500
"""From so many passages on, the rest of the library says what is usual in it."""
ONE = 0.45
"""Things that share this much of their reviews (Jaccard) are one subject."""


def called_in(library: Library, film: Film, thesaurus: Thesaurus) -> list[tuple[Called, ...]]:
    """The subjects of a film beyond the thesaurus; one of several names for what is said together."""
    wanted = ReviewFilter(films=(film.id,))
    read = [spoken(text) for text in library.review_texts(wanted, READ)]
    counted = tally(read)
    title = frozenset(t.word for name in (film.title, *film.aliases) for t in tokens(name))
    least = max(FEWEST, SHARE * len(read))
    salient = [w for w, n in counted.reviews.items() if n >= least and counted.surprise(w) >= SURPRISE]
    known = {w for w in salient if _known(w, thesaurus) or _titled(w, title)}
    people = names(read, counted, [w for w in salient if counted.is_name(w) and not _titled(w, title)], title)
    plain = [w for w in salient if counted.is_thing(w) and w not in known]
    usual = _Usual(library, wanted)
    found = [c for c in _best(people, counted) if usual.exceeded(c)]
    return [(c,) for c in found] + _together([c for c in _best(things(read, counted, plain, title), counted)
                                              if usual.exceeded(c)], usual)  # fmt: skip


class _Usual:
    """How often the rest of the library mentions what a film's reviews do."""

    def __init__(self, library: Library, wanted: ReviewFilter) -> None:
        self._library, self._wanted = library, wanted
        self._own = max(1, len(library.passage_ids(wanted)))
        self._rest = len(library.passage_ids()) - self._own

    def exceeded(self, called: Called) -> bool:
        """Whether the film mentions it `ELSEWHERE` times more than the rest does."""
        if self._rest < ENOUGH:
            return True
        here = len(self._library.mentioned(called.expression, self._wanted))
        there = len(self._library.mentioned(called.expression)) - here
        return here / self._own >= ELSEWHERE * there / self._rest

    def reviews(self, called: Called) -> set[str]:
        """The reviews of the film that mention it."""
        return set(self._library.mentioned(called.expression, self._wanted).speakers())


def _best(called: list[Called], counted: Tally) -> list[Called]:
    return sorted(called, key=lambda c: -max(counted.surprise(w) for w in c.words))[:MOST]


def _together(called: list[Called], usual: _Usual) -> list[tuple[Called, ...]]:
    """Things that share a beginning ("mafia", "mafieux") or most of their reviews, side by side."""
    group = {n: n for n in range(len(called))}
    held = [usual.reviews(c) for c in called]
    for a, b in combinations(range(len(called)), 2):
        alike = _same_beginning(called[a].words[0], called[b].words[0])
        if alike or len(held[a] & held[b]) >= ONE * max(1, len(held[a] | held[b])):
            old, new = group[b], group[a]
            group = {n: new if g == old else g for n, g in group.items()}
    members: dict[int, list[int]] = {}
    for n, g in group.items():
        members.setdefault(g, []).append(n)
    return [tuple(called[n] for n in sorted(ns, key=lambda n: -len(held[n]))) for ns in members.values()]


def _same_beginning(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    shared = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    return (shared >= 5 and shared >= 0.55 * shorter) or (shared == 4 and shorter <= 5)


def _known(word: str, thesaurus: Thesaurus) -> bool:
    return any(not span.weak and thesaurus[span.subject].theme for span in thesaurus.find(tokens(word)))


def _titled(word: str, title: Iterable[str]) -> bool:
    """Whether a word is of the title, in any form or nearly."""
    return any(fuzz.ratio(word, other) >= SLIP or set(stems_of(word)) & set(stems_of(other)) for other in title)
