"""Titles that were mistyped: slips in their words, their words glued together, words that sound the same."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from retrieval.titles.another import another, number_follows
from retrieval.titles.filed import Filed
from retrieval.titles.forms import length_of
from retrieval.titles.match import Asked, TitleMatch, Weighed
from retrieval.titles.said import sounded
from retrieval.titles.short import numbers_a_title
from retrieval.titles.side_by_side import OF_A_WORD
from retrieval.titles.standing import inside_a_name
from retrieval.words.dictionary import is_word
from retrieval.words.folding import fold_word
from retrieval.words.lexicon import abroad, plain
from retrieval.words.spelling import allowed_edits
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

_GLUED = 8
"""Letters of a word that may be a title of several, written as one with a slip."""
_COMMON = 50
"""A word in more titles than this tells none of them by itself."""


def near(filed: Filed, asked: Asked) -> Iterator[Weighed]:
    """The titles that the words of a question are within a few slips of."""
    question, words, owner = asked.question, asked.words, asked.owner
    for i, word in enumerate(words):
        if len(word) >= _GLUED and (glued := _glued(filed, word)):
            films = filed.joined.get(glued) or filed.joined_part[glued]
            yield len(glued) - 2, asked.match(owner[i], owner[i] + 1, films, sure=False)
        for heard in _heard(filed, word):
            for key in filed.words[heard]:
                place = key.index(heard)
                i0, j0 = i - place, i - place + len(key)
                if i0 < 0 or j0 > len(words):
                    continue
                slips = _slips(tuple(words[i0:j0]), key)
                if not slips or _is_no_title(asked, key, owner[i0], owner[j0 - 1] + 1):
                    continue
                length, films = length_of(key) - 2 * slips, filed.full.get(key) or filed.part[key]
                if not key[-1].isdigit() and number_follows(filed, asked, j0, films):
                    yield length, another(asked, i0, j0)
                    continue
                start, end = owner[i0], owner[j0 - 1] + 1
                typed = " ".join(t.surface for t in question[start:end])
                yield length, TitleMatch(start, end, tuple(sorted(films)), typed, False)


def _heard(filed: Filed, word: str) -> list[str]:
    """The words of titles that a word of a question is, or may be meant for."""
    if word in everyday() or not allowed_edits(word) or word in filed.words:
        known = word in filed.words and word not in STOPWORDS
        return [word] if known and len(filed.words[word]) <= _COMMON else []
    return (filed.spelling.near(word) or _sounding(filed, word))[:3]


def _is_no_title(asked: Asked, key: tuple[str, ...], start: int, end: int) -> bool:
    """Whether tokens that are nearly a title are used for something else."""
    if len(key) == 1 and inside_a_name(asked.question, start):
        return True
    before = asked.question[start - 1].word if start else ""
    if len(key) == 1 and key[0] in everyday() and before in OF_A_WORD:
        return True  # "les spectres"
    # "le film dure 2h" is not "Dune 2"
    return key[-1].isdigit() and not numbers_a_title(asked.question, end, asked.text)


def _glued(filed: Filed, word: str) -> str | None:
    """The title of several words that a word is, these written as one with a slip: "raidingue", "johnwik"."""
    if word in everyday() or word in filed.words or word in filed.joined or word in proper_names():
        return None
    near = [title for title in filed.joined_spelling.near(word) if OSA.distance(word, title) == 1]
    return near[0] if near and not any(is_word(word, language) for language in ("fr", "en")) else None


def _sounding(filed: Filed, word: str) -> list[str]:
    """The words of titles that sound the same: "f" written for "ph", "camelott" for "kaamelott"."""
    alike = filed.sounds.get(sounded(word), ())
    return [w for w in alike if w != word and w not in STOPWORDS and not w.isdigit()]


def _slips(typed: tuple[str, ...], key: tuple[str, ...]) -> int:
    """How many edits lie between what was typed and a title; 0 where it cannot be that title."""
    total = 0
    for word, wanted in zip(typed, key, strict=True):
        if word == wanted:
            continue
        edits = min(OSA.distance(word, wanted), 1 + OSA.distance(sounded(word), sounded(wanted)))
        if edits > allowed_edits(wanted) or word.isdigit() or wanted.isdigit():
            return 0
        alike = sounded(word) == sounded(key[0]) or word.rstrip("s") == key[0].rstrip("s")  # "viking"
        alike = alike or key[0] in map(fold_word, abroad(word))  # "tchernobyl"
        right = word in everyday() or (plain(word) and not alike)
        if len(key) == 1 and right:
            return 0  # "last night" is not "knight"
        total += edits
    return total if total <= 1 + sum(map(len, key)) // 8 else 0
