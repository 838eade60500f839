"""Turns after films were listed or ranked: "et le plus triste ?" asks for a film, "le 2e" is the second of the list."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.amounts import NUMBER
from retrieval.followups.conversation import Conversation
from retrieval.followups.of_the_two import of_the_two
from retrieval.known import Known
from retrieval.question import Intent, Language, Question, without_subject
from retrieval.words.folding import flat, tokens
from retrieval.words.language import detect
from retrieval.words.numerals import ordinal
from seeds.models import Work

OF_THE_LIBRARY = (Intent.FILMS, Intent.BEST_FILM, Intent.RANKED)
_SO = r"^\W*(?:(?:et|and|mais|but|ok|okay|alors|so|bon|sinon|donc|non|no|quid de|what about|how about|c'? ?est quoi|c quoi|quel(?:le)? est|what'? ?s|which(?: one)? is)\W+)*"
_SAID = r"(?:celui|celle|the one|the (?:film|movie|show|series))(?= (?:qui|that|which|avec|with|au|dont)\b)"
_MOST = re.compile(
    rf"{_SO}(?:(?P<it>{_SAID} )(?:qui|that|which)?(?: est| is)?(?: le| la| the)?|(?P<the>(?:le|la|l'|the) )(?=(?:plus|moins|most|least|meilleure?|pires?|best|worst|mieux|\w{{3,}}est)\b)) ?(?P<rest>.+?)\W*$"
)
"""A superlative and no film: "le plus triste", "celui qui divise le plus", "the saddest one"."""
_SUPERLATIVE = re.compile(r"\b(?:plus|moins|most|least|meilleure?|pires?|best|worst|mieux|\w{3,}est)\b")
_OF_REVIEWS = re.compile(
    r"\b(?:avis|critiques?|reviews?|notes?|ratings?|citations?|quotes?|comments?|commentaires?|extraits?|acteurs?|actrices?|perso\w*|scenes?"
    r"|saisons?|seasons?|episodes?|moments?|des deux|of the two|recente?s?|ancien(?:ne)?s?|latest|oldest|newest|actor|actress|character)\b(?<!d'avis)"
)
"""Superlatives of something else than films."""
_BARE = re.compile(
    r"(?:meilleure?|pire|mieux notee?|moins bien notee?|best|worst"
    r"|(?:plus|moins|most|least) (?:clivante?|divisive|polari[sz]ing|controversial|controversee?|consensuel(?:le)?|consensual))(?: one)?"
)
"""Nothing but "the best" or "the worst", which is asked of films where none is spoken of."""
_BADLY = re.compile(r"(?:moins (?:bien|top|terrible)|plus (?:nul(?:le)?|naze|mauvaise?))(?: de tous)?|(?:least|less) good")
_WELL = re.compile(r"mieux|plus (?:bien|cool|top)|most good")
"""The worst and the best, in words that a ranking alone is not asked for in."""
_OTHER_END = re.compile(r"(?:fewest|least|most|plus|moins|highest|lowest)(?: ones?)?")
"""The same ranking from its other end: see `again`."""
LENGTHS = re.compile(r"(?:(?P<short>shortest|plus courte?s?|moins longs?)|longest|plus longs?)(?: ones?)?")
"""The other end of a ranking by the length of reviews."""
_SO_MANY = re.compile(r"(?:plus|moins) (?:d'|de )|(?:most|least|fewest) (?:reviews|ratings)")
_ONE = frozenset("one film movie serie series show".split())
_PLACE = re.compile(
    rf"{_SO}(?:[^,;.]{{0,30}}\b(?:seen|vue?s?|deja|already)\b[^,;.]{{0,20}}[,;.] ?(?:et |and |so |donc )?)?(?:(?:what(?:'s| is| comes)|who(?:'s| is)|which(?: one)? (?:is|comes)|c'est (?:quoi|lequel)|quel est) )?(?:(?:le|la|the|du|sur le|sur la|pour le|pour la|number|numero|num|n°) ?)?(?P<rank>premiere?|1er|1ere|first|deuxieme|2e|2eme|2nd|seconde?|second|troisieme|3e|3eme|3rd|third"
    r"|quatrieme|4e|4eme|4th|fourth|cinquieme|5e|5eme|5th|fifth|derniere?|last|(?<=numero )\d|(?<=number )\d|(?<=\ble )\d|(?<=\bla )\d)(?: (?:film|one|movie|serie|series|show|titre|title|de la liste|on the list))*\W*$"
)
_LAST_OF_LIST = re.compile(
    rf"{_SO}(?:(?:les|the|tes|your) )?(?:(?P<n>{NUMBER}) (?:(?P<last>dernieres?|derniers|last|at the bottom|en bas|bottom)|premiere?s?|first|at the top|top)"
    rf"|(?:dernieres?|derniers|last|bottom) (?P<m>{NUMBER}))(?: (?:ones?|films?|titres?|titles?|movies))?\W*$"
)
"""So many from one end of the ranking just shown: "et les 2 derniers ?"."""
_KIND = re.compile(
    rf"{_SO}(?:pour |only |just |que |seulement |juste |les |des |the |tes |all )*(?:(?P<film>films?|movies?)|(?P<series>series?|shows?))(?: (?:alors|then|seulement|only|uniquement|maintenant|now))?\W*$"
)
"""Films alone, or series alone."""
_SINGLE = re.compile(
    r"\b(?:le|la|l'|quel|quelle|the|which|what)(?: est| is)?(?: (?:le|la|the))? ?(?:film|serie|movie|show|titre|title)?\b"
    r"(?=[^?]*\b(?:meilleure?|pire|plus|moins|mieux|best|worst|most|least|highest|lowest|top|favou?rite|prefere\w*)\b)"
)
_SEVERAL = re.compile(r"\b(?:les|des|quels|quelles|films|movies|shows|titres|titles|ones|top|\d+)\b")


def in_full(text: str, conversation: Conversation | None, known: Known, default: Language) -> str:
    """A superlative that goes on a ranking, or begins one where no film is spoken of, asked as a question of films."""
    last = conversation.last if conversation else None
    of_list = last is not None and last.intent in OF_THE_LIBRARY
    compared = conversation is not None and len(conversation.compared) > 1
    if (asked := of_the_two(text, compared=compared)) and not known.titles.find(tokens(text), text):
        return asked
    if not of_list and (last is not None or (conversation and conversation.films)):
        return text
    if last and last.intent is Intent.BEST_FILM and (end := _LAST_OF_LIST.match(flat(text))):
        return f"{'bottom' if end['last'] or end['m'] else 'top'} {end['n'] or end['m']}"
    found = _MOST.match(flat(text))
    if found is None or _OF_REVIEWS.search(flat(text)) or not _SUPERLATIVE.search(found["rest"]):
        return text
    if _OTHER_END.fullmatch(found["rest"]) or (last and last.by_length and LENGTHS.fullmatch(found["rest"])):
        return text
    if not (of_list or _BARE.fullmatch(found["rest"])) or known.titles.find(tokens(text), text):
        return text
    rest = text[found.start("rest") : found.end("rest")]
    rest = " ".join(word for word in rest.split() if flat(word) not in _ONE)
    english = detect(tokens(text), text, last.language if last else default) is Language.ENGLISH
    work = ("series" if english else "série") if last and last.kind is Work.SERIES else "film"
    if _BADLY.fullmatch(flat(rest)) or _WELL.fullmatch(flat(rest)):
        worst = _BADLY.fullmatch(flat(rest)) is not None
        rest = ("worst" if worst else "best") if english else ("moins bien noté" if worst else "mieux noté")
    if (last is None or last.kind is None) and _BARE.fullmatch(found["rest"]):
        work = "title" if english else "titre"
    if found["it"]:
        return f"which {work} {rest}" if english else f"quel {work} {rest}"
    if _SO_MANY.match(flat(rest)):
        return f"which {work} has the {rest}" if english else f"quel {work} a le {rest}"
    return f"the {rest} {work}" if english else f"le {work} le {rest}"


def of_those_listed(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The film of the list just shown that a turn names by its place; None for anything else."""
    last, films = conversation.last, conversation.listed
    if last is None or question.films or not films:
        return None
    found = _PLACE.match(flat_text)
    number = _number(found["rank"]) if found else None
    goes_on = last.intent in OF_THE_LIBRARY or _PLACE.match(flat(last.text)) or (found and found["rank"].isdigit())
    if number is None or number > len(films) or not goes_on:
        return None
    asked = replace(last, text=question.text, films=(films[number - 1],), seen=(), language=question.language)
    asked = replace(asked, limit=question.limit, order=None, kind=None, ranked=None, enough=None, few=None)
    if last.intent not in OF_THE_LIBRARY:
        return asked
    if last.intent is Intent.RANKED and last.topic:
        return replace(asked, intent=Intent.SUBJECT)
    return replace(without_subject(asked), intent=Intent.OVERVIEW)


def of_other_works(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The list just shown, of series alone, of those with so many reviews, of a year: "et les films ?"; else None."""
    last = conversation.last
    if last is None or last.intent not in OF_THE_LIBRARY or question.films:
        return None
    again = replace(last, text=question.text, language=question.language, seen=())
    if (kind := _KIND.match(flat_text)) is not None:
        return replace(again, kind=Work.SERIES if kind["series"] else Work.FILM)
    if question.topic is not None or question.intent not in (Intent.OVERVIEW, Intent.REVIEWS):
        return None
    if question.enough is not None:
        return replace(again, enough=question.enough)
    kept = question.filters
    dated = kept.since is not None or kept.until is not None
    return replace(again, filters=replace(last.filters, since=kept.since, until=kept.until)) if dated else None


def _number(rank: str) -> int | None:
    """The place that a word says, from 1; 0 for the last."""
    if rank in ("last", "dernier", "derniere"):
        return 0
    digits = re.match(r"\d", rank)
    return int(digits.group()) if digits else ordinal(rank)


def asks_for_one(text: str) -> bool:
    """Whether a ranking asks for one film alone: "le film le mieux noté ?"."""
    said = flat(text)
    return _SINGLE.search(said) is not None and _SEVERAL.search(said) is None
