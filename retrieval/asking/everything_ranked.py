"""Rankings of all that is held that name no films: "classe-moi tout par note", "rank everything", "what comes out on top"."""

from __future__ import annotations

import re

from retrieval.asking.ranking_patterns import BEST_TO_WORST, FILLER, RISING, SHELF, SORTED, WORK
from retrieval.question import Intent, Order
from retrieval.words.sieve import Sifted

_HAVE = r"(?: (?:ce )?(?:que |qu')?(?:tu|vous) (?:as|avez|connais\w*|possede\w*)| (?:that )?you(?: have|'ve got| 've got| ve got| got| hold| know)(?: got)?| dont tu disposes| chez toi| ici| here| ca| cela)?"
EVERYTHING = rf"(?:(?:tous |toutes )?(?:les |tes |vos |all (?:the )?|the )?(?:films? et (?:les |tes )?series?|series? et (?:les |tes )?films?|(?:films|movies) and (?:tv )?(?:series|shows)|(?:series|shows) and (?:films|movies)){_HAVE}|(?:le )?tou(?:t|te|tes|s){_HAVE}|(?:absolutely )?everything{_HAVE}|(?:your|the|ta|votre|la) (?:whole |entire )?(?:library|collection|catalogue|bibliotheque)(?: entiere| complete)?|them all|all of (?:them|it|these|those)|it all|the lot|all (?:that )?(?=you){_HAVE})"
"""All that is held, called so."""
_ASKING = r"^\W*(?:(?:peux[- ]tu|tu peux|pourrais[- ]tu|can you|could you|please|stp|svp|et|and|ok|fais|donne|give|show|montre|je veux|i want|un|une|a|the|le|la|me|moi|maintenant|now|to)(?!\w)[ ,-]*)*"
_RANK = r"(?:class(?:e|er|es|ez|ement)|tri(?:e|er|es|ez)|range[rz]?|rank(?:ing|ed)?|sort(?:ed)?|order(?:ed)?|list(?:e|er|ed)?|mets|put|palmares)"
_DO = Sifted(
    rf"{_ASKING}(?:{_RANK}(?!\w)[ -]*(?:(?:moi|me|nous|us|un peu|for me|de|of|du)(?!\w)[ -]*)*{EVERYTHING}(?: (?:of )?(?:les|tes|vos|the|your|ces|my|mes|nos) {WORK})?"
    rf"|{EVERYTHING} (?:class(?:e|er|es|ez)|trie[rsz]?|rang(?:e|er|es)|ranked|sorted|ordered|in order)"
    r"|(?:classement|palmares|ranking) (?:general|global|complet|entier|overall))(?!\w)"
)
_ORDER = re.compile(r"^(?: ?,)? *(?:dans |in |par )?(?:l'|the )?(?:ordre|order) (?:des? |d'|of )(?:the |leurs? )?")
_BY = r"(?:rat(?:ed|ings?)|notee?s?|notes?|scores?|moyennes?|average|niveau|terms|cote|classement|ranking|pour|par|by|d'apres|selon|question|regarding|for|at|au|aux|on|in|en|de|des|les|la|the)"
_REST = rf"(?>\W+(?:{FILLER}|{WORK}|{SHELF}|{_BY}|{EVERYTHING}|stp|svp|please|now|toi|chez|all|alors|then)(?!\w))*\W*$"
_LISTS = re.compile(r"\b(?:list(?:e[rz]?)?|mets|put)\b")
_PLAIN = re.compile(_REST)
_WORST = r"(?:pires?|worst|moins bien notee?s?|plus mal notee?s?|lowest|(?:worst|lowest)[- ]rated|moins bon(?:ne)?s?|plus mauvaise?s?)"
_BEST = r"(?:best|meilleure?s?|mieux notee?s?|highest|top|(?:best|highest|top)[- ]rated)"
_WHICH = r"^\W*(?:(?:et|and|alors|so|ok|donc)\W+)*(?:c'est quoi|quels?|quelles?|which|what|lequel|laquelle|qui|who)"
_END = Sifted(rf"^\W*(?:(?:et|and|ok|donne|give|show|me|moi|montre|quel|quelle|est|what|which|what's|is|c'est|quoi|le|la|les|the|your|ton|ta)\W+)*(?:(?P<worst>{_WORST})|{_BEST})(?: (?:one|thing|title|film|movie|titre))? (?:of|de|in|parmi|from|out of) {EVERYTHING}{_REST}")
_FIRST = Sifted(
    rf"{_WHICH}(?:(?<!qui)(?<!who)(?=[^?]*\b{WORK}\b)|(?=[^?]*(?:\b(?:notes?|ratings?|scores?|rated|notee?)\b|{EVERYTHING})))(?>\W+(?:{FILLER}|{WORK}|{_BY}|{EVERYTHING})(?!\w))*\W+"
    r"(?:(?:arrive|est|sort|finit|is|comes?|come out|comes out|ranks?|ends? up|finish(?:es)?) )?(?:(?P<last>derniere?|en queue|last|(?:at the )?bottom)|premiere?|en tete|en premier|first|(?:on |at the )?top|number one|n(?:umero|o)? ?(?:1|un)|gagne|remporte|wins|leads|domine)"
    rf"(?!\w){_REST}"
)
_WHAT = Sifted(rf"^\W*(?:(?:et|and|alors)\W+)*(?:qu'est[- ]?ce qui (?:est|a ete)|what(?:'s| is)|c'est quoi) (?:le |la |the )?(?:(?P<worst>{_WORST})|{_BEST})(?: (?:rated|notee?))?(?: (?:chez toi|ici|here|you have|you've got|que tu as)){_REST}")
_NUMBER_ONE = Sifted(r"^\W*(?:(?:et|and|c'est|quoi|quel|est|what|what's|is|which)\W+)*(?:ton|ta|votre|your) (?:number one|numero (?:1|un|one)|n ?1|top title|premier du classement)\W*$")
_OUT_OF = Sifted(rf"^\W*(?:(?:et|and|alors|so|ok)\W+)*(?:(?:out )?of|parmi|sur|de|among|amongst|between) (?:{EVERYTHING}|tou(?:te)?s (?:ceux|celles)(?: que tu as)?)\W+(?=\w)")


def without_all(flat_text: str) -> str:
    """A question without the "of them all" that it begins with, its places kept."""
    found = _OUT_OF.search(flat_text)
    return " " * found.end() + flat_text[found.end() :] if found else flat_text


def find_everything_ranked(flat_text: str) -> tuple[Intent, Order | None] | None:
    """What a question that is nothing else ranks all that is held by, and how; None where it does not."""
    if match := _DO.search(flat_text):
        return _by(_ORDER.sub(" par ", flat_text[match.end() :]), listed=_LISTS.search(match.group()) is not None)
    if match := _END.search(flat_text) or _WHAT.search(flat_text):
        return Intent.BEST_FILM, Order.WORST if match["worst"] else Order.BEST
    if match := _FIRST.search(flat_text):
        return Intent.BEST_FILM, Order.WORST if match["last"] else Order.BEST
    return (Intent.BEST_FILM, Order.BEST) if _NUMBER_ONE.search(flat_text) else None


def _by(rest: str, *, listed: bool) -> tuple[Intent, Order | None] | None:
    """What is ranked by, in what follows "rank everything"; by the mean where nothing does, and a list is none."""
    said = f"classe titres {rest.lstrip(' ,')}"
    if match := SORTED.search(said):
        return Intent.FILMS if match["many"] else Intent.BEST_FILM, Order.WORST if RISING.search(said) else Order.BEST
    if match := BEST_TO_WORST.search(said):
        return Intent.BEST_FILM, Order.WORST if match["worst"] else Order.BEST
    if not _PLAIN.match(rest):
        return None
    return (Intent.FILMS, None) if listed else (Intent.BEST_FILM, Order.BEST)
