"""What titles are called otherwise, where the library is asked about: "which work has the most reviews?".

"Work", "production", "programme" and "entry" are other things everywhere else ("what works?", "the production design"):
they are read as titles only beside what is asked of titles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from retrieval.words.folding import flat
from retrieval.words.sieve import Sifted

_ONE = r"(?:work|production|program(?:me)?|entry|ouvrage|feature)"
_MANY = r"(?:works|productions|program(?:me)?s|entries|ouvrages)"
_ANY = rf"(?:{_ONE}|{_MANY})"
_FIGURES = r"(?:reviews?|ratings?|scores?|averages?|means?|votes?|rated|scored|ranked|reviewed|liked|loved|hated|avis|critiques?|notes?|notee?s?|commentee?s?|moyennes?)"
_HAVING = r"(?:has|have|had|got|gets?|is|are|was|were|received|receives?|with|did|do|a|ont|est|sont|ayant|avec)"
_HELD = r"(?:(?:that )?(?:do |did )?you (?:hold|have|know|keep)|are there|(?:in|of) (?:the|your) (?:library|collection|catalogue|database)|(?:are )?(?:held|available))"
_TOP = r"(?:best|worst|highest|lowest|top|most|least|poorest|fewest|mieux|moins bien|plus|moins)"
_CALLED = Sifted(
    rf"\b(?:which|what|quel(?:le)?s?|of the|each|every|chaque)(?: of (?:the|your))? (?P<a>{_ANY})(?= {_HAVING} (?:.{{0,40}}\b)?{_FIGURES}\b)"
    rf"|\b{_TOP}(?:[- ]{_FIGURES}| {_FIGURES}) (?P<b>{_ANY})\b"
    rf"|\b(?:which|what|how many|all|list|show|name)(?: me)?(?: all)?(?: of)?(?: the| your)? (?P<c>{_MANY})(?= {_HELD}\b)"
    rf"|\b(?:average|mean|ratings?|scores?|rank(?:ing)?|list|sort|figures)(?: (?:rating|score))? (?:of|for|across|over) (?:(?:all|each|every)(?: (?:the|your|of the|of your))?|your) (?P<d>{_ANY})\b"
    rf"|^\W*(?P<g>{_MANY})(?= (?:ranked|sorted|ordered|listed|classe|trie|by) )"
    rf"|^\W*(?:rank|sort|order|list|compare) (?:all )?(?:the |your )?(?P<e>{_MANY})\b"
    rf"|\b(?:le|la|les|l') ?(?P<f>{_ANY})(?= (?:(?:qui )?(?:est |sont |a |ont )?(?:le|la|les) )?(?:mieux|moins bien|plus mal|plus|moins) {_FIGURES}\b)"
)


def as_titles(text: str, titled: Callable[[str], Iterable[tuple[int, int]]]) -> str:
    """The text with "title" or "titles" where films are called otherwise; titles, which ``titled`` finds, stay."""
    folded = flat(text)
    found = _CALLED.search(folded)
    if found is None:
        return text
    name = next(name for name, said in found.groupdict().items() if said)
    start, end = found.span(name)
    if any(a < end and b > start for a, b in titled(text)):
        return text
    french = re.search(r"\b(?:quel(?:le)?s?|chaque|le|la|les|mieux|plus|moins|avis)\b", folded) is not None
    word = "titre" if french else "title"
    return text[:start] + word + "s" * bool(re.fullmatch(_MANY, found[name])) + text[end:]
