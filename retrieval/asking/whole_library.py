"""What says that all that is held is meant: "the longest review in the whole library", "tous films confondus"."""

from __future__ import annotations

from retrieval.asking.ranking_patterns import SHELF, WORK
from retrieval.words.sieve import Sifted

_WHOLE = r"(?:whole |entire |full |complete )"
_YOUR = r"(?:the |your |our |my |la |ta |votre |notre |ma |ta |ton |cette |this |tout(?:e)? (?:la |ta |votre |le |ton )|(?:all|whole) of (?:the |your ))"
_SHELF = rf"(?:{SHELF}|data(?:set| ?base)?|donnees|corpus|reserve|stock)"
_NAMED = Sifted(
    rf"\b(?:in|of|from|across|over|among|throughout|within|dans|de|sur|parmi|pour|a travers) {_YOUR}(?:{_WHOLE})?{_SHELF}\b"
    rf"|\b(?:in|of|from|across|over|among|dans|de|d'|sur|parmi|pour|for) ?(?:all |every |each |any |tou(?:te)?s |chaque |n'importe quel(?:le)? )(?:of )?(?:the |your |les |tes |vos )?{WORK}\b(?: (?:you (?:have|hold|know)|que tu (?:as|connais)|confondue?s))?"
    rf"|\b(?:tou(?:te)?s )?(?:{WORK} )?(?:tou(?:te)?s )?confondue?s\b|\b(?:partout|(?:site|library)-wide|anywhere|everywhere)\b"
    rf"|\b(?:(?:that )?you (?:have|hold|keep)|que tu (?:as|connais|detiens|possedes)|de ton cote|chez toi)\W*$"
)
_OF_ALL = Sifted(r"\b(?:of (?:them )?all|de tou(?:te)?s|overall|in all|en tout|au total|tout court)\W*$")
_TOGETHER = Sifted(
    rf"\b(?:,? ?tou(?:te)?s (?:(?:les|tes|vos) )?)?(?:(?:{WORK}|saisons|seasons|sites|sources|avis|annees|plate-?formes) )?"
    r"(?:tou(?:te)?s )?confondue?s\b"
    rf"|\b(?:(?:across|over) )?(?:all|every) (?:of )?(?:the |your |these |those )?{WORK}"
    r" (?:(?:taken |put |mixed |lumped )?together|combined|included|pooled|mixed)\b"
    rf"|\b(?:across|over) (?:all|every) (?:of )?(?:the |your |these |those )?{WORK}\b"
    rf"|\b(?:au|en|in) total(?= (?:in|of|from|across|dans|de|sur|parmi) {_YOUR}(?:{_WHOLE})?{_SHELF}\b)"
)
"""That nothing is told apart, beside a figure: "tous titres confondus", "all titles together"."""


def find_together(flat_text: str) -> list[tuple[int, int]]:
    """Where a question given as `folding.flat` says that nothing is told apart."""
    return [found.span() for found in _TOGETHER.finditer(flat_text)]


def find_whole_library(flat_text: str, *, alone: bool) -> tuple[int, int] | None:
    """Where a question given as `folding.flat` keeps to no film; ``alone``: none was spoken of, and "of all" says so too."""
    found = _NAMED.search(flat_text) or (_OF_ALL.search(flat_text) if alone else None)
    return found.span() if found else None
