"""So many quotes for and so many against: "trois citations positives et trois négatives", "a good and a bad quote"."""

from __future__ import annotations

from retrieval.asking.cue import with_titles
from retrieval.asking.cue_words import BAD, GOOD, QUOTE, REVIEW
from retrieval.words.numerals import number_word
from retrieval.words.sieve import Sifted
from retrieval.words.spans import blank

_KIND = rf"(?:{REVIEW}|{QUOTE}|lines?|ones?|blurbs?|exemples?|examples?|raves?)"
_FOR = rf"(?:{GOOD}|bon(?:ne)?|great|nice|raves?|pour|for|in favou?r)"
_AGAINST = rf"(?:{BAD}|contre|against|pans?)"
_MANY = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|dix|two|three|four|five|six|ten)"
_ONE = r"(?:une?|an?|one)"
_OF_QUOTES = rf"(?={_MANY} |{_ONE} (?:pour|contre|for|against)(?!\w)|[^?.!]{{0,40}}\b{_KIND}(?!\w))"
"""One of a side is asked for where quotes are named: "a bad and a good sister" are none."""
_SO = r"(?:(?:tres|really|very|plutot|of the|des|les|the|plus|most) )*"


def _part(side: str, number: str) -> str:
    return rf"(?P<{number}>{_MANY}|{_ONE}) {_SO}(?:{_KIND} )?{_SO}{side}(?: {_KIND})?"


_AND = r",?(?: (?:et|and|puis|then|plus|&|\+|ainsi que|as well as|mais aussi))? "
OF_EACH_SIDE = (
    rf"\b{_OF_QUOTES}{_part(_FOR, 'praise')}{_AND}{_part(_AGAINST, 'blame')}(?!\w)"
    rf"|\b{_OF_QUOTES}{_part(_AGAINST, 'blame1')}{_AND}{_part(_FOR, 'praise1')}(?!\w)"
)
_ASKED = Sifted(with_titles(OF_EACH_SIDE))
MOST = 25
"""More quotes of a side are not shown."""


def find_of_each_side(flat_text: str) -> tuple[int, int] | None:
    """How many quotes for and how many against a question, folded by `folding.flat`, asks for; None for no numbers."""
    found = _ASKED.search(flat_text)
    if found is None:
        return None
    praise, blame = (_number(found[name] or found[f"{name}1"]) for name in ("praise", "blame"))
    return min(praise, MOST), min(blame, MOST)


def beside_them(flat_text: str) -> str:
    """The text with blanks where the numbers of each side are asked for: "deux citations, une pour une contre"."""
    return blank(flat_text, [m.span() for m in _ASKED.finditer(flat_text)])


def _number(said: str) -> int:
    return max(1, number_word(said) or 1)
