"""What says nothing of what is asked: where, when and as who says. Texts are folded by `folding.flat`, titles are "@"."""

from __future__ import annotations

import re

_BEGINS = r"(?:^|(?<=[@:,;.?!])|(?<=[:,;.?!] ))\W*"
_SAY = r"(?:warned me|told me|heard|mentioned|said|says?|talking|talk|argue|complain(?:s|ed)?|rave[sd]?)"
_ENDED = (
    r"(?:ended|ends?|end|finale?|came out|finished|released?|started|aired|over"
    r"|fin|finie?|sorti\w*|termin\w+|commenc\w+|diffus\w+|arret\w+|debut\w*)"
)

_TAGS = (
    r", (?:vrai|true)(?=\W*$)",
    r",? (?:i mean|je veux dire|j'entends|tu vois)(?=\W*$)",
    r" (?:as|que(?: ce que)?|comme) (?:my|ma|mon) (?:\w+ )?\w+ (?:keeps? )?(?:says?|saying|said|claims?|thinks?|dit|disent|le dit|le disent|pretend\w*)(?=\W*$)",
    r" (?:as (?:much|well|often|highly|badly) as|autant que) (?:(?:my|mes|mon|ma) \w+|i|me|we|us|moi|nous)(?: (?:do|does|did))?(?=\W*$)",
    r",? (?:tu peux|tu saurais|peux-tu|can you|could you) (?:me )?(?:compter|count)(?: them| ca)?(?=\W*$)",
    r" by name(?=\W*$)| (?:nommement|par (?:son|leur) noms?)(?=\W*$)",
    r",? (?:dedans )?(?:je crois|il me semble|de memoire|si je me souviens bien|i believe|if i remember(?: right| correctly| well)?)(?=\s*(?:[,;?.!]|$))",
    r",? (?:so (?:that )?(?:i|we) (?:can|could|know|don't)|pour (?:que je|pouvoir) (?:l')?)[^,;?.!@]{0,40}(?=\W*$)",
    r",? (?:when|while|although|though|alors que|quand) (?:everyone|everybody|most people|all the critics|tout le monde|les critiques)(?: else)?"
    r" (?:raves?|loves?|likes?|hates?|praises?|adore|aime|encense|deteste)(?: (?:about )?(?:it|@+))?(?=\W*$)",
    r",? c'est une? (?:\w+ ){1,3}(?:a la base|de base|d'origine|au depart)(?=\W)",
)
"""What is added at the end: "as my dad says", "I mean"."""
_WHERE_AND_WHEN = (
    r" (?:pres|a cote|pas loin) de chez (?:moi|nous)\b| (?:near|close to) (?:me|us|my (?:place|home))\b",
    r" (?:dans|in|a|at) (?:ma|mon|my|our|notre) (?:ville|cine|cinema|quartier|town|city|area|local (?:cinema|theat(?:er|re)))\b",
    r"(?<=\b(?:19|20)\d\d),? (?:when|since|because|as|quand|lorsque|puisque|vu que|l'annee|the year|juste (?:apres|avant)|right (?:after|before)|a la)"
    rf" (?:[\w']+ ){{0,6}}?{_ENDED}\b(?: (?:de|du|la|le|the|of|serie|series|show|film|movie))*",
    r"\bde quand date(?=\W)",
)
"""Where who asks lives, and why a year is asked for: "in 2019, when it ended"."""
_WHO_SAYS = (
    rf"{_BEGINS}(?:and |but )?\b(?:someone|somebody|a (?:friend|mate|colleague)(?: of mine)?|people(?: at work)?|everyone|(?:my|our) \w+|i|they)"
    rf" (?:(?:just|once|still|keeps?|has|have|'ve|all) )*{_SAY} (?:about|that|of)(?: there(?:'s| is| was| are))?\b",
    rf"{_BEGINS}(?:et |mais )?\bj'ai (?:entendu|lu)(?: dire| partout)? (?:que |qu')",
    r"\b(?:^|(?<=[:,@] ))heard (?:there(?:'s| is| was| are)|that|about)\b",
    rf"{_BEGINS}(?:et |mais )?\b(?:on|un(?:e)? (?:pote|copain|copine|amie?|collegue)(?: \w+)?|quelqu'un|les gens|(?:mon|ma|mes) \w+|tout le monde)"
    r" (?:m'(?:a|ont) |me |nous )?(?:dit|disent|disait|prevenue?|raconte|parle|repete|assure) (?:que |qu'|de la |du |des |de )(?:il y a(?:vait)? |y a )?",
    r"\b(?:there(?:'s| is| was)|(?:il )?y a) (?:an?|une?) (?:[\w'-]+ ){1,4}(?:who|that|qui)"
    r" (?:(?:has |actually )?review(?:ed|s)|wrote (?:about|on)|(?:a )?(?:critique|chronique|ecrit sur|note))\b",
)
"""Who told or warned who asks, or wrote of it: "someone warned me about"."""
_FEARING = (
    r"(?:^|[@:,;] ?|\b(?:mais|but|et|and|ok) )(?:(?:j'ai (?:un peu )?peur|je crains|j'apprehende) (?:que (?:ce )?(?:(?:soit|ne soit) )?|qu'(?:il|elle)(?:s)? (?:soit |soient )?|que (?=@))"
    r"|(?:i'm |i am )?(?:afraid|worried|scared) (?:that )?(?:it(?:'s| is| will be| might be)? |(?=@))|i worry (?:that )?(?:it(?:'s| is) )?)",
)
_OF_WORDING = (
    r"(?:(?<=@)|\b(?:ca|cela|il|elle|le film|la serie)) ?(?:(?:peut|pourrait|va|devrait|risque de)(?: (?:quand meme|vraiment|aussi))? (?:me|nous|lui|te|leur) plaire|me plaira(?:it)?)(?: (?:quand meme|ou pas|aussi|vraiment))*(?=\W*$|,)",
    r"\b(?:will|would|might|could|can) (?:i|we) (?:still |even |really )*(?:like|enjoy|love)(?= ?@| it\b| this\b|\W*$)(?: it\b| this\b)?",
    r"\b(?:est[- ]ce que )?(?:je vais|je peux|je pourrais|on peut|je risque de?) (?:quand meme )?(?:aimer|accrocher|apprecier|kiffer)(?: quand meme)?(?= ?@|\W*$)",
    r"(?:^|(?<=\ba )|(?<=\ban )|(?<=\bone )|(?<=\bany )|(?<=\bsome )|(?<=\banother ))lines?(?= (?:about|on) )",
    r"\b(?:the |les? )?full(?= (?:5|five|10|ten|20|marks)\b)",
    r"(?<=\bvf) (?:(?:ca|elle) passe|(?:c'|elle )?est (?:bien|ok))\b",
    r"\b(?:ou|or) (?:je (?:prends|regarde|choisis)|(?:il )?(?:faut|vaut mieux)(?: (?:prendre|choisir|regarder))?|plutot)(?= (?:en |la |le )?v\.?o)",
    r"(?<!\ba)(?<!\bevery)(?<!\blittle)(?<!\bquite a)(?<=\w) bits?(?=\s*(?:[,?!.]|$|where\b|when\b|with\b))",
    r"\bhow (?:do|does|did|have) (?:people|they|viewers|reviewers|fans|critics|anyone|the reviews) (?:take|taken|receive|react to|respond to)\b",
    r" (?:turn|show|pop)s? up(?= in\b)",
)
"""Words that only help to say it: "the full 5", "the chase bit"."""
FILLERS = tuple(map(re.compile, (*_TAGS, *_WHERE_AND_WHEN, *_WHO_SAYS, *_FEARING, *_OF_WORDING)))
