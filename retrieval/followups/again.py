"""Turns that ask the last question again: without its filters, of the other side, from the other end."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.filters.stars import find_stars
from retrieval.followups.conversation import Conversation
from retrieval.question import Figure, Intent, Order, Question, Side, without_subject
from retrieval.quotes.blame_asked import blame_asked
from retrieval.words.folding import flat
from retrieval.words.numerals import number_word
from seeds.models import ReviewFilter

_WHOLE = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so)\W+)*(?:en tout|au total|en general"
    r"|tou(?:te)?s (?:les )?(?:annees|notes|dates|periodes|avis)(?: confondu?e?s)?"
    r"|sans (?:aucun |le |les |ce )?filtres?|sans (?:la |les )?(?:dates?|notes?|annees?)"
    r"|(?:enleve|retire|oublie)[- ]?(?:le |les |la |ce )?(?:filtres?|dates?|annees?|notes?)"
    r"|no filters?|without (?:any |the )?(?:filters?|dates?)|(?:of|for|in) all (?:years|ratings)"
    r"|all (?:the )?(?:years|ratings|reviews)|in total|altogether|overall)\W*$"
)
"""Words that let the filters go and ask the same again."""
_HOW_MANY = re.compile(
    r"^\W*(?:(?:et|and)\W+)*(?:combien|how many)(?: (?:il )?y en a(?:-t-il)?| are there)?,?"
    r" (?:en tout|au total|in all|in total|altogether)\W*$"
)
"""How many reviews of the film of the conversation there are, whatever was asked of it."""
_SAY_SO = re.compile(
    r"^\W*(?:(?:et|and)\W+)*(?P<asked>combien|how many|quel pourcentage|what percentage)"
    r"(?: (?:d'avis|de gens|de personnes|people|reviews|of them))*"
    r" (?:en (?:parlent|parle)|le (?:disent|dit|pensent|mentionnent)|(?:sont|est) d'accord"
    r"|(?:say|says|said|think|thinks|agree|mention|talk about|speak of)"
    r"(?: (?:so|that|this|it|the same|him|her|them))?)\W*$"
)
"""How many speak of what was just asked about."""
WHY = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ah bon|ok)\W+)*(?:pourquoi|pkoi|pk|pq|why|how come|comment ca se fait)"
    r"(?: (?:ca|cela|donc|so|is that|cette note|such a (?:rating|score)|that|une telle note))?\W*$"
)
_DISAGREES = re.compile(
    r"^\W*(?:(?:et|and|mais|but)\W+)*(?:(?:ceux |celles |les avis |les gens |d'autres |quelqu'un |(?:il )?y en a |(?:il )?y a des gens )?qui (?:(?:n'|ne )?(?:est|sont) )?pas d'? ?accord"
    r"|(?:ceux |celles |les avis |les gens |d'autres )?qui (?:pense|dit|trouve|disent|pensent|trouvent) (?:le contraire|l'inverse|autre chose)"
    r"|qui dit (?:que )?non|who says no|(?:le |l'|l'avis |les avis )?(?:contraires?|inverses?|opposee?s?|oppose)|who (?:disagrees?|doesn'?t(?: agree| think so)?)"
    r"|(?:does )?anyone disagrees?|qui (?:ne )?(?:le )?(?:pense|dit) pas(?: ca)?"
    r"|(?:those |people |the ones |anyone )?who (?:thinks?|says?) (?:otherwise|the opposite)|(?:those|people|the ones) who (?:disagree|don'?t(?: agree)?)|the opposite|why not|pourquoi pas|why (?:don'?t|didn'?t) (?:they|people|you)(?: like it)?)\W*$"
)
_WHO_SAY = (
    r"(?:(?:ceux|celles|les (?:gens|avis|critiques|autres)|d'autres|certains|des gens|(?:il )?y (?:en )?a(?: des gens)?"
    r"|(?:those|people|the (?:ones|people|others|reviewers|reviews)|others|anyone|anybody|someone|some|reviewers|reviews))"
    r"(?: qui| who| that| to)?|qui|who)"
)
_THINK = (
    r"(?:(?:le |la |l'|y )?(?:dit|disent|dise|pense|pensent|trouve|trouvent|repond|repondent|croient)"
    r"|(?:do |does |did )?(?:say|says|said|saying|think|thinks|thought|thinking|claim|find|found|answer))"
)
_DENYING = re.compile(
    rf"^\W*(?:(?:et|and|mais|but|ok|alors|so|what about|how about|quid de|show me|montre[- ]moi)\W+)*{_WHO_SAY} "
    rf"(?:{_THINK} (?:que |qu'|that )?(?:(?P<yes>oui|yes|si|(?:c'est|it is|it's) (?:le cas|true|vrai))|non|no|not|pas|(?:tout )?le contraire"
    r"|(?:exactement )?l'inverse|(?:the )?(?:opposite|contrary|reverse)|otherwise|autre chose|autrement|pas ca"
    r"|(?:ce n'est |c'est |c'? ?est |ca l'est |il l'est |elle l'est |non,? )?pas(?: (?:le cas|vrai|du tout|ca))?"
    r"|(?:it|that|he|she|they)(?: is| was| are|'s|'re)?(?: not|n'?t)|(?:it|that|he|she|they) (?:isn'?t|is not|wasn'?t|aren'?t|doesn'?t|don'?t)(?: the case| true)?)"
    r"|(?:n'|ne )?(?:est|sont|etait|etaient) pas (?:de (?:cet|leur|son|ton|mon) avis|convaincus?|du meme avis|d'? ?accord(?: avec (?:ca|eux|lui|elle))?)"
    r"|(?:are|is|were|was)(?: not|n'?t) (?:convinced|so sure|of that opinion)|disagrees?(?: with (?:that|this|them|it|him|her))?"
    r"|(?:do|does|did)(?: not|n'?t) (?:agree|think so)(?: with (?:that|this|them|it|him|her))?"
    r"|(?:n'|ne )?(?:le )?(?:pense(?:nt)?|trouve(?:nt)?|croi(?:en)?t) pas(?: (?:ca|comme ca|que oui))?)"
    r"(?: (?:alors|then|instead|please|stp|svp))?\W*$"
)
"""Those who answer no to what was just asked, or yes: "et ceux qui disent que non ?"."""
_BLAMES = re.compile(
    r"slow|lente?s?|long(?:ue)?s?|boring|bored|dull|ennuyeu(?:x|ses?)|ennui|chiante?s?|predictable|previsibles?"
    r"|confusing|cliches?|surcotee?s?|overrated|violente?s?"
)
"""Words of a question after a fault: those who say no praise."""
_WHICH = re.compile(r"^\W*(?:(?:et|and|alors|so|mais)\W+)*(?:lequel|laquelle|lesquels|which)\b")
"""Which of those just compared."""
_AS_A_WHOLE = re.compile(r"\b(?:notee?s?|prefere?\w*|aimee?s?|rated|liked|preferred)\b")
_OTHER_REVIEWS = re.compile(
    r"^\W*(?:(?:et|and)\W+)*(?:(?:il|elle|he|she|they)\W+)?(?:(?:a|a-t-il|a-t-elle|has|have|did)\W+)?(?:(?:he|she|they)\W+)?"
    r"(?:(?:ecrit|publie|written|wrote|write|posted)\W+)?"
    r"(?:(?:d'autres|other|any other) (?:avis|critiques?|reviews?)(?: (?:de lui|d'elle|by (?:him|her|them)))?"
    r"|(?:ses|his|her|their)(?: other| autres) (?:avis|critiques?|reviews?))\W*$"
)
"""What else the reviewer of the conversation wrote, of any film."""
_NUMBER_ALONE = re.compile(r"^\W*(?:(?:et|and) )?(?:(?:les|celles|ceux|the|a|at|de|des|of|for|combien|how many|with|gave it|ont mis) )*(?:(?P<n>\d(?:[.,]5)?|10|(?:(?P<word>une?|deux|trois|quatre|cinq|one|two|three|four|five)(?: (?:seule?s?|only|etoiles?|stars?))*))(?:'?s)?|(?:une|un|one) seule?|(?:just|only|une?) one)\W*$")
"""A rating more, once one was spoken of: "et 5 ?"."""
_OF_STARS = re.compile(r"\b(?:etoiles?|stars?)\b")
_OTHER_END = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|celui|celle|ceux|celles|which|one|ones|qui|en|a|ont|has|have|le|la|les|the)\W+)*"
    r"(?:(?P<least>fewest|least|moins|lowest)(?: good)?|most|plus|highest)(?: reviews| d'avis)?\W*$"
)
"""The other end of a ranking: "and the fewest?", "et celui qui en a le moins ?"."""
_INVERSE = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so|what about|how about)\W+)*(?:(?:a |dans )?(?:l'|the )?(?:inverse|opposite|contraire|reverse)"
    r"|the other way(?: a?round)?|(?:the |at the )?bottom(?: one)?)\W*$"
)
"""A ranking read from its other end: "et l'inverse ?"."""
_SHORT_SHARE = re.compile(
    r"^\W*(?:et|and|mais|but|what about|how about|ok|alors|so)\b(?:\W+(?:de|d|a|of|at|for|pour|the|les|des|avis|reviews?|ones?|notes?"
    r"|ratings?|\d+(?:[.,]5)?|une?|deux|trois|quatre|cinq|one|two|three|four|five|etoiles?|stars?|negati\w+|positi\w+|mauvais\w*"
    r"|bon(?:ne)?s?|bad|good|favorables?|defavorables?)\b)*\W*$"
)
"""The share of other ratings, after titles were ranked by one: "et de 1 étoile ?", "and negative ones?"."""
_LENGTH = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|celui|celle|which|one|ones|qui|a|ont|has|have|le|la|les|the|avec|with|avis|reviews)\W+)*"
    r"(?:(?P<short>shortest|plus courte?s?|moins longs?)|longest|plus longs?)(?: (?:ones?|reviews|avis))?\W*$"
)
"""The other end of a ranking by length: "et les plus courts ?"."""
_SPOKEN_OF = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OVERVIEW, Intent.OPINION})
_ENDS = (Order.BEST, Order.WORST)


def counted_in_all(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """Take "combien en tout ?" for the reviews of the film of the conversation, all of them; None for anything else."""
    if not conversation.films or question.films or not _HOW_MANY.match(flat_text):
        return None
    return replace(question, intent=Intent.FIGURE, figure=Figure.COUNT, films=conversation.films, topic=None, words=())


def asked_again(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The last question, changed as ``question`` (its text given as `folding.flat`) asks; None for anything else."""
    last = conversation.last
    if last is None:
        return None
    if _WHOLE.match(flat_text) and (last.filters != ReviewFilter() or last.intent is Intent.SIDE):
        whole = replace(last, text=question.text, filters=ReviewFilter(), seen=(), limit=question.limit)
        if last.intent is not Intent.SIDE:
            return whole
        return replace(whole, intent=Intent.SUBJECT if last.topic else Intent.OVERVIEW, side=None)
    if last.topic and (said := _SAY_SO.match(flat_text)):
        figure = Figure.COUNT if said["asked"] in ("combien", "how many") else Figure.SHARE
        asked = replace(last, text=question.text, language=question.language, seen=(), limit=question.limit)
        return replace(asked, intent=Intent.SUBJECT, figure=figure, side=None)
    if WHY.match(flat_text):
        if last.intent in (Intent.SUBJECT, Intent.SIDE, Intent.REVIEWS):
            return replace(last, text=question.text, language=question.language, seen=conversation.seen)
        if last.intent in (Intent.FIGURE, Intent.OPINION, Intent.OVERVIEW):  # what speaks for and against it
            themes = replace(without_subject(last), intent=Intent.THEMES, side=None, seen=())
            return replace(themes, text=question.text, language=question.language)
    shared = last.intent is Intent.FIGURE and last.figure is Figure.SHARE and last.side is not None
    denying = _DENYING.match(flat_text)
    if (denying or _DISAGREES.match(flat_text)) and (shared or last.intent in _SPOKEN_OF):
        blames = blame_asked(last.text) is not None or any(_BLAMES.fullmatch(flat(word)) for word in last.words)
        blamed = last.side is Side.NEGATIVE or (last.side is None and blames)
        agrees = denying is not None and denying["yes"] is not None
        side = Side.POSITIVE if blamed is not agrees else Side.NEGATIVE
        return replace(last, text=question.text, intent=Intent.SIDE, side=side, figure=Figure.MEAN, seen=conversation.seen)
    if len(conversation.films) > 1 and last.intent is Intent.COMPARE and not question.films:
        if question.intent is Intent.SUBJECT and question.subjects:  # "et la musique ?", "lequel est le plus drôle ?"
            return replace(question, intent=Intent.COMPARE, films=conversation.films)
        if _WHICH.match(flat_text):
            return replace(without_subject(last) if _AS_A_WHOLE.search(flat_text) else last, text=question.text)
    if _OTHER_REVIEWS.match(flat_text) and last.filters.reviewers:
        kept = ReviewFilter(reviewers=last.filters.reviewers)
        asked = replace(last, intent=Intent.REVIEWS, films=(), order=None, single=False, filters=kept)
        return replace(without_subject(asked), text=question.text, seen=conversation.seen, limit=question.limit)
    number = _NUMBER_ALONE.match(flat_text)
    if number and last.filters.bounded and (number["word"] or question.filters == ReviewFilter()):
        of_stars = _OF_STARS.search(flat(last.text)) or last.intent is not Intent.FIGURE
        rating = number_word(number["word"]) if number["word"] else number["n"] or "1"
        stars = find_stars(f"{rating} etoiles" if of_stars else f"combien de {rating}", rating_asked=True)
        if stars is not None:
            unbound = replace(last.filters, above=None, below=None)
            filters = replace(unbound, at_least=stars.at_least, at_most=stars.at_most)
            asked = replace(last, text=question.text, filters=filters, seen=(), limit=question.limit)
            return replace(asked, taken=stars.taken)
    ranked = last.intent in (Intent.BEST_FILM, Intent.RANKED) or (last.intent is Intent.FILMS and last.order)
    films = last.films if len(last.films) > 1 else ()  # one alone is the one that the ranking named
    if ranked and (end := _OTHER_END.match(flat_text)):
        return replace(last, text=question.text, films=films, order=Order.WORST if end["least"] else Order.BEST)
    if ranked and _INVERSE.match(flat_text):
        other = Order.BEST if last.order is Order.WORST else Order.WORST
        return replace(last, text=question.text, films=films, order=other)
    new_share = question.filters.bounded or question.side is not None
    if last.by_share and new_share and not (question.films or question.topic) and _SHORT_SHARE.match(flat_text):
        of_side = None if question.filters.bounded else question.side
        filters = replace(
            last.filters, at_least=question.filters.at_least, at_most=question.filters.at_most,
            above=question.filters.above, below=question.filters.below,
        )  # fmt: skip
        return replace(last, text=question.text, filters=filters, side=of_side)
    if last.by_length and (length := _LENGTH.match(flat_text)):
        return replace(last, text=question.text, order=Order.WORST if length["short"] else Order.BEST)
    of_ranking = last.intent is Intent.BEST_FILM and not question.films
    if of_ranking and question.intent is Intent.REVIEWS and question.topic is None and question.order in _ENDS:
        return replace(last, text=question.text, films=films, order=question.order)  # "le film le mieux noté ?", "et le pire ?"
    return None
