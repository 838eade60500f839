"""Turns after films were compared, or spoken of one after the other: the first of them, which has more, which is better."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.which_to_see import asks_which_to_see
from retrieval.followups.conversation import Conversation
from retrieval.followups.measured_among import measured_among
from retrieval.question import Figure, Intent, Question, without_subject
from retrieval.words.numerals import number_word, ordinal
from seeds.models import ReviewFilter

_SO = r"(?:(?:et|and|alors|so|ok|mais|but|non|no|seulement|juste|uniquement|only|just|plutot|rather|montre(?:[- ]moi)?|show me|pour|for|what about|dans|in|sur|on)\W+)*"
_PLACE = re.compile(
    rf"^\W*{_SO}(?:le |la |the |du )?(?P<rank>premiere?|1ere?|first|deuxieme|2e|2eme|seconde?|second|2nd|troisieme|third|3e|derniere?|last)"
    r"(?: (?:film|one|movie|serie|series|of (?:them|the two|these)|des deux|d'entre eux))*(?: (?:seulement|uniquement|only|alone|seul|then|alors|too|aussi|please|stp))?\W*$"
)
_BEGINS = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so|is|est-ce que|was|does|did|how is|how's)\W+)*(?P<said>(?:le |la |the )(?P<rank>premiere?|1er|1ere?|first|deuxieme|2e|2eme|seconde?|second|2nd|troisieme|third|3e)"
    r"(?: (?:film|one|movie|serie|show|series))?)(?=,? (?:il|elle|c'est|ca|est|etait|a|vaut|dure|raconte|parle|is|was|has|any|good|better|longer|worth|it|he|she)\b| ?[:,] ?\w)(?! (?:a|has) (?:etre|avoir|be)\b)"
)
"""One of them that a turn begins with: "le deuxième il est long ?"."""
_AT_PLACE = re.compile(
    r"(?<!\bque )(?<!\bthan )(?<!\bas )\b(?:sur|dans|pour|de|du|about|on|of|for|in|from) (?P<said>(?:le |la |the )?(?P<rank>premiere?|1ere?|1er|first|deuxieme|2e|2eme|seconde?|second|2nd|troisieme|third|3e)"
    r"(?: (?:film|one|movie|serie|series|of (?:them|the two|these)|des deux|d'entre eux))*)(?= ?[?!.,;:]|\W*$)"
)
"""One of them named by its place inside a longer turn: "combien d'avis sur le premier ?"."""
_WHICH = r"^\W*(?:(?:et|and|alors|so|mais|but|ok|bon)\W+)*(?:lequel|laquelle|lesquels|which(?: (?:one|film|movie|of (?:them|the two|these)))?)(?: (?:des|d'entre les|parmi les|of the|of these|of those) (?:deux|trois|quatre|cinq|two|three|four|five|[2-5]))?"
_MOST = re.compile(
    rf"{_WHICH} (?:a|ont|has|have|got|recoit|obtient|gets?)(?: (?:recu|obtenu|eu))? (?:le plus|plus|the most|more|le moins|moins|fewer|the fewest|less)"
    r" (?:d'|de |of )?(?:avis|critiques?|notes?|reviews?|ratings?|votes?|spectateurs|viewers)\W*$"
)
_WHERE = re.compile(
    r"^\W*(?:(?:et|and|alors|so|mais|but|ok|bon)\W+)*(?:dans|pour|chez|de|in|for|of|on) (?:lequel|laquelle|lesquels|which(?: (?:one|film|movie|series|show|of (?:them|the two|these)))?)\b"
    r".*\b(?:mieux|meilleure?s?|better|best|pires?|worse|worst|moins bien|moins bon(?:ne)?s?|plus \w+|most|superieure?s?)\W*$"
)
"""In which of them what was just spoken of is better."""
_TOP = r"(?:la |les |le |the |une |a )?(?:(?:meilleure?s?|plus (?:haute|basse|mauvaise)s?|moins bonnes?|pires?|best|better|higher|highest|lower|lowest|worst|worse) (?:notes?|moyennes?|scores?|ratings?|averages?|avis|reviews?|critiques?)|(?:notes?|moyennes?) (?:la |les )?plus (?:haute|basse|elevee)s?)(?: moyennes?)?"
_BOTH = re.compile(
    rf"^\W*{_SO}(?:(?:compar(?:e[rz]?|ons|aison)(?:[- ](?:les|them|both|moi))?(?: (?:de |des |of |entre |between |a )?(?:(?:les |ces |the |these |tous les )?(?:deux|two|both|films?|series?|movies?)|them|ca)){{0,3}}"
    r"|(?:les|the|tous les)? ?(?:deux|two|both) (?:compares|compared|cote a cote|side by side)|(?:side by side|cote a cote)|both(?: of them)?|(?:dans|sur|pour|in|for|of) (?:les deux|both)(?: (?:films?|series?|movies?|of them))?|l'un (?:ou|contre|face a) l'autre|(?:c'est quoi |quel(?:le)?s? (?:est |sont )?|what's |what is )?(?:l'|la |les |the )?(?:differences?|ecarts?|gap)(?: (?:de |des |d'|in |of )(?:notes?|moyennes?|ratings?|means?|averages?|scores?))?(?: (?:between (?:them|the two))| entre (?:les deux|eux))?|how do they compare|which of (?:the two|them|these))"
    r"(?: (?:stp|svp|please|ensemble|together|entre eux|with each other))?)\W*$"
)
"""Those spoken of, side by side: "compare les deux"."""
_BEST_OF = re.compile(
    rf"^\W*{_SO}(?:(?:quel(?:le)?|what|which|who|c'est quoi|is|est|le|la|the)\W+)*(?:meilleure?|mieux notee?|plus aimee?|preferee?|pire|moins b(?:ien(?: notee?)?|onne?)|mieux|plus mauvaise?|best|better|higher|highest rated|worst|worse)(?: (?:one|film|serie|movie|show))? (?:des|d'entre les|of the|between the|of) (?:deux|trois|quatre|cinq|two|three|four|five|[2-5]|them|both)\W*$"
)
_BETTER = re.compile(
    rf"{_WHICH}(?: (?:est|is|was|etait|sont|are))?(?: (?:le|la|the))? ?(?:(?:bien|le plus|la plus|plus|most|vraiment) )?"
    r"(?:mieux|meilleure?|better|best|superieure?|pire|worse|worst|moins bien|moins bon(?:ne)?|(?:mieux |moins bien |better |best |worst |highest |higher |lowest |lower )?(?:note|notee|rated)"
    rf"|(?:a|ont|has|have|got|obtient|gets?)(?: (?:recu|eu|got))? {_TOP}"
    rf"|(?:les gens |le public |les spectateurs |la plupart |do (?:people|they|you|viewers) )?(?:me |nous )?(?:prefer\w*|choisi\w*|consei\w+|recommand\w+|recommend\w*|like (?:best|most|better)|aiment le (?:plus|mieux))(?: (?:les gens|le public|les spectateurs|tu|on|ils|people))?|(?:je|j'|on|i|we|should i|dois-je|faut-il)(?: dois| should)? (?:choisi\w*|prends?|regarde\w*|vois|voir|watch|pick|choose|see)(?: first| d'abord| en premier)?"
    r"|prefere[es]?|aimee?|apprecie[es]?|liked|loved|preferred|(?:tu |on |ils |you |they |people )?(?:me |nous )?(?:prefer\w*|recommand\w+|consei\w+|recommend))"
    r"(?: (?:note|notee|rated|des deux|of the two|selon (?:eux|les gens|les spectateurs)))*\W*$"
)
_ONE_OF = re.compile(r"\b(?:lequel|laquelle|which)\b")
_SO_MANY = re.compile(r"\b(?:des|les|of the|of these|of those|of them|all) (?P<n>trois|quatre|cinq|three|four|five|[3-5])\b")


def of_those_compared(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The question about one of the films just compared, or about all of them; None for anything else.

    The text is given as `folding.flat`.
    """
    last, films = conversation.last, conversation.compared
    if last is None or question.films:
        return None
    both = films if len(films) > 1 else conversation.spoken[-_how_many(flat_text) :]
    if len(both) > 1 and (measured := measured_among(question, flat_text, both)):
        return measured
    if len(films) > 1:
        if (place := _place(flat_text)) is not None and place < len(films):
            base = last if last.intent is not Intent.COMPARE or last.topic else without_subject(last)
            intent = Intent.SUBJECT if base.topic else Intent.OVERVIEW
            return replace(base, text=question.text, intent=intent, films=(films[place],), seen=(), language=question.language)
        if last.intent is Intent.COMPARE and question.intent is Intent.SIDE and question.topic is None:
            return replace(last, text=question.text, side=question.side, seen=(), language=question.language)
    if len(both) > 1 and _MOST.match(flat_text):
        plain = without_subject(question)
        return replace(plain, intent=Intent.FIGURE, figure=Figure.COUNT, side=None, order=None, films=both)
    if len(both) > 1 and _BOTH.match(flat_text):
        about = last if last.topic and last.intent in (Intent.SUBJECT, Intent.COMPARE) else without_subject(last)
        asked = replace(about, text=question.text, intent=Intent.COMPARE, films=both, side=None, order=None, seen=())
        return replace(asked, language=question.language, limit=question.limit, filters=ReviewFilter())
    if len(both) > 1 and last.topic and _WHERE.match(flat_text):
        asked = replace(last, text=question.text, intent=Intent.COMPARE, films=both, side=None, order=None, seen=())
        return replace(asked, language=question.language, limit=question.limit, filters=ReviewFilter())
    to_see = asks_which_to_see(flat_text) and (len(films) > 1 or _ONE_OF.search(flat_text) is not None)
    if len(both) > 1 and (to_see or _BETTER.match(flat_text) or _BEST_OF.match(flat_text)):
        plain = replace(without_subject(question), possible_film=None, unknown_film=None, single=False)
        return replace(plain, intent=Intent.COMPARE, figure=Figure.MEAN, side=None, order=None, films=both)
    return None


def _how_many(flat_text: str) -> int:
    """How many of the films spoken of are compared: two, or as many as the turn says."""
    said = _SO_MANY.search(flat_text)
    return (number_word(said["n"]) or 2) if said else 2


def the_other(conversation: Conversation) -> tuple[str, ...]:
    """The other of two films compared, or spoken of one after the other, where one is spoken of alone."""
    for pair in (conversation.compared, conversation.spoken[-2:]):
        left = tuple(f for f in pair if f not in conversation.films)
        if len(pair) == 2 and len(left) == 1:
            return left
    return ()


def at_place(flat_text: str, conversation: Conversation | None) -> tuple[tuple[int, int], str] | None:
    """Where a turn names one of the films compared by its place, and which; None where it does not."""
    films = conversation.compared if conversation else ()
    found = (_BEGINS.match(flat_text) or _AT_PLACE.search(flat_text)) if len(films) > 1 else None
    number = _number(found["rank"]) if found else None
    if found is None or not number or number > len(films):
        return None
    return found.span("said"), films[number - 1]


def _place(flat_text: str) -> int | None:
    """Which of the films a turn names by its place, counted from 0 (-1 for the last); None where it names none."""
    found = _PLACE.match(flat_text)
    if found is None:
        return None
    number = _number(found["rank"])
    return number - 1 if number else -1


def _number(rank: str) -> int | None:
    digits = re.match(r"\d", rank)
    return int(digits.group()) if digits else ordinal(rank)
