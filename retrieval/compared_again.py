"""Turns after films were compared, or spoken of one after the other: the first of them, which has more, which is better."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.conversation import Conversation
from retrieval.numerals import ordinal
from retrieval.question import Figure, Intent, Question, without_subject

_SO = r"(?:(?:et|and|alors|so|ok|mais|but|non|no|seulement|juste|uniquement|only|just|plutot|rather|montre(?:[- ]moi)?|show me|pour|for|what about|dans|in|sur|on)\W+)*"
_PLACE = re.compile(
    rf"^\W*{_SO}(?:le |la |the |du )?(?P<rank>premiere?|1ere?|first|deuxieme|2e|2eme|seconde?|second|2nd|troisieme|third|3e|derniere?|last)"
    r"(?: (?:film|one|movie|serie|series|of (?:them|the two|these)|des deux|d'entre eux))*(?: (?:seulement|uniquement|only|alone|seul))?\W*$"
)
_WHICH = r"^\W*(?:(?:et|and|alors|so|mais|but|ok|bon)\W+)*(?:lequel|laquelle|lesquels|which(?: (?:one|film|movie|of (?:them|the two|these)))?)(?: des deux)?"
_MOST = re.compile(
    rf"{_WHICH} (?:a|ont|has|have|got|recoit|obtient|gets?)(?: (?:recu|obtenu|eu))? (?:le plus|plus|the most|more|le moins|moins|fewer|the fewest|less)"
    r" (?:d'|de |of )?(?:avis|critiques?|notes?|reviews?|ratings?|votes?|spectateurs|viewers)\W*$"
)
_BETTER = re.compile(
    rf"{_WHICH}(?: (?:est|is|was|etait|sont|are))?(?: (?:le|la|the))? ?(?:(?:bien|le plus|la plus|plus|most|vraiment) )?"
    r"(?:mieux|meilleure?|better|best|superieure?|pire|worse|worst|moins bien|moins bon(?:ne)?|(?:mieux |moins bien |better |best |worst |highest )?(?:note|notee|rated)"
    r"|prefere[es]?|aimee?|apprecie[es]?|liked|loved|preferred|(?:tu |on |ils |you |they |people )?(?:prefer\w*|recommand\w+|conseill\w+|recommend))"
    r"(?: (?:note|notee|rated|des deux|of the two|selon (?:eux|les gens|les spectateurs)))*\W*$"
)


def of_those_compared(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The question about one of the films just compared, or about all of them; None for anything else.

    The text is given as `folding.flat`.
    """
    last, films = conversation.last, conversation.compared
    if last is None or question.films:
        return None
    if len(films) > 1:
        if (place := _place(flat_text)) is not None and place < len(films):
            base = last if last.intent is not Intent.COMPARE or last.topic else without_subject(last)
            intent = Intent.SUBJECT if base.topic else Intent.OVERVIEW
            return replace(base, text=question.text, intent=intent, films=(films[place],), seen=(), language=question.language)
        if last.intent is Intent.COMPARE and question.intent is Intent.SIDE and question.topic is None:
            return replace(last, text=question.text, side=question.side, seen=(), language=question.language)
    both = films if len(films) > 1 else conversation.spoken
    if len(both) > 1 and _MOST.match(flat_text):
        plain = without_subject(question)
        return replace(plain, intent=Intent.FIGURE, figure=Figure.COUNT, side=None, order=None, films=both)
    if len(both) > 1 and _BETTER.match(flat_text):
        plain = without_subject(question)
        return replace(plain, intent=Intent.COMPARE, figure=Figure.MEAN, side=None, order=None, films=both)
    return None


def _place(flat_text: str) -> int | None:
    """Which of the films a turn names by its place, counted from 0 (-1 for the last); None where it names none."""
    found = _PLACE.match(flat_text)
    if found is None:
        return None
    digits = re.match(r"\d", found["rank"])
    number = int(digits.group()) if digits else ordinal(found["rank"])
    return number - 1 if number else -1
