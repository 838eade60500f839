"""Words looked for as they stand in a review: "qui a écrit « ... » ?", "is '...' a real quote?", "how often '...'?"."""

from __future__ import annotations

from collections.abc import Iterator

from retrieval.asking.quoted_patterns import (
    AFTER,
    AUTHOR,
    BEFORE,
    CHECKED,
    COUNTED,
    MARKS,
    NAMED,
    OF_A_SCENE,
    REST,
    REVIEWS_SAY,
    SAYING,
    THE_WORD,
)
from retrieval.asking.speaking import is_verdict

_OPENING = frozenset("«“\"'‘’")
_MARK = "«“\"'‘’ "

Place = tuple[int, int]


def find_quoted(text: str, flat_text: str) -> Place | None:
    """Where the words stand that are looked for (code points, without their quotation marks), or None.

    ``flat_text`` is `folding.flat` of ``text``. Where their author is asked for, what follows a colon is meant as well;
    where they are counted, what is called a word.
    """
    asked = AUTHOR.search(flat_text)
    if not _OPENING.isdisjoint(text):
        marked = [place for place in _marked(text) if not NAMED.search(flat_text[: place[0]].rstrip(_MARK))]
        found = marked if asked else [place for place in marked if _looked_for(flat_text, place)]
        if found:
            return max(found, key=lambda place: place[1] - place[0])
    # in "Heat : d'où vient le titre ?" nothing is quoted
    if asked and (rest := REST.search(text, asked.start())) and any(c.isalnum() for c in rest[1]):
        return rest.span(1)
    return _called_a_word(flat_text) if COUNTED.search(flat_text) else None


def counts_them(flat_text: str) -> bool:
    """Whether a question, as `find_quoted` takes it, asks how many write the words, or how often."""
    return COUNTED.search(flat_text) is not None


def _marked(text: str) -> Iterator[Place]:
    """What stands between quotation marks."""
    for match in MARKS.finditer(text):
        inside = next(n for n in range(1, (match.lastindex or 0) + 1) if match.group(n) is not None)
        if any(c.isalnum() for c in match.group(inside)):
            yield match.span(inside)


def _looked_for(flat_text: str, place: Place) -> bool:
    """Whether what stands beside quoted words asks whether somebody wrote them."""
    before, after = flat_text[: place[0]].rstrip(_MARK) + " ", flat_text[place[1] :].lstrip("»”\"'’ ")
    if OF_A_SCENE.search(before):
        return False
    around = f"{before}{after}"
    beside = BEFORE.search(before) or SAYING.search(before) or AFTER.search(after)
    return beside is not None or any(pattern.search(around) for pattern in CHECKED)


def _called_a_word(flat_text: str) -> Place | None:
    """The word that is counted without being quoted; a verdict is told by the ratings."""
    if found := THE_WORD.search(flat_text):
        return found.span("said")
    found = REVIEWS_SAY.search(flat_text)
    return found.span("said") if found and not is_verdict(found["said"]) else None
