"""The bilingual thesaurus of film-criticism subjects: read from data, found in questions, turned into searches."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from pydantic import ValidationError

from retrieval.subjects.subject import SAYS_NOTHING, Subject
from retrieval.words.expressions import expressions_in, longest
from retrieval.words.folding import Token, tokens
from retrieval.words.lexical import stems_of
from retrieval.words.lexicon import apart, false_friend
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import common

_FILE = Path(__file__).with_name("thesaurus.toml")
_REMEMBERED = 50_000
"""Words of which it is remembered which terms they may begin; fewer where one subject alone is looked for."""
# tool words that are also a subject when they are all that is asked
_NOUNS = frozenset({"son"})


@dataclass(frozen=True, slots=True)
class SubjectSpan:
    """A subject named by the tokens ``start`` to ``end`` (excluded) of a question; ``part`` of it where it is wider."""

    start: int
    end: int
    subject: str
    weak: bool
    part: bool = False


@dataclass(frozen=True, slots=True)
class _Term:
    """A term of a subject, in the language it is of: its words, folded, and the stems of each."""

    words: tuple[str, ...]
    stems: tuple[frozenset[str], ...]
    subject: str
    language: str
    weak: bool
    part: bool

    def foreign_to(self, word: str, language: str | None) -> bool:
        """Whether a first word of a question in ``language`` only looks like this term.

        The French "chats" are not a talk, English "planes" are no "plans"; "mer" is no "mère", nor is "sang" sung.
        """
        if language in (None, self.language):
            return apart(word, self.words[0], self.language)
        everyday = not common(language or "").isdisjoint({word, word.rstrip("s")})
        if (self.weak and everyday) or word.rstrip("s") != self.words[0].rstrip("s"):
            return True
        return false_friend(word, language or "")


def _around(words: Sequence[Token], start: int, end: int, language: str | None) -> list[tuple[int, int]]:
    """The expressions that what stands from ``start`` to ``end`` may be a part of.

    A text holds few terms, and most of it need not be read.
    """
    reach = longest(language)
    first = max(0, start - reach)
    near = [t.word for t in words[first : end + reach]]
    return [(first + at, first + at + len(run)) for at, run in expressions_in(near, language)]


def _cut_from(start: int, end: int, runs: Sequence[tuple[int, int]]) -> bool:
    """Whether a span takes a part of one of the runs, and not all of it."""
    return any(start < last and first < end and not start <= first < last <= end for first, last in runs)


class Thesaurus:
    """All subjects, with the terms filed under the stems of their first word."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self.subjects = {s.name: s for s in subjects}
        self._by_stem: dict[str, list[_Term]] = defaultdict(list)
        self._begins = lru_cache(maxsize=_REMEMBERED if len(subjects) > 1 else _REMEMBERED // 10)(self._begin)
        self._alone: dict[str, Thesaurus] = {}
        for subject in subjects:
            for language, weak, terms in (
                ("fr", False, subject.fr), ("en", False, subject.en),
                ("fr", True, subject.fr_weak), ("en", True, subject.en_weak),
            ):  # fmt: skip
                for text in terms:
                    words = tokens(text)
                    stems = tuple(frozenset(stems_of(t.surface)) for t in words)
                    term = _Term(
                        tuple(t.word for t in words), stems, subject.name, language, weak, subject.wider_than(text)
                    )
                    for stem in stems[0]:
                        self._by_stem[stem].append(term)

    def find(self, question: Sequence[Token], language: str | None = None) -> list[SubjectSpan]:
        """The subjects named in a question, longest term first at each place, no two overlapping.

        Where its ``language`` is known, words of it are not taken for terms of the other one that share a stem. Nor is
        a part of an expression taken for a term: "la fin du monde" is not the ending.
        """
        begins = [self._begins(t.surface, t.word) for t in question]
        candidates: list[SubjectSpan] = []
        for i, (_, terms) in enumerate(begins):
            for term in terms:
                end = i + len(term.stems)
                if len(term.stems) > 1 and not self._goes_on(term, [of for of, _ in begins[i:end]]):
                    continue
                if len(term.stems) > 1 and not self._strangers(term).isdisjoint(t.word for t in question[i:end]):
                    continue
                if not term.foreign_to(question[i].word, language):
                    candidates.append(SubjectSpan(i, end, term.subject, term.weak, term.part))
        if len(question) <= len(candidates) * longest(language):  # read once for all of them
            runs = _around(question, 0, len(question), language)
            candidates = [c for c in candidates if not _cut_from(c.start, c.end, runs)]
        else:
            near = ((c, _around(question, c.start, c.end, language)) for c in candidates)
            candidates = [c for c, runs in near if not _cut_from(c.start, c.end, runs)]
        candidates.sort(key=lambda c: (c.start - c.end, c.weak, c.start, c.part))
        taken: set[int] = set()
        found: dict[tuple[int, int, str], SubjectSpan] = {}
        for span in candidates:
            places = set(range(span.start, span.end))
            same_place = any((span.start, span.end) == (f.start, f.end) and f.weak == span.weak for f in found.values())
            if same_place or not places & taken:
                found.setdefault((span.start, span.end, span.subject), span)
                taken |= places
        return sorted(found.values(), key=lambda s: s.start)

    def _strangers(self, term: _Term) -> frozenset[str]:
        """The words that share a stem with one of a term's and are another; none of them is the term's own."""
        return self.subjects[term.subject].strangers - frozenset(term.words)

    @staticmethod
    def _goes_on(term: _Term, stems: Sequence[frozenset[str]]) -> bool:
        """Whether words with these stems are those of a term."""
        alike = (not a.isdisjoint(b) for a, b in zip(term.stems, stems, strict=False))
        return len(stems) == len(term.stems) and all(alike)

    def _begin(self, surface: str, word: str) -> tuple[frozenset[str], tuple[_Term, ...]]:
        """The stems of a word, and the terms that it may begin."""
        stems = frozenset(stems_of(surface))
        telling = sorted(stems - SAYS_NOTHING)
        terms = {id(term): term for stem in telling for term in self._by_stem.get(stem, ())}.values()
        tool = word in STOPWORDS and word not in _NOUNS
        return stems, tuple(
            term for term in terms
            if len(term.stems) > 1 or not (tool or (not term.weak and word in self.subjects[term.subject].strangers))
        )  # fmt: skip

    @cached_property
    def words(self) -> frozenset[str]:
        """The terms of a single word, folded, as they stand."""
        terms = (t for s in self.subjects.values() for t in (*s.fr, *s.en, *s.fr_weak, *s.en_weak))
        return frozenset(words[0].word for t in terms if len(words := tokens(t)) == 1)

    def alone(self, name: str) -> Thesaurus:
        """A thesaurus of one of the subjects, which is sooner looked through."""
        if name not in self._alone:
            self._alone[name] = Thesaurus([self.subjects[name]])
        return self._alone[name]

    def __getitem__(self, name: str) -> Subject:
        return self.subjects[name]

    @property
    def themes(self) -> list[Subject]:
        """The subjects worth a line in an overview."""
        return [s for s in self.subjects.values() if s.theme]


def read_thesaurus(path: Path) -> Thesaurus:
    """Read a thesaurus; a ValueError names the file, the entry and what was expected."""
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("subject", [])
    subjects = []
    for number, entry in enumerate(entries, 1):
        try:
            subjects.append(Subject.model_validate(entry))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            raise ValueError(f"{path}: subject {number} ({entry.get('name', '?')}), {where}: {first['msg']}") from error
    return Thesaurus(subjects)


@cache
def thesaurus() -> Thesaurus:
    """The thesaurus that ships."""
    return read_thesaurus(_FILE)
