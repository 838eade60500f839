"""What singles one thing out of what a sentence says: "seul bémol, la fin", "seule Anna s'en tire bien", "sans Anna".

The words around it are of the rest: who alone emerges from a bad film is praised, and who is missed is not blamed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.words.folding import flat

NEAR = 60
"""Code points between what says that a fault follows and what is named."""

_FAULT = (
    r"(?:bemols?|defauts?|reproches?|points? (?:noirs?|faibles?|negati\w+)|choses? negati\w+|problemes?|hic|regrets?"
    r"|faiblesses?|ombres? au tableau|deceptions?|flaws?|downsides?|complaints?|gripes?|drawbacks?|negatives?"
    r"|weakness(?:es)?|weak (?:points?|links?|spots?)|issues?|problems?|criticisms?|let ?downs?|disappointments?)"
)
_ALONE = (
    r"(?:seule?s?|uniques?|petite?s?|gros(?:se)?s?|grande?s?|principa\w+|vraie?s?|only|sole|one|main|biggest|minor"
    r"|small|real)"
)
_FAULT_FOLLOWS = re.compile(
    rf"(?:(?<!sans )(?<!aucun )(?<!aucune )(?<!no )(?<!d'autre )\b(?:{_ALONE} (?:\w+ ){{0,2}}?{_FAULT}"
    rf"|(?:bemols?|points? (?:noirs?|faibles?|negati\w+)|downsides?|drawbacks?) ?(?::|sur\b|pour\b|,? c'est|with\b))"
    r"|\bseul(?:e)? (?:vraie? )?(?:chose|truc) (?:\w+ )?qu(?:e |')(?:je|j'|on) ?(?:\w+ ){0,2}(?:reproche|regrette"
    r"|deplore))"
    r"(?: (?:de |du |of |with |a )(?:la |cette |ce |the |this )?(?:film|serie|saison|movie|show|series|season)\b)?"
)
_STILL_GOOD = re.compile(r"^\W*(?:qu'il|qu'elle|que ce|that it|is that|est que|c'est que|c'est qu)")
_OTHER_THING = re.compile(r"\w\W*(?:[,;)]|\b(?:et|and)\b)")
_ENDS = re.compile(r"[,;:(!]| (?:mais|but|et|and) ")
_SINGLE = re.compile(r"\b(?:seule?s?|only)\W+(?:l'|le |la |les |the )?(?:\w+ ){0,5}$")
_STANDS_OUT = re.compile(
    r"^\W*(?:[^.;!?]{0,50}? )?(?:s'en (?:tire|sort)\w*|emerg\w+|surnag\w+|sauv\w+|tire\w* son epingle|vaut|vaille"
    r"|valent"
    r"|merit\w+|convain\w+|fonctionn\w+|releve\w*|rattrap\w+|surpren\w+|brill\w+|stands? out|shines?|saves?"
    r"|works?)\b"
)
_STAR_FOR = re.compile(
    r"\b(?P<lost>(?:enlev\w+|retir\w+|perd\w*|ote\w*|moins|lose\w*|lost|deduct\w*|off)\W+(?:\w+ ){0,2})?"
    r"(?:etoiles?|points?|stars?)\b(?P<less> (?:en |de )?(?:moins|less|off))?(?: \w+){0,2} (?:pour|for|grace a"
    r"|thanks to)"
    r"\W*(?:\w+ ){0,2}$"
)
_MISSED = re.compile(
    r"\bpriv\w+ (?:de|d')[^.;,]{0,50}$"
    r"|\b(?:prive(?:e|es|s)? (?:d[eu]s? |d')|sans |(?:absence|perte|depart|disparition|retrait) (?:d[eu]s? |d')"
    r"|without "
    r"|(?:absence|loss|departure) of |(?:manque|manquait|manquent) (?:a |plus que )"
    r"|(?:rendez|rends)[- ]nous |give us back |bring back |(?:fille|fils|femme|mari|pere|mere|soeur|frere|enfants?"
    r"|famille|copine|copain|compagne|compagnon|amie?s?|fiancee?|ex|entourage) (?:de |d'))"
    r"(?:l'|le |la |les |the )?(?:\w+ )?$"
)
_MET = re.compile(
    r"\b(?:session|meeting|fight|date|encounter|dinner|lunch|argument|confrontation|marriage|break-?up|divorce|row"
    r"|entretien|seance|rencontre|bagarre|diner|repas|dispute|mariage|rupture|rendez-vous)"
    r" (?:with|avec) (?:the |le |la |l')?(?:miss |mrs?\.? |ms\.? |mme |mlle |m\. )?(?:\w+ )?$"
)
"""What somebody goes through with them in the story: "a terrible session with Miss Curtis" blames nobody."""
_RELATIVE = re.compile(
    r"^\w+(?:'s|’s) (?:daughter|son|wife|husband|father|mother|sister|brother|family|kids?|children|girlfriend"
    r"|boyfriend|lover|fiancee?|friends?|ex)\b"
)
_OTHERS_SAY = re.compile(
    r"\b(?:certain(?:s|es)|d'autres|beaucoup|les gens|some(?: people)?|others|many(?: people)?|critics|people) "
    r"(?:\w+ )?(?:di(?:sent|ront)|trouv(?:ent|eront)|pens(?:ent|eront)|reproch(?:ent|eront)|say|think|find|complain)\b"
    r"[^.;!?]{0,40}$"
)
_LOST_IN_IT = re.compile(
    r"^[^.;:!?]{0,40}?\b(?:(?:ont|a|aient|ait|avoir) (?:pu )?accepte"
    r"|(?:s'est|se sont|se|est-il alle|est alle) (?:\w+ )?(?:embarque"
    r"|fourvo(?:ye|ie)\w*|compromis|egare|perdu)|s'embarquer|se fourvoyer"
    r"|(?:did|agreed|signed|ever) (?:\w+ )?(?:accept|agree"
    r"|sign|up for))"
)
_PITIED = re.compile(
    r"\b(?:(?:dommage|triste|desolant|honte|navrant|penible|peine|pity|shame|sad)\W+(?:de |d'|to )(?:voir|see|seeing)"
    r"|(?:qu'|que )(?:va|vont|allai(?:t|ent)|vient|viennent|est[- ]?(?:il |elle )?venue?"
    r"|sont venue?s)(?: donc)? faire"
    r"|(?:^|[.!?,;]\W*|mais )que (?:fait|font)(?: donc)?|what (?:is|was|are|were|on earth is)"
    r"|(?:gach|wast)\w+ (?:(?:le |un |the |such |a )?(?:\w+ )?(?:talents?|potenti(?:el|al)|acteurs?|actors?)))"
    r"\b[^.;:!]{0,50}$"
)


@lru_cache(maxsize=20_000)
def singled(sentence: str, place: int) -> Side | None:
    """The side that a sentence takes on what stands at ``place`` because it stands alone; None where it does not."""
    read = flat(sentence)
    before, after = read[:place], read[place:]
    if star := _STAR_FOR.search(before):
        return Side.NEGATIVE if star["lost"] or star["less"] else Side.POSITIVE
    if _SINGLE.search(before) and _STANDS_OUT.search(after):
        return Side.POSITIVE
    for fault in _FAULT_FOLLOWS.finditer(before):
        between = before[fault.end() :]
        clause = between + _ENDS.split(after, maxsplit=1)[0]
        elsewhere = len(between) > NEAR or _OTHER_THING.search(between) or _STILL_GOOD.search(between)
        if not elsewhere and Side.POSITIVE not in outright(clause):
            return Side.NEGATIVE
    return None


def spared(text: str, place: int) -> bool:
    """Whether somebody at ``place`` is missed, pitied, met, blamed by others, or whose daughter one is."""
    before = flat(text[max(0, place - 2 * NEAR) : place])
    after = flat(text[place : place + 2 * NEAR])
    told_before = any(pattern.search(before) for pattern in (_MISSED, _MET, _PITIED, _OTHERS_SAY))
    return told_before or any(pattern.search(after) for pattern in (_RELATIVE, _LOST_IN_IT))
