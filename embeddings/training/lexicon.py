"""Word translations between English and French: written by hand, and read off parallel sentences.

Reading them off: a pair of words is kept when each is the other's best partner by the Dice coefficient of the
sentences that hold them (Dice, 1945; Melamed, "Models of translational equivalence", 2000).
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from embeddings.lexicon import Entry
from embeddings.lexicon import entries as read
from embeddings.training.vocabulary import Vocabulary, words

_LEARNT = Path(__file__).with_name("lexicon.txt")
"""The part of the lexicon that the encoder learns from. With all of it, it ranks worse: see the encoder's card."""
_THESAURUS = Path(__file__).parents[2] / "retrieval" / "subjects" / "thesaurus.toml"


def entries() -> tuple[Entry, ...]:
    """Return the entries that the encoder learns from."""
    return read(_LEARNT)


def subjects() -> list[tuple[list[str], list[str]]]:
    """Return the precise terms of each subject of the thesaurus, in English and in French."""
    read = tomllib.loads(_THESAURUS.read_text("utf-8"))
    return [(subject["en"], subject["fr"]) for subject in read["subject"]]


def forms() -> list[tuple[str, str]]:
    """Return (form, language) for every form written by hand."""
    sides = [of for entry in (*entries(), *subjects()) for of in zip(("en", "fr"), entry, strict=True)]
    return [(form, language) for language, side in sides for form in side]


def aligned(pairs: Iterable[tuple[str, str]], vocabulary: Vocabulary, at_least: float = 0.25) -> list[tuple[str, str]]:
    """Return (English key, French key) pairs that are each other's best partner in parallel sentences."""
    seen: dict[str, Counter[str]] = {"en": Counter(), "fr": Counter()}
    together: dict[str, Counter[str]] = defaultdict(Counter)
    for english, french in pairs:
        left, right = (sorted(set(vocabulary.keys(side))) for side in (english, french))  # the same in every run
        seen["en"].update(left)
        seen["fr"].update(right)
        for key in left:
            together[key].update(right)

    def dice(key: str, partner: str) -> float:
        return 2 * together[key][partner] / (seen["en"][key] + seen["fr"][partner])

    best = {
        key: max(partners, key=lambda p: dice(key, p))
        for key, partners in together.items()
        if seen["en"][key] >= 3 and partners
    }
    back: dict[str, str] = {}
    for key, partner in best.items():
        if partner not in back or dice(key, partner) > dice(back[partner], partner):
            back[partner] = key
    return [(key, partner) for partner, key in back.items() if dice(key, partner) >= at_least]


def translations(pairs: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Return key -> keys that translate it, in both directions; written entries come before aligned ones."""
    table: dict[str, list[str]] = defaultdict(list)

    def add(left: str, right: str) -> None:
        if left != right:
            for key, other in ((left, right), (right, left)):
                if other not in table[key]:
                    table[key].append(other)

    for english, french in entries():
        lefts = {key for form in english for key in _single(vocabulary, form)}
        rights = {key for form in french for key in _single(vocabulary, form)}
        for left in sorted(lefts):
            for right in sorted(rights):
                add(left, right)
    by_hand = set(table)
    for left, right in aligned(pairs, vocabulary):
        if left not in by_hand and right not in by_hand:
            add(left, right)
    return dict(table)


def _single(vocabulary: Vocabulary, form: str) -> list[str]:
    """Return the key of a form of one word; forms of several words have no row of their own."""
    return vocabulary.keys(form) if len(words(re.sub(r"[-']", " ", form))) == 1 else []
