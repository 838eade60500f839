"""Whether people like something: "did people like the ending?", "la fin, ça a plu ?" asks for both sides.

What they like ("what did people like?") and whether anybody does ("did anyone dislike it?") asks for one of them.
"""

from __future__ import annotations

from retrieval.words.sieve import Sifted

_CLAUSE = (
    r"(?:^\W*|[,;:.!?\u2026] *|[-\u2013\u2014] +|(?<=@) *)"
    r"(?:(?:et|and|mais|but|alors|so|ok|then|sinon|au final|finalement|overall) )*"
)
_WRITING = r"(?:gens|spectateurs|critiques|internautes|fans)"
_PEOPLE = (
    r"(?:(?:most |other |the )?(?:people|viewers|reviewers|critics|audiences?|fans|spectators)|they|everyone|everybody)"
)
_GENS = (
    rf"(?:(?:les|la plupart des|la majorite des) {_WRITING}|le public|ils|la plupart|la majorite|tout le monde)"
)
_HOW = r"(?:(?:all|really|actually|generally|mostly|overall|even|still|bien|vraiment|tous|globalement|en general) )*"
_FELT = r"(?:like|love|enjoy|appreciate|hate|dislike)"
_AIME = r"(?:aime|adore|apprecie|kiffe|deteste|recommande|conseille)(?:nt)?(?:[- ](?:ils|elles))?"
_A_AIME = r"(?:aime|adore|apprecie|kiffe|deteste|recommande|conseille)e?s?"
_NOT = (
    r"(?! (?:qui|surtout|pas|ce que|ce qu')\b)"
    r"(?!.*\b(?:best|most|least|more|better|mieux|le plus|le moins|quoi|why|pourquoi)\b)"
)
_OR_NOT = r"(?: ou (?:pas|non|quoi)\b)"
_ENDS = r"(?= *\W*$)"
_IN_IT = r"(?= *(?:(?:dans|in|sur) @)? *\W*$)"
WHETHER_LIKED = (
    rf"{_CLAUSE}(?:do|did|does) {_PEOPLE} {_HOW}{_FELT}\b{_NOT}(?: (?:it|this|that|@){_ENDS})?"
    rf"|{_CLAUSE}(?:est[- ]ce que |est[- ]ce qu')?{_GENS} {_HOW}(?:l'|le |la |les )?"
    rf"(?:{_AIME}|(?:ont|a) {_HOW}{_A_AIME})\b{_NOT}(?: (?:ca|@){_ENDS})?{_OR_NOT}?"
    rf"|\b{_GENS} {_HOW}(?:l'|les )?(?:{_AIME}|(?:ont|a) {_HOW}{_A_AIME})(?: ca)?{_OR_NOT}{_ENDS}"
    rf"|(?:{_CLAUSE}on |(?<!pourquoi[ ])(?<!\bque[ ])\bon (?=l'|les ))(?:l'|les |la |le )?{_HOW}{_AIME}"
    rf"(?: (?:bien|vraiment|beaucoup|trop))?(?: ca)?{_OR_NOT}?{_ENDS}"
    rf"|\b(?:vous|tu|on|les gens) (?:l'|les )(?:aim|ador|appreci|kiff|detest)(?:ez|es|e|ent)"
    rf"(?: (?:bien|trop|vraiment|beaucoup))*{_OR_NOT}?{_IN_IT}"
    rf"|\b(?:do |did )?(?:you|people|they|viewers)(?: guys)? (?:really )?{_FELT} (?:him|her|them){_IN_IT}"
    rf"|{_CLAUSE}(?:les {_WRITING} )?(?:l'|les )?(?:ont[- ](?:ils|elles)|a[- ]t[- ](?:on|il)) {_HOW}{_A_AIME}\b{_NOT}"
    rf"|{_CLAUSE}(?:est[- ]ce que )?(?:ca|cela|le film|la serie) (?:(?:leur |vous )?a )?{_HOW}(?:plu|plait)\b"
    rf"(?: (?:aux gens|au public|aux spectateurs))?{_OR_NOT}?{_ENDS}"
)
"""Asked of all who saw it, with nothing that asks for a part of them or of it."""
_WHETHER_LIKED = Sifted(WHETHER_LIKED)


def asks_whether_liked(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, asks whether people like something."""
    return _WHETHER_LIKED.search(flat_text) is not None
