"""Turns on those who say what was just shown: all of them? three of them? yes or no? and no longer one side alone."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.whether_liked import asks_whether_liked
from retrieval.followups.conversation import Conversation
from retrieval.question import Figure, Intent, Question, Side, without_subject
from retrieval.words.folding import flat
from retrieval.words.numerals import number_word

_SO = r"^\W*(?:(?:et|and|mais|but|ok|alors|so|donc|then|c'est|c|is it|it's|ah|vraiment|really|in the end|au final|finalement)\W+)*"
_HOLD = r"(?:d'? ?accord|du meme avis|convaincus?|pareil)"
_SAY = rf"(?:(?:le |l'|y )?(?:dit|disent|pense|pensent|croit|croient|trouve|trouvent)(?: tous)?(?: (?:ca|cela|pareil|la meme chose|comme (?:ca|moi|lui|elle|eux)))?|(?:est|sont) (?:tous )?{_HOLD}(?: (?:avec|sur|la-dessus)(?: \w+)?)?)"
_AGREE = r"(?:agrees?|thinks? (?:so|that|the same|like (?:me|him|her))|says? (?:so|that|it)|said (?:so|that)|feels? (?:that way|the same))(?: (?:with|on|about) (?:me|that|this|it|him|her|them))?"
_ALL = re.compile(
    rf"{_SO}(?:(?:ils |elles |les gens |les autres )?(?:tous|toutes|tout le monde|tlm|la plupart|la majorite|beaucoup(?: de (?:monde|gens))?|pas mal de (?:monde|gens)|ils|les (?:gens|autres|spectateurs))(?: {_SAY}| (?:qui )?(?:disent|pensent) ca)"
    r"|tous|toutes|tout le monde|tlm|la plupart|beaucoup(?: de (?:monde|gens))?|pas mal|unanime(?:s|ment)?|(?:un avis )?(?:tres )?(?:partage|repandu|majoritaire|isole)|frequent"
    rf"|(?:do |does |did |is |are )?(?:they|you|people|others|the others|everyone|everybody|all|most|most people|many|many people|a lot of people|all of them|most of them)(?: all)? {_AGREE}"
    r"|everyone|everybody|all of them|most of them|most people|many(?: people| of them)?|a lot(?: of (?:people|them))?|unanimous(?:ly)?|common"
    r"|(?:que |juste |just |only |seulement |rien que )?(?:un|une|one|lui|two|deux)(?: (?:seule?s?|seulement|only|personnes?|person|people|avis|review))+|(?:que|juste|just|only|seulement) (?:un|une|one|lui|deux|two)|(?:he|she) alone|only (?:him|her))\W*$"
)
"""Whether all say so, or only one: how many do."""
_ALL_LIKE = re.compile(
    rf"{_SO}(?:tout le monde|tlm|tous|toutes|ils|les gens|la plupart|on|everyone|everybody|all|they|people|most people|most|does everyone|do (?:people|they|most|all))(?: (?:l'|a|l'a|ont|l'ont|ne|n'|all|tous|vraiment|really|generally))*"
    r" ?(?P<felt>aiment?|aimee?|adore(?:nt)?|kiffe(?:nt)?|apprecie(?:nt)?|deteste(?:nt)?|hai(?:t|ssent)|likes?|loves?|enjoys?|liked|loved|enjoyed|hates?|hated|dislikes?|disliked)(?: (?:it|this|that|ca|le film|la serie|the (?:film|movie|show)))?\W*$"
)
_DEFENDS = re.compile(
    rf"{_SO}(?:qui|who|quelqu'un|certains|il y a des gens qui|y a des gens qui|anyone|anybody|does (?:anyone|anybody)|any(?:one)? who)(?: (?:le|la|l'|les|en))* ?(?:defend\w*|soutien\w*|stands? up for|sticks? up for|has anything good to say about)(?: (?:her|him|it|them|ca|le film|la serie))?\W*$"
)
"""Who speaks for what was just spoken of."""
_ANOTHER = re.compile(
    r"^\W*(?:(?:et|and|ok|encore|give me|show me|donne[- ]moi|montre[- ]moi) )*(?:another|encore|the next|next) (?P<n>\d{1,2}|une?|deux|trois|quatre|cinq|dix|two|three|four|five|ten|couple)(?: (?:please|stp|svp|more|autres|de plus))*\W*$"
)
_GOOD_ONE = re.compile(
    rf"{_SO}(?:an? |une? )(?:(?:vraiment|tres|really|very) )*(?:bon(?:ne)?|grande?|mauvaise?|good|great|bad|decent)"
    r" (?:film|movie|serie|series|show)(?:,? (?:ou|or) (?:pas|not|non))?\W*$"
)
"""Of the film of the conversation: "une bonne série ?"."""
_EACH = re.compile(r"\b(?:tout le monde|tlm|tou(?:te)?s|la plupart|everyone|everybody|all|most)\b")
"""Who is counted, and not quoted: "tout le monde aime ?"."""
_AND_LOVE = re.compile(
    rf"{_SO}(?:what (?:do|did) (?:they|people) )?(?:really )?(?:(?P<good>love|like|enjoy|adorent|aiment)|(?P<bad>hate|dislike"
    r"|detestent|n'aiment pas|aiment pas))\W*$"
)
"""The other verb of what was just asked: "what do people hate?", "and love?"."""
_AND_WORST = re.compile(rf"{_SO}(?:le |la |the )?(?:(?P<bad>pires?|worst|moins bien|moins bon)|(?P<good>meilleure?|best))\W*$")
_BEST_THING = re.compile(
    r"\b(?:meilleure?s?|pires?|best|worst|plus mauvais\w*|weakest|strongest) (?:choses?|trucs?|parties?|aspects?|cotes?|things?"
    r"|parts?|bits?|sides?)\b"
)
_HATED = re.compile(r"detest|hai|hate|dislike")
_HOW_MANY = re.compile(rf"{_SO}(?:combien|how many|quelle proportion|what share)(?: (?:de gens|de personnes|d'avis|people|of them|ca|sont-ils|are they|are there|exactement|exactly))?\W*$")
_EITHER = re.compile(
    rf"{_SO}(?:(?:plutot|rather|mostly|un) )*(?:(?:hated|disliked|loved|liked|praised|panned) or (?:hated|loved|disliked|liked|praised|panned)(?: it)?|(?:aimee?s?|adoree?s?|detestee?s?|haie?s?|appreciee?s?) ou (?:detestee?s?|haie?s?|aimee?s?|pas(?: aimee?s?)?|decrie?e?s?)|(?:love|hate) (?:it )?or (?:hate|love)(?: it)?"
    r"|pour(?: (?:et|ou))(?: plutot)? contre|for (?:or|and) against|(?:c'etait |is it |was it )?(?:good or (?:bad|not)|bad or good|bien ou (?:pas(?: bien)?|mal|bof|nul|mauvais)|bonne? ou (?:pas|mauvaise?)|reussie?s? ou (?:pas|ratee?s?|non))|positi(?:f|ve)s? (?:ou|or) negati(?:f|ve)s?|negati(?:f|ve)s? (?:ou|or) positi(?:f|ve)s?|en bien ou en mal)\W*$"
)
"""Which of the two is said of what was just spoken of."""
_YES_NO = re.compile(
    rf"{_SO}(?:(?:plutot|plus|rather|un|a|it's|more|i|je|j|on|should)\W+)*(?:oui ou (?:bien )?non|yes or no|yay or nay|thumbs up or (?:thumbs )?down|yes or a no|(?:y vais|y va|le (?:regarde|vois|mate)|le regarder|le voir|fonce|tente) ou (?:pas|non)|(?:watch|see) it or not|worth it or not)(?: then| alors| au final)?\W*$"
)
_BOTH = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|non|no|alors|so|finalement|actually) )*(?:(?:laisse[sz]?(?:[- ]tomber)?|oublie[sz]?|enleve[sz]?|retire[sz]?|vire[sz]?|arrete[sz]?(?: avec)?|forget(?: about)?|drop|remove|never ?mind|pas (?:que|seulement|uniquement|juste)|not (?:just|only|all)|plus seulement|pas forcement) "
    r"(?:les? |la |the |ces |des |de |d'|those |ones? )*(?:avis |critiques? |reviews? |quotes? |cote |side )?(?:negati\w+|positi\w+|mauvais(?:es?)?|bon(?:ne)?s?|bad|good|unfavou?rable|favou?rable|defavorables?|favorables?)(?: (?:ones?|avis|critiques?|reviews?|stuff|side|quotes?))?"
    r"|(?:les deux|des deux|both)(?: (?:cotes|sides|camps|bords|kinds|types))?|all (?:sides|kinds))(?: (?:stp|svp|please))?\W*$"
)
"""No longer those of one side alone."""
_SOME = re.compile(
    r"^\W*(?:(?:et|and|ok|alors|so|now|maintenant) )*(?:cite|donne|montre|lis|envoie|sors|balance|give|show|quote|list|read|name)[rzs]?(?:[- ]?(?:m'|moi|nous|me|us))?[- ]?(?:en )?(?:(?:juste|just|only|au moins) )?"
    r"(?P<n>\d{1,2}|une?|deux|trois|quatre|cinq|six|dix|one|two|three|four|five|six|ten|quelques[- ]un(?:e)?s|some|a few|a couple)"
    r"(?: (?:of (?:them|those|these)|d'entre (?:eux|elles)|parmi (?:eux|elles)|exemples?|examples?|please|stp|svp))*\W*$"
)
"""So many of those just counted: "cite-m'en trois"."""
_AGREED = re.compile(r"\b(?:agrees?|d'? ?accord)\b")
_I_DISAGREE = re.compile(
    rf"{_SO}(?:(?:moi|je|j'|i|perso|personnellement|honestly|well|sorry|desolee?|do|don't|dont|ne|n'|suis|am|i'm|really|vraiment|pas|not|du tout|tout a fait|at all|sure(?: i)?|with)\W*)*"
    r"(?:pas (?:du tout |vraiment |tout a fait )?d'? ?accord|disagree|agree|(?:pas|not) (?:mon|my) (?:avis|opinion|take)|prove (?:me|it) wrong|prou?ve[sz]?[- ]?moi (?:le contraire|que (?:j'ai|c'est) (?:tort|faux))|(?:convince|convainc\w*|change)[- ]?(?:me|moi|my mind)(?: (?:otherwise|du contraire|that i'm wrong))?)(?: (?:avec|with)(?: \w+){1,2})?\W*$"
)
_NOT = re.compile(r"\b(?:pas|not|n't|dont|disagree)\b|n't")
_VERDICTS = frozenset({"reputation", "overrated"})
_SAID = frozenset({Intent.SUBJECT, Intent.SIDE})
_QUOTING = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.REVIEWS, Intent.OVERVIEW, Intent.OPINION})
_OF_FILM = frozenset({Intent.SIDE, Intent.OVERVIEW, Intent.OPINION})


def of_those_who_say_so(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The last question as such a turn asks it (its text given as `folding.flat`); None for anything else."""
    last = conversation.last
    if last is None or question.films or not conversation.films:
        return None
    said = replace(last, text=question.text, language=question.language, limit=question.limit, seen=())
    if some := _SOME.match(flat_text) or _ANOTHER.match(flat_text):
        said = replace(said, limit=number_word(some["n"]) or question.limit)
        if last.intent is Intent.FIGURE:
            return replace(said, intent=Intent.SIDE if said.side else Intent.REVIEWS, figure=Figure.MEAN)
        return replace(said, figure=Figure.MEAN, seen=conversation.seen) if last.intent in _QUOTING else None
    if _BOTH.match(flat_text) and (last.side is not None or last.filters.bounded):
        whole = Intent.SUBJECT if last.topic else Intent.OVERVIEW
        return replace(said, intent=whole, side=None, filters=last.filters.of_any_rating())
    if question.intent is Intent.OTHERS and last.topic and last.intent in _SAID and _AGREED.search(flat_text):
        return replace(said, seen=conversation.seen)  # "who agrees?": more who say what was asked about
    if _I_DISAGREE.match(flat_text) and (_NOT.search(flat_text) or not _AGREED.search(flat_text)):
        return _opposed(said, conversation)
    if len(conversation.films) == 1 and (counted := _counted(said, flat_text)):
        return counted
    if _DEFENDS.match(flat_text) and last.intent in (*_SAID, *_OF_FILM):
        return replace(said, intent=Intent.SIDE, side=Side.POSITIVE)
    liked = asks_whether_liked(flat_text) and not _EACH.search(flat_text)
    if liked and last.topic and last.intent in _SAID and question.topic is None:  # "la musique ?", "les gens aiment ?"
        return replace(said, intent=Intent.OPINION, both=True, side=None)
    again = last.intent is Intent.SIDE and (
        _AND_LOVE.match(flat_text) or (_BEST_THING.search(flat(last.text)) and _AND_WORST.match(flat_text))
    )
    if again:
        return replace(said, side=Side.NEGATIVE if again["bad"] else Side.POSITIVE)
    if len(conversation.films) == 1 and (felt := _ALL_LIKE.match(flat_text)):
        side = Side.NEGATIVE if _HATED.match(felt["felt"]) else Side.POSITIVE
        return replace(without_subject(said), intent=Intent.FIGURE, figure=Figure.SHARE, side=side, order=None)
    if last.topic and last.intent in _SAID and _EITHER.match(flat_text):
        return replace(said, intent=Intent.OPINION, both=True, side=None)
    if _GOOD_ONE.match(flat_text):
        return replace(without_subject(said), intent=Intent.OPINION, side=None)
    if _YES_NO.match(flat_text) or (_EITHER.match(flat_text) and last.intent in _OF_FILM):
        return replace(without_subject(said), intent=Intent.OPINION, side=None)
    return None


def _counted(said: Question, flat_text: str) -> Question | None:
    """How many say what was just shown, of all; the ratings tell it of one side of the film."""
    of_side = said.intent is Intent.SIDE or (said.intent is Intent.REVIEWS and said.side is not None)
    if not _ALL.match(flat_text) and not (of_side and _HOW_MANY.match(flat_text)):
        return None
    if said.intent is Intent.REVIEWS and of_side and said.topic is None:  # "les plus courts" of those against
        return replace(said, intent=Intent.FIGURE, figure=Figure.SHARE, order=None, single=False)
    if said.topic and said.intent in _SAID:
        return replace(said, intent=Intent.SUBJECT, figure=Figure.COUNT, side=None)
    if said.intent in _OF_FILM and said.topic is None:
        return replace(said, intent=Intent.FIGURE, figure=Figure.SHARE, side=said.side or Side.POSITIVE)
    return None


def _opposed(said: Question, conversation: Conversation) -> Question | None:
    """What the others say: those of the other side, or of both where none was taken."""
    if said.side is not None:
        other = Side.POSITIVE if said.side is Side.NEGATIVE else Side.NEGATIVE
        return replace(said, intent=Intent.SIDE, side=other, seen=conversation.seen)
    if said.intent in _OF_FILM:
        return replace(without_subject(said), intent=Intent.OPINION, seen=conversation.seen)
    if said.intent is Intent.SUBJECT and {*said.subjects} <= _VERDICTS and not said.names:  # "overrated": a verdict, and no thing
        return replace(without_subject(said), intent=Intent.OPINION, seen=conversation.seen)
    return replace(said, intent=Intent.OPINION, both=True, seen=()) if said.intent is Intent.SUBJECT else None
