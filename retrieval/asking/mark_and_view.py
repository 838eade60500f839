"""A reviewer's rating asked for together with what they thought: "did he like it? what rating did he give?"."""

from __future__ import annotations

import re

_HIS = r"(?:sa |son |ses |la |le |l'|his |her |the |their )?"
_MARK = r"(?:notes?|ratings?|scores?|stars|etoiles?|marks?|grade)"
_ASKS_MARK = re.compile(
    rf"\b(?:{_MARK}|combien|how (?:much|many)|rate[ds]?|scored?|(?:mis|donne|mettre) quoi)\b|\d ?/ ?\d"
)
_TEXT = r"(?:avis|critique|opinion|review|view|verdict|comment(?:aire)?|take|thoughts|raisons?|reasons?)"
_FELT = r"(?:like|love|enjoy|hate|dislike|appreciate|recommend|think|say|feel)"
_AIME = r"(?:aime|adore|deteste|apprecie|kiffe|recommande)e?s?"
_IT = r"(?:n'? ?|ne )?(?:l'? ?|les? |la |en |y )*"
_ASKS_VIEW = re.compile(
    rf"\b(?:did|does|has|would) [^,;:?!]{{1,40}}? (?:really |actually |even |also )?{_FELT}[ds]?\b"
    rf"|\b(?:a|a[- ]t[- ](?:il|elle|on)) (?:(?:bien|vraiment|plutot|beaucoup|pas|ou non) )*{_AIME}\b"
    rf"|\b(?:il|elle) {_IT}{_AIME}(?! (?:a|de)\b)"
    r"|\ben (?:pense|dit|a (?:pense|dit))\b|\b(?:pense|dit)[- ](?:t[- ])?(?:il|elle)\b"
    r"|\b(?:pense|dit) quoi\b|\bqu(?:e|oi)? (?:pense|dit)\b"
    r"|\b(?:pourquoi|pkoi|pq|why|how come)\b"
    rf"|\b{_MARK} (?:et|and|\+|&|plus) {_HIS}{_TEXT}\b|\b{_TEXT} (?:et|and|\+|&|plus) {_HIS}{_MARK}\b"
)


def asks_mark_and_view(flat_text: str) -> bool:
    """Whether a question about one reviewer, folded by `folding.flat`, asks for both."""
    return _ASKS_MARK.search(flat_text) is not None and _ASKS_VIEW.search(flat_text) is not None
