"""The side that a question on themes, a figure or an order keeps to: "the latest negative review"."""

from __future__ import annotations

import re

from retrieval.asking.cue import Reading
from retrieval.asking.cue_words import BAD, DISLIKE, GOOD, LIKE, REVIEW, WRITING
from retrieval.question import Figure, Intent, Order, Side


def _of_whose_reviews(reading: Reading, flat_text: str) -> Reading:
    """Add the side of those whose themes are asked for: "de quoi parlent les avis négatifs ?"."""
    for side, word in ((Side.NEGATIVE, rf"{BAD}|mecontents?|dissatisfied"), (Side.POSITIVE, rf"{GOOD}|satisfaits?|satisfied")):
        said = rf"(?:{REVIEW}|themes?|{WRITING}) (?:les plus |qui sont |plutot |tres |the most )?(?:{word})(?!\w)|\b(?:{word}) (?:{REVIEW}|themes?|{WRITING})\b"
        if match := re.search(rf"\b(?:{said})", flat_text):
            return Reading(reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span()))
    for side, word in ((Side.NEGATIVE, DISLIKE), (Side.POSITIVE, LIKE)):
        if match := re.search(rf"\b(?:ceux|celles|gens|{WRITING}|those|people) (?:qui|who|that) (?:n'|ne )?(?:l')?(?:ont |have )?(?:vraiment |really )?{word}(?: (?:it|le film|the film|@+))?", flat_text):
            return Reading(reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span()))
    return reading

_LEAST = re.compile(rf"\b(?:moins|least) (?:{GOOD}|{BAD})(?!\w)")
_TEXTS = r"(?:avis|critiques|reviews|opinions|commentaires|comments|retours|temoignages|notes|ratings|scores|marks)"
_HIGH = r"(?:est|is|was|etait)(?: \w+){0,2} (?:bon(?:ne)?|mauvaise?|haute?|basse?|elevee?|correcte?|high|low|decent|great)"
_OVER_SOME = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE, Figure.TREND)


def _over_one_side(reading: Reading, flat_text: str) -> Reading:
    """Add the side of the reviews that a figure is asked over; "la moyenne est bonne ?" is over all of them."""
    for side, word in ((Side.NEGATIVE, BAD), (Side.POSITIVE, GOOD)):
        if match := re.search(rf"\b{_TEXTS} (?:(?:les |the )?(?:plus |most |tres |very ))?{word}\b|\b{word} {_TEXTS}\b", flat_text):
            return Reading(reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span()))
    judged = [m.span() for word in (BAD, GOOD, _HIGH) if (m := re.search(rf"\b{word}\b", flat_text))]
    return Reading(reading.intent, None, reading.figure, reading.order, (*reading.spans, *judged))


def with_side(reading: Reading, flat_text: str) -> Reading:
    """Add the side to an order ("the latest negative review") and to a count ("how many negative reviews")."""
    if reading.intent is Intent.THEMES:
        return _of_whose_reviews(reading, flat_text)
    if reading.figure in _OVER_SOME and reading.side is None:
        return _over_one_side(reading, flat_text)
    wanted = reading.intent in (Intent.REVIEWS, Intent.WRITERS) or reading.figure is Figure.COUNT
    if reading.side is not None or not wanted:
        return reading
    sides = [(Side.NEGATIVE, BAD), (Side.POSITIVE, GOOD)]
    if reading.figure is Figure.COUNT:  # "combien de gens ont détesté"
        sides = [(Side.NEGATIVE, DISLIKE), *sides, (Side.POSITIVE, LIKE)]
    if reading.order in (Order.BEST, Order.WORST):  # "les moins bonnes critiques" are not the good ones
        flat_text = _LEAST.sub(lambda found: " " * len(found.group()), flat_text)
    both = [match for word in (BAD, GOOD) if (match := re.search(rf"\b{word}\b", flat_text))]
    if reading.figure is Figure.COUNT and len(both) > 1:  # "combien d'avis positifs et négatifs"
        return Reading(reading.intent, None, Figure.SHARE, reading.order, (*reading.spans, *(m.span() for m in both)))
    for side, word in sides:
        if match := re.search(rf"\b{word}\b", flat_text):
            if word is GOOD and reading.order is Order.BEST:
                continue
            if reading.order is Order.WORST and match.group().startswith("severe"):
                continue  # "le plus sévère" is of all the reviews
            return Reading(
                reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span())
            )
    return reading
