"""Whether ratings go up or down: "is the rating going up or down?", "les notes ont-elles baissé depuis 2015 ?"."""

from __future__ import annotations

_MARK = r"(?:(?:notes?|ratings?|scores?|marks?|moyennes?|averages?|means?)(?: (?:moyennes?|average|globale|generale|score|ratings?))?)"
_OF = r"(?:(?:,? ?(?:\b(?:de|du|des|d'|of|for|pour|sur|on|the|la|le|les|cette|ce|this|its|ses|sa) ?)*@+(?:'?s\b)?)?)"
_SO = (
    r"(?:[ ,:-]+(?:a|ont|est|sont|va|vont|t-elle|elles?|ils?|has|have|had|is|are|was|were|been|it|they|do|does|did|elle|s'|s|se|tend\w*|ten[ds]+|to"
    r"|still|toujours|encore|globalement|overall|generally|plutot|rather|vraiment|really|bien|en|de|que|qu'|plus|a la|keep|keeps|continue|continuent))*"
)
_MOVES = (
    r"(?:mont(?:e|ees?|ent|er|es)|augment(?:e|ees?|ent|er)|grimp(?:e|ees?|ent|er)|progress(?:e|ent|er|ed|ing)|baiss(?:e|ees?|ent|er)|descend(?:ent|re|u|ue|ues)?"
    r"|chut(?:e|ees?|ent|er)|diminu(?:e|ees?|ent|er)|declin(?:e|es|ent|er|ed|ing)|degringol(?:e|ees?|ent|er)|recul(?:e|ent|er)|remont(?:e|ees?|ent|er)|ameliore(?:e|es|nt|r)?"
    r"|empir(?:e|ent|er|ees?)|degrad(?:e|ees?|ent|er)|evolu(?:e|ees?|ent|er)|evolv(?:e|es|ed|ing)|chang(?:e|es|ees?|ent|er|ed|ing)|boug(?:e|ent|er)"
    r"|(?:going|gone|go|goes|went|trend\w*|heading|creep\w*|com(?:e|ing)) (?:up|down|any (?:higher|lower)|higher|lower)|improv(?:e|es|ed|ing)|worsen(?:s|ed|ing)?"
    r"|(?:get(?:s|ting)?|got(?:ten)?|grow(?:s|n|ing)?|grew|becom\w+) (?:any |much |a bit )?(?:better|worse|higher|lower)|ris(?:e|es|en|ing)|rose|(?:in|de)creas(?:e|es|ed|ing)"
    r"|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|mov(?:e|es|ed|ing)|climb(?:s|ed|ing)?|dip(?:s|ped)?|slip(?:s|ped)?|hold(?:s|ing)? up|held up|hausse|baisse|stables?|steady|constante?s?)"
)
_EITHER = r"(?:up|down|higher|lower|better|worse|(?:en |a la )?(?:hausse|baisse)|mieux|pire|stables?|stable|level|flat|not|pas|non)"
_OR = rf"(?: ?(?:,|or|ou|/|et|and) ?(?:(?:plutot|rather|en|is it|est-ce qu'elle|elles?|a la|going) )*(?:{_MOVES}|{_EITHER}))*"
_YEARS = (
    r"(?: (?:au fil|au cours|dans quel sens|dans le temps|avec|selon|suivant|en fonction|d'une?|des?|du|les?|la|l'|ces|over|with|through|across|by|the|years?|time|annees?|ans|temps"
    r"|passing|passe(?:nt)?|apres|after|annee|on|to|dans|quel sens|quelle direction|derniere?s?|last|past|few|depuis|since|debut|the start|it started|beginning|as|go(?:es)? by|years? go by|saisons?|seasons?))*"
)
_IN_TIME = (
    r"(?:au fil (?:du temps|des (?:ans|annees|saisons))|avec (?:le temps|les (?:ans|annees))|depuis le debut|over (?:the (?:years|seasons)|time)|with time"
    r"|year (?:on|by|after|to|over) year|annee (?:apres|par) annee|d'annee en annee|d'une annee (?:sur|a) l'autre|selon les annees|suivant les annees|through the years|across the years)"
)
GOES = (
    rf"\b{_MARK}{_OF}{_SO}[ ,:-]+(?:{_MOVES}|(?:up|down)(?= (?:or|and) )|en (?:hausse|baisse)){_OR}(?![^\W\d_]){_YEARS}"
    rf"|\b{_MARK}\b.{{0,50}}\b{_IN_TIME}(?!\w)|\b{_IN_TIME} .{{0,40}}\b{_MARK}\b"
    rf"|\b(?:sens|direction|courbe|curve|trajectory|trajectoire) (?:of|for|de|des|du|va|vont|prend|prennent|do|does|are|is|the|les|la|ses|its| )*{_MARK}\b"
    rf"|\b{_MARK}{_OF}{_SO} (?:dans quel sens|in (?:which|what) direction|which way|quel sens)\b"
    rf"|\b(?:which way|in (?:which|what) direction) (?:is|are|do|does|did|have|has|the|its) .{{0,30}}{_MARK}\b(?: (?:going|go|moving|move|heading|gone))?"
    rf"|\b(?:get|got|getting|gets|have|has|had|receiv\w+|earn\w+) (?:any )?(?:better|worse|higher|lower) {_MARK}\b[^,]{{0,25}}?\b{_IN_TIME}"
    rf"|\bde (?:mieux en mieux|moins en moins bien|pire en pire|plus en plus (?:mal|bien)) (?:notee?s?|juge?e?s?|vue?s?)\b|\b(?:rated|scored) (?:better and better|worse and worse|higher and higher|lower and lower)\b"
    rf"|\b(?:better|worse|higher|lower)[- ](?:rated|scored|liked) (?:now|today|these days|lately|recently)(?: than .{{0,25}})?\b|\b(?:mieux|moins bien|plus mal) notee?s? (?:aujourd'hui|maintenant|recemment|qu'avant|qu'au debut)(?: qu.{{0,20}})?(?!\w)"
)
"""A pattern of `retrieval.asking.cues`."""
