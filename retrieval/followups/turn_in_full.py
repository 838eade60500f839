"""A turn said in a word, written out as the question it asks in its conversation: "c'est tout ?", "en 2 mots", "combien".

What looks like talk at other times ("c'est drôle", "c'est vrai ?") asks there for more of what was just spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from retrieval.asking.extremes import asks_end
from retrieval.followups import after_figures
from retrieval.followups.conversation import Conversation
from retrieval.followups.set_beside import set_beside, set_in_another
from retrieval.names.parts import find_parts
from retrieval.question import Figure, Intent, Language, Order, Question, Role, Side
from retrieval.words.folding import flat, tokens

_SO = r"^\W*(?:(?:et|and|mais|but|ok|okay|alors|so|bon|ah|euh|donc|du coup|non|no|enfin|sinon)\W+)*"
_QUOTING = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OVERVIEW, Intent.OPINION, Intent.REVIEWS, Intent.THEMES})
_NOTHING_ELSE = re.compile(
    rf"{_SO}(?:c'? ?est tout|c tout|that'? ?s (?:all|it)|is that (?:all|it)|y en a (?:pas|plus) d'autres|(?:il n'? ?)?y (?:a|en a) (?:rien|que ca)(?: d'autre)?|rien d'autre|nothing else|no more) *\?\W*$"
)
_OTHERS = re.compile(
    rf"{_SO}(?:les autres|(?:the )?next(?: one| ones)?|(?:le|la|les) suivante?s?|the others|the other ones|tous les autres)(?: (?:avis|critiques?|reviews?|citations?|quotes?))?\W*$"
)
_LIKE_ME = re.compile(
    rf"{_SO}(?:(?:il )?y ?a (?:d'autres |des )?(?:gens|personnes) |d'autres |any(?:one|body) |(?:are there )?(?:people|others?) )(?:else )?(?:comme (?:moi|lui|elle|eux|ca)|qui pensent (?:comme (?:moi|lui|elle|eux)|pareil)|like (?:me|him|her|them|that)|who (?:think|feel) (?:like me|the same))\W*$"
)
_ANOTHER_SUBJECT = re.compile(
    rf"{_SO}(?:(?:parle[- ]moi |on parle |parlons |talk |let'?s talk )?(?:d'|de |about )?(?:autre chose|un autre (?:sujet|theme|aspect)|d'autres (?:sujets|themes|aspects)|something else|another (?:subject|topic|aspect)|other (?:subjects|topics))|chang(?:e[rz]?|eons) de sujet|change (?:the )?subject)(?: (?:stp|svp|please|maintenant|now))?\W*$"
)
"""Something else than what was just spoken of: the themes tell what there is."""
_SO_IT_IS = re.compile(
    rf"{_SO}(?:(?:c'? ?est|c|est-ce que c'? ?est|est-ce|is (?:it|that|this)) (?:vraiment |really )?(?:vrai|true|so|right|le cas)|vraiment|really|ah bon|pour de vrai|serieux|is that so) *\?\W*$"
)
"""Whether what was just said or asked is so."""
_FUNNY = re.compile(
    rf"{_SO}(?:c'? ?est|c|il est|elle est|ca|is it|it is|it'? ?s) (?:(?:trop|tres|si|vraiment|assez|plutot|super|hyper|so|very|really|that|too|actually) )*(?P<said>drole|marrant|rigolo|comique|funny|hilarious)(?: (?:ou pas|ou non|or not|sinon|quand meme))?\W*$"
)
_LAUGHS = re.compile(r"!|\b(?:mdr+|lol+|ptdr+|ah+|haha\w*|hihi|xd|trop drole)\b")
_HOW_MANY = re.compile(
    rf"{_SO}(?:combien|how many|ils sont combien|ca fait combien|y en a combien|combien (?:ils )?sont(?: ils)?|combien (?:le |l')?(?:disent|pensent))\W*$"
)
_IN_WORDS = re.compile(
    rf"{_SO}(?:(?:resume[rz]?|dis|explique)[- ]?(?:moi|le|la|les|ca)? )?(?:en|in) (?:un|une|deux|trois|quelques|one|two|three|a few|\d) (?:mots?|words?|phrases?|sentences?|lignes?|lines?)\W*$"
)
_WHEN = re.compile(
    rf"{_SO}(?:(?:la |les |quelle |the |what |leur |quelles )?dates?(?: (?:de|of) (?:l'avis|la citation|cet avis|ces avis|the (?:review|quote)))?|(?:ca|cet avis|il|elle) (?:date|a ete ecrit\w*) (?:de )?quand|quand(?: (?:ca|est-ce qu'?il))? (?:a|l'?a) (?:ete )?(?:ecrit|dit)\w*|when (?:was (?:it|that|this) (?:written|posted|said)|did (?:he|she|they) (?:write|say) (?:it|that|this)))\W*$"
)
_IN_GOOD = re.compile(rf"{_SO}(?:plutot |surtout |mais )?en (?P<side>bien|positif|mal|negatif)(?: (?:stp|svp|seulement|uniquement|plutot))?\W*$")
_AGAIN = re.compile(
    rf"{_SO}(?:(?:tu peux|vous pouvez|tu pourrais|peux[- ]tu|pouvez[- ]vous|can you|could you) )?(?:(?:me |nous |le |la |l'|please )*(?:repeter?|repete[rz]?|redire|redis|remontrer?)(?:[- ](?:moi|le|la|ca|tout))*|repeat(?: (?:that|it|please))*|say (?:that|it) again|come again|encore une fois)(?: (?:stp|svp|please))?\W*$"
)
_WHY_SO = re.compile(
    rf"{_SO}(?:why|how come|pourquoi|pk|comment ca se fait)(?: (?:is|was|are|it|that|this|they|so|such|a|such an|c'? ?est|est-ce|ca|elle|il|la note|est|si|aussi|tellement|autant))* ?(?:(?P<low>low|bad|badly rated|poor|little|bas(?:se)?|mal notee?|mauvaise?|peu|faible)|(?P<high>high|good|highly rated|well rated|haute?|bien notee?|bonne?|elevee?))(?: (?:score|rating|note|then|alors))?\W*$"
)
"""Why the figure that was told is so low."""
_FIGURES = frozenset({Intent.FIGURE, Intent.BEST_FILM, Intent.COMPARE, Intent.OVERVIEW, Intent.OPINION})
_BACK_TO = re.compile(
    rf"{_SO}(?:(?:on |let'? ?s |i |je |we )?(?:go(?:ing)? )?back|retour(?:ne|nons|ner)?|reven(?:ons|ir)|revien[st]|on revient) (?:to|a|au|aux|sur) (?:l'|la |le |les |the )?(?P<what>[^?!.]+?)\W*$"
)
"""Back to a film that was spoken of: its title may be an everyday word."""
_NOT_THAT = re.compile(rf"{_SO}(?:pas|not) (?:celui|celle|that|this)[- ]?(?:la|ci|one)?\W*$")
_SHARPER = re.compile(
    rf"{_SO}(?:(?:encore|un|une|donne[- ]moi|something|one|an?) )*(?:plus (?P<fr>mechante?s?|dure?s?|severes?|violente?s?|assassine?s?|gentil(?:le)?s?|sympas?|elogieu\w+)|(?P<en>harsher|meaner|nastier|nicer|kinder))(?: ones?)?\W*$"
)
_SHARP = re.compile(
    rf"{_SO}(?:(?:encore|donne[- ]moi|give me|now|maintenant|plutot) )*(?:(?:une?|celle|an?|another|one) )(?:(?:bien|tres|vraiment|really|very) )?"
    r"(?:(?P<fr>mechante?|severe|vache|assassine?|cinglante?|cruel(?:le)?|feroce|dure?|gentil(?:le)?|sympa|elogieu(?:x|se)|enthousiaste)"
    r"|(?P<en>mean|harsh|nasty|brutal|savage|scathing|cruel|kind|nice|enthusiastic|glowing)(?: one)?)(?: (?:cette fois|this time|alors|stp|svp|please|aussi|too))*\W*$"
)
"""After a quote of the film: "et une méchante"."""
_NUMBER = re.compile(
    rf"{_SO}(?:pour |dans |sur |about |in )?(?:(?:le|la|l'|the|celle|celui|number|numero) ?)?(?P<n>\d{{1,2}})(?:e|er|ere|eme|ieme|nd|rd|th|st)?(?: (?:alors|aussi|then|too))?\W*$"
)
"""Another season or episode than the one just asked about."""
_WHICH_SEASON = re.compile(
    rf"{_SO}(?:(?:c'? ?est )?(?:quoi |quelle est )?)?(?:laquelle|which(?: one| season)?|quelle saison|what season|la|the)(?: (?:est|is|was|les gens|do people|des deux|of the two))* ?(?:la |the |le )?(?:(?P<worst>pires?|worse|worst|moins (?:bien|bonne|aimee?)|weak(?:er|est))|mieux|meilleure|prefer\w*|plus aimee?|aiment le plus|better|best|like (?:most|best|more))(?: (?:des deux|of the two|saison|season))?\W*$"
)
"""Which season is better, after one was spoken of."""
_SPREAD = re.compile(
    rf"{_SO}(?:(?:can|could) (?:you|i|we) |(?:tu peux|peux[- ]tu|vous pouvez) )?(?:(?:please|show|give|me|us|see|get|display|draw|donne[rz]?|montre[rz]?|affiche[rz]?|voir|moi|nous|je|i|veux|voudrais|want|have|avoir|quelle|c'est quoi|what|is|est|what's|how about|what about|plutot|aussi|also|the|la|le|l'|une?|a|full|whole|complete|its|sa|leur|their)[- ]*)*?"
    r"(?:distribution|breakdown|spread|details?|histogram\w*|repartition|graphi(?:que|c)|chart|graph|bars?|courbe|barres)(?: (?:complete|detaillee|then|please|stp|svp|aussi|too|alors))*\W*$"
)
"""How the ratings are spread, after a figure that they make: "show me the distribution"."""
_APART = re.compile(
    rf"{_SO}(?:c'est quoi |quel(?:le)?s? (?:est |sont )?|what's |what is |et |and )?(?:l'|la |les |the )?(?:differences?|ecarts?|gap)(?: (?:de |des |d'|in |of )(?:notes?|moyennes?|ratings?|means?|averages?|scores?))?(?: (?:entre les deux|between (?:the two|them)))?\W*$"
)
"""By how much the year just told differs from one told before: "quel écart ?"."""
_AS_SHARE = re.compile(rf"{_SO}(?:ca fait )?(?:en|as a|in) ?(?:pourcentages?|percentages?|%|proportion)\W*$")
_OTHER_END = re.compile(
    rf"{_SO}(?:c'? ?est qui |who is |who'? ?s |quel(?:le)? est )?(?:(?:le|la|les|the) )?(?:(?P<worst>pires?|worst|moins bon(?:ne)?s?|plus mauvaise?s?|moins aimee?s?)|meilleure?s?|best|preferee?s?|favou?rite)(?: one)?\W*$"
)


@dataclass(frozen=True, slots=True)
class _Say:
    """What is asked in each language."""

    fr: str
    en: str

    def of(self, language: Language) -> str:
        return self.en if language is Language.ENGLISH else self.fr


_MORE = _Say("d'autres ?", "any others?")
_SHARE = _Say("quel pourcentage d'avis positifs ?", "what percentage of positive reviews?")
_WHO = _Say("qui a écrit ça ?", "who said that?")
_RATED_SO = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so|those|ceux|celles|les|dont|notes?|rated)\W+)*(?:at |a )?"
    r"(?P<rating>(?:\d{1,2}(?:[.,]5)?(?: ?/ ?\d+)? (?:et plus|ou plus|et moins|ou moins|(?:and|or) (?:up|above|over|more|below|under|less|lower|higher|fewer))"
    r"|(?<=\ba )\d{1,2}(?:[.,]5)?|(?<=\bat )\d{1,2}(?:[.,]5)?)(?: (?:etoiles?|stars?))?)\W*$"
)
"""A rating alone, after reviews were counted: "and 4 and up?", "et à 5 ?"."""
_THE_END = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so|what about|c'est quoi)\W+)*(?:la|le|the) "
    r"(?:(?P<high>plus (?:haute?|elevee?)|meilleure?|highest|best)|plus (?:basse?|faible|mauvaise)|pire|lowest|worst)(?: one)?\W*$"
)
"""The other end of the ratings: "et la plus haute ?"."""
_WHOSE_MARK = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so)\W+)*(?:(?:c'est )?qui (?:l'a|l'ont|a|ont) (?:mise?|donnee?|attribuee?|laissee?)(?: cette note| ca)?"
    r"|who (?:gave|left|rated) (?:it|that|this)(?: (?:one|rating|score|low|high))?|from who(?:m)?|de qui)\W*$"
)
"""Who gave the highest or the lowest rating."""
_GAVE_END = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so)\W+)*(?:qui (?:a|ont) (?:mis|donne) (?:la |le )|who gave (?:it )?the )"
    r"(?:(?P<high>plus haute?|plus elevee|meilleure?|highest|best)|plus basse?|plus faible|pire|lowest|worst)(?: one)?\W*$"
)
"""Who is at one end of the ratings, the word for them left out."""
_HOW_MANY_RATED = _Say("combien à", "how many at")
_SUMMED = _Say("résume les avis", "sum up the reviews")


def in_full(text: str, conversation: Conversation | None, titles: Mapping[str, str] | None = None) -> str:
    """The turn as the question it asks, or as it was typed; ``titles`` are those of the films by their ids."""
    last = conversation.last if conversation else None
    if conversation is None or last is None or not conversation.films:
        return text
    said, language = flat(text), last.language
    if _NOTHING_ELSE.match(said) and last.intent in _QUOTING:
        return _MORE.of(language)
    if figure := after_figures.in_full(text, last, alone=len(conversation.spoken) < 2):
        return figure
    if after_figures.shows(said) and last.intent in _QUOTING and conversation.shown:
        return _MORE.of(language)
    of_one = last.topic and last.intent in _QUOTING and not last.filters.reviewers
    if of_one and _ANOTHER_SUBJECT.match(said):
        return _Say("de quoi parlent les avis ?", "what do the reviews talk about?").of(language)
    others = _OTHERS.match(said) and not last.filters.reviewers  # after one reviewer, they are what everybody else wrote
    if (others or _LIKE_ME.match(said)) and last.intent in _QUOTING and conversation.shown:
        return _MORE.of(language)
    if _SO_IT_IS.match(said):
        return _counted(last, language) if last.topic else _SHARE.of(language)
    if (funny := _FUNNY.match(said)) and not _LAUGHS.search(said):
        return _Say("est-ce que c'est drôle ?", "is it funny?").of(
            Language.ENGLISH if funny["said"] in ("funny", "hilarious") else Language.FRENCH
        )
    if _HOW_MANY.match(said) and last.intent is Intent.SIDE and last.topic:
        return _counted(last, language)
    if _AS_SHARE.match(said) and last.intent is Intent.SUBJECT and last.figure is Figure.COUNT and last.topic:
        return _counted(last, language, share=True)
    if last.role is not None and (end := _OTHER_END.match(said)):
        return _whom(last.role, language, worst=bool(end["worst"]))
    if (why := _WHY_SO.match(said)) and last.intent in _FIGURES and not last.topic:
        if why["low"]:
            return _Say("qu'est-ce que les gens n'ont pas aimé ?", "what did people dislike?").of(language)
        return _Say("qu'est-ce que les gens ont aimé ?", "what did people like?").of(language)
    if (back := _BACK_TO.match(said)) and (title := _spoken_of(back["what"], conversation, titles or {})):
        return _Say(f'retour à "{title}"', f'back to "{title}"').of(language)
    if beside := set_beside(text, last, (titles or {}).values()) or set_in_another(text, last, titles or {}):
        return beside
    if _AGAIN.match(said):
        return last.text
    of_a_quote = last.intent is Intent.REVIEWS or (last.intent in _QUOTING and len(conversation.spoken) < 2)
    if _NOT_THAT.match(said) and of_a_quote and conversation.shown:
        return _MORE.of(language)
    if (sharper := _SHARPER.match(said)) and last.intent in _QUOTING:
        return f"a {sharper['en']} quote" if sharper["en"] else f"une citation plus {sharper['fr']}"
    if (sharp := _SHARP.match(said)) and last.intent in _QUOTING and not {"characters", "villain"} & {*last.subjects}:
        return f"a {sharp['en']} quote" if sharp["en"] else f"une citation {sharp['fr']}"
    counted = last.intent is Intent.FIGURE and last.figure in (Figure.COUNT, Figure.SHARE) and not last.topic
    if counted and (rated := _RATED_SO.match(said)):
        return f"{_HOW_MANY_RATED.of(language)} {text[rated.start('rating') :]}"
    if last.order in (Order.BEST, Order.WORST) and asks_end(flat(last.text)):
        if end := _THE_END.match(said):
            best = _Say("la note la plus haute", "the highest rating")
            return (best if end["high"] else _Say("la note la plus basse", "the lowest rating")).of(language)
        if _WHOSE_MARK.match(said):
            best = _Say("qui a mis la meilleure note ?", "who gave the highest rating?")
            worst = _Say("qui a mis la pire note ?", "who gave the lowest rating?")
            return (best if last.order is Order.BEST else worst).of(language)
    if gave := _GAVE_END.match(said):
        if gave["high"]:
            return _Say("qui a mis la meilleure note ?", "who gave the highest rating?").of(language)
        return _Say("qui a mis la pire note ?", "who gave the lowest rating?").of(language)
    number = _NUMBER.match(said) if last.topic and not last.filters.bounded else None
    if number and len(parts := find_parts(last.topic or "")) == 1:
        return f"{parts[0].nouns[language is Language.ENGLISH]} {number['n']}"
    of_season = last.topic and any(part.nouns[0] == "saison" for part in find_parts(last.topic))
    if of_season and (which := _WHICH_SEASON.match(said)):
        best = _Say("quelle est la meilleure saison ?", "which season is the best?")
        return (_Say("quelle est la pire saison ?", "which season is the worst?") if which["worst"] else best).of(language)
    if side := _IN_GOOD.match(said):
        return "les positifs" if side["side"] in ("bien", "positif") else "les négatifs"
    if last.intent in _FIGURES and not last.topic and _SPREAD.match(said):
        return _Say("la répartition des notes", "the distribution of the ratings").of(language)
    kept_to_a_time = last.filters.since is not None and last.filters.until is not None
    if kept_to_a_time and last.intent is Intent.FIGURE and len(conversation.spoken) < 2 and _APART.match(said):
        return _Say("l'évolution de la note par année", "how did the ratings change over the years?").of(language)
    if _IN_WORDS.match(said):
        return _SUMMED.of(language)
    if _WHEN.match(said) and conversation.shown and last.intent in _QUOTING:
        return _WHO.of(language)
    return text


def _spoken_of(what: str, conversation: Conversation, titles: Mapping[str, str]) -> str | None:
    """The title of a film that was spoken of, where ``what`` is said of it and nothing else is."""
    words = {t.word for t in tokens(what)}
    return next((t for f in conversation.spoken if (t := titles.get(f)) and words == {w.word for w in tokens(t)}), None)


def _counted(last: Question, language: Language, *, share: bool = False) -> str:
    """How many, or which share of all, say what was just spoken of, on the side that was asked."""
    if last.side is None and not share:
        return _Say("combien le disent ?", "how many say so?").of(language)
    liked = {Side.POSITIVE: ("aiment", "like"), Side.NEGATIVE: ("n'aiment pas", "dislike")}
    like = _Say(*(liked[last.side] if last.side else ("parlent de", "mention"))).of(language)
    asked = _Say("quel pourcentage de gens", "what percentage of people") if share else _Say("combien", "how many people")
    return f"{asked.of(language)} {like} {last.topic} ?"


def _whom(role: Role, language: Language, *, worst: bool) -> str:
    """The other end of those just ranked."""
    who = _Say("personnage", "character") if role is Role.CHARACTER else _Say("acteur", "actor")
    most = _Say("le pire", "the worst") if worst else _Say("le meilleur", "the best")
    return f"{_Say('quel est', 'who is').of(language)} {most.of(language)} {who.of(language)} ?"
