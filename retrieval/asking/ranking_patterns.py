"""How rankings of the library are asked for, in texts folded by `folding.flat`."""

from __future__ import annotations

import re

from retrieval.question import Intent, Order
from retrieval.words.sieve import Sifted

WORK = r"(?:films?|filmes?|flims?|movies?|titres?|titles?|longs?[- ]metrages?|oe?uvres?|features?|(?:mini-?)?series?|(?:tv )?shows?|sitcoms?)"
SHELF = r"(?:bibliotheque|base(?: de donnees)?|collection|catalogue?|liste|list|library|database|stock)"
_REVIEWS = r"(?:avis|critiques?|reviews?|commentaires?|comments?|retours?|temoignages?|textes?|notes?|ratings?|votes?|opinions?)"
_MARK = r"(?:notes?|notations?|moyennes?|ratings?|scores?|averages?|means?|marks?|grades?)"
# what may stand between the films and what they are ranked by
FILLER = (
    rf"(?:sont|est|etait|c'est|ce|are|is|were|was|les?|la|l'|the|qui|que|qu'|that|which|ont|a|as|t'as|has|have|had|got|gets?|with|avec"
    rf"|ayant|having|tu|vous|you|we|i|me|moi|de|des|du|d'|of|in|dans|en|on|ta|ton|tes|votre|vos|your|my|ma|mes|notre|our|cette"
    rf"|this|{SHELF}|hold|held|know|known|connais|connaissez|connus?|avez|possede[sz]?|ici|here|disponibles?|available|tous"
    rf"|toutes|all|an|une?|ones?|parmi|among|eu|eus|recu|recoit|recoivent|obtenu|obtient|received)"
)
_GAP = rf"(?>\W+{FILLER}(?!\w))*\W+"
_OF_SIDE = r"(?! (?:(?:les |the )?(?:plus|moins|most|least) )?(?:negati|positi|(?:de)?favorab|mauvais|bon|bad|good))"
_RATED = r"(?:notee?s?|notet|rated|scored|ranked|evaluee?s?|classee?s?|cotee?s?)"
_BEST = (
    rf"(?:mieux|best|highest|top)[- ]{_RATED}|(?:meilleure?s?|best)(?=\W*$)|(?:rated|scored|ranked) (?:the )?(?:highest|best)|(?:plus (?:appreciee?s?|aimee?s?)|most (?:liked|loved|appreciated))(?! (?:pour|for) )"
    rf"|(?:meilleure?s?|plus (?:haute?|elevee?|forte?|bonne|grosse)s?|best|highest|top) {_MARK}|{_MARK} (?:moyenne |est )?(?:la |les )?plus (?:haute|elevee|forte)s?"
)
_WORST = (
    rf"(?:moins bien|plus mal|worst|lowest|poorest|least)[- ]{_RATED}|(?:pires?|worst)(?=\W*$)|(?:rated|scored|ranked) (?:the )?(?:lowest|worst)"
    rf"|plus (?:nul(?:le)?|naze|mauvaise?|pourrie?)s?(?=\W*$| (?:des|de tou(?:te)?s les) )"
    rf"|(?:moins (?:appreciee?s?|aimee?s?)|least (?:liked|loved|appreciated))(?! (?:pour|for) )"
    rf"|(?:pires?|moins bonnes?|plus (?:basse?|faible|mauvaise)s?|worst|lowest|poorest) {_MARK}|{_MARK} (?:moyenne |est )?(?:la |les )?plus (?:basse|faible)s?"
)
_MOST = (
    rf"(?:plus|max(?:imum)?) (?:d'|de ){_REVIEWS}(?!\w){_OF_SIDE}|most {_REVIEWS}(?!\w){_OF_SIDE}|plus (?:grand|gros) nombre (?:d'|de ){_REVIEWS}"
    rf"|(?:largest|highest|biggest|greatest) number of {_REVIEWS}|plus (?:commente|chronique|discute|debattu)e?s?|most[- ](?:reviewed|commented|discussed|talked[- ]about)"
    r"|(?:dont )?(?:les )?(?:gens |spectateurs |on )?parle(?:nt)?(?:[- ]t[- ]on)? le plus(?=\W*$)"
    r"|(?:do |does )?(?:people |they |everyone |viewers )talk about (?:the )?most(?=\W*$)"
)
_FEWEST = (
    rf"(?:moins|minimum) (?:d'|de ){_REVIEWS}(?!\w){_OF_SIDE}|(?:fewest|least) {_REVIEWS}(?!\w){_OF_SIDE}|plus petit nombre (?:d'|de ){_REVIEWS}"
    rf"|(?:smallest|lowest) number of {_REVIEWS}|moins (?:commente|chronique|discute)e?s?|least[- ](?:reviewed|commented|discussed|talked[- ]about)"
)
_KINDS: tuple[tuple[Intent, Order, str], ...] = (
    (Intent.BEST_FILM, Order.BEST, _BEST), (Intent.BEST_FILM, Order.WORST, _WORST),
    (Intent.FILMS, Order.BEST, _MOST), (Intent.FILMS, Order.WORST, _FEWEST),
)  # fmt: skip
_WHICH = r"(?:(?:et|and|alors|so|ok|but|mais|donc|bon|c'est)\W+)*(?:c'est quoi|what's|what|which|quels?|quelles?|lequel|laquelle|lesquels|lesquelles)"
_NOT_THIS = r"(?<!\bce )(?<!\bcette )(?<!\bthis )(?<!\bthat )"
"""Before the film that is spoken of."""
_MANY = r"(?:films|filmes|flims|movies|titres|titles|shows|oeuvres|series)"
SHAPES = tuple(
    (intent, order, Sifted(
        rf"{_NOT_THIS}\b{WORK}\b{_GAP}(?:{said})(?!\w)"
        rf"|\b(?:your|the|ta|ton|votre|la|le)\W+(?:{said})\W+{WORK}\b"
        rf"|\b(?:{said})(?: ones?)?{_GAP}(?:(?<=tes )|(?<=des )|(?<=les )|(?<=vos )|(?<=your )|(?<=all )|(?<=the )(?!series)){_MANY}\b"
    ), Sifted(rf"^\W*{_WHICH}\W+(?>{FILLER}\W+)*(?:{said})(?: (?:ones?|of (?:all|them all)|de (?:tous|toutes)|parmi tous))?(?>\W+{FILLER}(?!\w))*\W*$"))
    for intent, order, said in _KINDS
)  # fmt: skip
BEST_REVIEWED = Sifted(
    rf"\b(?:quels?|quelles?|which|what) {WORK}\b(?:\W+(?:a|ont|has|have|had|got|gets?|recoit|recoivent|obtient|recu|obtenu|eu)\b)+ +(?:les |the )?"
    rf"(?:(?P<worst>pires?|worst|moins bon(?:ne)?s?|plus mauvais(?:es)?)|meilleure?s?|best) {_REVIEWS}(?: (?:ici|here|de tous|of all|overall|au total))?\W*$"
)
"""Films by how good their reviews are: "quel film a les meilleures critiques ?"."""
_BY = r"(?:par|by|selon|d'apres|according to)\W+"
SORTED = Sifted(
    rf"\b(?:{WORK}\b{_GAP}(?:classe|trie|range)e?s|{WORK}\b{_GAP}(?:ranked|sorted|ordered)|(?:classements?|class(?:e|er|es|ez)(?:[- ]moi)?|tri(?:e|er|es|ez)?(?:[- ]moi)?|range[rz]?|palmares|rank(?:ing|ings|ed)?|sort(?:ed)?|order(?:ed)?|list(?:ed?)?){_GAP}{WORK}){_GAP}"
    rf"{_BY}(?:(?:la|le|les|leurs?|the|their|ordre (?:de )?|order of )\W*)*"
    rf"(?:(?P<many>nombre (?:de |d'|total (?:de |d'))?{_REVIEWS}|number of {_REVIEWS}|{_REVIEWS} count|popularite|popularity)|(?P<mean>(?:mean |average )?{_MARK}(?: moyennes?)?))(?!\w)"
)
_HELD = r"(?:ce que (?:tu as|t'as|vous avez)|what(?:ever)? you(?:'ve| have)(?: got)?|(?:that )?you(?:'ve| have)(?: got)?|que tu as|dans (?:ta|la) base|ici|here)"
_EVERYTHING = rf"(?:tous|toutes|tout|all|everything|them all|all of (?:it|them)|the lot)(?:\W+{_HELD})*"
SORTED_ALL = Sifted(
    rf"\b(?:(?:class(?:e|er|es|ez)|tri(?:e|er|es|ez)|range[rz]?|ordonne[rz]?|rank|sort|order|list)(?:[- ](?:moi|nous|les|me|us|for me))*\W+{_EVERYTHING}"
    rf"|(?:tout|tous|toutes|les) (?:class|tri|rang|ordonn)er|everything (?:ranked|sorted|ordered)|(?:classements?|palmares|ranking) (?:de|of) (?:tout|everything)(?:\W+{_HELD})*)"
    rf"(?:\W+{_BY}(?:(?:la|le|les|leurs?|the|their|ordre (?:de )?|order of )\W*)*"
    rf"(?:(?P<many>nombre (?:de |d'|total (?:de |d'))?{_REVIEWS}|number of {_REVIEWS}|{_REVIEWS} count|popularite|popularity)|(?P<mean>(?:mean |average )?{_MARK}(?: moyennes?)?)))?"
    rf"(?: (?:croissante?|decroissante?|please|stp|svp))*\W*$"
)
"""All that is held, ranked: "classe-moi tout par note moyenne", "rank everything"."""
BEST_TO_WORST = Sifted(
    rf"\b(?:classements?|class(?:e|er|es|ez)(?:[- ]moi)?|tri(?:e|er|es|ez)(?:[- ]moi)?|range[rz]?|rank(?:ing)?|sort|order|list)\b{_GAP}{WORK}\b{_GAP}"
    r"(?:(?P<best>(?:de la |du |des |from )?(?:meilleure?s?|best|top|mieux(?: notee?s?)?|highest)(?:[- ]rated)?)|(?P<worst>(?:de la |du |des |from )?(?:pires?|moins bon(?:ne)?s?|moins bien(?: notee?s?)?|worst|lowest)(?:[- ]rated)?))"
    r" (?:a la |au |aux |to (?:the )?)(?:pires?|moins bon(?:ne)?s?|moins bien(?: notee?s?)?|plus mauvaise?s?|worst|lowest|meilleure?s?|mieux(?: notee?s?)?|best|highest)\b"
)
OF_EACH = Sifted(
    rf"\b(?:{_MARK}|{_REVIEWS})(?: moyennes?)? (?:par|by|per|for each|pour chaque) {WORK}\W*$"
    rf"|\b(?:(?:average|mean|overall) )?{_MARK} (?:moyennes? )?(?:de |des |d'|of |for |pour )(?:(?:tou(?:te)?s|all|chaque|every|each)(?: of)? (?:les |tes |vos |the |your )?{WORK}"
    rf"|(?:(?<=des )|tes |vos |your |the (?!series)){_MANY})(?:{_GAP}{SHELF})?\W*$"
)
"""The mean of each film: "les notes de tous les films"."""
TOP = Sifted(r"^\W*(?:(?:et|and|donne|fais|montre|moi|show|me|give|le|la|les|ton|ta|ce|un|a|the|your|quel|est|what's|is) ?)*(?:classement|palmares|ranking|hit[- ]parade)(?: (?:general|complet|global|overall|please|stp|svp))*\W*$")
"""A ranking and no more."""
IS_IT = Sifted(
    rf"^\W*(?:(?:et|and|mais|but|alors|so) )?(?:c'est|est[- ]ce(?: que c'est)?|est[- ](?:il|elle)|is it|it's|was it) ?(?:bien )?(?:le|la|the) ?(?:(?P<best>(?:mieux|best|highest|top)[- ]{_RATED})|(?P<worst>(?:moins bien|plus mal|worst|lowest)[- ]{_RATED}))"
    r"(?: one)?(?: (?:de (?:tous|toutes|la (?:liste|bibliotheque))|of (?:all|them all)|you have|que tu as))?\W*$"
)
"""Whether the film spoken of is the best rated of all."""
OF_ALL = Sifted(
    r"^\W*(?:(?:et|and|alors|so|ok|but|mais|donc|quel|quelle|which|one|what|est|is|what's|c'est|quoi) ?)*(?:le|la|the) ?(?:(?P<best>meilleure?|best|mieux notee?)|(?P<worst>pire|worst|plus (?:nul(?:le)?|mauvaise?)|moins bon(?:ne)?|moins bien notee?))"
    rf"(?: one)? (?:of (?:those|these|them|all|the lot|yours)(?: all)?|de (?:tous|toutes|ceux-la|celles-la|(?:la|ta) {SHELF})|parmi (?:tous|toutes)|(?:that )?you (?:have|hold|know)|que tu (?:as|connais))\W*$"
)
"""The best or the worst of all that is held."""
LIKED = Sifted(
    rf"\b(?:quels?|quelles?|which|les|the|tes|vos|your)(?: sont les| are the)? {WORK} (?P<preferred>preferee?s?)\b|\b{WORK} (?:que|qu'|that|do|did|does)? ?(?:les (?:gens|critiques|spectateurs|internautes)|tout le monde|on|ils|people|they|critics|viewers|reviewers|everyone|everybody) "
    r"(?:ont |a )?(?:(?P<best>aim\w+|ador\w+|prefer\w*|lov\w+|lik\w+|enjoy\w*)|(?P<worst>detest\w+|hai\w*|hate\w*|dislik\w+))(?P<most> (?:le |the )?(?P<how>plus|mieux|moins|most|best|least))?\W*$"
)
"""Films by whether people liked them."""
RISING = re.compile(r"\b(?:croissant|ascendant|ascending|lowest first|du moins|from the (?:least|fewest|worst|lowest))")
MARKS_MOST = Sifted(
    rf"\b{WORK}\b{_GAP}(?P<how>(?<=\ble )(?:plus (?:grand nombre )?|moins )(?:de |d')|most|fewest)\s*(?:(?:notes?|avis|critiques|ratings?|reviews?) (?:a|de|of) )?"
    r"(?=(?:\d{1,2}(?:[.,]5)?|une?|deux|trois|quatre|cinq|one|two|three|four|five) ?(?:[- ]?etoiles?|[- ]?stars?|/ ?\d+|sur \d+|out of \d+)|(?:notes? (?:max\w*|parfaites?)|(?:perfect|full|top|maximum|max) (?:scores?|marks?|ratings?|notes?))"
    r"|(?:notes?|avis|ratings?|scores?|marks?) (?:a|de|of|at) \d{1,2}(?:[.,]5)?\W*$)"
)
_OF_NO_FIGURE = re.compile(
    r"divi[sd]\w*|partag\w+ (?:le|les|the|l')|clivante?s?|polari[sz]\w+|controvers\w+|fait debat|divisive|split(?:s|ting)?"
    rf"|(?:fort|haut|eleve|gros|grand|faible|bas|petite?|grande|forte|highest|lowest|biggest|largest|smallest) (?:taux|pourcentage|proportion|part|rate|percentage|share|ratio|ecart|spread|variance)(?: (?:d'|de |of )?(?:bad |good |mauvais |bon(?:ne)?s? )?(?:positive |negative )?{_REVIEWS})?(?: \w+ves?| \w+fs?| \w+bles?)?"
    rf"|(?:avis|critiques?|reviews?|textes?) (?:(?:les? |la |the )?(?:plus |moins )?)?(?:longu?e?s?|longest|courte?s?|shortest|detaille\w*)"
    rf"|(?:longest|shortest|longu?e?s?|courte?s?|detaille\w*) (?:avis|critiques?|reviews?|textes?)"
    r"|populaires?|popular|connue?s?|celebres?|famous|well[- ]known|ancien(?:ne)?s?|vieu?x|vieilles?|recente?s?|oldest|newest|latest|most recent|longu?e?s?|longest|courte?s?|shortest|longueur"
)
_TOPMOST = r"(?:plus|moins|most|least)"
NOT_RANKED = Sifted(
    rf"{_NOT_THIS}\b{WORK}\b{_GAP}(?P<said>(?:{_TOPMOST} )?(?:{_OF_NO_FIGURE.pattern})(?:(?: (?:les? |the )?(?:people|gens|viewers|critics|critiques|public|audiences?|opinions?|avis|spectateurs))? (?:le |the )?{_TOPMOST}(?! de)(?!\w))?)(?!\w)"
    rf"|\b(?P<before>(?:{_TOPMOST} )?(?:{_OF_NO_FIGURE.pattern})) {WORK}\b"
)
BAD = re.compile(r"\b(?:negati|mauvais|defavorab|bad\b|unfavo)")
AFTER = re.compile(
    rf"(?>\W+(?:{FILLER}|{SHELF}|critiques|critics|public|gens|spectateurs|viewers|people|audiences?|avis|opinions?|selon|toi|now))*\W*$"
)
"""What may follow what no figure tells: anything else is asked of a film, "la plus longue scène"."""
SUPERLATIVE = re.compile(rf"\b{_TOPMOST}\b|\w{{3,}}est\b|\b(?:plus|moins) longs?")
_SPLIT = r"(?:partagee?s?|divisee?s?|contrastee?s?|opposee?s?|tranchee?s?|disperse?e?s?|etalee?s?|variable?s?|divided|split|mixed|polari[sz]ed|polari[sz]ing|contrasted|spread(?: out)?|varied|scattered|opposed)"
_AGREED = r"(?:consensuel(?:le)?s?|unanimes?|consensual|unanimous|agreed[- ](?:on|upon))"
_DIVIDES = r"(?:divi[sd]\w*|partag\w+ (?:le|les|the|l')|clivante?s?|polari[sz]\w+|controverse?e?s?|controversial|fai(?:t|sant) (?:le plus )?debat|divisive|split(?:s|ting)?)"
_JUDGES = r"(?:avis|critiques?|notes?|opinions?|spectateurs|gens|internautes|reviews?|ratings?|scores?|people|critics|viewers|reviewers|they|opinion)"
SPREAD = Sifted(
    rf"\b(?:sur|pour|de|on|about|over|for) (?:quels?|quelles?|which|what) {WORK} (?:do |does |are |is |have |sont |est |the |les |la |l')*{_JUDGES}(?: (?:sont|est|are|is|differ|diverge\w*|disagree|se (?:partagent|divisent)))?(?:[- ](?:t-)?(?:ils|elles))? ?(?:le |la |les |the )?(?:(?P<less>moins|least)|plus|most)(?: {_SPLIT}| (?:d'accord|in agreement)(?P<agree>))?(?: on)?(?=\W*$)"
    rf"|\b{WORK}{_GAP}(?:{_JUDGES} )?(?:le |la |les |the )?(?:(?P<less2>moins|least)|plus|most) (?:{_SPLIT}(?: {_JUDGES})?|(?P<agreed>{_AGREED}))(?!\w)"
    rf"|\b(?:the |le |la )?(?:(?P<less3>moins|least)|plus|most) (?:(?P<agreed2>{_AGREED})|{_SPLIT}|{_DIVIDES}) {WORK}\b"
    rf"|\b{WORK}{_GAP}(?:(?P<fait>fait|met|puts?|pleases?) (?:le plus )?(?:l'unanimite|tout le monde d'accord|everyone (?:agree|in agreement)))(?: (?:le plus|most))?(?!\w)"
    rf"|\b{WORK}{_GAP}(?:{_DIVIDES})(?:(?: (?:les? |the )?(?:people|gens|viewers|critics|critiques|public|audiences?|opinions?|avis|spectateurs))? (?:le |the )?(?:(?P<less4>moins|least)|plus|most)(?! de)(?!\w))"
    rf"|\b{WORK} (?:do |does |that |les |the )*{_JUDGES} (?:all |mostly )?(?:(?P<agreed3>agree)|disagree|differ) (?:on |about |over )?(?:the )?(?:(?P<less8>least)|most)(?: on)?(?!\w)"
    rf"|\b{WORK}{_GAP}(?:fai(?:t|sant)|font|suscite(?:nt)?|cree(?:nt)?|provoque(?:nt)?|sparks?|causes?) (?:(?P<less7>le moins|the least)|le plus|the most) (?:d[e'] ?|of )?(?:debats?|polemiques?|controverses?|desaccords?|discorde?|debate|controversy|disagreement)(?!\w)"
    rf"|\b{WORK}{_GAP}(?:le |la |les |the )?(?:(?P<less5>moins|least)|plus|most) {_DIVIDES}(?!\w)"
    rf"|\b{WORK}{_GAP}(?:(?P<less6>smallest|lowest|(?:plus )?(?:petit|faible))|biggest|largest|highest|greatest|(?:plus )?(?:gros|grand|fort)) (?:ecart|spread|variance|standard deviation|dispersion|ecart[- ]type|disagreement)s?(?: (?:de |des |d'|of |in |between |entre )*(?:{_JUDGES}))?(?!\w)"
)
"""Films by how much their ratings differ: "the most divisive film", "sur quel titre les avis sont-ils le plus partagés ?"."""
