"""Does a passage do as a quote that stands for others? It should speak of the film, to anybody, and judge it."""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.quotes.denied import but_denied
from retrieval.quotes.quality import stands_alone
from retrieval.words.folding import flat

_LEANS_BACK = re.compile(
    r"^\W*(?:non|oui|ok|okay|bon,? (?:ok|certes|alors|sinon|apres|bref|d'accord)|idem|au contraire"
    r"|(?:apres|a part|mis a part|outre|sans|avec|malgre|hormis|pour) (?:ca|cela)"
    r"|[cs]'est (?:d'autant|pourquoi|pour (?:ca|cela)|la (?:que|ou)|comme ca|ainsi|aussi|egalement|cette|ce qui|ce que)"
    r"|voila (?:pourquoi|ce)|d'autant|je passe|quant a|autre (?:point|chose|defaut|probleme)|en tout cas|en plus|pire"
    r"|(?:premier|deuxieme|second|troisieme|dernier)e?(?:ment)?\b|pour (?:finir|le reste|conclure)|le reste|notamment"
    r"|how (?:he|she|they|it) (?:does?|did|do) (?:that|this|so)|which (?:is|was|made|makes|means|meant|led|leaves|left)"
    r"|egalement|la,|la c'est|ici,|si encore|pour (?:en )?revenir|la aussi|en fait|il est vrai"
    r"|c'est vrai|de fait|reste quand meme|d'autre part"
    r"|tel(?:le)?s? est|resultat\b|certes|accompagne\w*|meme si|bien que|quoi qu'il|a noter"
    r"|yes|no|apart from (?:that|this)|in addition|another|to (?:conclude|sum up)|finally|the rest|except|although)\b"
)
_THAT_ONE = re.compile(
    r"^\W*(?:cet?|cette|ces) (?!films?|series?|saisons?|saga|long[- ]|court[- ]|telefilm|mini|oe?uvre|opus|volet"
    r"|episode|documentaire|biopic|adaptation|comedie|drame|thriller|histoire|divertissement|chef|qu|n'|ne |sont|etait"
    r"|fut|sera|petite? |grande? |tres |premie|deuxieme|second|troisieme|nouve|derni|dessin|huis|spectacle|programme"
    r"|polar|western|remake|spin|suite|teen|sitcom|soap|show|pixar|disney|bijou|navet)\w"
)
"""What begins with a thing that was told before: "ce coup de massue est inutile"."""
_POINTS_BACK = re.compile(
    r"\b(?:tout (?:ca|cela)|ce(?:s|tte)? dernie(?:r|re)s?|ci[- ]dessus|plus haut|comme (?:je l'ai )?dit|dont je parl\w+"
    r"|cites? (?:plus|ci)|susdit\w*|all (?:this|that)|the (?:latter|former)"
    r"|as (?:i )?(?:said|mentioned)|mentioned above)\b"
)
_ELSEWHERE = re.compile(
    r"\d ?/ ?(?:5|10|20)\b|\b(?:(?:une|deux|trois|quatre|cinq|\d|demi)[- ]?etoiles?"
    r"|notes? (?:globale|generale|moyenne|presse|spectateurs?)|ma note"
    r"|je (?:lui )?mets?|allocine|senscritique|imdb|rotten|ma seance|la seance|dans la salle"
    r"|la salle (?:entiere|etait|a)|mes? vois(?:in|ine)s?|pop[- ]?corn|quitte la salle|prix du billet|place de cine\w*"
    r"|(?:les|des|aux|ces|vos) (?:bonnes |mauvaises )?(?:critiques|notes|avis|commentaires)"
    r"|(?:ceux|celles|gens) qui|one star|five stars|stars? out of|my rating|the (?:theater|theatre) was|other reviews?"
    r"|these reviews|people who)\b|@"
)
_TALKS_TO = re.compile(r"\b(?:t'es|tu (?:as|es|vas|peux)|toi|vous (?:avez|etes|allez|pouvez|n'avez))\b")
_SPEAKS_OF_ITSELF = re.compile(r"^\W*(?:spoil\w*|attention|edit|ps|nb|bonjour|salut|coucou)\b")
_TELLS = re.compile(
    r"\b(?:raconte(?:nt)? (?:l'histoire|les aventures|comment)"
    r"|suit (?:les (?:aventures|peripeties)|l'histoire|le parcours)|met en scene (?:un|une|des) (?:jeune|homme|femme)"
    r"|tells the (?:story|tale) of|(?:film|movie|story) (?:follows|centers on)"
    r"|is about a (?:young|man|woman|boy|girl|family))\b"
)
_COARSE = re.compile(
    r"\b(?:fuck\w*|shit\w*|turds?|crap\w*|piss\w*|assholes?|bitch\w*|merd(?:es?|iques?)|bouses?|chi(?:er|ee?s?|eur)"
    r"|couilles?|branlette\w*|putain\w*|encul\w*|connards?|conn(?:e|asse)s?)\b"
)
_SHOUTS = re.compile(r"[!?]{3,}|\.{4,}|(?:[A-ZÀ-Ý]{3,}\W+){4,}")


@lru_cache(maxsize=20_000)
def quotable(text: str) -> float:
    """How well a passage does as a quote that stands for others, from 0 to 1.

    Besides standing alone it should neither lean on what was said before it, nor speak of other reviews, of stars
    given or of the room the film was seen in, nor talk to somebody, nor shout, swear or tell the
    plot; and a viewer should be heard in
    it.
    """
    read = flat(text)
    score = stands_alone(text)
    if _LEANS_BACK.search(read[:40]) or _THAT_ONE.match(read):
        score -= 0.25
    if _POINTS_BACK.search(read):
        score -= 0.15
    if _ELSEWHERE.search(read):
        score -= 0.25
    if _TALKS_TO.search(read) or _SPEAKS_OF_ITSELF.search(read):
        score -= 0.15
    if _COARSE.search(read) or _TELLS.search(read):
        score -= 0.2
    if _SHOUTS.search(text):
        score -= 0.1
    if text[:1].islower():
        score -= 0.1  # mostly the tail of a sentence that was cut by a full stop missing its space
    if not judges(text):
        score *= 0.4  # a plot told, as cruel or as tender as it may be
    return max(score, 0.0)


_JUDGING = re.compile(
    r"\b(?:films?|movies?|opus|volets?|episodes?|suites?|sequels?|saga|saison|season|series?|scenario|script|story"
    r"|histoire|intrigue|act(?:eur|rice|or|ress)e?s?|acting|jeu|casting|distribution|comediens?|comediennes?|roles?"
    r"|realisation|realisat(?:eur|rice)|direct(?:or|ed|ion)|mise en scene|cine(?:aste|ma)|images?"
    r"|photo(?:graphie)?|visuel\w*|visuals?|montage|plans?|cadrages?|camera|decors?|costumes?|ambiance|atmosphere|suspense?|tension|humour|humor"
    r"|rythme|pacing|longueurs?|fin|ending|musiques?|music|bo|bande[- ](?:son|originale)|dialogues?|effets|effects"
    r"|je|j|m|moi|me|mon|ma|i|my|nous"
    r"|moins|trop|manque|deceptions?|decu\w*|decevoir|lassitude|dommage|cran|mieux|meilleur\w*|pire"
    r"|bien|bon(?:ne)?s?|mauvais\w*|nul(?:le)?s?|navet|daube|super|excellent\w*|genial\w*|magnifique\w*|sublime\w*"
    r"|ennui|ennuy\w*|soporifiques?|longuet(?:te)?s?|redond\w+|coups? de mou|tourne\w* en rond|sonne\w* (?:creux|faux)"
    r"|sans interet|inintere\w+|interessant\w*|reussie?s?|attachant\w*|passionnant\w*|captivant\w*"
    r"|boring|dull|less|too|lack\w*|disappoint\w*|better|best|worse"
    r"|worst|bad|good|great|interpretation|performance|spectateur|viewer|chef|masterpiece|original\w*|cliche\w*|previsible)\b"
)


_SPOILS = re.compile(r"\b(?:spoil(?:er)?s?|divulgachage) ?(?:alert ?)?[:!]|^\W*spoil(?:er)?s?\b")


@lru_cache(maxsize=20_000)
def spoils(text: str) -> bool:
    """Whether a passage warns that it gives the story away."""
    return _SPOILS.search(flat(text)) is not None


def judges(text: str) -> bool:
    """Whether a passage uses a word of a viewer speaking of a film; a plot that is told uses hardly any."""
    return _JUDGING.search(flat(text)) is not None


_EXPECTS = re.compile(
    r"(?<!than )(?<!what )(?<!que )(?<!comme )\b(?:i (?:\w+ )?(?:expect(?:ed)?|hope)"
    r"|i(?: was|'m| am) (?:expecting|hoping)|i had (?:\w+ )?(?:hopes|expectations)"
    r"|je m'attend(?:s|ais)|j'(?:attend(?:s|ais)|esper(?:e|ais)))\b(?=\W+\w+ \w)"
)
_BUT_FOUND = re.compile(
    r"\b(?:but|yet|however|instead|mais|pourtant|finalement)\b"
    r"|\b(?:and|et) (?:it|this|that|he|she|they|there|i|was|got|is|boy|il|elle|on|c'|je|j'|ce|la|le|quel)\b"
)


@lru_cache(maxsize=20_000)
def expects(text: str) -> bool:
    """Whether a passage says what was hoped of a film before it was seen, and not what was found."""
    read = flat(text)
    found = _EXPECTS.search(read)
    return found is not None and not _BUT_FOUND.search(read, found.end())


_RESERVE = re.compile(
    r"(?<!aucune )(?<!aucun )(?<!sans )(?<!pas de )(?<!sans aucune )(?<!not )(?<!never )"
    r"\b(?:longueurs|lassitude|lassant\w*|decu\w*|decoi\w+|decev\w+|deception|dommage|bemols?|defauts?|en dessous"
    r"|en demi[- ]teinte|mitige\w*|frustr\w+|regrett\w+|(?<!un )rate\b|previsible\w*|ennuyeu\w+|n'a pas la classe"
    r"|manque d\w*|laisse sur sa faim|(?:fin|scene|partie|histoire|intrigue) (?:\w+ )?ratee|longuet(?:te)?s?"
    r"|redondan\w+|repetiti(?:f|ve|fs|ves)|inegale?s?|lourdeurs?|coups? de mou|(?:trop|un peu) (?:long|lent|lourd)\w*"
    r"|trop (?:son|leur) temps|essouffl\w+|tire\w* (?:un peu )?en longueur"
    r"|pas (?:tout a fait|totalement|completement|entierement) (?:convain\w+|reussi\w*|abouti\w*)"
    r"|disappoint\w+|letdown|too long|a (?:bit|little|tad) (?:too )?(?:long|slow|much|heavy)|overlong|uneven|repetitive"
    r"|(?:only|slight|minor|main|biggest|sole|small) (?:real |slight |minor |little |major )?(?:critiques?"
    r"|criticisms?|complaints?|gripes?|issues?|problems?|downsides?|negatives?|qualms?|nitpicks?|quibbles?|drawbacks?)"
    r"|(?:seule?s?|petite?s?|principa(?:l|ux)|gros|grosse) (?:\w+ )?(?:reproches?|regrets?|reserves?|points? noirs?)"
    r"|(?:didn't|did not|wasn't|don't) (?:\w+ ){0,2}?(?:satisfying|satisfied|convinced|land|work for me|sold)"
    r"|fell flat|falls flat|a bit of a (?:mess|slog|let ?down|drag)|could have been (?:shorter|trimmed|better|cut)"
    r"|(?:auraient|aurait) (?:pu|merite|gagne) (?:\w+ )?(?:a )?etre (?:plus|mieux)|hokey|melodramatic|melodrama"
    r"|drags?|dragged|boring|falls? short|lacks?|weak(?:er|est)?|predictable|flaws?|flawed|not (?:quite )?perfect)\b"
)


@lru_cache(maxsize=20_000)
def reserves(text: str) -> bool:
    """Whether a passage says a reservation in so many words; the polarity of a mild one is hard to weigh."""
    return _RESERVE.search(but_denied(flat(text))) is not None


_TEMPERS = re.compile(
    r"\b(?:mais|malgre|bien que|meme si|cependant|pourtant|toutefois|hormis|sauf|sans etre|moins|pas|but|although"
    r"|though|despite|however|except|if only|not|never|spoil\w*)\b|n't\b"
)


@lru_cache(maxsize=20_000)
def tempered(text: str) -> bool:
    """Whether a passage takes back a part of what it says, or gives the story away: nobody prints it on a poster."""
    return reserves(text) or _TEMPERS.search(flat(text)) is not None
