"""Turns about the reviewer of the last answer: "qu'en a-t-il dit ?", "sa note ?", "did she like Heat?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.followups.conversation import Conversation
from retrieval.question import Figure, Intent, Order, Question
from retrieval.words.folding import fold_word, tokens
from seeds.models import ReviewFilter

_VERBS = (
    r"(?:ecri[ts]|dit|pense|met|mis|note|donne|aime|adore|deteste|apprecie|trouve|reproche|critique|prefere|regrette"
    r"|reten[us]|retient|publie|commente|conseille|recommande|vu)e?s?"
)
_SAYS = (
    r"(?:sa(?:y|ys|id)|writes?|wrote|written|thinks?|thought|g[ia]ves?|given|rate[ds]?|like[ds]?|dislike[ds]?|love[ds]?"
    r"|hate[ds]?|enjoy(?:s|ed)?|review(?:s|ed)?|recommend(?:s|ed)?|complain(?:s|ed)?|prefer(?:s|red)?|mention(?:s|ed)?"
    r"|see|seen|make of|find|found)"
)
_HARDLY = r"(?:(?:pas|aussi|bien|vraiment|surtout|tant|le plus|le moins|ever|also|really|actually|not|never|even) )*"
_IT = r"(?:n'? ?|ne )?(?:l'? ?|les? |la |en |y |lui )*"
_HE_DID = re.compile(
    rf"\b(?:a|avait)[- ]t[- ](?:il|elle) {_HARDLY}{_VERBS}\b"
    rf"|\b(?:il|elle) {_IT}(?:a|avait) {_HARDLY}{_VERBS}\b(?! (?:du|trop de|un peu de) temps)"
    rf"|\b(?:dit|pense|ecrit|reproche|note)[- ](?:t[- ])?(?:il|elle)\b"
    rf"|\b(?:il|elle) {_IT}(?:dit|pense|ecrit|reproche)\b"
    rf"|\b(?:did|does|has|would|didn'?t|doesn'?t) (?:he|she) {_HARDLY}{_SAYS}\b"
    rf"|\b(?:he|she)(?:'s| has| did| does| would)? {_HARDLY}{_SAYS}\b"
    rf"|\bpourquoi (?:est[- ]ce qu'? ?)?(?:il|elle) {_IT}{_VERBS}\b"
    r"|\b(?:d'apres|selon) (?:lui|elle)\b|\baccording to (?:him|her)\b"
    r"|\bcombien d'? ?(?:avis|critiques?|notes?) (?:a[- ]t[- ])?(?:il|elle) (?:en )?(?:a )?(?:fait|poste|laisse)"
    r"|\bhow many (?:reviews|ratings) (?:has|did) (?:he|she) (?:done?|make|made|leave|left)\b"
)
"""Somebody who is not named wrote, liked or rated something."""
_THEY_DID = re.compile(
    rf"\b(?:did|has|have|would|didn'?t) they {_HARDLY}"
    rf"(?:{_SAYS}|say anything|have anything to say|talk about|speak of)\b"
    rf"|\bthey(?:'ve| have| did|'d)? {_HARDLY}"
    r"(?:said|wrote|written|thought|gave|rated|liked|disliked|loved|hated|enjoyed)\b"
)
"""The same, once one reviewer was asked about: in English that is "they" too; what all think is what they do."""
_HE_DOES = re.compile(
    rf"\b(?:il|elle) {_IT}{_VERBS}\b|\b{_VERBS}[- ](?:t[- ])?(?:il|elle)\b"
    rf"|\best[- ](?:il|elle) {_HARDLY}(?:severe|dure?)\b"
)
_OWN = r"(?:propre |own |average |mean |other |best |worst |lowest |highest |meilleure? |pire |plus \w+ |moins \w+ )*"
_HIS = re.compile(
    rf"\b(?:sa|ses) {_OWN}(?:notes?|moyennes?|critiques?)\b|\bses (?:avis|reproches|mots|films|textes)\b"
    rf"|\bson {_OWN}(?:avis|opinion|texte|commentaire|verdict|jugement|score)\b"
    rf"|\b(?:his|her) {_OWN}(?:ratings?|scores?|reviews?|opinions?|views?|take|verdict|thoughts|words|comments?|average"
    r"|mean|stars|films|movies)\b"
    r"|\b(?:son|sa) (?:film|serie) prefere\w*|\b(?:his|her) favou?rite\b"
    r"|^\W*(?:(?:et|and|ok|mais|but) )*(?:lui|elle|him|her|he|she)\W*$"
)
"""What is somebody's who is not named, or a film's."""
_HIS_OWN = re.compile(r"\bson (?:avis|opinion|texte|commentaire|jugement)\b|\b(?:his|her)\b")
"""And what is never a film's."""
_OF_ALL = re.compile(
    r"\b(?:note moyenne|moyenne (?:du|de la|des)|average|mean|ils|elles|les gens|tout le monde|les autres|they|people"
    r"|everyone|everybody|others|en general|overall)\b|^\W*(?:(?:et|and|mais|but|alors|so) )*(?:qui|who)\b"
)
"""What asks for more voices than one."""
_GOING_ON = re.compile(r"^\W*(?:et|and|mais|but|ok|alors|what about|how about|quid|sinon)\b")
_STANDS = (Intent.SUBJECT, Intent.FIGURE, Intent.THEMES, Intent.OPINION, Intent.SIDE)
_MEAN = re.compile(
    r"\b(?:moyennes?|average|mean|severe|genereu\w+|dure?|indulgente?|harsh(?:er)?|strict(?:er)?|tough(?:er)?|kinder"
    r"|generous)\b"
)
_MARK = re.compile(r"\b(?:combien|quelle note|what (?:rating|score)|how (?:much|many stars)|how did (?:he|she) rate)\b")
_FAVOURITE = re.compile(r"\b(?:prefere\w*|favou?rite|like[ds]? (?:the )?(?:best|most)|aime\w* le plus)\b")
_TASTE = re.compile(
    r"\b(?P<no>n'|ne |pas |not |n't )?(?:(?P<likes>aime|adore|apprecie|kiffe|like[ds]?|love[ds]?|enjoy(?:s|ed)?)"
    r"|(?P<hates>deteste|hait|hate[ds]?|dislike[ds]?))e?\b(?P<not> pas\b)?"
)
_WHAT_OF = re.compile(r"\b(?:qu|que|quoi|quel(?:le)?s?|what|which)\b")
"""What a reviewer likes or hates, of all that they wrote on."""
_ELSE = re.compile(
    r"\b(?:d'autres?|(?:quel(?:le)?s?|les|ses) autres?|other|another|else|quel(?:le)?s|which|what) "
    r"(?:films?|series?|movies?|shows?|avis|critiques?|reviews?)\b"
    r"|\b(?:autre chose|quoi d'autre)\b|\b(?:what|anything) else\b"
)
_WHAT = re.compile(r"\b(?:qu|que|quoi|pourquoi|what|why)\b")
"""Before a verb of liking, asks what is liked and not whether it is."""
_ONLY_VERBS = frozenset(
    """aime aimee adore adoree deteste detestee apprecie appreciee trouve trouvee reproche critique prefere preferee
    note notee regrette pense dit ecrit mis donne vu vue like liked love loved hate hated enjoy enjoyed review reviewed
    think thought say said write wrote rate rated find found recommend recommended recommande conseille film films
    movie movies show serie series ca cela it favourite favorite favori best most plus quel much many stars give gave
    combien""".split()
)
"""What says no more of a subject than that there is an opinion."""
_ASKED_OF_TASTE = (Intent.SUBJECT, Intent.SIDE, Intent.REVIEWS, Intent.OVERVIEW, Intent.OPINION)
_OF_ANY_FILM = (Intent.BEST_FILM, Intent.FILMS)
_PASSING = (Intent.MORE, Intent.WHO, Intent.OTHERS, Intent.CONTINUE, Intent.QUOTED, Intent.WRITERS, Intent.SOURCES)


def of_the_same(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The question asked of the reviewer just spoken of, where "he" or "sa note" means them; None for any other."""
    last, speaker = conversation.last, conversation.speaker
    if last is None or not speaker or question.filters.reviewers or question.intent in _PASSING:
        return None
    if not _means_them(flat_text, asked=bool(last.filters.reviewers)):
        return None
    question = replace(question, filters=replace(question.filters, reviewers=speaker))
    if question.intent is Intent.FIGURE and question.figure is Figure.COUNT and not question.topic:
        return replace(_of_nothing(question), films=question.films)  # "combien d'avis a-t-il écrits ?" is of any film
    if not question.films:
        anywhere = replace(_of_nothing(question), films=())
        if _ELSE.search(flat_text):
            alone = ReviewFilter(reviewers=speaker)
            return replace(anywhere, intent=Intent.REVIEWS, order=None, filters=alone, seen=conversation.seen)
        if (taste := of_their_taste(question, flat_text)) is not question:
            return taste
        if question.order is not None or question.intent in _OF_ANY_FILM:
            return replace(anywhere, intent=Intent.REVIEWS)
    question = replace(question, films=question.films or conversation.films)
    kept = tuple(w for w in question.words if fold_word(w) not in _ONLY_VERBS)
    if not kept:
        question = _of_nothing(question)
    elif kept != question.words:  # "il aime les personnages ?"
        question = replace(question, words=kept, topic=" ".join(kept))
    if question.topic is not None:  # of one voice, whether they liked it is what they say of it
        one = question.intent is Intent.OPINION
        return replace(question, intent=Intent.SUBJECT, both=False) if one else question
    if _MARK.search(flat_text):
        return replace(question, intent=Intent.FIGURE, figure=Figure.MEAN)
    if question.intent in (Intent.FIGURE, Intent.THEMES) or (question.side and _WHAT.search(flat_text)):
        return question
    return replace(question, intent=Intent.REVIEWS, side=None)


def lets_go(question: Question, flat_text: str) -> bool:
    """Whether a question, after one reviewer was asked about, asks of all: "la musique de Heat", "who hated it?"."""
    whole = bool(question.films) and question.intent in _STANDS and not _GOING_ON.match(flat_text)
    return whole or question.intent is Intent.FACT or _OF_ALL.search(flat_text) is not None


def of_their_taste(question: Question, flat_text: str, other: str | None = None) -> Question:
    """What is asked of a reviewer and of no film: the mean of all they gave, or the film they liked best.

    ``other`` is another reviewer who is named beside, to be asked about by themselves.
    """
    beside = {t.word for t in tokens(other or "")} | ({"que", "than", "and", "ou", "or"} if other else set())
    said = {fold_word(t.word) for w in question.words for t in tokens(w)} - beside
    if question.films or not all(word in _ONLY_VERBS or _MEAN.match(word) for word in said):
        return question
    anywhere = replace(_of_nothing(question), films=(), side=None, also=other or question.also)
    if _MEAN.search(flat_text):
        return replace(anywhere, intent=Intent.FIGURE, figure=Figure.MEAN)
    if _FAVOURITE.search(flat_text):
        return replace(anywhere, intent=Intent.REVIEWS, order=Order.BEST)
    if question.intent in _ASKED_OF_TASTE and _WHAT_OF.search(flat_text) and (taste := _TASTE.search(flat_text)):
        likes = bool(taste["likes"]) is not bool(taste["no"] or taste["not"])
        return replace(anywhere, intent=Intent.REVIEWS, order=Order.BEST if likes else Order.WORST)
    return question


def _means_them(flat_text: str, *, asked: bool) -> bool:
    """Whether "he" or "his" stands where a reviewer can be meant, who was ``asked`` about or only shown."""
    if _HE_DID.search(flat_text):
        return True
    if asked and _THEY_DID.search(flat_text):
        return True
    if asked:
        return bool(_HE_DOES.search(flat_text) or _HIS.search(flat_text))
    return bool(_HIS.search(flat_text) and _HIS_OWN.search(flat_text))


def _of_nothing(question: Question) -> Question:
    """The question without a subject, or a film that nobody holds."""
    return replace(
        question, topic=None, words=(), subjects=(), weak_subjects=(), names=(), unknown_film=None, possible_film=None
    )
