"""What who asks made of the film, told before the question: "on a adoré Heat, des avis négatifs ?" asks for those."""

from __future__ import annotations

import re

_OWN_VIEW = re.compile(
    r"^\W*(?:(?:moi|perso|personnellement|personally|alors|bon|so|well|ok)\W+)*"
    r"(?:(?:j'? ?|je |on |nous )(?:l')?(?:ai|a|avons) (?:bien |vraiment |trop |beaucoup |pas (?:du tout |trop )?)*"
    r"(?:aime|adore|kiffe|deteste|apprecie)e?"
    r"|(?:i|we)(?:'ve)? (?:really |just |absolutely |both |all )*(?:loved|liked|enjoyed|hated|adored))"
    r"(?= @+ ?[,;.!:] ?\w)"
    r"(?!.*\b(?:accord|agrees?|pareil|alone|seule?|comme moi|like me|meme avis)\b)"
)


def find_own_view(flat_text: str) -> tuple[int, int] | None:
    """Where a question, folded by `folding.flat`, its titles marked, says so (code points); None where it does not."""
    found = _OWN_VIEW.match(flat_text)
    return found.span() if found else None
