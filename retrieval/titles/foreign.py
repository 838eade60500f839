"""Words of another language than those around them: in "passengers fait peur" they are a title."""

from __future__ import annotations

from retrieval.question import Language
from retrieval.titles.run import Run
from retrieval.words.language import tongues_of
from retrieval.words.stopwords import ENGLISH, FRENCH
from retrieval.words.vocabulary import common

SENTENCE = 3
"""So many words of another language are no slip of the tongue."""
_OF_BOTH = FRENCH & ENGLISH
_NEAR = 40
"""So many words on each side tell the language that a title is said in."""


def in_another_language(run: Run, text: str, share: float) -> bool:
    """Whether such a share of the words at least is of another language than those around them."""
    words = [t.word for t in run.question[run.start : run.end]]
    telling = [w for w in words if w not in _OF_BOTH] if len(words) >= SENTENCE else words
    foreign = [
        language for language in Language
        if telling and sum(_is_foreign(w, language) for w in telling) >= share * len(telling)
    ]  # fmt: skip
    if not foreign:
        return False
    around = [*run.question[max(0, run.start - _NEAR) : run.start], *run.question[run.end : run.end + _NEAR]]
    spoken = tongues_of(around, text)
    return len(spoken) == 1 and spoken.issubset(foreign)


def _is_foreign(word: str, language: Language) -> bool:
    """Whether a word is none of a language, or a tool word of the other one alone, which its reviews quote ("for")."""
    own, other = (FRENCH, ENGLISH) if language is Language.FRENCH else (ENGLISH, FRENCH)
    return word not in common(language) or (word in other and word not in own)
