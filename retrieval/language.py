"""Is a question French or English? Counted on its tool words, then on its vocabulary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from retrieval.folding import Token, tokens
from retrieval.lexicon import listed
from retrieval.question import Language
from retrieval.stopwords import ENGLISH, FRENCH
from retrieval.words import common

_BOTH = FRENCH & ENGLISH
_GREETINGS = {"hello": 2.0, "hi": 2.0, "hey": 1.0, "thanks": 2.0, "thx": 2.0, "bye": 2.0, "goodbye": 2.0, "please": 1.0}
# tool words of one language that are everyday words of the other, or nearly
_MISLEADING = frozenset("on me a an as but main son plus or note comment pour film les i car".split())
_APOSTROPHES = ("'", "’")
_MARKS = frozenset("éèêëàâîïôûùçœ«»")


def detect(words: Sequence[Token], text: str, default: Language) -> Language:
    """The language of the question, ``default`` where nothing tells.

    ``words`` are the tokens outside film titles and people's names: a title says nothing of the speaker.
    """
    french = english = 0.0
    for token in words:
        word = token.word
        if token.surface.islower() and not _MARKS.isdisjoint(token.surface):
            french += 2 if word == "a" else 1  # "à" is nothing else
        if word == "s" and text[token.start - 1 : token.start] in _APOSTROPHES:
            english += 2  # "Anne's"
        if word in _BOTH or word in _MISLEADING:
            continue
        english += _GREETINGS.get(word, 0.0)
        if word in FRENCH:
            french += 2
        elif word in ENGLISH:
            english += 2
        else:
            in_french, in_english = word in common("fr"), word in common("en")
            french += in_french and not in_english
            english += in_english and not in_french
    if any(c in _MARKS for c in text.lower()):
        french += 1
    if french == english:
        known = {language: sum(listed(token.word, language) for token in words) for language in Language}
        french, english = known[Language.FRENCH], known[Language.ENGLISH]
    if french == english:
        return default
    return Language.FRENCH if french > english else Language.ENGLISH


@lru_cache(maxsize=5_000)
def tongues(text: str) -> frozenset[Language]:
    """The languages that a text may be in: one, or both where nothing tells."""
    words = tokens(text)
    return frozenset(detect(words, text, default) for default in Language)
