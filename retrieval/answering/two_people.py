"""Two people set side by side: how many speak for and against each, in their own film, and what is said of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from retrieval.answering import cast
from retrieval.answering.held import Held
from retrieval.answering.keys import CLEARLY, EVERYWHERE
from retrieval.answering.preferred import preferred
from retrieval.answering.weighed import weighed_of
from retrieval.answers import Answer, Theme, ThemesAnswer
from retrieval.names.likened import WorkTitle
from retrieval.question import Intent, Order, Question
from retrieval.words.folding import flat
from seeds.models import ReviewFilter

_TWO = 2
_REVIEWS = 500
FEWEST = 2
"""Who is named in fewer reviews tells no film."""
_OF_PEOPLE = frozenset({"acting", "characters", "comparison"})
_INTENTS = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OPINION, Intent.COMPARE, Intent.OVERVIEW, Intent.THEMES})
_WHO = re.compile(r"\b(?:qui|who|lequel|laquelle|which|quel(?:le)?)\b")
_COMPARES = re.compile(
    r"\b(?:vs|versus|compar\w+|mieux|meilleure?s?|better|best|prefer\w*|more (?:praise\w*|liked|loved|popular)"
    r"|most|lequel|laquelle|which|(?:plus|moins) (?:aime|apprecie|critique|loue|convaincant|credible|populaire)\w*)\b"
)
_EITHER = (
    r"(?:vs\.?|versus|ou|or|contre|(?:est[- ](?:il|elle) |est |is )?(?:better|worse|mieux|meilleure?|pire"
    r"|(?:more|less|plus|moins) \w+)(?: \w+)? (?:than|que))"
)
_IN = re.compile(r"^\W*(?:in|dans|of|de|from|d') ?\w")
_JOINS = re.compile(rf"\W(?:{_EITHER}|et|and|a|to|with|avec)\W*(?:celle?s? (?:de|d')\W*|celui (?:de|d')\W*)?$|[/,]\W*$")
_BETWEEN = re.compile(rf"^\W*(?:{_EITHER}|et|and|a|to|with|avec|[/,])\W")


def side_by_side(held: Held, question: Question) -> Answer | None:
    """The two that a question compares, with what is for and against each; None for any other question."""
    names = question.names
    if len(names) != _TWO or not _asked(question) or {*question.subjects} - _OF_PEOPLE:
        return None
    each = len(question.films) == _TWO and _each_in_a_film(flat(question.text), *map(flat, names))
    if len(question.films) > 1 and not each:
        return None
    if question.unknown_film or any(isinstance(name, WorkTitle) for name in names):
        return None
    compared = each or _compared(flat(question.text), *map(flat, names))
    if compared is None or not (compared or not question.films):
        return None
    alone = question.films[:1]
    films = [*question.films] if each else [alone[0] if alone else _film_of(held, name) for name in names]
    if None in films or (films[0] == films[1] and not compared):
        return None
    both = tuple(dict.fromkeys(film for film in films if film))
    asked = replace(question, intent=Intent.COMPARE, films=both, possible_film=None, side=None, order=None)
    pairs = [(name, film) for name, film in zip(names, films, strict=True) if film]
    shown = tuple(t for name, film in pairs if (t := _theme(held, asked, name, film, alone=len(both) == 1)))
    if len(shown) < _TWO:
        return None
    total = held.library.counts(held.wanted(asked, both)).reviews
    notes = preferred(shown) if compared else ()
    return ThemesAnswer(question=asked, films=held.titled(both), themes=shown, total=total, notes=notes)


def _asked(question: Question) -> bool:
    """Whether what is asked may be how two people compare: "qui a les meilleures critiques, A ou B ?"."""
    if question.intent is Intent.REVIEWS:
        return question.order in (Order.BEST, Order.WORST) and _WHO.search(flat(question.text)) is not None
    return question.intent in _INTENTS


def _compared(text: str, first: str, second: str) -> bool | None:
    """Whether a question asks how the two compare; None where they do not stand side by side."""
    place = text.find(first)
    other = text.find(second, place + len(first)) if place >= 0 else -1
    between = text[place + len(first) : other] if other >= 0 else ""
    if not _BETWEEN.match(f"{between} "):
        return None
    either = re.match(rf"^\W*{_EITHER}\W", between)
    return bool(either) or bool(_COMPARES.search(f"{text[:place]} {text[other + len(second) :]}"))


def _each_in_a_film(text: str, first: str, second: str) -> bool:
    """Whether each of the two is named in a film of their own: "compare A in X with B in Y"."""
    place = text.find(first)
    other = text.find(second, place + len(first)) if place >= 0 else -1
    if other < 0:
        return False
    between, after = text[place + len(first) : other], text[other + len(second) :]
    return bool(_IN.match(between) and _JOINS.search(between) and _IN.match(after))


def _film_of(held: Held, name: str) -> str | None:
    """The film whose reviews name somebody, clearly more of them than of any other."""
    speakers = held.memory.naming(name, EVERYWHERE).speakers()
    reviews = held.library.reviews(ReviewFilter(reviews=speakers[:_REVIEWS])) if speakers else []
    naming = Counter(r.film for r in reviews if r.film in held.films)
    shares = sorted(((n / held.counts[f].reviews, n, f) for f, n in naming.items()), reverse=True)
    if not shares or shares[0][1] < FEWEST or (len(shares) > 1 and shares[0][0] <= CLEARLY * shares[1][0]):
        return None
    return shares[0][2]


def _theme(held: Held, question: Question, name: str, film: str, *, alone: bool) -> Theme | None:
    """Somebody with how many speak of them in their film, and a quote of each side; None where nobody does."""
    wanted = held.wanted(question, (film,))
    talk = weighed_of(held, wanted, name, name=name)
    if not talk.reviews:
        return None
    total = held.library.counts(wanted).reviews
    told = cast.quoted(held, replace(question, films=(film,)), wanted, talk, total)
    return told if alone else replace(told, label=f"{name} ({held.films[film].title})")
