"""Where a passage writes a word, and not only one that shares its stem ("tennis" and "tenir")."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import takewhile

from retrieval.question import Language
from retrieval.words.figured import figured
from retrieval.words.folding import fold_word
from retrieval.words.idioms import inside
from retrieval.words.language import tongues
from retrieval.words.lexical import english_stem, french_stem, stems_of, words_of
from retrieval.words.lexicon import apart, false_friend
from retrieval.words.relatives import SAYING, another
from retrieval.words.vocabulary import everyday

ENDINGS = 2
"""Letters of the shorter word that an ending may change."""
ROOT = 4
"""Letters two forms of a word begin with alike, if they have as many."""
LONGER = 3
"""Letters by which one form may be longer: "climat" is not "climatique"."""
ENDED = frozenset("s es e ee ees x d ed r er ers rs ing ings ent nt t is it us ".split(" "))
"""What the forms of a word of fewer letters may end in, the last letter doubled or not."""
COGNATE = 7
"""Letters from which on two words of two languages that are alike but for an "e" are one."""
ADVERB = ("ement", "emment", "amment")
TOOLS = frozenset("pendant cependant durant maintenant concernant suivant moyennant concerning during".split())
"""Words that are a form of no other: who asks for a "pendaison" asks for no "pendant"."""
Forms = Mapping[str, Collection[Language]]
"""Words, folded, and the languages in which each is a word."""
Apart = Callable[[tuple[str, ...]], Collection[int]]
"""Tells the places of words that are not written for what they say."""


def of_one_word(first: str, second: str) -> bool:
    """Whether two folded words that share a stem are forms of one word."""
    if first.rstrip("s").endswith(ADVERB) != second.rstrip("s").endswith(ADVERB):
        return False  # "chaudement" says nothing of what is "chaud"
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
    shorter = min(len(first), len(second))
    if shorter < ROOT and not short_forms(*sorted((first, second), key=len)):
        return False
    return shared >= max(min(ROOT, shorter), shorter - ENDINGS)


def short_forms(short: str, long: str) -> bool:
    """Whether a longer word is a short one with an ending: "act" and "acting", not "mal" and "Mali"."""
    ending = long.removeprefix(short)
    return ending == long or ending in ENDED or ending.removeprefix(short[-1:]) in ENDED


@lru_cache(maxsize=2_000)  # a question looks at the same passage for each of its words
def words_in(text: str) -> tuple[str, ...]:
    """The words of a passage, as `lexical.words_of` reads them."""
    return tuple(words_of(text))


def writes(
    text: str, stems: AbstractSet[str], forms: Forms, *, figures: bool = False, apart_from: Apart | None = None
) -> bool:
    """Whether one of the words of a text, with one of the stems, is a form of what is looked for.

    In a text of another language than a form's, only the first form itself is, as it was asked, and its plural:
    "élever" is no "elevator", and "chat" no chat. Its translations are looked for where they are words: "thé" is no
    "the". What stands in a figure of speech is not written, there is no train in a "train wreck"; unless ``figures``.
    Nor is a part of another relation: a "grand-père" is no father. What ``apart_from`` tells of the words of the text
    is not written either, where it has a capital.
    """
    typed = next(iter(forms), "")
    if any(false_friend(typed, language) for language in forms.get(typed, ())):
        typed = ""
    words = words_in(text)
    for place, word in enumerate(words):
        if stems.isdisjoint(stems_of(word)):
            continue
        folded = fold_word(word)
        if (folded in TOOLS and folded not in forms) or figured(next(iter(forms), ""), words, place):
            continue
        for form, of in forms.items():
            here = tongues(text) & set(of)
            same = (here or form == typed) and _bare(folded) == _bare(form)
            if same or (of_one_word(folded, form) and any(_alike(word, form, one) for one in here)):
                aside = apart_from is not None and word[0].isupper() and place in apart_from(words)
                if (figures or place not in inside(words)) and not aside and not another(words, place):
                    return True
                break
    return False


def writes_kin(text: str, kin: str) -> bool:
    """Whether a text writes a relation, in either language: of "petite sœur", any "sœur"; no "mother of all films"."""
    words = words_in(text)
    places = [place for place, word in enumerate(words) if fold_word(word) in SAYING[kin]]
    return any(place not in inside(words) and not another(words, place) for place in places)


def _bare(word: str) -> str:
    """A word without the letters of a plural; a long one without its last "e", for "centaurs" are "centaures"."""
    single = word.rstrip("sx")
    return single.removesuffix("e") if len(single) >= COGNATE else single


def _alike(word: str, form: str, language: Language) -> bool:
    """Whether two words share their stem in a language ("plans" is no "planes")."""
    if abs(len(word) - len(form)) > LONGER or apart(fold_word(word), form, language):
        return False
    if language is Language.ENGLISH:
        return english_stem(word) == english_stem(form)
    first, second = ({french_stem(one), french_stem(fold_word(one))} for one in (word, form))
    return not first.isdisjoint(second)


def writes_name(text: str, last: str) -> bool:
    """Whether a text writes a name, told by its last word (folded): as it is, in the plural, or as an adjective."""
    for word in words_of(text):
        folded = fold_word(word)
        if folded in (last, last + "s") or (folded + "s" == last and folded not in everyday()):
            return True  # "Simpson" is of the Simpsons, "pari" is no Paris
        if len(last) > 5 and folded.startswith(last.rstrip("e")):
            return True
    return False
