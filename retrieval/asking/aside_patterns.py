r"""What people say beside what they ask: how a message begins and ends, for whom, and that nothing be given away.

Patterns over text folded by `folding.flat`, titles being "@"; a word that may be asked about counts only before a comma or
a full stop: "parfait, et la musique ?", and not "un casting parfait ?".
"""

from __future__ import annotations

import re

from retrieval.asking.near_ones import KIDS, OURS, RELATIONS

_LOOSE = (
    r"(?:ok(?:ay|i)?|d'? ?accord|bah|bein|ben|bon(?= (?:et|alors|ok|sinon|bah|ben|maintenant|du coup)\b)|ah|oh|eh|euh+|hm+|hum|mmh+|bref"
    r"|btw|by the way|anyway|du coup|en fait|au fait|sinon|bof(?! (?:ou|or)\b)|mouais|ouais|ouai|yeah|yep|oui|en vrai|honnetement|honestly|tiens"
    r"|dis(?:[- ]moi)? (?=donc\b|c'est|est|@)|dites[- ]moi|forget (?:that|it|about (?:that|it))|never ?mind|laisse tomber|non laisse(?: tomber)?"
    r"|oublie ca|tant pis|alors|donc)"
)
_MARKED = (
    r"(?:parfait|super|genial|cool|top|nickel|great|perfect|nice|fine|alright|right|well|good|bien|bon|excellent|merci|thanks|thank you"
    r"|non|no|nope|yes|look|listen|ecoute|interesting|interessant|compris|got it|i see|je vois|sorry|pardon|desolee?|wow|waouh|impec"
    r"|exact(?:ement)?|fair enough|true|sure|of course|bien sur|je comprends|(?:tres|trop|plutot) (?:bien|drole|cool|interessant)"
    r"|laisse|oublie|(?:en|in) (?:francais|anglais|english|french)(?: (?:stp|svp|please))?(?=\s*[.:!]))(?=\s*[,.;:!\u2026](?!\s*(?:ou|or)\b))"
)
OPENING = re.compile(
    rf"^\W*(?:(?:{_LOOSE}|{_MARKED})(?!\w)[\s,.;:!\u2026-]*)+(?:(?:et|and|mais|but) (?!\W*@))?(?=\w|@)"
)
CLOSING = re.compile(
    r"[\s,]+(?:du coup|en fait|au fait|maintenant|en vrai|au final|finalement|en gros|en resume|overall|right now|now|honestly|actually|by the way|btw"
    r"|selon (?:toi|vous)|a (?:ton|votre) avis|in your opinion|or whatever|or something|ou un truc (?:comme ca|du genre)|donc voila|voila|et (?:vous|toi)|and you)(?=\W*$)"
)
SPOILER = re.compile(
    r"\b(?:(?:mais )?(?:sans|no|without|zero|0|pas de|avoid(?:ing)?|(?:en )?evitant) (?:(?:me|te|vous|nous|any|the|les|trop|big|major|gros) )*(?:spoil\w*|divulgach\w*)"
    r"|(?:spoil\w*)[- ]free|(?:ne )?(?:me |nous |m'|le |la )*(?:spoil|divulgach)\w*(?:[- ](?:moi|nous|le|la|rien))* (?:pas|rien)"
    r"|spoil\w*[- ](?:moi|me|nous|us)\b|(?:don'?t|do not|please don'?t) spoil(?: (?:it|me|anything|the \w+)(?: for me)?)?"
    r"|(?:attention )?spoil(?:er|ers|s)?(?= (?:(?:de|of|on|sur) )?(?:la |the )?(?:fin|ending|end)\b)|(?<=\bfin )spoil(?:er|ers|s|ee)?|(?<=\bending )spoil(?:er|ers|s|ed)?)\b"
)
ONLY_ME = re.compile(
    r"\b(?:(?:suis[- ]je|je suis|am i|i'?m|i am) (?:vraiment |really )?(?:le |la |l'|the )?(?:seule?|unique|only (?:one|person))\b(?: (?:a|qui|que|who|that|to)\b)?"
    r"|(?:c'est|y a) (?:que |juste )?moi (?:ou|qui)\b|is it (?:just|only) me\b(?: or\b)?"
    r"|(?:le |la )?seule? (?=a (?:(?:ne |n')?(?:pas|l'avoir pas|avoir pas|avoir (?:deteste|trouve))|(?:ne )?pas)\b))"
)
_THEY = (
    r"(?:(?:really |absolutely )?(?:is|are|was|loves?|loved|likes?|liked|hates?|hated|thinks?|thought|finds?|wants?|gets?|says?|said|has|doesn't|didn't|isn't)"
    r"|n'|ne |(?:est|sont|a|ont|avait|aime(?:nt)?|adore(?:nt)?|deteste(?:nt)?|trouve(?:nt)?|pense(?:nt)?|veut|veulent|dit|disent))"
)
SOMEBODY = re.compile(
    rf"\W*(?:(?:et|and|mais|but|so|alors|car|because|parce que|comme|since|en fait|bref)\W+)*{OURS} (?:\w+ )?(?:{RELATIONS}|{KIDS}) (?!(?:wants?|veut|veulent) (?:to |le |la )?(?:watch|see|voir|regarder)){_THEY}\b"
)
"""A clause on somebody near to who asks: "my mom loves westerns"."""
OF_AGE = re.compile(rf"\W*(?:(?:et|and|mais|but) )?{OURS} (?:\w+ )?{KIDS} (?:is|are|a|ont) (?:only |just |deja |juste )?\d+(?: ans| years? old| yo)?\W*$")
"""A clause that tells how old a child is."""
TRUE = re.compile(
    r"\b(?:is (?:it|that|this) (?:really )?(?:true|right|so|the case)(?: that)?|(?:c'est|est[- ]ce|est[- ]il|est[- ]ce que c'est) (?:vraiment )?vrai"
    r"(?: que?)?|true or false|vrai ou faux)\b(?! (?:story|stories|events?|love|histoire)\b)"
)
"""Whether what is said is so: "my friend says the songs are bad, is it true?"."""
SAYS = re.compile(
    rf"\b(?:{OURS}|a|un|une) (?:\w+ )?(?:{RELATIONS}|{KIDS}) (?:m'a |has |have )?"
    r"(?:says?|said|told(?: me)?|thinks?|heard|dit|disent|trouve(?:nt)?|pense(?:nt)?)(?: (?:that|qu[e'])\b)?"
)
OF_THEM = re.compile(rf"\W*(?:et|and|mais|but) (?:(?:he|she|they|il|elle|ils|elles) )?{_THEY}\b")
"""A clause that goes on about them: "but hated the last one"."""
_PARENT = r"(?:(?:beaux[- ]|grands?[- ])?parents|meres?|peres?|maman|papa|grand[- ]?(?:mere|pere|ma|mother|father)|mom|mum|mother|dad|father)\b"
FOR_WHOM = re.compile(rf"\b(?:pour|avec|with|for) {OURS} (?!{_PARENT}){RELATIONS}\b")
FOR_PARENTS = re.compile(rf"\b(?:pour|avec|with|for) {OURS} {_PARENT}")
"""What may be watched with them is asked, where it is: told beside something else, it is no part of that."""
WONDERING = re.compile(
    r"\b(?:(?:je|j'|j) ?(?:me )?(?:demand(?:e|ai|ais|ait)|posais? la question)|i (?:was |am |'m )?wonder(?:ed|ing)?)\b"
    r"(?: (?:ce qu[e']|si|whether|if)\b)?|\b(?:is (?:it|that) (?:really )?(?:true|the case) that|(?:c'est|est[- ]il|est[- ]ce) (?:vraiment )?vrai qu(?:e\b|'))|\b(?:je )?cherche a savoir(?: (?:si|ce qu[e']))?"
)
