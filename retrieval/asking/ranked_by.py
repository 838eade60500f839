"""Titles ranked by a share of their ratings, or by how long their reviews are: "the largest share of 5 stars"."""

from __future__ import annotations

import re

from retrieval.asking.cue_words import BAD, GOOD, REVIEW
from retrieval.asking.ranking_patterns import FILLER, WORK
from retrieval.asking.rankings import Ranking
from retrieval.question import Intent, Order, Side
from retrieval.words.sieve import Sifted

_GAP = rf"(?>\W+(?:{FILLER}|dont|whose|where|moyenne|average)(?!\w))*\W+"
_SHARE = r"(?:pourcentages?|proportions?|parts?|taux|ratios?|percentages?|percent|shares?|rates?|fractions?|pour ?cent|%)"
_LARGE = r"(?:plus (?:grande?|grosse?|gros|forte?|haute?|elevee?|importante?)s?|largest|biggest|highest|greatest|most|best|top|meilleure?)"
_SMALL = r"(?:plus (?:petite?|faible|basse?)s?|moins (?:grande?|forte?|elevee?|haute?)|smallest|lowest|least|fewest|worst)"
_WHOSE = r"(?:people|viewers|reviewers|those|gens|spectateurs|personnes|fans|critics)"
_OF = rf"(?: ?(?:d'|(?:of|de|des|du|with|at|in|a|an|the|les|la|le|qui|that|are|is|sont|rated|notee?s?|en|{_WHOSE}|{REVIEW})(?!\w)))*"
_TAIL = rf"(?:{_OF} ?(?:(?P<bad>{BAD})|{GOOD}|satisfaction)(?!\w)(?: {REVIEW}(?!\w))?)?{_OF}"
_RANK = r"(?:classements?|class(?:e|er|es|ez)(?:[- ]moi)?|tri(?:e|er|es|ez)?(?:[- ]moi)?|range[rz]?|palmares|rank(?:ing|ings|ed)?|sort(?:ed)?|order(?:ed)?|list(?:ed?)?)"
_BY = r"(?:par|by|selon|d'apres|according to|en fonction de)\W+(?:(?:la|le|leurs?|the|their|une?|ordre de|order of|d'un)\W+)*"
_SHARED = (
    Sifted(rf"(?:\b(?:{WORK})\b{_GAP}|(?P<bare>^\W*(?>{FILLER}\W+|(?:et|and|alors|so|ok|quelle?|which|what|whose|c'est quoi)\W+)*))(?:(?P<least>{_SMALL})|{_LARGE}) {_SHARE}(?!\w){_TAIL}"),
    Sifted(rf"(?:\b(?:{WORK})\b{_GAP}|(?P<bare>^\W*(?>{FILLER}\W+)*)){_SHARE}(?!\w){_TAIL} (?:la |le |est |is |the )*(?:(?P<least>{_SMALL})|{_LARGE})(?!\w)"),
    Sifted(rf"\b(?:{_RANK}{_GAP}{WORK}|{WORK}{_GAP}(?:classe|trie|range|rank|sort|order)e?d?s?)\b{_GAP}{_BY}{_SHARE}(?!\w){_TAIL}(?P<least>\W+(?:croissante?|ascending))?"),
    Sifted(rf"\b(?:{WORK})\b{_GAP}(?:le |the )?(?:(?P<least>moins|fewest|least)|plus|most) ?(?:de |d'|of )?{_TAIL},? ?(?:en proportion|proportionnellement|proportionally|in proportion|en pourcentage|as an? (?:share|percentage)|relatively|relativement)(?!\w)"),
)  # fmt: skip
_WITHOUT = Sifted(rf"\b(?:quels?|quelles?|which|what|any) {WORK} (?:(?:qui|that|has|have|had|got|a|ont|n'a|n'ont|n'|ne|eu|recu|jamais|never) ?)*(?:\baucune?|\bjamais(?: eu| recu)?|\bnever (?:got|had|received)|\bno|\bzero|\bwithout(?: any| an?)?)(?: +(?:de|d'|a|an|any|notes?|ratings?|avis|reviews?)(?!\w))*(?=[\W@]*$)")
_TEXT = r"(?:avis|critiques?|reviews?|commentaires?|comments?|textes?|notices?)"
_LONG = r"(?:plus (?:long(?:ue)?s?|detaillee?s?|fournie?s?|developpee?s?|bavarde?s?)|longest|lengthiest|wordiest|most (?:detailed|verbose))"
_SHORT = r"(?:plus (?:court(?:e)?s?|breve?s?|brefs?)|moins long(?:ue)?s?|shortest|briefest|least detailed)"
_MEAN = r"(?: (?:en moyenne|on average|moyenne?s?|average))?"
_WHERE = r"^\W*(?:(?:et|and|alors|so|mais|but)\W+)*(?:ou|where)(?:[ -]+(?:est[- ]ce qu(?:e|'on)|sont|est|are|is|t|on|trouve(?:nt)?|lit|peut|lire|trouver|ecrit|do|does|can|we|i|you|one|people|they|reviewers|write|find|get|read|se|that|que|qu'))*[ -]+(?:les |la |the )?"
_WRITE = r"(?:(?:ecrit|lit|trouve|a|ont)[- ](?:t[- ])?(?:on|ils)(?: ecrit)?|do (?:people|they|viewers|reviewers) (?:write|leave|post)|(?:les gens |on )?ecri(?:vent|t)|people write)"
_LENGTHS = (
    Sifted(rf"{_WHERE}(?:(?:(?P<least>{_SHORT})|{_LONG}) (?:average )?{_TEXT}|{_TEXT}(?:[ -](?:sont|are|ils|elles|is|est|en moyenne|les?|la|the))* (?:(?P<least2>{_SHORT})|{_LONG})){_MEAN}\W*$"),
    Sifted(rf"\b(?:{WORK})\b{_GAP}(?:{_WRITE} (?:les |the )?)?(?:(?:(?P<least>{_SHORT})|{_LONG}) (?:average )?{_TEXT}|{_TEXT} (?:(?:sont(?:[- ]ils|[- ]elles)?|est|are|is|en moyenne|les?|la|the) )*(?:(?P<least2>{_SHORT})|{_LONG})){_MEAN}(?!\w)"),
    Sifted(rf"\b(?:{_RANK}{_GAP}{WORK}|{WORK}{_GAP}(?:classe|trie|range|rank|sort|order)e?d?s?)\b{_GAP}{_BY}(?:(?:average|mean) )?(?:longueur|taille|length|size|review length|nombre de mots|word count)(?: (?:moyenne|average))?(?: (?:des|de leurs?|of (?:the|their)|de) {_TEXT})?(?: (?:length|size))?{_MEAN}(?!\w)"),
    Sifted(rf"\b(?:(?:average|mean) )?(?:longueurs?|tailles?|length|(?:nombre|number) (?:moyen )?(?:de|of) (?:mots|words))(?: moyennes?| moyen)? (?:(?:des|de|of|in|the|les|dans) )*{_TEXT} (?:(?:par|per|by|for|pour|de|of|for each|avis|review) )+(?:(?:each|every|chaque) )?(?:{WORK})\b{_MEAN}"),
    Sifted(rf"\b(?:(?:average|mean) )?{_TEXT} length (?:(?:par|per|by|for|of) )(?:(?:each|every) )?(?:{WORK})\b{_MEAN}"),
)  # fmt: skip


def find_share(flat_text: str, *, bounded: bool, alone: bool) -> tuple[Ranking, Side | None] | None:
    """Titles by which part of their ratings is on one side or, ``bounded``, is let through by the filters.

    ``alone``: no film was spoken of, and "the highest percentage" is of all.
    """
    for pattern in _SHARED:
        match = pattern.search(flat_text)
        if match is None or (match.groupdict().get("bare") is not None and not alone):
            continue
        side = Side.NEGATIVE if match["bad"] else Side.POSITIVE if re.search(rf"\b(?:{GOOD}|satisfaction)(?!\w)", match.group()) else None
        if side is None and not bounded:
            return None
        order = Order.WORST if match["least"] else Order.BEST
        return Ranking(Intent.BEST_FILM, order, match.span()), None if bounded else side
    return None


def find_without(flat_text: str) -> Ranking | None:
    """Titles that have none of the ratings that were named: those that have fewest come first."""
    match = _WITHOUT.search(flat_text)
    return Ranking(Intent.BEST_FILM, Order.WORST, match.span()) if match else None


def find_lengths_ranked(flat_text: str) -> Ranking | None:
    """Titles by the mean length of their reviews: the longest first, or the shortest."""
    for pattern in _LENGTHS:
        if match := pattern.search(flat_text):
            said = match.groupdict()
            least = bool(said.get("least") or said.get("least2"))
            return Ranking(Intent.BEST_FILM, Order.WORST if least else Order.BEST, match.span())
    return None
