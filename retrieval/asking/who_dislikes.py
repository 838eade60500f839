"""Whether those are asked after who did not like a film, and not what is said against it: "qui n'a pas aimé ?"."""

from __future__ import annotations

import re

_WHO = (
    r"(?:qui|ki|who|anyone|anybody|someone|somebody|no ?body|no one|quelqu'? ?un|personne|certains"
    r"|(?:des|les) gens|people|ceux|celles|those|viewers|reviewers|critics|spectateurs|internautes)"
)
_NOT_LIKED = (
    r"(?:(?:n'|ne )?(?:l'|les? |la )?(?:a|ont|ait|aient|avait) (?:\w+ ){0,1}?(?:pas|moyennement|peu) (?:\w+ ){0,2}?"
    r"(?:aime|kiffe|accroche|apprecie|adhere)e?s?\b"
    r"|(?:n'|ne )?(?:l'|les? |la )?(?:aim|kiff|accroch|appreci|adher)(?:e|ent) pas\b"
    r"|(?:(?:a|ont|l'a|l'ont|ait) )?(?:detest|hai)(?:e|ent|ssent|t)?e?s?\b"
    r"|(?:est|sont|a ete|ont ete|ressort\w*) decue?s?\b"
    r"|(?:did|do|does)(?: not|n'? ?t) (?:\w+ )?(?:like|love|enjoy|appreciate)\b"
    r"|(?:dislike|hate|loathe)[sd]?\b|(?:was|were|is|are) (?:\w+ )?(?:disappointed|let down|unhappy)\b)"
)
_DISLIKES = re.compile(rf"\b{_WHO} (?:(?:qui|who|that|really|actually|vraiment|ici|here|est-ce qui) )*{_NOT_LIKED}")
_WHAT = re.compile(r"\b(?:what|why|ce qu[ei]?|quoi|pourquoi|how many|combien|how much)\b|\bqu'(?:est|ont|on|a)\b")


def asks_who_dislikes(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, asks after those who did not like it, why or not."""
    found = _DISLIKES.search(flat_text)
    return found is not None and not _WHAT.search(flat_text[: found.start()])
