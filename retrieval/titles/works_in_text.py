"""Works that a review names beside the one reviewed: in quotation marks, with a year, or known ones with capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from retrieval.titles.well_known import LONGEST, begins_work, is_well_known, is_work
from retrieval.words.folding import Token, tokens
from retrieval.words.spans import Span, touching
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import proper_names

_TITLE = r"[A-ZÀ-Ý0-9][\w'’.:!-]*(?: [\w'’.:!&-]+){0,6}?"
_QUOTED = re.compile(rf"[\"“«]\s?(?P<title>{_TITLE})[,.]?\s?[\"”»]")
_ARTICLED = re.compile(
    r"(?<=[\w,;'’] )(?P<title>(?:The|A|An|La|Le|Les) [A-ZÀ-Ý][\w'’-]+"
    r"(?: (?:(?:of|the|and|de|du|la|le|des|et) )*[A-ZÀ-Ý][\w'’-]+)*)"
)
"""An article has a capital inside a sentence only where it begins a title: "movies like A Christmas Story"."""
_DATED = re.compile(
    r"(?P<title>[A-ZÀ-Ý][\w'’-]*"
    r"(?: (?:[A-ZÀ-Ý0-9][\w'’:-]*|of|the|and|de|du|la|le|les|des|et|a|à))*) \((?:19|20)\d\d\)"
)


@lru_cache(maxsize=5_000)
def works_in(text: str) -> tuple[Span, ...]:
    """Where a text names works, in order."""
    found = [m.span("title") for m in _QUOTED.finditer(text) if _large(m["title"])]
    for pattern in (_DATED, _ARTICLED):
        found += [span for m in pattern.finditer(text) if not touching(span := m.span("title"), found)]
    said = tokens(text)
    place = 0
    while place < len(said):
        end = _known(said, place)
        if end and not touching(span := (said[place].start, said[end - 1].end), found):
            found.append(span)
        place = end or place + 1
    return tuple(sorted(found))


def _large(quoted: str) -> bool:
    """Whether what stands in quotation marks has the capitals of a title."""
    words = [t for t in tokens(quoted) if t.word not in STOPWORDS]
    large = bool(words) and (words[0].capital or words[0].word.isdigit()) and len(words) <= LONGEST
    somebody = len(words) == 2 and all(t.capital for t in words) and words[0].word in proper_names()
    return large and (not somebody or is_work(words))


def _known(said: Sequence[Token], start: int) -> int | None:
    """Where a known work that begins here ends; one of a single word begins no sentence and is nobody's name."""
    if not said[start].capital or not begins_work(said[start : start + 3]):
        return None
    for end in range(min(len(said), start + LONGEST), start, -1):
        words = said[start:end]
        content = [t for t in words if t.word not in STOPWORDS]
        if not content or not all(t.capital or t.word.isdigit() for t in content) or not is_work(words):
            continue
        if len(content) > 1 or (start and is_well_known(words) and content[0].word not in proper_names()):
            return end
    return None
