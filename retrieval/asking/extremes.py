"""The ends of the ratings: "the highest and lowest rating", "la pire note c'est combien ?"."""

from __future__ import annotations

import re

MARK = r"(?:notes?|notations?|ratings?|scores?|marks?|grades?)"
_HIGH = r"(?:meilleure?s?|plus (?:haute?|elevee?|bonne|grande)s?|best|highest|top|max(?:imum|i|imales?)?)"
_LOW = r"(?:pires?|moins (?:bonne|elevee|haute)s?|plus (?:basse?|faible|mauvaise|petite)s?|worst|lowest|min(?:imum|i|imales?)?)"
_AND = r"(?: ?(?:et|and|ou|or|/|&) ?)(?:(?:quelle est|what is|c'est quoi) )?(?:la |les |the |le )?"
_EITHER = rf"(?:{_HIGH}{_AND}{_LOW}|{_LOW}{_AND}{_HIGH})"
BOTH_ENDS = (
    rf"\b(?:la |les |the )?{_EITHER} (?:possible )?{MARK}\b"
    rf"|\b(?:la |les |the )?{MARK} (?:la |les )?{_EITHER}\b"
    rf"|\b(?:la |les |the )?(?:{_HIGH} {MARK}{_AND}(?:{MARK} )?(?:la |les )?{_LOW}|{_LOW} {MARK}{_AND}(?:{MARK} )?(?:la |les )?{_HIGH})(?: {MARK})?(?!\w)"
    rf"|\b{MARK} (?:la |les )?(?:{_HIGH}{_AND}{MARK} (?:la |les )?{_LOW}|{_LOW}{_AND}{MARK} (?:la |les )?{_HIGH})\b"
    r"|^\W*(?:(?:et|and|le|la|les|the) )*(?:min(?:i|imum)?(?: ?(?:et|and|/|&) ?)(?:le |la |the )?max(?:i|imum)?|max(?:i|imum)?(?: ?(?:et|and|/|&) ?)(?:le |la |the )?min(?:i|imum)?)(?= (?:pour|for|of|de|d'|du)\b| @|\W*$)"
    rf"|\b(?:fourchette|amplitude|etendue|intervalle|range|spread) (?:de |des |of |for )(?:the |ses |its |their |all )?{MARK}\b"
    rf"|\b(?:rating|score|mark)s? range\b"
    rf"|\b(?:entre|de) combien (?:et|a) combien\b(?: (?:vont|varient|va|s'etalent|oscillent)\b)?(?: (?:les |ses )?{MARK})?"
    rf"|\b{MARK} (?:vont|varient|go|range|goes|ranges)\b(?: (?:de|from|entre|between|d'ou|jusqu'ou)\b)?"
)
"""Both ends of the ratings; a pattern of `retrieval.asking.cues`."""
GAVE_LOWEST = r"\b(?:what(?:'s| is| was|s) )?the (?:lowest|worst)(?: rating| score| mark)? (?:that )?(?:anyone|anybody|someone|somebody|people|any (?:reviewer|viewer)|they|it) (?:has |have |was |ever )*(?:gave|given|give|got|gets?|received)(?: (?:it|to it|@+))?"
GAVE_HIGHEST = GAVE_LOWEST.replace("lowest|worst", "highest|best")
_ONE_END = re.compile(rf"\b(?:{_HIGH}|{_LOW}) (?:possible )?{MARK}\b|\b{MARK} (?:(?:est|is) )?(?:la |les |the )?(?:{_HIGH}|{_LOW})(?!\w)|{GAVE_LOWEST}|{GAVE_HIGHEST}")


_WHO = re.compile(r"^\W*(?:(?:et|and|mais|but|alors|so|ok)\W+)*(?:c'? ?est )?(?:qui|who|whose)\b")


def asks_end(flat_text: str) -> bool:
    """Whether one end of the ratings is asked for, and not who gave it: the reply tells it before the reviews."""
    return _ONE_END.search(flat_text) is not None and _WHO.match(flat_text) is None
