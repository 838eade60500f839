"""Where a passage writes a word, and not only one that shares its stem ("tennis" and "tenir")."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import takewhile

from retrieval.folding import fold_word
from retrieval.lexical import english_stem, french_stem, stems_of, words_of
from retrieval.question import Language

ENDINGS = 2
"""Letters of the shorter word that an ending may change."""
ROOT = 4
"""Letters two forms of a word begin with alike, if they have as many."""
LONGER = 3
"""Letters by which one form may be longer: "climat" is not "climatique"."""
ADVERB = ("ement", "emment", "amment")
Forms = Mapping[str, Collection[Language]]
"""Words, folded, and the languages in which each is a word."""


def of_one_word(first: str, second: str) -> bool:
    """Whether two folded words that share a stem are forms of one word."""
    if first.rstrip("s").endswith(ADVERB) != second.rstrip("s").endswith(ADVERB):
        return False  # "chaudement" says nothing of what is "chaud"
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
    shorter = min(len(first), len(second))
    return shared >= max(min(ROOT, shorter), shorter - ENDINGS)


def writes(words: Iterable[str], stems: AbstractSet[str], forms: Forms) -> bool:
    """Whether one of the words of a text, with one of the stems, is a form of what is looked for."""
    for word in words:
        if not stems.isdisjoint(stems_of(word)):
            folded = fold_word(word)
            alike = (form for form, of in forms.items() if of_one_word(folded, form) and _alike(word, form, of))
            if folded in forms or any(alike):
                return True
    return False


def _alike(word: str, form: str, languages: Collection[Language]) -> bool:
    """Whether two words share their stem in a language of the second ("plans" is no "planes")."""
    if abs(len(word) - len(form)) > LONGER:
        return False
    if Language.ENGLISH in languages and english_stem(word) == english_stem(form):
        return True
    return Language.FRENCH in languages and not {french_stem(word), french_stem(fold_word(word))}.isdisjoint(
        {french_stem(form), french_stem(fold_word(form))}
    )


def writes_name(text: str, last: str) -> bool:
    """Whether a text writes a name, told by its last word (folded): as it is, in the plural, or as an adjective."""
    for word in words_of(text):
        folded = fold_word(word)
        if folded in (last, last + "s") or folded + "s" == last:
            return True
        if len(last) > 5 and folded.startswith(last.rstrip("e")):
            return True
    return False
