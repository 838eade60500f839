"""Whether the film is worth being seen: "ça vaut le coup d'être regardé ?", "does it deserve a watch?"."""

from __future__ import annotations

_HOW = r"(?:(?:vraiment|bien|au moins|tant|encore|really|still|even|actually) )*"
_ITS = r"(?:(?:le|la|l'|les|y|@) ?)?"
_BE = r"(?:d'|de |a )?(?:etre |l'etre )"
_SEEN = (
    r"(?:vue?s?|regardee?s?|matee?s?|visionnee?s?|decouverte?s?|decouvert|tentee?s?|essayee?s?|suivie?s?|commencee?s?"
    r"|revue?s?)"
)
_SEE = r"(?:voie|voit|voient|regarde|regardent|mate|matent|aille|attarde|decouvre|tente|visionne|suive|commence)"
_WORTH = r"(?:vaut|valent|valait|vaudrait|merite(?:nt|rait)?|meritait)(?:[- ](?:t[- ])?(?:il|elle|on|ils|elles))?"
_A_LOOK = (
    r"(?:a |an |being |to be |the |your |our |my |one'?s )?(?:watch(?:ed)?|watching|viewing|viewed|seen|look|checked out"
    r"|shot|try|chance|(?:time|evening)(?= *\W*$))"
)
_ENDS = r"(?=\W*$|[^\w@]+(?:ou|or|et|and|selon|according|d'apres|pour vous|franchement|a ton avis|@)|,| (?:ou|or) )"

WORTH_SEEING = (
    rf"\b{_WORTH} {_HOW}(?:le coup |la peine |le detour )?(?:{_BE}{_SEEN}|(?:que? |qu')(?:on |je |j'|tu |l'on )?(?:s'y |se )?{_ITS}{_SEE}(?: (?:le voir|la voir))?){_ENDS}"
    rf"|\b(?:ca |@,? )?(?:merite)(?:[- ](?:t[- ])?(?:il|elle))? {_HOW}(?:le (?:detour|coup|visionnage|coup d'oeil)|un (?:visionnage|coup d'oeil|detour))(?!\w)"
    rf"|\b(?:is |does |do )?(?:it |this |@ )?(?:worth(?:y of|while)?|deserving of|deserves?|merits?) {_HOW}{_A_LOOK}{_ENDS}"
    r"|\b(?:is (?:it|@|this) )?worthwhile(?: to (?:see|watch)| (?:seeing|watching)(?: it)?)?(?= *@| *\W*$)"
)
"""Not "the actors deserve to be seen": what deserves it is the film, which the question ends with or has named."""
