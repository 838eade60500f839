"""The titles of a library, filed by their words: whole, in part, as people shorten them, as they sound."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from retrieval.titles.abroad import also_called
from retrieval.titles.forms import (
    PERSONAL,
    beginning,
    content_length,
    forms,
    head,
    is_part_alone,
    joined,
    numbered,
    parts,
    title_word,
    unmarked,
    without_article,
)
from retrieval.titles.initials import initials_of
from retrieval.titles.said import content, opened, sounded
from retrieval.titles.short import opening, shortened, without_number
from retrieval.words.folding import squeeze
from retrieval.words.spelling import Spelling
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday
from seeds.models import Film

# the share of a title's letters that a part of it must hold to stand for it
_MOST = 0.6
# two everyday words or more that hold as much of it stand for it too ("Legends of Tomorrow")
_NEARLY = 0.8
# two words side by side of one title alone, one of them rare, stand for it too ("Roger Rabbit")
_OWN = 0.4
# the same for two words or more that a title begins with ("Harry Potter")
_BEGINNING = 0.35
_YEAR = re.compile(r"\s*\((?:19|20)\d\d\)\s*$")


class Filed:
    """Titles by their words, built once. A key is a run of words as `forms.py` makes them; values are film ids.

    ``full`` are whole titles, ``part`` parts that stand for them, ``short`` what people make of them, ``openings`` and
    ``content`` their first words and those without the small ones; ``joined`` and ``joined_part`` are written as one.
    ``initials`` are the first letters of their words, ``begun`` their words but the last, with that one and the film.
    ``words`` tells the keys that have a word and ``sounds`` the words that sound so; ``said`` the words of a film's
    titles. ``heads`` are keys of ``full`` that are the first part of a longer title.
    """

    def __init__(self, films: Iterable[Film]) -> None:
        self.full: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.part: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.having: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.telling: set[tuple[str, ...]] = set()
        self.heads: dict[tuple[str, ...], set[str]] = {}
        self.short: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.openings: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.content: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.initials: dict[str, set[str]] = defaultdict(set)
        self.begun: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
        self.opened: set[tuple[str, ...]] = set()
        self.sounds: dict[str, set[str]] = defaultdict(set)
        self.joined: dict[str, set[str]] = defaultdict(set)
        self.joined_part: dict[str, set[str]] = defaultdict(set)
        self.words: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self.said: dict[str, set[str]] = defaultdict(set)
        self.whole: set[tuple[str, ...]] = set()
        self.subtitles: set[tuple[str, ...]] = set()
        self.abroad: set[tuple[str, ...]] = set()
        self.years: dict[str, int | None] = {}
        self.spelt: set[str] = set()
        self.titles: dict[str, str] = {}
        abroad: dict[str, list[str]] = {}
        for film in films:
            self.titles[film.id] = film.title
            self.years[film.id] = film.year
            self.spelt.update(squeeze(title) for title in (film.title, *film.aliases))
            for title in (film.title, *film.aliases):
                self._add(film.id, title)
            abroad[film.id] = also_called((film.title, *film.aliases))
        own = frozenset(self.full)
        for id_, titles in abroad.items():
            for title in titles:
                self._add_abroad(id_, title, own)
        for piece in self.telling:
            if len(self.having[piece]) == 1:
                self.part[piece] |= self.having[piece]
        self.heads = {k: films for k, films in self.heads.items() if k not in self.full}
        self.full.update(self.heads)  # "Alien" is one film beside "Alien : Covenant"
        # beside "Fast", "Fast 8" is another film
        taken = self.full
        self.short = {k: f for k, f in self.short.items() if k not in taken and k[:-1] not in taken}
        keys = (*self.full, *self.part)
        self.longest = max(map(len, (*keys, *self.short)), default=0)
        for key in keys:
            for word in key if key not in self.opened or key in self.full else ():
                self.words[word].add(key)
        for word in self.words:
            self.sounds[sounded(word)].add(word)
        self.spelling = Spelling(w for w in self.words if w not in STOPWORDS)
        several = {squeeze(" ".join(key)) for key in (*self.full, *self.part) if len(key) > 1}
        self.joined_spelling = Spelling(j for j in (*self.joined, *self.joined_part) if len(j) > 5 and j in several)

    def _add(self, film: str, title: str) -> None:
        whole = forms(title)
        if not whole:
            return
        self.said[film].update(whole)
        self.whole.update(filter(None, (whole, unmarked(title))))
        for key in (whole, without_article(whole)):
            self.full[key].add(film)
            self.joined[squeeze(" ".join(key))].add(film)
        for short in (*numbered(whole), *joined(title), forms(_YEAR.sub("", title)), unmarked(title)):
            if short:
                self.full[short].add(film)
        *begun_with, last = without_article(whole)
        if begun_with and len(last) > 3 and not last.isdigit():
            self.begun[tuple(begun_with)].add((last, film))
        first = head(title)
        for key in {first, without_article(first), without_number(whole)} - {()}:
            self.heads.setdefault(key, set()).add(film)
            if len(key) > 1:
                self.joined["".join(key)].add(film)
        if begun := opening(whole):
            self.openings[begun].add(film)
        for key in (whole, *numbered(whole), first):
            for short in shortened(without_article(key)) if key else ():
                self.short[short].add(film)
        for key in (whole, first):
            for initials in initials_of(key) if key else ():
                self.initials[initials].add(film)
        first_words = opened(whole)
        self.opened.add(first_words)
        for rare in filter(None, (beginning(title), first_words)):
            self.having[rare].add(film)
            self.telling.add(rare)
        if said := content(whole):
            self.content[said].add(film)
        pieces = parts(title)
        self.subtitles.update(said for piece in pieces[1:] if (said := forms(piece)) != without_article(said))
        beginnings = [" ".join(pieces[:n]) for n in range(2, len(pieces))]  # "Mission: Impossible - Fallout"
        for part in (title, *pieces, *beginnings):
            words = without_article(forms(part))
            if is_part_alone(words):
                continue
            if len(words) > 1:
                self.joined_part[squeeze(" ".join(words))].add(film)
            if words and words != whole and not all(w in STOPWORDS or w.isdigit() for w in words):
                self.part[words].add(film)
            self._add_pieces(film, words)

    def _add_abroad(self, film: str, title: str, own: frozenset[tuple[str, ...]]) -> None:
        """File the title that a film has in the other language, if no film that is held bears it as its ``own``."""
        whole = forms(title)
        if whole in own or without_article(whole) in own:
            return
        self.said[film].update(whole)
        self.spelt.add(squeeze(title))
        for key in (whole, without_article(whole), *joined(title)):
            self.full[key].add(film)
            self.joined[squeeze(" ".join(key))].add(film)
            if len(key) == 1:
                self.abroad.add(key)
        first = head(title)
        if first and not numbered(whole):  # "John Wick" is not "John Wick: Chapter 2"
            self.heads.setdefault(first, set()).add(film)
        if begun := opening(whole):
            self.openings[begun].add(film)

    def _add_pieces(self, film: str, words: tuple[str, ...]) -> None:
        """File the runs of words that say most of a title: its rare words, or all but its number."""
        said = content_length(words)
        for i in range(len(words)):
            for j in range(i + 1, len(words) + 1):
                piece = words[i:j]
                if piece == words or piece[0] in STOPWORDS or piece[-1] in STOPWORDS:
                    continue
                share = content_length(piece) / said if said else 0.0
                rare = any(w not in everyday() and len(w) > 3 and not w.isdigit() for w in piece)
                several = sum(w not in STOPWORDS and not w.isdigit() for w in piece) > 1
                enough = _BEGINNING if several and i == 0 else _MOST
                if share == 1.0 or (several and share >= _NEARLY) or (rare and share >= enough):
                    self.part[piece].add(film)
                elif several and (rare or PERSONAL.intersection(piece)):
                    self.having[piece].add(film)
                    if share >= _OWN:
                        self.telling.add(piece)

    def saying(self, word: str) -> list[str]:
        """The films whose titles have a word."""
        keys = self.words.get(title_word(word), ())
        return sorted({film for key in keys for film in (*self.full.get(key, ()), *self.part.get(key, ()))})

    def says(self, films: Iterable[str] | None, word: str) -> bool:
        """Whether the title of one of these films has a word."""
        return any(word in self.said[f] for f in films or ())
