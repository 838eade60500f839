"""Asking for a whole review: "l'avis complet du premier", "show me more text", "the second one in full"."""

from __future__ import annotations

import re

from retrieval.question import Order
from retrieval.words.numerals import ordinal

_TEXT = frozenset(
    """avis critique critiques texte textes commentaire commentaires review reviews text texts comment comments citation
    citations quote quotes extrait passage message post""".split()
)
_ALL = frozenset(
    """complet complete complets entier entiere entierement integral integrale integralite totalite full whole entire
    fully entirety""".split()
)
_EVERY = frozenset("tout toute all".split())
_MORE = frozenset("plus more davantage".split())
_REST = frozenset("suite reste rest".split())
_LAST = frozenset("dernier derniere last".split())
_BESIDE = frozenset(
    """et and ok alors montre montrez moi donne donnez affiche lis lisez lire je j i veux voudrais puis peux tu on peut
    pouvez vous voir avoir ouvre ouvrir developpe show me give read open display see can could you let please stp svp s
    il te plait le la les l un une de du d des the a of in en au dans son sa ses leur his her their its ce cet cette
    recent recente courte court ancien ancienne meilleur meilleure pire best worst latest oldest longest shortest most
    this that these those it celui celle numero number n no one ones version longue long qu que ecrit by from par sur
    about on""".split()
)
_ORDERS = {
    Order.LONGEST: {"longest", "long", "longue"}, Order.SHORTEST: {"shortest", "court", "courte"},
    Order.BEST: {"best", "meilleur", "meilleure"}, Order.WORST: {"worst", "pire"},
    Order.OLDEST: {"oldest", "ancien", "ancienne", "premier", "premiere", "first"},
}  # fmt: skip
_WORD = re.compile(r"[a-z]+|\d+(?:er|ere|e|eme|ieme|st|nd|rd|th)?")
_RANK = re.compile(r"(\d+)(?:er|ere|e|eme|ieme|st|nd|rd|th)?")
_VERY = re.compile(r"\btoute? (?:premiere?|derniere?)\b")  # "le tout premier avis" is the oldest
LONGEST = 20
"""A question of more words asks something else."""


def asks_whole(flat_text: str) -> bool:
    """Whether a question, given as `folding.flat` with its titles and names marked, asks for a review as a whole.

    It says nothing else: "la critique complète du film" is one, "la musique dans son entier" is none.
    """
    words = _WORD.findall(flat_text)
    said, kinds = set(words), (_TEXT, _ALL, _EVERY, _MORE, _REST, _LAST, _BESIDE)
    if len(words) > LONGEST or not all(any(w in kind for kind in kinds) or _rank(w) for w in words):
        return False
    text, picked = bool(said & _TEXT), any(map(_rank, words))
    if said & _ALL:
        return text or picked or bool(said & {"celui", "celle", "it", "one"})
    if said & _EVERY and not _VERY.search(flat_text):
        return bool({"texte", "text", "avis", "critique", "review", "commentaire"} & said) and "les" not in said
    if said & _MORE:
        return bool({"texte", "text"} & said)
    if said & _REST:
        return bool({"son", "sa", "his", "her", "their"} & said and text) or picked
    return "longue" in said or ("version" in said and "long" in said)


def order_of(flat_text: str) -> Order:
    """Which review of a film that is named is asked for: the longest, the first...; the latest where none is told."""
    words = set(_WORD.findall(flat_text))
    return next((order for order, said in _ORDERS.items() if words & said), Order.LATEST)


def which(flat_text: str) -> int:
    """Which of the quotes just shown is asked for, counted from 0; -1 for the last."""
    words = _WORD.findall(flat_text)
    ranks = [rank for word in words if (rank := _rank(word))]
    return ranks[0] - 1 if ranks else -1 if _LAST.intersection(words) else 0


def _rank(word: str) -> int | None:
    """The number of a word that tells a place: "premier", "2e", "second", "3"."""
    found = _RANK.fullmatch(word)
    number = int(found[1]) if found else ordinal(word)
    return number if number and 0 < number <= 50 and word not in ("un", "une", "one") else None
