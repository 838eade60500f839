"""What shows what is asked: patterns over a question folded letter by letter (`folding.flat`).

A film title found before is written "@" in the patterns, so "de @" is "of some film" (in the text, every
character of it is one, so that places stay places). Patterns are tried in
the order they stand; the first that matches decides the intent. What it matched is no longer a subject.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from retrieval.asking.amounts import NUMBER
from retrieval.asking.appeal import APPEAL, LETDOWN
from retrieval.asking.commonest import COMMONEST
from retrieval.asking.extremes import BOTH_ENDS, GAVE_HIGHEST, GAVE_LOWEST
from retrieval.asking.going_on import WORTH_GOING_ON
from retrieval.asking.months import BY_MONTH
from retrieval.asking.or_not import OR_NOT
from retrieval.asking.side_verbs import AGAINST, FAVOUR
from retrieval.asking.trends import GOES
from retrieval.asking.turned import as_meant
from retrieval.asking.whether_liked import WHETHER_LIKED
from retrieval.asking.which_to_see import WHICH_TO_SEE
from retrieval.asking.worth_seeing import WORTH_SEEING
from retrieval.question import Figure, Intent, Order, Side
from retrieval.words.sieve import Sieve

# "avis", "critiques", "reviews"...: a text somebody wrote
REVIEW = r"(?:avis|critiques?|reviews?|opinions?|commentaires?|comments?|retours?|temoignages?|notes?|ratings?|scores?)"
QUOTE = r"(?:citations?|extraits?|phrases?|quotes?|excerpts?|passages?|reactions?|points?|arguments?|mots?|choses?|things?|cotes?|aspects?|elements?|remarques?|remarks?)"
_WORK = r"(?:films?|movies?|titres?|titles?|longs?[- ]metrages?|oe?uvres?|features?|(?:mini-?)?series?|tv shows?|shows|(?<=which[ ])show|(?<=best[ ])show|(?<=worst[ ])show|sitcoms?)"
_FILM = rf"(?:{_WORK}(?: (?:et|ou|and|or) (?:les |des |the )?{_WORK})?)"
_PEOPLE = r"(?:les (?:gens|spectateurs|critiques|internautes)|ils|on|viewers|people|they|critics|reviewers|audiences?)"
GOOD = r"(?:positi(?:f|fs|ve|ves)|favorables?|elogieu(?:x|se|ses)|enthousiastes?|laudati(?:f|fs|ve|ves)|favou?rable|praising|enthusiastic|glowing|bon(?:ne)?s|good|happy)"
BAD = r"(?:negati(?:f|fs|ve|ves)|defavorables?|critique(?:s)? severes?|severes?|mauvais(?:es?)?|mitiges?|mitigees?|decu(?:s|es|e)?|unfavou?rable|critical|harsh|bad|unhappy|disappointed|assassin(?:es|s)?)"
_DISLIKE = r"(?:pas (?:\w+ )?(?:aime|kiffe|apprecie|accroche)|detest(?!able)\w+|hai(?:ssent|t)?|(?:did|do)(?:n'?t| not) (?:like|enjoy)|hated?|dislik\w+)"
_WRITING = r"(?:spectateurs?|internautes|viewers?|reviewers?|critics|people|gens|fans)"
_LIKE = r"(?:aime|adore|kiffe|apprecie|liked?|loved?|enjoyed)"


@dataclass(frozen=True, slots=True)
class Cue:
    """One way of asking for something."""

    pattern: re.Pattern[str]
    intent: Intent
    side: Side | None = None
    figure: Figure | None = None
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the cues of a question say, and the places of it (code points) that said so."""

    intent: Intent | None = None
    side: Side | None = None
    figure: Figure | None = None
    order: Order | None = None
    spans: tuple[tuple[int, int], ...] = field(default=())


def _titles(pattern: str) -> str:
    """A title is as many "@" as it has characters, and what was understood before has left blanks.

    Apostrophes may be left out or be a space, and "c'est" be a lone "c": so it is typed on phones.
    """
    pattern = re.sub(r"(?<!<=)@", "@+", pattern)
    pattern = pattern.replace("c'est", "c(?:'est)?").replace("'", "'? ?")
    return re.sub(r"\[[^\]]*\]| (?![*+?{])", lambda found: " +" if found.group() == " " else found.group(), pattern)


def _cue(
    pattern: str,
    intent: Intent,
    *,
    side: Side | None = None,
    figure: Figure | None = None,
    order: Order | None = None,
) -> Cue:
    return Cue(re.compile(_titles(pattern)), intent, side, figure, order)


_POS, _NEG = Side.POSITIVE, Side.NEGATIVE
# how good a film is, as it is said on phones
_SLANG = r"(?:bof|mid|lit|meh|fire|trash|garbage|rubbish|crap|banger|nazes?|nase|naz|pourrie?|top|ouf|flop|navet|genial|geniale|super|cool|awesome|amazing|chanme|cringe|a chier|a jeter|a fuir|de ouf|une? (?:dinguerie|tuerie|bombe|merde|daube|bouse|perle|pepite|claque|purge|flop|navet|arnaque)|de la (?:merde|daube|balle|bombe)|du lourd|an? (?:banger|flop|gem|dud|must[- ]see|turkey|snooze(?:fest)?|bore|hit|miss))"
# how a quote is to sound
_SHARP = r"(?:harsh(?:er)?|brutal|nasty|nastier|savage|scathing|mean(?:er)?|vicious|cruel(?:le)?s?|damning|angry|biting|hateful|mechante?s?|feroces?|cinglante?s?|acerbes?|haineu(?:x|ses?)|assassine?s?|dure?s?|saignante?s?)"
_KIND = r"(?:glowing|raving|rave|gushing|kind(?:er)?|nicer?|warm(?:er)?|gentil(?:le)?s?|sympa(?:thique)?s?|dithyrambiques?|elogieu(?:x|ses?)|enthousiastes?)"
_SHARPEST = r"(?:harshest|meanest|nastiest|cruel(?:l)?est|angriest|most (?:brutal|savage|scathing|vicious|damning|hateful|critical|negative|cruel)|plus (?:mechante?s?|cruel(?:le)?s?|dure?s?|violente?s?|severes?|assassine?s?|feroces?|negati(?:f|ve)s?|cinglante?s?))"
_KINDEST = r"(?:kindest|nicest|warmest|sweetest|most (?:glowing|enthusiastic|positive|favou?rable|flattering)|plus (?:gentil(?:le)?s?|elogieu(?:x|ses?)|enthousiastes?|positi(?:f|ve)s?|flatteu(?:r|ses?)))"
_LINE = rf"(?:{REVIEW}|citations?|extraits?|phrases?|quotes?|excerpts?|remarques?|remarks?|one[- ]?liners?|(?:lines?|words?|takes?|passages?|comments?)(?= (?:about|on|said|written|from))|mots?(?= (?:sur|a propos)))"
_TOLD = r"(?:(?:said|written|ever (?:said|written)|(?:people |anyone |they |reviewers )(?:has |have |had )?(?:ever )?(?:said|say|wrote|written))|(?:qu'on |qui )?(?:a |ait |ont |aient )?(?:ete )?(?:dite?s?|ecrite?s?|disent))"
_MADE = r"(?: (?:faite?s?|adressee?s?|formulee?s?|emise?s?|qu'on (?:lui |leur )?(?:fait|adresse)|made|raised|levelled|leveled|voiced))"
_AMUSING = r"(?:funn(?:y|iest|ier)|hilarious|witt(?:y|iest)|humorous|amusing|(?:plus )?(?:droles?|marrante?s?|rigolotes?|rigolos?|hilarante?s?|comiques?))"
FUNNY = re.compile(
    _titles(
        rf"\b{_AMUSING} (?:@ )?(?:(?:{REVIEW}|citations?|extraits?|phrases?|quotes?|excerpts?|one[- ]?liner)\b(?! (?:in|dans)\b)|(?:lines?|things?|words?|takes?)(?= (?:about|on|said|written|anyone)\b))(?: {_TOLD})?"
        rf"|\b(?:{REVIEW}|citations?|extraits?|phrases?|quotes?) (?:(?:la|le|les|tres|vraiment|bien|un peu|assez) )?(?:{_AMUSING})(?!\w)"
        rf"|\b(?:something|quelque chose d[e' ]+|un truc) ?{_AMUSING}(?= (?:about|on|said|sur|a propos)\b)"
        rf"|^\W*(?:(?:et|and|ok|give me|show me|donne[- ]moi|montre[- ]moi|un|une|a|an|another|encore) )*{_AMUSING} ones?\W*$"
    )
)
"""A quote that is to be funny: nothing tells which are."""
_BEST = r"(?:(?:best|highest|top)[- ](?:rated|scored)|meilleure?s?|best|top|plus (?:positi(?:f|ve)s?|favorables?|enthousiastes?|elogieu(?:x|se)s?|haute|elevee|belle)|most (?:positive|favou?rable|enthusiastic)|moins (?:mauvaise?s?|negati(?:f|ve)s?|severes?)|least (?:bad|negative|critical|harsh)|highest|greatest)"
_WORST = r"(?:(?:worst|lowest)[- ](?:rated|scored)|pires?|plus mauvaise?s?|moins bon(?:ne)?s?|worst|lowest|plus (?:negati(?:f|ve)s?|severes?|basse|faible|dure)|moins (?:positi(?:f|ve)s?|favorables?|enthousiastes?|elogieu(?:x|se)s?)|most (?:negative|critical|unfavou?rable)|least (?:good|positive|favou?rable|enthusiastic|flattering|kind)|harshest|plus assassines?)"
# works by their ratings, in other words: "the highest rated thing you have", "which film do people hate the most"
_HELD = r"(?:things?|titles?|ones?|works?|oeuvres?|titres?) (?:in (?:your|the) (?:library|collection|database|catalogue)|(?:that )?you (?:have|hold|know)|de (?:ta|la|votre) (?:bibliotheque|base|collection))"
_PEOPLE = rf"\b(?:quels?|which|what) {_FILM} (?:(?:do |did |does )?(?:people|everyone|everybody|they|viewers|reviewers|spectators) |(?:les gens|les spectateurs|tout le monde|ils|on) )"
_HAS_MOST = rf"\b(?:quels?|which|what) {_FILM} (?:has|have|had|a|ont) (?:(?:got )?the |le )?(?:most|plus d[e']) ?"

# who reviews are by: "critics or the public?", "des pros ou des amateurs ?"
_VOICES = r"(?:critics?|critiques?|pros?|professionnels?|professionals?|journalistes?|journalists?|presse|press|public|viewers?|amateurs?|spectateurs?|users?|audiences?|internautes?|fans?)"

_AND = r"(?:et|and|ok|non|plutot|rather|le|la|les|the|celui|celle|montre(?:[- ]moi)?|show me|which|one|is|are|lequel|laquelle|quel|quelle|est|sont|c'est|quoi|what's)"


# those who call the film good or bad: "qui dit que c'est nul ?"
_WHO_SAYS = r"(?:qui|who|anyone|anybody|someone|(?:those|people|the ones) who|quelqu'un|certains) (?:n'|ne )?(?:dit|disent|dise|ont dit|a dit|pense|pensent|trouve|trouvent|croit|croient|says?|said|thinks?|thought|finds?|found) "
_BADLY = r"(?:nul(?:le)?s?|mauvaise?s?|nazes?|nase|pourrie?s?|moche|rate|merde|daube|bouse|navet|purge|bad|terrible|awful|rubbish|trash|garbage|crap|shit|horrible|poor)(?: (?:film|movie|serie|series|show))?"
_WELL = r"(?:bien|bon(?:ne)?s?|genial\w*|super|excellente?s?|top|ouf|un chef[- ]d'oeuvre|chef[- ]d'oeuvre|magnifique|good|great|amazing|brilliant|excellent|masterpiece|wonderful)(?: (?:film|movie|serie|series|show))?"

_WHY_RATED = r"\b(?:(?:pourquoi|comment ca se fait qu(?:e|'il|'elle)?|why|how come)\b(?=.{0,60}\b(?:notee?s?|rated|scored?|rating|note)\b)(?:(?: |-)(?:@|c'est|est|il|elle|ce|le film|la serie|ce film|cette serie|a|ete|t|is|was|it|this|the (?:film|movie|show)|rated|scored|note|notee|its?|rating|scores?|sa|la|so|si|aussi|tellement|such a|que|qu'il|tres|very|de|du|of|for))*)(?<!pourquoi)(?<!why)(?= )"
_ASKED = r"(?:and|et|the|les|des|a|an|une?|any|anything|something|some|only|just|what about|how about|give me|show me|quelque chose de|rien de)"

_ANOTHER = r"^\W*(?:(?:et|and|ok|mais|but|un|une|a|an|another|encore|something|quelque chose de|un truc|donne[- ]moi|give me|montre[- ]moi|show me) )*"
_OF_THEM = r"(?: (?:ones?|quotes?|reviews?|avis|citations?|extraits?))?(?: (?:please|stp|svp))?\W*$"


# how those who saw it are: "les gens sont plutot contents ou decus ?"
_SEERS = r"(?:(?:(?:most |all |many |other )?(?:the )?(?:people|viewers|reviewers|critics|fans|audiences?|they|folks)|everyone|everybody)|(?:les (?:gens|spectateurs|critiques|internautes|fans|avis)|ils|la plupart(?: des (?:gens|spectateurs))?|tout le monde|le public))"
_HAPPY = r"(?:contente?s?|satisfaite?s?|ravie?s?|emballee?s?|enchantee?s?|conquis(?:es)?|happy|satisfied|pleased|delighted|thrilled)"
_UNHAPPY = r"(?:mecontente?s?|insatisfaite?s?|decue?s?|frustree?s?|unhappy|dissatisfied|displeased|disappointed|let down|frustrated)"
_QUITE = r"(?:(?:plus|plutot|surtout|majoritairement|globalement|vraiment|tres|bien|dans l'ensemble|en majorite|more|mostly|mainly|generally|overall|rather|really|very|quite) )*"
_ARE = rf"(?:(?:are|were|is|was) {_SEERS}|{_SEERS} (?:(?:of|de|du|d') ?@+ )?(?:are|were|is|was|sont|est|ont ete|etaient|en sont|sortent|ressortent))(?:[- ](?:ils|elles|t-ils))?"
_WITH_IT = r"(?:,? (?:les gens|les spectateurs|people|viewers|they),?)?(?: (?:with|of|about|by|on|for|de|du|par|avec|sur|pour|d') ?(?:@|it|this|that|(?:the|this|le|ce|cette|la) (?:film|movie|show|series|serie)))?\W*$"


# "c'est une bonne série ?", "@ est un grand film ?"; of what kind it is good is asked otherwise
_A_WORK = r"(?:film|movie|(?:mini-?)?serie|saga|sitcom|feuilleton|dessin anime|docu(?:mentaire)?|tele-?film)"
GOOD_WORK = rf"(?:(?:\b|(?=@))(?:c'est|c'etait|est[- ]ce|est[- ](?:il|elle)|(?:@|il|elle) (?:est|etait)(?:[- ](?:il|elle))?)|@,?) (?:(?:que c'est|vraiment|quand meme|au final) )*une? (?:(?:tres|vraiment|si|plutot|assez) )*(?:(?:bon(?:ne)?|grande?|vraie?|mauvaise?|super|excellente?|chouette|tres bon(?:ne)?) {_A_WORK}|{_A_WORK} (?:(?:vraiment|plutot|assez|tres|si) )*(?:bien|geniale?|super|sympa|nulle?|pourrie?|mauvaise?|reussie?|excellente?|ratee?|chouette|top))\b(?! (?:de|d'|pour|a|sur|avec|comme) ?\w)(?:,? ou (?:pas|non|un navet|une daube|nulle?|mauvaise?)\b)?"


_SO = r"(?:,? (?:alors|then|du coup|donc|dans ce cas))?"


def _bare(superlative: str, order: Order) -> Cue:
    """The superlative alone: "et les pires ?", "the best ones"."""
    return _cue(rf"^\W*(?:{_AND} )*(?:{superlative})(?: ones?)?{_SO}\W*$", Intent.REVIEWS, order=order)


def _order(superlative: str, order: Order, *, more: str = "") -> Cue:
    """Reviews in an order: "the oldest negative review", "la critique positive la plus longue", "le plus récent ?"."""
    side = rf"(?:(?:{GOOD}|{BAD}|{REVIEW}) )?"
    shapes = (
        rf"\b(?:{superlative})(?: \d+| deux| trois| two| three)? (?:of the |des )?(?:@ )?{side}(?:{REVIEW}|{QUOTE})\b",
        rf"\b(?:{REVIEW}|{QUOTE}) {side}(?:(?:la|le|les|the) )?(?:{superlative})\b",
        rf"^\W*(?:{_AND} )*(?:{superlative})(?: ones?)?\W*$",
    )
    return _cue("|".join((*shapes, *([more] if more else []))), Intent.REVIEWS, order=order)


WHOLE: tuple[Cue, ...] = (
    _cue(r"^\W*(?:bonjour|salut|hello|hi|hey|coucou|bonsoir|yo|good (?:morning|evening|afternoon)|hola|salam|wesh)\b(?:\W|tout le monde|there|le bot|verbatim|a toi|a tous|everyone|ca va|comment (?:ca )?vas?(?:-tu)?|how are you)*$", Intent.GREETING),
    _cue(r"^\W*(?:(?:ok|super|genial|parfait|cool|tres bien|great|perfect|nice|well|bravo)\W*)*(?:merci|thanks?|thank you|thx|cimer|cheers)\b(?:\W|beaucoup|bien|bcp|infiniment|a toi|a vous|pour tout|very much|so much|a lot|you|for everything|mille fois|le bot|verbatim|(?:et )?bonne (?:fin de )?(?:soiree|journee|nuit|continuation)|au revoir|a bientot|a plus|bye|ciao|see you|good (?:night|evening|day)|have a (?:nice|good|great) (?:day|evening|night|one|weekend)|mec|bro|mate|man|dude|and)*$", Intent.THANKS),
    _cue(r"^\W*(?:super|genial|parfait|cool|ok|d'accord|okay|great|perfect|nice|bravo|tres bien|top|excellent)\W*$", Intent.THANKS),
    _cue(r"^\W*(?:(?:t'es|tu es|vous etes|c'est|you are|you're|youre|ur|this is) (?:(?:un|une|a|an|vraiment|trop|si|really|so|very|completely) )*(?:genial|super|parfait|top|trop fort|great|amazing|awesome|the best|good bot|smart|brilliant)|(?:good|nice) bot|bon bot|bien joue|well done)\W*$", Intent.THANKS),
    _cue(r"^\W*(?:(?:t'es|tu es|vous etes|you are|you're|youre|ur) (?:(?:un|une|a|an|vraiment|trop|si|quand meme|really|so|very|completely) )*(?:nul(?:le)?s?|betes?|cons?|connes?|idiote?s?|stupides?|debile|inutiles?|mauvaise?|naze|bad|dumb|useless|stupid|terrible|rubbish|crap|an idiot)(?: bot)?|tu sers a rien|tu ne sers a rien|tu comprends rien|tu (?:ne )?comprends (?:vraiment )?rien|you suck|bot (?:nul|de merde|pourri)|(?:bad|stupid|useless) bot|tu m'enerves|ta gueule|shut up)\W*$", Intent.HELP),
    _cue(r"^\W*(?:au revoir|a bientot|a plus(?: tard)?|bye(?: bye)?|goodbye|good night|bonne (?:nuit|soiree|journee)|ciao|see you(?: later| soon)?|salut et merci)\W*$", Intent.FAREWELL),
    _cue(r"^\W*(?:(?:salut|bonjour|bonsoir|hello|hi|hey)\b\W*)?/?(?:aide(?:[- ]moi)?|help(?: me)?|au secours|\?+|mode d'emploi|que (?:sais|peux)[- ]tu faire|qu'est[- ]ce que tu (?:sais|peux) faire|tu (?:sais|peux) faire quoi|(?:tu sers|ca sert) a quoi|a quoi (?:tu sers|sers[- ]tu|ca sert)|comment (?:ca marche|tu marches|tu fonctionnes|ca fonctionne|t'utiliser|te parler)|what can (?:you do|i ask)(?: you)?|how does (?:it|this) work|how do you work|how to use (?:this|you)|who are you|qui es[- ]tu|t'es qui|tu es qui|what are you|que puis[- ]je (?:te )?demander|start)\b\W*$", Intent.HELP),
)  # fmt: skip

OFF_TOPIC = re.compile(
    r"\b(?:quel temps (?:fait|fera|va)|(?:la |quelle )?meteo|what(?:'s| is) the weather|weather (?:like|today|forecast)"
    r"|quelle heure|what time is it|raconte[- ]moi une blague|tell me a joke|fais[- ]moi un (?:poeme|gateau)|capitale de"
    r"|capital of|president de|combien font|what is \d+ ?[-+*x/])"
)

FOLLOW_UP: tuple[Cue, ...] = (
    _cue(r"^\W*(?:et )?(?:qui d'autres?(?: (?:le |l'a |a )?(?:dit|dise|disent|pense|pensent|parle|parlent|ecrit|trouve))?(?: (?:ca|cela|pareil|la meme chose))?|qui (?:d'autre )?en parle(?: aussi)?|who else(?: (?:says?|said|thinks?|wrote|agrees?|speaks? of|talks? about))?(?: (?:so|that|this|it|the same(?: thing)?))?|(?:(?:does|did|do) )?(?:anyone|anybody|others?)(?: else)? (?:says?|said|thinks?|thought|agrees?)(?: (?:so|that|this|it|the same(?: thing)?))?|who (?:agrees|thinks so|says so)|qui est (?:aussi )?d'accord|(?:d'autres|certains) (?:sont d'accord|le (?:disent|pensent)))\W*$", Intent.OTHERS),
    _cue(r"^\W*(?:qui (?:a (?:dit|ecrit) (?:ca|cela|cette phrase)|dit ca|l'a (?:dit|ecrit)|parle)|c'est qui|de qui (?:est-ce|c'est)|who (?:said|wrote|says|writes) (?:that|this|it|these things)|whose (?:words|quote) (?:is|are) (?:that|this|these)|c'est de qui|(?:elle|il|ca|cette (?:citation|phrase|critique)|cet (?:avis|extrait)) (?:vient|sort|provient) d'ou|d'ou (?:vient|sort|provient)[- ](?:t[- ])?(?:elle|il|ca|cette (?:citation|phrase|critique)|cet (?:avis|extrait))|where (?:is|does|did) (?:it|(?:this|that)(?: (?:quote|review))?) (?:come )?from)\W*$", Intent.WHO),
    _cue(r"^\W*(?:la suite(?: du texte| de l'avis| de la critique)?|et (?:la suite|apres)|lire la suite|(?:en )?contexte|dans son contexte|(?:in )?context|the rest(?: of (?:it|the (?:text|review)))?|read on|go on|continue|what comes (?:next|after)|(?:what|anything) else (?:did|does) (?:he|she|they|this person) (?:say|write|think)|what else (?:he|she) (?:said|wrote)|(?:et )?(?:il|elle) (?:dit|ecrit|a dit|a ecrit) quoi d'autre|qu'(?:a-t-il|a-t-elle|est-ce qu'il (?:dit|a dit)|est-ce qu'elle (?:dit|a dit)) (?:dit |ecrit )?d'autre|que dit-(?:il|elle) d'autre)\W*$", Intent.CONTINUE),
    _cue(r"^\W*(?:et\s+|and\s+)?(?:dis[- ]?m'en (?:plus|davantage)|dis[- ]moi(?:[- ]en)? plus|tell me more(?: about (?:it|that|this))?|encore|plus|la suite|(?:la |le |les )?suivante?s?|(?:the )?next ones?|autre chose|quoi d'autre|something else|anything else|what else|(?:a |some )?different(?: ones?| quotes?)?|(?:show|give) me (?:a )?different ones?|d'autres(?: (?:avis|citations|exemples|critiques|quotes))?|un(?:e)? autre|autres?|others?|another(?: one)?|more(?: (?:please|of (?:them|those|these|that)|quotes|reviews|like (?:this|that)))?|next|any (?:more|others?)|some more|other (?:ones|quotes|reviews)|(?:encore|donne(?:-moi|-m'en)?|montre(?:-moi|-m'en)?|j'en veux|give me|show me)\s+(?:d'autres?|encore|une? autre|plus|more|another(?: one)?|other ones|davantage|la suite)(?: (?:avis|citations|exemples|critiques|quotes|reviews))?|tu en as d'autres|il y en a d'autres|davantage|encore une?(?: autre)?|one more|(?:\d+|deux|trois|two|three) (?:de plus|autres|more)|y en a-t-il d'autres)(?:\s+(?:comme (?:ca|cela|celui|celle|ceux|celles)(?:[- ](?:ci|la))?|du meme (?:genre|type|style)|de ce (?:genre|type|style)|like (?:this|that|these|those)))?(?:\s+(?:stp|svp|s'il (?:te|vous) plait|please))?\W*$", Intent.MORE),
    _cue(r"^\W*(?:et |and |ok )?(?:(?:un peu |encore |can you give me |give me |donne[- ]moi |i want |je veux )?(?:plus de (?:details?|precisions?)|more details?)|(?:tell|say|dis)(?: me|[- ]m'?en)? (?:more|plus)|dis[- ]m'en (?:un peu )?plus|developpe[rz]?|elaborate|en dire plus|tell me more(?: about (?:it|that|this))?)(?: (?:stp|svp|please|la-dessus))?\W*$", Intent.MORE),
)  # fmt: skip

GOOD_KIND = _cue(r"\b(?:is|was|are|were) (?:it|this|that|these|@)(?: (?:really|actually|still))? (?:an? )?(?:good|great|decent|bad|proper|solid|fun)(?= (?!(?:film|movie|flick|show|series)\b)(?:[\w-]+ ){1,3}(?:films?|movies?|flicks?|shows?)\b)|(?:\b|(?=@))(?:est[- ]ce(?: que c'est)?|c'est|est[- ]il|@ est|@,?) (?:vraiment )?une? (?:bon(?:ne)?|grande?|vraie?|mauvaise?) (?:film|serie|mini-?serie) (?=(?:de |d'|pour )\w)", Intent.OPINION)  # fmt: skip
"""Whether a film is good for one of its kind: "a good Christmas movie"."""
BOTH_SIDES: tuple[Cue, ...] = (
    _cue(rf"\b(?:(?:{REVIEW}|{QUOTE}) (?:(?:les |the )?(?:plus )?)?(?:{BAD}|{GOOD}) (?:et|and|ou|or|comme) (?:(?:les |des |{REVIEW} |{QUOTE} )*)(?:{BAD}|{GOOD})|(?:positive|negative|good|bad) (?:and|or) (?:positive|negative|good|bad)|(?:\d+|un|une|one|two|three|deux|trois) (?:{REVIEW} |{QUOTE} )?(?:{GOOD}|{BAD})(?: (?:{REVIEW}|{QUOTE}))? (?:et|and) (?:\d+|un|une|one|two|three|deux|trois) (?:{REVIEW} |{QUOTE} )?(?:{GOOD}|{BAD})|(?:positi(?:f|ve)s?|negati(?:f|ve)s?) (?:et|and) (?:les |des )?(?:positi(?:f|ve)s?|negati(?:f|ve)s?)|pour (?:et|ou) (?:les? )?contre|pros and cons|qualites et (?:les |ses )?defauts|points? forts? et (?:les |des |points? )*faibles?|strengths and weaknesses|for and against|le bon et le mauvais|avis partages?|both sides|mixed (?:pictures?|reviews?|opinions?|feelings?|bag)|avis (?:mitiges?|partages?|contrastes?)|(?:avis|critiques?|citations?|points? de vue|opinions?) (?:opposee?s?|contraires?|contradictoires?|divergente?s?)|(?:opposite|opposing|conflicting|contradictory|contrasting|diverging) (?:reviews?|opinions?|views?|quotes?|takes?))\b", Intent.OPINION),
    _cue(r"\b(?:ya?y or na?y|thumbs[- ]up or (?:thumbs[- ])?down|hit or miss|(?:watch|see|stream|keep) (?:it )?or skip(?: it)?|skip (?:it )?or (?:watch|see|stream)(?: it)?|worth it or not|a voir ou (?:pas|non|a eviter|a fuir)|a fuir ou (?:pas|a voir)|(?:le |les )?(?:pour|points? forts?|forces|qualites)(?: (?:et|ou|comme)|,) (?:le |les |\d+ )?(?:contre|points? faibles?|faiblesses|defauts)|les plus et (?:les )?moins(?= (?:d[eu]|sur) |\W*$)|points? forts? (?:les )?points? faibles?|arguments? (?:pour et contre|for and against|des deux cotes|on both sides)|pros (?:and|et|or|vs|/) (?:the )?cons|(?:the )?goods? and (?:the )?bads?(?= (?:of|in|about|on|points?|things?|sides?|parts?|@)|\W*$)|(?:highs|ups) and (?:lows|downs)(?= (?:of|in) (?:@|the (?:film|movie))|\W*$)|praise and (?:blame|criticism)|(?:strong|good) and (?:weak|bad) points|(?:balanced|nuanced|fair|even-?handed) (?:opinion|review|view|take|quote|summary|picture)s?|(?:avis|critique|opinion|citation)s? (?:equilibree?|nuancee?|balancee?)s?|(?:loved|hated|liked) or (?:hated|loved|disliked)|en bien (?:ou|et|comme) en mal|en mal (?:ou|et|comme) en bien|(?:good|bad) way or (?:in )?(?:a )?(?:good|bad) (?:way|one)|(?:love|hate) it or (?:hate|love) it|aime(?:nt)? ou deteste(?:nt)?)\b(?: (?:it|for|about|of|on)\b)?|@,? (?:oui ou non|yes or no)\b", Intent.OPINION),
    _cue(rf"(?:(?:les |the )?(?:{REVIEW}|gens|spectateurs|people|viewers|audiences?)|le public|ils|they|critics)(?: (?:sont|sont[- ](?:ils|elles)|est[- ]il|est|etaient|are|were|is|restent))?(?: (?:plutot|tres|vraiment|assez|rather|very|really|so))? (?:partagee?s?|divisee?s?|unanimes?|divided|split|unanimous|mixed)(?: (?:ou|or) (?:partagee?s?|divisee?s?|unanimes?|divided|unanimous))?\b|\b(?:are|is|were) (?:people|viewers|reviewers|critics|the (?:critics|reviews|audience|public)|opinions?|reviews) (?:(?:very|really|rather|so) )?(?:divided|split|unanimous|mixed)\b|\b(?:is|was) @ (?:(?:very|really|rather|so) )?(?:divisive|polari[sz]ing|controversial)\b|@,? (?:(?:ca |il |elle |est |est-ce que ca )*(?:divise|clive)(?: (?:les gens|le public|les spectateurs|les avis))?|(?:est |c'est )?(?:clivante?|controversee?)|(?:ca |il |elle )?fait[- ]?(?:t[- ])?(?:il |elle )?l'unanimite)\b", Intent.OPINION),
    _cue(
        r"\b(?:(?:de |sur )?ce qui (?:marche|fonctionne|plait|va|est (?:bien|bon|reussi)|a plu) (?:et|ou|comme|mais aussi) (?:de |sur )?(?:ce )?qui "
        r"(?:deplait|cloche|coince|fache|(?:ne |n')?(?:marche|fonctionne|plait|va|l'est|est|a) (?:pas|moins)(?: (?:bien|bon|reussi|plu))?)"
        r"|ce qu(?:e |')(?:les gens|les spectateurs|le public|on|ils)(?: a| ont)? (?:aim|ador|appreci)\w+ (?:et|ou|comme) (?:ce qu(?:e |')(?:les gens|on|ils) )?(?:n'|ne )?(?:detest\w+|aim\w+ (?:pas|moins)|moins aim\w+|(?:a|ont) (?:pas|moins) aime)"
        r"|(?:les |des )?(?:bons?|bonnes|mauvais(?:es)?) (?:et|ou|comme) (?:les )?(?:bons?|bonnes|mauvais(?:es)?) (?:cotes?|points?|aspects?|choses?)"
        r"|(?:the )?(?:good|bad) (?:points?|things?|sides?|bits?|parts?|aspects?)(?: and|,| or| vs) (?:the )?(?:good|bad)(?: (?:points?|things?|sides?|bits?|parts?|aspects?))?"
        r"|what (?:works|worked) and what (?:doesn'?t|does not|didn'?t|did not)(?: work)?"
        r"|(?:(?:do|did|what) )?(?:people |viewers |they |fans |reviewers |critics )?(?:love|like|praise|enjoy)d? and (?:hate|dislike|criticise|criticize|complain about|don'?t like|didn'?t like)d?(?: (?:most|about|in))*)(?!\w)",
        Intent.OPINION,
    ),
    _cue(OR_NOT, Intent.OPINION),
    GOOD_KIND,
    _cue(WHETHER_LIKED, Intent.OPINION),
)  # fmt: skip
"""What asks for both sides, of the film or of one thing in it."""

CUES: tuple[Cue, ...] = (
    _cue(WHICH_TO_SEE, Intent.COMPARE),
    _cue(rf"\b{_FILM} (?:avec|qui a|qui ont|ayant|a|ont|with|that has|has|have) (?:le plus|the most) (?:d' ?|de )?{REVIEW}(?! (?:negati|positi|(?:de)?favorab))|\b(?:most|plus) (?:reviewed|commentee?s?|critiquee?s?) {_FILM}|\b{_FILM} (?:le|la|les) plus (?:commente|critique)e?s?\b", Intent.FILMS),
    _cue(rf"\b(?:who|qui|(?:which|what|quels?|quelles?) (?:{_WRITING}|critiques?|membres?|utilisateurs?|users?|redacteurs?)) (?:(?:ont|a|have|has|did) )?(?:also |aussi )?(?:reviewed|rated|note|critique|chronique|wrote (?:about|on|of)|written (?:about|on)|ecrit (?:sur|a propos de)|covered)(?: (?:both|a la fois|les deux|tous les deux|aussi bien))? (?:sur )?@ ?(?:et|and|,|&|ainsi que|as well as|que|mais aussi|but also)(?: (?:also|aussi|sur))? @", Intent.WRITERS),
    _cue(rf"\b(?:(?:qui|quels? (?:spectateur|membre|internaute|critique|utilisateur|redacteur)s?|who|(?:which|what) (?:reviewer|user|member|critic|viewer|person)s?) (?:(?:est-ce qui|a|ont|has|have) )*(?:ecrit|publie|poste|laisse|redige|donne|wrote|written|posted|left|submitted|ecrivent|writes?) (?:le plus|the most)(?: (?:d'|de |of (?:the )?)?{REVIEW})?|(?:plus gros|most active|most prolific|top|biggest) (?:contributeurs?|contributors?|redacteurs?|reviewers?|critiques? amateurs?)|(?:reviewers?|contributeurs?|spectateurs?|membres?|internautes?|utilisateurs?|users?) (?:(?:le|la|les) )?(?:plus (?:actifs?|prolifiques?|bavards?)|(?:avec|qui ont|with|who have) (?:le plus|the most) (?:d'|de |of )?{REVIEW})|(?:le|les) plus (?:actifs?|prolifiques?))\b", Intent.WRITERS),
    _cue(r"^\W*(?:et |and )?(?:(?:il )?y (?:en )?a |(?:tu|vous|t') ?(?:as|avez|en as) )?(?:combien|how many)(?: de\b| d')?(?:\W|\b(?:pour|sur|dans|y a-t-il|il y a|for|has|have|does|did|are there|in|of|get|got|en tout|au total|in all|in total|altogether)\b)*$|(?:,\W*(?:combien|how many)|\bhow many)(?: (?:are there|is that|y en a(?:-t-il)?|il y en a|ca fait|en tout|in all))?\W*$", Intent.FIGURE, figure=Figure.COUNT),
    _cue(rf"\b(?:{_BEST}|mieux note[es]*|best[- ]rated|highest[- ]rated|top[- ]rated|prefere[es]*|favou?rite) (?:{_FILM})\b|\b{_FILM} (?:(?:le|les|la|the) )?(?:{_BEST}\b|mieux note[es]*|plus aime[es]*|best rated|highest rated|ranked|(?:of yours )?(?:is |are )?(?:rated|scored|ranked) (?:the )?(?:highest|best))|\b(?:{_BEST}) {_HELD}|{_PEOPLE}(?:(?:love|like)[sd]? (?:the )?(?:most|best)|(?:aiment?|adorent?|preferent?) le (?:plus|mieux))|{_HAS_MOST}(?:(?:positive|good) reviews|(?:avis|critiques) (?:positi(?:f|ve)s|favorables)|bon(?:ne)?s (?:avis|critiques))|\bclassement (?:des|de tous les) {_FILM}|\brank(?:ing)? (?:of )?(?:all )?(?:the |all |your |those )?{_FILM}|\bquel(?:le)?s? {_FILM} (?:a|ont) la {_BEST} (?:note|moyenne)|\bwhich {_FILM} (?:has|have|is|are) (?:the )?{_BEST}(?: (?:rating|average|score|rated))?|\b{_FILM} (?:is|are) (?:the )?(?:best|highest|top)[- ]?(?:rated)?\b", Intent.BEST_FILM, order=Order.BEST),
    _cue(rf"\bwhat (?:else |other {_FILM} )?(?:should|can|could|do|would) (?:i|we|you|one) (?:watch|see|recommend|suggest)(?: (?:next|now|tonight|instead|after @))?\b|\b(?:quoi d'autre|que|quoi) (?:regarder|voir|mater)(?: d'autre| ensuite| apres(?: @)?| maintenant| ce soir)+|\b{_FILM} (?:comme|similaires? a|semblables? a|du meme genre que|dans le genre de|dans le style de|like|similar to) @", Intent.BEST_FILM, order=Order.BEST),
    _cue(rf"\b(?:quels?|quelles?|which|what) {_FILM} (?:(?:tu|vous|me|do you|would you|should i|to) )*(?:conseill\w+|recommand\w+|recommend|suggest|regarder|voir|watch|see)|\b(?:recommend|suggest|conseille|recommande)[rz]?(?:[- ](?:me|moi|nous|us))? (?:(?:a|an|some|un|une|des|good|bon|bons) )*{_FILM}\b", Intent.BEST_FILM, order=Order.BEST),
    _cue(rf"\b(?:(?:help (?:me|us) (?:to )?|(?:can|could|would|will) (?:you|u) )(?:pick|choose|select|find|decide on)(?: (?:me|us))?|(?:m'|nous |me )?aide[rz]?(?:[- ](?:moi|nous))? a (?:choisir|trouver|selectionner)|(?:which|what|quels?|quelles?) {_FILM} (?:(?:should|can|could|would|do) (?:i|we|you) (?:pick|choose|start with|try|select|show|screen|programme)|(?:choisir|prendre|programmer|projeter))|(?:une? |any |des |some )?(?:idees?|ideas?|suggestions?) (?:de|d'|of|for))(?: (?:une?|des|an?|some|le|la|the|bons?|bonnes?|good|nice|bon|which|quels?|quelles?))*(?: {_FILM})?(?: (?:(?:pour|for) )?(?:ce soir|tonight|ce week-?end|this weekend|demain|tomorrow))?(?=\W*$| (?:to|for|pour|a|tonight|ce soir|please|stp|svp|among|parmi|dans|in|from)\b)", Intent.BEST_FILM, order=Order.BEST),
    _cue(rf"^\W*(?:(?:et|alors|bon|so|ok) )*(?:(?:tu|vous) (?:me |nous )?(?:conseill\w+|recommand\w+|propos\w+) quoi|(?:que|qu'est[- ]ce que) (?:tu |vous )?(?:me |nous )?(?:conseill\w+|recommand\w+)(?:[- ](?:tu|vous))?|(?:je|on) (?:regarde|mate) quoi|quoi regarder|que regarder|what (?:should|can|do|could) (?:i|we) watch|what to watch|(?:recommend|suggest) (?:me |us )?(?:something|anything))(?: (?:to watch|a regarder|comme film))?(?: (?:ce soir|tonight|aujourd'hui|today|ce week[- ]end|this weekend|maintenant|now))?\W*$|\b(?:quels?|which|what) {_FILM} (?:pour|for|mater)\b", Intent.BEST_FILM, order=Order.BEST),
    _cue(rf"^\W*(?:(?:et|and|donne|fais|moi|le|la|les|ton|ta|tes|un|a|the|your|quels?|sont|c'est|quoi|what's|what|is|are|which|ones) )*(?:top[- ]?{NUMBER}(?: (?:des |de tes |of the |of your )?{_FILM})?(?: (?:des |of the )?(?:les )?(?:(?:mieux|plus) notes?|{_BEST}s?(?:[- ]rated)?(?: ones)?))?|(?:{NUMBER} )?(?:mieux notes?|(?:best|highest|top)[- ]rated(?: ones?)?))\W*$", Intent.BEST_FILM, order=Order.BEST),
    _cue(rf"^\W*(?:(?:et|and|le|les|the|quels?|sont|which|ones|is|are|{NUMBER}) )*(?:(?:moins bien|plus mal) notes?|(?:worst|lowest)[- ]rated(?: ones?)?)\W*$", Intent.BEST_FILM, order=Order.WORST),
    _cue(rf"\b(?:{_WORST}|moins bien note[es]*|plus mal note[es]*|worst[- ]rated|lowest[- ]rated) {_FILM}\b|\b{_FILM} (?:(?:le|les|la|the) )?(?:{_WORST}\b|moins bien note[es]*|plus mal note[es]*|moins aime[es]*|worst rated|lowest rated)|\bquel(?:le)?s? {_FILM} (?:a|ont) (?:la |les )?(?:{_WORST}|moins bonne) (?:notes?|moyennes?)|\b(?:which|what) {_FILM} (?:has|have|is|are|got) (?:the )?(?:{_WORST}) ?(?:ratings?|averages?|scores?|marks?|rated)?|\bquel(?:le)?s? {_FILM} (?:est|sont) (?:le|la|les) (?:plus (?:critiquee?s?|detestee?s?|mal aimee?s?|decriee?s?)|moins (?:bien )?(?:aimee?s?|appreciee?s?|notee?s?))|\b(?:which|what) {_FILM} (?:is|are) (?:the )?(?:most (?:criticized|criticised|hated|disliked)|least (?:liked|loved))|\b{_FILM} (?:(?:of yours |you have )?(?:is |are )?(?:rated|scored|ranked) (?:the )?(?:lowest|worst))|\b(?:{_WORST}) {_HELD}|{_PEOPLE}(?:(?:hate|dislike|detest)[sd]? (?:the )?most|(?:love|like)[sd]? (?:the )?least|(?:detestent?|haissent) le plus|(?:aiment?|adorent?) le moins)|{_HAS_MOST}(?:(?:negative|bad) reviews|(?:avis|critiques) (?:negati(?:f|ve)s|defavorables)|mauvais(?:es)? (?:avis|critiques))", Intent.BEST_FILM, order=Order.WORST),
    _cue(rf"\b(?:les|des|tous les|toutes les|the|all the) {_FILM} (?:que |qu'|that )?(?:tu|t'|vous|you) ?(?:as|avez|connais|connaissez|proposes|proposez|have|hold|know|ve got)(?: (?:en stock|ici|here|dispo\w*|in store))?\W*$", Intent.FILMS),
    _cue(rf"\b(?:quels?|quelles?|which|what) (?:sont (?:les |tes )?|are the |autres )?{_FILM}(?: (?:tu |connais|connaissez|peux|as|avez|sont|est-ce que tu|do you|are (?:there|held|available|in)|y a|disponibles?|can|have|de la).*)?\W*$|\b(?:liste(?:r|[- ]moi)?|list|montre(?:[- ]moi)?|show(?: me)?) (?:(?:de )?(?:tes|tous|toutes|les|des|all|your|the|tous les|all the|of) ?)*{_FILM}\b(?: (?:that )?you (?:hold|keep)\b)?|\b(?:tu|t'|vous) ?(?:connais|connaissez|as|avez) (?:quoi|quels {_FILM}|quelles {_FILM})(?: (?:comme|de|en|dans) (?:{_FILM}|stock|base|ta base|ta bibliotheque|magasin))?\W*$|\b(?:y a|il y a) quoi comme {_FILM}\b|\bqu'?(?:as[- ]tu|avez[- ]vous) comme {_FILM}\b|\b(?:{_FILM} (?:disponibles?|connus?|que tu connais|held|available|you know))\b|\bcombien (?:de |d')(?:@ ?)?{_FILM}\b|\bhow many {_FILM}\b|^\W*(?:films?|movies)\W*$|^\W*(?:(?:tu|t'|vous|est-ce que tu) ?(?:as|avez)|il y a|y a|y a-t-il|do you have|have you got|got) (?:des|any|some|quelques) {_FILM}\W*$|\bwhat (?:have you got|do you have|do you know)\W*$|\bwhat's in (?:the|your) library", Intent.FILMS),
    _cue(rf"^(?![^@]*\b(?:pour|for)\b)[^@]*\b(?:who (?:reviews|writes|wrote|rates|are the reviewers)|qui (?:ecri(?:t|vent)|notent?|redigent?|sont les redacteurs)|(?:are|is) (?:these|those|the|they|your|this) (?:{REVIEW} )?(?:from|by|written)|(?:ce sont|c'est|ils sont) (?:des |les )?(?:{REVIEW} d|(?=.*\bqui (?:notent?|ecri)))|(?:ces|les|tes) {REVIEW}[^@]{{0,20}} (?:de|sont))\b[^@]{{0,30}}\b{_VOICES}\b[^@]{{0,14}}\b(?:or|ou)\b[^@]{{0,14}}\b{_VOICES}\b|^\W*(?:who (?:writes|reviews)|qui (?:ecri(?:t|vent)|redigent?)) (?:(?:all )?(?:these|those|the|your)|(?:tous )?(?:les|ces|tes)) {REVIEW}(?: (?:here|ici))?\W*$", Intent.SOURCES),
    _cue(r"^\W*(?:les |tes |the |your )?sources\b|\b(?:quelles? (?:sont (?:tes|les|vos) )?sources?|d'ou (?:viennent|proviennent|sort|tires|tirent|vient|tu (?:tires|sors))(?! (?:le|ce|son|leurs?) (?:titre|noms?)\b)|where (?:do|does|are) (?:these|those|the|your|this|you) ?(?:.{0,25})(?:come from|from|get|taken)|what are (?:your|the) sources|which sources|tes sources|your sources|quels? documents?|which documents?|sources de)\b", Intent.SOURCES),
    _cue(r"\b(?:(?:je |j'|on |nous |i |we )?(?:hesit\w+|balance\w*)(?: encore| toujours)? entre|(?:i'm |i am |we're )?(?:torn|hesitat\w+|undecided) between|(?:(?:help (?:me|us)|aide[- ]moi a|m'aider a|can't|cannot|faut|dois|doit|should i) )*(?:choisir|choose|choosing|decider?|decide|deciding|trancher|departager) (?:entre |between )?(?=@))", Intent.COMPARE),
    _cue(r"\b(?:compar(?:e[rz]?)?(?:[- ]moi)?|comparaison(?: entre| de)?|comparison (?:of|between)|comparing|versus|vs\.?|face a|(?:dif+eren[cs]es?|ecarts?|gap) (?:(?:de|des|d'|in|of|the) )*(?:notes?|moyennes?|ratings?|scores?|marks?|etoiles)(?: (?:entre|between))?|(?:dif+eren[cs]es?|ecarts?|gap) (?:entre|between)|lequel (?:est|prefer\w+|a)|which (?:one )?(?:is|do|has|was) (?:\w+ ){0,2}(?:better|best|prefer\w*|higher|liked))\b", Intent.COMPARE),
    _cue(WHICH_TO_SEE, Intent.COMPARE),
    _cue(r"\b(?:mieux|meilleure?s?|better|moins bien|moins bon(?:ne)?s?|worse|superieure?s?|superior)\b(?=.{0,40}@)|\b(?:ou|or)\b(?=.{0,10}@)", Intent.COMPARE),
    _cue(r"\b(?:is|are|was|were|est|sont|etait|etaient|seems?|do|does|did|c'est) (?:[^?.;]{0,50}?[ )])?(?:mostly|mainly|largely|overwhelmingly|predominantly|majoritairement|globalement|en majorite|generally|on the whole|plus souvent)(?: been)? (?:positi(?:f|ve)s?|negati(?:f|ve)s?|favou?rables?|defavorables?|unfavou?rable|(?:well|badly|poorly) (?:liked|rated|received)|likes?d?|loved?s?|hated?s?|dislike[sd]?|praised?s?|panned|aimee?s?|adoree?s?|detestee?s?|appreciee?s?|critiquee?s?)\b(?: (?:it|or (?:not|negative|hated|disliked|positive)|ou (?:pas|non|negati\w+|positi\w+|detestee?s?)))?", Intent.FIGURE, figure=Figure.SHARE),
    _cue(rf"\b(?:(?:is|are|y a(?:-t-il)?|il y a|est-ce qu'il y a|have) )?(?:there |they |it |you )?(?:more|plus(?: d'avis| de critiques?)?) (?:de |d')?(?:{GOOD}|pour)(?: (?:ones?|{REVIEW}))* (?:than|que)(?: (?:de |d'|the )?(?:{REVIEW} )?(?:{BAD}|contre)(?: (?:ones?|{REVIEW}))?)\b|^\W*(?:(?:et|and|so|alors|donc|is it|are they|c'est|they are|it's|ils sont|les {REVIEW} sont) )*(?:mostly|mainly|largely|majoritairement|globalement|plutot|en majorite) (?:positi(?:f|ve)s?|favou?rables?|bons?|bonnes?)\W*$", Intent.FIGURE, side=_POS, figure=Figure.SHARE),
    _cue(rf"\b(?:(?:is|are|y a(?:-t-il)?|il y a|est-ce qu'il y a|have) )?(?:there |they |it |you )?(?:more|plus(?: d'avis| de critiques?)?) (?:de |d')?(?:{BAD}|contre)(?: (?:ones?|{REVIEW}))* (?:than|que)(?: (?:de |d'|the )?(?:{REVIEW} )?(?:{GOOD}|pour)(?: (?:ones?|{REVIEW}))?)\b|^\W*(?:(?:et|and|so|alors|donc|is it|are they|c'est|they are|it's|ils sont|les {REVIEW} sont) )*(?:mostly|mainly|largely|majoritairement|globalement|plutot|en majorite) (?:negati(?:f|ve)s?|defavorables?|mauvaise?s?)\W*$", Intent.FIGURE, side=_NEG, figure=Figure.SHARE),
    _cue(rf"\b(?:combien|how many)(?: (?:de |d')?(?:gens|personnes|spectateurs|people|viewers|reviewers))? (?:en )?(?:sont|are|were) {_QUITE}{_HAPPY}{_WITH_IT}", Intent.FIGURE, side=_POS, figure=Figure.COUNT),
    _cue(rf"\b(?:combien|how many)(?: (?:de |d')?(?:gens|personnes|spectateurs|people|viewers|reviewers))? (?:en )?(?:sont|are|were) {_QUITE}{_UNHAPPY}{_WITH_IT}", Intent.FIGURE, side=_NEG, figure=Figure.COUNT),
    _cue(rf"\b(?:{_ARE} )?{_QUITE}(?:{_HAPPY},? (?:ou|or|que|than) {_QUITE}{_UNHAPPY}|{_UNHAPPY},? (?:ou|or|que|than) {_QUITE}{_HAPPY}){_WITH_IT}", Intent.FIGURE, figure=Figure.SHARE),
    _cue(rf"\b{_ARE} {_QUITE}{_HAPPY}{_WITH_IT}", Intent.FIGURE, side=_POS, figure=Figure.SHARE),
    _cue(rf"\b{_ARE} {_QUITE}{_HAPPY}(?= (?:with|about|by|de|du|des|par|avec|d'|que)\b)", Intent.OPINION),
    _cue(rf"(?:\b|(?=%))(?:quel(?:le)? (?:est (?:le |la )?)?)?(?:pourcentage|proportion|taux(?= d(?:e|es|')? ?(?:avis|critiques|notes|satisfaction|positi|negati|favorab|defavorab|mecontent))|part(?= d(?:e|es|'))|ratio (?:of|de|des|d')|percentage|share|quelle fraction|what fraction|pour ?cent|percent|%)(?!\w)(?: (?:of|de|des|d')\b)?(?:(?: les| the)? {REVIEW})?(?:.{{0,25}}\b(?:{BAD}|defavorables?|mecontents?|n'ont pas aime|pas aime|disliked|hated|against|contre)\b)", Intent.FIGURE, side=_NEG, figure=Figure.SHARE),
    _cue(rf"(?:\b|(?=%))(?:quel(?:le)? (?:est (?:le |la )?)?)?(?:pourcentage|proportion|taux(?= d(?:e|es|')? ?(?:avis|critiques|notes|satisfaction|positi|negati|favorab|defavorab|mecontent))|part(?= d(?:e|es|'))|ratio (?:of|de|des|d')|percentage|share|quelle fraction|what fraction|pour ?cent|percent|%)(?!\w)(?: (?:of|de|des|d')\b)?(?:(?: les| the)? {REVIEW})?(?:.{{0,25}}\b(?:{GOOD}|satisfaits?|satisfaction|ont aime|liked|loved|pour)\b)?", Intent.FIGURE, figure=Figure.SHARE),
    _cue(COMMONEST, Intent.FIGURE, figure=Figure.MODE),
    _cue(rf"\b(?:repartition|distribution|histogramme?|histogram|breakdown|ventilation|spread|detail|details) (?:(?:des|de|of|la|the|les|par|by|in|all|your|toutes|tous|tes) ?)*(?:{REVIEW}|etoiles?|stars?)|\bhistogram(?:me)?s?\b|\b(?:rating|score|star)s? (?:distribution|breakdown|histogram|spread)|\bcomment (?:se repartissent|sont repartie?s) (?:les )?(?:{REVIEW}|etoiles)|\bhow (?:is|are|do|does|did|were|was) (?:(?:the|its|all|@+|\'s) ?)*(?:{REVIEW})(?: (?:for|of|on) (?:the )?@+)? (?:get )?(?:distributed|spread(?: out)?|split(?: up)?|br(?:oken|eak)s?(?: down)?|divided(?: up)?|scattered|shared out|stack up)|\b(?:{REVIEW}) (?:se |sont |est )?(?:reparti(?:e?s|ssent)|etale(?:nt|e?s)|distribuent)[- ]?(?:elles|ils)?|\brepartition\b", Intent.FIGURE, figure=Figure.DISTRIBUTION),
    _cue(r"\bdistribution for (?:the )?@", Intent.FIGURE, figure=Figure.DISTRIBUTION),
    _cue(BOTH_ENDS, Intent.FIGURE, figure=Figure.DISTRIBUTION),
    _cue(r"\b(?:note|rating|score)s? (?:max(?:imum|imales?|i)?|min(?:imum|imales?|i)?)(?: (?:et|and|ou|or) (?:la |les |the )?(?:note |notes )?(?:max(?:imum|imales?|i)?|min(?:imum|imales?|i)?))?\b|\b(?:max(?:imum)?|min(?:imum)?)(?: (?:and|et|or) (?:the )?(?:max(?:imum)?|min(?:imum)?))? (?:note|rating|score|mark)s?\b|\b(?:highest|lowest) (?:and|or) (?:the )?(?:highest|lowest) (?:rating|score|mark)s?\b|\bnotes? (?:la |les )?plus (?:haute|basse|elevee)s? (?:et|ou) (?:la |les )?plus (?:haute|basse)s?\b", Intent.FIGURE, figure=Figure.DISTRIBUTION),
    _cue(r"\b(?:(?:note )?(?:moyenne|mean|average) (?:et|and) (?:la |the )?)?(?:note |valeur |rating |score )?(?:mediane?|median)\b(?: (?:et|and) (?:la |the )?(?:moyenne|mean|average)\b)?(?: (?:rating|score|note))?(?: (?:des notes|of the ratings))?", Intent.FIGURE, figure=Figure.MEDIAN),
    _cue(rf"{BY_MONTH}(?: (?:de |des |of |du |d'|les |la |the )*(?:{REVIEW}|moyennes?|averages?)\b)?(?:.{{0,40}}?\b(?:{REVIEW}|le (?:plus|mieux|moins)|most|best|worst|fewest)\b)?", Intent.FIGURE, figure=Figure.TREND),
    _cue(r"^\W*@,? ?[:,-]? (?:(?:la |the )?(?:trend|tendance)s?)\W*$|^\W*(?:(?:la |the )?(?:trend|tendance)s?) (?:de |d'|du |des |of |for |pour )@\W*$|^\W*(?:@,? ?[:,-]? )?(?:(?:quelle est|what is|what's|which is|la|the|sa|its) )*(?:meilleure|pire|plus mauvaise|best|worst) (?:annee|year|mois|month)(?: (?:de |d'|du |pour |of |for )@)?\W*$", Intent.FIGURE, figure=Figure.TREND),
    _cue(r"\b(?:(?:en )?quelles? annees?|(?:in )?(?:which|what) years?)\b(?:.{0,60}?\b(?:meilleure?s?|pires?|mieux|best|worst|highest|lowest)\b)?", Intent.FIGURE, figure=Figure.TREND),
    _cue(GOES, Intent.FIGURE, figure=Figure.TREND),
    _cue(rf"\b(?:evolution|tendance|trend|evolue(?:nt|r)?|change(?:d|r|nt)?|baiss\w+|mont(?:e|ent|er)|augment\w+|dimin\w+|progress\w+|recul\w+|declin\w+|drop(?:s|ped)?|improv\w+|fall(?:s|en|ing)?|fell|rise|rose|risen)\b.{{0,40}}\b(?:{REVIEW}|temps|annees?|ans|time|years?|fil)\b(?: (?:to|on|after|by) years?\b| (?:a|sur) l'autre\b| en annee\b)?|\b(?:{REVIEW})\b.{{0,30}}\b(?:evolution|tendance|trend|evolue(?:nt|r)?|changed?|evolved?)\b(?: (?:(?:from )?year (?:to|on|by|after) year|over (?:the years|time)|au fil (?:du temps|des ans|des annees)|avec le temps))?|\b{REVIEW}\b(?=.{{0,50}}\b(?:par an|chaque annee|(?:each|every) year|yearly|annuel\w*)\b)(?:.{{0,50}}\b(?:par an|chaque annee|(?:each|every) year|yearly|annuel\w*))\b|\b(?:au fil (?:du temps|des ans|des annees)|par annee|annee par annee|over the years|over time|per year|by year|year by year|aged|vieilli dans les notes)\b", Intent.FIGURE, figure=Figure.TREND),
    _cue(rf"\b(?:how many (?:of (?:them|those|these|the {REVIEW}) )?(?:are|were)|combien (?:d'entre eux |en )?(?:sont|etaient))(?= (?:{GOOD}|{BAD})\b)", Intent.FIGURE, figure=Figure.COUNT),
    _cue(rf"\b(?:how many|(?:the )?number of|count(?: up)?)(?: (?:of|the|all|those|these|{BAD}|{GOOD}))* @(?:'s)?(?: (?:{BAD}|{GOOD}))* (?:{REVIEW}|votes?|reviewers?)\b(?: (?:are there|do you (?:have|hold)|have you got|there are|you (?:have|hold)))?", Intent.FIGURE, figure=Figure.COUNT),
    _cue(rf"\b(?:combien (?:de |d')(?:(?:gens|personnes|spectateurs|internautes) (?:n'|ne )?(?:ont|l'ont).{{0,20}}|{REVIEW}|textes?|votes?|voix|reviewers|spectateurs)|combien (?:de |d')(?:positi(?:f|ve)s?|negati(?:f|ve)s?|favorables?|defavorables?)|how many (?:positives?|negatives?|favou?rable|unfavou?rable)|combien (?:en |n'|ne |l'|lui )?(?:ont|on(?= (?:mis|mit|mi|donne|note|vote|attribue)\b| {{3,}})|mettent|donnent)|combien (?:y a-t-il|il y a|as-tu|tu as|en as-tu|avez-vous) (?:de |d'){REVIEW}|how many (?:{BAD} |{GOOD} )?(?:{REVIEW}|(?:people |viewers |users |of them )?(?:have )?(?:rated|scored|reviewed|wrote|gave|give|given|liked|loved|hated|disliked|enjoyed|did(?:n'?t| not) like)(?: it)?|reviewers|votes|viewers)(?: (?:are there|do you (?:have|hold)|have you got))?|(?:le )?(?:nombre|nb|nbre) (?:de |d'|total de |total d')?{REVIEW}|(?:the )?number of {REVIEW}|{REVIEW} count|count (?:of )?(?:the )?{REVIEW})\b", Intent.FIGURE, figure=Figure.COUNT),
    _cue(AGAINST, Intent.SIDE, side=_NEG),
    _cue(FAVOUR, Intent.SIDE, side=_POS),
    _cue(rf"\b(?:qui (?:a|ont) (?:mis|donne|attribue) (?:la |les )?{_BEST} notes?|who (?:gave|rated|left) (?:it |@ *)?(?:the )?{_BEST}(?: {REVIEW})?|qui (?:a |l'a )?(?:le plus |vraiment )?(?:adore|aime)(?: le plus)?|qui (?:a |l'a |ont )?note (?:@ )?(?:le )?(?:plus haut|mieux)|(?:who|(?:which|what) (?:critic|reviewer|viewer|person|one)s?) (?:liked|loved|enjoyed) (?:it |@ )?(?:the )?most)\b", Intent.REVIEWS, order=Order.BEST),
    _cue(rf"\b(?:qui (?:a|ont) (?:mis|donne|attribue) (?:la |les )?{_WORST} notes?|who (?:gave|rated|left) (?:it |@ *)?(?:the )?{_WORST}(?: {REVIEW})?|qui (?:a |l'a )?(?:le moins aime|le plus deteste|deteste le plus)|qui (?:a |l'a |ont )?note (?:@ )?(?:le )?(?:plus bas|moins bien|plus mal|plus severement)|who (?:liked|enjoyed) (?:it |@ )?(?:the )?least|(?:who|(?:which|what) (?:critic|reviewer|viewer|person|one)s?) (?:hated|disliked) (?:it |@ )?(?:the )?most|(?:harshest|toughest|meanest) (?:reviewer|critic|viewer)|(?:spectateur|spectatrice|critique|internaute|membre)s? (?:\w+ )?(?:le|la|les) plus (?:severe|dur|mechant|decu)e?s?|(?:le|la) plus (?:severe|dure?|mechante?|decue?))\b", Intent.REVIEWS, order=Order.WORST),
    _cue(GAVE_HIGHEST, Intent.REVIEWS, order=Order.BEST),
    _cue(GAVE_LOWEST, Intent.REVIEWS, order=Order.WORST),
    _bare(_BEST, Order.BEST),
    _bare(_WORST, Order.WORST),
    Cue(FUNNY, Intent.REVIEWS, order=Order.RANDOM),
    _cue(rf"\b(?:(?:la|le|les|the) )?{_SHARPEST} (?:@ )?(?:{_LINE}|things?(?= (?:{_TOLD}|about|on)\b)|choses?(?= (?:{_TOLD}|sur)\b))(?: {_TOLD})?", Intent.REVIEWS, order=Order.WORST),
    _cue(rf"\b(?:(?:la|le|les|the) )?{_KINDEST} (?:@ )?(?:{_LINE}|things?(?= (?:{_TOLD}|about|on)\b)|choses?(?= (?:{_TOLD}|sur)\b))(?: {_TOLD})?|\b(?:the )?best lines? (?:about|on)\b", Intent.REVIEWS, order=Order.BEST),
    _cue(rf"{_ANOTHER}(?:plus long(?:ue)?s?|longer){_OF_THEM}", Intent.REVIEWS, order=Order.LONGEST),
    _cue(rf"{_ANOTHER}(?:plus courte?s?|shorter){_OF_THEM}|^\W*(?:(?:et|and|donne[- ]moi|give me) )*(?:something short|quelque chose de court|un truc court){_OF_THEM}|\b(?:a |an |un |une )?(?:quotes?|citations?|phrases?|sentences?|excerpts?|extraits?) (?:(?:de|of|with|avec|en|in) )?(?:moins de|au plus|maximum|less than|fewer than|under|at most|no more than|below) ?\d+ (?:mots|words)\b|\b(?:a |an |un |une )?(?:one[- ]?liner(?= (?:about|on|for|sur|pour|review|quote)\b|\W*$)|(?:one|single|une seule) (?:sentence|phrase)(?= (?:about|on|for|sur|pour|of @)\b|\W*$))(?: (?:on|about|sur|for|pour|from)\b)?", Intent.REVIEWS, order=Order.SHORTEST),
    _cue(r"\b(?:a |an |the |in )?(?:one|single)[- ](?:line|sentence) (?:reviews?|summary|verdict|quotes?|opinions?|takes?)\b|\b(?:avis|critiques?|resume|verdict) en une (?:seule )?(?:phrase|ligne)\b", Intent.REVIEWS, order=Order.SHORTEST),
    _order(r"plus (?:courte?s?|breve?s?)|moins long(?:ue)?s?|shortest|briefest", Order.SHORTEST),
    _order(r"plus (?:long(?:ue)?s?|detaillee?s?|fournie?s?|developpee?s?)|longest|most detailed", Order.LONGEST),
    _order(r"derniere?s?|derniers?|plus recente?s?|latest|most recent|newest|last|recent|recente?s?", Order.LATEST, more=r"\bdernierement\b"),
    _order(r"premiere?s?|premiers?|plus ancien(?:ne)?s?|plus vieu?x|plus vieil(?:les?)?|oldest|earliest|first", Order.OLDEST),
    _cue(rf"\b(?:plus utiles?|most (?:useful|helpful|liked))(?: {REVIEW})?\b|\b{REVIEW} (?:(?:la|le|les|the) )?(?:plus utiles?|jugee?s? utiles?)\b", Intent.REVIEWS, order=Order.USEFUL),
    _cue(rf"\b(?:au hasard|aleatoire|random(?:ly)?|n'importe quel(?:le)?|surprends[- ]moi|surprise me|une? {QUOTE} (?:quelconque|au pif)|at random|au pif|(?<!does\s)(?<!do\s)(?<!did\s)(?<!has\s)any (?:quote|review)(?! (?:(?!you\b|i\b|we\b|that\b)\w+ ){0,2}(?:raises?|mentions?|says?|speaks?|talks?|discuss|calls?|notes?|finds?|thinks?|brings?)\b))\b(?: {QUOTE}| {REVIEW})?|^\W*(?:donne[- ]moi |give me )?(?:une |a |un )(?:citation|quote|extrait|phrase|sentence)(?:\W*$| (?:de|from|of|sur|about|on) ?(?=@+\W*$))", Intent.REVIEWS, order=Order.RANDOM),
    _cue(rf"\b(?:{_BEST}|plus enthousiastes?) (?:@ )?{REVIEW}(?:s)?\b|\b{REVIEW} (?:(?:la|le|les|the) )?{_BEST}\b", Intent.REVIEWS, order=Order.BEST),
    _cue(rf"\b{_WORST} (?:@ )?{REVIEW}(?:s)?\b|\b{REVIEW} (?:(?:la|le|les|the) )?{_WORST}\b", Intent.REVIEWS, order=Order.WORST),
    _cue(rf"\b(?:quelqu'un|certains?|personne|(?:y a(?:-t-il)?|il y a) (?:des (?:gens|personnes)|quelqu'un) qui|(?:did |does |has )?(?:anyone|anybody|someone|nobody|no one|some people))\b(?: \w+){{0,2}} (?:mis|mit|donne|attribue|laisse|gave|give|given|left|leave|rated)\b.{{0,14}}?\b(?=(?:{BAD}|{GOOD}) (?:notes?|ratings?|scores?|marks?|reviews?|avis|critiques?)\b)", Intent.FIGURE, figure=Figure.COUNT),
    _cue(rf"{_WHY_RATED} (?:mal|badly|poorly|low|bas|basse|moyennement|lowly)(?: (?:notee?s?|rated|scored|reviewed))?\b", Intent.SIDE, side=_NEG),
    _cue(rf"{_WHY_RATED} (?:bien|highly|high|well|haut|haute)(?: (?:notee?s?|rated|scored|reviewed))?\b", Intent.SIDE, side=_POS),
    _cue(r"\bwhat (?:score|mark|grade)s? (?:do|does|did|has|have|would) [^?,;]{1,30}?(?:get|got|give|gave|given|have|receive|received|earn|earned|awarded?|end up with)\b", Intent.FIGURE, figure=Figure.MEAN),
    _cue(r"\b(?:notes? )?moyennes? (?:generale|globale|totale|d'ensemble)s?\b|\b(?:note|notation|moyenne) (?:moyenne |globale |generale |des (?:spectateurs|internautes|gens) |donnee |attribuee |obtenue )*\b|\bmoyennes?\b(?: (?:generale|globale|totale|d'ensemble)s?\b)?|\bmean of (?:all|every\w*)\b|\b(?:average|avg|mean|overall|global|audience|viewer|user) (?:\w+ )?(?:rating|score|mark|grade|note|stars?)s?\b|\b(?:average|avg)\b|\bmean (?:of |for )?(?:the )?@|@(?:'s)? mean\W*$|^\W*(?:(?:and|what's|what is|the|its) )*mean\W*$|\bquelles? (?:est sa |est la |sont les )?notes?\b|\bcombien (?:d'etoiles|de stars|a-t-il (?:eu|obtenu)|a obtenu|de points|sur (?:cinq|5|10|20))\b|\bcomment (?:est-il |il est |est )note\b|\bhow (?:is|was)\b.{0,30}?\brated\b|\bhow (?:good|high|well)(?: is| was)? (?:it |this )?rated\b|\bhow many stars\b|\b(?:il|elle|@) (?:est )?note (?:a )?combien|\b(?:la|sa|leur|its|the) (?:note|rating|mark)s?\b(?! (?:d'|de (?!@)|positive|negative|of (?!@|the film|the movie|this)))|\b(?:the )?(?<!pg[ -])(?<!1[378][ -])(?<!\br[ -])(?<!age[ -])ratings?\b|^\W*(?:et |and )?(?:la |les )?notes?\W*$|@(?:'s)? (?:score|rating|mark|grade)s?\b|@,? *(?:sur|out of) (?:cinq|dix|vingt|five|ten|5|10|20|100)\b|\bses notes\b|\bles notes\b|\bnotes? (?:de |du |d'|pour |of |for |film |sur )*@|\bscore (?:of|de|for|pour) @|\b@ (?:note|rating|score)\W*$", Intent.FIGURE, figure=Figure.MEAN),
    _cue(rf"\bwhat do (?:the )?(?:(?:most )?(?:{GOOD}|{BAD}|dissatisfied|satisfied) (?:people|viewers|reviewers|critics|reviews)|reviews)(?: (?:of|for|on) @)? (?:mostly |mainly )?(?:talk|write|speak) about", Intent.THEMES),
    _cue(r"\b(?:quels (?:sont (?:les )?)?themes|themes (?:principaux|abordes|les plus|qui reviennent|evoques|recurrents)|(?:les|main|key|the|which|what) (?:themes|topics|subjects)(?: (?:abordes|discussed|mentioned|principaux|evoques|come up|qui))?|de quoi (?:parlent|est-ce qu'|parle-t-on|(?:ca|ils|on|les (?:gens|avis|critiques|spectateurs)) (?:parle(?:nt)?|cause(?:nt)?))|(?:parle(?:nt)?|cause(?:nt)?) de quoi|what do (?:people|they|viewers|reviewers|critics|the reviews)(?: of @)? (?:talk|write|speak) about|(?:sujets?|points|topics) (?:les plus |most )?(?:abordes|evoques|discutes|mentioned|discussed|recurrents?)|qu'est-ce qui revient|what comes up|what stands out|ce qui revient le plus|most (?:discussed|mentioned)|^\W*themes?)\b", Intent.THEMES),
    _cue(r"\b(?:(?:which|what|quels?|quelles?) )?(?:are the |sont les )?(?:main |other |les )?(?:aspects?|points?|elements?|things|choses|remarques?|mots|words)(?: (?:of|about|on|in|de|d'|sur) @)? (?:that |qui )?(?:comes? up|gets? mentioned|are (?:mentioned|discussed|repeated)|revien(?:t|nent)(?! (?:a la|de|en|chez|vers)\b)|sont (?:citee?s?|evoquee?s?|mentionnee?s?))(?: (?:again and again|the most|most|le plus|souvent|often|tout le temps))*|\bwhat (?:gets|is|was)(?: (?:mentioned|discussed|talked about|brought up)) (?:the )?(?:most|often)(?: often)?|\bwhat do (?:people|they|viewers|reviewers|critics|the reviews) (?:keep (?:mentioning|saying|repeating|coming back to|talking about|bringing up)|focus on)(?: most)?|\b(?:main|key|recurring|biggest) talking points|\btalking points", Intent.THEMES),
    *BOTH_SIDES,
    _cue(rf"^\W*(?:(?:{_ASKED}) )+(?:bad|negative|critical|wrong|mauvais(?:es?)?)(?: ones?| stuff| quotes?)?\W*$", Intent.SIDE, side=_NEG),
    _cue(rf"^\W*(?!any good\b\W*$)(?:(?:{_ASKED}) )+(?:good|positive|nice|bon(?:ne)?s?)(?: ones?| stuff| quotes?)?\W*$", Intent.SIDE, side=_POS),
    _cue(rf"\b(?:{_SHARP}|plus (?:mechante?s?|dure?s?|severes?)) (?:@ )?{_LINE}|\b{_LINE} (?:(?:la |le |les )?(?:plus|tres|bien|un peu plus|assez|vraiment|super) )?(?!mean\b){_SHARP}(?!\w)|\b(?:something|quelque chose d[e' ]+|un truc) ?(?:really |very |plus |bien |tres )?{_SHARP}(?= (?:about|on|said|sur|a propos|a dire)\b|\W*$)", Intent.SIDE, side=_NEG),
    _cue(rf"\b(?:{_KIND}|plus (?:gentil(?:le)?s?|sympas?)) (?:@ )?{_LINE}|\b{_LINE} (?:(?:la |le |les )?(?:plus|tres|bien|un peu plus|assez|vraiment|super) )?{_KIND}(?!\w)|\b(?:something|quelque chose d[e' ]+|un truc) ?(?:really |very |plus |bien |tres )?{_KIND}(?= (?:about|on|said|sur|a propos|a dire)\b|\W*$)", Intent.SIDE, side=_POS),
    _cue(r"\b(?:(?:who|which) (?:is|was|gives|gave|has|had) |(?:quelle? est|qui (?:est|a)) )?(?:the |la |le |les )?(?:worst|weakest|poorest|pires?|plus mauvais(?:es?)?)(?= (?:actors?|actress(?:es)?|acting|performances?|performers?|acteurs?|actrices?|interpretes?|interpretations?|jeu|prestations?)\b)", Intent.SIDE, side=_NEG),
    _cue(r"\b(?:what(?:'s| is| was|s) (?:so |the most |really |actually )?(?:good|great|nice|positive|special|cool|amazing|brilliant)(?= (?:about|with|in)\b)(?: (?:about|with|in))?|what makes (?:it|@|this (?:film|movie)|the (?:film|movie)) (?:so |such a )?(?:good|great|special|worth (?:watching|seeing))|qu'est[- ]ce qui (?:est|etait|y est|sonne) (?:si |vraiment |le plus |tres )?(?:bien|bon|reussi|cool|top|chouette|genial|super)\w*|ce qui (?:est|etait) (?:bien|bon|reussi|cool|top|chouette|genial)|(?:good|best|strong|main) (?:arguments?|reasons?) (?:for|pour)|(?:arguments?|case|plaidoyer) (?:for|pour|en faveur)|(?:reasons?|raisons?|why should i|pourquoi) (?:to |de |d'|aller |le |la )?(?:see|watch|voir|regarder)(?= @| it| ce| le|\W*$)|(?:do|did|the|ses|les|its|disent|pensent) fans (?:of @ )?(?:really )?(?:say|think|disent|pensent)(?! (?:about|of|de|du|d'|sur) (?!@|it\b|this\b|(?:the|this|le|la|ce|cette) (?:film|movie|show|series?|serie)\b))|(?:disent|pensent) (?:les |ses )fans(?! d[eu] (?!@)))\b", Intent.SIDE, side=_POS),
    _cue(r"\b(?:what makes (?:it|@|this (?:film|movie)|the (?:film|movie)) (?:so |such a )?(?:bad|awful|terrible|boring|disappointing)|how (?:bad|awful|terrible|lame|poor) (?:is|was) (?:it|this|that|the (?:film|movie|series|show)|@)|(?:arguments?|case|reasons?|raisons?|things?|choses?|points?) (?:contre|against|not to (?:see|watch)|de ne pas (?:aller |le )?voir)|why (?:is there )?(?:so much|all the|the) hat(?:e|red)(?! (?:in|between|among)\b)(?: (?:for|on|towards?|against))?|(?:pourquoi )?(?:autant|tant|tellement) de (?:haine|critiques?|mepris)(?: (?:sur|contre|pour|envers|autour de))?|probl(?:em|eme)s? (?:with|avec|de @|of @|du film)|problemes? (?:d[eu] |d')(?=(?:la |l')?(?:rythme|son|scenario|montage|mise en scene|jeu|casting|doublage|traduction|coherence|longueurs?|ecriture|dialogues?|image|lumiere|histoire|fin)\b)|(?<=pacing[ ])(?:problems?|issues)|(?<=sound[ ])(?:problems?|issues)|(?<=script[ ])(?:problems?|issues)|(?<=story[ ])(?:problems?|issues)|(?<=editing[ ])(?:problems?|issues)|(?:(?:c'est|est) (?:quoi|ou)|quels? (?:est|sont)) (?:le|les) problemes?(?! (?:d[eu] (?!@|film|ce film)|des?|d'|entre))|ou est le probleme|what(?:'s| is|s) (?:the|its) (?:problem|matter|issue)|(?:qu'est[- ]ce qui|ce qui|quoi) (?:ne |n')?(?:va|allait|marche) pas)(?:\b|(?<=@))(?: (?:with|avec|dans|de|sur)\b)?", Intent.SIDE, side=_NEG),
    _cue(rf"\b(?:do|did|does) (?:some |many |most |other |so many |a few |the )*(?:{_WRITING}|they|others) (?:not|never) (?:really |actually )?(?:like|love|enjoy|appreciate)\b(?: (?:it|@))?|\b(?:do|did|does)n'?t (?:some |many |most |other |so many |a few |the )+{_WRITING} (?:really |actually )?(?:like|love|enjoy|appreciate)\b(?: (?:it|@))?", Intent.SIDE, side=_NEG),
    _cue(r"^\W*(?:(?:et|and|mais|but|is there|does|do|y a[- ]t[- ]il|est[- ]ce que?|est-ce qu')\W*)*(?:quelqu'un|qui|certains|des gens|on|anyone|anybody|who|some(?:one|body)|people) (?:who |qui )?(?:pour )?(?:le |la |l'|les )?(?:defend(?:ent|s|re)?|soutien(?:t|nent)|stands? up for)(?!\w)(?: (?:ce film|le film|cette serie|it|this|the (?:film|movie|show)))?", Intent.SIDE, side=_POS),
    _cue(r"^\W*(?:(?:ok|okay|et|and|mais|but|so|alors|now|what about|how about)\W+)*(?:the |les |its |their |ses )?(?:fans|lovers|adeptes|defenders|supporters|defenseurs|inconditionnels)\W*$", Intent.SIDE, side=_POS),
    _cue(r"^\W*(?:(?:ok|okay|et|and|mais|but|so|alors|now|what about|how about)\W+)*(?:the |les |its |their |ses )?(?:haters|detracteurs|detractors)\W*$", Intent.SIDE, side=_NEG),
    _cue(r"\b(?:which|what|quels?) (?:titles|titres) (?:do you|have you|are there|can you|are held|avez[- ]vous|as[- ]tu|tu as|vous avez|connais|sont)\b.*$", Intent.FILMS),
    _cue(rf"\bhow many (?:of (?:them|those|these|the {REVIEW}|its {REVIEW})|{REVIEW})?(?: (?:of|for|on) @+)?(?: that)? ?(?:are|were|give|gave|have|got|sit|fall)\b(?=[^a-z0-9]*$|\W+(?:below|under|above|over|at least|at most|less|more|between|fewer|\d))", Intent.FIGURE, figure=Figure.COUNT),
    _cue(r"\b(?:what(?:'s| is| was| were|s)(?: not|n'?t) (?:so |very |that |too |working |really )*(?:good|great|right|work(?:ing)?)|what (?:does|did)(?:n'?t| not) work|(?:qu'est[- ]ce qui|ce qui) (?:n'|ne )?(?:est|etait|sont) pas (?:si |tres |trop |vraiment )*(?:bien|bons?|bonne|top|terrible|genial|reussi\w*))(?: (?:about|with|in|dans)(?! the (?!film|movie|series|show)))?", Intent.SIDE, side=_NEG),
    _cue(rf"\b(?:(?:why|pourquoi) )?{_ARE} {_QUITE}{_UNHAPPY}(?: (?:with|about|by|de|du|des|par|avec)\b)?|\b{_UNHAPPY} (?:viewers|reviewers|fans|critics|spectators|customers)\b|\b(?:spectateurs?|gens|internautes|fans|avis|ceux qui sont|les) (?:les plus |plus |plutot )?(?:mecontente?s?|insatisfaite?s?|frustree?s?)\b", Intent.SIDE, side=_NEG),
    _cue(rf"\b(?:less|least|not) (?:so |very |that |too |really )*{_HAPPY} (?:viewers|reviewers|fans|critics|spectators|customers|people)\b|\b(?:spectateurs?|internautes|gens|ceux qui (?:ne )?sont) (?:les )?(?:moins|pas) (?:tres |si |vraiment )*{_HAPPY}(?!\w)", Intent.SIDE, side=_NEG),
    _cue(rf"\b{_HAPPY} (?:viewers|reviewers|fans|critics|spectators|customers)\b|\b(?:spectateurs?|internautes|fans|avis|ceux qui sont) (?:les plus |plus |plutot )?(?:contente?s?|satisfaite?s?|ravis|emballes|conquis)\b", Intent.SIDE, side=_POS),
    _cue(r"\b(?:what|why) (?:do|did) (?:the |its |@ )?(?:fans|audiences?|everyone|everybody|admirers) (?:of @ )?(?:really |so |actually )*(?:like|love|enjoy|praise|admire)(?: (?:so )?(?:much|most|best))?(?: about| in)?|\b(?:top|leading|key|chief|usual) (?:\d+ )?(?:praises?|strengths|qualities|merits|selling points|reasons (?:to|for) (?:see|watch|seeing|watching)|atouts|qualites)", Intent.SIDE, side=_POS),
    _cue(r"\b(?:what|why) (?:do|did) (?:the |its |@ )?(?:fans|audiences?|everyone|everybody|haters|detractors) (?:of @ )?(?:really |so |actually )*(?:hate|dislike|criticise|criticize|loathe)(?: (?:so )?(?:much|most))?(?: about| in)?|\b(?:top|leading|key|chief|usual) (?:\d+ )?(?:complaints?|criticisms?|critiques|reproaches|reproches|issues|problems|flaws|gripes|grievances|grumbles|defauts)", Intent.SIDE, side=_NEG),
    _cue(r"\b(?:who|qui|anyone|anybody|people|reviewers|viewers|ceux qui|certains|les gens|quelqu'un) (?:(?:do|does|did|would|will|really|actually|ne|n'|le|la|l'|ont|a) ?)*(?:deconseill(?:e|ent|er|ee?s?)|(?:advis|warn)(?:es|s|ed|e)? against|recommend(?:s|ed)? against|(?:don't|doesn't|do not|does not|wouldn't|would not) recommend|recommand(?:e|ent) pas)(?: (?:@|it|watching|seeing|le film|la serie|de (?:voir|regarder)))*", Intent.SIDE, side=_NEG),
    _cue(r"\b(?:is|was) (?:@|it) (?:highly |widely |generally )?recommended\b|@ est (?:\w+ )?(?:recommandee?|conseillee?)\b|est[- ](?:il|elle) recommandee?\b", Intent.OPINION),
    _cue(APPEAL, Intent.SIDE, side=_POS),
    _cue(LETDOWN, Intent.SIDE, side=_NEG),
    _cue(r"\b(?:(?:a|any|some|the) )?raves? (?:about|on|for)(?= (?:@|the (?:film|movie|show|series)\b|it\b|this))", Intent.SIDE, side=_POS),
    _cue(r"\b(?:(?:a|any|some|the) )?(?:pans|slatings?|take-?downs?|hatchet jobs?) (?:about|on|of|for)(?= (?:@|the (?:film|movie|show|series)\b|it\b|this))", Intent.SIDE, side=_NEG),
    _cue(r"\bles plus (?:de |d'|du )(?=@|film\b|ce film\b)", Intent.SIDE, side=_POS),
    _cue(r"\bles moins (?:de |d'|du )(?=@|film\b|ce film\b)", Intent.SIDE, side=_NEG),
    _cue(rf"\b(?:(?:plus |principa(?:l|le|les|ux) |maj(?:eure?|or) )?(?:gros(?:se)?s?|grande?s?|principa(?:l|le|les|ux)|maj(?:eure?s?|or)|biggest|main|greatest|vra(?:i|ie)s?|seuls?|only)) (?:defauts?|faiblesses?|problemes?|reproches?|points? (?:faibles?|negatifs?|noirs?)|flaws?|weakness(?:es)?|problems?|weak points?|issues?|criticisms?|complaints?){_MADE}?\b", Intent.SIDE, side=_NEG),
    _cue(r"\b(?:plus )?(?:gros(?:se)?s?|grande?s?|principa(?:l|le|les|ux)|maj(?:eure?s?|or)|biggest|main|greatest|vra(?:i|ie)s?) (?:qualites?|atouts?|forces?|points? (?:forts?|positifs?)|strengths?|strong points?|assets?)\b", Intent.SIDE, side=_POS),
    _cue(rf"\b(?:n'ont (?:vraiment |vraimment )?pas (?:du tout )?(?:aime|apprecie|accroche|plu)|n'a pas (?:aime|plu|apprecie|convaincu|fonctionne|marche)|pas (?:trop |du tout |vraiment |tellement )?(?:aime|plu|convaincu|kiffe|accroche|apprecie)|moins (?:aime|apprecie|plu)|(?:did|do|does)(?:n'?t| not) (?:(?:people|they|viewers|reviewers|critics|the audience|everyone|§+) )?(?:really )?(?:like|enjoy|appreciate|work|love|please)|dislik\w+|dec(?:us?|ues?|evan\w+|oivent)\b|hat(?:e|ed|es|ers)\b|detest(?!able)\w+|ha(?:is|issent)\b|deplu\w*|decoit|deceptions?|disappoint\w+|reproch\w+{_MADE}?|(?:critiques|remarques)(?= (?:faites|adressees|formulees) (?!par)){_MADE}|reproach\w*|complain\w*|critici[sz](?:e[sd]?|ing)\b|critici[sz]ms?\b(?! (?:of|about|regarding|towards|on) (?!@|(?:the|this) (?:film|movie|series|show)\b|it\b))|se plai(?:gn\w+|nt)(?: (?:de quoi|du quoi))?|griefs|defauts?|faiblesses?|points? (?:faibles?|negatifs?|noirs?)|inconvenients?|flaws?|weaknesses|weak points?|drawbacks?|shortcomings?|downsides?|bad points?|reserves|reservations|bemols?|cons\b|ce qui (?:ne va pas|cloche|peche|gene|derange|fache)|(?:worst|weakest|bad|lousy) (?:things?|parts?|aspects?|bits?|side)\b|(?:les? |la )?(?:pires?|plus mauvais\w*) (?:choses?|trucs?|parties?|aspects?|cotes?)\b|what(?:'s| is| was) (?:so |the most )?(?:wrong|bad|annoying|weak|terrible|lacking|disappointing)(?: (?:about|with|in))?|what sucks(?: about)?|qu'est[- ]ce qui (?:est|etait|sonne) (?:si |le plus )?(?:nul|mauvais|rate|loupe|foire|moche|faible|faux)\w*|ce qui (?:enerve|agace|irrite|ennuie|manque)|pourquoi (?:@ )?(?:c'est|est[- ]ce|est|a ete) (?:si |aussi )?mal (?:notee?s?|recue?s?|aimee?s?)|why (?:is|was|did) (?:@ )?(?:so )?(?:badly|poorly|low) (?:rated|received|reviewed)|why (?:is|was) @ rated so (?:low|badly|poorly)|pourquoi (?:@ )?(?:c'est|est[- ]ce|est) (?:si |aussi )?(?:nul|mauvais|rate)\w*|went wrong|problems? (?:with|avec)|(?<!message[ ])(?<!combat[ ])(?<!lutte[ ])(?<!course[ ])(?<!bataille[ ])(?<!plaidoyer[ ])(?<!war[ ])(?<!fight[ ])(?<!battle[ ])(?<!message[ ])(?<!race[ ])(?:contre|against)\b)", Intent.SIDE, side=_NEG),
    _cue(r"(?:^\W*|\b(?:qui|combien|pourquoi on|qu'on|certains?|les (?:gens|spectateurs|critiques|internautes)|ils|elles) )(?:n'|ne )?(?:aim|appreci|ador|kiff|accroch|support)(?:e|es|ent) (?:pas|guere|point)(?: (?:du tout|trop|vraiment|tellement))?\b", Intent.SIDE, side=_NEG),
    _cue(rf"\b(?:{REVIEW}|{QUOTE})s? (?:(?:les |la |le |the |plutot |tres |sont |is |are |vraiment |)(?:plus |)){BAD}\b|\b{BAD} (?:@ )?(?:{REVIEW}|{QUOTE})\b|\b(?:negati(?:f|fs|ve|ves)|defavorables?|unfavou?rable)\b", Intent.SIDE, side=_NEG),
    _cue(r"\b(?:(?:said|say|dit|dire|to say) )?(?:in (?:its|his|her|their|@(?:'s?|s')?) favou?rs?|en (?:sa|leur) faveur|en faveur (?:de |du |d')@)(?!\w)(?: (?:of|about|on|de|sur)\b)?", Intent.SIDE, side=Side.POSITIVE),
    _cue(r"\b(?:points? (?:forts?|positifs?)|qualites|atouts?|avantages?|forces|strengths?|strong points?|good points?|(?:best|strongest|good) (?:things?|parts?|aspects?|bits?|side)\b|meilleure?s? (?:choses?|trucs?|parties?|aspects?|cotes?)\b|merits|pros\b|upsides?|praises?\b|praised|compliments?|eloges?|louanges|ce qui (?:a |leur a |leur )?(?:plait|plu|marche|fonctionne|seduit)|what works|(?:ont|a|avez|j'ai|on a|qu'on) (?:bien |le plus |vraiment |tant |)(?:aime|adore|apprecie|plu)|aiment|apprecient|adorent|kiff(?:e|es|ent)|ont kiffe|(?:what|why|do|did|does|things?|that) (?:did |do |does )?(?:people|they|viewers|reviewers|critics|you|it|the audience|the viewers) (?:really |most |actually )?(?:like|love|enjoy|appreciate|praise)d?|liked|loved|enjoyed|\bles pour\b|^\W*pour\W*$|in favou?r\b|en faveur)", Intent.SIDE, side=_POS),
    _cue(rf"\b(?:{REVIEW}|{QUOTE})s? (?:(?:les |la |le |the |plutot |tres |sont |is |are |vraiment |)(?:plus |)){GOOD}\b|\b{GOOD} (?:@ )?(?:{REVIEW}|{QUOTE})\b|\bbon(?:ne)? (?:{REVIEW}|{QUOTE})\b|\b(?:positi(?:f|fs|ve|ves)|favorables?|favou?rable|elogieu\w+)\b", Intent.SIDE, side=_POS),
    _cue(r"^\W*(?:(?:and|but|so|well|personally|honestly) )*(?:i|we)(?:'ve)? (?:(?:really|just|absolutely|do|did|personally|quite|so|actually) )*(?:love|like|enjoy|adore|dig) (?:it|this|that|@|(?:this|the) (?:film|movie|show|series))(?: (?:a lot|so much|very much|too|really))*\W*$", Intent.SIDE, side=_POS),
    _cue(r"(?<!finit[ ])(?<!change[ ])(?<!tourne[ ])(?<!vieillit[ ])(?<!bien[ ]ou[ ])(?<!bien[ ]et[ ])\ben mal(?= *\W*$)", Intent.SIDE, side=_NEG),
    _cue(r"(?<!finit[ ])(?<!change[ ])(?<!tourne[ ])(?<!vieillit[ ])(?<!mal[ ]ou[ ])(?<!mal[ ]et[ ])\ben bien(?= *\W*$)", Intent.SIDE, side=_POS),
    _cue(rf"\b{_WHO_SAYS}(?:que |qu'|that )?(?:@ )?(?:c'est|(?:il |elle |@ |le film |la serie )?(?:est|etait)|(?:it|the (?:film|movie|show)|@)(?:'s| is| was)|is|was) (?:(?:un|une|a|vraiment|trop|tres|really|very|just|si|so|totalement|completement|de la) )*{_BADLY}(?:(?= *\W*$)|(?= (?:ou|or|et|and|dans|in|@)\b))", Intent.SIDE, side=_NEG),
    _cue(rf"\b{_WHO_SAYS}(?:que |qu'|that )?(?:@ )?(?:c'est|(?:il |elle |@ |le film |la serie )?(?:est|etait)|(?:it|the (?:film|movie|show)|@)(?:'s| is| was)|is|was) (?:(?:un|une|a|vraiment|trop|tres|really|very|just|si|so|totalement|completement|de la) )*{_WELL}(?:(?= *\W*$)|(?= (?:ou|or|et|and|dans|in|@)\b))", Intent.SIDE, side=_POS),
    _cue(r"(?:\b|(?=@))(?:est[- ](?:il|elle) (?:(?:un|vraiment|plutot|si|tres|aussi) )*(?:bon(?:ne)?(?: film)?|bien|nul(?:le)?|mauvaise?(?: film)?)(?! \w+e\b)|est[- ]ce (?:que (?:c'est|ca|le film|ce film|@) *|qu'il )?(?:est |etait |vaut )?(?:(?:un|vraiment|plutot|si|tres|aussi) )*(?:bien\b(?! \w+e\b)|bon(?: film)?|chef.d.oeuvre|nul|mauvais(?: film)?)|c'est (?:(?:vraiment|si|trop|tres|plutot|genre) )*(?:bien(?! (?:(?:joue|filme|ecrit|realise|tourne|monte|rythme|construit|raconte|interprete|double|traduit|dose|ficele|mene|documente|adapte|reconstitue|retranscrit|choisi|eclaire|cadre)e?s?|mise? en)\b)|bon|nul|comment|naze|pourri|top|mauvais|de la (?:merde|bombe|balle|daube)|une (?:merde|daube|tuerie))\b|(?:(?:ca|le film|il|elle|@) )?(?:en )?(?:vaut|valait)(?:[- ](?:il|elle|le))? (?:(?:vraiment|bien|donc) )?(?:quoi|le (?:coup|detour)|la peine)|vaut[- ](?:il|elle|le)(?: (?:vraiment )?(?:le (?:coup|detour)|la peine))?(?: (?:d'etre vu|d'aller le voir))?|que vaut (?:le film|ce film|@)|qu'est[- ]ce que (?:ca|@|le film) vaut|faut[- ]il (?:aller |le |voir |absolument )*(?:voir)?|(?:dois|devrais)[- ]je (?:aller |le )?voir|a voir ou a eviter|je (?:le )?regarde|is (?:it|this|that|the (?:film|movie)|@)(?: \w+)?(?: any| really| actually)? (?:good|bad|worth (?:it|watching|seeing|a watch)|a good (?:film|movie)|a masterpiece)|worth (?:\w+ ){0,2}(?:watching|seeing|it|a watch|my time|the time|the hype)|should (?:i|we) (?:(?:take|bring) (?:\w+ ){1,2}(?:to (?:see|watch) ?)?|go (?:and )?(?:see|watch)|watch|see) ?(?:it)?|how good is|how is (?:the (?:film|movie)|it|@)|any good(?! (?!(?:or|and|but|so|then|at|as|to|in|for|if|with|when|because|by|from|than|since|overall|compared|enough|before|after|nowadays|considering|should|tbh|really|though|actually|today|tonight|please|on|you|i|we)\b)\w)|avis general|impression(?:s)? generale(?:s)?|overall (?:opinion|impression|view)|general (?:opinion|consensus|verdict|reception)|consensus|verdict|accueil|reception|ca donne quoi|comment (?:est|etait) (?:le film|@)|c'est comment)(?:\b|(?<=@))", Intent.OPINION),
    _cue(WORTH_GOING_ON, Intent.OPINION),
    _cue(GOOD_WORK, Intent.OPINION),
    _cue(r"\b(?:c'est|est-ce|it's|it is|is it|isn't it) (?:pas|not) (?:(?:si|trop|tres|vraiment|super|so|that|too|very|all that) )*(?:bien|bon|top|terrible|ouf|mal|nul|good|great|bad)(?: que (?:ca|cela))?\W*$|@,? (?:isn'?t|is not|est pas|n'est pas) (?:(?:si|trop|tres|vraiment|super|so|that|too|very|all that) )*(?:bien|bon|top|terrible|ouf|mal|nul|good|great|bad)\b(?=\W*$|[,;])", Intent.OPINION),
    _cue(rf"^[^\w@]*(?:(?:et|and|alors|so|mais|but) )?(?:(?:vraiment|trop|assez|plutot|si|tres|really|any|that|franchement) )*(?:bien|bon(?:ne)?|nul(?:le)?|mauvaise?|good|bad|great|decent|terrible|{_SLANG})(?:,? (?:(?:ou|or) )?(?:pas|non|nul(?:le)?|not|bad|good|bien|mauvais|quoi|{_SLANG}))?\s*\?\W*$", Intent.OPINION),
    _cue(rf"^\W*(?:(?:et|and|alors|so|mais|but) )?(?:(?:do )?(?:you|u) (?:think|reckon|guess) (?:that )?|(?:tu|vous) (?:penses|pensez|trouves|trouvez|crois|croyez) (?:que |qu')?)?(?:@,? )?(?:(?:il|elle|ce film|le film|la serie|cette serie|he|she|it|@) (?:est|etait|is|was)|(?:is|was) (?:he|she|it|@)|c'est) (?:(?:vraiment|trop|assez|plutot|si|tres|really|any|that) )*(?:bien|bons?|bonne|nul(?:le)?|mauvaise?|good|bad|great|decent|terrible|{_SLANG})(?: (?:film|movie|acteur|actrice|actor|actress))?(?:,? (?:ou|or) (?:pas|nul(?:le)?|not|bad|quoi|{_SLANG}))?\W*$", Intent.OPINION),
    _cue(rf"@ ?[,:;-]? (?:(?:vraiment|trop|assez|plutot|si|franchement|carrement|grave|juste|really|any|just|pretty|so|a|un) )*(?:good|great|bad|decent|worth it|bien|bon(?:ne)?|nul(?:le)?|mauvaise?|{_SLANG})(?: (?:film|movie|series?))?(?:,? (?:ou|or|et|and) (?:pas|nul(?:le)?|non|mauvaise?|bien|mal|not|bad|good|no|quoi|{_SLANG}))?\W*$", Intent.OPINION),
    _cue(r"\b(?:does|did) (?:@|it|this|that|the (?:film|movie|show)) (?:really |actually |still )?(?:suck|rock|slap|deliver|work|hold up|stand up|live up to (?:the |its )?(?:hype|expectations?)|deserve (?:all )?(?:the |its |this |that |so much )?(?:hype|praise|hate|love|reputation))(?!\w)|@,? (?:(?:sucks?|rocks?|slaps?)(?: or (?:sucks?|rocks?|not))?|(?:ca|il|elle) (?:pue|gere|assure|claque|envoie)|(?:(?:ca|il|elle) )?(?:dechire|craint|envoie du lourd|(?:ne )?casse pas (?:trois|3) pattes a un canard|tient la route|fait le (?:job|taff?)))(?: (?:ou (?:pas|quoi)|vraiment|grave|non|nn))*\W*$|^\W*(?:ca|est-ce que ca) (?:dechire|craint|pue|gere|claque)\W*@(?: ou pas)?\W*$|\bmeritait?[- ](?:t[- ])?(?:il|elle)(?: vraiment)? (?:autant d[e' ]+\w+|(?:tous |toutes )?ces \w+|sa reputation|son succes|d'etre vue?)", Intent.OPINION),
    _cue(r"^\W*(?:(?:give me|what's|what is|donne[- ]moi|quel est|c'est quoi) )?(?:the |le |la |l')?(?:tea|scoop|lowdown|buzz|word|(?:hot |quick )?takes?|takeaways?|bottom line|tl;?dr|recap|mot de la fin|bilan|bref resume) (?:on|about|from|of|for|sur|de|d'|pour) ?@\W*$|^\W*(?:en (?:un|deux|trois|quelques|\d) mots?|in (?:one|a|two|three|a few|\d) words?),? @\W*$|@,? (?:in (?:one|a|two|three|a few) (?:single )?words?|en (?:un|deux|trois|quelques|\d) mots?|in (?:short|brief|a nutshell)|en (?:bref|resume|gros)|tl;?dr|recap|bilan)\W*$|\b(?:que (?:faut[- ]il )?retenir|qu'est[- ]ce qu'(?:on|il faut) (?:en )?reten(?:ir|u)|what (?:is|are) the (?:main )?takeaways?)\b(?: (?:de|d'|of|from) ?(?=@))?", Intent.OVERVIEW),
    _cue(r"^\W*(?:roast|destroy|demonte[rz]?[- ]?(?:moi )?|demolis(?:sez)?|descends) @", Intent.SIDE, side=_NEG),
    _cue(r"^\W*(?:(?:un|une|a) )?(?:bon(?:ne)?|good|great|decent) (?:film|serie|movie|series|show)?,? ?@\W*$|\b(?:is|was) @ (?:\w+ ){0,2}as good as (?:they|people|everyone|everybody|critics|i) \w+|(?:est|c'est) (?:\w+ ){0,2}aussi (?:bien|bon) qu'?(?:on le dit|ils le disent|on dit)", Intent.OPINION),
    _cue(r"\b(?:vaut|merite|valait|meritait)(?:[- ](?:t[- ])?(?:il|elle))? (?:vraiment |bien |tant |toute? |autant )*(?:(?:ce|cette|cet|ces|sa|son|ses|le|la|l'|un|de|d') ?)?(?:bruit|hype|battage|tapage|engouement|buzz|reputation|succes|eloges)(?: mediatique)?\b", Intent.OPINION),
    _cue(r"\b(?:le coup|la peine) (?:de |d')(?:le |la |l'|les |etre )?(?:regarder|voir|vue?s?|mater|visionner|commencer|tenter|continuer)\b", Intent.OPINION),
    _cue(WORTH_SEEING, Intent.OPINION),
    _cue(rf"\b(?:your |an? |the )?(?:honest|frank|franc|honnete|sincere) (?:(?:and|et) \w+ )?{REVIEW}(?: (?:of|from|des|de|par|by) (?:the |les )?{_WRITING})?", Intent.OPINION),
    _cue(r"\b(?:tu connais|connais[- ]tu|connaissez[- ]vous|vous connaissez|as[- ]tu|tu as|t'as|avez[- ]vous|vous avez|do you (?:know|have)|have you (?:got|seen|heard of))\b", Intent.OVERVIEW),
)  # fmt: skip

_AWARD = re.compile(
    r"\b(?:(?:oscars?|cesars?|prix|palmes?|golden globes?|baftas?|awards?) (?:(?:du|de la|des|d'|for|of|pour le) ?)?)"
    r"(?:the )?(?:meilleur(?:e|s|es)?|best) \w+"
)
"""An award by its name: "le César du meilleur film" asks for no film."""


_THEME_OF = re.compile(r"\bthemes? (?:of|de la|de l'|du|des|d'|de)(?! *@| *(?:it|this|ce|cette)\b| *(?:the |le |la |les |ces |l')?(?:\w+ )?(?:film|movie|serie|series|show|avis|reviews|critiques)\b)(?= |(?<='))")
"""A theme that is told: "the theme of grief"; what the themes are is not asked."""
_HEARD = re.compile(
    r"\b(?:music|musical|orchestral|original) score\b|\b(?:think|thinks|thought|thoughts?|opinions?|views?|feel|feelings?|say|said|takes?"
    r"|verdict|praise) (?:of|on|about) (?:the|its) score\b|\b(?:is|was) (?:the|its) score\b(?! (?:high|low|out))"
    r"|\bscore (?:by|composed)\b|(?<=\w's )score (?:for|in|to) (?=@|(?:the|this) (?:film|movie|show|series))"
)
"""A score that is heard, and is no rating."""

_CUES, _BOTH_SIDES = Sieve(c.pattern for c in CUES), Sieve(c.pattern for c in BOTH_SIDES)


def both_sides(flat_text: str) -> bool:
    """Whether both sides are asked for in so many words: "pour et contre", "loved or hated"."""
    return any(BOTH_SIDES[number].pattern.search(flat_text) for number in _BOTH_SIDES(flat_text))


def read_cues(flat_text: str, *, films: int) -> Reading:
    """What the question asks, from its wording alone. ``films`` is how many titles were found in it."""
    flat_text = _THEME_OF.sub(lambda found: found[0].replace("theme", "#####"), flat_text)
    flat_text = _HEARD.sub(lambda found: found[0].replace("score", "#####"), flat_text)
    flat_text, denied = as_meant(_AWARD.sub(lambda found: "#" * len(found.group()), flat_text))
    text = flat_text.strip()
    for cue in FOLLOW_UP if "@" in text else (*WHOLE, *FOLLOW_UP):  # who names a film does not only thank
        if match := cue.pattern.search(flat_text if cue in FOLLOW_UP else text):
            return Reading(cue.intent, cue.side, cue.figure, cue.order, ((0, len(flat_text)),))
    if match := OFF_TOPIC.search(flat_text):
        return Reading(Intent.OFF_TOPIC, spans=(match.span(),))
    likely = [CUES[number] for number in _CUES(flat_text)]
    for cue in likely:
        match = cue.pattern.search(flat_text)
        if match is None or (cue.intent is Intent.COMPARE and films < 2) or not match.group().strip():
            continue
        alike = (c for c in likely if (c.intent, c.side, c.figure, c.order) == (cue.intent, cue.side, cue.figure, cue.order)
                 or (cue.figure is Figure.TREND and c.figure in (Figure.MEAN, Figure.COUNT)))  # fmt: skip
        spans = (*denied, *(m.span() for c in alike for m in c.pattern.finditer(flat_text)))
        return _with_side(Reading(cue.intent, cue.side, cue.figure, cue.order, spans), flat_text)
    return Reading()


def _of_whose_reviews(reading: Reading, flat_text: str) -> Reading:
    """Add the side of those whose themes are asked for: "de quoi parlent les avis négatifs ?"."""
    for side, word in ((Side.NEGATIVE, rf"{BAD}|mecontents?|dissatisfied"), (Side.POSITIVE, rf"{GOOD}|satisfaits?|satisfied")):
        said = rf"(?:{REVIEW}|themes?|{_WRITING}) (?:les plus |qui sont |plutot |tres |the most )?(?:{word})(?!\w)|\b(?:{word}) (?:{REVIEW}|themes?|{_WRITING})\b"
        if match := re.search(rf"\b(?:{said})", flat_text):
            return Reading(reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span()))
    for side, word in ((Side.NEGATIVE, _DISLIKE), (Side.POSITIVE, _LIKE)):
        if match := re.search(rf"\b(?:ceux|celles|gens|{_WRITING}|those|people) (?:qui|who|that) (?:n'|ne )?(?:l')?(?:ont |have )?(?:vraiment |really )?{word}(?: (?:it|le film|the film|@+))?", flat_text):
            return Reading(reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span()))
    return reading


_LEAST = re.compile(rf"\b(?:moins|least) (?:{GOOD}|{BAD})(?!\w)")
_TEXTS = r"(?:avis|critiques|reviews|opinions|commentaires|comments|retours|temoignages|notes|ratings|scores|marks)"
_HIGH = r"(?:est|is|was|etait)(?: \w+){0,2} (?:bon(?:ne)?|mauvaise?|haute?|basse?|elevee?|correcte?|high|low|decent|great)"
_OVER_SOME = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE, Figure.TREND)


def _over_one_side(reading: Reading, flat_text: str) -> Reading:
    """Add the side of the reviews that a figure is asked over; "la moyenne est bonne ?" is over all of them."""
    for side, word in ((Side.NEGATIVE, BAD), (Side.POSITIVE, GOOD)):
        if match := re.search(rf"\b{_TEXTS} (?:(?:les |the )?(?:plus |most |tres |very ))?{word}\b|\b{word} {_TEXTS}\b", flat_text):
            return Reading(reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span()))
    judged = [m.span() for word in (BAD, GOOD, _HIGH) if (m := re.search(rf"\b{word}\b", flat_text))]
    return Reading(reading.intent, None, reading.figure, reading.order, (*reading.spans, *judged))


def _with_side(reading: Reading, flat_text: str) -> Reading:
    """Add the side to an order ("the latest negative review") and to a count ("how many negative reviews")."""
    if reading.intent is Intent.THEMES:
        return _of_whose_reviews(reading, flat_text)
    if reading.figure in _OVER_SOME and reading.side is None:
        return _over_one_side(reading, flat_text)
    wanted = reading.intent in (Intent.REVIEWS, Intent.WRITERS) or reading.figure is Figure.COUNT
    if reading.side is not None or not wanted:
        return reading
    sides = [(Side.NEGATIVE, BAD), (Side.POSITIVE, GOOD)]
    if reading.figure is Figure.COUNT:  # "combien de gens ont détesté"
        sides = [(Side.NEGATIVE, _DISLIKE), *sides, (Side.POSITIVE, _LIKE)]
    if reading.order in (Order.BEST, Order.WORST):  # "les moins bonnes critiques" are not the good ones
        flat_text = _LEAST.sub(lambda found: " " * len(found.group()), flat_text)
    both = [match for word in (BAD, GOOD) if (match := re.search(rf"\b{word}\b", flat_text))]
    if reading.figure is Figure.COUNT and len(both) > 1:  # "combien d'avis positifs et négatifs"
        return Reading(reading.intent, None, Figure.SHARE, reading.order, (*reading.spans, *(m.span() for m in both)))
    for side, word in sides:
        if match := re.search(rf"\b{word}\b", flat_text):
            if word is GOOD and reading.order is Order.BEST:
                continue
            if reading.order is Order.WORST and match.group().startswith("severe"):
                continue  # "le plus sévère" is of all the reviews
            return Reading(
                reading.intent, side, reading.figure, reading.order, (*reading.spans, match.span())
            )
    return reading
