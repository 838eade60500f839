"""A side asked for by what people do: "les avis qui critiquent la fin", "who can't stand her", "qui l'aime ?".

The same verbs are said of films and of those in them ("a film that bashes the press", "la fille qui aime les loups"),
so that a review or whoever writes one must be their subject. Patterns over a question folded letter by letter, as in
`cues.py`; what follows a verb that films are asked for with too must be something in a film.
"""

from __future__ import annotations

_MANY = (
    r"(?:avis|critiques?|reviews?|commentaires?|comments?|opinions?|retours?|gens|personnes|spectateurs?|internautes"
    r"|viewers?|reviewers?|critics|people|fans|certains|d'autres|beaucoup|plusieurs)"
)
_ANY = rf"(?:{_MANY}|ceux|celles|those|some|others|quelqu'un|anyone|anybody|y en a|il y a)"
_MEANT = (
    r"(?<!pour[ ])(?<!pour[ ]les[ ])(?<!pour[ ]des[ ])(?<!for[ ])(?<!for[ ]the[ ])"
    r"(?<!aux[ ])(?<!\ba[ ])(?<!to[ ])\b"
)
"""A film that is "for those who love horror" is not asked about by those who do."""
_HERE = r"(?: (?:ici|here|d'entre eux))?"
_WHO = (
    r"(?:(?:^|[@,;:.!?()-])\W*(?:(?:et|and|mais|but|alors|so|ok|then) )*(?:qui|who)"
    rf"|{_MEANT}{_ANY}{_HERE} (?:qui|who|that|which))"
)
"""Where a question begins, or goes on after a sign or a title, a "qui" is no relative pronoun."""
_ADVERB = (
    r"(?: (?:really|actually|absolutely|simply|just|vraiment|carrement|franchement|clairement|tous|all|also|aussi"
    r"|even|meme|do|does|did))* "
)

_FAULTS = (
    r"critiqu(?:ent|ant|aient)|descendent(?! (?:d|en|vers|au|par)\w*\b)|demoli(?:ssent|ssant)|demont(?:ent|ant)"
    r"|assassinent|fusillent|fustig(?:ent|eant)|eborgnent|egratign(?:ent|ant)|deplor(?:ent|ant)|tacl(?:ent|ant)"
    r"|dezinguent|defoncent|ral(?:ent|ant) (?:sur|contre|apres)|pest(?:ent|ant) contre|se moquent d(?:e|u|es)"
    r"|crient sur|trouvent a redire(?: (?:a|sur|de))?"
    r"|bash(?:es|ed|ing)?|slam(?:s|med|ming)?|trash(?:es|ed|ing)?|slat(?:es?|ed|ing)|pann(?:ed|ing)|mock(?:s|ed|ing)?"
    r"|r(?:ips?|ipped) (?:apart|into)|t(?:ears?|ore) (?:apart|into)|ridiculed?|deplored?|f(?:inds?|ound) fault with"
    r"|(?:moan|whin|whine|grip|gripe|grumbl|grumble|rant|bitch)(?:e?s|ed|ing)? (?:about|over|at)|object(?:s|ed)? to"
    r"|t(?:akes?|ook) issue with|(?:has|have|had) (?:a |an |any )?(?:problems?|issues?) with"
)
_ONE_FAULTS = (
    r"critiqu(?:e|ait)|descend(?! (?:d|en|vers|au|par)\w*\b)|demolit|demonte|assassine|fusille|fustige|egratigne"
    r"|deplore|tacle|dezingue|defonce|rale (?:sur|contre|apres)|peste contre|se moque d(?:e|u|es)|crie sur"
    r"|trouve a redire(?: (?:a|sur|de))?|slates|knocks"
)
_STANDS_NOT = (
    r"(?:can'?t|cannot|can not|could ?n'?t) (?:stand(?! (?:up|still|trial|alone|the test)\b)|bear|stomach)"
    r"|(?:(?:n'|ne )?peu(?:t|vent)|(?:n'|ne )?arrive(?:nt)?) pas (?:a )?(?:l[ea]s? |l')?"
    r"(?:saquer|supporter|encadrer|blairer|sentir|encaisser|piffer|voir en peinture)"
)
_LIKES_NOT = (
    r"(?:n'|ne (?:l'|les |la |le )?|l'|les )?(?:aim|appreci|ador|kiff|support)(?:e|es|ent) (?:pas?|guere|point)"
    r"|(?:is|are|was|were) (?:annoyed|irritated|put off|bothered) by"
)
_PRAISES = (
    r"encens(?:ent|ant)|lou(?:ent|ant)|salu(?:ent|ant)|vant(?:ent|ant)|complimentent|felicit(?:ent|ant)"
    r"|applaudi(?:ssent|ssant)|admir(?:ent|ant)|raffolent d(?:e|u|es)|portent aux nues|defend(?:s|ed|ing|ent|ant)?"
    r"|applaud(?:s|ed)?|admired?|salutes?|champion|rav(?:e|es|ed|ing) (?:about|over)|gush(?:es|ed|ing)? (?:about|over)"
    r"|stands? up for|stood up for|swears? by"
)
_ONE_PRAISES = r"encense|loue|salue|vante|felicite|applaudit|admires?|raffole d(?:e|u|es)|porte aux nues|champions"
_LIKES = r"(?:likes?|loves?|enjoys?|adores?|appreciates?|liked|loved|enjoyed|adored|appreciated)"
_AIME = r"(?:aime|adore|apprecie|kiffe)(?:nt|e?s?)\b"
_NO_OBJECT = (
    r"(?:@|(?:le |la |les |ce |cette |the |this |that )?(?:film|movie|serie|series|show|plus|moins|most|least|best)\b"
    r"|(?:ca|cela|it|this|that|tout|pas?|point|guere|et|ou|and|or|dans|en|de|parmi|chez|sur|comme|quand|mais|quoi|qui|que"
    r"|a|ici|more|better|mieux|in|of|among|when|but|what|here)\b)"
)
_OBJECT = rf"(?= (?:beaucoup |bien |trop |vraiment |surtout |tant )*(?!{_NO_OBJECT})\w)"

AGAINST = (
    rf"{_WHO}{_ADVERB}(?:{_FAULTS}|{_ONE_FAULTS}|{_LIKES_NOT})(?: (?:trop|du tout|vraiment))?(?= |\W*$)"
    rf"|\b{_MANY}{_HERE}{_ADVERB}(?:{_FAULTS}|{_LIKES_NOT})(?= |\W*$)"
    rf"|\b(?:do|does|did) (?:the )?(?:{_MANY}|anyone|anybody){_ADVERB}(?:{_FAULTS})(?= |\W*$)"
    rf"|(?:{_WHO}{_ADVERB}|\b{_MANY} )(?:{_STANDS_NOT})(?= )"
    rf"|\b(?:que|qu'est[- ]ce que|quoi) (?:(?:les )?{_MANY} |ils |on )?critiqu(?:e|ent)(?:[- ](?:ils|on|t-on|elles))?\b"
    r"|\b(?:ils|elles|on) critiqu(?:e|ent) quoi\b"
)
"""What asks for reservations: whoever finds fault, or cannot bear something."""
FAVOUR = (
    rf"{_WHO}{_ADVERB}(?:{_PRAISES}|{_ONE_PRAISES})(?= |\W*$)"
    rf"|\b{_MANY}{_HERE}{_ADVERB}(?:{_PRAISES})(?= |\W*$)"
    rf"|\b(?:do|does|did) (?:the )?(?:{_MANY}|anyone|anybody){_ADVERB}(?:{_PRAISES})(?= |\W*$)"
    rf"|{_WHO}{_ADVERB}(?:l'|les )(?:a |ont )?(?:vraiment |bien )?{_AIME}(?! (?:pas?|point|guere)\b)"
    r"(?: (?:bien|beaucoup|vraiment)\b)?"
    rf"|{_WHO}{_ADVERB}(?:a |ont |have |has )?(?:vraiment |bien |really )?(?:{_AIME}|{_LIKES}){_OBJECT}"
)
"""What asks for praise: whoever praises something in a film, or likes it."""
