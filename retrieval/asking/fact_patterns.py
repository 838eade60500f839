"""How facts on a film are asked for, and how passages that tell them are written.

Both patterns read a text folded letter by letter (`folding.flat`); in a question "@" stands for every character of a
film's title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.asking.for_whom import (
    AGE_ASKED,
    AGE_BEST,
    AGE_WORDS,
    AGE_WRITTEN,
    AUDIENCE_ASKED,
    AUDIENCE_BEST,
    AUDIENCE_WORDS,
    AUDIENCE_WRITTEN,
    SEVERAL,
)
from retrieval.question import Fact


@dataclass(frozen=True, slots=True)
class Told:
    """How a fact is asked for, and how a passage that tells it is written; ``words`` are those one of which it holds.

    What the group ``name`` of ``written`` matches must begin with a capital. Passages that one of ``best`` is found in come
    first, those of its first pattern before the others.
    """

    asked: re.Pattern[str]
    written: re.Pattern[str]
    words: tuple[str, ...]
    best: tuple[re.Pattern[str], ...] = ()


_IT = r"(?:ca|c'|cela|il|elle|on|le film|la serie|ce film|cette serie|l'histoire|l'action|l'intrigue|@+)"
_THE = r"(?:it|this|that|(?:the|this) (?:film|movie|series|show|story)|@+)"
_SERVICES = (
    r"netflix|prime(?: video)?|amazon(?: prime)?|disney ?(?:\+|plus)|canal ?(?:\+|plus)|ocs|hbo(?: max)?|hulu|apple tv"
    r"|arte|tf1|m6|france ?(?:[2-5]|tele\w*)|salto|mubi|sky|youtube|streaming|replay|vod|dvd|blu-?rays?|peacock|showtime"
)
_ONLINE = r"netflix|prime(?: video)?|amazon(?: prime)?|disney ?(?:\+|plus)|canal ?(?:\+|plus)|ocs|hbo(?: max)?|hulu|apple tv"


def _counted(noun: str, words: tuple[str, ...]) -> Told:
    """How many of something there are; "the first three" and "after three" are not all of them."""
    return Told(
        re.compile(rf"\b(?:combien (?:d'? ?|de )|(?:le |quel )?nombre (?:d'? ?|de )|how many )(?:{noun})\b(?: (?:y a-t-il|il y a|y a|compte|a|are there|does|do|has|in)\b)?"),
        re.compile(
            rf"\b(?:serie (?:\w+ )?(?:de|en)|saison (?:\w+ )?de|series (?:\w+ )?of|season (?:\w+ )?of|compte|comporte|a|fait|dure|total|seulement|les|ces|ses|has|all|only|these|the|its) "
            rf"{SEVERAL} (?!premier|dernier|first|last|autre|other)(?:\w+ )?(?:{noun})\b(?! (?:precedent|suivant|premier|dernier|so far|before))"
        ),
        words,
    )  # fmt: skip


FACTS: dict[Fact, Told] = {
    Fact.YEAR: Told(
        re.compile(
            r"\b(?:quand|kan|en quelle annee|quelle annee|quelle date)\b.{0,30}?\bsorti?\w*|\bsorti\w*\b.{0,14}?\b(?:quand|kan|en quelle annee|quelle annee)\b"
            r"|\b(?:date|annee) de sortie\b|\bsort(?:i|ie|ait)? quand\b"
            rf"|\b(?:{_IT} ?(?:est|etait|date|c'est)|c'?est|date|est)\b ?(?:un (?:film|truc) )?de (?:quelle annee|quand)\b"
            r"|\bwhen (?:did|was|is|does|has)\b.{0,40}?\b(?:com(?:e|es|ing) out|came out|released?|made)\b"
            r"|\b(?:what|which) year (?:was|did|is|does)\b.{0,40}?\b(?:made|com(?:e|es) out|came out|released?|from)\b|\brelease (?:date|year)\b"
            rf"|\bhow old is {_THE}(?=\W*$)"
        ),
        re.compile(
            r"\b(?:sorti(?:e|es|s)?|sortie|date de|datant de|realisee?s? en|tournee?s? en|film de|released?|came out|come out|made in|dates? from)\b"
            r"[^.!?\d]{0,25}\b(?:19\d|20[0-3])\d\b"
        ),
        ("sorti", "sortie", "date", "datant", "réalisé", "tourné", "film", "released", "release", "came", "come", "made"),
    ),
    Fact.DIRECTOR: Told(
        re.compile(
            r"\b(?:qui|ki) (?:a |l'a |la |est-ce qui a )(?:realise|tourne|filme|mis en scene|fait (?:ce film|le film|la serie|@+))"
            r"|\b(?:qui|ki|quel(?:le)?|kel)\b ?(?:est |sont |c'est )?(?:le |la |les |l'|son |sa )?(?:realisat\w+|metteu[rs]e? en scene|cineaste)\b"
            r"|\b(?:le |la )?realisat(?:eur|rice) (?:c'?est|est|de @+ (?:c'?est|est)) (?:qui|ki)\b"
            r"|\b(?:realise|film|tourne) par (?:qui|ki)\b|\bde (?:qui|ki) est (?:ce film|le film|@+)|@ c'?est (?:de|par) (?:qui|ki)\b"
            r"|\bwho (?:has )?(?:directed|made|filmed|shot)\b|\bwho(?:'s|s| is| was| are)? the (?:film)?(?:director|maker)s?\b|\bdirected by who(?:m)?\b"
        ),
        re.compile(
            r"\b(?:(?:realisee?s?|mise? en scene|filmee?s?|signee?s?|dirigee?s?) par|(?:le |du |la )?(?:realisateur|realisatrice|cineaste|metteur en scene)s?,?"
            r"|(?:nouveau |dernier |premier |long |un |ce |le )(?:film|metrage) (?:de|d')|directed by|(?:film)?(?:director|maker)s?,?|helmed by|a film by)"
            r" ?(?:(?:coreen|francais|britannique|americain|grec|sud-coreen|greek|french|korean|visionary|the|le|la|legendary|great)[ ,]+){0,2}(?P<name>\w+(?:[- ]\w+)?)"
        ),
        ("réalisé", "réalisateur", "réalisatrice", "cinéaste", "metteur", "film", "long-métrage", "métrage", "signé", "directed", "director", "filmmaker", "helmed", "filmé"),
    ),
    Fact.AGE: Told(AGE_ASKED, AGE_WRITTEN, AGE_WORDS, AGE_BEST),
    Fact.AUDIENCE: Told(AUDIENCE_ASKED, AUDIENCE_WRITTEN, AUDIENCE_WORDS, AUDIENCE_BEST),
    Fact.PLACE: Told(
        re.compile(
            rf"\b(?:ou|dans (?:quel(?:le)?s?) (?:ville|pays|region|endroit|lieu|annees?)|a quelle epoque|en quelle annee) ?(?:est-ce (?:que |qu'))?(?:{_IT} ?)?(?:s'?e? ?)?(?:se )?(?:passe|deroule|situe)\w*\b"
            rf"|\b(?:a|de|dans|en) quelle (?:epoque|decennie)\b|\b(?:se|s') ?(?:passe|deroule|situe)\w*(?:-t-(?:il|elle))?,? (?:@+ )?(?:ou\b(?! \w)|a quelle epoque|dans (?:quel|quelle) \w+|en quelle annee)"
            r"|\b(?:where|in (?:what|which) (?:city|country|place|town|year)|when|(?:in )?(?:what|which) (?:time )?(?:period|era|decade|century)) (?:is|was|does|did|do|are)\b.{0,40}?\b(?:set|tak(?:e|es|ing) place|happen(?:s|ing)?|located)\b(?: in\b)?"
        ),
        re.compile(
            r"(?<!qui )(?<!qu'il )\bs(?:e|') ?(?:passe|passait|deroule|deroulant|situe|situant|passant|deroulait)(?: (?:a nouveau|principalement|essentiellement|entierement|egalement|surtout|donc|ici))? "
            r"(?:a|en|au|aux|dans (?:une? |la |le |les )?(?:ville|banlieue|cite|pays|village|region|maison|annees?|ecole|campagne|futur|univers|quartier|monde|usine|centrale|coree|france|internat|hopital|agence)|sous|pendant|durant|de nos jours)\b(?! (?:pas|fil|merveille|rythme|moment|meme|trot|cours|ordre)\b)"
            r"|\b(?:set (?:in|during|at)|takes? place (?:in|at|during)|taking place in|(?:situee?s?|plante\w* (?:le|son) decor) (?:a|en|au|dans))\b"
        ),
        ("passe", "passait", "déroule", "situe", "passant", "situé", "décor", "set", "takes", "take", "taking", "planté"),
        (re.compile(r"\b(?:intrigue|action|histoire|serie|story|movie|film|it(?:'s| is))\b"),),
    ),
    Fact.SHOT: Told(
        re.compile(
            rf"\bou (?:a|ont|est|fut|c'est|c'etait|a-t-(?:on|il|elle)|{_IT}(?: a)?)\b.{{0,25}}?\b(?:tourne|filme)\w*|\b(?:tourne|filme)e? (?:ou|dans quel(?:le)? \w+)\b(?! \w)|\blieux? (?:de|du) tournage\b"
            r"|\b(?:dans quel(?:le)? (?:ville|pays|region|endroit)) .{0,25}?\b(?:tourne|filme)\w*"
            r"|\b(?:where|in (?:what|which) (?:city|country|place|town)) (?:is|was|did|were|are)\b.{0,40}?\b(?:filmed|shot|film it|shoot it)\b|\bfilming locations?\b"
        ),
        re.compile(
            r"\b(?:(?:tournee?s?|filmee?s?|tournage)(?: en (?:grande )?partie| principalement)? (?:a|en|au|aux)|(?:filmed|shot) (?:entirely |partly )?(?:in|at)) (?P<name>\w+)"
            r"|\b(?:shot|filmed) on location\b|\blieux? de tournage\b|\bdecors naturels\b"
        ),
        ("tourné", "filmé", "tournage", "filmed", "shot", "naturels", "location"),
    ),
    Fact.LENGTH: Told(
        re.compile(
            r"\bdur(?:e|es|ait|ent|ee)\b.{0,14}?\bcombien\b(?: de temps| d'heures| de minutes)?|\bcombien de (?:temps|minutes)\b(?: (?:ca|il|elle|@+|est-ce que ca))? ?(?:dure\w*|fait)?|\bcombien (?:d'heures|dure\w*)\b"
            r"|\bquelle (?:est )?(?:la |sa )?(?:duree|longueur)\b(?! (?:ideale|des))|\bduree (?:du film|totale|exacte|d'un episode)\b"
            rf"|\bhow long (?:is|does|was|are|do|'s)\b|\bhow long {_THE}|\b(?:the )?run(?:ning)?[- ]?time\b|\bhow many (?:hours|minutes)\b"
        ),
        re.compile(
            r"\b[1-4] ?h(?:eures?)? ?(?:[0-5]\d|et demie?|et quart)\b|\b[2-4] ?h(?:eures?)?\b(?! du)|\b(?:deux|trois|quatre) heures\b|\bune heure (?:et demie|trente|quarante|vingt|cinquante)\b"
            r"|\b(?:[6-9]\d|1\d\d|2\d\d) ?(?:min(?:utes?)?|mn)\b|\b(?:two|three|four|[2-4](?:\.5)?)(?: and a half)?[- ](?:plus[- ])?(?:hours?|hrs?)\b|\bepisodes? (?:de|d'environ|d') ?(?:pres de |plus de )?(?:\d{2}|une? )[ ]?(?:min|mn|h)\w*"
        ),
        ("heures", "heure", "h", "minutes", "min", "mn", "hours", "hour", "hrs", "épisodes", "2h", "3h", *(f"{h}h{m:02d}" for h in (1, 2, 3) for m in range(0, 60))),
        (re.compile(r"\bdur(?:e|ee|ant|ait)\b|\brun(?:ning)?[- ]?time|\blasts?\b|\bclocks?\b|\bfilm de\b|\b(?:hours?|minutes) long\b|\blong(?:ue)? de\b"),),
    ),
    Fact.WATCH: Told(
        re.compile(
            r"(?<!a )\b(?:ou|comment|sur quoi) (?:est-ce qu(?:'on|e je|e l'on) (?:peut |peux )?|(?:peut-on|puis-je|peux-tu|on peut|je peux) )?(?:le |la |les |l')?(?:regarder|voir|trouver|mater|visionner|louer|acheter)\b"
            r"|\bsur quel(?:le)?s? (?:plateformes?|chaines?|site|service)\b(?: .{0,15}?(?:regarder|voir|trouver|mater|passe|dispo\w*))?"
            r"|\b(?:dispo(?:nible)?|diffuse\w*|passe) (?:ou|sur quoi|sur quelle \w+)\b(?! \w)"
            r"|\bwhere (?:can|do|could|to|should) ?(?:i|you|we|one|people)? ?(?:watch|see|stream|find|rent|buy|get)\b|\bwhere (?:is|'s) .{0,40}?\b(?:streaming|available|playing|showing)\b|\b(?:what|which) (?:platform|channel|streaming service|service)\b"
            rf"|\b(?:is|est|c'est|dispo\w*|passe|available|streaming|trouve)\b.{{0,40}}\b(?:on|sur) (?:{_ONLINE})\W*$"
        ),
        re.compile(rf"\b(?:sur|on|via|en|in|par|from|disponible|chaine|merci|streaming|la plateforme)(?: la plateforme| la chaine| le site)? (?:{_SERVICES})(?!\w)"),
        ("netflix", "prime", "amazon", "disney", "canal", "ocs", "hbo", "hulu", "apple", "arte", "tf1", "m6", "france", "salto", "mubi", "sky", "youtube", "streaming", "replay", "vod", "dvd", "bluray", "ray", "peacock", "showtime"),
    ),
    Fact.SEASONS: _counted("saisons|seasons", ("saison", "season")),
    Fact.EPISODES: _counted("episodes", ("épisode", "episode")),
}  # fmt: skip
