"""Film titles found in questions: other titles, parts, numbers written any way, slips of the finger."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from retrieval.titles.abroad import also_called
from retrieval.titles.apart import ends_another, given, hyphenated, inside_the_other, opens, told_too
from retrieval.titles.brackets import is_told
from retrieval.titles.capital import begins_another, set_off_by_capital
from retrieval.titles.forms import (
    PERSONAL,
    asked_words,
    beginning,
    content_length,
    forms,
    head,
    is_part_alone,
    joined,
    length_of,
    numbered,
    parts,
    title_word,
    without_article,
)
from retrieval.titles.left import Left, left_over
from retrieval.titles.listed import listed, may_list
from retrieval.titles.more import with_more
from retrieval.titles.said import content, opened, says_title, sounded, without_small_words
from retrieval.titles.short import numbers_a_title, opening, shortened, without_number
from retrieval.titles.slot import in_a_slot
from retrieval.titles.standing import OF_A_WORD, Run, goes_on, inside_a_name, is_in_another, only_counts, stands_out
from retrieval.titles.words import compared_with, standing_for_titles
from retrieval.words.dictionary import is_word
from retrieval.words.folding import Token, fold_word, squeeze
from retrieval.words.lexicon import abroad, plain
from retrieval.words.spelling import Spelling, allowed_edits
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names
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
_GLUED = 8
"""Letters of a word that may be a title of several, written as one with a slip."""
_APART = 4
"""So many words at most are one that was written apart: "the hand maid's tale"."""
_READ_ON = 4
"""So many words after a title are read to tell films apart that share it."""
# what may follow a number that is not a title's ("Pusher, 5 étoiles")
_OR_MORE = frozenset(
    (a, b) for a in ("or", "ou", "et", "and")
    for b in ("more", "plus", "less", "moins", "higher", "lower", "above", "below", "better", "mieux", "over", "under")
)  # fmt: skip
_OF_A_RATING = re.compile(r"[/%]|[.,]\d")
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


class TitleIndex:
    """The titles of a library, filed by their words. Built once; a question then costs a few look-ups."""

    def __init__(self, films: Iterable[Film]) -> None:
        self._full: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._part: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._having: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._telling: set[tuple[str, ...]] = set()
        self._heads: dict[tuple[str, ...], set[str]] = {}
        self._short: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._openings: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._content: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._opened: set[tuple[str, ...]] = set()
        self._sounds: dict[str, set[str]] = defaultdict(set)
        self._joined: dict[str, set[str]] = defaultdict(set)
        self._joined_part: dict[str, set[str]] = defaultdict(set)
        self._words: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._said: dict[str, set[str]] = defaultdict(set)
        self._whole: set[tuple[str, ...]] = set()
        self._subtitles: set[tuple[str, ...]] = set()
        self._abroad: set[tuple[str, ...]] = set()
        self._years: dict[str, int | None] = {}
        self._spelt: set[str] = set()
        self.titles: dict[str, str] = {}
        abroad: dict[str, list[str]] = {}
        for film in films:
            self.titles[film.id] = film.title
            self._years[film.id] = film.year
            self._spelt.update(squeeze(title) for title in (film.title, *film.aliases))
            for title in (film.title, *film.aliases):
                self._add(film.id, title)
            abroad[film.id] = also_called((film.title, *film.aliases))
        own = frozenset(self._full)
        for id_, titles in abroad.items():
            for title in titles:
                self._add_abroad(id_, title, own)
        for piece in self._telling:
            if len(self._having[piece]) == 1:
                self._part[piece] |= self._having[piece]
        self._heads = {k: films for k, films in self._heads.items() if k not in self._full}
        self._full.update(self._heads)  # "Alien" is one film beside "Alien : Covenant"
        # beside "Fast", "Fast 8" is another film
        taken = self._full
        self._short = {k: f for k, f in self._short.items() if k not in taken and k[:-1] not in taken}
        keys = (*self._full, *self._part)
        self._longest = max(map(len, (*keys, *self._short)), default=0)
        for key in keys:
            for word in key if key not in self._opened or key in self._full else ():
                self._words[word].add(key)
        for word in self._words:
            self._sounds[sounded(word)].add(word)
        self._spelling = Spelling(w for w in self._words if w not in STOPWORDS)
        several = {squeeze(" ".join(key)) for key in (*self._full, *self._part) if len(key) > 1}
        self._joined_spelling = Spelling(j for j in (*self._joined, *self._joined_part) if len(j) > 5 and j in several)

    def _add(self, film: str, title: str) -> None:
        whole = forms(title)
        if not whole:
            return
        self._said[film].update(whole)
        self._whole.add(whole)
        for key in (whole, without_article(whole)):
            self._full[key].add(film)
            self._joined[squeeze(" ".join(key))].add(film)
        for short in (*numbered(whole), *joined(title), forms(_YEAR.sub("", title))):
            if short:
                self._full[short].add(film)
        first = head(title)
        for key in {first, without_article(first), without_number(whole)} - {()}:
            self._heads.setdefault(key, set()).add(film)
            if len(key) > 1:
                self._joined["".join(key)].add(film)
        if begun := opening(whole):
            self._openings[begun].add(film)
        for key in (whole, *numbered(whole), first):
            for short in shortened(without_article(key)) if key else ():
                self._short[short].add(film)
        first_words = opened(whole)
        self._opened.add(first_words)
        for rare in filter(None, (beginning(title), first_words)):
            self._having[rare].add(film)
            self._telling.add(rare)
        if said := content(whole):
            self._content[said].add(film)
        pieces = parts(title)
        self._subtitles.update(said for piece in pieces[1:] if (said := forms(piece)) != without_article(said))
        beginnings = [" ".join(pieces[:n]) for n in range(2, len(pieces))]  # "Mission: Impossible - Fallout"
        for part in (title, *pieces, *beginnings):
            words = without_article(forms(part))
            if is_part_alone(words):
                continue
            if len(words) > 1:
                self._joined_part[squeeze(" ".join(words))].add(film)
            if words and words != whole and not all(w in STOPWORDS or w.isdigit() for w in words):
                self._part[words].add(film)
            self._add_pieces(film, words)

    def _add_abroad(self, film: str, title: str, own: frozenset[tuple[str, ...]]) -> None:
        """File the title that a film has in the other language, if no film that is held bears it as its ``own``."""
        whole = forms(title)
        if whole in own or without_article(whole) in own:
            return
        self._said[film].update(whole)
        self._spelt.add(squeeze(title))
        for key in (whole, without_article(whole), *joined(title)):
            self._full[key].add(film)
            self._joined[squeeze(" ".join(key))].add(film)
            if len(key) == 1:
                self._abroad.add(key)
        first = head(title)
        if first and not numbered(whole):  # "John Wick" is not "John Wick: Chapter 2"
            self._heads.setdefault(first, set()).add(film)
        if begun := opening(whole):
            self._openings[begun].add(film)

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
                    self._part[piece].add(film)
                elif several and (rare or PERSONAL.intersection(piece)):
                    self._having[piece].add(film)
                    if share >= _OWN:
                        self._telling.add(piece)

    def released(self, films: Iterable[str]) -> int | None:
        """The year in which ``films`` came out, where it is one and known."""
        years = {self._years.get(film) for film in films}
        return years.pop() if len(years) == 1 else None

    def find(self, question: Sequence[Token], text: str) -> list[TitleMatch]:
        """The titles named in a question, the longest sure match first chosen, none overlapping."""
        words, owner = asked_words(question)
        candidates = [*self._exact(question, words, owner, text), *self._near(question, words, owner, text)]
        candidates += self._without_small_words(question, words, owner, text)
        chosen = _outside(_apart(candidates), question) or _apart(self._left(question, words, owner, text))[:1]
        chosen = chosen or [
            TitleMatch(place, place + 1, (film,), question[place].surface, False)
            for place, film in standing_for_titles(question, self._saying)
        ]
        if len(chosen) == 1 and (beside := compared_with(question, (chosen[0].start, chosen[0].end), self._saying)):
            place, film = beside
            chosen.append(TitleMatch(place, place + 1, (film,), question[place].surface, False))
        if chosen and may_list(question, text):
            chosen = [*chosen, *self._listed(question, words, owner, chosen, text)]
        if any(m.sure and len(m.films) == 1 for m in chosen):  # "is Die Hard a christmas movie"
            chosen = [m for m in chosen if m.sure or len(m.films) < 2]
        chosen = sorted((self._narrowed(m, question) for m in chosen), key=lambda m: m.start)
        chosen = [self._whole_of(m, chosen, question, text) for m in chosen]
        if len(chosen) > 1 and len({m.films for m in chosen}) == 1:
            chosen = [m for m in chosen if not ends_another(m.start, question)] or chosen
            first, *others = [(m.start, m.end) for m in chosen]
            if all(inside_the_other(first, other, question) for other in others):
                chosen = chosen[:1]
        if chosen and opens(chosen[0].start, chosen[0].end, question, text) and len(chosen[0].films) == 1:
            # "Passengers: the robot" is not of "Mr. Robot"
            chosen = [chosen[0], *(m for m in chosen[1:] if told_too(m.start, m.end, question))]
        return chosen

    def _narrowed(self, match: TitleMatch, question: Sequence[Token]) -> TitleMatch:
        """Read on where a title is shared: its year, or a word that only some of the films have ("OSS 117 Rio")."""
        left, end = set(match.films), match.end
        shared = len(match.films) > 1
        for place in range(match.end, min(len(question), match.end + (_READ_ON if shared else 1))):
            word = title_word(question[place].word)
            having = {f for f in left if place == end and word == str(self._years[f])}
            if shared and not having and not word.isdigit():
                having = {f for f in left if word in self._said[f]}
            if word not in STOPWORDS and not having:
                break
            if having and word not in STOPWORDS:
                left, end = having, place + 1
        if end == match.end:
            return match
        return TitleMatch(match.start, end, tuple(sorted(left)), match.typed, match.sure)

    def _whole_of(
        self, match: TitleMatch, chosen: Sequence[TitleMatch], question: Sequence[Token], text: str
    ) -> TitleMatch:
        """The match with the other words of the title beside it."""
        if len(match.films) != 1:
            return match
        said = self._said[match.films[0]]
        start, end = with_more(question, (match.start, match.end), said, text, sure=match.sure)
        if (start, end) == (match.start, match.end):
            return match
        if any(m is not match and m.start < end and m.end > start for m in chosen):
            return match
        return replace(match, start=start, end=end, typed=text[question[start].start : question[end - 1].end])

    def _runs(self, words: Sequence[str]) -> Iterable[tuple[int, int, tuple[str, ...]]]:
        """Every run of words that a title may be, with where it begins and ends."""
        for i in range(len(words)):
            for j in range(i + 1, min(len(words), i + self._longest) + 1):
                yield i, j, tuple(words[i:j])

    def _exact(
        self, question: Sequence[Token], words: list[str], owner: list[int], text: str
    ) -> Iterable[tuple[float, TitleMatch]]:
        for i, j, key in self._runs(words):
            start, end = owner[i], owner[j - 1] + 1
            whole = self._full.get(key)
            films = whole or self._part.get(key)
            if (not whole or key in self._heads) and films and j - i == 1 and inside_a_name(question, start):
                continue
            if films is None and j - i <= _APART and len(key[0]) > 1:
                glued = "".join(key)
                films = whole = self._joined.get(glued) if j - i > 1 or len(key[0]) > 5 else None
                films = films or (self._joined_part.get(glued) if len(glued) > (6 if j - i == 1 else 9) else None)
            short = None if whole else self._short.get(key)
            short = short if short and numbers_a_title(question, end, text) else None
            films = films or short
            if not films:
                continue
            run = Run(question, start, end, key)
            full = key in self._full or short is not None or (run.before, *key) in self._subtitles
            if key in self._heads and goes_on(run, text) and not self._says(films, title_word(run.after)):
                continue
            if hyphenated(run, text) or begins_another(run, text):
                continue
            told = (full and is_told(text, question[end - 1].end)) or set_off_by_capital(run, text, full=full)
            told = told or (full and in_a_slot(run) and not only_counts(run, text, self._spelt))
            if not told and not stands_out(run, text, full=full, spelt=self._spelt):
                continue
            if key in self._abroad and run.before in OF_A_WORD:
                continue  # "his jaws"
            follows = not key[-1].isdigit() and not given(start, question)
            if follows and self._number_follows(question, words, owner, j, films, text):
                yield length_of(key) + 1, self._another(question, owner, i, j, text)
                continue
            length = length_of(key) + (0.5 if whole else 0)
            typed = text[question[start].start : question[end - 1].end]
            yield length, TitleMatch(start, end, tuple(sorted(films)), typed, whole is not None)

    def _without_small_words(
        self, question: Sequence[Token], words: list[str], owner: list[int], text: str
    ) -> Iterable[tuple[float, TitleMatch]]:
        """The titles whose small words were left out, or are others: "casa papel", "la casa del papel"."""
        for said in without_small_words(words, self._longest) if self._content else ():
            start, end, key = said
            if (films := self._content.get(key)) and says_title(said, words):
                first = owner[start - (start > 0 and words[start - 1] in DEFINITE)]
                typed = text[question[first].start : question[owner[end - 1]].end]
                yield length_of(key), TitleMatch(first, owner[end - 1] + 1, tuple(sorted(films)), typed, False)

    def _saying(self, word: str) -> list[str]:
        """The films whose titles have a word."""
        keys = self._words.get(title_word(word), ())
        return sorted({film for key in keys for film in (*self._full.get(key, ()), *self._part.get(key, ()))})

    def _says(self, films: Iterable[str] | None, word: str) -> bool:
        """Whether the title of one of these films has a word."""
        return any(word in self._said[f] for f in films or ())

    def _left(
        self, question: Sequence[Token], words: list[str], owner: list[int], text: str
    ) -> Iterable[tuple[float, TitleMatch]]:
        """Whole titles of everyday words that are all that a question leaves beside what it asks."""
        for i, j, key in self._runs(words):
            whole, start, end = self._full.get(key), owner[i], owner[j - 1] + 1
            films = whole or self._openings.get(key)
            if not films:
                continue
            run = Run(question, start, end, key)
            if only_counts(run, text, self._spelt):
                continue
            left = left_over(run, text, exact=key in self._whole)
            if not whole and (start, end) == (0, len(question)):
                left = Left.LIKELY  # nothing else is said
            if left is not Left.NO:
                typed = text[question[start].start : question[end - 1].end]
                sure = whole is not None and left is Left.SURE
                yield length_of(key), TitleMatch(start, end, tuple(sorted(films)), typed, sure)

    def _listed(
        self, question: Sequence[Token], words: list[str], owner: list[int], chosen: Sequence[TitleMatch], text: str
    ) -> Iterable[TitleMatch]:
        """The whole titles of everyday words that are in one list with the chosen ones."""
        whole: dict[tuple[int, int], set[str]] = {}
        for i, j, key in self._runs(words):
            start, end = owner[i], owner[j - 1] + 1
            if (films := self._full.get(key)) and not only_counts(Run(question, start, end, key), text, self._spelt):
                whole[start, end] = films
        for start, end in listed(question, [(m.start, m.end) for m in chosen], whole, text):
            films = whole[start, end]
            typed = text[question[start].start : question[end - 1].end]
            yield TitleMatch(start, end, tuple(sorted(films)), typed, len(films) == 1)

    @staticmethod
    def _another(question: Sequence[Token], owner: list[int], first: int, last: int, text: str) -> TitleMatch:
        """A film that is not held, told from one that is by its number."""
        start, end = owner[first], owner[last] + 1
        return TitleMatch(start, end, (), text[question[start].start : question[end - 1].end], False)

    def _number_follows(
        self, question: Sequence[Token], words: list[str], owner: list[int], end: int, films: set[str], text: str
    ) -> bool:
        """Whether a number after the match tells it from every film it would name ("Pusher 3")."""
        if end >= len(words) or not words[end].isdecimal() or int(words[end]) > 20:
            return False
        if not question[owner[end]].word.isdigit() and question[owner[end]].word in self._spelt:
            return False  # "vikings, five" with a film that is called so
        if end + 1 < len(words) and words[end + 1] in _UNITS:
            return False
        if tuple(words[end + 1 : end + 3]) in _OR_MORE:
            return False  # "rated Heat 8 or more"
        between = text[question[owner[end - 1]].end : question[owner[end]].start].strip()
        if between not in ("", "-", "\N{EN DASH}") or _OF_A_RATING.match(text, question[owner[end]].end):
            return False  # "Le Parrain, Seven": another title begins; "Parasite 10/10" is a rating
        if any(tuple(words[i : end + 1]) in self._part for i in range(max(0, end - self._longest), end)):
            return False  # "Pusher 3" is the beginning of "Pusher III : L'Ange de la mort"
        return all(words[end] not in forms(self.titles[f]) for f in films)

    def _near(
        self, question: Sequence[Token], words: list[str], owner: list[int], text: str
    ) -> Iterable[tuple[float, TitleMatch]]:
        for i, word in enumerate(words):
            if len(word) >= _GLUED and (glued := self._glued(word)):
                films = self._joined.get(glued) or self._joined_part[glued]
                typed = question[owner[i]].surface
                yield len(glued) - 2, TitleMatch(owner[i], owner[i] + 1, tuple(sorted(films)), typed, False)
            if word in everyday() or not allowed_edits(word) or word in self._words:
                near = [word] if word in self._words and word not in STOPWORDS else []
            else:
                near = (self._spelling.near(word) or self._sounding(word))[:3]
            if len(near) == 1 and near[0] == word and len(self._words[word]) > 50:
                continue
            for heard in near:
                for key in self._words[heard]:
                    place = key.index(heard)
                    i0, j0 = i - place, i - place + len(key)
                    if i0 < 0 or j0 > len(words):
                        continue
                    slips = self._slips(tuple(words[i0:j0]), key)
                    if slips and len(key) == 1 and inside_a_name(question, owner[i0]):
                        continue
                    before = question[owner[i0] - 1].word if owner[i0] else ""
                    if slips and len(key) == 1 and key[0] in everyday() and before in OF_A_WORD:
                        continue  # "les spectres"
                    if slips and key[-1].isdigit() and not numbers_a_title(question, owner[j0 - 1] + 1, text):
                        continue  # "le film dure 2h" is not "Dune 2"
                    if slips:
                        films = self._full.get(key) or self._part[key]
                        if not key[-1].isdigit() and self._number_follows(question, words, owner, j0, films, text):
                            yield length_of(key) - 2 * slips, self._another(question, owner, i0, j0, text)
                            continue
                        start, end = owner[i0], owner[j0 - 1] + 1
                        typed = " ".join(t.surface for t in question[start:end])
                        length = length_of(key) - 2 * slips
                        yield length, TitleMatch(start, end, tuple(sorted(films)), typed, False)

    def _glued(self, word: str) -> str | None:
        """The title of several words that a word is, these written as one with a slip: "raidingue", "johnwik"."""
        if word in everyday() or word in self._words or word in self._joined or word in proper_names():
            return None
        near = [title for title in self._joined_spelling.near(word) if OSA.distance(word, title) == 1]
        return near[0] if near and not any(is_word(word, language) for language in ("fr", "en")) else None

    def _sounding(self, word: str) -> list[str]:
        """The words of titles that sound the same: "f" written for "ph", "camelott" for "kaamelott"."""
        alike = self._sounds.get(sounded(word), ())
        return [w for w in alike if w != word and w not in STOPWORDS and not w.isdigit()]

    @staticmethod
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


def _apart(candidates: Iterable[tuple[float, TitleMatch]]) -> list[TitleMatch]:
    """The longest matches, none overlapping a longer one."""
    chosen: list[TitleMatch] = []
    for _, match in sorted(candidates, key=lambda c: (-c[0], c[1].start)):
        if all(match.end <= m.start or match.start >= m.end for m in chosen):
            chosen.append(match)
    return chosen


def _outside(chosen: list[TitleMatch], question: Sequence[Token]) -> list[TitleMatch]:
    """The matches without everyday words that are said to be in another of these films."""
    places = [(m.start, m.end) for m in chosen]
    return [m for m in chosen if not is_in_another(question, (m.start, m.end), places)]
