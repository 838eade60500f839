"""Questions that want a film's credits, its date or its story, of which reviews are no record: "qui joue dans ...?"."""

from __future__ import annotations

import re

from retrieval.folding import flat

_FACT = re.compile(
    r"\bqui (?:joue|jouent) dans\b"
    r"|\bqui (?:est|sont) (?:le |la |les |l')(?:realisat|acteurs?\b|actrices?\b|scenariste)"
    r"|\bqui (?:a|l'a) (?:realise|tourne|filme)\b"
    r"|\bquand (?:est|sort|etait)\b.*\bsort|\bquand sort\b|\bdate de sortie\b"
    r"|\b(?:quelle|en quelle) annee\b.*\bsort"
    r"|\bwho (?:directed|stars? in|plays? in|is in|acts? in)\b"
    r"|\bwho is the (?:director|lead)\b|\bwhen (?:did|was|is|does)\b.*\b(?:come out|released?)\b|\brelease date\b"
    r"|\b(?:c'?(?:est)? ?quoi|quelle? est) (?:l'? ?histoire|le (?:pitch|synopsis))\b"
    r"|\bwhat(?:'s| is) the (?:story|plot)\b"
)


def asks_fact(text: str) -> bool:
    """Whether a question wants what a data sheet holds and an opinion does not."""
    return bool(_FACT.search(flat(text)))
