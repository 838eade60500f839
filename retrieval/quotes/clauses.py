"""A passage cut into what it says one thing after the other, so that each thing keeps its own side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from embeddings.sentences import Span, sentences

_EXCEPT = (
    r"à part|a part|mis à part|hormis|excepté|sauf|si ce n'est|à l'exception|except(?: for)?|apart from|aside from"
    r"|other than|with the exception of|save for"
)
_NO_EXCEPTION = r"(?!\s*(?:que?|qu['’]|si|quand|[çc]a|cela|that|this|when|if)\b)"
"""What only turns the sentence: "sauf que la fin est ratée", "à part ça"."""
_TURN = (
    r"mais|pourtant|cependant|toutefois|néanmoins|malgré|en dépit|même si|bien que|quoique|alors que|tandis que"
    r"|contrairement à|car|parce que|puisque|but|however|although|though|despite|in spite of|even if|while|whereas"
    r"|because|yet|unlike"
)
_BREAK = re.compile(
    r"(?P<aside>\s[-–—]+\s\w+(?:[\s'’]\w+){0,8}\s[-–—]+\s|\(\w+(?:[\s'’]\w+){0,2}\))"  # "the lead - Xolo - is dull"
    rf"|(?P<except>\b(?:{_EXCEPT})\b{_NO_EXCEPTION})|(?P<turn>\b(?:{_TURN}|{_EXCEPT})\b|[;()\[\]]|\s[-–—]+\s|\.{{2,}}|…)"
    r"|,|:|\b(?:et|and)\b",
    re.IGNORECASE,
)
_VERB = (
    r"(?:est|sont|était|étaient|etait|etaient|sera|a|ont|joue|jouent|fait|font|manque|manquent|reste|restent|surjoue"
    r"|surjouent|sonne|sonnent|paraît|is|are|was|were|has|have|does|do|feels?|seems?|looks?)"
)
_RESUMES = re.compile(
    r"(?:(?!\b(?:qui|que|who|that|which|et l[ea]s?|et l['’]|and the)\b)[^,;.():]){2,60}?"
    rf"(?P<at>\s*,?\s)(?={_VERB}\s)",
    re.IGNORECASE,
)
"""Where a sentence that was broken off by an exception has its verb: "les acteurs, à part Anna, sont ..."."""
_OPENED = re.compile(rf"[^;.():]{{2,90}}?(?P<at>,\s)(?=[^,;.()]*\s{_VERB}\s)", re.IGNORECASE)
"""Where one that begins with an exception comes to the rest: "à part Anna et Luc, les acteurs sont ..."."""

_TURNED, _EXCEPTED, _RESUMED = "turn", "except", "resumed"
_Cut = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a text, ``start`` to ``end`` in code points.

    ``sentence`` counts the sentences, ``part`` the parts between turns ("mais", "malgré") of all of them;
    ``exception`` tells that the part is what the rest of the sentence is not said of ("à part la musique"),
    ``goes_on`` that it is that rest, after an exception.
    """

    start: int
    end: int
    sentence: int
    part: int
    exception: bool = False
    goes_on: bool = False


@lru_cache(maxsize=256)  # of one passage for all that it speaks of
def clauses(text: str) -> tuple[Clause, ...]:
    """Cut a text at sentence ends, turns, brackets and commas, in order; the turning words are in no clause.

    A few words between dashes or brackets cut nothing.
    """
    found: list[Clause] = []
    part = 0
    for number, sentence in enumerate(sentences(text)):
        start, kind = sentence.start, ""
        part += 1
        for begin, end, next_kind in [*_cuts(text, sentence), (sentence.end, sentence.end, "")]:
            if text[start:begin].strip():
                found.append(Clause(start, begin, number, part, kind == _EXCEPTED, kind == _RESUMED))
            start = end
            if next_kind:
                part, kind = part + 1, next_kind
    return tuple(found)


def _cuts(text: str, sentence: Span) -> list[_Cut]:
    """Where a sentence is cut, with what each cut begins; "" where it goes on as before."""
    cuts: list[_Cut] = []
    over = sentence.start
    for cut in _BREAK.finditer(text, *sentence):
        if cut["aside"] or cut.start() < over:
            continue
        cuts.append((*cut.span(), _EXCEPTED if cut["except"] else _TURNED if cut["turn"] else ""))
        if cut["except"]:
            opening = not text[sentence.start : cut.start()].strip()
            if resumed := (_OPENED if opening else _RESUMES).match(text, cut.end(), sentence.end):
                cuts.append((*resumed.span("at"), _RESUMED))
                over = resumed.end("at")
    return cuts
