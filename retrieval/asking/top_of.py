"""So many titles from one end of all that is held: "top 3 de ta bibliothèque", "the three worst", "flop 5"."""

from __future__ import annotations

from retrieval.asking.amounts import NUMBER
from retrieval.asking.everything_ranked import EVERYTHING
from retrieval.asking.ranking_patterns import FILLER, SHELF, WORK
from retrieval.question import Order
from retrieval.words.sieve import Sifted

_ASKING = rf"^\W*(?>(?:{FILLER}|et|and|ok|alors|so|donne|fais|montre|show|give|list|liste|quels?|quelles?|which|what|what's|c'est quoi|sont|stp|please|ur|tell|dis)\W+)*"
_WORST = r"(?:pires?|worst|moins (?:bien notee?s?|bon(?:ne)?s?|aimee?s?)|plus (?:mauvaise?s?|nul(?:le)?s?|mal notee?s?)|lowest|(?:worst|lowest)[- ]rated|flops?)"
_BEST = r"(?:best|meilleure?s?|mieux notee?s?|plus aimee?s?|preferee?s?|favou?rites?|highest|(?:best|highest|top)[- ]rated|top)"
_REST = rf"(?>\W+(?:{FILLER}|{WORK}|{SHELF}|{EVERYTHING}|whole|entire|entiere|complete|overall|now|please|or|ou|stp|svp|alors|there|ratings?|notes?|rated|notee?s?|by|par|s'il|te|plait|(?P<worst{{0}}>{_WORST})|{_BEST})(?!\w))*\W*$"
_TOP = Sifted(rf"{_ASKING}(?:(?P<flop>flop|bottom|worst|pires?)|top|best|meilleure?s?)[- ]?{NUMBER}(?!\w){_REST.format('1')}")
_OF_THE_SHELF = Sifted(rf"{_ASKING}(?:(?P<flop>flop)|top|podium|palmares)(?: (?:of|de|du|des|in|dans) (?:ta|ton|tes|la|le|les|your|the|votre|vos|cette|this) )(?:{SHELF}|{WORK})(?!\w){_REST.format('2')}")
_SO_MANY = Sifted(rf"{_ASKING}(?:{NUMBER}) (?:(?:{WORK}|les|the) )*(?:(?P<worst>{_WORST})|{_BEST})(?!\w){_REST.format('3')}")


def find_top_of(flat_text: str) -> Order | None:
    """Which end is asked for by a question that is nothing else, given as `folding.flat`; None where it is not."""
    match = _TOP.search(flat_text) or _OF_THE_SHELF.search(flat_text) or _SO_MANY.search(flat_text)
    if match is None:
        return None
    return Order.WORST if any(match.groupdict().values()) else Order.BEST
