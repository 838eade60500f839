"""Messages that are no question: laughter, rudeness, and talk to the bot about itself or about its answer.

A message is chatter where it is made of nothing else: "mdr t'es con" is, "mdr et la musique ?" is not.
"""

from __future__ import annotations

import re
from enum import StrEnum

from retrieval.asking.aside_patterns import SPOILER
from retrieval.words.sieve import Sieve


class Chatter(StrEnum):
    """What a message says that asks nothing, the weightiest first."""

    TRANSLATE = "translate"  # can you translate, do you speak English
    ROBOT = "robot"  # are you a robot, who made you
    SORRY = "sorry"  # insults, and complaints about the answer
    THANKS = "thanks"
    GREETING = "greeting"
    SPOILER = "spoiler"  # that nothing be given away
    STOP = "stop"
    CHAT = "chat"  # laughter, yes and no


_YOU_ARE = r"(?:(?:est-ce que )?(?:tu|t'|t|vous) ?(?:es|etes|est)?|es[- ]tu|etes[- ]vous|you(?:'re| are|r)?|u r|ur|are you|r u|this is|quel|espece de|what an?)"
_VERY = r"(?:(?:un|une|une sorte de|un peu|vraiment|trop|si|quand meme|tellement|tres|grave|juste|qu'un|qu'une|pas|really|so|such|just|very|completely|totally|a|an|the|not|kind of|complete|fucking|putain de|vrai|vraie|real|gros|grosse|petit|sale|big|bad|pauvre|mon|my) )*"
_INSULT = (
    r"(?:nul(?:le|lard)?s?|betes?|con(?:ne|nard|nasse|s)?|idiote?s?|stupides?|debiles?|inutiles?|mauvais bot|naze|nazes|pourri|abruti|cretin|imbecile|boulet|batard|salaud|salope|pute|merde|merdique|grotesque|ridicule"
    r"|dumb|dumbass|useless|stupid|terrible|rubbish|crap|trash|garbage|idiot|moron|an idiot|jerk|asshole|bitch|bastard|bullshit|loser|pathetic|awful|annoying|chiant|lourd|relou|saoulant|fou|folle|crazy|mad|bourre|drunk|aveugle|sourd|blind|deaf)"
)
_SELF = (
    r"(?:une? |a |an |the |vraiment |really |even |bien |l')*(?:ia|ai|robot|bot|chatbot|humaine?|human(?: being)?|machine|programme|program|ordinateur|computer|chat ?gpt|gpt|claude|gemini|siri|alexa|vivant|alive|reel(?:le)?|real|vraie? personne|real person|personne|person|intelligence artificielle|artificial intelligence|homme|femme|fille|garcon|man|woman|girl|boy)"
)
_ANSWER = r"(?:(?:ta|tes|ton|cette|ces|votre|vos|la|les|your|this|that|these|those|the) )(?:derniere |last )?(?:reponses?|answers?|repl(?:y|ies)|responses?|trucs?|bot|appli|app|machine|message)"
_POOR = rf"(?:{_VERY}(?:{_INSULT}|n'importe quoi|faux|fausse|fausses|wrong|false|bad|mauvaise?s?|horrible|pas (?:clair|claire|bon|bonne|bien|terrible|utile)|not (?:clear|good|helpful|useful|true|right)|hors sujet|off topic|a cote de la plaque|vide|empty|incomplete?|lame|nonsense|aucun sens|sans interet|pas ce que))"
_IS = r"(?:(?:n'?)?(?:est|sont|etait|a|ont|c'est|c|is|are|was|isn't|aren't|wasn't|makes?|make no) )"
_TONGUE = r"(?:francais|anglais|espagnol|allemand|italien|chinois|arabe|french|english|spanish|german|italian|chinese|arabic)"

_PIECES: tuple[tuple[Chatter, str], ...] = (
    (Chatter.TRANSLATE, rf"(?:(?:est-ce que )?(?:tu|vous) (?:peux|pouvez|sais|savez|pourrais)|peux[- ]tu|pouvez[- ]vous|(?:can|could|will|would) you|please|please can you)? ?(?:me |nous |le |la |les |l'|tout |ca |it |please )*(?:traduire|traduis|traduisez|translate|(?:traduction|translation)(?= (?:en|in|into|stp|please)))(?:[- ](?:le|la|les|moi|ca|it|this|that|them|please|tout))*(?: (?:en|in|into|to) {_TONGUE})?"),
    (Chatter.TRANSLATE, rf"(?:(?:est-ce que )?(?:tu|vous) (?:parles|parlez|comprends|comprenez)|parles[- ]tu|parlez[- ]vous|(?:can|do) you (?:speak|understand|talk)|parle|parlez|speak|reponds|repondez|answer)(?:[- ]moi)?(?: (?:en|in))? {_TONGUE}|(?:et )?(?:en|in) {_TONGUE}"),
    (Chatter.ROBOT, rf"(?:(?:est-ce que )?(?:tu|vous) (?:es|etes)|t'es|t es|es[- ]tu|etes[- ]vous|are you|r u|you are|you're|is this|am i talking to|je parle a) {_SELF}(?: (?:ou|or) {_SELF})?|(?:une? )?(?:chat ?gpt|chatbot|intelligence artificielle)"),
    (Chatter.ROBOT, r"(?:comment|quoi|how|what) (?:(?:est-ce que )?(?:tu|vous) (?:t'appelles?|vous appelez|te nommes)|(?:t'appelles|te nommes)[- ]tu|are you called)|(?:quel est|c'est quoi) (?:ton|votre) (?:nom|prenom|age|film prefere|job|but)|what(?:'s| is) your (?:name|age|job|purpose|favou?rite (?:film|movie|colou?r))|(?:qui|ki) (?:t'|vous )(?:a|as) (?:cree?e?|fait|programmee?|concue?|developpee?|invente|code)|(?:quel(?:le)? est |c'est quoi |et )?(?:ton|ta|votre|your) (?:film|serie|movie|show|acteur|actrice|actor|actress)s? (?:prefere?e?s?|favori(?:te)?|favou?rite)|who (?:made|created|built|programmed|wrote|developed|coded|trained) you|(?:t'as|tu as|vous avez|as[- ]tu|avez[- ]vous) quel age|quel age (?:as[- ]tu|tu as|t'as|avez[- ]vous)|how old are you|(?:tu|vous) (?:habites?|vis|habitez|vivez|viens) (?:ou|d'ou)|(?:ou|d'ou) (?:habites|vis|viens|es)[- ]tu|where (?:do you live|are you(?: from)?)|(?:tu|vous) (?:dors|manges|reves|penses|ressens|existes|bosses|travailles)(?: quoi| parfois| vraiment)?|(?:do|can) you (?:sleep|eat|dream|think|feel|exist)|(?:tu as|t'as|as[- ]tu|do you have) (?:des sentiments|une ame|un corps|feelings|a soul|a body|emotions)|(?:tu m'aimes?|do you (?:love|like) me)|(?:t'es|tu es|es[- ]tu) (?:qui|quoi)(?: toi)?|toi t'es qui|(?:who|what) (?:the (?:hell|fuck) )?are you"),
    (Chatter.SORRY, rf"{_YOU_ARE} {_VERY}{_INSULT}(?: (?:ou quoi|toi|bot|or what|quoi|hein|de (?:merde|bot)))*"),
    (Chatter.SORRY, r"(?:tu|vous|t') ?(?:ne |n')?(?:sers? a rien|comprends? (?:vraiment )?rien|as? (?:vraiment )?rien (?:compris|capte|pige)|racontes? (?:vraiment )?n'importe quoi|dis n'importe quoi|dites n'importe quoi|reponds? (?:a cote|n'importe quoi|pas)|te trompes?|vous trompez|mens?|mentez|te fous de (?:moi|ma gueule|nous)|te moques de (?:moi|nous)|m'enerves?|m'emmerdes?|me (?:saoules?|fatigues?|gonfles?)|fais (?:chier|expres|nimp)|deconnes?|delires?|abuses?|ecoutes? pas|as? pas (?:repondu|compris)(?: a ma question)?|as? tort|bugues?|beugues?|craques?|pues?)"),
    (Chatter.SORRY, r"you(?:'re| are|r)? (?:wrong|mistaken|lying|a liar|kidding(?: me)?|joking|trolling(?: me)?|broken|not (?:listening|helping|helpful|answering|making (?:any )?sense)|making (?:this|it|things) up|no help)|you (?:suck|lie|lied|stink|don't (?:understand|get it|listen|know anything)|didn't (?:answer|understand|listen)(?: (?:me|my question))?|make no sense|know nothing|misunderstood)|are you (?:kidding|joking|serious|sure)(?: me)?|(?:tu es|t'es|es[- ]tu|vous etes|etes[- ]vous) (?:vraiment )?(?:sure?|serieux|certain)(?: de toi| de ca)?"),
    (Chatter.SORRY, rf"(?:{_IS}?{_POOR}(?: (?:dans|avec|in|with))?,? {_ANSWER}|{_ANSWER},? {_IS}?{_POOR}|(?:bad|wrong|stupid|mauvaise|pietre|drole de|useless) (?:answer|reponse|bot|robot|reply)|bot (?:nul|de merde|pourri|debile))"),
    (Chatter.SORRY, r"(?:c'est |that's |thats |that is |what |this is |quel |quelle |such |total |du |de la |de |complete |utter |mais )*(?:n'importe quoi|nimp|rubbish|bullshit|nonsense|garbage|bollocks|complete crap|foutage de gueule)(?: (?:quoi|ca|ton truc|answer))?"),
    (Chatter.SORRY, r"(?:c'est |c |ce n'est |that's |thats |this is |that is |it's )(?!(?:(?:vraiment|absolutely|completely|tellement|so|bien|tout a fait) )*(?:vrai|true|right|correct|exact|pas faux|not wrong|not false)(?!\w))(?:(?:completement|totalement|vraiment|not|pas|absolutely|completely|just|du tout|tout) )*(?:faux|vrai|false|wrong|true|right|correct|exact|juste|hors sujet|off topic|clair|clear|le sujet|la question|ma question|my question|ce que (?:j'ai|je) (?:\w+ ){0,2}(?:demande|demandais|dit|voulais|cherche|cherchais)|what i (?:\w+ )?(?:asked|meant|want|wanted|said)(?: for)?)"),
    (Chatter.SORRY, r"(?:je |j'|moi |on )*(?:ne |n')?(?:comprends?|capte|pige|ai (?:pas |rien |vraiment )*(?:compris|capte|pige)|vois) (?:pas|rien|que dalle)?(?: (?:a )?(?:ce que tu (?:dis|racontes)|le rapport|rien|ta reponse|tes reponses))?|pas compris|rien compris|i (?:don't|do not|didn't|can't) (?:understand|get it|follow|get you)|ca (?:ne )?veut (?:rien|pas) dire(?: grand[- ]chose)?|(?:that|it|this) (?:makes no|doesn't make (?:any )?) ?sense|(?:quel|aucun) rapport|(?:reponds|repondez|answer)(?:[- ]moi| me)?(?: (?:a )?(?:ma|la|my|the) question)?|(?:tu |t')?(?:n')?(?:as )?pas repondu(?: a ma question)?|essaie encore|reessaie|recommence|try again"),
    (Chatter.SORRY, r"(?:va (?:te faire \w+|chier|mourir|voir ailleurs)|ta gueule|tg|ferme(?:[- ]la| ta gueule| ta bouche)|tais[- ]toi|taisez[- ]vous|casse[- ]toi|degage|nique (?:ta mere|toi)|ntm|fdp|fils de pute|encule|connard|conn?asse|salope|abruti|debile|cretin|imbecile|espece de \w+|fuck (?:you|off|this|that|it)|f u|stfu|shut (?:up|the fuck up)|get (?:lost|out)|go (?:to hell|away)|screw you|piss off|suck (?:it|my \w+)|damn you|asshole|moron|idiote?|bitch|motherfucker|dumbass|wtf|what the (?:fuck|hell)|c'est quoi ce (?:delire|bordel|truc|bot)|ok boomer|on s'en (?:fout|fiche)|je m'en (?:fous|fiche)|who cares|i don't care)"),
    (Chatter.THANKS, r"(?:on|je|nous) (?:(?:te |t'|vous )(?:remercie|remercions|kiffe|adore|aime)|remercie)(?: (?:beaucoup|bien|infiniment|tous?|bcp))?|i (?:love|like|appreciate) (?:you|u|this bot)|love (?:you|u)|(?:merci|thanks|thank you|thx|ty)(?: (?:a toi|a vous|beaucoup|bcp|bien|infiniment|bro|mec|man|mate|buddy|frere|poto|chef|gros|so much|a lot|very much|dude|pal|l'ami|mon ami|my friend|bot))*|(?:tu es|t'es|vous etes|you're|you are) (?:(?:vraiment|trop|so|really|very|un|a|le|the|super|tres|bien) )*(?:gentil(?:le)?|sympa|mignon(?:ne)?|drole|marrant|rigolo|cool|kind|nice|funny|cute|sweet|best|meilleur|intelligente?|smart|clever|utile|helpful|fort|forte|au top|top|genial|geniale|super|chou)|(?:bonne|bon|belle|super|tres bonne|good|nice|great) (?:reponse|answer|boulot|travail|job|work)|bien vu|chapeau|respect"),
    (Chatter.GREETING, r"(?:comment )?(?:ca|sa) va(?: bien)?(?: toi)?|comment (?:vas|allez)[- ](?:tu|vous)|comment (?:tu vas|vous allez)|how(?:'s it going| are you| are things)(?: doing)?(?: today)?|what'?s up|sup|quoi de neuf|(?:tu|vous) (?:vas|allez) bien|ca roule|la forme"),
    (Chatter.SPOILER, SPOILER.pattern.replace(r"\b", "")),
    (Chatter.CHAT, r"(?:c'est |c |that's |thats |it's |tu as |t'as |you're )?(?:(?:bien|tellement|so|very|absolutely|completely|tout a fait) )?(?:vrai|true|exact|raison|right|pas faux|not wrong|not false)(?= *[!.,]*$)"),
    (Chatter.STOP, r"stop(?: (?:it|ca|tout|now|please|stp))*|arrete[sz]?(?:[- ](?:toi|ca|tout|la))*|halte|ca suffit|(?:c'est )?assez|(?:that's )?enough|annule[rz]?|cancel|laisse(?:[- ]moi)?(?: tomber| tranquille)|laisse[rz]?(?=\W*$)|forget (?:it|about it)|never ?mind|tant pis|peu importe|rien(?: d'autre)?|nothing(?: else)?|j'ai (?:fini|tout)|c'est tout|that(?:'s| is) all|that(?:'s| will) be all|leave me alone|lache[- ]moi"),
    (Chatter.CHAT, r"m+d+r+|l+o+l+|p+t+d+r+|x+p+t+d+r+|x+d+|(?:a*(?:ha|ah)){2,}h*|(?:hi|he|eh|hu|ho){2,}h*|lma+o+|lmfao|rofl|p+f+|bof+|mouais|ouais|ouai|ouaip|yep|yup|yeah+|nope|nah|oui+|non+|no+|yes+|d'accord|dac(?:cord)?|wo+w+|waou+h?|woah|ouah|oups|oops|zut|mince|merde|putain|puree|la vache|omg|oh my god|mon dieu|hum+|hm+|euh+|a+h+|o+h+|tiens|dommage|too bad|hein|quoi|what|huh|sans blague|no way|serieux|serieusement|vraiment|really|seriously|(?:c'est |that's )?(?:trop |tres |so |very )?(?:drole|marrant|rigolo|funny|hilarious)(?= *[!.]*$)|trop fort|trop bien|je (?:vois|rigole|plaisante|blague|deconne)|i see|(?:i'm )?just kidding|jk|got it|compris|j'ai compris|understood|je sais(?: pas)?|i (?:don't )?know|idk|jsp|ok(?:ay)? (?:je vois|d'accord|compris|i see)|c'est note|fair(?: enough)?|parfait|nickel|perfect|noted|makes sense|good to know|bon a savoir|test(?:ing)?|essai|bla(?: ?bla)+|allo+|coucou toi|bouh|prout|caca|pipi|miaou|plop"),
)  # fmt: skip
_FILLER = re.compile(
    r"(?:ok(?:ay)?|bon|ben|bah|bein|alors|mais|et|and|but|so|then|donc|enfin|super|genial|cool|bro|mec|frere|man|dude|mate|wesh|toi|bot|verbatim"
    r"|le bot|hello|hi|hey|bonjour|bonsoir|salut|coucou|slt|stp|svp|s'il te plait|s'il vous plait|please|pls|la|ca|oh|ah|eh|hey|he|tres|trop|encore|aussi|too|just|juste|hein|quand meme|non mais|en fait|bravo)(?!\w)"
)
_APART = re.compile(r"[\W_]*")
LONGEST = 120
"""A longer message, in code points, says something."""


def _piece(pattern: str) -> re.Pattern[str]:
    """Apostrophes may be left out, and "c'est" be a lone "c": so it is typed on phones."""
    return re.compile(rf"(?:{pattern})(?!\w)".replace("c'est", "c(?:'est)?").replace("'", "'? ?"))


_COMPILED = tuple((kind, _piece(pattern)) for kind, pattern in _PIECES)
_SIEVE = Sieve(pattern for _, pattern in _COMPILED)


def find_chatter(flat_text: str) -> Chatter | None:
    """What a message, given as `folding.flat`, says where it asks nothing; None where something else is in it."""
    if len(flat_text) > LONGEST:
        return None
    said: list[Chatter] = []
    likely = [_COMPILED[number] for number in _SIEVE(flat_text)]
    place = _end(_APART, flat_text, 0)
    while place < len(flat_text):
        ends = [(_end(pattern, flat_text, place), kind) for kind, pattern in likely]
        end, kind = max(ends, key=lambda found: found[0], default=(place, None))
        if kind is None or end <= place:
            end = _end(_FILLER, flat_text, place)
            if end <= place:
                return None
        else:
            said.append(kind)
        place = _end(_APART, flat_text, end)
    return min(said, key=list(Chatter).index) if said else None


def _end(pattern: re.Pattern[str], text: str, place: int) -> int:
    """Where a pattern that begins at a place ends; that place where it does not."""
    match = pattern.match(text, place)
    return match.end() if match else place
