"""How the side that people take on a thing in a film is told, in texts folded by `folding.flat`.

"Combien trouvent la fin nulle", "combien n'aiment pas la fin".
"""

from __future__ import annotations

import re

from retrieval.words.sieve import Sifted

_COPULA = r"(?:est|sont|etait|etaient|is|are|was|were|'s|a ete|ont ete|joue(?:nt)?|jouait|acts?|plays?)"
_SO = r"(?:tres|trop|vraiment|assez|plutot|si|completement|franchement|super|really|very|so|too|quite|pretty|just|totally|completely|un peu|a bit)"
_GOOD = (
    r"(?:bon(?:ne)?s?|super|genial(?:e|es)?|geniaux|excellent(?:e|s|es)?|reussi(?:e|s|es)?|magnifiques?|superbes?|parfait(?:e|s|es)?|brillant(?:e|s|es)?"
    r"|formidables?|remarquables?|convaincant(?:e|s|es)?|good|great|amazing|awesome|brilliant|excellent|fantastic|perfect|superb|convincing|wonderful)"
)
_BAD = (
    r"(?:nul(?:le)?s?|mauvais(?:e|es)?|horribles?|nazes?|pourrie?s?|ratee?s?|baclee?s?|decevant(?:e|s|es)?|mediocres?|faibles?|catastrophiques?|pas (?:bon(?:ne)?s?|terribles?|convaincant(?:e|s|es)?|genial(?:e|es)?|reussi(?:e|s|es)?)"
    r"|(?:not |isn't |wasn't )?(?:not (?:good|great|convincing)|bad|awful|terrible|rubbish|crap|dreadful|disappointing|weak|poor|mediocre|horrible|lousy))"
)
_DONE = r"(?:fait|jou|interpret|ecri|film|realis|mont|racont|double|mis en scene|acted|played|written|shot|filmed|directed|edited|dubbed|told)"
VERDICT = re.compile(
    rf"(?P<done>\b(?:{_COPULA} |c'(?:est|etait) )?(?:{_SO} )*(?:(?P<well>bien|well)|(?P<ill>mal|pas bien|badly|poorly)) )(?={_DONE})"
    rf"|(?P<said>(?:\b{_COPULA} )?(?:\b{_SO} )*(?<!\w)(?:(?P<good>{_GOOD})|(?P<bad>{_BAD}))|\b{_COPULA} (?:{_SO} )*(?:(?P<good2>bien|well)|mal|badly|poorly))(?=\W*$|\W+(?:(?:dans|de|du|d'|in|of|on|for|pour|sur)\W+)*@+\W*$)"
    rf"|^(?P<first>\W*(?:{_SO} )*(?:(?P<good1>{_GOOD})|(?P<bad1>{_BAD})) )(?=(?:le|la|les|l'|the|son|sa|ses|his|her|[^\W\d]+ [^\W\d]+\W*$))"
)
"""A verdict on a thing in the film, which is named before it, or after: "disent que la fin est nulle", "jugent ratée la fin"."""
_BLAMES = (
    r"(?:n'|ne |n )?(?:les? |la |l'|l )?(?:ont |a )?(?:pas (?:\w+ )?(?:aime|apprecie|kiffe|supporte)|(?:aim|appreci|kiff|support)(?:e|ent|aient) (?:pas|guere)|detest(?:e|ent|ee?s?)|recommandent pas|conseillent pas|deconseill(?:e|ent)|critiqu(?:e|ent|ee?s?)|reproch(?:e|ent|ee?s?)|deplor(?:e|ent)|hai(?:ssent)?)"
    r"|(?:se|s'en|s en) (?:plaign\w+|sont plaints)(?: (?:de|du|des|d'))?|(?:parl\w+|dis(?:ent|aient)) (?:en |du )?mal (?:de|du|des|d')|(?:sont |ont ete |etaient )?decus (?:par|de|du|des)"
    r"|(?:did|do)(?:n'?t| not) (?:\w+ )?(?:like|enjoy|appreciate|recommend)|dislike[sd]?|hate[sd]?|criticis\w+|criticiz\w+|complain(?:s|ed|ing)?(?: (?:about|of))?|(?:are |were )?disappointed (?:by|with|in)|(?:speak|spoke) (?:ill|badly) of"
)
_PRAISES = (
    r"(?:ont |a )?(?:(?:vraiment |beaucoup |bien )?(?:aime|adore|apprecie|kiffe|salue|loue|vante)(?:nt)?)|(?:le |la |l'|l |it )?(?:recommandent|conseillent|recommend(?:s|ed)?)|salu(?:e|ent)|lou(?:e|ent)|vant(?:e|ent)|encens(?:e|ent)|admir(?:e|ent)"
    r"|(?:parl\w+|dis(?:ent|aient)) (?:en |du )?bien (?:de|du|des|d')|(?:really )?(?:praise[sd]?|like[sd]?|love[sd]?|enjoy(?:ed|s)?|admire[sd]?)|(?:speak|spoke) (?:well|highly) of"
)
_WHO = r"(?:who |qui |that |have |has |of (?:them|those) |d'entre eux |en |y )*"
TAKES = re.compile(rf"\W*{_WHO}(?:(?P<bad>{_BLAMES})|(?P<good>{_PRAISES}))(?!\w)")
"""Who likes or blames something: "combien n'aiment pas la fin", "how many praise the music"."""
_FOR = r"(?:pour|for|en faveur|in favou?r|favou?rables?|positi(?:f|fs|ve|ves))"
_AGAINST = r"(?:contre|against|defavorables?|unfavou?rable|negati(?:f|fs|ve|ves))"
_OR = r" ?(?:et|ou|or|and|vs\.?|versus|/|que|than|to|,|&) ?(?:(?:de|d'|du|des|les?|the|combien|how many|avis|critiques|reviews|ones|sont|are|en|plutot|rather|a majority) ?)*"
_LIKING = r"(?:ont |l'ont |l'|le |la )?(?:aim(?:e|ent)|ador(?:e|ent)|like[sd]?|love[sd]?|enjoy(?:ed)?)(?: it| them)?"
_HATING = r"(?:ont |l'ont |ne l'ont |n'ont |ne |n'|l'|le |la )?(?:pas aime|aiment pas|detest(?:e|ent)|hai(?:ssent|t)?|dislike[sd]?|hate[sd]?|(?:did|do)(?:n'?t| not) (?:like|enjoy)?)(?: it| them)?"
BOTH = Sifted(
    rf"(?<!\w)(?:(?:{_FOR}{_OR}{_AGAINST}|{_AGAINST}{_OR}{_FOR})(?:(?:,| et| and| ou| or)* (?:neutral|neutres?|mixed|mitigee?s?)(?: (?:ones|reviews|avis|critiques))?)?"
    rf"|{_LIKING}{_OR}{_HATING}|{_HATING}{_OR}{_LIKING})(?!\w)"
)
"""Both sides, to be counted each: "combien aiment et combien détestent", "majorité pour ou contre"."""
NUMBERS = re.compile(
    r"\b(?:combien|cb|how many|(?:le |the )?(?:nombre|number)s? (?:de|d'|of)|(?:en|in|as) (?:chiffres?|numbers?|figures|nombres?|stats|statistiques|statistics)|chiffrez?"
    r"|(?:le |the |un |a )?(?:ratio|rapport|balance|proportion|split)(?: (?:de|d'|des|entre|of|between)\b)?(?: (?:avis|critiques|reviews|notes|the))*|(?:une? |la |a |the )?(?:majorite|majority|mostly|plutot|mainly|predominantly)(?: (?:d'|de |des |of )?(?:avis|critiques|reviews)?)?"
    r"|(?:y a[- ]t[- ]il|il y a|are there|is there|have you) (?:plus|more)(?: (?:d'|de |des )?(?:avis|critiques|reviews)?)?)(?!\w)"
)
"""What asks for figures of the two sides."""
