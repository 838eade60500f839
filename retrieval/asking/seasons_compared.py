"""Which season is the best or the worst, from which one it declines, and whether one is worse than the others."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.names.parts import find_parts
from retrieval.question import Intent, Language, Question, Side
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import stems_of
from retrieval.words.stopwords import STOPWORDS

_WORSE = (
    r"(?:pires?|moins (?:bi?en|bon(?:ne)?s?|reussie?s?|aimee?s?|drole|forte)|plus (?:mauvaise|faible|nulle|decevante|chiante)s?"
    r"|worst|weakest|worse|weaker|least (?:good|liked)|not as good|downhill|inferieure?|en dessous|decline\w*|baisse\w*|se gate|essouffle)"
)
_BETTER = (
    r"(?:meilleure?s?|mieux|preferee?s?|plus (?:aimee?|reussie?|forte|drole|interessante)s?|best|strongest|better|stronger"
    r"|favou?rites?|greatest|superieure?|improves?|gets? good|devient (?:bien|bon(?:ne)?|top))"
)
_SEASON = r"(?:saisons?|seasons?)"
_WHICH = rf"(?:quelles?|which|what|laquelle des|which of the) {_SEASON}"
_DECLINES = re.compile(rf"\b(?:a partir de|depuis|des|from|at|since|after|apres|in) (?:quelle|which|what) {_SEASON}\b")
_ASKED = re.compile(
    rf"\b{_WHICH}\b.{{0,50}}?\b(?:{_WORSE}|{_BETTER})\b|\b(?:{_WORSE}|{_BETTER}) {_SEASON}\b|\b{_SEASON} (?:la |the )?(?:{_WORSE}|{_BETTER})\b"
)
_HOW = re.compile(rf"\b(?:(?P<worse>{_WORSE})|(?P<better>{_BETTER}))\b")
_NOT_BETTER = re.compile(r"\b(?:pas|not|n't|moins) (?:la |the )?$")
_OF_ONE = re.compile(
    rf"^\W*(?:(?:et|and|mais|but|est-ce que|is|was|la|the|sur|pour)\b\W*)*(?P<part>(?:\w+ )?{_SEASON}(?: \w+)?)\b"
    rf"[^,;.?!]{{0,30}}?\b(?:(?P<worse>{_WORSE})|(?P<better>{_BETTER}))\b(?:(?: |')(?:que|qu|than|a|aux?|to)\b.*)?\W*$"
)
"""One season, said to be better or worse: "la saison 3 est moins bien que les deux premières ?"."""
_ASIDE = frozenset(
    """a partir depuis devient devenir deviennent gets get getting go goes going start starts commence commencer end
    show serie series gens people viewers public spectateurs selon according downhill season seasons saison saisons
    aimee aimees liked loved""".split()
)
_SAID = re.compile(rf"\b(?:{_WORSE}|{_BETTER}|{_SEASON})\b")
_TOPICS = {
    (Language.FRENCH, Side.POSITIVE): "meilleure saison", (Language.FRENCH, Side.NEGATIVE): "moins bonne saison",
    (Language.ENGLISH, Side.POSITIVE): "best season", (Language.ENGLISH, Side.NEGATIVE): "worst season",
}  # fmt: skip
_SEASONS = frozenset({"saison", "season"})
_OF_A_SUBJECT = (Intent.SUBJECT, Intent.SIDE, Intent.OPINION, Intent.BEST_FILM, Intent.COMPARE)


def of_seasons(question: Question, flat_text: str) -> Question:
    """The question read as one of seasons set against each other, where it is; its titles are marked in the text."""
    if "s" not in flat_text or question.intent not in _OF_A_SUBJECT or question.topic is None:
        return question
    if not re.search(_SEASON, flat_text) or question.filters.reviewers:
        return question
    if (one := _OF_ONE.match(flat_text)) and find_parts(one["part"]):
        return _of_one(question, one)
    asked = _ASKED.search(flat_text) or _DECLINES.search(flat_text)
    if asked is None or find_parts(flat_text) or not _nothing_else(question, flat_text):
        return question
    how = _HOW.search(flat_text)
    negative = how is None or bool(how["worse"]) or bool(_NOT_BETTER.search(flat_text[: how.start()]))
    side = Side.NEGATIVE if negative else Side.POSITIVE
    season = "season" if question.language is Language.ENGLISH else "saison"
    asked_of = replace(question, intent=Intent.SIDE, side=side, topic=_TOPICS[question.language, side], words=(season,))
    return replace(asked_of, subjects=(), weak_subjects=(), names=(), both=False, order=None, single=False)


def asks_of_seasons(question: Question) -> bool:
    """Whether a question is `of_seasons`."""
    of_any = question.words and _SEASONS.issuperset(question.words) and not (question.names or question.subjects)
    return bool(of_any and question.intent is Intent.SIDE and question.side and question.topic in _TOPICS.values())


def _of_one(question: Question, one: re.Match[str]) -> Question:
    """The question kept to the one season; who asks whether it is worse wants what is held against it."""
    named = find_parts(one["part"])[0]
    part = next((p.typed for p in find_parts(question.text) if (p.nouns, p.number) == (named.nouns, named.number)), named.typed)
    words = tuple(t.surface for t in tokens(part) if t.word not in STOPWORDS)
    asked = replace(question, topic=part, words=words, subjects=(), weak_subjects=("sequel",), names=())
    if one["worse"]:
        return replace(asked, intent=Intent.SIDE, side=Side.NEGATIVE, both=False)
    return replace(asked, intent=Intent.SUBJECT, side=None, both=False)


def _nothing_else(question: Question, flat_text: str) -> bool:
    """Whether nothing but seasons is asked of: no villain of the best of them."""
    said = {stem for match in _SAID.finditer(flat_text) for t in tokens(match.group()) for stem in stems_of(t.surface)}
    left = [t.word for word in question.words for t in tokens(word) if fold_word(word) not in STOPWORDS | _ASIDE]
    return all(not said.isdisjoint(stems_of(word)) for word in left)
