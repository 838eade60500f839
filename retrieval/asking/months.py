"""Figures by month: "l'évolution mensuelle de la note", "which month had the most reviews?"."""

from __future__ import annotations

import re

from retrieval.filters.several_dates import MONTHS_AGAINST
from retrieval.words.folding import flat

_OF = r"(?:avis|critiques?|notes?|moyennes?|reviews?|ratings?|scores?|averages?)"
BY_MONTH = (
    r"(?:\b(?:evolution |moyennes? |notes? |tendance )?mensuel(?:le)?s?\b|\b(?:par|mois apres|mois par|chaque) mois\b"
    r"|\b(?:monthly|(?:by|per|each|every|month by|month after) month)\b"
    rf"|\b(?:en |de |pour |in |for )?(?:quels?|which|what) (?:mois|months?)\b(?=.{{0,40}}\b{_OF}\b))"
)
"""What asks for each month by itself; "quel mois sort-il ?" asks for none."""
_ASKED = re.compile(BY_MONTH)
MOST = 36
"""More months than these are not told one by one."""


def asks_months(text: str) -> bool:
    """Whether a question asks for the figures of each month."""
    return _ASKED.search(flat(text)) is not None or MONTHS_AGAINST.search(flat(text)) is not None
