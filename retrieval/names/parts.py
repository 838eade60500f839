"""Numbered parts of a film or a series: "saison 3", "the third season", "S3", "2e partie" are searched as one name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from retrieval.words.folding import Token, tokens
from retrieval.words.lexical import indexed
from retrieval.words.numerals import ENGLISH, FRENCH, number_word, ordinal
from retrieval.words.spans import touching

_NOUNS = (
    ("saison", "season"), ("épisode", "episode"), ("partie", "part"), ("chapitre", "chapter"), ("acte", "act"),
    ("volume", "tome"), ("livre", "book"),
)  # fmt: skip
_KIND = {token.word: nouns for nouns in _NOUNS for noun in nouns for token in tokens(noun)}
_KIND |= {"ep": _NOUNS[1], "vol": _NOUNS[5], "moitie": ("moitié", "half"), "half": ("moitié", "half")}
_NUMBERED_AFTER = _NOUNS[6]
"""Its number stands after it: "le premier livre" is a book, "le livre V" a season of some series."""
_SHORT = {"saison": "s", "episode": "ep", "volume": "vol"}
_WRITTEN_SHORT = re.compile(r"(?:s(\d{1,2}))?(?:ep?(\d{1,2}))?(?:vol(\d{1,2}))?")
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_FRENCH_RANKS = ("", "première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième")
_ENGLISH_RANKS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_ENDS = {1: ("er", "ère", "re", "st"), 2: ("nd", "nde"), 3: ("rd",)}
_RANKED = re.compile(r"(\d+)(?:e|er|ere|re|eme|ieme|nd|nde|rd|st|th)")
_IN_LETTERS = re.compile(
    rf"\b(saisons?|seasons?|livres?|épisodes?|episodes?) ({'|'.join(sorted(_ROMAN[1:], key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_SOME = frozenset("peu ton cran poil brin tantinet chouia petit petite vrai vraie veritable bon bonne of".split())
_HIGHEST = 99
"""A higher number beside such a noun is a year or an amount."""


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part; ``typed`` is how the question says it."""

    nouns: tuple[str, str]
    number: int
    typed: str

    def named_in(self, text: str) -> bool:
        """Whether a text names this part: an expression is also met by "une saison de 3 épisodes"."""
        return any((part.nouns, part.number) == (self.nouns, self.number) for part in find_parts(text))

    @property
    def expression(self) -> str:
        """The FTS5 expression met by a passage that names the part, in any of the ways people write it."""
        variants = [f"{noun} {written}" for noun in self.nouns for written in self._numbers()]
        variants += [f"{rank} {noun}" for noun in self.nouns for rank in self._ranks()]
        short = next((short for noun, short in _SHORT.items() if _KIND[noun] == self.nouns), None)
        whole = [f"{short}{self.number}", f"{short}{self.number:02}"] if short else []
        phrases = [kept for variant in variants if len(kept := indexed(variant).split()) > 1]
        phrases += [indexed(word).split() for word in whole]
        return " OR ".join(dict.fromkeys('"' + " ".join(words) + '"' for words in phrases if words))

    def _numbers(self) -> list[str]:
        tables = [table for table in (_ROMAN, FRENCH[:9], ENGLISH[:9]) if self.number < len(table)]
        return [str(self.number), *(table[self.number] for table in tables)]

    def _ranks(self) -> list[str]:
        n = self.number
        ranks = [f"{n}{end}" for end in ("e", "è", "eme", "ème", "ième", "th", *_ENDS.get(n, ()))]
        ranks += [table[n] for table in (_FRENCH_RANKS, _ENGLISH_RANKS) if n < len(table)]
        return [*ranks, "seconde"] if n == 2 else ranks


def find_parts(text: str) -> list[Part]:
    """Return the numbered parts that a text names, in order."""
    words = tokens(text)
    found: list[Part] = []
    for place, token in enumerate(words):
        short = _WRITTEN_SHORT.fullmatch(token.word)
        if short:
            numbers = zip(_SHORT, short.groups(), strict=True)
            found += [Part(_KIND[kind], int(number), token.surface) for kind, number in numbers if number]
        nouns = _KIND.get(token.word.removesuffix("s"))
        if nouns is None:
            continue
        after = _number(words[place + 1].word) if place + 1 < len(words) and not _article(words, place + 1) else None
        before = _rank(words[place - 1].word) if place and nouns != _NUMBERED_AFTER else None
        number = after if before is None else before
        if number is not None and 0 < number <= _HIGHEST:
            first, last = (place, place + 1) if before is None else (place - 1, place)
            found.append(Part(nouns, number, text[words[first].start : words[last].end]))
    return list({(part.nouns, part.number): part for part in found}.values())


def in_figures(text: str, titles: Callable[[str], Sequence[tuple[int, int]]]) -> str:
    """A question with the numbers of seasons in figures, outside titles: "V" of "saison V" says nothing alone."""
    found = list(_IN_LETTERS.finditer(text))
    taken = titles(text) if found else []
    for match in reversed([m for m in found if not touching(m.span(), taken)]):
        text = f"{text[: match.start(2)]}{_ROMAN.index(match[2].upper())}{text[match.end() :]}"
    return text


def _article(words: Sequence[Token], place: int) -> bool:
    """Whether "un" or "one" counts nothing: "une saison un peu longue", "this season one of the best"."""
    follows = words[place + 1].word if place + 1 < len(words) else ""
    return words[place].word in ("un", "une", "one") and follows in _SOME


def _number(word: str) -> int | None:
    """The number of a word after the noun: "3", "iii", "trois", "3rd"."""
    if word.upper() in _ROMAN[1:]:
        return _ROMAN.index(word.upper())
    return _rank(word) or ordinal(word)


def _rank(word: str) -> int | None:
    """The number of a word before the noun: "3e", "third". "3 saisons" and "une saison" are no third and no first."""
    found = _RANKED.fullmatch(word)
    if found:
        return int(found[1])
    return ordinal(word) if number_word(word) is None else None
