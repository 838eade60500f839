"""Turns that measure those just compared: "lequel a le plus de 5/5 ?", "which one divides people more?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.ranked_by import find_lengths_ranked, find_share
from retrieval.asking.rankings import find_spread
from retrieval.question import Figure, Intent, Question, without_subject
from seeds.models import ReviewFilter

_WHICH = re.compile(
    r"^\W*(?:(?:et|and|alors|so|mais|but|ok|bon|c'est)\W+)*(?:lequel|laquelle|lesquels|(?:who|qui)(?= (?:a|has|got|gets)\b)"
    r"|which(?: (?:one|film|movie|series|show|title))?|quel(?:le)? (?:film|serie|titre))"
    r"(?: (?:des deux|of the (?:two|three)|of (?:them|these|those)|d'entre eux))?(?= )"
)
_HAS_MOST = re.compile(
    r" (?:a|ont|has|have|got|gets?|recoit|obtient)(?: (?:recu|obtenu|eu|got))? (?:le |the )?"
    r"(?:plus|most|more|moins|fewer|fewest|less|(?:bigger|larger|higher|smaller|lower) (?:share|percentage|proportion|number))\b"
)
_OF_NAMED = re.compile(
    r"\b(?:lequel|laquelle|lesquels|which(?: (?:one|film|movie|series|show|title))?|quel(?:le)? (?:film|serie|titre))\b"
    r"(?:\W*(?:\b(?:of|de|d|entre|between|parmi|among|from)\b)?[\W]*@(?:[\W@]|\b(?:et|and|ou|or)\b)*)?"
)
_MORE = {"more": "most", "less": "least", "bigger": "biggest", "larger": "largest", "higher": "highest"}
_MORE |= {"lower": "lowest", "smaller": "smallest", "longer": "longest", "shorter": "shortest"}
_COMPARATIVE = re.compile(rf"\b(?:{'|'.join(_MORE)})\b")


def superlative(flat_text: str) -> str:
    """What is said of two films, as it is said of many: "which has longer reviews"."""
    return _COMPARATIVE.sub(lambda word: _MORE[word.group()], flat_text)


def of_those_named(flat_text: str) -> str | None:
    """A question that names films, the "which" in it told of titles; None where it picks none of them."""
    found = _OF_NAMED.search(flat_text)
    if found is None:
        return None
    return "title " + superlative(flat_text[found.end() :]).lstrip()


def measured_among(question: Question, flat_text: str, films: tuple[str, ...]) -> Question | None:
    """The question asked of these films: how often they got a rating, or ranked by what is measured; else None."""
    found = _WHICH.match(flat_text)
    if found is None or question.names:
        return None
    said = "title" + superlative(flat_text[found.end() :])
    filters = question.filters
    bounds = ReviewFilter(at_least=filters.at_least, at_most=filters.at_most, above=filters.above, below=filters.below)
    plain = replace(
        without_subject(question), films=films, filters=bounds, possible_film=None, unknown_film=None, kind=None,
        single=False, figure=Figure.MEAN,
    )  # fmt: skip
    ranked = replace(plain, intent=Intent.BEST_FILM, side=None, filters=ReviewFilter())
    if spread := find_spread(said):
        return replace(ranked, order=spread.order, by_spread=True)
    if lengths := find_lengths_ranked(said):
        return replace(ranked, order=lengths.order, by_length=True)
    if shared := find_share(said, bounded=bounds.bounded, alone=True):
        return replace(ranked, order=shared[0].order, by_share=True, side=shared[1], filters=bounds)
    if (bounds.bounded or question.side) and _HAS_MOST.match(flat_text, found.end()):
        side = None if bounds.bounded else question.side
        return replace(plain, intent=Intent.FIGURE, figure=Figure.SHARE, side=side, order=None)
    return None
