"""Whether there is anything but praise: "que du positif ?", "only good things?", "nothing bad?". The other side answers."""

from __future__ import annotations

_BEGINS = (
    r"(?:^|@|[,;:.!?] ?)\W*(?:(?:et|and|alors|so|donc|ok|mais|but|then|c'est|(?:il )?y a|(?:il )?n'y a|ils disent|on dit"
    r"|les gens disent|is it|it's|is there|are there|they say|do they say|was it|ce n'est|que des|has it|it got"
    r"|has|did it get)\W+)*"
)
_ENDS = r"(?: (?:alors|donc|then|or not|ou pas|vraiment|really|said|here|dit|sur @|about @|on @|pour @|in @|a dire|to say))*"
_QUE = r"(?:rien que|que|uniquement|seulement) "
_ONLY = r"(?:only|nothing but|just|all|purely) "
_TEXTS = r"(?:avis|critiques|retours|commentaires|reviews|comments|opinions|points|choses|trucs|things|words|stuff)"
_TOLD = r"(?: *\?)"
ONLY_PRAISE = (
    rf"{_BEGINS}(?:{_QUE}(?:du (?:positif|bien|bon)|des (?:compliments|eloges|louanges|qualites))|(?:all|nothing but) (?:praise|positive))"
    rf"(?=\b){_ENDS}\W*$"
    rf"|{_BEGINS}(?:{_QUE}(?:des |de |du )?(?:(?:bons|bonnes) {_TEXTS}|{_TEXTS} (?:positi(?:f|ve)s|favorables))"
    rf"|{_ONLY}(?:good|positive|nice|great|glowing)(?: {_TEXTS})?|{_ONLY}(?:praise|compliments)){_ENDS}{_TOLD}\W*$"
    rf"|{_BEGINS}(?:rien (?:de (?:negatif|mauvais|mal)|a (?:redire|reprocher))|(?:aucun|pas (?:de|un seul|d'autre)) (?:defauts?|reproches?|bemols?|points? (?:noirs?|faibles?|negatifs?))"
    rf"|nothing (?:bad|negative|wrong|to complain about|critical)|no (?:complaints?|criticisms?|flaws|negatives?|weak points|downsides?)){_ENDS}\W*$"
)
"""A pattern of `retrieval.asking.cues`: what is asked for is what speaks against it."""
ONLY_BLAME = (
    rf"{_BEGINS}(?:{_QUE}(?:du (?:negatif|mal|mauvais)|des (?:reproches|defauts|critiques))|nothing but (?:complaints|criticism))"
    rf"(?=\b){_ENDS}\W*$"
    rf"|{_BEGINS}(?:{_QUE}(?:des |de |du )?(?:mauvais(?:es)? {_TEXTS}|{_TEXTS} (?:negati(?:f|ve)s|defavorables))"
    rf"|{_ONLY}(?:bad|negative)(?: {_TEXTS})?){_ENDS}{_TOLD}\W*$"
    rf"|{_BEGINS}(?:rien de (?:positif|bien|bon|bons)|nothing (?:good|positive|nice)|aucune? (?:qualite|point (?:fort|positif))){_ENDS}\W*$"
)
"""What is asked for is what speaks for it."""
