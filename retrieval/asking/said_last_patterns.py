"""The regular expressions of `said_last.py`; texts are folded by `folding.flat`, a film title being "@" throughout."""

from __future__ import annotations

import re

_PEOPLE = (
    r"(?:(?:les )?(?:gens|spectateurs|telespectateurs|critiques|avis|fans)|le public|quelqu'un|certains|tout le monde"
    r"|personne|people|viewers|reviewers|critics|fans|anyone|anybody|someone|everyone)"
)
_IT_FR = rf"(?:ca|cela|c'|ce|il|elle|ils|elles|on|vous|{_PEOPLE})"
_IT_EN = rf"(?:it|that|this|they|he|she|these|those|you|{_PEOPLE})"
_IS_FR = r"(?:est|sont|etait|etaient|sert|fait|font|joue|jouent|passe|vaut|rend|reste|merite)"
_IS_EN = r"(?:is|are|was|were|does|do|did|has|have|had|can|could|should|will|would)"
_THIS = (
    r"(?:(?:ce|cet|cette|ces|this|that|these) (?:personnages?|persos?|roles?|characters?|acteurs?|actrices?|actors?"
    r"|scenes?|episodes?|moments?))"
)
_OF_IT = (
    rf"(?:c'(?:est|etait)|(?:ca|cela|il|elle|ils|elles) (?!y a\b)|on (?:l'|le |la |les |en |y |s'|peut (?:la |le |les |l')|aime (?:l'idee|ca|bien))"
    rf"|est-ce (?:que |qu'){_IT_FR}|{_IS_FR}-(?:t-)?(?:il|elle|ils|elles|ce|on)\b|qu'en|{_PEOPLE}\b"
    rf"|(?:son|sa|ses|leurs?|its|his|her|their) |{_IS_EN} {_IT_EN}\b|{_IT_EN}(?:'s|'re| is| are| was| were)\b"
    rf"|how (?:is|are|was|were|does|do|did) {_IT_EN}\b|what (?:do|did) {_IT_EN}\b"
    rf"|comment (?:est|sont|etait|etaient) (?:\w+ )?{_THIS}\b|{_THIS} (?:est|sont|is|are|was|were)\b)"
)
"""How a clause begins that speaks of what was named before it."""

_GOOD = (
    r"(?:bonne|mauvaise|bon|mauvais|fausse|good|bad|nice|great|terrible|stupid|poor|right|wrong) "
    r"(?:idee|choix|chose|point|surprise|pioche|idea|choice|move|thing|call|touch|addition|decision)"
)
_PROBLEM = (
    r"(?:vrai |gros |real |big |major )?(?:probleme|souci|defaut|handicap|atout|plus|plus-value|erreur|reussite|echec"
    r"|gadget|plaie|problem|issue|mistake|flaw|weakness|strength|bonus|letdown|success|failure|distraction|gimmick"
    r"|pain|nuisance|mess|bore|turn-off|dealbreaker|deal-breaker|annoyance)"
)
_JUDGED = rf"(?:(?:(?:such |really |vraiment )?(?:une?|an?|the) )?(?:(?:tres|very) )?(?:{_GOOD}|{_PROBLEM}))"
_VERDICT = (
    rf"(?:{_JUDGED}|worth (?:it|(?:not )?[a-z]+ing\b[^,;?!.]*)|(?:un )?plus ou (?:un )?moins|{_PROBLEM} (?:ou|or) [^,;?!.]*"
    r"|as [a-z]+ as (?:they|people|everyone|he|she|my [a-z]+) (?:says?|claims?|thinks?)|(?:toujours|encore) aussi [a-z]{4,})"
)
_WELL = (
    r"(?:bien|mal|mieux|well|badly|poorly|properly|nicely|beautifully) (?!jou|interpret|act|play)[a-z]{3,}"
)  # how somebody plays is asked of them: "are the kids well acted?"
_HOW = r"(?:(?:plutot|juste|vraiment|trop|really|too|actually|just) )?[a-z'-]{3,}"
_CHOICE = rf"(?:{_HOW} (?:ou|or)\b(?: {_HOW})?)"

_NO_LINK = "".join(rf"(?<!\b{word})" for word in ("quand", "si", "ou", "comme", "que", "dont", "et", "mais", "pourquoi", "comment", "la", "combien"))
"""After any other word "il est" takes a thing up again, with a comma or without: "le duc il est beau ?"."""

LAST = re.compile(
    r"(?:[,;?!.\u2026]|\s[-\u2013\u2014]|\s(?=(?:or|ou) (?:is|was|are|were|does|did|est-ce|c'est)\b)"
    rf"|{_NO_LINK}\s(?=(?:il|elle|ils|elles) (?:est|sont|etait|etaient)\b))\s*"
    r"(?P<tail>(?:(?:et|and|mais|but|alors|so|ou|or)\s+)?"
    rf"(?:{_OF_IT}[^,;?!.]*|{_VERDICT}|(?P<choice>{_CHOICE})))\W*$"
)
"""A last clause that says something of what stands before it."""
JUDGES = re.compile(rf"{_VERDICT}\W*|.*\b{_WELL}\W*")
"""Such a clause that judges and says no more."""
TOLD = re.compile(
    r"(?:(?P<tail>\b(?:est|sont|etait|etaient|c'est|is|are|was|were) (?:(?:vraiment|si|tres|really|so|not) )*"
    rf"(?:{_WELL}|{_JUDGED}))"
    rf"|^\W*(?:@+\W+)?(?:et |and )?(?:is|are|was|were) .*? (?P<inverted>{_WELL}|{_JUDGED}))\W*$"
)
"""The same without a clause of its own: "les dialogues sont bien écrits ?", "is the dark tone a problem?"."""
HOLDS = re.compile(
    r"^\W*(?:@+\W+)?(?:and |so )?(?:does|do|did) .*? (?P<tail>(?:hold|stand|holds) up|pay off|deliver|disappoint"
    r"|live up to (?:it|the hype|expectations))\W*$"
)
"""What is asked of a thing by a verb that only judges: "does the finale hold up?"."""
IS_SO = re.compile(
    r"(?:(?P<tail>\b(?:est|sont|etait|etaient) (?:(?:vraiment|si|tres|trop|plutot|assez|un peu) )*[a-z]{4,})"
    r"|^\W*(?:@+\W+)?(?:et |and )?(?:is|are|was|were) (?:the|its|their) [a-z]+ "
    r"(?P<inverted>(?:(?:really|so|very|too|quite|a bit) )?(?:over the top|[a-z]{4,})))\W*$"
)
"""How something is, at the end of a question: "l'image est sombre ?", "is the acting wooden?"."""

_SHOWS = (
    r"(?:parl\w+|racont\w+|montr\w+|evoqu\w+|mentionn?\w*|cit(?:e|ent)|voi(?:t|ent)|entend\w*|retrouv\w+|talk\w*"
    r"|discuss\w*|show\w*|featur\w+|includ\w+|contain\w*|have|has|compar\w+|visit\w*|use[sd]?)"
)
_A_THING = r"(?:about|of|de|du|des|d'|le|la|les|l'|une?|the|an?|any|some|to|with|a|au|aux|avec)"
ASKS_MORE = re.compile(
    r"\b(?:(?:il y|y a|y avait|y en a|ya|faut|s'agit|about|like|than|as|that(?! [a-z]+\W*$)|que(?! (?:ca|cela)\b)|quoi|qui"
    r"|(?:where|when)(?! (?:it|things?|they) (?:start|go|get|fall|lose|turn)\w*)|why|who|pourquoi"
    r"|quand|dont|there|ressembl\w+|rappel\w+|par rapport|meme (?:niveau|style|genre|univers)|mieux|pire|better|worse)"
    rf"\b|{_SHOWS} {_A_THING}\b)"
)
"""With these a clause goes on to another thing: "ça ressemble à Heat ?", "on y voit des requins ?"."""
ASKS_WHEN = re.compile(r"\b(?:quel(?:le)?s?|quand|pourquoi|comment|ou|que|quoi|combien|lorsque|puisque|parce)\b|qu'")
"""After one of these, with no comma between, "il est" is told of the story."""
ARTICLE = re.compile(r"(?:^|[:@]\s*)\W*(?:et |and )?(?:le|la|les|l'|une?|the|an?|son|sa|ses|this|ce|cette|ces)\b|'s?\b")
"""A thing with its article, or owned: "les règles", "Gibbs' rules"."""
