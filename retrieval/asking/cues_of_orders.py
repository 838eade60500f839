"""Cues that ask for reviews in an order: the latest, the longest, the harshest, one at random."""

from __future__ import annotations

import re

from retrieval.asking.cue import NEG, POS, Cue, cue, with_titles
from retrieval.asking.cue_words import BAD, BEST, GOOD, LINE, QUOTE, REVIEW, WORST
from retrieval.asking.extremes import GAVE_HIGHEST, GAVE_LOWEST
from retrieval.asking.side_verbs import AGAINST, FAVOUR
from retrieval.question import Figure, Intent, Order

_SHARPEST = r"(?:harshest|meanest|nastiest|cruel(?:l)?est|angriest|most (?:brutal|savage|scathing|vicious|damning|hateful|critical|negative|cruel)|plus (?:mechante?s?|cruel(?:le)?s?|dure?s?|violente?s?|severes?|assassine?s?|feroces?|negati(?:f|ve)s?|cinglante?s?))"
_KINDEST = r"(?:kindest|nicest|warmest|sweetest|most (?:glowing|enthusiastic|positive|favou?rable|flattering)|plus (?:gentil(?:le)?s?|elogieu(?:x|ses?)|enthousiastes?|positi(?:f|ve)s?|flatteu(?:r|ses?)))"
_TOLD = r"(?:(?:said|written|ever (?:said|written)|(?:people |anyone |they |reviewers )(?:has |have |had )?(?:ever )?(?:said|say|wrote|written))|(?:qu'on |qui )?(?:a |ait |ont |aient )?(?:ete )?(?:dite?s?|ecrite?s?|disent))"
_AMUSING = r"(?:funn(?:y|iest|ier)|hilarious|witt(?:y|iest)|humorous|amusing|(?:plus )?(?:droles?|marrante?s?|rigolotes?|rigolos?|hilarante?s?|comiques?))"
FUNNY = re.compile(
    with_titles(
        rf"\b{_AMUSING} (?:@ )?(?:(?:{REVIEW}|citations?|extraits?|phrases?|quotes?|excerpts?|one[- ]?liner)\b(?! (?:in|dans)\b)|(?:lines?|things?|words?|takes?)(?= (?:about|on|said|written|anyone)\b))(?: {_TOLD})?"
        rf"|\b(?:{REVIEW}|citations?|extraits?|phrases?|quotes?) (?:(?:la|le|les|tres|vraiment|bien|un peu|assez) )?(?:{_AMUSING})(?!\w)"
        rf"|\b(?:something|quelque chose d[e' ]+|un truc) ?{_AMUSING}(?= (?:about|on|said|sur|a propos)\b)"
        rf"|^\W*(?:(?:et|and|ok|give me|show me|donne[- ]moi|montre[- ]moi|un|une|a|an|another|encore) )*{_AMUSING} ones?\W*$"
    )
)
"""A quote that is to be funny: nothing tells which are."""

_AND = r"(?:et|and|ok|non|plutot|rather|le|la|les|the|celui|celle|montre(?:[- ]moi)?|show me|which|one|is|are|lequel|laquelle|quel|quelle|est|sont|c'est|quoi|what's)"

_ANOTHER = r"^\W*(?:(?:et|and|ok|mais|but|un|une|a|an|another|encore|something|quelque chose de|un truc|donne[- ]moi|give me|montre[- ]moi|show me) )*"
_OF_THEM = r"(?: (?:ones?|quotes?|reviews?|avis|citations?|extraits?))?(?: (?:please|stp|svp))?\W*$"

_WHY_RATED = r"\b(?:(?:pourquoi|comment ca se fait qu(?:e|'il|'elle)?|why|how come)\b(?=.{0,60}\b(?:notee?s?|rated|scored?|rating|note)\b)(?:(?: |-)(?:@|c'est|est|il|elle|ce|le film|la serie|ce film|cette serie|a|ete|t|is|was|it|this|the (?:film|movie|show)|rated|scored|note|notee|its?|rating|scores?|sa|la|une|un|so|si|aussi|tellement|such a|que|qu'il|tres|very|de|du|of|for))*)(?<!pourquoi)(?<!why)(?= )"
_SO = r"(?:,? (?:alors|then|du coup|donc|dans ce cas))?"


_TO_DATE = r"(?: (?:en|to) date)?"


def _bare(superlative: str, order: Order) -> Cue:
    """The superlative alone: "et les pires ?", "the best ones"."""
    return cue(rf"^\W*(?:{_AND} )*(?:{superlative})(?: ones?)?{_SO}\W*$", Intent.REVIEWS, order=order)


def _order(superlative: str, order: Order, *, more: str = "") -> Cue:
    """Reviews in an order: "the oldest negative review", "la critique positive la plus longue", "le plus récent ?"."""
    side = rf"(?:(?:{GOOD}|{BAD}|{REVIEW}) )?"
    shapes = (
        rf"\b(?:{superlative})(?: \d+| deux| trois| two| three)? (?:of the |des )?(?:@ )?{side}(?:{REVIEW}|{QUOTE}){_TO_DATE}\b",
        rf"\b(?:{REVIEW}|{QUOTE}) {side}(?:(?:la|le|les|the) )?(?:{superlative}){_TO_DATE}\b",
        rf"^\W*(?:{_AND} )*(?:{superlative})(?: ones?)?\W*$",
        rf"(?:,|[:;]) ?(?:la|le|les|the) (?:{superlative})(?: ones?| d'abord| en premier| first)?\W*$",
    )
    return cue("|".join((*shapes, *([more] if more else []))), Intent.REVIEWS, order=order)


OF_ORDERS: tuple[Cue, ...] = (
    cue(AGAINST, Intent.SIDE, side=NEG),
    cue(FAVOUR, Intent.SIDE, side=POS),
    cue(rf"\b(?:qui (?:a|ont) (?:mis|donne|attribue) (?:la |les )?{BEST} notes?|who (?:gave|rated|left) (?:it |@ *)?(?:the )?{BEST}(?: {REVIEW})?|qui (?:a |l'a )?(?:le plus |vraiment )?(?:adore|aime)(?: le plus)?|qui (?:a |l'a |ont )?note (?:@ )?(?:le )?(?:plus haut|mieux)|(?:who|(?:which|what) (?:critic|reviewer|viewer|person|one)s?) (?:liked|loved|enjoyed) (?:it |@ )?(?:the )?most)\b", Intent.REVIEWS, order=Order.BEST),
    cue(rf"\b(?:qui (?:a|ont) (?:mis|donne|attribue) (?:la |les )?{WORST} notes?|who (?:gave|rated|left) (?:it |@ *)?(?:the )?{WORST}(?: {REVIEW})?|qui (?:a |l'a )?(?:le moins aime|le plus deteste|deteste le plus)|qui (?:a |l'a |ont )?note (?:@ )?(?:le )?(?:plus bas|moins bien|plus mal|plus severement)|who (?:liked|enjoyed) (?:it |@ )?(?:the )?least|(?:who|(?:which|what) (?:critic|reviewer|viewer|person|one)s?) (?:hated|disliked) (?:it |@ )?(?:the )?most|(?:harshest|toughest|meanest) (?:reviewer|critic|viewer)|(?:spectateur|spectatrice|critique|internaute|membre)s? (?:\w+ )?(?:le|la|les) plus (?:severe|dur|mechant|decu)e?s?|(?:le|la) plus (?:severe|dure?|mechante?|decue?))\b", Intent.REVIEWS, order=Order.WORST),
    cue(GAVE_HIGHEST, Intent.REVIEWS, order=Order.BEST),
    cue(GAVE_LOWEST, Intent.REVIEWS, order=Order.WORST),
    _bare(BEST, Order.BEST),
    _bare(WORST, Order.WORST),
    Cue(FUNNY, Intent.REVIEWS, order=Order.RANDOM),
    cue(rf"\b(?:(?:la|le|les|the) )?{_SHARPEST} (?:@ )?(?:{LINE}|things?(?= (?:{_TOLD}|about|on)\b)|choses?(?= (?:{_TOLD}|sur)\b))(?: {_TOLD})?", Intent.REVIEWS, order=Order.WORST),
    cue(rf"\b(?:(?:la|le|les|the) )?{_KINDEST} (?:@ )?(?:{LINE}|things?(?= (?:{_TOLD}|about|on)\b)|choses?(?= (?:{_TOLD}|sur)\b))(?: {_TOLD})?|\b(?:the )?best lines? (?:about|on)\b", Intent.REVIEWS, order=Order.BEST),
    cue(rf"{_ANOTHER}(?:plus long(?:ue)?s?|longer){_OF_THEM}", Intent.REVIEWS, order=Order.LONGEST),
    cue(rf"{_ANOTHER}(?:plus courte?s?|shorter){_OF_THEM}|^\W*(?:(?:et|and|donne[- ]moi|give me) )*(?:something short|quelque chose de court|un truc court){_OF_THEM}|\b(?:a |an |un |une )?(?:quotes?|citations?|phrases?|sentences?|excerpts?|extraits?) (?:(?:de|of|with|avec|en|in) )?(?:moins de|au plus|maximum|less than|fewer than|under|at most|no more than|below) ?\d+ (?:mots|words)\b|\b(?:a |an |un |une )?(?:one[- ]?liner(?= (?:about|on|for|sur|pour|review|quote)\b|\W*$)|(?:one|single|une seule) (?:sentence|phrase)(?= (?:about|on|for|sur|pour|of @)\b|\W*$))(?: (?:on|about|sur|for|pour|from)\b)?", Intent.REVIEWS, order=Order.SHORTEST),
    cue(r"\b(?:a |an |the |in )?(?:one|single)[- ](?:line|sentence) (?:reviews?|summary|verdict|quotes?|opinions?|takes?)\b|\b(?:avis|critiques?|resume|verdict) en une (?:seule )?(?:phrase|ligne)\b", Intent.REVIEWS, order=Order.SHORTEST),
    _order(r"plus (?:courte?s?|breve?s?)|moins long(?:ue)?s?|shortest|briefest", Order.SHORTEST),
    _order(r"plus (?:long(?:ue)?s?|detaillee?s?|fournie?s?|developpee?s?)|longest|most detailed", Order.LONGEST),
    _order(r"derniere?s?|derniers?|plus recente?s?|latest|most recent|newest|last|recent|recente?s?", Order.LATEST, more=r"\bdernierement\b"),
    _order(r"premiere?s?|premiers?|plus ancien(?:ne)?s?|plus vieu?x|plus vieil(?:les?)?|oldest|earliest|first", Order.OLDEST),
    cue(rf"\b(?:plus utiles?|most (?:useful|helpful|liked))(?: {REVIEW})?\b|\b{REVIEW} (?:(?:la|le|les|the) )?(?:plus utiles?|jugee?s? utiles?)\b", Intent.REVIEWS, order=Order.USEFUL),
    cue(rf"\b(?:au hasard|aleatoire|random(?:ly)?|n'importe quel(?:le)?|surprends[- ]moi|surprise me|une? {QUOTE} (?:quelconque|au pif)|at random|au pif|(?<!does\s)(?<!do\s)(?<!did\s)(?<!has\s)any (?:quote|review)(?! (?:(?!you\b|i\b|we\b|that\b)\w+ ){0,2}(?:raises?|mentions?|says?|speaks?|talks?|discuss|calls?|notes?|finds?|thinks?|brings?)\b))\b(?: {QUOTE}| {REVIEW})?|^\W*(?:donne[- ]moi |give me )?(?:une |a |un )(?:citation|quote|extrait|phrase|sentence)(?:\W*$| (?:de|from|of|sur|about|on) ?(?=@+\W*$))", Intent.REVIEWS, order=Order.RANDOM),
    cue(rf"\b{BEST} (?:\d+ |(?:deux|trois|two|three) )?(?:@ )?(?:citations?|extraits?|quotes?|excerpts?|phrases?(?= (?:sur|a propos)\b))(?! (?:in|dans|of the|d[eu] (?!@)))(?!\w)", Intent.REVIEWS, order=Order.BEST),
    cue(rf"\b(?:{BEST}|plus enthousiastes?) (?:@ )?{REVIEW}(?:s)?\b|\b{REVIEW} (?:(?:la|le|les|the) )?{BEST}\b", Intent.REVIEWS, order=Order.BEST),
    cue(rf"\b{WORST} (?:@ )?{REVIEW}(?:s)?\b|\b{REVIEW} (?:(?:la|le|les|the) )?{WORST}\b", Intent.REVIEWS, order=Order.WORST),
    cue(rf"\b(?:quelqu'un|certains?|personne|(?:y a(?:-t-il)?|il y a) (?:des (?:gens|personnes)|quelqu'un) qui|(?:did |does |has )?(?:anyone|anybody|someone|nobody|no one|some people))\b(?: \w+){{0,2}} (?:mis|mit|donne|attribue|laisse|gave|give|given|left|leave|rated)\b.{{0,14}}?\b(?=(?:{BAD}|{GOOD}) (?:notes?|ratings?|scores?|marks?|reviews?|avis|critiques?)\b)", Intent.FIGURE, figure=Figure.COUNT),
    cue(rf"{_WHY_RATED} (?:mal|badly|poorly|low|bas|basse|moyennement|lowly)(?: (?:notee?s?|rated|scored?|scores?|ratings?|marks?|reviewed))?\b", Intent.SIDE, side=NEG),
    cue(rf"{_WHY_RATED} (?:bien|highly|high|well|haut|haute)(?: (?:notee?s?|rated|scored?|scores?|ratings?|marks?|reviewed))?\b", Intent.SIDE, side=POS),
    cue(r"\bwhat (?:score|mark|grade)s? (?:do|does|did|has|have|would) [^?,;]{1,30}?(?:get|got|give|gave|given|have|receive|received|earn|earned|awarded?|end up with)\b", Intent.FIGURE, figure=Figure.MEAN),
    cue(r"\b(?:notes? )?moyennes? (?:generale|globale|totale|d'ensemble)s?\b|\bscores? (?:moyen|global|total|final)\b|\b(?:note|notation|moyenne) (?:moyenne |globale |generale |des (?:spectateurs|internautes|gens) |donnee |attribuee |obtenue )*\b|\bmoyennes?\b(?: (?:generale|globale|totale|d'ensemble)s?\b)?|\bmean of (?:all|every\w*)\b|\b(?:average|avg|mean|overall|global|audience|viewer|user) (?:\w+ )?(?:rating|score|mark|grade|note|stars?)s?\b|\b(?:average|avg)\b|\bmean (?:of |for )?(?:the )?@|@(?:'s)? mean\W*$|^\W*(?:(?:and|what's|what is|the|its) )*mean\W*$|\bquelles? (?:est sa |est la |sont les )?notes?\b|\bcombien (?:d'etoiles|de stars|a-t-il (?:eu|obtenu)|a obtenu|de points|sur (?:cinq|5|10|20))\b|\bcomment (?:est-il |il est |est )note\b|\bhow (?:is|was)\b.{0,30}?\brated\b|\bhow (?:good|high|well)(?: is| was)? (?:it |this )?rated\b|\bhow many stars\b|\b(?:il|elle|@) (?:est )?note (?:a )?combien|\b(?:la|sa|leur|its|the) (?:note|rating|mark)s?\b(?! (?:d'|de (?!@)|positive|negative|of (?!@|the film|the movie|this)))|\b(?:the )?(?<!pg[ -])(?<!1[378][ -])(?<!\br[ -])(?<!age[ -])ratings?\b|^\W*(?:et |and )?(?:la |les )?notes?\W*$|@(?:'s)? (?:score|rating|mark|grade)s?\b|@,? *(?:sur|out of) (?:cinq|dix|vingt|five|ten|5|10|20|100)\b|\bses notes\b|\bles notes\b|\bnotes? (?:de |du |d'|pour |of |for |film |sur )*@|\bscore (?:of|de|for|pour) @|\b@ (?:note|rating|score)\W*$", Intent.FIGURE, figure=Figure.MEAN),
)  # fmt: skip
