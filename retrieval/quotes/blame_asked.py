"""A blame that a question asks after: "qui la trouve agaçante ?" asks who says so, "les acteurs jouent mal ?" whether.

The first is answered by those who blame alone, the second by them first. The word that blames ends the question, or
follows "who finds" anywhere: "the bad guy" and "la pire scène" blame nobody.
"""

from __future__ import annotations

import re
from enum import StrEnum

from retrieval.question import Side
from retrieval.quotes.denied import praises_by_denial
from retrieval.quotes.outright import outright
from retrieval.words.folding import flat


class Blame(StrEnum):
    """Whether only those who blame answer, or they answer first."""

    ONLY = "only"
    FIRST = "first"


_THINKS = (
    r"(?:trouve|pense|estime|juge|considere)(?:nt|s)?|di(?:t|sent|se)|croi(?:t|ent)"
    r"|(?:think|find|say|call|consider|believe|feel|reckon)s?|(?:thought|found|said|called|considered|felt)"
)
_WHO = re.compile(
    r"(?:(?:^|[,;:.!?()-])\W*(?:(?:et|and|mais|but|alors|so) )?(?:qui|who)|\b(?:ceux|celles|gens|spectateurs?|avis"
    r"|critiques?|reviews?|people|viewers?|reviewers?|those|y en a|certains) (?:qui|who|that))"
    rf" (?:(?:le|la|les|l'|really|actually|vraiment|here|ici) ?)*(?:{_THINKS})\b"
)
_MORE_BLAME = re.compile(
    r"\b(?:trop|too|overly|excessively) (?!(?:bien|bon(?:ne)?s?|cool|top|beau|belle|drole|fort|mignon\w*|good"
    r"|funny|cute)\b)\w+"
    r"|\bmal (?:\w+(?:e|ee|es|ees|i|ie|is|ies|it|us|ue|ues))\b|\ben f(?:ait|ont|aisait) (?:(?:un peu|beaucoup"
    r"|bien) )?trop\b"
    r"|\bc'est (?:un peu |vraiment )?trop\b|\blaiss\w+ a desirer\b|\boveract\w*|\bpretenti\w+|\bsurfaite?s?\b"
    r"|\boverrated\b"
    r"|\bsurcote\w*|\bsurestime\w*|\binsupportables?\b|\bpenibles?\b|\blourde?s?\b|\bconfus(?:e|es|ing)?\b"
    r"|\bmiscast\b|\bmoins bon(?:ne)?s?\b|\bless good\b"
)
_DENIES = re.compile(r"\b(?:n'|ne )\S+ pas\b|\b(?:isn|aren|wasn|weren|doesn|don|didn)'?t\b|\b(?:is|are|was|were) not\b")
_DISAGREES = re.compile(r"\bqui n'est pas d'accord\b|\bqui (?:pense|dit) le contraire\b|\bwho disagrees\b")
_EITHER = re.compile(r"\b(?:ou|or)\b|,")
_ARTICLE = re.compile(r"\b(?:le|la|les|un|une|des|the|a|an|this|that|ce|cette|ces|plus|most)$")
HOW = frozenset("mal trop too badly much faux".split())
"""Words that blame with another."""
_LAST = 3
"""A word that blames so many words before the end of a question is what it asks after."""


def blame_asked(text: str, titles: tuple[str, ...] = ()) -> Blame | None:
    """The blame that a question asks after, without the titles of its films; None where it asks after none."""
    read = flat(text)
    for title in titles:
        read = read.replace(flat(title), " ")
    read = read.rstrip(" ?!.\u00a0\u202f")
    if who := _WHO.search(read):
        said = read[who.end() :]
        named = read[: who.start()] if not said.strip() else ""
        return Blame.ONLY if blames(said or named) or (_DENIES.search(said) and not praises_by_denial(said)) else None
    if (other := _DISAGREES.search(read)) and outright(read[: other.start()]) == {Side.POSITIVE}:
        return Blame.ONLY
    words = read.split()
    end = " ".join(words[-_LAST - 1 :])
    for size in range(1, min(_LAST, len(words)) + 1):
        last, before = " ".join(words[-size:]), " ".join(words[:-size])
        if blames(last):
            attributed = blames(" ".join(words[-size:-1])) or _ARTICLE.search(before)  # "fake teeth", "la pire"
            return Blame.FIRST if before and not (attributed or _DENIES.search(end) or _EITHER.search(end)) else None
    return None


def blames(said: str) -> bool:
    """Whether words of a question blame."""
    return outright(said) == {Side.NEGATIVE} or _MORE_BLAME.search(said) is not None
