"""Words as they are searched: French and English stems, and the FTS5 expressions made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import Stemmer

from retrieval.words.folding import fold_word
from retrieval.words.stopwords import STOPWORDS

STEMS = "2"
"""Changes when the same text would be kept under other stems, so that libraries are made again."""

_WORD = re.compile(r"[^\W_]+")
# "son" is a possessive nearly everywhere, and a film's sound after these words
READ_AS = {"son": "sonore", "fin": "dénouement"}
_SOUND = re.compile(r"\b(bandes?|le|du|au|côté|cote|niveau|mixage|travail) ?-?son\b", re.IGNORECASE)
_FRENCH = Stemmer.Stemmer("french")
_ENGLISH = Stemmer.Stemmer("english")

_END = re.compile(r"\b(la|une|cette|sa|belle|bonne|vraie|mauvaise) fin\b", re.IGNORECASE)


@lru_cache(maxsize=200_000)
def stems_of(word: str) -> tuple[str, ...]:
    """The stems under which a word is kept and looked for: French and English, often one and the same.

    Snowball stemmers (Porter 2001), the French one on the accented word, both folded afterwards so that
    a question typed without accents still meets them.
    """
    return tuple(dict.fromkeys((french_stem(word), french_stem(fold_word(word)), english_stem(word))))


@lru_cache(maxsize=20_000)
def french_stem(word: str) -> str:
    """The French stem of a word as it is spelt, folded."""
    return fold_word(_FRENCH.stemWord(word.lower().replace("’", "'")))


@lru_cache(maxsize=20_000)
def english_stem(word: str) -> str:
    """The English stem of a word, folded."""
    return str(_ENGLISH.stemWord(fold_word(word)))


def stem_in(word: str, language: str) -> str:
    """The stem of a word of one language, its accents folded first, so that those left out do no harm."""
    return french_stem(fold_word(word)) if language == "fr" else english_stem(word)


def words_of(text: str) -> list[str]:
    """The words of ``text``, "le son" told from the possessive, "la fin" from what is fine and what finishes."""
    lowered = text.lower()
    if "son" in lowered:  # most texts are spared the slower patterns
        text = _SOUND.sub(rf"\1 {READ_AS['son']}", text)
    if " fin" in lowered:
        text = _END.sub(rf"\1 {READ_AS['fin']}", text)
    return _WORD.findall(text)


def stems(text: str) -> list[str]:
    """The stems of every word of ``text`` that is not a mere tool word, in order."""
    return indexed(text).split()


@lru_cache(maxsize=2_000)  # a question looks at the same passage several times
def indexed(text: str) -> str:
    """What FTS5 keeps of a passage."""
    if len(_kept) > _REMEMBERED:
        _kept.clear()
    return " ".join(filter(None, map(_kept.__getitem__, words_of(text))))


class _Kept(dict[str, str]):
    """A word as it is written -> its stems with spaces between, nothing for a tool word; worked out once."""

    def __missing__(self, word: str) -> str:
        self[word] = "" if fold_word(word) in STOPWORDS else " ".join(stems_of(word))
        return self[word]


_kept = _Kept()
_REMEMBERED = 300_000


def _quoted(stem: str) -> str:
    return '"' + stem.replace('"', '""').replace("\0", "") + '"'


def any_of(words: Iterable[str]) -> str:
    """An FTS5 expression met by a passage holding any of ``words``; empty where there is none."""
    return one_of(dict.fromkeys(s for word in words if fold_word(word) not in STOPWORDS for s in stems_of(word)))


def one_of(kept: Iterable[str]) -> str:
    """An FTS5 expression met by a passage kept under any of some stems; empty where there is none."""
    return " OR ".join(map(_quoted, kept))


def phrase(text: str) -> str:
    """An FTS5 expression met by a passage holding all words of ``text`` close together.

    Empty where fewer than two of them are more than tool words, or one is "film": what is left would say too much.
    """
    kept = [w for w in words_of(text) if fold_word(w) not in STOPWORDS]
    if len(kept) < 2 or any(fold_word(w) in ("film", "films", "movie", "movies") for w in kept):
        return ""
    # the French reading and the English one; a word may be kept under several stems, hence the room between
    readings = {tuple(stems_of(w)[0] for w in kept), tuple(stems_of(w)[-1] for w in kept)}
    return " OR ".join(
        f"NEAR({' '.join(_quoted(s) for s in reading)}, {3 * len(kept)})" for reading in sorted(readings)
    )
