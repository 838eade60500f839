"""Films set against series, as a whole: "films or series, which are rated better?", "moyenne des films et des séries"."""

from __future__ import annotations

import re

from retrieval.asking.ranking_patterns import FILLER, SHELF
from retrieval.asking.works_apart import FILM, SERIES
from retrieval.words.folding import tokens
from retrieval.words.sieve import Sifted

_ART = r"(?:(?:les|des|the|your|tes|vos|ces|of|for|de|pour|aux?|a|to|in|tv|all|toutes?|tous) ?)*"
_BOTH = rf"(?:{FILM} {{0}} {_ART}{SERIES}|{SERIES} {{0}} {_ART}{FILM})"
_COMPARED = r"(?:mieux|meilleure?s?|better|best|higher|highest|lower|worse|worst|pires?|moins|plus|more|less|notee?s?|rated|rating|ratings|scores?|moyennes?|average|mean|prefere\w*|prefer|like|aime\w*)"
_AGAINST = Sifted(
    _BOTH.format(r"(?:,? ?(?:vs\.?|v|versus|contre|against|compare[ds]? (?:to|with|a|aux?)|face a|par rapport a))")
    + rf"|\b(?:compar\w+|difference\w*)\b.*{_BOTH.format('(?:et|and|&|with|to|aux?|entre)')}"
)
_THAN = Sifted(
    rf"\b(?:{FILM}\b.*\b{_COMPARED}\b.*\b(?:than|que|qu') ?{_ART}{SERIES}|{SERIES}\b.*\b{_COMPARED}\b.*\b(?:than|que|qu') ?{_ART}{FILM})\b"
)
_OR = Sifted(
    rf"(?:^\W*|[,:;] ?|\b(?:entre|between|les|the|prefer\w*|rated|notee?s?|better|mieux|highest|higher|best|most|plus) ){_BOTH.format('(?:ou|or|et|and)')}\b"
)
_PICKED = re.compile(r"\b(?:lequel|laquelle|lesquels|lesquelles|which|what|quoi|que|qui|quels?|quelles?|is|are|est|sont|prefer\w*)\b")
_LIST = re.compile(rf"\b(?:which|what|quels|quelles|best|top|meilleure?s?|list\w*|your|tes|vos|any|good) {_ART}(?:{FILM}|{SERIES}) (?:ou|or|et|and)\b")
"""Films and series together: "which films or series are best rated?"."""
_COUNT = r"(?:combien|how many|(?:nombre|number) (?:de|d'|of)|moyennes?|average|mean|notes?|ratings?)"
_TWICE = Sifted(
    rf"\b(?P<what>{_COUNT})(?: (?:rating|score|note))?(?: \w+){{0,4}}? ?{_ART}(?:{FILM}\b.*\b{SERIES}|{SERIES}\b.*\b{FILM})\b"
)
_WORDS = frozenset(
    """mieux meilleur meilleure meilleurs meilleures better best higher highest lower lowest worse worst pire pires moins
    plus more most less least note notes notee notees rated rating ratings score scores moyenne moyennes average mean
    averages means prefere preferes preferent prefer like liked aime aimes aiment than vs versus contre against compare
    compares compared comparer comparaison comparison difference differences entre between ou or et and lequel laquelle
    lesquels lesquelles which what quoi quel quelle quels quelles qui combien how many nombre number do does did est sont
    get gets got people gens les spectateurs viewers note reviews review avis critiques appreciated appreciees apprecies
    apprecie appreciee liked vraiment really general globalement overall generally respective respectively
    respectivement chacun chacune each par rapport aux au face si v t il elle elles ils ici here to with c ca s y n""".split()
)
_FILMS = re.compile(rf"{FILM}|{SERIES}|tv|tele|televisees?|metrages?|{FILLER}|{SHELF}")


def compares_kinds(flat_text: str) -> bool:
    """Whether a question given as `folding.flat`, its titles and filters blanked, sets all films against all series."""
    if not (re.search(rf"\b{FILM}\b", flat_text) and re.search(rf"\b{SERIES}\b", flat_text)):
        return False
    if not all(t.word in _WORDS or _FILMS.fullmatch(t.word) for t in tokens(flat_text)):
        return False
    if _AGAINST.search(flat_text) or _THAN.search(flat_text):
        return True
    if _TWICE.search(flat_text):
        return True
    compared = re.search(rf"\b{_COMPARED}\b", flat_text)
    return bool(compared and not _LIST.search(flat_text) and _OR.search(flat_text) and _PICKED.search(flat_text))
