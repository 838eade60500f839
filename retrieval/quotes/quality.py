"""Does a passage stand alone? A quote is read without what came before it."""

from __future__ import annotations

import re

from retrieval.words.folding import flat

SHORTEST, LONGEST = 60, 350
"""The length of a good quote, in code points."""

_HANGS = re.compile(
    r"^\W*(?:ce qui|ce que|qui|que|dont|ou|car|donc|ainsi|alors|puis|ensuite|et|or|et puis|de meme|du coup|en effet"
    r"|d'ailleurs|par ailleurs|de plus|enfin|bref|sinon|idem|pareil|which|who|that|because|so|then|and|also|besides"
    r"|moreover|furthermore|in addition|as a result|therefore|thus|hence)\b"
)
_AGAINST = re.compile(
    r"^\W*(?:mais|cependant|pourtant|toutefois|neanmoins|en revanche|par contre|malgre tout|quand meme|but|however"
    r"|yet|still|nevertheless|nonetheless|though|on the other hand)\b"
)
_PRONOUN = re.compile(
    r"^\W*(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|cela|ca|lui|leur|he|she|they|it|this|these|his|her|their)\b"
)
_END = re.compile(r"[.!?…»\")\]]\s*$")
_LISTING = re.compile(r"^\W*(?:[-•*]|\d+[.)])\s|:\s*$")


def stands_alone(text: str) -> float:
    """How well a passage reads by itself, from 0 (a fragment) to 1 (a whole thought)."""
    start = flat(text[:40])
    score = 1.0
    if _AGAINST.match(start):
        score -= 0.4  # half of a contrast: the other half stands before
    elif _HANGS.match(start):
        score -= 0.25
    elif _PRONOUN.match(start):
        score -= 0.15
    if not _END.search(text):
        score -= 0.15
    if _LISTING.search(text):
        score -= 0.2
    if text[:1].islower():
        score -= 0.1
    elif text[:1] in ":;,)]":
        score -= 0.4  # what it goes on from stands before
    if len(text) < SHORTEST:
        score -= 0.5 * (SHORTEST - len(text)) / SHORTEST
    elif len(text) > LONGEST:
        score -= min(0.5, (len(text) - LONGEST) / LONGEST)
    return max(score, 0.0)


def contrasts(text: str) -> bool:
    """Whether a text begins by taking back what stands before it: "mais", "however"."""
    return _AGAINST.match(flat(text[:40])) is not None
