"""A number after a title that tells another film: "Pusher 3", where only the second one is held."""

from __future__ import annotations

import re
from collections.abc import Iterable

from retrieval.titles.filed import Filed
from retrieval.titles.forms import forms
from retrieval.titles.match import Asked, TitleMatch

# what may follow a number that is not a title's ("Pusher, 5 étoiles")
_OR_MORE = frozenset(
    (a, b) for a in ("or", "ou", "et", "and")
    for b in ("more", "plus", "less", "moins", "higher", "lower", "above", "below", "better", "mieux", "over", "under")
)  # fmt: skip
_OF_A_RATING = re.compile(r"[/%]|[.,]\d")
_UNITS = frozenset("etoile etoiles star stars avis critiques reviews note notes sur out ans years".split())


def number_follows(filed: Filed, asked: Asked, end: int, films: Iterable[str]) -> bool:
    """Whether a number after the match tells it from every film it would name ("Pusher 3")."""
    question, text, words, owner = asked.question, asked.text, asked.words, asked.owner
    if end >= len(words) or not words[end].isdecimal() or int(words[end]) > 20:
        return False
    if not question[owner[end]].word.isdigit() and question[owner[end]].word in filed.spelt:
        return False  # "vikings, five" with a film that is called so
    if end + 1 < len(words) and words[end + 1] in _UNITS:
        return False
    if tuple(words[end + 1 : end + 3]) in _OR_MORE:
        return False  # "rated Heat 8 or more"
    between = text[question[owner[end - 1]].end : question[owner[end]].start].strip()
    if between not in ("", "-", "\N{EN DASH}") or _OF_A_RATING.match(text, question[owner[end]].end):
        return False  # "Le Parrain, Seven": another title begins; "Parasite 10/10" is a rating
    if any(tuple(words[i : end + 1]) in filed.part for i in range(max(0, end - filed.longest), end)):
        return False  # "Pusher 3" is the beginning of "Pusher III : L'Ange de la mort"
    return all(words[end] not in forms(filed.titles[f]) for f in films)


def another(asked: Asked, first: int, last: int) -> TitleMatch:
    """A film that is not held, told from one that is by its number."""
    return asked.match(asked.owner[first], asked.owner[last] + 1, (), sure=False)
