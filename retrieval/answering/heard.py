"""How surely passages take a side on what is asked: told by their clause, by their rating, or only not against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from retrieval.polarity import PolarityScorer
from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.quotes.said_of import RATED, Told, told
from retrieval.subjects.aim import Place

SURE = {Side.POSITIVE: 0.75, Side.NEGATIVE: 0.85}
"""A side told less surely is not shown. Read on 206 quotes of 13 films: blame told less surely was right 14 times of
30, blame told more surely 57 times of 67; praise 96 times of 109 however sure."""
COUNTED_FROM = {Side.POSITIVE: 0.75, Side.NEGATIVE: 0.7}
"""And one told less surely is not counted. Of 44 passages of six films told less surely than `SURE`, blame was right in
18 of 22, praise in 13."""
AGAINST_RATING = 0.93
"""A side that the rating of the review is not on is told this surely, or outright."""
PRAISED, BLAMED = 4.0, 2.0
"""Ratings on five stars, from which on or down to which a review is on a side."""
COUNTED, LEANS = 0.7, 0.65
"""With so much of the rating counted, a passage leans to a side from this probability on."""
EXTREME = {Side.POSITIVE: 4.5, Side.NEGATIVE: 1.5}
"""Ratings of reviews of which a passage may be shown for what it names, where nothing else can."""
LAST = 0.3
"""How surely such a passage takes the side."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Passages heard on what stands at their places, for one side; every list has an item for each of them."""

    polarity: PolarityScorer
    side: Side
    texts: Sequence[str]
    places: Sequence[Sequence[Place]]

    def surely(self, stars: Sequence[float | None]) -> list[float]:
        """How surely each takes the side by its own clause; 0 where it does not."""
        return [
            found.sure if found.side is self.side and found.sure >= bar(found, text, given) else 0.0
            for found, text, given in zip(self._told(stars), self.texts, stars, strict=True)
        ]

    def leaning(self, stars: Sequence[float | None]) -> list[float]:
        """How surely each takes the side once its rating counts in full, where that is on the side; else 0."""
        return [
            LEANS * found.sure if found.side is self.side and found.sure >= LEANS and self._rated_so(given)
            and self._other not in outright(text) and own else 0.0
            for found, text, given, own in zip(self._told(stars, COUNTED), self.texts, stars, self._own(), strict=True)
        ]  # fmt: skip

    def not_against(self, stars: Sequence[float | None]) -> list[float]:
        """A little for what names the thing in a review of an extreme rating, and takes the other side nowhere."""
        return [
            LAST if of and self._extreme(given) and found.side is not self._other and self._other not in outright(text)
            and own else 0.0
            for found, text, given, of, own in zip(
                self._told(stars), self.texts, stars, self.places, self._own(), strict=True
            )
        ]  # fmt: skip

    def _told(self, stars: Sequence[float | None], rated: float = RATED) -> list[Told]:
        return told(self.texts, self.places, stars, self.polarity, rated=rated)

    def _own(self) -> list[bool]:
        """Whether each leans to the side by its words alone, more than to the other."""
        scores = self.polarity.score_array(self.texts) if self.texts else ()
        return [bool((row[0] >= row[1]) == (self.side is Side.POSITIVE)) for row in scores]

    def _rated_so(self, stars: float | None) -> bool:
        return stars is not None and (stars >= PRAISED if self.side is Side.POSITIVE else stars <= BLAMED)

    def _extreme(self, stars: float | None) -> bool:
        return stars is not None and (
            stars >= EXTREME[self.side] if self.side is Side.POSITIVE else stars <= EXTREME[self.side]
        )

    @property
    def _other(self) -> Side:
        return Side.NEGATIVE if self.side is Side.POSITIVE else Side.POSITIVE


def bar(found: Told, text: str, stars: float | None, least: Mapping[Side, float] = SURE) -> float:
    """How surely a side has to be told of a text, in a review of so many stars, to be believed; 2 where none is."""
    if found.side is None:
        return 2.0
    against = stars is not None and (stars >= PRAISED if found.side is Side.NEGATIVE else stars <= BLAMED)
    return AGAINST_RATING if against and not (found.plain or outright(text) == {found.side}) else least[found.side]
