"""Questions of fact on a film (when, where, who, how long, for what age), told from questions for an opinion.

Reviews are no record of these, and a passage that is merely near is no answer: only one that tells the fact is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from retrieval.asking.fact_patterns import FACTS
from retrieval.asking.for_whom import AT_THAT_AGE, FOR
from retrieval.question import Fact
from retrieval.words.folding import flat
from retrieval.words.sieve import Sieve
from retrieval.words.spans import blank

FOR_WHOM = (Fact.AGE, Fact.AUDIENCE)
"""What reviewers tell better than a catalogue does."""

_FACTS = tuple(FACTS.items())
_SIEVE = Sieve(told.asked for _, told in _FACTS)


def find_fact(flat_question: str) -> tuple[Fact, tuple[int, int]] | None:
    """The fact that a question asks for and where it does (code points); None where it asks for none."""
    for place in _SIEVE(flat_question):
        fact, told = _FACTS[place]
        if match := told.asked.search(flat_question):
            return fact, _claimed(match)
    return None


def _claimed(match: re.Match[str]) -> tuple[int, int]:
    """What of a question says the fact: not the subject before "for my son"."""
    return match.span(FOR if match.groupdict().get(FOR) else 0)


def said_of(fact: Fact, flat_question: str, first: tuple[int, int]) -> list[tuple[int, int]]:
    """All that a question says of the fact that it asks for ``first`` there: "my son is 12, is it ok at that age?"."""
    if fact not in FOR_WHOM:
        return [first]
    rest = blank(flat_question, [first])
    return [first, *map(_claimed, FACTS[fact].asked.finditer(rest)), *(m.span() for m in AT_THAT_AGE.finditer(rest))]


def words_of_fact(fact: Fact) -> tuple[str, ...]:
    """Words one of which stands in any passage that tells a fact."""
    return FACTS[fact].words


def tells(fact: Fact, text: str) -> bool:
    """Whether a text tells a fact as people write it; of this film or, by chance, of another."""
    return bool(next(_matches(fact, text), None))


def names_told(fact: Fact, text: str) -> frozenset[str]:
    """The names, folded, that a text tells a fact with: "réalisé par Bong Joon Ho"."""
    named = (m for m in _matches(fact, text) if m.groupdict().get("name"))
    return frozenset(word for match in named for word in _capitals(match, text))


def tells_how_well(fact: Fact, text: str) -> int:
    """How well a text that tells a fact tells it, more for those that tell it better."""
    read, best = flat(text), FACTS[fact].best
    return next((len(best) - place for place, found in enumerate(best) if found.search(read)), 0)


def _matches(fact: Fact, text: str) -> Iterator[re.Match[str]]:
    for match in FACTS[fact].written.finditer(flat(text)):
        named = match.groupdict().get("name") is not None
        if not named or text[match.start("name")].isupper():
            yield match


def _capitals(match: re.Match[str], text: str) -> list[str]:
    """The words of a name that begin with a capital, folded."""
    start = match.start("name")
    words = re.finditer(r"\w+", match["name"])
    return [w.group() for w in words if text[start + w.start()].isupper()]


_CREDITS = re.compile(
    r"\b[qk]u?i (?:joue|jouent) dans\b|\bqui (?:est|sont) (?:le |la |les |l')(?:acteurs?\b|actrices?\b|scenariste)"
    r"|\bwho(?:'?s| is) in (?:it|this|the (?:film|movie|series|cast))\b|\bwho (?:stars? in|plays? in|is in|acts? in)\b"
    r"|\bwho is the lead\b|\bwhat(?:'s| is) the (?:story|plot)\b"
    r"|\b(?:c'?(?:est)? ?quoi|quelle? est) (?:l'? ?histoire|le (?:pitch|synopsis))\b"
)


def asks_credits(text: str) -> bool:
    """Whether a question wants a film's cast or its story, on which reviews are quoted as on any subject."""
    return bool(_CREDITS.search(flat(text)))
