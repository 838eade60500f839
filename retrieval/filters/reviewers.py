"""Reviewers' names found in questions, where the wording shows that a reviewer is meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from retrieval.filters.reviewer_patterns import AND_WHO, BESIDE, EXACT, OPINING, PATTERNS, SHOWS, SIGNED, SURE, THEN
from retrieval.words.dictionary import is_word
from retrieval.words.folding import Token, flat, squeeze, tokens
from retrieval.words.sieve import Sieve
from retrieval.words.spelling import Spelling
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

_NOBODY = frozenset(
    """on ils elles les spectateurs gens critiques internautes public la presse people they viewers reviewers critics
    everyone tout le monde you tu vous il elle the audience audiences audience fans spectators spectateur le journaliste
    journalistes redacteurs utilisateurs users membres members anonyme anonymes anonymous visiteur visiteurs visitor visitors film movie ce cette this that it ca cela un une a an
    """.split()
)

_SIEVE = Sieve(PATTERNS)
_MADE_UP = re.compile(r"[^\W\d_]\d|\d[^\W\d_]|[a-zà-ÿ][A-ZÀ-Ý]")
_ELIDED = re.compile(r"(?:d|l|qu)['’](?=\w)", re.IGNORECASE)
_LONG = 5
"""A made-up word of so many letters is nobody else's name."""
_SLIPPED = 6
"""In so many letters a slip still leaves a name that can be told."""

_LAST = 3
"""Letters of a last name."""
_NEXT = 24
"""So many code points after a name are looked at for the rest of it."""

@dataclass(frozen=True, slots=True)
class ReviewerMatch:
    """A reviewer named in a question; ``name`` is None where somebody is meant whom the library does not know."""

    span: tuple[int, int]
    typed: str
    name: str | None
    sure: bool


def _runs_together(typed: str, name: str) -> bool:
    """Whether a word is typed where somebody signs with an initial: "dans" is not "Dan S."."""
    words = tokens(name)
    return len(words) > 1 and len(words[-1].word) == 1 and len(tokens(typed)) < len(words)


def _unmistakable(name: str) -> bool:
    """Whether a name is no everyday word and no plain first or last name: digits, capitals inside, or several words.

    A first name and an initial ("Anna L.") are what people sign with, and nobody is spoken of so.
    """
    words = tokens(name)
    if len(words) == 2 and len(words[1].word) == 1 and words[0].word in proper_names() - everyday():
        return words[1].word.isalpha() and words[1].surface.isupper()
    if all(t.word in everyday() or t.word in proper_names() for t in words):
        return False
    inner = name[1:]
    odd = any(c.isdigit() for c in name) or (any(c.isupper() for c in inner) and not name.isupper()) or name.islower()
    return odd or len(words) > 1 or (len(name) >= _LONG and all(_strange(t) for t in words))


def _strange(token: Token) -> bool:
    """Whether a word is none of French or English, and no plain first or last name."""
    return token.word not in proper_names() and not _plain(token.word)


def _plain(word: str) -> bool:
    """Whether a word is one of French or English."""
    return word in everyday() or any(is_word(word, language) for language in ("fr", "en"))


def _coined(typed: str, name: str) -> bool:
    """Whether a name was typed as its bearer made it up, so that nobody else is meant: "SergentPepper", "easy2fly"."""
    return _MADE_UP.search(name) is not None and flat(typed) == flat(name)


def _goes_on(typed: str, text: str, stop: int) -> bool:
    """Whether a last name follows what is but a first name with a capital: "Laetitia Dupraz" is not "Laetitia"."""
    words = tokens(typed)
    if len(words) != 1 or not typed.isalpha() or not typed.istitle():
        return False
    following = tokens(text[stop : stop + _NEXT])[:2]
    if not following or text[stop : stop + following[0].start] != " ":
        return False
    last = following[0]
    if not last.surface.istitle() or len(last.word) < _LAST or _plain(last.word):
        return False
    # "Nieronimo Keanu Reeves": the next name is somebody else's
    third = following[1] if len(following) > 1 else None
    return third is None or not (third.surface.istitle() and text[stop + last.end : stop + third.start] == " ")


def _of_nobody(*_: object) -> bool:
    return False


class ReviewerIndex:
    """The names of a library's reviewers. Names that fold alike are alternatives of one entry.

    ``spoken_of`` tells whether the reviews of others speak of what was typed, given with the reviewers called so: then
    it is a reviewer only where the wording asks for a review.
    """

    def __init__(self, names: Iterable[str], spoken_of: Callable[[str, tuple[str, ...]], bool] | None = None) -> None:
        self._spoken_of = spoken_of or _of_nobody
        self._names: dict[str, list[str]] = defaultdict(list)
        for name in names:
            if key := squeeze(name):
                self._names[key].append(name)
        self._spelling = Spelling(k for k in self._names if len(k) >= 5)

    def __len__(self) -> int:
        return len(self._names)

    def spellings(self, name: str) -> tuple[str, ...]:
        """Every way the library writes this name."""
        return tuple(self._names.get(squeeze(name), ()))

    def numbered(self, word: str) -> bool:
        """Whether a word with figures in it is a reviewer's name: "note de 6nezfil" names no rating."""
        return _MADE_UP.search(word) is not None and any(map(str.isdigit, word)) and squeeze(word) in self._names

    def named_from(self, text: str, start: int, end: int) -> ReviewerMatch | None:
        """The longest run of words from ``start`` on, up to ``end``, that is a known name as it is written."""
        return self._longest(text, start, end, mend=False)

    def find(self, flat_text: str, text: str, *, after: bool = False) -> ReviewerMatch | None:
        """The reviewer whose words are asked for, or None where the question asks for nobody's in particular.

        ``after``: another reviewer was asked about just before.
        """
        another = self._another(flat_text, text, after=after)
        alone = another if after and another else self._alone(self._nothing_else(text) or another)
        if alone:
            return alone
        if opining := self._opining(flat_text, text):
            return opining
        unknown: ReviewerMatch | None = None
        for number in _SIEVE(flat_text):
            for match in PATTERNS[number].finditer(flat_text):
                start, end = match.span("name")
                found = self._longest(text, start, end, mend=number < EXACT)
                if found is not None and (number != SHOWS or self._alone(found)):
                    return found
                if number < SURE and unknown is None:
                    unknown = self._unknown(text, flat_text, start, end)
        return self._handle(text) or self._nearly(text) or unknown or self._signed(flat_text, text)

    def _alone(self, found: ReviewerMatch | None) -> ReviewerMatch | None:
        """What was found without any word that asks for a review, unless the reviews speak of somebody so called."""
        if found is None or found.name is None or _coined(found.typed, found.name):
            return found
        return None if self._spoken_of(found.typed, self.spellings(found.name)) else found

    def _nothing_else(self, text: str, *, shortest: int = 4) -> ReviewerMatch | None:
        """A question that is a reviewer's name and no more, and no everyday words: "Kyle Reese"."""
        typed = text.strip(" ?.!")
        names = self._names.get(squeeze(typed), ()) if len(typed) >= shortest else ()
        if not names or all(t.word in everyday() for t in tokens(typed)):
            return None
        start = text.index(typed)
        return ReviewerMatch((start, start + len(typed)), typed, names[0], True)

    def _another(self, flat_text: str, text: str, *, after: bool) -> ReviewerMatch | None:
        """A turn that names a reviewer and asks no more: "et Elisabeth M ?", "who is nieronimo?"."""
        begun, then = AND_WHO.match(flat_text), THEN.search(flat_text)
        start, end = begun.end() if begun else 0, then.start() if then else len(text)
        if start == 0 and end == len(text):
            return None
        found = self._nothing_else(" " * start + text[start:end], shortest=2 if after else 4)
        if found is None:
            return None
        words = tokens(found.typed)
        somebody = len(words) == 1 and words[0].word in proper_names()  # an actress as well
        who = begun is not None and begun["who"] is not None
        return None if somebody and not (after or who) else found

    def _opining(self, flat_text: str, text: str) -> ReviewerMatch | None:
        """Somebody known who is said to like, to blame or to write: "que reproche nieronimo au film ?"."""
        for pattern in OPINING:
            for match in pattern.finditer(flat_text):
                start, end = match.span("name")
                found = self._whole(text, start, end)
                if found is not None:
                    return found
        return None

    def _whole(self, text: str, start: int, end: int) -> ReviewerMatch | None:
        """A known name that is all that stands from ``start`` to ``end``, exact or mended."""
        typed = text[start:end].strip()
        start = text.index(typed, start)
        found = self._longest(text, start, start + len(typed), mend=True)
        return found if found is not None and found.span[1] >= start + len(typed) else None

    def _signed(self, flat_text: str, text: str) -> ReviewerMatch | None:
        """Somebody unknown, in lower case too, whose review of a film is asked for: no everyday words."""
        match = SIGNED.search(flat_text)
        if match is None:
            return None
        start, end = match.span("name" if match["name"] else "who")
        words = tokens(text[start:end])
        named = words and all(t.word not in everyday() or t.word in proper_names() for t in words)
        return ReviewerMatch((start, end), text[start:end], None, False) if named else None

    def _handle(self, text: str) -> ReviewerMatch | None:
        """A name that can be nothing but a reviewer's, wherever it stands: "nieronimo on the music"."""
        words = [(m.start(), m.end()) for m in re.finditer(r"[^\s,;:!?«»\"“”()]+", text)]
        for count in (4, 3, 2, 1):
            for i in range(len(words) - count + 1):
                start, stop = words[i][0], words[i + count - 1][1]
                if (of := _ELIDED.match(text, start, stop)) and squeeze(text[start:stop]) not in self._names:
                    start = of.end()
                typed = text[start : stop - 2 if text[start:stop].endswith(("'s", "’s")) else stop]
                names = self._names.get(squeeze(typed), ()) if len(typed) > 3 else ()
                names = [name for name in names if not _runs_together(typed, name)]
                if names and (name := next(filter(_unmistakable, names), None)) and not _goes_on(typed, text, stop):
                    found = self._alone(ReviewerMatch((start, start + len(typed)), typed, name, True))
                    if found is not None:
                        return found
        return None

    def _nearly(self, text: str) -> ReviewerMatch | None:
        """A name with a slip that is all a question says beside a film's title: "sergentpeper Heat", "thadeus avis"."""
        said = [t for t in tokens(text) if t.word not in BESIDE]
        near = self._spelling.near(said[0].word) if len(said) == 1 and len(said[0].word) >= _SLIPPED else []
        name = self._names[near[0]][0] if len(near) == 1 else ""
        if not name or not _strange(said[0]) or any(_plain(t.word) for t in tokens(name)) or self._spoken_of(name, self.spellings(name)):
            return None
        return self._alone(ReviewerMatch((said[0].start, said[0].end), said[0].surface, name, False))

    def _longest(self, text: str, start: int, end: int, *, mend: bool) -> ReviewerMatch | None:
        """The longest run of words from ``start`` that is a known name, exact before mended."""
        words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", text[start:end])][:6]
        for mended in (False, True)[: 1 + mend]:
            for count in range(len(words), 0, -1):
                stop = words[count - 1][1]
                typed = re.sub(r"(?:'s|’s)$", "", text[start:stop].rstrip(" ?.!"))
                key = squeeze(typed)
                if not key or "@" in typed or key in _NOBODY or self._but_words(typed, key):
                    continue
                longer = self._of_another(text, start, stop) or _goes_on(typed, text, stop)
                if not mended and key in self._names and not longer:
                    return ReviewerMatch((start, stop), typed, self._names[key][0], True)
                plain = all(t.word in everyday() for t in tokens(typed))
                if mended and not plain and len(key) >= 5 and (near := self._spelling.near(key)):
                    if beyond := self._longer(text, start, stop):
                        return beyond
                    if self._first_name(typed, text, stop) or longer:
                        continue
                    return ReviewerMatch((start, stop), typed, self._names[near[0]][0], False)
        return None

    def _but_words(self, typed: str, key: str) -> bool:
        """Whether tool words, typed as such, are no name that is written otherwise: "all" is not "AL L."."""
        words = tokens(typed)
        plain = typed.islower() and all(t.word in STOPWORDS for t in words)
        return plain and all(flat(name) != flat(typed) for name in self._names.get(key, ()))

    def _longer(self, text: str, start: int, stop: int) -> ReviewerMatch | None:
        """A known name that goes on after a part of it: "Audrey L" is no slip for "Audrey B."."""
        for following in re.finditer(r"\S+", text[stop : stop + _NEXT]):
            end = stop + following.end()
            typed = re.sub(r"(?:'s|’s)$", "", text[start:end].rstrip(" ?.!"))
            if names := self._names.get(squeeze(typed)):
                return ReviewerMatch((start, end), typed, names[0], True)
        return None

    def _of_another(self, text: str, start: int, stop: int) -> bool:
        """Whether the reviews speak of somebody whose name begins so: the "Jessica" of "Jessica Lange" signs nothing."""
        following = tokens(text[stop : stop + _NEXT])[:1]
        if not following or following[0].word in STOPWORDS or text[stop : stop + following[0].start].strip():
            return False
        return self._spoken_of(text[start : stop + following[0].end], ())

    def _first_name(self, typed: str, text: str, stop: int) -> bool:
        """Whether what was typed is but a first name, with a last one after it: it is no slip for "Jessica D."."""
        following = tokens(text[stop : stop + _NEXT])[:1]
        if not following or not all(t.word in proper_names() for t in tokens(typed)):
            return False
        last = following[0]
        return not text[stop : stop + last.start].strip() and len(last.word) > 1 and not _plain(last.word)

    def _unknown(self, text: str, flat_text: str, start: int, end: int) -> ReviewerMatch | None:
        if flat_text[start : start + 1] in {"@", "§"}:
            return None
        typed = re.split(r"\s+(?:de|du|des|sur|dans|a propos|about|on|of|in|write|say|think|@)\b|[?.!@]", text[start:end])[0]
        typed = typed.strip()
        first = flat_text[start:end].split()[:1]
        if not typed or (first and re.split(r"[-']", first[0])[0] in _NOBODY):
            return None
        if not typed[0].isalpha() or not any(c.isupper() or c.isdigit() for c in typed):
            return None
        return ReviewerMatch((start, start + len(typed)), typed, None, False)
