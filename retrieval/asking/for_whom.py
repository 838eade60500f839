"""For what age a film is and for whom: how it is asked, and how reviewers tell it.

The patterns read a text folded letter by letter (`folding.flat`); in a question "@" stands for every character of a
film's title.
"""

from __future__ import annotations

import re

FOR = "for_whom"
"""The group of what says for whom alone, where a subject stands before it: "too violent for my son"."""

SEVERAL = r"(?:[2-9]|\d{2,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten)"
NUMBER = rf"(?:une?|one|1|{SEVERAL})"
"""How many, in figures or letters; ``SEVERAL`` without one."""
_YOUNG = r"(?:[3-9]|1[0-8]|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|(?:ten|twelve|thirteen|fifteen)(?= years))"
_OURS = r"(?:mon|ma|mes|nos|notre|my|our)"
_OF_AGE = rf"{_YOUNG}(?: ?ans)?(?: ?(?:-|/|a|et|ou|to|and|or) ?{_YOUNG})? ?(?:ans\b|years?\b|yo\b|y/o\b|\+)"
_CHILDREN = r"(?:enfants?|gamins?|gamines?|gosses|tout-petits|ados|adolescente?s?|kids?|kiddos?|child(?:ren)?|teens?|teenagers?|toddlers?|bambins?|plus (?:petits|jeunes)|petits(?! \w{4})|youngsters|little ones)"
_OUR_CHILD = rf"(?:{_CHILDREN}|ado\b|gosse\b|(?:petits?[- ])?(?:fils|filles?|garcons?|bonhommes?)|petite?s?|neveux?|nieces?|loulous?|puces?|sons?|daughters?|nephews?|boys?|girls?)"
_LESS = r"(?<!peu )(?<!\ba )(?<!\ben )(?<!depuis )(?<!pendant )\bmoins de "
"""Not "il y a moins de quatre ans", which is a time."""
_ADVISED = (
    rf"(?:a partir (?:de |d')|\bpas avant |\b(?:au[- ]?dessous|en[- ]dessous|avant) (?:de )?|(?<!fait )(?<!a )\bau moins |\bvers |{_LESS})(?:l'age de |les )?{_OF_AGE}(?! (?:apres|plus tard))"
    rf"|(?<!\w)- ?(?:de )?1[0-8] ans\b|\b(?:(?:from|over|under|above|at least) (?:the age of {_YOUNG}\b|{_YOUNG}(?: years? (?:old|of age)|\+| and (?:up|over|older)|(?=\W*$)))|(?:before|older than|younger than) (?:the age of )?{_YOUNG}(?: years?\b|(?=\W*$)))"
)
"""An age from which somebody would show it."""
_SHOWN = (
    rf"\b{_OURS} (?:\w+ ){{0,2}}{_OUR_CHILD} (?:\w+ )?(?:de |d'|ages? de |aged )(?:bientot |presque |a peine )?{_OF_AGE}|\b{_OURS} {_YOUNG}[- ]?years?[- ]old"
    rf"|\b(?:emm|am)en\w+ (?:\w+ )?{_CHILDREN} de {_OF_AGE}"
)
"""The age at which a child of somebody's saw it."""

_ANY = r"(?:(?:les|des|de|mes|mon|ma|nos|notre|un|une|tes|vos|jeunes?|petite?s?|plus|tout|tres|the|my|our|your|small|young(?:er|est)?|little|older|all|a|an|whole|tous) ){0,3}"
_YOURS = rf"{_ANY}(?:{_OUR_CHILD}|famill(?:e|y|ies)\b)"
PARENTS = r"(?:(?:beaux[- ]|grands?[- ])?parents|mere|pere|maman|papa|daron(?:ne)?s?|grand[- ]?(?:mere|pere|ma|mother|father)|mom|mum|mother|dad|father)"
_WITH_PARENTS = rf"(?:avec|devant|with|in front of) (?:{_OURS}|les|tes|ses|your) {PARENTS}\b"
_SEE = r"(?:voir|regarder|mater|visionner|watch|see|show|view)"
_IT = r"(?:@+|ca|cela|le film|la serie|le|la|l'|it|this|that|this (?:film|movie|show|series)|the (?:film|movie|show|series))"

_MAY_SEE = (
    r" (?:peu(?:t|vent)|pourrai\w+|doi\w+|va|vont|veut|veulent|voudrai\w+|aimerai\w+|demande a|insiste pour|reve de)(?:-(?:ils?|elles?))?"
    rf" (?:le |la |les |l' ?)?(?:{_SEE}|aller|aimer|apprecier|adorer|suivre|comprendre|s'ennuyer|avoir peur)\b"
)
_HARD = r"(?:violente?|scary|dure?|choquante?|flippante?|effrayante?|gore|sanglante?|vulgaire|crue?|mature|dark|sombre|frightening|graphic|intense|bloody|complique|complexe|complicated|long|lente?|slow|adulte)"

AGE_ASKED = re.compile(
    rf"\b(?:(?:too|trop|assez|very|so|tres) \w+|{_HARD}) (?P<{FOR}>(?:for|pour) {_YOURS}(?: de {NUMBER} ?ans)?)\b|"
    r"\b(?:a|a partir|des|pour|vers|a compter) ?(?:de )?(?:quel|kel|quelle) (?:tranche d')?age\b|\bquel age (?:faut|minimum|mini|min|pour|conseille|recommande|requis)\w*"
    r"|\bage (?:minimum|mini|conseille|recommande|requis|rating|limit|recommendation)\b|\blimite d'age\b"
    r"|\b(?:from |for )?(?:what|which) ages? (?:group |rating |range |limit )?(?:(?:is|are) (?:it|this|that|(?:the|this) (?:film|movie|series|show|story)|@+)|for|can|should|do|would|to|suitable|appropriate)(?: (?:for|ok|suitable|appropriate|aimed at))?"
    r"|\b(?:for|at|from) (?:what|which) ages?\b|\bhow old (?:do|should|must|does) (?:you|one|we|kids?|children|my \w+|someone|a child)\b"
    rf"|\b(?:pour|a) (?:un|une|mon|ma|mes|des) {_OUR_CHILD} de {NUMBER} ?ans\b"
    rf"|\b(?:mon|ma|mes|notre|nos) {_OUR_CHILD} (?:de|a|ont) {NUMBER}(?: (?:et|ou) {NUMBER})? ?ans\b"
    rf"(?:,? (?:et )?(?:est-ce que )?je peux (?:le |la |l' ?|les )?(?:laisser |emmener )?(?:le |la )?{_SEE}|{_MAY_SEE})?"
    rf"|\b(?:(?:ok(?:ay)?|suitable|appropriate|good|fine|safe|right) )?(?:for|to|with) (?:a|an|my) {NUMBER}[- ]?(?:years?|yo|y)[- /]?(?:olds?|o)?\b|\bmy {NUMBER}[- ]?(?:years?|yo|y)[- /]?(?:olds?|o)\b"
    rf"|\bmy (?:kids?|children|child|sons?|daughters?|boys?|girls?|nephews?|nieces?|little ones?)(?:(?: is| are|'s|'re)?(?: aged)?) {NUMBER}(?: and {NUMBER})?(?: years? old)?\b"
    rf"|\b(?:mon|ma|mes|nos|notre|un|une|des|les) {_OUR_CHILD}(?: de {NUMBER} ?ans)?{_MAY_SEE}(?: {_IT}(?! \w))?"
    rf"|\b(?:can|could|should|would|will|do|does|is it ok if|let) (?:a|an|my|our) {NUMBER}[- ]?(?:years?|yo|y)[- /]?(?:olds?|o)?\b(?: {_SEE}(?: {_IT})?)?"
    rf"|\b(?:can|could|should|would|will|do|may) {_ANY}{_OUR_CHILD} (?:{_SEE}|like|enjoy|love|follow|handle|be (?:scared|bored)|get (?:scared|bored))\b(?: {_IT}(?! \w))?"
    rf"|\b(?:je peux|peut[- ]on|on peut|puis-je|can (?:i|we|you)|could (?:i|we|you)|should (?:i|we)|safe to|ok to|okay to|faut-il|possible de|eviter de|to)\b.{{0,12}}?\b(?:{_SEE}|emmener|amener|montrer|laisser|take|bring|let)\b(?: {_IT})?(?: (?:avec|a|aux|with|to))? {_YOURS}(?: (?:to |le |la )?{_SEE})?"
    rf"|\b(?:je peux|peut[- ]on|on peut|puis-je|can (?:i|we|you)|could (?:i|we|you)|should (?:i|we)|safe to|ok to|okay to|possible de|eviter de)\b.{{0,12}}?\b{_SEE}\b(?: {_IT})? {_WITH_PARENTS}"
    rf"|(?:^|(?<=@)|(?<=[,:] )|\bregardable |\bwatchable ),? ?{_WITH_PARENTS}(?: (?:ca|c'est|is it|it's)\b.{{0,12}}?(?:passe|va|le fait|possible|ok(?:ay)?|genant|awkward|fine|safe|bien))?(?=\W*$)"
    rf"|\b(?:laisser|emmener|amener) {_ANY}{_OUR_CHILD}\b(?: {_SEE})?"
    rf"|\b(?:{_SEE}|soiree|sympa|cool|seance|adapte\w*|convien\w+|parfaite?|ideale?|bien|bon|serie|film|c'est|est-ce|plutot|vraiment|aussi) (?:{_IT} )?en famille\b"
    rf"|\b(?:convien\w+|convenir|adapte\w*|(?:de)?conseill\w+|recommand\w+|approprie\w*|regardable|visible|montrable|destine\w*|reserve\w*|interdit\w*|ok|okay|correct|dangereu\w+|c'est|est-ce|ca va|ca passe|(?:un|une) bon(?:ne)? (?:film|serie)|c'est (?:un film|une serie)|est-ce (?:un film|une serie)) (?:que |bien |bon |plutot |vraiment |aussi |un film |une serie )?(?:a|aux|pour|avec) {_YOURS}(?! (?:de la|du|qui|dans)\b)"
    rf"|\b(?:ok(?:ay)?|suitable|appropriate|unsuitable|inappropriate|good|fine|safe|right|alright|fit|recommended|made|meant|watchable|really|just|only|mostly|is (?:it|this|that|@+)(?: (?:a|an|one|really|more|something))?(?: (?:film|movie|show|series))?|it's|ones?) (?:to watch |to see |viewing )?(?:for|with) {_YOURS}(?! (?:of|in|who)\b)"
    r"|\b(?:kids?|famil(?:y|ies)|child(?:ren)?|teens?)[- ]?friendly\b|\bfamily (?:movie|film|viewing|watch|night)s?(?=\W*$)|\b(?:child|age|kid)[- ]?appropriate\b"
    r"|(?:^|[@,:] ?)(?:et |and |est-ce |is it )?(?:en famille|tous? publics?|jeune public|all ages)(?=\W*$)"
    rf"|(?:^|[@,:] ?)(?:(?:et|and) )?(?:pour|for) {_ANY}{_OUR_CHILD}(?:,? (?:c'est bien|ca va|ca passe|ok|okay|c'est ok|c'est bon|possible|fine|good))?(?=\W*$)"
)
AT_THAT_AGE = re.compile(
    r"\b(?:(?:is it|c'est|est-ce) (?:really |vraiment |un peu )?)?(?:(?:suitable|appropriate|ok(?:ay)?|fine|adapte|approprie|convenable|raisonnable|trop jeune|too young|old enough|assez grande?)\W*(?:(?:at|for|a|pour) )?)?"
    r"(?:(?:at|for|a|pour) )?(?:(?:that|this|his|her|their|my|cet|son|leur) age)\b|\b(?:is (?:he|she)|c'est|est-il|est-elle) (?:too young|old enough|trop jeune|assez grande?)\b"
)
AGE_WRITTEN = re.compile(
    rf"{_ADVISED}|{_SHOWN}|\b(?:a partir (?:de |d'|des )|des |(?:aux |les |pour les ){_LESS}|(?:from |over |under |above |age[sd]? ))(?:l'age de )?{_YOUNG} ?(?:ans\b|years? (?:old|of age)|\+|and (?:up|over|older)\b)"
    rf"|\b{_YOUNG} (?:ans et plus|years and (?:up|older))\b|\b(?:tous?|tout) publics?\b|\bpublic (?:averti|jeune|adulte|mature|familial)\b|\binterdite? aux\b|\bjeune public\b"
    r"|\b(?:spectat\w+|public|viewers|audiences?|familles?|families|families?|plai\w+ a|parle\w* a|fun|gags|themes universal to|touch\w+|enchante\w*|ravi\w+|pour|for|to|adresse a|convien\w+ a) (?:(?:de|of|a|for|to) )?(?:tous?|toutes|all) (?:les )?(?:ages?|generations)\b|\brated (?:r|pg|g|nc)\b|\bpg-?13\b"
    rf"|\b(?:sauf (?:pour|a|aux)|pour|for|(?:conv|adapt|plai|plu|adress|destin|(?:de)?conseill|recommand|montr|interdi)\w+ (?:a|aux)) (?:les |des |vos |mes |nos |tes |your |young(?:er)? |small |little |the |tous les |mes |jeunes |un public d'|plus ){{0,2}}{_CHILDREN}(?! (?:cudi|de la|du|des|de|are|who|s'en)\b)"
    rf"|\b(?:voir|vu|vue|vus|vues|regarde\w*|revoir|visionn\w*|partage\w*|emmen\w+|amen\w+|all\w+|watch\w*|see|saw|seen|took|take|bring|evit\w+)\b[^.!?,;]{{0,30}}\b(?:avec|with) (?:les |des |vos |mes |nos |tes |your |my |our |young(?:er)? |small |little |the |jeunes ){{0,2}}{_CHILDREN}\b"
    r"|(?:(?<!\bdes )|(?<=plaisir des )|(?<=bonheur des ))\bpetits (?:et|comme) (?:les )?grands\b|\b(?:family|kid|child)[- ]friendly\b|\bames? sensibles?\b|\badults only\b|\breservee?s? (?:a un public|aux) \w+"
    rf"|\b(?:voir|revoir|regard\w+|mater|watch\w*|see|evit\w+)\b[^.!?,;]{{0,30}}\b(?:avec|devant|with|in front of) (?:(?:les|des|vos|mes|nos|tes|ses|son|sa|mon|ma|your|my|our|the) )?{PARENTS}\b"
    r"|\b(?:voir|revoir|vue?s?|evit\w+|regard\w+|visionn\w+|partag\w+|decouvr\w+|savour\w+|profit\w+|passer?|foncez|soirees?|sorties?|seances?|moments?|films?|series?|divertissements?|cines?|cinema|ideale?|parfaite?|on y va|va|aller|allez|rire|rigoler|noel)\b[^.!?;]{0,30}\ben famille\b"
    r"|\b(?:pour|a|avec|ravi\w+|divertir\w*|amuser\w*|enchant\w+|conquis|plaira\w*|rassembl\w+) toute la famille\b(?! [a-z]+ (?:et|pour|contre))|\b(?:for|with|entertain\w*|fun|enjoy\w*|please\w*|delight\w*) (?:for )?the (?:whole|entire) family\b"
    r"|\b(?:family|children's|kids'?) (?:film|movie|fare|entertainment|viewing|show)s?\b|\b(?:film|serie|divertissement|comedie|dessin anime|spectacle|conte|blockbuster) (?:\w+ )?(?:familiale?|enfantine?)s?\b"
)
AGE_WORDS = (
    "ans", "years", "partir", "moins", "public", "publics", "interdit", "âges", "âge", "ages", "générations", "rated", "pg",
    "enfants", "enfant", "gamins", "gosses", "petits", "jeunes", "ados", "adolescents", "kids", "children", "child", "teens",
    "teenagers", "toddlers", "famille", "family", "familial", "familiale", "enfantin", "sensibles", "sensible", "adults", "réservé", "parents", "papa", "maman",
)  # fmt: skip
AGE_BEST = (
    re.compile(_ADVISED), re.compile(_SHOWN),
    re.compile(rf"\b(?:[3-9]|1[0-8])[- ]?(?:ans|years?|\+)|tou[st] public|tous? (?:les )?ages|all ages|ames? sensibles?|jeune public|public averti|conseill\w+ aux|(?:pour|for) (?:les |the |young |de jeunes )?{_CHILDREN}"),
)  # fmt: skip
"""Who would show it from what age on, then whose child saw it at one, then whether it is for children at all."""

AUDIENCE_ASKED = re.compile(
    rf"\b(?:c'est|est-ce|c'est fait|fait|{_IT} (?:est|s'adresse|c'est)) (?:surtout |plutot |fait )?(?:pour|a) (?:qui|ki|quel(?:le)?s? (?:public|type de public|genre de public|gens|spectateurs?))\b"
    r"|\b(?:s'adresse(?:-t-(?:il|elle))?|destinee?) (?:@+ |surtout |plutot )?(?:a|aux?) (?:qui|ki|quel(?:le)?s? (?:public|type de public|genre de public|gens|personnes|spectateurs?))\b|\b(?:a|pour) (?:qui|quel(?:le)?s? (?:public|type de public|genre de public|spectateurs?)) (?:s'adresse|est|c'est|le conseill\w+|la conseill\w+|conseill\w+)"
    r"|\b(?:le |quel(?:le)? (?:est )?(?:le |la )?)?(?:public (?:vise|cible|concerne)|cible vise)e?\b|\bpour quel(?:le)?s? (?:public|type de public|genre de public|spectateurs?)\b"
    rf"|\bwho(?:'s| is| would| will|m is)? (?:{_IT} |really )*(?:(?:for|aimed at|made for|meant for|intended for)|(?:enjoy|like) (?:this|it|@+))(?=\W*$)|\bwho is (?:the |its |@+'?s? )?(?:target )?audience\b|\btarget (?:audience|demographic)\b|\b(?:what|which) (?:kind of |sort of |type of )?audience\b|\bwhat (?:kind|sort|type) of (?:people|viewers?|person)\b.{{0,20}}\b(?:for|like|enjoy)\b"
)
AUDIENCE_WRITTEN = re.compile(
    r"\b(?:s'|m')adress\w+ (?:\w+ |avant tout |en priorite |d'abord ){0,2}(?:a|aux|au) (?!(?:lui|elle|eux|son|sa|ses|leur|tous les mots|cette|celui|dieu)\b)\w"
    r"|\b(?:destinee?s?|reservee?s?|conseill\w+|recommand\w+|deconseill\w+) (?:\w+ ){0,2}(?:a (?:un public|ceux|celles|tous|tout|toutes|des|toute personne|l'amateur)|aux|pour les|pour tous|pour ceux) ?\w*"
    r"|\bpublic (?:vise|cible|averti|adulte|feminin|masculin|jeune|adolescent|familial|large)\b|\b(?:grand|jeune|large) public\b|\b(?:tous?|tout) publics?\b"
    r"|\b(?:pour|plaira\w* (?:a|aux)|plait aux|ravira|raviront|seduira|comblera) (?:tous |toutes )?(?:les |aux )?(?:\w+ )?(?:fans|amateurs|amatrices|nostalgiques|passionnes|inities|amoureux|adeptes|cinephiles|ados|adolescents|enfants|adultes|filles|geeks|puristes|curieux)\b"
    r"|\btarget (?:audience|demographic)\b|\b(?:aimed|targeted|geared|squarely) (?:mainly |squarely |directly |more |mostly )?(?:at|to|towards?)\b|\b(?:made|meant|intended|designed|written|strictly|only|not|perfect|great|ideal|recommended|movie|film|show|series|must|treat|one) for (?:the )?(?:\w+ )?(?:fans|lovers|buffs|kids|children|teens?|teenagers|adults|families|everyone|everybody|girls|boys|women|men|audiences|viewers|enthusiasts)\b"
    r"|\bfor (?:\w+ )?(?:fans|lovers) (?:of|only)\b|\b(?:fans|lovers) of \w+(?: \w+){0,3} (?:will|should|are going to|might|may)\b"
)
AUDIENCE_WORDS = (
    "adresse", "adressent", "adressant", "adresser", "destiné", "destinée", "destinés", "réservé", "réservée", "conseille", "conseiller", "conseillé", "déconseille", "déconseiller", "recommande",
    "recommander", "public", "publics", "fans", "amateurs", "amatrices", "nostalgiques", "passionnés", "initiés", "amoureux", "adeptes", "cinéphiles", "ados", "adolescents", "enfants", "adultes",
    "geeks", "puristes", "curieux", "target", "aimed", "targeted", "geared", "squarely", "lovers", "kids", "children", "teens", "teenagers", "adults", "families", "everyone", "audiences",
    "everybody", "girls", "boys", "women", "men", "filles", "viewers", "enthusiasts", "demographic", "buffs",
)  # fmt: skip
AUDIENCE_BEST = (
    re.compile(r"\bs'adress|\bdestine|\bpublic (?:vise|cible)|\btarget|\baimed|\bgeared|\bintended for|\bmeant for|\bmade for"),
    re.compile(r"\b(?:reservee?|conseill\w+|recommand\w+|deconseill\w+|recommended|for fans|pour les (?:fans|amateurs)|plaira|ravira)|public\b"),
)  # fmt: skip
"""Whom it is meant for, then whom it is recommended to."""

ANY_FILM = re.compile(
    r"\W*(?:(?:je (?:cherche|veux|voudrais)|i(?:'m| am)? (?:want|need|looking for)|tu (?:as|aurais)|t'as|avez-vous|do you have|any|il y a|y a-t-il|propose\w*|conseill\w+(?:-moi)?|recommend(?: me)?|suggest|give me|donne-moi) )?"
    r"(?:(?:un|une|des|a|an|some|any|quel(?:le)?s?|kel|which|what|le meilleur|la meilleure|the best|best) (?:bons? |bonnes? |good |great |petit |nice |best |meilleure?s? )?(?:films?|movies?|series?|shows?|titres?|one|ones|truc)\b(?! (?:is|est)\b)"
    r"|(?:lequel|laquelle|lesquels|lesquelles|which|que |quoi |what (?:can|should|to)))"
)
"""Any film, or each: nothing is asked of one."""
