"""Whether those are asked after who hated a film or adored it, and not all who have something against it or for it."""

from __future__ import annotations

import re

from retrieval.question import Side

_HATED = re.compile(
    r"\b(?:detest\w*|deteste\w*|hai(?:ssent|ssait|ssaient|s|t|r)?\b|horreur du|en horreur|execr\w+|vomi\w*"
    r"|hate[sd]?|haters?|hating|loathe[sd]?|loathing|despise[sd]?|abhor\w*|couldn'?t stand|can'?t stand"
    r"|(?:pas|n'ont pas|ont pas) (?:du tout|absolument pas) (?:aime|apprecie|accroche)\w*"
    r"|supporte(?:nt)? pas|detracteurs?"
    r"|mechante?s?|vaches?|vacharde?s?|assassines?|cruel(?:le)?s?|feroces?|violente?s?|salees?|cinglante?s?"
    r"|acerbes?|harsh(?:est)?|nast(?:y|iest)|brutal|savage|scathing|vicious|cruel(?:lest)?|meanest|brutally"
    r")\b"
)
_ADORED = re.compile(
    r"\b(?:ador\w+|raffol\w+|fans? (?:absolus?|inconditionnels?)|inconditionnel\w*|surkiff\w*"
    r"|loved|loves?|lovers?|adored?|adores|crazy about|die[- ]?hards?)\b"
)
_BOUNDS = {Side.NEGATIVE: (1.5, 2.0), Side.POSITIVE: (4.5, 4.0)}
"""On five stars, the ratings of those who hated or adored it; the next where the one before leaves too few."""


def strongest(text: str, side: Side | None) -> tuple[float, ...]:
    """The ratings, on five stars, that a question of folded ``text`` asks after first; none where no ardour is told."""
    if side is None:
        return ()
    said = _HATED if side is Side.NEGATIVE else _ADORED
    return _BOUNDS[side] if said.search(text) else ()
