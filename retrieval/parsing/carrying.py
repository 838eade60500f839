"""Words that only carry a question: "le public" does, "sous" does, and "sous-marin" does not."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import proper_names

_TITLED = 0.7
"""A question of which so many words have capitals tells nothing by them."""
# words that begin another one ("sous-marin", "non-dits") and say nothing by themselves
_PREFIXES = frozenset("sous avant apres contre sur non demi mi entre sans long court hors plus moins".split())
# two words that are one thing, though one of them is a tool word
_TOGETHER = frozenset({("sous", "marin"), ("sous", "marins")})
# "un long métrage" is a film, "c'est long ?" is asked of one
_OF_FILMS = frozenset("long longs court courts moyen moyens".split())
# "le monde pense" and "tout le monde" are those who speak, "la fin du monde" is not
_OF_WORLD = frozenset("du au ce un son notre autre nouveau ancien".split())


def carries(question: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word only carries the question; "sous" does, and "sous-marin" does not."""
    token = question[i]
    before = question[i - 1] if i else None
    after = question[i + 1] if i + 1 < len(question) else None
    if token.word in _OF_FILMS and after and after.word.startswith("metrage"):
        return True
    if token.word not in CARRIERS:
        return False
    beside = {(before.word if before else "", token.word), (token.word, after.word if after else "")}
    if not beside.isdisjoint(_TOGETHER):
        return False
    if _capitalised(question, i, text) or _ends_a_title(question, i, text):
        return False
    hyphen = after is not None and text[token.end : after.start] == "-"
    if hyphen and token.word in _PREFIXES and after and after.word not in CARRIERS:
        return False
    if token.word == "monde" and before and before.word in _OF_WORLD:
        return False
    return not (token.word == "star" and after and after.word in proper_names())


def _capitalised(question: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word is typed with a capital inside a sentence, and the next one too: "the Talking Heads song"."""
    if not i or i + 1 >= len(question):
        return False
    token, after = question[i], question[i + 1]
    if not token.capital or sum(t.capital for t in question) > len(question) / 2:
        return False
    inside = text[: token.start].rstrip()[-1:] not in ("", ".", ":", "!", "?", "-", '"', "«", "“")
    large = len(token.surface) > 1 and after.capital and after.word not in CARRIERS
    return inside and large and text[token.end : after.start] == " "


def _ends_a_title(question: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word with a capital goes on a title: after another capital, or "of" and one: "End of Watch"."""
    if i <= 1 or not question[i].capital or sum(t.capital for t in question) > _TITLED * len(question):
        return False
    before, first = question[i - 1], question[i - 2]
    begun = first if before.word in STOPWORDS and not before.capital else before
    inside = begun.capital and begun.word not in CARRIERS
    beside = text[before.end : question[i].start] == " " and text[first.end : before.start] == " "
    return inside and beside and len(question[i].surface) > 1
