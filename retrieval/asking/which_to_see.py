"""Which of the films just named is to be seen: "Heat ou Drive, lequel regarder ?", "Heat or Drive, which first?"."""

from __future__ import annotations

from retrieval.words.sieve import Sifted

_WHICH = (
    r"(?:lequel|laquelle|lesquels|lesquelles|(?:c'est )?quoi|que(?:l(?:le)? (?:film|serie))?|what|which"
    r"(?: (?:one|ones|of (?:them|the two|these|those)|film|movie|show|series))?)(?: (?:des|d'entre les) deux)?"
)
_WHO = (
    r"(?: ?,? ?(?:je|tu|on|vous|j'|il faut|faut[- ]il|dois[- ]je|i|we|you|to|should i|should we|would you|do you"
    r"|can i|could i|est[- ]ce que (?:je|tu|on))"
    r"(?: (?:me|m'|nous|dois|devrais|peux|dois-je|devrait|should|would|do|can|us))*)?"
)
_SEE = (
    r"(?:regarde[rz]?s?|voi[rs]|mate[rz]?|choisi[rs]?|prend(?:re|s)?|commence[rz]?|conseille[rz]?s?|recommande[rz]?s?"
    r"|preferes?|watch|see|choose|pick|start(?: with)?|stream|recommend|suggest|go for|go with|begin with)"
)
_WHEN = (
    r"(?: (?:en premier|d'abord|first|ce soir|tonight|ce week-end|this weekend|par|avec|instead|plutot|a voir|to see"
    r"|to watch|stp|svp|please))*"
)
_UNSURE = (
    r"(?:(?:je |on )(?:(?:ne )?sa(?:is|it) (?:pas|plus) (?:si |quoi |lequel |laquelle )?)?(?:je |on )?"
    r"|(?:i |we )?(?:do not|don'?t|dont|can'?t|cant) (?:know|decide) (?:if|whether|between)? ?(?:i |we )?"
    r"(?:should |to )?"
    r"|(?:should|shall|do) (?:i|we) )"
)
_FOLK = (
    r"(?:people|they|viewers|critics|reviewers|audiences?|the public|les gens|les spectateurs|les critiques|le public"
    r"|ils|on)"
)
_LIKE = r"(?:prefer(?:ent|e|s|red)?|liked? (?:more|better|best|most)|aime(?:nt)? le (?:plus|mieux))"
WHICH_TO_SEE = (
    rf"(?:\b|(?<=@))(?:(?:et|alors|donc|du coup|so|and|then) )*{_WHICH}{_WHO} {_SEE}\b{_WHEN}(?=\W*$)"
    rf"|^\W*(?:quel(?:le)?|which|what) (?:film|serie|movie|show|series){_WHO} {_SEE}\b{_WHEN}(?=\W+@)"
    rf"|(?:\b|(?<=@))(?:what|which(?: (?:one|film|movie|show|series))?|lequel|laquelle|que|quoi)"
    rf" (?:do |did |est[- ]ce que )?{_FOLK} {_LIKE}(?=\W*$)"
    rf"|\b{_FOLK} {_LIKE} (?:quoi|lequel|laquelle)(?=\W*$)"
    rf"|\b{_UNSURE}(?:dois |devrais |devrait )?{_SEE}\b(?: quoi| lequel| laquelle)?{_WHEN}(?=\W*$|\W+@)"
)
"""Asked where two films are named: the better one is told by their ratings."""
_WHICH_TO_SEE = Sifted(WHICH_TO_SEE)


def asks_which_to_see(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, asks which of several films is to be seen."""
    return _WHICH_TO_SEE.search(flat_text) is not None
