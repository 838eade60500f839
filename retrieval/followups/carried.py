"""Follow-ups: what a question takes over from the conversation it stands in."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from retrieval.asking.cues import both_sides
from retrieval.asking.whole import which
from retrieval.filters.dates import bare_month
from retrieval.followups.again import asked_again, counted_in_all
from retrieval.followups.agreeing import of_those_who_say_so
from retrieval.followups.another_voice import of_another_voice
from retrieval.followups.compared_again import of_those_compared, the_other
from retrieval.followups.compared_on import on_the_subject
from retrieval.followups.conversation import Conversation
from retrieval.followups.in_between import in_between
from retrieval.followups.passing import goes_back, narrows, passed_on, without_passing
from retrieval.followups.persons_again import let_go, nobody_named, of_something_theirs, who_likes
from retrieval.followups.ranked_again import of_other_works, of_those_listed
from retrieval.followups.rated_by_speakers import rated_by_speakers
from retrieval.followups.said_of_it import said_of_it
from retrieval.followups.same_reviewer import lets_go, of_the_same
from retrieval.followups.searching_on import search_goes_on
from retrieval.question import Figure, Intent, Order, Question, Side, without_subject
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import flat, fold_word, squeeze, tokens
from retrieval.words.vocabulary import proper_names
from seeds.models import ReviewFilter

_SHOW = re.compile(r"\b(?:ones|show|montre\w*|donne\w*|cite\w*|lis|avis|critiques?|reviews?|quotes?|lesquels)\b")
_REVIEW = re.compile(r"\b(?:avis|critiques?|reviews?|opinion|dit|ecrit|pense|said|wrote|thinks?)\b")
_GIVE = re.compile(r"\b(?:show|montre\w*|donne\w*|cite\w*|lis|affiche\w*|give me|read me|lesquels|lesquelles)\b")
_WHY = re.compile(r"^\W*(?:(?:et|and|mais|but|alors|so)\W+)*(?:pourquoi|why|what|qu|que|how|comment)\b")
_ORIGIN = ("sources", "documents", "origins")
_ELLIPTIC = re.compile(r"^\W*(?:et|and|mais|but|puis|ok|alors|what about|how about|quid|sinon|plutot|rather|only|seulement|juste|just|those|ceux|celles|parmi|les|the|non|no|which one|lequel|laquelle)\b")  # fmt: skip
_OTHER_FILM = re.compile(r"\b(?:l'autre(?: film| serie)?(?= *(?:\W*$|(?:alors|aussi|stp|svp|plutot|avec|qui|que|de|sur|c'est|ou)\b))|the other(?: (?:one|film|movie|show|series))?(?= *(?:\W*$|(?:then|please|too|instead|instead|with|who|that|about|is|where)\b))|pas (?:celui-la|ce film|celui-ci)|not (?:that|this) (?:one|film|movie)|wrong (?:film|movie))\b")  # fmt: skip
_AS_SHARE = re.compile(
    r"^\W*(?:(?:et|and|so|donc|ca fait)\W+)*(?:combien )?(?:(?:en|in|as an?|as) ?)?(?:quel |what )?(?:pourcentages?|percentages?|percent|pour ?cents?|%|shares?|proportion)\W*$"
)
"""A count again, as a share of all."""
_ABOUT_NOTHING = frozenset(
    {Intent.HELP, Intent.GREETING, Intent.THANKS, Intent.FAREWELL, Intent.FILMS, Intent.BEST_FILM, Intent.SOURCES}
    | {Intent.RANKED}
)
_OF_A_FILM = (Intent.OPINION, Intent.OVERVIEW)
_OF_PEOPLE = frozenset({"acting", "director", "direction"})
_NARROWED = frozenset(
    {Intent.SUBJECT, Intent.SIDE, Intent.FIGURE, Intent.OPINION, Intent.THEMES, Intent.COMPARE, Intent.REVIEWS}
    | {Intent.OVERVIEW}
)
_COMPARED = re.compile(r"\b(?:compar\w+|par rapport (?:a|aux?)|face a|vs|versus|(?:mieux|meilleure?|moins bien|pire|(?:plus|moins|aussi) \w+) que|(?:better|worse|(?:more|less) \w+|\w{3,}er) than|(?:better|worse|mieux|pire|moins bien|meilleure?) (?:or|ou) (?:better|worse|mieux|pire|moins bien|moins bonne?|meilleure?) (?:than|que|qu'))\b")
_MORE_THAN = re.compile(
    r"^\W*(?:(?:et|and|mais|but|even|encore|c'est|is it)\W+)*(?:more|less|plus|moins|autant|as much)(?: so)? (?:than|que|as|qu)\b"
)
"""After something was asked about, whether it is so of another film: "more than Heat?"."""
_TO_ANOTHER = re.compile(r"^\W*(?:et|and) (?:a|au|aux|que|to|with|than) ")
"""After a comparison, what else it is compared with: "et à Heat ?"."""
_MEANT = re.compile(r"^\W*(?:(?:non|no|nope|pas|mais|but)\W+)*(?:je (?:parle|parlais|demandais|voulais (?:dire|parler))|on parle|i(?:'m| am| was)? (?:meant?|talking|speaking|asking))\b")  # fmt: skip
_THAT_ONE = re.compile(
    r"\b(?:(?:that|this) (?:one|film|movie|show|series)|celui-? ?(?:la|ci)|celle-? ?(?:la|ci)|ce (?:film|dernier)|cette (?:serie|derniere))\b"
)
_CORRECTING = frozenset("parlais parlait voulais parler dire demandais meant mean talking speaking asking parle dont".split())
_SOMEBODY = re.compile(r"\b(?:il|elle|lui|he|she|him|her)\b(?! (?:y a|faut|s'agit|se passe))")
"""Who was asked about last, where that was a person; "it" and "ça" are the film."""
_THIS_FILM = re.compile(r"\b(?:ce|le|cette|la|the|this) (?:film|serie|movie|series|show)\b")
_WHO = re.compile(r"^\W*(?:(?:et|and|mais|but|alors|so|ok)\W+)*(?:c'est )?(?:qui|who|quel(?:le)? (?:spectat\w+|critique|internaute|membre)|which (?:reviewer|critic|viewer|user))\b")  # fmt: skip
_THE_OTHERS = re.compile(
    r"^\W*(?:(?:et|and|ok|montre[- ]moi|donne[- ]moi|show me) )*"
    r"(?:(?:tous |toutes )?les autres|(?:all )?the (?:others|other ones))(?: avis| reviews| critiques)?"
    r"(?: (?:stp|svp|please))?\W*$"
)
"""The reviews of those picked that were not shown yet."""
_ONE_MORE = re.compile(
    r"^\W*(?:(?:et|and|ok|donne[- ]m'en|donne[- ]moi|montre[- ]moi|give me|show me|encore|just) )*"
    r"(?:une? autre|another one|one more|encore une|just one more)"
    r"(?: (?:avis|citation|critique|extrait|exemple|quote|review))?(?: (?:stp|svp|please))?\W*$"
)
"""One quote more, and not several."""
_NO = re.compile(r"^\W*(?:(?:ah|euh|oh)\W+)*(?:(?:non|no|nope|nan|sorry|pardon|plutot|rather)\W+(?!(?:pas|not)\b))+(?:(?:mais|but|je (?:veux|voulais) dire|i mean[t]?)\W+)*")
_OF_SIDE = (Order.LATEST, Order.OLDEST, Order.LONGEST, Order.SHORTEST, Order.USEFUL, Order.RANDOM)
"""Orders in which the reviews of one side may be told."""
_OF_ALL = (Order.BEST, Order.WORST, Order.RANDOM)
"""Orders that are asked of all reviews, whatever the ratings or the side of the turn before."""
SHORT = 5
"""A question of at most this many words may lean on the one before it."""


def carry_over(question: Question, conversation: Conversation, titles: TitleIndex, words: int) -> Question:
    """The question with what it leaves unsaid taken from the conversation: film, subject, filters.

    What comes to the last question in other words ("avis négatifs", "pourquoi ils n'aiment pas ?") asks for more of it.
    """
    asked = _carried(question, conversation, titles, words)
    last = conversation.last
    asked = passed_on(asked, last) if last is not None else asked
    if last is None or asked.seen or asked.text == last.text or asked.intent is not Intent.SIDE:
        return asked
    alike = replace(asked, text=last.text, seen=last.seen, language=last.language, limit=last.limit)
    same = replace(alike, taken=last.taken, told_on=last.told_on, beside=last.beside) == last
    return replace(asked, seen=conversation.seen) if same else asked


def _carried(question: Question, conversation: Conversation, titles: TitleIndex, words: int) -> Question:
    last = conversation.last
    flat_text = flat(question.text)
    if (other := _other_film(flat_text, question, conversation, titles)) is not None:
        return other
    pending = conversation.pending
    if pending is not None and question.films and question.topic is None and question.intent in _OF_A_FILM:
        return replace(pending, films=question.films, language=question.language, limit=question.limit)
    if question.intent is Intent.WHOLE:
        return _picked(question, flat_text, conversation)
    if last is None:
        return question
    if (another := of_another_voice(question, flat_text, conversation)) is not None:
        return another
    if (rated := rated_by_speakers(question, flat_text, conversation)) is not None:
        return rated
    if question.intent is Intent.MORE or (_THE_OTHERS.match(flat_text) and _picked_by_filter(last)):
        # after the longest, the next one; after one picked at random, another
        nearly = last.single and last.order in _OF_SIDE and last.order is not Order.RANDOM
        base = replace(last, single=last.single and not nearly)
        alone = nearly or bool(_ONE_MORE.match(flat_text))
        films, limit = question.films or base.films or conversation.films, 1 if alone else question.limit
        return replace(
            base, text=question.text, language=question.language, films=films, seen=conversation.seen, limit=limit
        )
    if (agreeing := of_those_who_say_so(question, flat_text, conversation)) is not None:
        return agreeing
    if question.intent in (Intent.WHO, Intent.OTHERS, Intent.CONTINUE):
        return replace(question, films=question.films or conversation.films, seen=conversation.shown)
    if (theirs := of_the_same(question, flat_text, conversation)) is not None:
        return theirs
    if (counted := counted_in_all(question, flat_text, conversation)) is not None:
        return counted
    if (compared := of_those_compared(question, flat_text, conversation)) is not None:
        return compared
    if (listed := of_those_listed(question, flat_text, conversation)) is not None:
        return listed
    if (others := of_other_works(question, flat_text, conversation)) is not None:
        return others
    if (one := _that_one(question, flat_text, conversation, titles)) is not None:
        return one
    if question.intent in _ABOUT_NOTHING:
        return question
    if question.intent is Intent.QUOTED:
        return question
    if _AS_SHARE.match(flat_text) and last.intent is Intent.FIGURE and last.figure is Figure.COUNT:
        return replace(last, text=question.text, language=question.language, figure=Figure.SHARE)
    if (searched := search_goes_on(question, flat_text, conversation)) is not None:
        return searched
    if (beside := _beside(question, flat_text, conversation)) is not None:
        return beside
    if (between := in_between(question, flat_text, conversation)) is not None:
        return between
    if (again := asked_again(question, flat_text, conversation)) is not None:
        return again
    if (said := said_of_it(question, flat_text, conversation)) is not None:
        return said
    if nobody_named(question, flat_text, last):
        return replace(question, intent=Intent.WHOM, films=conversation.films)
    if (somebody := _of_somebody(question, flat_text, last) or of_something_theirs(question, flat_text, last)) is not None:
        return somebody
    if conversation.refused and not question.films:
        last = without_subject(last)  # what nobody speaks of is not narrowed: nobody would still
    named = bool(question.films)
    films = question.films or conversation.films
    if (since := last.filters.since) and (month := bare_month(flat_text, since.year)):
        filters = replace(_narrow(last.filters, question.filters), since=month[0], until=month[1])
        return replace(last, text=question.text, films=films, filters=filters, seen=())
    if goes_back(flat_text):
        return replace(question, films=films)
    last = without_passing(last, question, flat_text)
    wondering = question.intent is Intent.SIDE and question.topic is None and who_likes(flat_text)
    leaning = bool(_ELLIPTIC.match(flat_text)) or words <= SHORT or wondering
    if not leaning or last.intent in _ABOUT_NOTHING:
        return replace(question, films=films)
    if last.filters.reviewers and not question.filters.reviewers and lets_go(question, flat_text):
        last = replace(last, filters=replace(last.filters, reviewers=()))
    last = let_go(question, flat_text, last)
    first = named and len(conversation.seen) == len(conversation.shown) and not conversation.refused
    guessed = first and not titles.find(tokens(last.text), last.text)
    return _lean(replace(question, films=films), last, named=named, guessed=guessed)


def _picked_by_filter(last: Question) -> bool:
    """Whether the quotes shown are of some reviews, picked otherwise than by who wrote them: the others are of those."""
    return last.intent in _NARROWED and last.filters != ReviewFilter() and not last.filters.reviewers


def _that_one(
    question: Question, flat_text: str, conversation: Conversation, titles: TitleIndex
) -> Question | None:
    """Take "is that one sad?", after a film was compared with the one that was named, for the one that was named."""
    last = conversation.last
    if last is None or last.intent is not Intent.COMPARE or question.films or not _THAT_ONE.search(flat_text):
        return None
    named = tuple(dict.fromkeys(f for m in titles.find(tokens(last.text), last.text) for f in m.films))
    return replace(question, films=named) if len(named) == 1 else None


def _picked(question: Question, flat_text: str, conversation: Conversation) -> Question:
    """The whole review of one of the quotes just shown: the first, or the one that its place names."""
    if question.films:
        return question
    if question.filters.reviewers:
        return replace(question, films=conversation.films)
    place, shown = which(flat_text), conversation.shown
    picked = shown[place:][:1] if place < len(shown) else ()
    return replace(question, films=conversation.films, seen=picked, filters=ReviewFilter())


def _lean(question: Question, last: Question, *, named: bool, guessed: bool) -> Question:
    """A short question keeps of the last one whatever it does not say anew.

    ``guessed``: the film of the first answer was a guess, so that its title alone only says that it was right.
    """
    sized = question if question.min_words or question.max_words else last
    last = replace(last, min_words=sized.min_words, max_words=sized.max_words)
    merged = question = replace(question, min_words=sized.min_words, max_words=sized.max_words)
    if question.but is None and question.topic is None:
        merged = question = replace(question, but=last.but)
    again = replace(last, text=question.text, language=question.language, films=question.films, seen=(), but=question.but)
    if question.side and not question.filters.bounded and _of_other_side(last.filters, question.side):
        last = replace(last, filters=last.filters.of_any_rating())  # "avis mitigés", then "et les négatifs ?"
    again = replace(again, filters=last.filters)
    narrowed = _narrow(last.filters, question.filters)
    if named and last.intent is Intent.COMPARE and question.topic is None and question.intent in _OF_A_FILM:
        if {*question.films} < {*last.films}:  # "Lupin alors ?": one of those compared, alone
            alone = Intent.SUBJECT if last.topic else question.intent
            return replace(again, intent=alone, films=question.films)
        if not _ELLIPTIC.match(flat(question.text)):
            return question  # "Moonlight" by itself is of that film
        # "et Moonlight ?": one film more beside those compared
        return replace(again, films=tuple(dict.fromkeys((*last.films, *question.films))))
    if named and question.topic is None and question.intent in _OF_A_FILM:
        same = question.films == last.films
        by_itself = not guessed and not _ELLIPTIC.match(flat(question.text))
        if same and (question.intent is Intent.OPINION or by_itself):
            return question  # "Pusher 2 c'est bien ?", or its title alone, says what it asks of the film spoken of
        # "et dans Balle perdue 2 ?": the same question about another film
        return again
    if named and question.films != last.films:
        narrowed = _narrow(_of_any_film(last.filters), question.filters)
    if question.intent is Intent.OPINION and question.topic is None and last.topic and both_sides(flat(question.text)):
        return replace(again, intent=Intent.OPINION, both=True, side=None, filters=narrowed)  # of what was asked about
    if question.intent is Intent.SIDE and question.topic is None:
        counted = last.intent is Intent.FIGURE and last.figure in (Figure.COUNT, Figure.SHARE)
        asked = flat(question.text)
        if counted and not _SHOW.search(asked) and not _WHY.match(asked) and narrows(asked):
            return replace(again, side=question.side, filters=narrowed)  # "combien d'avis ?", "et négatifs ?"
        if last.intent is Intent.REVIEWS and last.order in _OF_SIDE and not named and narrows(asked):
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
    if question.intent is Intent.REVIEWS and question.order is None and last.intent in _NARROWED and not (shown or one):
        # only filters were said: they narrow what was asked before
        return replace(again, filters=narrowed)
    if last.side is not None and question.intent is Intent.SUBJECT and _NO.match(flat(question.text)):
        merged = replace(merged, intent=Intent.SIDE, side=last.side)  # "les négatifs", "non, la saison 5": only the subject is put right
    if question.order in _OF_ALL and not question.filters.reviewers and _WHO.match(flat(question.text)):
        narrowed = replace(narrowed, reviewers=(), anonymous=None)  # "qui est le plus sévère ?" is of all of them
    if question.order in _OF_ALL and not question.filters.bounded:
        return replace(merged, filters=narrowed.of_any_rating())  # "5 star reviews", "who gave the lowest?"
    if question.intent is Intent.REVIEWS and question.side is None and last.side is not None:
        merged = replace(merged, side=last.side)  # "avis négatifs", "le plus récent ?"
    return replace(merged, filters=narrowed)


def _of_somebody(question: Question, flat_text: str, last: Question) -> Question | None:
    """Take "elle est bien ?" for the actress who was asked about last, and not for the film."""
    person = len(last.names) == 1 and {t.word for t in tokens(last.names[0])} & proper_names()
    if not person or question.films or question.names or not _SOMEBODY.search(flat_text):
        return None
    if _THIS_FILM.search(flat_text):
        return None
    judged = question.topic is None and question.intent in (*_OF_A_FILM, Intent.SIDE)
    acting = bool(question.subjects) and {*question.subjects} <= _OF_PEOPLE
    if not judged and not acting:
        return None
    asked = replace(last, text=question.text, language=question.language, limit=question.limit, seen=(), side=question.side)
    asked = replace(asked, filters=_narrow(last.filters, question.filters))
    if not {*last.subjects} <= _OF_PEOPLE or len(last.words) > len(tokens(last.names[0])):  # "his accent", then "is he good?"
        words = tuple(t.surface for t in tokens(last.names[0]))
        asked = replace(asked, topic=last.names[0], words=words, subjects=(), weak_subjects=())
    return replace(asked, intent=Intent.SIDE if question.side else Intent.SUBJECT)


def _beside(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """Take "how does it compare to Heat?" for the film of the conversation beside the one that is named."""
    one_more = len(question.films) == 1 and conversation.films and question.films[0] not in conversation.films
    last = conversation.last
    again = last is not None and _TO_ANOTHER.match(flat_text) and _COMPARED.search(flat(last.text))
    more = last is not None and last.topic and last.intent is Intent.SUBJECT and _MORE_THAN.match(flat_text)
    compared = again or more or _COMPARED.search(flat_text)
    if not one_more or question.names or question.unknown_film or not compared:
        return None
    films = (*conversation.films, *question.films)
    if last is not None and more:  # "it's scary?", "more than Heat?"
        asked = replace(last, text=question.text, language=question.language, limit=question.limit, seen=())
        return replace(asked, intent=Intent.COMPARE, films=films)
    if {*question.subjects} - {"comparison"}:  # "plus drôle que Heat ?"
        return replace(question, intent=Intent.COMPARE, films=films)
    if last is not None and not conversation.refused and (of_subject := on_the_subject(question, flat_text, last)):
        return replace(of_subject, films=films)
    return replace(without_subject(question), intent=Intent.COMPARE, films=films)


def _of_any_film(filters: ReviewFilter) -> ReviewFilter:
    """What is kept of the filters when something else is asked of another film: not its dates and ratings."""
    return replace(filters.of_any_rating(), since=None, until=None, excluding=())


def _narrow(before: ReviewFilter, now: ReviewFilter) -> ReviewFilter:
    """The new filters, and those of the old ones that speak of something else."""
    rating = ("at_least", "at_most", "above", "below", "rated")
    dates = ("since", "until")
    lengths = ("min_length", "max_length")
    kept: dict[str, Any] = {}
    for group in (rating, dates, lengths, ("reviewers", "anonymous"), ("roles",), _ORIGIN):
        chosen = now if any(getattr(now, name) not in (None, ()) for name in group) else before
        kept.update({name: getattr(chosen, name) for name in group})
    if any(_dated(one) for one in now.excluding):  # "en 2018", then "et hors 2018 ?"
        kept.update(since=now.since, until=now.until)
    if any(one.reviewers for one in now.excluding):
        kept.update(reviewers=now.reviewers)
    anew = _dated(now)
    left_out = tuple(one for one in before.excluding if not (anew and _dated(one)))
    return replace(now, **kept, excluding=now.excluding or left_out)


def _of_other_side(filters: ReviewFilter, side: Side) -> bool:
    """Whether the bounds are those of a side told in words, and none on ``side`` keeps them."""
    low, high = filters.above == UNFAVOURABLE, filters.below == FAVOURABLE
    return high if side is Side.POSITIVE else low


def _dated(filters: ReviewFilter) -> bool:
    """Whether a filter is of some days."""
    return filters.since is not None or filters.until is not None


def _other_film(
    flat_text: str, question: Question, conversation: Conversation, titles: TitleIndex
) -> Question | None:
    """Take "non, l'autre film": the last question again, about the film it was not taken to be about."""
    last = conversation.last
    if last is None or not conversation.films:
        return None
    corrects = re.match(r"^\W*(?:non|no|nope|pas|not|i mean)\b", flat_text) or _MEANT.match(flat_text)
    nothing_new = {fold_word(w) for w in question.words} <= _CORRECTING
    if corrects and question.films and question.films != conversation.films and nothing_new:
        return replace(last, text=question.text, films=question.films, seen=(), language=question.language)
    if not question.films and _OTHER_FILM.search(flat_text):
        others = the_other(conversation) or tuple(f for f in titles.titles if f not in conversation.films)
        if len(others) == 1:
            return replace(last, text=question.text, films=others, seen=(), language=question.language)
        return replace(last, text=question.text, films=others[:10], ambiguous=True, seen=())
    return None
