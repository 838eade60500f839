"""Look-ups that many questions repeat, remembered for as long as the library does not change."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from retrieval.names.bearers import SLIPPED, first_names, of_another, stems_like, writes_slip
from retrieval.names.likened import WorkTitle
from retrieval.names.named import last_word, name_expression, names, with_particle
from retrieval.names.naming import Called
from retrieval.names.other_titles import other_titles
from retrieval.names.parts import find_parts
from retrieval.question import Role
from retrieval.subjects.beyond import called_in
from retrieval.subjects.cast import role_of
from retrieval.subjects.namesakes import namesakes, speaks_of
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.lexical import any_of
from retrieval.words.spelling import Spelling
from seeds.library import Library
from seeds.models import Film, Passage, ReviewFilter
from seeds.records import Counts, Mention, Mentioned, Rated

_T = TypeVar("_T")
ROOM = 256
"""How many answers of the library are kept; the least recently asked is dropped first."""


class Memory:
    """The library, asked once for what is asked again and again. Made anew whenever the library has changed."""

    def __init__(self, library: Library, thesaurus: Thesaurus) -> None:
        self._library = library
        self._thesaurus = thesaurus
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = threading.Lock()

    def once(self, key: Hashable, ask: Callable[[], _T]) -> _T:
        """What ``ask`` gives, asked for once under this key."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]  # type: ignore[no-any-return]
        found = ask()
        with self._lock:
            self._kept[key] = found
            if len(self._kept) > ROOM:
                self._kept.popitem(last=False)
        return found

    def polarities(self, wanted: ReviewFilter) -> NDArray[np.void]:
        """Their polarities: see `seeds.records.POLARITY`."""
        return self.once(("polarities", wanted), lambda: self._library.polarities(wanted))

    def counts(self, wanted: ReviewFilter) -> Counts:
        """How many reviews ``wanted`` lets through, and how many of them are rated."""
        return self.once(("counts", wanted), lambda: self._library.counts(wanted))

    def rated(self, wanted: ReviewFilter) -> tuple[Rated, ...]:
        """The ratings of the reviews that ``wanted`` lets through."""
        return self.once(("rated", wanted), lambda: tuple(self._library.rated(wanted)))

    def rarity(self, stem: str) -> int:
        """How many passages of the library hold a stem."""
        return self.once(("rarity", stem), lambda: self._library.vocabulary(stem))

    def spelling(self, film: str) -> Spelling:
        """The words of a film's reviews, to be asked which of them a mistyped word may be."""
        return self.once(("spelling", film), lambda: Spelling(self._library.terms_of(film), seldom=True))

    def mentions(self, subject: str, wanted: ReviewFilter) -> Mentioned:
        """The passages that name a subject of the thesaurus."""
        return self.once(("mentions", subject, wanted), lambda: self._mentions(subject, wanted))

    def mentioning(self, subject: str, wanted: ReviewFilter, passages: Sequence[Passage]) -> set[int]:
        """Those of some passages that name a subject: the same as in `mentions`, without reading all that may."""
        entry, expression = self._thesaurus[subject], namesakes(self._thesaurus, subject)
        held = self.named(entry.mention, wanted).among([p.id for p in passages]) if entry.mention else set()
        doubted = self.named(expression, wanted).among(sorted(held)) if expression and held else set()
        return {
            p.id for p in passages
            if (p.id in held and speaks_of(self._thesaurus, subject, p.text, doubted=p.id in doubted))
            or (p.id not in held and entry.adjacent and entry.side_by_side(p.text))
        }  # fmt: skip

    def _mentions(self, subject: str, wanted: ReviewFilter) -> Mentioned:
        expression = self._thesaurus[subject].mention
        found = self.named(expression, wanted) if expression else Mentioned.of(())
        if len(found.passages):
            found = self._without_namesakes(found, subject, wanted)
        return self._with_adjacent(found, subject, wanted)

    def _with_adjacent(self, found: Mentioned, subject: str, wanted: ReviewFilter) -> Mentioned:
        """Those found and the passages that hold a term of which the index keeps only one word."""
        entry = self._thesaurus[subject]
        if not entry.adjacent:
            return found
        perhaps = np.setdiff1d(self._library.mentioned(entry.perhaps, wanted).passages, found.passages)
        more = [p for p in self._library.passages(perhaps.tolist()) if entry.side_by_side(p.text)]
        if not more:
            return found
        pairs = zip(found.passages.tolist(), found.reviews.tolist(), strict=True)
        both = [Mention(id_, found.names[number]) for id_, number in pairs]
        both += [Mention(p.id, p.review) for p in more]
        return Mentioned.of(sorted(both, key=lambda mention: mention.passage))

    def _without_namesakes(self, found: Mentioned, subject: str, wanted: ReviewFilter) -> Mentioned:
        """Those found without the passages that hold but another word, or a turn of phrase, in place of the subject."""
        entry, doubtful = self._thesaurus[subject], namesakes(self._thesaurus, subject)
        other = self._library.mentioned(doubtful, wanted).passages if doubtful else found.passages[:0]
        read = found.passages if entry.passing else np.intersect1d(other, found.passages)
        doubted = frozenset(other.tolist())
        seen = self._library.passages(read.tolist())
        others = [p.id for p in seen if not speaks_of(self._thesaurus, subject, p.text, doubted=p.id in doubted)]
        kept = ~np.isin(found.passages, others)
        return Mentioned(found.passages[kept], found.reviews[kept], found.names)

    def named(self, expression: str, wanted: ReviewFilter) -> Mentioned:
        """The passages that meet a full-text expression."""
        return self.once(("named", expression, wanted), lambda: self._library.mentioned(expression, wanted))

    def naming(self, name: str, wanted: ReviewFilter) -> Mentioned:
        """The passages that name a person, a place or a numbered part."""
        return self.once(("naming", name, type(name), wanted), lambda: self._naming(name, wanted))

    def _naming(self, name: str, wanted: ReviewFilter) -> Mentioned:
        expression, named_in = name_expression(name), names(name)
        if not expression:
            return Mentioned.of(())
        last = None if find_parts(name) or isinstance(name, WorkTitle) else last_word(name)
        lasts = [way for way in (last, with_particle(name)) if way] if last else []
        slips = " OR ".join(filter(None, map(self._slips, lasts)))
        found = self._library.mentioned(f"{expression} OR {slips}" if slips else expression, wanted)
        held = {p.id: p.text for p in self._library.passages(found.passages.tolist())}
        texts = [held.get(id_, "") for id_ in found.passages.tolist()]
        kept = np.array([named_in(text) for text in texts], dtype=bool)
        if last:
            titled = (title for title in other_titles(name) if last_word(title) == last)
            first = [word for way in (name, *titled) for word in first_names(way)]
            kept &= ~np.array(of_another(texts, last, first), dtype=bool)
            if slips:
                kept |= np.array([any(writes_slip(text, way, first) for way in lasts) for text in texts], dtype=bool)
        return Mentioned(found.passages[kept], found.reviews[kept], found.names)

    def _slips(self, last: str) -> str:
        """The full-text expression met by passages that may hold a last name misspelt; "" where none does."""
        if len(last) < SLIPPED:
            return ""
        mute = last[0] + last[2] if last[1] == "h" else f"{last[0]}h"  # "Cristo" and "Christo", "Tomas" and "Thomas"
        terms = (*self._library.terms_like(last[:2]), *self._library.terms_like(mute))
        return any_of(sorted(stems_like(terms, last)))

    def called(self, film: Film) -> list[tuple[Called, ...]]:
        """The subjects of a film that the thesaurus does not know."""
        return self.once(("called", film.id), lambda: called_in(self._library, film, self._thesaurus))

    def role(self, name: str, passages: tuple[int, ...]) -> Role | None:
        """Whether a name is an actor's or a character's, told from some passages that hold it."""
        return self.once(
            ("role", name, passages), lambda: role_of(name, self._library.passages(passages), self._thesaurus)
        )

    def speakers(self, subject: str, wanted: ReviewFilter) -> tuple[str, ...]:
        """The reviews that name a subject of the thesaurus."""
        return self.once(("speakers", subject, wanted), lambda: self.mentions(subject, wanted).speakers())
