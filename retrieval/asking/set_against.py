"""One kind of review set against the others: "les avis longs sont-ils mieux notés ?", "do critics rate it higher?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.words.sieve import Sifted
from retrieval.words.spans import Span

_HOW = r"(?:positi(?:f|fs|ve|ves)|negati(?:f|fs|ve|ves)|severes?|dure?s?|indulgente?s?|genereu(?:x|ses?)|favorables?|enthousiastes?|gentil(?:le)?s?|exigeante?s?|mechante?s?)"
_HOW_EN = r"(?:positive|negative|favou?rable|generous|critical|severe|harsh|lenient|enthusiastic|kind)"
_MARKS = r"(?:notes?|ratings?|scores?|marks?|moyennes?|averages?)"
_RATED = (
    rf"(?:mieux|moins bien|plus (?:mal|haut|bas|severement|durement|genereusement)) (?:note(?:es?|s|nt)?|juge(?:es?|s|nt)?)(?! (?:film|serie))"
    rf"|(?:note|juge)(?:nt)?(?:[- ](?:t[- ])?(?:ils?|elles?|on))?(?: @+)? (?:mieux|moins bien|plus (?:mal|haut|bas|severement|durement|genereusement))(?: @+)?"
    rf"|(?:donne|met|attribue|mette|ont|a)(?:nt)?(?:[- ](?:t[- ])?(?:ils?|elles?))? (?:(?:de |des |une |la )?(?:meilleure?s?|moins bonnes?|pires?) {_MARKS}|(?:de |des |une )?{_MARKS} (?:moyenne )?(?:plus|moins) (?:haute?|basse?|elevee?|bonne|severe)s?)"
    rf"|(?:\b{_MARKS}\b[^?]{{0,40}} )?(?:est|sont)(?:[- ](?:elles?|ils?))? (?:meilleure?s?|moins bon(?:ne)?s?|plus (?:haute?|basse?|elevee?)s?)"
    rf"|(?:sont|est)(?:[- ](?:ils?|elles?))? (?:plus|moins) {_HOW}"
    rf"|(?:rated?|scored?)(?: @+| it)? (?:higher|better|lower|worse|more (?:highly|harshly|generously|severely))|(?:better|higher|lower|worse)(?:[- ]rated| {_MARKS})"
    rf"|(?:give|gives|have|has|get|gave|leave)(?: @+| it)? (?:a )?(?:better|higher|lower|worse) (?:average )?{_MARKS}|(?:more|less) {_HOW_EN}|(?:harsher|kinder|tougher|nicer|stricter|meaner)"
)
_WHO = r"(?:courte?s?|brefs?|breves?|longu?e?s?|short(?:er)?|long(?:er)?|public|viewers?|spectateurs?|audiences?|users?|amateurs?|critics?|critiques?|press|presse|pros?|autres?|others?|rest|reste|old(?:er)?|anciens?|anciennes?|recente?s?|signe?e?s?|signed|anonymes?|anonymous|gens|people|internautes)"
_ASKED = Sifted(rf"\b(?:{_RATED})(?!\w)")
_THAN = re.compile(rf"\b(?:qu[e']|than)(?: (?:les?|la|the|des?|du|ceux|celles|that|those|of|by|par|in|for|pour|chez|avis|reviews))* ?{_WHO}\b(?: (?:ones|reviews|avis|critiques|viewers|gens|people))?")
_WHEN = re.compile(r"\b(?:(?:les |the )?(?:plus |most )?(?:recente?s?|recents|anciens?|anciennes?)|new(?:er|est)?|latest|old(?:er|est)?|earl(?:y|ier|iest))\b")
_KIND = re.compile(
    r"\b(?:avis|critiques?|reviews?|commentaires?|comments?|textes?|ones?|critics?|journalistes?|press|presse|pros?|professionals?|public|viewers?"
    r"|spectateurs?|internautes|audiences?|anonymes?|anonymous|visiteurs?)\b"
)
"""What is set against the others is told by one of these."""


@dataclass(frozen=True, slots=True)
class SetAgainst:
    """Where (code points) a question asks whether some reviews rate higher than others, and where it names the others.

    ``when``: those are the recent ones, or the old ones, which the means of the years tell.
    """

    asked: Span
    others: Span | None
    when: tuple[Span, ...] = ()


def find_set_against(flat_text: str) -> SetAgainst | None:
    """How a question given as `folding.flat` sets one kind of review against the others; None where it does not."""
    asked = _ASKED.search(flat_text)
    if asked is None or not _KIND.search(flat_text):
        return None
    than = _THAN.search(flat_text, asked.start())
    when = tuple(found.span() for found in _WHEN.finditer(flat_text))
    return SetAgainst(asked.span(), than.span() if than else None, when)
