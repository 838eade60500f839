"""How people greet, thank, ask kindly and say who they are, in French and English: patterns over folded text.

The text is folded by `folding.flat`; a film title is "@" throughout.
"""

from __future__ import annotations

import re

_HELLO = r"(?:bonjour|bonsoir|bjr|bsr|slt|salut|coucou|cc|kikou|hello|hi(?:ya)?|hey|wesh|yo|hola|salam|good (?:morning|evening|afternoon))"
_ALL = r"(?:(?:a|to) )?(?:tous|toutes|toi|vous|tout le monde|le bot|verbatim|bot|there|you|all|everyone|everybody|guys|madame|monsieur)"
_HOW = r"(?:j'espere que (?:vous allez|tu vas) bien|(?:comment )?(?:allez[- ]vous|vas[- ]tu|ca va)|(?:i )?hope you(?:'re| are) (?:doing )?well|how are you(?: doing)?(?: today)?)"
GREETING = re.compile(rf"^\W*{_HELLO}\b(?:,? (?:et )?{_ALL}\b)*(?:\W+{_HOW}\b)?\W*")
_ADVANCE = r"(?:beaucoup|bcp|bien|infiniment|mille fois|d'avance|par avance|a (?:vous|toi|tous)|pour votre (?:aide|reponse)|pour ton aide|in advance|a lot|so much|very much|for your help)"
THANKS = re.compile(rf"(?:^|[\s,.;:!?()-]+)(?:merci|thanks?(?: you)?|thx|cordialement|cheers|d'avance)\b(?: {_ADVANCE})*[\s,.;:!?()]*$")
PLEASE = re.compile(r"\bs'? ?il (?:te|vous) plait\b|\bif you (?:please|don'?t mind)\b|\bsi (?:possible|vous (?:voulez|pouvez) bien)\b|\bif possible\b")
_I = r"(?:(?:je|j'|nous|on|i|we)\s?)"
_WOULD = rf"(?:{_I}(?:souhait\w+|voudr\w+|desir\w+|aimer\w+|veux|want\w*|(?:'d |would )(?:like|love))(?: bien| to)?|(?:pourri?ez|pouvez|pourrais|peux|sauriez|saurais|could|can|would)[- ](?:vous|tu|you)|(?:vous|tu) (?:pourri?ez|pouvez|pourrais|peux)|merci de|was wondering|(?:est-ce qu'?)?(?:il )?y ?a(?:urait)?(?:[- ]t[- ]il)? (?:moyen|possibilite) d(?:e |'? ?)(?:avoir|voir|connaitre|savoir)?|(?:ce serait|c(?:'? ?est)?) possible d(?:e |'? ?)(?:avoir|voir)|is (?:it possible|there a way) to (?:get|see|have|know))"
ASKING = re.compile(
    rf"\b{_WOULD}(?:[\s,]+(?:me|nous|please|kindly|bien|aussi|also)\b|[\s,]+m')*[\s,]*"
    r"(?P<verb>(?:indiquer|connaitre|savoir|informer|renseigner(?: sur)?|fournir|communiquer|preciser|eclairer(?: sur)?|apprendre|find out|know)\b)?"
)
# "y a-t-il" and "que" as they are typed on phones
TYPED = re.compile(r"\by ?a[- ]?til\b|\bk[ae] (?=(?:pens|dis|trouv|reproch)\w*|dit?\b)")
# what who asks makes of the reviews: "we're putting together the press kit for Heat"
_PAPER = r"(?:press (?:kit|release|pack|book)|article|feature|piece|programmes?|brochure|flyer|newsletter|blog ?posts?|essay|paper|talk|presentation|dossier(?: de presse)?|expose|plaquette|affiche|chronique|papier|fiche|billet|communique|memoire)"
PREPARING = re.compile(
    rf"\b(?:(?:i'?m|i am|we'?re|we are) (?:currently |now |just )?(?:putting together|preparing|writing|compiling|working on|drafting|making|doing)"
    rf"|(?:je |j'|nous |on )(?:prepar(?:e|ons)|ecri(?:s|t|vons)|redig(?:e|eons)|fai(?:s|t|sons)|mont(?:e|ons)|bosse sur|travaille sur))"
    rf" (?:(?:an?|the|our|my|une?|le|la|les|mon|ma|notre|some|short|small|petite?) )*(?:l')?{_PAPER}(?: (?:on|about|for|of|around|sur|pour|de|d'|autour de))?(?=\W)"
)
# what a quote is wanted for, and how it should sound
_QUOTE = r"(?:quotes?|quotations?|lines?|excerpts?|blurbs?|citations?|extraits?|phrases?|accroches?)"
PURPOSE = re.compile(
    r"\b(?:for|pour) (?:(?:a|an|the|my|our|your|une?|la|le|les|notre|nos|mon|ma|mes) |l')?"
    r"(?:film |movie |ton |votre )?(?:brochures?|newsletters?|social media|instagram(?: posts?)?|tweets?|reseaux sociaux|lettre d'information)\b"
    rf"|\b(?:(?:short|punchy|snappy|catchy|pithy|juicy|killer|quotable|accrocheuse|percutante|choc|bien tournee?)\W+)+(?={_QUOTE}\b)"
    r"|(?<=citation )(?:accrocheuse|percutante|choc)\b|(?<=citations )(?:accrocheuses|percutantes|choc)\b"
    r"|(?<=phrase )(?:accrocheuse|percutante|choc)\b|(?<=quotable )lines\b"
)
MEANT = re.compile(r"^\W*(?:(?:en fait|enfin|euh|pardon|desolee?|actually|sorry|oops|oups)\W+)*(?:je (?:voulais|veux) (?:dire|parler d[eu'])|i (?:just )?meant?)\b")

_SHOW = r"(?:programmer|projeter|passer|diffuser|montrer|presenter|voir|revoir|regarder|mater|louer|acheter|offrir|choisir|proposer|commencer|emmener|inviter|amener)"
_TRY = r"(?:hesit\w+|pens(?:e|ons|ent|ais|ions)|song\w+|compt\w+|prev\w+|envisag\w+|ve(?:ux|ut)|voul\w+|voudr\w+|aimer\w+|souhait\w+|vais|va|allons|dois|doit|devons|viens|vient|venons)"
_LINK = r"(?:(?:bien |tous |toutes |ensemble |peut-etre |aller |pouvoir |a |de |d'|l'|le |la |les |nous |me |m'|y )*)"
_WE = r"(?:je |j'|nous |on )"
_FRENCH = (
    rf"{_WE}(?:hesit\w+|programm\w+|projet(?:te|ons)|organis\w+|anim(?:e|ons)|prepar(?:e|ons))\b",
    rf"{_WE}{_TRY} {_LINK}{_SHOW}\b",
    r"(?:je suis|nous sommes|on est) (?!int|curieu|a la rech|comment|bien|bon|nul|quoi|qui|le meill|la meill)(?:un|une|des|fan|prof\w*|en train|avec|le |la |l'|les |en famille|abonnee?s?|responsables?|membres?|nouve\w+)\b",
    rf"{_WE}(?:habit(?:e|ons)|vi(?:s|t|vons)|tien(?:s|t)|tenons|ger(?:e|ons)|travaill(?:e|ons)|boss(?:e|ons)|enseign(?:e|ons)|(?:ai|avons|a) (?:un|une) (?:petite? )?(?:cine-?club|club|cinema|salle))\b",
    rf"{_WE}(?:l')?(?:ai|avons|a) (?:deja |enfin |justement )?(?:vu|revu|regarde|fini|termine|decouvert|prevu|envie|programme|projete|achete|emmene)\b(?! qu)",
    r"(?:mon|ma|mes|notre|nos) (?:cine-? ?club|club|association|cinema|salle|groupe|amie?s?|collegues?|eleves|etudiants)\b",
    r"en tant qu(?:e |')", r"etant ",
)  # fmt: skip
_PLAN = r"(?:thinking (?:of|about)|planning|considering|about to|going to|hesitat\w+|torn between|hosting|organi[sz]ing|running|wondering (?:whether|if) (?:to|we should|i should))"
_ENGLISH = (
    rf"(?:i'?m|i am|we're|were(?! the (?:reviews|ratings|opinions|critics|notes|viewers|people|actors|songs))|we are|i was|we were) (?:both |all |just |still |also )*(?:an? |the |with |fans? |new |from |members |{_PLAN})",
    rf"{_PLAN}\b",
    r"(?:i|we)(?:'ve| have| had|'d)? (?:just |already |finally |recently )*(?:saw|seen|watched|finished|rented|bought|hesitate\w*|run|host|organi[sz]e|plan(?:ned)? to|intend(?:ed)? to|hope to|want(?:ed)? to (?:see|watch|show|screen|rent|buy|programme|choose))\b(?! that)",
    r"(?:i|we|my (?:girlfriend|boyfriend|wife|husband|partner) and i) (?:(?:live|work|teach|study|volunteer) (?:in|at|for|as|with|near|on)\b|(?:have|'ve got|have got|own|manage|curate) (?:an? |the )?(?:small |little |local )?(?:(?:film|movie|cine)(?:ma)? ?(?:club|society|theatre|night)|cinema|club)\b)",
    r"(?:my|our) (?:film club|movie club|club|cinema|group|friends?|students|colleagues?)\b",
    r"as (?:an? |the |members? of )(?!(?:whole|film|movie|series|result)\b(?! club))",
)  # fmt: skip
CONTEXT = re.compile(rf"\W*(?:(?:et|and|mais|but|donc|so|alors|car|since|because|bref|well|voila)\W+)*(?:{'|'.join((*_FRENCH, *_ENGLISH))})")
WHO = re.compile(rf"\W*(?:(?:et|and) )*(?:{_FRENCH[2]}|(?:i'?m|i am|we're|were(?! the )|we are) (?:an? |the |from |members ))[^@]*$")
BETWEEN = re.compile(r"[,;:!?\u2026]+|\.+(?=\s|$)|\s[-\u2013\u2014]\s|\s(?=(?:et|mais|donc|and|but|so) (?!@))|\s(?=(?:should (?:i|we)|do (?:you|u) think|is it|would it|est[- ]ce|dois[- ]je|tu (?:crois|penses)|vous (?:croyez|pensez)) )")
ASKS = re.compile(
    r"\b(?:qu(?:e|oi|els?|elles?|i|oique)?|comment|combien|pourquoi|est-ce|koi|avis|critiques?|pense\w*|pensez|dis(?:ent|ez)|vaut|bien|bon|notes?|should|would|faut|dois|devrais"
    r"|moyenne|what|how|which|who|why|is|are|did|does|do|was|worth|think|thought|opinions?|reviews?|good|rating|average|any"
    r"|help|pick|choose|recommend|suggest|tell|show|give|find|aide[rz]?|choisir|conseill\w+|recommand\w+|montre\w*|donne\w*|cherche\w*|propose\w*)\b"
)
# a film not held stands after these: it is left to be read
OBJECT = re.compile(rf"\b(?:{_SHOW}|vu|revu|regarde|fini|termine|decouvert|hesit\w+ (?:a|entre)(?: {_SHOW})?|see|seen|saw|show|showing|screen|screening|watch\w*|finished|programme|programming)\s+(?P<object>.+)")
WHEN = re.compile(
    r"\s+(?:hier|avant-hier|ce (?:soir|week-?end|matin)|demain|aujourd'hui|recemment|la semaine|l'autre|au cine\w*|en salles?|a la tele|avec|pour|en famille|dans notre|chez"
    r"|yesterday|last|tonight|tomorrow|this|today|recently|at|on tv|with|for|in our)\b.*"
)
