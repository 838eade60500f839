"""Which of so many works held, no title named: "des deux séries, laquelle est la mieux notée ?" asks of all series."""

from __future__ import annotations

import re

from retrieval.asking.ranking_patterns import WORK
from retrieval.followups.measured_among import superlative
from retrieval.words.folding import flat
from retrieval.words.sieve import Sifted

_SO = r"^\W*(?:(?:et|and|alors|so|ok|mais|but|bon|c'est quoi|dis[- ]moi|tell me)\W+)*"
_MANY = r"(?:deux|trois|quatre|cinq|two|three|four|five|[2-5])"
_OF = r"(?:d'entre|parmi|entre|des|de|sur|of|among|amongst|between|from|out of)"
_YOUR = r"(?:les|tes|ces|vos|the|your|these|my|mes|nos)"
_SO_MANY = rf"(?:(?:{_YOUR} )?{_MANY}|tou(?:te)?s (?:les|tes|vos|ces)|all (?:of )?(?:the|your|these))"
_WHICH = r"(?:laquelle|lequel|quelle|quel|which(?: one)?|what)"
_HELD = r"(?: (?:que tu as|que vous avez|(?:that )?you (?:have|hold)|ici|here|en stock))?"
_FIRST = Sifted(rf"{_SO}{_OF} {_SO_MANY} (?P<work>{WORK}){_HELD}\W+(?:c'est )?{_WHICH}\W+(?P<rest>.+)$")
_AFTER = Sifted(rf"{_SO}{_WHICH} {_OF} {_SO_MANY} (?P<work>{WORK}){_HELD}\W+(?P<rest>.+)$")
_BETTER = re.compile(r"\b(?:better|worse)\b(?=(?: (?:rated|liked|scored|reviewed))?\W*$)")
_MORE_SO = re.compile(r"^(?P<said>(?:is|was|'s) \w{2,})er(?=\W*$)")
_ENDS = {"better": "best", "worse": "worst"}


def of_the_two(text: str, *, compared: bool) -> str | None:
    """The question asked of all such works, or of those just ``compared``; None for anything else."""
    said = flat(text)
    found = _FIRST.search(said) or _AFTER.search(said)
    if found is None:
        return None
    work = found["work"] if found["work"].endswith("series") else found["work"].rstrip("s")
    english = re.search(r"\b(?:which|of|what|among|between)\b", said) is not None
    rest = text[found.start("rest") :] if len(text) == len(said) else found["rest"]
    if compared:
        return f"{'which one' if english else 'lequel'} {rest}"
    if not english:
        return f"{'quelle' if work.endswith(('serie', 'series', 'oeuvre')) else 'quel'} {work.removesuffix('s')} {rest}"
    rest = _MORE_SO.sub(r"\g<said>est", rest)
    told = superlative(_BETTER.sub(lambda word: _ENDS[word.group()], rest))
    return f"which {work} {told}"
