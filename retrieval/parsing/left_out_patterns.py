"""How a question says that something is left out, in French and English: patterns over text that `folding.flat` folded.

A film title is "@" throughout.
"""

from __future__ import annotations

import re

_LEAVING = (
    r"(?:exclu(?:ding|de[sd]?|re|ant|[estz]{1,3})?|en (?:enlevant|retirant|ignorant|omettant|otant|exceptant"
    r"|laissant de cote)|(?:enleve|retire|ote|ignore|oublie)[rsz]?|hormis|hors|sauf|excepte[es]{0,2}|a part"
    r"|mis(?:es?)? a part|en dehors|autres? qu[e']|except(?:ing)?(?: for)?|other than|apart from|aside from|besides"
    r"|barring|(?:all|everything) but|but not|not counting|not including"
    r"|(?:ignor|omitt|skipp|remov|discard|leav)ing(?: out| aside)?|(?:ignore|omit|skip|remove|leave out|discard))"
)
_WITHOUT = r"(?:sans|without)(?: (?:compter|inclure|prendre(?: en compte)?|tenir compte|counting|including))?"
_DENYING = (
    r"(?<!depasse )(?<!depassent )(?<!excede )(?<!excedent )"
    r"(?:pas|not|nor|non(?=[- ](?:posi|nega|favo|defavo|unfavo|neut))"
    r"|(?:did|does|have|are|is)n'?t|don't|dont(?= (?:give|rate)))"
    r"(?! (?:de|moins|plus|less|more|lower|higher|better|worse)\b| d')"
    r"(?: (?:mis|donne|note|attribue|gave|give|given|giving|rated?|been)(?: @+)?)?"
)
CUE = re.compile(
    rf"(?<![\w'-])(?:(?P<leaving>{_LEAVING})|(?P<without>{_WITHOUT})|(?P<denying>{_DENYING}))(?:(?<=')|(?!\w))-?"
)
TOLD_AFTER = re.compile(r"(?:exclu[estz]*|excluded|excepte[es]*|mis(?:es?)? a part|en moins|left out)\Z")
"""What leaves out what stands before it: "2018 exclu"."""
REVIEWS = r"avis|critiques?|reviews?|notes?|ratings?|comments?|commentaires?|opinions?|marks?|scores?"
FILLER = re.compile(
    r"(?:[\s']|\b(?:l|d|les?|la|des?|du|au|aux|the|those|these|ones?|that|which|who|qui|ceux|celles|celui|celle|any|all"
    rf"|tou(?:te)?s|annees?|years?|mois|month|{REVIEWS}|from|of|in|en|by|par|written|ecrite?s?|publiee?s?|posted|dated"
    r"|datant|dates?|given|giving|gave|ont|mis|have|has|were|are|is|sont|est|rated|notee?s?|a|an|it)\b)*"
)
"""What may stand between the words that leave out and what is left out."""
END = re.compile(
    r"[;:?!()]|,(?! ?\d)|\b(?:pour|for|what|quel\w*|combien|how|moyenne|average|mean|mediane?|depuis|since|but|mais)\b"
)
AND = re.compile(r"\s*(?:,|&|\b(?:et|and|ou|or|ni|nor)\b)\s*")
