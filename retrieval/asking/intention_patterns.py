"""How people say that they mean to see a film, or waver: patterns over text folded by `folding.flat`, titles being "@"."""

from __future__ import annotations

import re

from retrieval.words.sieve import Sifted

_SEE_FR = (
    r"(?:(?:aller |re)?(?:voir|regarder|mater|visionner)|commencer|recommencer|entamer|attaquer|continuer|poursuivre|arreter|stopper|lacher|abandonner|finir"
    r"|terminer|tester|essayer|decouvrir|lancer|louer|acheter|me (?:lancer|plonger)(?: dans)?|me mettre (?:a|devant|sur)"
    r"|(?:me |m')(?:faire|mater|y mettre)|donner (?:une|sa) chance a|aimer|kiffer|accrocher(?: a)?)"
)
_SEE_EN = (
    r"(?:(?:re)?watch(?:ing)?|see(?:ing)?|start(?:ing)?|begin(?:ning)?|try(?:ing)?|check(?:ing)? out|get(?:ting)? into|binge(?:ing)?"
    r"|bing(?:e[- ]?watch)?ing|continu(?:e|ing)|stop(?:ping)?|quit(?:ting)?|drop(?:ping)?|(?:giv(?:e|ing) up|keep(?:ing)?)(?: on)?(?: watching)?|finish(?:ing)?|rent(?:ing)?|buy(?:ing)?|stream(?:ing)?|giv(?:e|ing)|like|enjoy)"
)
_A_LOT = (
    r"(?: (?:encore|toujours|un peu|beaucoup|vraiment|grave|trop|bien|pas mal|assez|tres|super|aussi|enfin|peut-etre"
    r"|still|a bit|a little|really|very|so|kinda|kind of|quite|also|finally|maybe|too)){0,3}"
)
_WE = r"(?:(?:je|j'|j|on|nous)(?: ?(?:me|nous|ne|n'))? ?)"
_I = r"(?:(?:i|we)(?:'?m|'?re| am| are| was| were)?|im|still)"
_WAVER_FR = rf"(?:^\W*(?:(?:et|mais|moi|ok|bon|alors) )*{_WE}?|\b{_WE})(?:hesit(?:e|ais|ons|ait|ions)|tat(?:e|ais|ons)|balance){_A_LOT}"
_WAVER_EN = (
    rf"\b(?:{_I}{_A_LOT} )?(?:hesitat\w+|hesitant|undecided|on the fence|(?:in|of) two minds|torn){_A_LOT}"
    r"(?: (?:whether|if) (?:i|we) (?:should|want to|would|will)| (?:about|to|over|on|whether to))*"
)
_UNSURE_FR = (
    r"\b(?:(?:je|j'|j|on) ?)?(?:ne |n')?(?:(?:sais|sait) pas(?: trop| vraiment| encore| bien)*|(?:suis|est) pas (?:(?:trop|tres|vraiment) )?(?:sure?|certaine?))"
    r" (?:si (?:je|on) (?:vais|va|dois|doit|devrais|peux|peut|veux|veut)|s'il faut|de (?:vouloir|devoir))"
)
_IF_I = r"(?:whether|if) (?:i|we) (?:should|want to|wanna|would|will|'ll)"
_UNSURE_EN = (
    rf"(?:\b(?:{_I} )?(?:(?:do|does)(?:n'?t| not) know|dont know|idk|dunno|not{_A_LOT} (?:sure|certain|convinced)|unsure|wondering)"
    rf"(?: {_IF_I}| (?:whether to|about|if|to|of))|^\W*{_IF_I})"
)
_WANT_FR = (
    r"(?:(?:^\W*|\b(?:j'|j |on |nous )(?:ne |n')?(?:ai|avais|a|avons)(?: pas)?(?: bien| trop| grave| tres| super| vraiment| plus)* )envie d[e' ]+"
    rf"|\b{_WE}(?:(?:ne |n')?(?:veux|voulais|voudrais|aimerais|vais|va|allais|dois|devrais|pense|pensais|compte|comptais|comptons|prevois|souhaite|songe|songeais|envisage)){_A_LOT}(?: (?:de |a |d'))?"
    r"|\b(?:je |j'|on )?(?:suis|serais|est|etais) (?:\w+ ){0,2}tentee?s?(?: par| de| d')?)"
)
_WANT_EN = (
    rf"\b(?:(?:{_I} )?(?:thinking (?:of|about)|considering|planning (?:on|to)|about to|going to|gonna|tempted (?:by|to)|wondering (?:if|whether) (?:i|we) should|looking forward to|dying to|keen (?:to|on)|curious about|intrigued by|interested in)"
    r"|(?:i|we)(?:'d|'ll| would| will| do|d)? ?(?:(?:really|also|finally|kinda|still) )*(?:want to|wanna|might|may|will|like to|love to|plan to|intend to|mean to|need to|am going to))"
)
_WHEN = (
    r"(?:,? (?:ce (?:soir|week-?end|midi)|demain(?: soir)?|bientot|prochainement|tonight|tomorrow|soon|later|this (?:week-?end|evening|week|afternoon)"
    r"|ou (?:pas|non)|or not|un (?:jour|de ces quatre|de ces jours)|one day|some day|a cause d(?:es|u|e)|because of)\b)?"
)
_OBJECT = r"(?:(?:(?:le|la|the|cette|this|a) )?(?:film |serie |movie |series |show )?@+)"
_IT = r"(?:le|la|l'|les|ca|it|this|that|them)"
_PART = r"(?=(?:la|le|les|the) (?:(?:premiere?|deuxieme|seconde|first|second|third|new|nouvelle|derniere|last) )?(?:saisons?|seasons?|parties?|parts?|suite|sequel|reste|rest)\b|season)"
_DOUBT = (_WAVER_FR, _UNSURE_FR)
_DOUBT_EN = (_WAVER_EN, _UNSURE_EN)

_DARE_FR = (
    r"(?:(?:(?:le|la|les|l'|y|m'y|me|m'|s'y) ?)?(?:regarde|mate|matte|tente|vais|va|fonce|teste|essaie|essaye|commence"
    r"|zappe|lance(?: dedans| dessus)?|mets|passe(?: mon chemin)?|saute|evite|prends|achete|loue)(?: pas)?)"
)
_OR_NOT = rf"(?:,? (?:ou|ou bien|oui ou) (?:pas|non|bien|quoi|(?:(?:je|j'|on) ?)?{_DARE_FR}))?"


def _written(pattern: str) -> Sifted:
    """The pattern, where what was understood before has left blanks and apostrophes may be left out."""
    return Sifted(re.sub(r" (?![*+?{])", " +", pattern.replace("'", "'? ?")))


OF_A_TITLE = tuple(
    _written(f"{said}(?: (?:a|pour|sur|de|au sujet de|avec))?(?: {see})?(?: (?:dans|a))? (?:{_OBJECT}{_WHEN}|{_PART})")
    for group, see in ((_DOUBT, _SEE_FR), (_DOUBT_EN, _SEE_EN)) for said in group
) + tuple(
    _written(f"{said} ?{see}(?: a try| a go| a chance| a shot)?(?: (?:dans|a))? (?:{_OBJECT}{_WHEN}|{_PART})")
    for said, see in ((_WANT_FR, _SEE_FR), (_WANT_EN, _SEE_EN))
) + (
    _written(rf"\b(?:tentee?s?(?: \w+)? par|tempted by|curious about|intrigued by|interested in|considering) {_OBJECT}{_WHEN}"),
    _written(rf"{_OBJECT},? (?:(?:ca|il|elle) )?(?:me|nous|m'|m) ?(?:tente(?:rait)?|attire|intrigue|fait (?:bien |trop )?envie){_A_LOT}"),
    _written(rf"\b(?:(?:ca|c'est|il|elle) )?(?:me|nous|m'|m) ?(?:tente(?:rait)?|attire|intrigue|fait (?:bien |trop )?envie){_A_LOT} {_OBJECT}"),
    _written(rf"{_OBJECT},? (?:(?:ca|c'est|est|il|elle|vraiment|ou) )*(?:se (?:regarde|mate)|(?:a|faut|vaut d'etre|doit etre) (?:le |la )?(?:voir|regarder|mater|vue?|regardee?))(?: bien)?(?:,? ou (?:pas|non|(?:a )?(?:eviter|fuir)))?(?=\W*$)"),
    _written(rf"\b(?:ca se (?:regarde|mate)|c'est a (?:voir|regarder|mater)|faut (?:le |la )?(?:voir|regarder|mater))(?: bien)?(?: ou (?:pas|non))? {_OBJECT}"),
    _written(rf"\b(?:(?:aide[sz]?|aider)[- ]?(?:moi|nous|a) a (?:(?:me|nous|m') ?)?(?:decider|choisir)|help (?:me|us) (?:to )?(?:decide|choose|make up my mind|make my mind up))(?: (?:pour|sur|de|about|on|if i should|whether to|whether i should))?(?: (?:{_SEE_FR}|{_SEE_EN}))? {_OBJECT}"),
    _written(rf"(?:^\W*(?:(?:et|bon|alors|ok) )*|\b(?:j'|j |on |nous |je |i |we ))(?:ne |n')?(?:ai |a |avons |viens (?:juste )?de |vient de |viens d'|'ve |have )?(?:(?:enfin|deja|just|finally|already|pas|toujours) )*(?:vue?|revue?|regardee?|matee?|finie?|terminee?|commencee?|voir|regarder|mater|finir|terminer|watched|saw|seen|finished|started|binged) {_OBJECT} (?:hier(?: soir)?|avant[- ]hier|ce (?:week-?end|matin|midi|soir)|la semaine derniere|l'autre (?:jour|soir)|recemment|au cine\w*|a la tele|sur netflix|yesterday|last (?:night|week|weekend)|recently|the other (?:day|night)|today|aujourd'hui|(?:hier )?avec (?:ma|mon|mes) \w+|with my \w+)(?=\W*$)"),
    _written(rf"\b(?:ma|mon|mes|my|our|notre|nos) \w+ (?:veut|veulent|voudrait|voudraient|aimerait|aimeraient|insiste pour|me tanne pour|a envie de|ont envie de|wants? (?:me |us )?to|would like to|insists? on|keeps? telling me to) (?:que (?:je|j'|on|nous) )?(?:regarde|voie|voit|mate|{_SEE_FR}|{_SEE_EN}) {_OBJECT}"),
    _written(rf"\b(?:on|un pote|une? amie?|mon \w+|ma \w+|mes \w+|tout le monde) (?:m'|me |nous )(?:a|ont)? ?(?:conseillee?|recommandee?|vantee?|parle de|saoule avec|dit de (?:voir|regarder)) {_OBJECT}"),
    _written(rf"\b(?:everyone|everybody|people|a friend|friends|my \w+) (?:has |have |keeps? |is |are )?(?:told me to|recommended|recommends?|telling me to|recommending)(?: me)?(?: to)?(?: (?:watch|see|start|try))? {_OBJECT}"),
    _written(rf"{_OBJECT},? (?:(?:bon|alors|donc|du coup|est-ce que) )*(?:je|j'|on) ?{_DARE_FR}{_OR_NOT}(?=\W*$)"),
    _written(rf"^\W*(?:(?:bon|alors|ok|est-ce que|et) )*(?:je|j'|on) ?{_DARE_FR} (?:dans |sur )?{_OBJECT}{_OR_NOT}(?=\W*$)"),
    _written(rf"\b(?:should|shall) (?:i|we) (?:really |bother |even )*{_SEE_EN}(?: (?:a (?:try|go|chance|shot)|with))? {_OBJECT}{_WHEN}"),
    _written(rf"\b(?:dois[- ]je|devrais[- ]je|faut[- ]il|(?:est-ce que )?(?:je (?:dois|devrais)|il faut)) (?:vraiment )?{_SEE_FR} {_OBJECT}{_WHEN}"),
    _written(rf"\b(?:je |j'|on )?(?:ne |n')?(?:ai|a)? ?(?:jamais|toujours pas|pas encore)(?: encore)? (?:vue?|regardee?|commencee?|matee?) {_OBJECT}"),
)  # fmt: skip
OF_IT = (
    *(_written(f"{said}(?: (?:a|pour|de))?(?: {_IT} ?{see}| {see}(?: {_IT})?)?{_WHEN}\\W*$")
      for group, see in ((_DOUBT, _SEE_FR), (_DOUBT_EN, _SEE_EN)) for said in group),
    *(_written(f"{said} ?(?:{_IT} ?{see}|{see} {_IT}){_WHEN}\\W*$")
      for said, see in ((_WANT_FR, _SEE_FR), (_WANT_EN, _SEE_EN))),
)  # fmt: skip
OF_ANY = tuple(
    _written(f"^\\W*{said}(?: (?:a|pour|de))? {see}(?=\\W+\\w)")
    for group, see in ((_DOUBT, _SEE_FR), (_DOUBT_EN, _SEE_EN)) for said in group
)
"""Of what no title held is: a film that is not, or any of a kind."""
FOR = _written(
    rf"\b(?:(?:convain(?:c|cs|quez)|persuade[sz]?|motive[sz]?)[- ]?(?:moi|nous)? (?:de |d'|a )?|(?:donne[sz]?|donner)[- ]?(?:moi|nous)? envie d[e' ]+)(?:aller )?{_SEE_FR} (?:{_OBJECT}|{_IT}\W*$)"
    rf"|\b(?:convince|persuade) (?:me|us) (?:to |that i should )?{_SEE_EN} (?:{_OBJECT}|{_IT}\W*$)|\b(?:sell me(?: on)?|vends?[- ]moi) {_OBJECT}"
    rf"|\b(?:pourquoi (?:(?:faut[- ]il|il faut|on|tant|autant) )?|(?:bonnes )?raisons (?:de |d'))(?:aimer?|adorer?|kiffer?|apprecier?) {_OBJECT}(?=\W*$)"
    rf"|\b(?:why (?:should (?:i|we|you|one|anyone) )?|(?:good )?reasons to |what(?:'s| is)?(?: there)? to )(?:like|love|enjoy|adore)(?: about| in)? {_OBJECT}(?=\W*$)"
    r"|\b(?:good |some |best |convincing )*(?:reasons|arguments) (?:to|that (?:would|could|will)) (?:convince|persuade|win over) (?:her|him|them|me|us|someone|people|(?:my|our) \w+)"
    r"|\b(?:(?:des|de|les|quelques|bonnes|bons|meilleurs?|meilleures?) )*(?:raisons|arguments) (?:pour|de|a) (?:la |le |les |l'|me |nous )?(?:convaincre|persuader)(?: (?:mon|ma|mes|un|une|des) \w+)?"
    rf"|\bpourquoi (?:je |on |est-ce que je |est-ce qu'on )?(?:devrais|devrait|dois|doit)(?:[- ](?:je|on))? (?:aller )?{_SEE_FR} {_OBJECT}"
)
AGAINST = _written(
    rf"\b(?:dissuade[sz]?|deconseille[sz]?|decourage[sz]?)[- ]?(?:moi|nous)? (?:de |d')?{_SEE_FR} (?:{_OBJECT}|{_IT}\W*$)"
    rf"|\b(?:raisons?|pourquoi) (?:de |d')?ne pas (?:aller )?(?:le |la )?{_SEE_FR} (?:{_OBJECT}|\W*$)"
    rf"|\b(?:pourquoi (?:(?:faut[- ]il|il faut|on) )?|(?:bonnes )?raisons (?:de |d'))(?:eviter|fuir|zapper|boycotter|sauter) {_OBJECT}(?=\W*$)"
    rf"|\b(?:why (?:should (?:i|we|you|one|anyone) )?|(?:good )?reasons to |what(?:'s| is)?(?: there)? to )(?:not (?:like|see|watch)|hate|dislike|avoid|skip)(?: about| in)? {_OBJECT}(?=\W*$)"
    rf"|\btalk (?:me|us) out of {_SEE_EN} (?:{_OBJECT}|{_IT}\W*$)"
)
