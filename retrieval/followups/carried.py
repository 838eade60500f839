"""Follow-ups: what a question takes over from the conversation it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from retrieval.asking.whole import which
from retrieval.filters.dates import bare_month
from retrieval.followups.again import asked_again, counted_in_all
from retrieval.followups.agreeing import of_those_who_say_so
from retrieval.followups.another_voice import of_another_voice
from retrieval.followups.beside_another import beside_another
from retrieval.followups.compared_again import of_those_compared
from retrieval.followups.conversation import Conversation
from retrieval.followups.in_between import in_between
from retrieval.followups.leaning import ELLIPTIC, NARROWED, OF_A_FILM, OF_SIDE, lean
from retrieval.followups.narrowed import narrow
from retrieval.followups.of_somebody import of_somebody
from retrieval.followups.other_film import other_film, that_one
from retrieval.followups.passing import goes_back, passed_on, without_passing
from retrieval.followups.persons_again import let_go, nobody_named, of_something_theirs, who_likes
from retrieval.followups.ranked_again import of_other_works, of_those_listed
from retrieval.followups.rated_by_speakers import rated_by_speakers
from retrieval.followups.said_of_it import said_of_it
from retrieval.followups.same_reviewer import lets_go, of_the_same
from retrieval.followups.searching_on import search_goes_on
from retrieval.followups.why_ranked import why_ranked
from retrieval.question import Figure, Intent, Order, Question, without_subject
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import flat, tokens
from seeds.models import ReviewFilter

_AS_SHARE = re.compile(
    r"^\W*(?:(?:et|and|so|donc|ca fait)\W+)*(?:combien )?(?:(?:en|in|as an?|as) ?)?(?:quel |what )?(?:pourcentages?|percentages?|percent|pour ?cents?|%|shares?|proportion)\W*$"
)
"""A count again, as a share of all."""
_ABOUT_NOTHING = frozenset(
    {Intent.HELP, Intent.GREETING, Intent.THANKS, Intent.FAREWELL, Intent.FILMS, Intent.BEST_FILM, Intent.SOURCES}
    | {Intent.RANKED}
)
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
_Taking = Callable[[Question, str, Conversation], Question | None]
"""Takes a question, with its folded text, as one that goes on from a conversation; None where it does not."""
_OF_VOICES: tuple[_Taking, ...] = (of_another_voice, rated_by_speakers)
_OF_WHAT_WAS_GIVEN: tuple[_Taking, ...] = (
    of_the_same, counted_in_all, of_those_compared, of_those_listed, of_other_works, why_ranked,
)  # fmt: skip
_OF_WHAT_WAS_ASKED: tuple[_Taking, ...] = (search_goes_on, beside_another, in_between, asked_again, said_of_it)
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
    if (other := other_film(flat_text, question, conversation, titles)) is not None:
        return other
    pending = conversation.pending
    if pending is not None and question.films and question.topic is None and question.intent in OF_A_FILM:
        return replace(pending, films=question.films, language=question.language, limit=question.limit)
    if question.intent is Intent.WHOLE:
        return _picked(question, flat_text, conversation)
    if last is None:
        return question
    if (voiced := _first(_OF_VOICES, question, flat_text, conversation)) is not None:
        return voiced
    if question.intent is Intent.MORE or (_THE_OTHERS.match(flat_text) and _picked_by_filter(last)):
        return _more(question, flat_text, last, conversation)
    if (agreeing := of_those_who_say_so(question, flat_text, conversation)) is not None:
        return agreeing
    if question.intent in (Intent.WHO, Intent.OTHERS, Intent.CONTINUE):
        return replace(question, films=question.films or conversation.films, seen=conversation.shown)
    if (theirs := _first(_OF_WHAT_WAS_GIVEN, question, flat_text, conversation)) is not None:
        return theirs
    if (one := that_one(question, flat_text, conversation, titles)) is not None:
        return one
    if question.intent is Intent.QUOTED and question.figure is Figure.COUNT:
        return replace(question, films=question.films or conversation.films)  # a word is counted in what is spoken of
    if question.intent in _ABOUT_NOTHING or question.intent is Intent.QUOTED:
        return question
    if _AS_SHARE.match(flat_text) and last.intent is Intent.FIGURE and last.figure is Figure.COUNT:
        return replace(last, text=question.text, language=question.language, figure=Figure.SHARE)
    if (further := _first(_OF_WHAT_WAS_ASKED, question, flat_text, conversation)) is not None:
        return further
    if nobody_named(question, flat_text, last):
        return replace(question, intent=Intent.WHOM, films=conversation.films)
    if (somebody := of_somebody(question, flat_text, last) or of_something_theirs(question, flat_text, last)) is not None:
        return somebody
    if conversation.refused and not question.films:
        last = without_subject(last)  # what nobody speaks of is not narrowed: nobody would still
    named = bool(question.films)
    films = question.films or conversation.films
    if (since := last.filters.since) and (month := bare_month(flat_text, since.year)):
        filters = replace(narrow(last.filters, question.filters), since=month[0], until=month[1])
        return replace(last, text=question.text, films=films, filters=filters, seen=())
    if goes_back(flat_text):
        return replace(question, films=films)
    last = without_passing(last, question, flat_text)
    wondering = question.intent is Intent.SIDE and question.topic is None and who_likes(flat_text)
    leaning = bool(ELLIPTIC.match(flat_text)) or words <= SHORT or wondering
    if not leaning or last.intent in _ABOUT_NOTHING:
        return replace(question, films=films)
    if last.filters.reviewers and not question.filters.reviewers and lets_go(question, flat_text):
        last = replace(last, filters=replace(last.filters, reviewers=()))
    last = let_go(question, flat_text, last)
    first = named and len(conversation.seen) == len(conversation.shown) and not conversation.refused
    guessed = first and not titles.find(tokens(last.text), last.text)
    return lean(replace(question, films=films), last, named=named, guessed=guessed)


def _first(
    takings: tuple[_Taking, ...], question: Question, flat_text: str, conversation: Conversation
) -> Question | None:
    """What the first of several ways to take a question makes of it; None where none of them is meant."""
    taken = (take(question, flat_text, conversation) for take in takings)
    return next((asked for asked in taken if asked is not None), None)


def _more(question: Question, flat_text: str, last: Question, conversation: Conversation) -> Question:
    """What was asked, but for what was shown: after the longest, the next one; after one at random, another."""
    nearly = last.single and last.order in OF_SIDE and last.order is not Order.RANDOM
    base = replace(last, single=last.single and not nearly)
    alone = nearly or bool(_ONE_MORE.match(flat_text))
    films, limit = question.films or base.films or conversation.films, 1 if alone else question.limit
    return replace(
        base, text=question.text, language=question.language, films=films, seen=conversation.seen, limit=limit
    )


def _picked_by_filter(last: Question) -> bool:
    """Whether the quotes shown are of some reviews, picked otherwise than by who wrote them: the others are of those."""
    return last.intent in NARROWED and last.filters != ReviewFilter() and not last.filters.reviewers


def _picked(question: Question, flat_text: str, conversation: Conversation) -> Question:
    """The whole review of one of the quotes just shown: the first, or the one that its place names."""
    if question.films:
        return question
    if question.filters.reviewers:
        return replace(question, films=conversation.films)
    place, shown = which(flat_text), conversation.shown
    picked = shown[place:][:1] if place < len(shown) else ()
    return replace(question, films=conversation.films, seen=picked, filters=ReviewFilter())
