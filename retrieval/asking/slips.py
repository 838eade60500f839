"""Slips in the words that ask: "moyene", "avrage" and "reveiws" are read as the words that they are meant to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from retrieval.question import Language
from retrieval.words.dictionary import is_word
from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import listed
from retrieval.words.spelling import Spelling
from retrieval.words.vocabulary import everyday, proper_names, rare

_ASKING = """
    moyenne mediane moyennes critique critiques commentaire commentaires spectateur spectateurs internautes combien
    pourquoi comment pensent disent reproche reproches defaut defauts qualite qualites faiblesse faiblesses positif
    positifs positive positives negatif negatifs negative negatives meilleur meilleure meilleurs meilleures pires themes
    histogramme classement averages
    repartition pourcentage proportion compare comparer comparaison recommande recommandes conseille conseilles hasard
    citation citations extrait extraits
    average median rating ratings rated review reviews reviewer reviewers viewer viewers audience opinion opinions
    people think thought thoughts worst themes distribution histogram percentage comparison longest shortest latest
    oldest recommend recommended worth watching verdict consensus weakness weaknesses strengths drawbacks complaints
    boring ennuyeux ennuyeuse
    mention mentions mentioned mentionne mentionnes quote quotes harshest random favourable unfavourable
"""
SHORTEST = 5
"""A shorter word is too near to others to be told for a slip."""

Spans = Callable[[str], Iterable[tuple[int, int]]]


@cache
def _spelling() -> Spelling:
    return Spelling(_ASKING.split())


def without_slips(text: str, titled: Spans) -> str:
    """The text with misspelt words that ask written rightly; the titles, which ``titled`` finds, stay as typed."""
    found = [(t, meant) for t in tokens(text) if (meant := _meant(t))]
    if not found:
        return text
    kept = list(titled(text))
    for token, meant in reversed(found):
        if not any(a < token.end and b > token.start for a, b in kept):
            text = text[: token.start] + meant + text[token.end :]
    return text


def _meant(token: Token) -> str | None:
    """The word that asks and that a strange one is a slip for; None for a right word, and for what may be a name."""
    word = token.word
    if len(word) < SHORTEST or (token.capital and token.start) or not word.isalpha():
        return None
    if word in everyday() or word in proper_names():
        return None
    near = [w for w in _spelling().near(word) if w[0] == word[0] and w != word]
    if not near or any(word in rare(lang) or listed(word, lang) or is_word(word, lang) for lang in Language):
        return None
    return next((w for w in near if sorted(w) == sorted(word)), near[0])  # two letters the wrong way round
