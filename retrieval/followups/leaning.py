"""A short question keeps of the last one whatever it does not say anew."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.cues import both_sides
from retrieval.followups.narrowed import narrow, of_any_film, of_other_side
from retrieval.followups.passing import narrows
from retrieval.question import Figure, Intent, Order, Question
from retrieval.words.folding import flat, squeeze

_SHOW = re.compile(r"\b(?:ones|show|montre\w*|donne\w*|cite\w*|lis|avis|critiques?|reviews?|quotes?|lesquels)\b")
_REVIEW = re.compile(r"\b(?:avis|critiques?|reviews?|opinion|dit|ecrit|pense|said|wrote|thinks?)\b")
_GIVE = re.compile(r"\b(?:show|montre\w*|donne\w*|cite\w*|lis|affiche\w*|give me|read me|lesquels|lesquelles)\b")
_WHY = re.compile(r"^\W*(?:(?:et|and|mais|but|alors|so)\W+)*(?:pourquoi|why|what|qu|que|how|comment)\b")
ELLIPTIC = re.compile(r"^\W*(?:et|and|mais|but|puis|ok|alors|what about|how about|quid|sinon|plutot|rather|only|seulement|juste|just|those|ceux|celles|parmi|les|the|non|no|which one|lequel|laquelle)\b")  # fmt: skip
OF_A_FILM = (Intent.OPINION, Intent.OVERVIEW)
NARROWED = frozenset(
    {Intent.SUBJECT, Intent.SIDE, Intent.FIGURE, Intent.OPINION, Intent.THEMES, Intent.COMPARE, Intent.REVIEWS}
    | {Intent.OVERVIEW}
)
_WHO = re.compile(r"^\W*(?:(?:et|and|mais|but|alors|so|ok)\W+)*(?:c'est )?(?:qui|who|quel(?:le)? (?:spectat\w+|critique|internaute|membre)|which (?:reviewer|critic|viewer|user))\b")  # fmt: skip
_NO = re.compile(r"^\W*(?:(?:ah|euh|oh)\W+)*(?:(?:non|no|nope|nan|sorry|pardon|plutot|rather)\W+(?!(?:pas|not)\b))+(?:(?:mais|but|je (?:veux|voulais) dire|i mean[t]?)\W+)*")
OF_SIDE = (Order.LATEST, Order.OLDEST, Order.LONGEST, Order.SHORTEST, Order.USEFUL, Order.RANDOM)
"""Orders in which the reviews of one side may be told."""
_OF_ALL = (Order.BEST, Order.WORST, Order.RANDOM)
"""Orders that are asked of all reviews, whatever the ratings or the side of the turn before."""


def lean(question: Question, last: Question, *, named: bool, guessed: bool) -> Question:
    """A short question keeps of the last one whatever it does not say anew.

    ``guessed``: the film of the first answer was a guess, so that its title alone only says that it was right.
    """
    sized = question if question.min_words or question.max_words else last
    last = replace(last, min_words=sized.min_words, max_words=sized.max_words)
    merged = question = replace(question, min_words=sized.min_words, max_words=sized.max_words)
    if question.but is None and question.topic is None:
        merged = question = replace(question, but=last.but)
    again = replace(last, text=question.text, language=question.language, films=question.films, but=question.but)
    again = replace(again, seen=())
    if question.side and not question.filters.bounded and of_other_side(last.filters, question.side):
        last = replace(last, filters=last.filters.of_any_rating())  # "avis mitigés", then "et les négatifs ?"
    again = replace(again, filters=last.filters)
    narrowed = narrow(last.filters, question.filters)
    if named and last.intent is Intent.COMPARE and question.topic is None and question.intent in OF_A_FILM:
        if {*question.films} < {*last.films}:  # "Lupin alors ?": one of those compared, alone
            alone = Intent.SUBJECT if last.topic else question.intent
            return replace(again, intent=alone, films=question.films)
        if not ELLIPTIC.match(flat(question.text)):
            return question  # "Moonlight" by itself is of that film
        # "et Moonlight ?": one film more beside those compared
        return replace(again, films=tuple(dict.fromkeys((*last.films, *question.films))))
    if named and question.topic is None and question.intent in OF_A_FILM:
        same = question.films == last.films
        by_itself = not guessed and not ELLIPTIC.match(flat(question.text))
        if same and (question.intent is Intent.OPINION or by_itself):
            return question  # "Pusher 2 c'est bien ?", or its title alone, says what it asks of the film spoken of
        # "et dans Balle perdue 2 ?": the same question about another film
        return again
    if named and question.films != last.films:
        narrowed = narrow(of_any_film(last.filters), question.filters)
    if question.intent is Intent.OPINION and question.topic is None and last.topic and both_sides(flat(question.text)):
        return replace(again, intent=Intent.OPINION, both=True, side=None, filters=narrowed)  # of what was asked about
    if question.intent is Intent.SIDE and question.topic is None:
        counted = last.intent is Intent.FIGURE and last.figure in (Figure.COUNT, Figure.SHARE)
        asked = flat(question.text)
        if counted and not _SHOW.search(asked) and not _WHY.match(asked) and narrows(asked):
            return replace(again, side=question.side, filters=narrowed)  # "combien d'avis ?", "et négatifs ?"
        if last.intent is Intent.REVIEWS and last.order in OF_SIDE and not named and narrows(asked):
            return replace(again, side=question.side, filters=narrowed)  # "les plus courts", "only negative ones"
        if last.topic is not None:
            merged = replace(
                merged,
                topic=last.topic,
                words=last.words,
                subjects=last.subjects,
                weak_subjects=last.weak_subjects,
                names=last.names,
            )
    theirs = question.intent is Intent.REVIEWS and bool(question.filters.reviewers)
    told = last.intent is Intent.FIGURE or {*map(squeeze, last.names)} & {*map(squeeze, question.filters.reviewers)}
    if theirs and (last.intent is Intent.THEMES or (told and _REVIEW.search(flat(question.text)))):
        return question  # the words of one, and not what they are about: "l'avis de nastygobs"
    shown = last.intent is Intent.FIGURE and _GIVE.search(flat(question.text))  # "donne-moi ceux à moins de 5"
    one = last.intent is Intent.COMPARE and named and len(question.films) < 2  # "Lupin en 2021" compares nothing
    if question.intent is Intent.REVIEWS and question.order is None and last.intent in NARROWED and not (shown or one):
        # only filters were said: they narrow what was asked before
        return replace(again, filters=narrowed)
    if last.side is not None and question.intent is Intent.SUBJECT and _NO.match(flat(question.text)):
        # "les négatifs", "non, la saison 5": only the subject is put right
        merged = replace(merged, intent=Intent.SIDE, side=last.side)
    if question.order in _OF_ALL and not question.filters.reviewers and _WHO.match(flat(question.text)):
        narrowed = replace(narrowed, reviewers=(), anonymous=None)  # "qui est le plus sévère ?" is of all of them
    if question.order in _OF_ALL and not question.filters.bounded:
        return replace(merged, filters=narrowed.of_any_rating())  # "5 star reviews", "who gave the lowest?"
    if question.intent is Intent.REVIEWS and question.side is None and last.side is not None:
        merged = replace(merged, side=last.side)  # "avis négatifs", "le plus récent ?"
    return replace(merged, filters=narrowed)
