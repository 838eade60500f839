"""How a question shows that a reviewer is meant, in French and English: patterns over text that `folding.flat` folded.

A film title is "@" throughout.
"""

from __future__ import annotations

import re

_NAME = r"(?P<name>[^\s,;:!?«»\"“”][^,;:!?«»\"“”]{0,60})"
_TEXT = r"(?:avis|critiques?|reviews?|opinions?|commentaires?|comments?|note|rating|textes?|mots?|citations?|quotes?)"
_MARK = r"(?:notes?|moyennes?|ratings?|averages?|mean|scores?|etoiles?|stars?)(?: (?:moyennes?|averages?|ratings?|scores?|mediane?s?))?"
_CUES = (
    rf"\bqu'(?:a|en a|a-t-il|avait)\s+(?:ecrit|dit|pense|mis|note|donne)\s+{_NAME}",
    rf"\b(?:que|qu'en|qu')\s*(?:dit|pense|ecrit|raconte|pensait)(?:[- ]t-il)?\s+{_NAME}",
    rf"\bce qu'(?:a|en a|en)\s+(?:ecrit|dit|pense|pensait)\s+{_NAME}",
    rf"\bce que\s+(?:dit|pense|ecrit)\s+{_NAME}",
    rf"\bwhat (?:did|does|has|do)\s+{_NAME}\s+(?:write|wrote|say|said|think|thought|written|make of|give|have to say|rate)\b",
    rf"\bwhat\s+{_NAME}\s+(?:wrote|said|thought|writes|says|thinks|gave)\b",
    rf"\bhow did\s+{_NAME}\s+(?:rate|like|find|review)\b",
    rf"\b(?:note|etoiles|stars|rating|score)\s+(?:a|ont|did|has)\s+(?:(?:mis|donne|attribue|given)e?s?\s+)?{_NAME}",
    rf"\b(?:note|etoiles|avis|critique)\s+(?:qu'a|que)\s+(?:mis|donnee?|laisse|ecrite?)e?s?\s+{_NAME}",
    rf"\b(?:selon|d'apres|according to|signee?s?(?: de| par)?|reviewed by|postee?s? par)\s+{_NAME}",
    rf"\b{_TEXT}\s+(?:\w+\s+){{0,2}}(?:written by|ecrite?s? par)\s+{_NAME}",
    rf"\b{_MARK}\s+(?:(?:donnee?s?|mise?s?|attribuee?s?|laissee?s?) par|(?:given|left) by)\s+{_NAME}",
    rf"\b{_TEXT}\s+(?:complete? |entiere? )?(?:d'|(?:de|du|by|from|of|par)\s+){_NAME}",
    rf"(?:^|\b(?:et|and)\s+)(?:d'\s?|(?:de|by|par|from)\s+){_NAME}",
    rf"^\W*(?:et\s+|and\s+)?{_NAME}(?:'s)?\s+(?:a (?:ecrit|dit|mis|pense)|wrote|said|thinks?|thought|gave|il a (?:dit|ecrit)|pense quoi|a pense quoi|dit quoi)\b",
    rf"\b{_NAME}'s\s+(?:review|opinion|comment|rating|take|view|words|average|score|mean)s?\b",
    rf"\b(?:montre[- ]moi|show me|donne[- ]moi|les avis|avis|critique|review)\s+{_NAME}",
    rf"\b(?:{_MARK}\s+(?:d'|(?:de|du|by|from|of)\s+)|(?:written by|ecrite?s? par)\s+){_NAME}",
    rf"\b(?:avis|critiques?|reviews?|films?|series?|notes?|ratings?)\s+(?:a|ont|qu'?a|did|has)[- ](?:(?:ecrit|publie|note|poste|mis|donne|critique|vu|aime)e?s? )?{_NAME}",
    rf"^\W*(?:the |l'|la |le )?{_NAME}\s+(?:reviews?|opinion|ratings?|score|avis|critique|notes?)\b",
)  # fmt: skip
PATTERNS = tuple(re.compile(p) for p in _CUES)
# somebody likes, blames, gives: before or after these stands a name and nothing else
_ONE = r"(?P<name>[^\s,;:!?«»\"“”@][^,;:!?«»\"“”@]{0,60}?)"
_WHAT = r"(?:qu'? ?est[- ]ce qu(?:e |'? ?)|(?<!est.)ce qu(?:e |'? ?)|pourquoi (?:est[- ]ce qu(?:e |'? ?))?|de quoi |comment |combien )"
_FELT = r"(?:aime|adore|kiffe|deteste|hai|apprecie|critique|reproche|prefere|regrette|trouve|retenu|souligne|pense|note|mis|donne|ecrit|dit)"
_FEELS = r"(?:aime|adore|kiffe|deteste|apprecie|critique|reproche|prefere|regrette|retient|souligne|trouve|pense|se plaint|dit|ecrit)"
_LIKES = r"(?:like|dislike|love|hate|enjoy|criticis|criticiz|appreciate|complain|blame|regret|find|recommend|prefer|object|give|rate|think|say|write)"
OPINING = tuple(re.compile(p) for p in (
    rf"\bqu(?:e |'? ?)(?:lui )?{_FEELS}(?:[- ]t[- ](?:il|elle))? {_ONE}(?=\s*(?:@|$|[,;:!?.]|\b(?:a|au|aux|dans|de|du|sur|chez|pour|d'|pas|a propos)\b))",
    rf"\bqu'? ?(?:a|est[- ]ce qu'? ?a) (?:pas |le plus |le moins |surtout |bien )*{_FELT} {_ONE}(?=\s*(?:@|$|[,;:!?.]|\b(?:a|au|aux|dans|de|du|sur|chez|pour|d'|pas)\b))",
    rf"\bcombien (?:d'etoiles )?(?:il |elle )?a(?:[- ]t[- ](?:il|elle))? (?:mis|donne|note|attribue) {_ONE}(?=\s*(?:@|$|[,;:!?.]|\b(?:a|au|aux|pour|sur)\b))",
    rf"\b(?:a|as) (?:mis|donne|note|attribue) (?:combien(?: d'etoiles)?|quelle note|quoi),? {_ONE}(?=\s*(?:@|$|[,;:!?.]|\b(?:a|au|aux|pour|sur)\b))",
    rf"\b{_WHAT}{_ONE} (?:n'? ?|ne )?(?:l'? ?|le |la |y |en )?(?:a (?:t-(?:il|elle) )?(?:pas |le plus |le moins |surtout |bien |tant |vraiment )*{_FELT}|{_FEELS})\b",
    rf"(?:^\W*(?:(?:et|and|mais|but) )?|\best[- ]ce qu(?:e |'? ?)){_ONE},? (?:il |elle |he |she )?(?:n'? ?|ne )?(?:l'? ?|le |la |en )?(?:a (?:pas |le plus |le moins |surtout |bien |vraiment )*{_FELT}|{_FEELS} (?:pas|quoi|le film|la serie|@))(?!\w)",
    rf"\b(?:what|why|how|how much|did|does) (?:(?:did|does|has|do)(?:n'?t| not)? )?{_ONE} (?:not |never |really |most |least |so much )*{_LIKES}\w*",
    rf"\b(?:what are|what were|list|show(?: me)?) {_ONE}'? ?s (?:criticisms?|complaints?|problems?|issues?|objections?|reservations?|praises?)\b",
))  # fmt: skip
# whose words these would be, known or not
SIGNED = re.compile(
    rf"\b(?:l'? ?(?:avis|opinion)|la (?:critique|note)|le commentaire|the (?:review|opinion|rating|comment)) (?:d'|de |du |by |from |of ){_ONE} (?:sur|about|on|of|pour|quant a|a propos de|for) (?:[\w']+ )?@"
    rf"|\bwhat (?:did|does) (?P<who>[^\s,;:!?@][^,;:!?@]{{0,40}}?) (?:think|say|write) (?:of|about) (?:[\w']+ )?@"
)
# before a name that is all a turn says, and after it
AND_WHO = re.compile(
    r"^\W*(?:(?:et|and|ok|mais|but|alors|so|sinon|now|pour|chez|what about|how about|(?P<who>qui (?:c'? ?est|est|est-ce|etait)|c'? ?est qui|who(?:'? ?s| is| was))) )*"
)
THEN = re.compile(r"(?:\W+(?:(?:sur|on|about)(?= *@)|alors|then|sinon|aussi|too|lui|elle|maintenant|now|dit quoi|pense quoi|il dit quoi|c'? ?est qui))+\W*$")
# what only says that a review is meant, beside a name
BESIDE = frozenset(
    """avis critique critiques review reviews opinion note notes rating ratings moyenne average mean commentaire comment
    de du des d l le la les the a by of from on sur about pour for et and et s his her son sa ses""".split()
)
# the first patterns leave no doubt that a person is meant; the others may as well precede a subject
SURE = 12
# what the last ones match is a name only as the library writes it: "Kyle Smith review"
EXACT = len(_CUES) - 3
# this one asks for anything whatever: "montre-moi Walter White"
SHOWS = EXACT - 1
