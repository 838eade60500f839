"""Which passages may stand for a side: how well each says it, and what each of them speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.quotes.quotable import quotable, reserves
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.folding import tokens
from seeds.records import Voiced

BEST, EACH = 200, 8
"""So many of the passages, those that say it best, are weighed against each other; so many at least for each quote."""
PLAIN, MIXED = 1.0, 0.65
"""What a passage is worth whose words are on the side outright, or on both; on none, what the model believes."""
MILD = 0.7
"""What is on a side this clearly at most says so in its words, if it is heard at all (`picking.RESERVED`)."""
EVEN = 3.0
"""The rating, on five stars, that is on no side."""
FALLS = 0.1
"""What a rating on the other side takes off for each star."""
MOST = 4
"""More subjects than that in one quote are a list of them."""


def stands_for(voiced: Voiced, clear: float, side: Side | None) -> float:
    """How well a passage does as a quote for a side (or for what it says), which it is ``clear``ly on.

    Half of that is what its words say by themselves: the rating tells the side, and not how well it is said.
    """
    worth = clear * quotable(voiced.passage.text)
    if side is None:
        return worth
    own = voiced.passage.negative if side is Side.NEGATIVE else voiced.passage.positive
    worth *= (clear + own) / (2 * clear) if clear else 0.0
    sides = outright(voiced.passage.text)
    if side is Side.POSITIVE and reserves(voiced.passage.text):
        sides |= {Side.NEGATIVE}
    if side is Side.NEGATIVE and clear <= MILD and reserves(voiced.passage.text):
        sides |= {Side.NEGATIVE}
    worth *= PLAIN if sides == {side} else MIXED if sides else own**2
    if voiced.stars is None:
        return worth
    away = voiced.stars - EVEN if side is Side.NEGATIVE else EVEN - voiced.stars
    return worth * (1 - FALLS * max(0.0, 1 + away))


def spoken_of(texts: Sequence[str], thesaurus: Thesaurus) -> NDArray[np.float32]:
    """The subjects that each text names (n, s), by the share of the texts that name them; they sum to one."""
    said = [themes_named(text, thesaurus)[:MOST] for text in texts]
    names = sorted(set().union(*said))
    named = np.array([[name in of for name in names] for of in said], np.float32).reshape(len(texts), len(names))
    often = np.sqrt(named.sum(axis=0))
    return np.asarray(named * often / max(1.0, float(often.sum())), np.float32)


@lru_cache(maxsize=5_000)  # a film's best passages are weighed for many a question
def themes_named(text: str, thesaurus: Thesaurus) -> tuple[str, ...]:
    """The themes that a text names, in their order."""
    spans = thesaurus.find(tokens(text))
    named = dict.fromkeys(s.subject for s in spans if not s.weak and thesaurus[s.subject].theme)
    return tuple(named)
