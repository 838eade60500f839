"""What those who write disagree on: "what divides people?", "pourquoi ça clive autant ?", "les points de désaccord".

It asks for both sides, as "opinions are divided" does. Who disagrees must be those who write: two brothers of a story
may argue as well.
"""

from __future__ import annotations

_WRITERS = (
    r"(?:(?:the |most |other )?(?:people|viewers|reviewers|critics|audiences?|fans|folks|reviews|opinions?|views)"
    r"|everyone|everybody|they)"
)
_GENS = (
    r"(?:(?:les|des) (?:gens|spectateurs|telespectateurs|critiques|internautes|fans|avis|opinions)|le public|la critique"
    r"|l'opinion|la plupart|tout le monde|ils|on)"
)
_MUCH = r"(?: (?:so much|the most|most|a lot|really|autant|tant|tellement|a ce point|le plus|vraiment|beaucoup))*"
_OF_IT = r"(?: (?:about|in|on|over|with|for|regarding)(?= (?:about )?(?:@|it\b|this\b|the\b)))?(?: about(?= @))?"
_DE = r"(?: (?:sur|dans|pour|concernant|autour d[eu]|a propos d[eu]|au sujet d[eu]|chez)(?= ?(?:@|la\b|le\b|les\b|l'|ce\b|cette\b)))?"
_DIFFER = r"(?:disagree(?:d|ing)?|argu(?:e|ed|ing)|debat(?:e|ed|ing)|clash(?:ed|ing)?|differ(?:ed)?|diverge[ds]?)"
_THEM = rf"(?:{_WRITERS}|the (?:public|room|audience)|them)"
_EUX = rf"(?:{_GENS}|les (?:notes|critiques))"
_ALONE = r"(?= *(?:\W*$|(?:about|on|in|over|with|sur|dans|chez|pour|a propos) ))"
_DIVERGE = (
    r"(?:divergent|differ\w+|(?:sont|est) (?:(?:le |plus |si |aussi |tres )*)(?:partagee?s?|divisee?s?|opposee?s?)"
    r"|(?:ne |n')?(?:sont|est) pas (?:(?:tous|vraiment) )?d'? ?accord(?: entre eux)?|(?:sont |est )?en desaccord"
    r"|se (?:disput|divis|contredi|partag|opposent|dechir|chamaill|prennent la tete)\w*|s'(?:oppos|engueul|echarp)\w*|debattent)"
)
DIVIDED = (
    rf"\b(?:(?:what|where|why|how|which \w+) )(?:do|did|does|are|is|have) {_WRITERS} (?:(?:really|actually|still|even|so|all|mostly|tend to|most) )*{_DIFFER}{_MUCH}(?: (?:on|over|about))?{_OF_IT}(?!\w)"
    rf"|\bwhat (?:(?:really|actually|most|mostly|so|is|was|has) )*(?:divid(?:es?|ed|ing)|split(?:s|ting)?|polari[sz](?:es|ed|ing))(?: {_THEM}|{_ALONE}){_MUCH}{_OF_IT}(?!\w)"
    rf"|\bwhy (?:does|did|is|has|do) (?:@|it|this|the (?:film|movie|show|series)) (?:so )?(?:divid(?:e|ed|ing)|split(?:ting)?|polari[sz](?:e|ed|ing)){_MUCH}(?: {_THEM})?{_MUCH}(?!\w)"
    rf"|\b(?:(?:most|main|biggest) )?(?:points?|areas?|bones?|sources?) of (?:contention|disagreement|debate)s?(?:\b{_OF_IT})(?!\w)"
    rf"|\b(?:is there |any |a |much |most )*disagreements?{_OF_IT}(?= @|\W*$)"
    rf"|\b(?:what(?:'s| is|s) |the )(?:so |the )?(?:most )?(?:divisive|polari[sz]ing)(?: (?:thing|aspect|point|part|element)s?)?{_OF_IT}(?!\w)"
    r"|\b(?:do|did) (?:people|viewers|reviewers|critics|the critics|fans|everyone|everybody) (?:all |really |mostly )*(?:dis)?agree (?:on|about|over)(?= @)"
    rf"|(?:\b(?:qu'est[- ]ce qui|ce qui|(?:c'est )?quoi qui) |^\W*(?:(?:et|alors|mais) )*qui )(?:(?:divise|clive|partage|oppose){_MUCH} {_EUX}|(?:divise|clive){_MUCH}{_ALONE}|fai(?:t|sait){_MUCH} debat){_MUCH}{_DE}(?!\w)"
    rf"|\b(?:sur quoi|ou|pourquoi) (?:est[- ]ce qu(?:e |'))?{_GENS} (?:(?:ne|en|y|sont[- ]ils) )*{_DIVERGE}{_MUCH}{_DE}(?!\w)"
    rf"|\b(?:les gens|les spectateurs|les avis|les critiques|le public|les fans) (?:(?:ne |n')?(?:sont|est) pas (?:(?:tous|vraiment) )?d'? ?accord(?: entre eux)?|se contredisent|divergent){_MUCH}{_DE}(?!\w)"
    rf"|\bpourquoi (?:est[- ]ce qu(?:e |'))?(?:@,? )?(?:(?:ca|il|elle|@|le film|la serie) )?(?:divise|clive)(?:[- ]t[- ](?:il|elle))?{_MUCH}(?: {_EUX})?{_MUCH}(?!\w)"
    rf"|\b(?:(?:les |des |quels? (?:sont les )?)?(?:points?|sujets?) de )?(?:desaccords?|divergences?|discordes?)(?: entre (?:les )?(?:gens|spectateurs|critiques|avis))?{_DE}(?= ?(?:@|\W*$))"
)
"""A pattern of `retrieval.asking.cues`."""
