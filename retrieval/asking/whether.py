"""Whether a question asks if something is so: "trop lent ?", "is the ending any good?", "bon acteur ou pas ?".

Who asks so wants to hear both sides, where there are two.
"""

from __future__ import annotations

import re

from retrieval.words.folding import flat

_WHETHER = re.compile(
    r"\b(?:trop|too|any good|good or bad|(?:ou|or) (?:pas|non|not)|bien ou (?:mal|pas|nul)"
    r"|(?:bon|mauvais)\w* ou (?:bon|mauvais|nul)\w*|est[- ]ce qu(?:e|'\w*)"
    r"|(?:est|sont|joue|jouent)[- ](?:il|elle|ce|ils|elles))\b"
    r"|^\W*(?:is|are|was|were|does|do|did|c'est|ca)\b"
    r"|\b(?:est|sont|joue|jouent) (?:bien|bon(?:ne)?s?|nul(?:le)?s?|reussi\w*|rate\w*|credibles?|top)\W*$"
    r"|\b(?:ca (?:donne|vaut) quoi|ca vaut (?:le coup|la peine)|donne quoi)\b"
)


def asks_whether(text: str) -> bool:
    """Whether a question asks if it is so."""
    return _WHETHER.search(flat(text).replace("’", "'")) is not None
