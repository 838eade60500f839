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
    r"|\bwho(?:'?s| is) in (?:it|this|the (?:film|movie|series|cast))\b"
    r"|\bwho (?:directed|stars? in|plays? in|is in|acts? in)\b"
    r"|\bwho is the (?:director|lead)\b|\bwhen (?:did|was|is|does)\b.*\b(?:come out|released?)\b|\brelease date\b"
    r"|\b(?:c'?(?:est)? ?quoi|quelle? est) (?:l'? ?histoire|le (?:pitch|synopsis))\b"
    r"|\b(?:ca|l'histoire|le film|l'action) se (?:passe|deroule) (?:ou|quand)\b|\bou (?:ca )?se (?:passe|deroule)\b"
    r"|\b(?:ou|comment) (?:le |la |les )?(?:regarder|voir|trouver|mater)\b|\bsur quelle (?:plateforme|chaine)\b"
    r"|\bwhere (?:can|do|could) (?:i|you|we) (?:watch|see|stream|find)\b"
    r"|\bwhere (?:is|was) (?:it|the (?:film|movie)) (?:set|filmed|shot)\b"
    r"|\b(?:combien d'? ?|nombre d'? ?)(?:episodes|saisons)\b|\bhow many (?:episodes|seasons)\b"
    r"|\bwhat(?:'s| is) the (?:story|plot)\b"
)


def asks_fact(text: str) -> bool:
    """Whether a question wants what a data sheet holds and an opinion does not."""
    return bool(_FACT.search(flat(text)))
