"""The language of words that are not everyday ones: rarer words, those of the dictionary, and slips."""

from __future__ import annotations

from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from retrieval.question import Language
from retrieval.words.dictionary import is_word
from retrieval.words.lexicon import listed
from retrieval.words.vocabulary import common, proper_names, rare

_SLIPPED = 5
"""In a word of so many letters a slip still leaves its language."""


@lru_cache(maxsize=5_000)
def of_one_language(word: str) -> tuple[Language, ...]:
    """The language that a rarer word is of, or a slip of one of its words; none where it is of both or of neither."""
    if word in proper_names() or any(word in common(language) for language in Language):
        return ()
    both = all(listed(word, language) for language in Language)
    of = [language for language in Language if word in rare(language)]
    if (of or not both) and len(word) >= _SLIPPED - bool(of):
        of = list({*of, *(language for language in Language if is_word(word, language))})
    if not of and not both and len(word) >= _SLIPPED and word.isalpha():
        of = [language for language in Language if _nearly(word, language)]
    return tuple(of) if len(of) == 1 else ()


def _nearly(word: str, language: Language) -> bool:
    """Whether a word is one of everyday ones with a slip after its first letter, or one less its end."""
    return any(
        known.startswith(word[:-1]) or OSA.distance(word, known, score_cutoff=1) <= 1
        for known in _by_letter(language).get(word[0], ())
    )


@cache
def _by_letter(language: Language) -> dict[str, list[str]]:
    """The everyday words of a language by their first letter, short ones left out."""
    found: dict[str, list[str]] = {}
    for word in sorted(common(language)):
        if len(word) >= _SLIPPED - 1:
            found.setdefault(word[0], []).append(word)
    return found
