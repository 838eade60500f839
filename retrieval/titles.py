"""Film titles found in questions: other titles, parts, numbers written any way, slips of the finger."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from retrieval.folding import Token, fold, squeeze
from retrieval.numerals import title_form
from retrieval.spelling import Spelling, allowed_edits
from retrieval.stopwords import STOPWORDS
from retrieval.words import everyday
from seeds.models import Film

_PIECE = re.compile(r"[a-z]+|\d+|[^\W\d_]+")
_PARTS = re.compile(r"\s+[-–—|/]\s+|\s*[:;]\s+|\s*[()\[\]]\s*|,\s+")
_ARTICLES = frozenset("le la les l un une des the a an".split())
# a word alone is a title only after one of these, or set off by a capital or quotation marks
_BEFORE_TITLE = frozenset("film films movie dans sur pour in about for of vu regarde seen watched de du vs".split())

# the share of a title's letters that a part of it must hold to stand for it
_MOST = 0.6
# what may follow a number that is not a title's ("Pusher, 5 étoiles")
_UNITS = frozenset("etoile etoiles star stars avis critiques reviews note notes sur out ans years".split())


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """Tokens ``start`` to ``end`` (excluded) of a question name one of ``films``.

    No film at all: the number says it is another one ("Pusher 3"). ``sure`` is False where the spelling was mended or
    only a part of the title was given.
    """

    start: int
    end: int
    films: tuple[str, ...]
    typed: str
    sure: bool


def forms(text: str) -> tuple[str, ...]:
    """A title as a tuple of comparable words: folded, numbers in digits, letters and digits apart."""
    return tuple(title_form(piece) for piece in _PIECE.findall(fold(text)))


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def length_of(words: tuple[str, ...]) -> float:
    """How many letters and digits a run of words holds: the longer match wins."""
    return float(sum(map(len, words)))


def _content_length(words: tuple[str, ...]) -> int:
    return sum(len(w) for w in words if w not in STOPWORDS and not w.isdigit())


class TitleIndex:
    """The titles of a library, filed by their words. Built once; a question then costs a few look-ups."""

    def __init__(self, films: Iterable[Film]) -> None:
        self._full: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._part: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._joined: dict[str, set[str]] = defaultdict(set)
        self._words: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self.titles: dict[str, str] = {}
        for film in films:
            self.titles[film.id] = film.title
            for title in (film.title, *film.aliases):
                self._add(film.id, title)
        keys = (*self._full, *self._part)
        self._longest = max(map(len, keys), default=0)
        for key in keys:
            for word in key:
                self._words[word].add(key)
        self._spelling = Spelling(w for w in self._words if w not in STOPWORDS)
        self._joined_spelling = Spelling(j for j in self._joined if len(j) > 5)

    def _add(self, film: str, title: str) -> None:
        whole = forms(title)
        if not whole:
            return
        for key in (whole, _without_article(whole)):
            self._full[key].add(film)
            self._joined[squeeze(" ".join(key))].add(film)
        for part in (title, *_PARTS.split(title)):
            words = _without_article(forms(part))
            if words and words != whole and not all(w in STOPWORDS or w.isdigit() for w in words):
                self._part[words].add(film)
            self._add_pieces(film, words)

    def _add_pieces(self, film: str, words: tuple[str, ...]) -> None:
        """File the runs of words that say most of a title: its rare words, or all but its number."""
        said = _content_length(words)
        for i in range(len(words)):
            for j in range(i + 1, len(words) + 1):
                piece = words[i:j]
                if piece == words or piece[0] in STOPWORDS or piece[-1] in STOPWORDS:
                    continue
                share = _content_length(piece) / said if said else 0.0
                rare = any(w not in everyday() and len(w) > 3 and not w.isdigit() for w in piece)
                if share == 1.0 or (rare and share >= _MOST):
                    self._part[piece].add(film)

    def find(self, question: Sequence[Token], text: str) -> list[TitleMatch]:
        """The titles named in a question, the longest sure match first chosen, none overlapping."""
        words: list[str] = []
        owner: list[int] = []
        for number, token in enumerate(question):
            for piece in _PIECE.findall(token.word):
                words.append(title_form(piece))
                owner.append(number)
        candidates = [*self._exact(question, words, owner, text), *self._near(question, words, owner, text)]
        candidates.sort(key=lambda c: (-c[0], c[1].start))
        chosen: list[TitleMatch] = []
        for _, match in candidates:
            if all(match.end <= m.start or match.start >= m.end for m in chosen):
                chosen.append(match)
        return sorted(chosen, key=lambda m: m.start)

    def _exact(
        self, question: Sequence[Token], words: list[str], owner: list[int], text: str
    ) -> Iterable[tuple[float, TitleMatch]]:
        for i in range(len(words)):
            for j in range(i + 1, min(len(words), i + self._longest) + 1):
                key = tuple(words[i:j])
                start, end = owner[i], owner[j - 1] + 1
                whole = self._full.get(key)
                films = whole or self._part.get(key)
                if not whole and films and j - i == 1 and self._inside_a_name(question, start):
                    continue
                if films is None and j - i <= 3 and len(key[0]) > 1:
                    films = whole = self._joined.get("".join(key)) if j - i > 1 or len(key[0]) > 5 else None
                if not films or not self._stands_out(question, start, end, key, text):
                    continue
                if not key[-1].isdigit() and self._number_follows(words, j, films):
                    yield length_of(key) + 1, self._another(question, owner, i, j, text)
                    continue
                length = length_of(key) + (0.5 if whole else 0)
                typed = text[question[start].start : question[end - 1].end]
                yield length, TitleMatch(start, end, tuple(sorted(films)), typed, whole is not None)

    def _stands_out(self, question: Sequence[Token], start: int, end: int, key: tuple[str, ...], text: str) -> bool:
        """Whether everyday words are used here as a title and not as words."""
        if any(w not in everyday() and not w.isdigit() for w in key):
            return True
        before = text[: question[start].start].rstrip()[-1:]
        if before in {'"', "«", "“", "'"} and text[question[end - 1].end :].lstrip()[:1] in {'"', "»", "”", "'"}:
            return True
        if start == 0 and end == len(question):
            return True
        content = [w for w in key if w not in STOPWORDS]
        letters = [w for w in content if not w.isdigit()]
        if not content:
            return False
        if len(content) > 1 and (len(key) >= 3 or (key in self._full and len(letters) < len(content))):
            return True
        inside = [t for t in question[start:end] if t.word not in STOPWORDS and not t.word.isdigit()]
        mixed_case = any(not t.capital for t in question if not t.word.isdigit())
        if mixed_case and inside and all(t.capital for t in inside) and (start > 0 or len(content) > 1):
            return True
        previous = question[start - 1].word if start else ""
        last = end == len(question)
        sure_enough = last or len(letters) > 1 or previous in {"film", "movie"}
        named = key in self._full or len(letters) > 1
        return named and previous in _BEFORE_TITLE and sure_enough and len(max(content, key=len)) > 3

    @staticmethod
    def _inside_a_name(question: Sequence[Token], place: int) -> bool:
        """Whether a word stands next to another capitalised rare word, as in "Christoph Waltz"."""
        beside = [*question[max(0, place - 1) : place], *question[place + 1 : place + 2]]
        return any(t.capital and t.word not in everyday() and not t.surface.isupper() for t in beside)

    @staticmethod
    def _another(question: Sequence[Token], owner: list[int], first: int, last: int, text: str) -> TitleMatch:
        """A film that is not held, told from one that is by its number."""
        start, end = owner[first], owner[last] + 1
        return TitleMatch(start, end, (), text[question[start].start : question[end - 1].end], False)

    def _number_follows(self, words: list[str], end: int, films: set[str]) -> bool:
        """Whether a number after the match tells it from every film it would name ("Pusher 3")."""
        if end >= len(words) or not words[end].isdigit() or int(words[end]) > 20:
            return False
        if end + 1 < len(words) and words[end + 1] in _UNITS:
            return False
        return all(words[end] not in forms(self.titles[f]) for f in films)

    def _near(
        self, question: Sequence[Token], words: list[str], owner: list[int], text: str
    ) -> Iterable[tuple[float, TitleMatch]]:
        for i, word in enumerate(words):
            if word in everyday() or not allowed_edits(word) or word in self._words:
                near = [word] if word in self._words and word not in STOPWORDS else []
            else:
                near = self._spelling.near(word)[:3]
            if len(near) == 1 and near[0] == word and len(self._words[word]) > 50:
                continue
            for heard in near:
                for key in self._words[heard]:
                    place = key.index(heard)
                    i0, j0 = i - place, i - place + len(key)
                    if i0 < 0 or j0 > len(words):
                        continue
                    slips = self._slips(tuple(words[i0:j0]), key)
                    if slips and len(key) == 1 and self._inside_a_name(question, owner[i0]):
                        continue
                    if slips:
                        films = self._full.get(key) or self._part[key]
                        if not key[-1].isdigit() and self._number_follows(words, j0, films):
                            yield length_of(key) - 2 * slips, self._another(question, owner, i0, j0, text)
                            continue
                        start, end = owner[i0], owner[j0 - 1] + 1
                        typed = " ".join(t.surface for t in question[start:end])
                        length = length_of(key) - 2 * slips
                        yield length, TitleMatch(start, end, tuple(sorted(films)), typed, False)

    @staticmethod
    def _slips(typed: tuple[str, ...], key: tuple[str, ...]) -> int:
        """How many edits lie between what was typed and a title; 0 where it cannot be that title."""
        total = 0
        for word, wanted in zip(typed, key, strict=True):
            if word == wanted:
                continue
            edits = OSA.distance(word, wanted)
            if edits > allowed_edits(wanted) or word.isdigit() or wanted.isdigit():
                return 0
            if len(key) == 1 and word in everyday():
                return 0
            total += edits
        return total if total <= 1 + sum(map(len, key)) // 8 else 0
