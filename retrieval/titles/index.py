"""Film titles found in questions: other titles, parts, numbers written any way, slips of the finger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from retrieval.titles.apart import ends_another, inside_the_other, opens, told_too
from retrieval.titles.exact import exact
from retrieval.titles.filed import Filed
from retrieval.titles.listed import may_list
from retrieval.titles.match import Asked, TitleMatch, Weighed
from retrieval.titles.near import near
from retrieval.titles.own_word import linked, own_words
from retrieval.titles.read_on import narrowed, with_the_rest
from retrieval.titles.standing import is_in_another
from retrieval.titles.told import all_that_is_left, by_initials, cut_short, in_a_list, small_words_left_out
from retrieval.titles.words import Place, compared_with, standing_for_titles
from retrieval.words.folding import Token
from seeds.models import Film


class TitleIndex:
    """The titles of a library. Built once; a question then costs a few look-ups."""

    def __init__(self, films: Iterable[Film]) -> None:
        self._filed = Filed(films)
        self.titles = self._filed.titles

    def released(self, films: Iterable[str]) -> int | None:
        """The year in which ``films`` came out, where it is one and known."""
        years = {self._filed.years.get(film) for film in films}
        return years.pop() if len(years) == 1 else None

    def find(self, question: Sequence[Token], text: str) -> list[TitleMatch]:
        """The titles named in a question, the longest sure match first chosen, none overlapping."""
        asked, filed = Asked.of(question, text), self._filed
        candidates = [*exact(filed, asked), *near(filed, asked), *small_words_left_out(filed, asked)]
        candidates.extend(cut_short(filed, asked))
        candidates.extend(by_initials(filed, asked, beside=bool(candidates)))
        chosen = _outside(_apart(candidates), question) or _apart(all_that_is_left(filed, asked))[:1]
        own = own_words(filed, question)
        if chosen:
            spans = [(m.start, m.end) for m in chosen]
            chosen = [*chosen, *_by_words(question, linked(question, spans, own))]
        else:
            chosen = _by_words(question, standing_for_titles(question, text, filed.saying, own))
        if len(chosen) == 1 and (beside := compared_with(question, (chosen[0].start, chosen[0].end), filed.saying)):
            place, film = beside
            chosen.append(TitleMatch(place, place + 1, (film,), question[place].surface, False))
        if chosen and may_list(question, text):
            chosen = [*chosen, *in_a_list(filed, asked, chosen)]
        if any(m.sure and len(m.films) == 1 for m in chosen):  # "is Die Hard a christmas movie"
            chosen = [m for m in chosen if m.sure or len(m.films) < 2]
        chosen = sorted((narrowed(filed, m, question) for m in chosen), key=lambda m: m.start)
        chosen = [with_the_rest(filed, m, chosen, asked) for m in chosen]
        if len(chosen) > 1 and len({m.films for m in chosen}) == 1:
            chosen = [m for m in chosen if not ends_another(m.start, question)] or chosen
            first, *others = [(m.start, m.end) for m in chosen]
            if all(inside_the_other(first, other, question) for other in others):
                chosen = chosen[:1]
        if chosen and opens(chosen[0].start, chosen[0].end, question, text) and len(chosen[0].films) == 1:
            # "Passengers: the robot" is not of "Mr. Robot"
            chosen = [chosen[0], *(m for m in chosen[1:] if told_too(m.start, m.end, question))]
        return chosen


def _apart(candidates: Iterable[Weighed]) -> list[TitleMatch]:
    """The longest matches, none overlapping a longer one."""
    chosen: list[TitleMatch] = []
    for _, match in sorted(candidates, key=lambda c: (-c[0], c[1].start)):
        if all(match.end <= m.start or match.start >= m.end for m in chosen):
            chosen.append(match)
    return chosen


def _by_words(question: Sequence[Token], places: Iterable[Place]) -> list[TitleMatch]:
    """The matches of one word each."""
    return [TitleMatch(place, place + 1, (film,), question[place].surface, False) for place, film in places]


def _outside(chosen: list[TitleMatch], question: Sequence[Token]) -> list[TitleMatch]:
    """The matches without everyday words that are said to be in another of these films."""
    places = [(m.start, m.end) for m in chosen]
    return [m for m in chosen if not is_in_another(question, (m.start, m.end), places)]
