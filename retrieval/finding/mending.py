"""Slips in a question about a film: what its reviews do not hold is read as the nearest word that they do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.distance import OSA

from retrieval.finding.full_names import FEW, FullNames
from retrieval.memory import Memory
from retrieval.names.name_slips import same_sound
from retrieval.question import Language, Question
from retrieval.words.dictionary import is_word
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import any_of, stems_of
from retrieval.words.lexicon import listed, plain, spelled
from retrieval.words.spelling import Spelling, allowed_edits
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names, rare
from seeds.library import Library
from seeds.models import ReviewFilter

SOME = 20
"""Passages that are looked at to tell a name from a word."""
SURE = 6
"""Letters from which on a word that stands in an English dictionary is meant: "cruse" is rather a "curse"."""
SURE_NAME = 6
"""Letters from which on a slip in a last name leaves no doubt whose it is."""


@dataclass(frozen=True, slots=True)
class Mending:
    """Mends questions by what a library holds."""

    library: Library
    memory: Memory

    def __call__(self, question: Question, wanted: ReviewFilter) -> Question:
        """The question with words that the library does not hold read as the nearest word that its film does.

        A full name is read so in any number of films.
        """
        question = self._full_names(question, wanted)
        return self._in_film(question, wanted) if len(wanted.films) == 1 else question

    def _in_film(self, question: Question, wanted: ReviewFilter) -> Question:
        spelling = self.memory.spelling(wanted.films[0])
        read = {word: meant for word in question.words if (meant := self._word(word, question, spelling, wanted))}
        for name in question.names:
            words = name.split()
            mended = " ".join(read.get(w, w) for w in words)
            written = self._written_nearly(words[-1], mended, wanted) if mended != name else None
            if written and len(words) > 1 and not self._of_them(words, written, wanted):
                written = None
            if written and words[-1] in read:
                read[words[-1]] = written
            elif mended != name and not written:
                read = {w: r for w, r in read.items() if w not in words}  # refused as it was typed
        if not read:
            return question
        names = tuple(" ".join(read.get(w, w) for w in name.split()) for name in question.names)
        called = (w for w in read.values() if w in proper_names() and not listed(w, question.language))
        names += tuple(w for w in called if not any(w in n for n in names))
        return replace(question, words=tuple(read.get(w, w) for w in question.words), names=names)

    def _word(self, word: str, question: Question, spelling: Spelling, wanted: ReviewFilter) -> str | None:
        """What one word of a question is read as; None where it stays as it was typed."""
        folded = fold_word(word)
        named = any(word in name.split() for name in question.names)
        if folded in everyday() or listed(folded, question.language) or len(folded) < (4 if named else 5):
            return None
        stems = stems_of(word)
        if any(s in spelling for s in stems) or (not named and any(self.memory.rarity(s) for s in stems)):
            return None
        sure = question.language is Language.FRENCH or len(word) >= SURE
        if not named and sure and is_word(word.lower(), question.language):
            return None
        if named and folded in proper_names():
            return next((n for n in spelling.near(folded) if same_sound(n, folded) and n not in everyday()), None)
        meant = self._meant(folded, spelling, named=named)
        if not named and (word_meant := self._listed_near(folded, question.language, meant)):
            return word_meant
        alone = word in question.names
        if named and meant and meant not in proper_names():
            return meant if (alone or meant not in everyday()) and self._capitalised(meant, wanted) else None
        return meant

    def _meant(self, folded: str, spelling: Spelling, *, named: bool) -> str | None:
        """The word of the film's reviews that a mistyped one is read as: a name for a name.

        Of several, one that sounds the same, then the commonest. One that begins with another letter is not meant where
        more than one letter is wrong.
        """
        near = spelling.near(folded) or [n for stem in stems_of(folded) for n in spelling.near(stem)]
        near = [n for n in near if n[0] == folded[0] or OSA.distance(n, folded[: len(n)]) <= 1]
        if not near:
            return None
        alike = [n for n in near if OSA.distance(n, folded) == OSA.distance(near[0], folded)]
        commonest = max(alike, key=lambda n: (same_sound(n, folded), self.memory.rarity(n)))
        return next((n for n in near if named and n in proper_names()), commonest)

    def _listed_near(self, folded: str, language: str, meant: str | None) -> str | None:
        """The word of the lexicon that is one letter off, where what the reviews hold is farther: "basebal" is no base.

        Of several, one that sounds the same ("tatoos"), then the one that the library holds most.
        """
        if folded in rare(language):
            return None
        near = [w for w in spelled(language).near(folded) if OSA.distance(w, folded) == 1 and w[0] == folded[0]]
        if not near or (meant is not None and OSA.distance(meant, folded) <= 1):
            return None
        return max(near, key=lambda w: (same_sound(w, folded), max(map(self.memory.rarity, stems_of(w)))))

    def _full_names(self, question: Question, wanted: ReviewFilter) -> Question:
        """The question with the full names that nobody writes as they nearly are written."""
        people = FullNames(self.library, self.memory)
        for words in self._runs(question):
            meant = people.meant(words, wanted)
            if meant is None:
                continue
            read = dict(zip(words, meant, strict=True))
            names = [name for name in question.names if set(name.split()).isdisjoint(words)]
            question = replace(
                question,
                words=tuple(part for w in question.words for part in read.get(w, w).split("'")),
                names=(*names, " ".join(meant)),
            )
        return self._whole_names(people, question, wanted)

    @staticmethod
    def _whole_names(people: FullNames, question: Question, wanted: ReviewFilter) -> Question:
        """The question with names of which a word is also a plain one: "emily blunt" is not Emily and a blunt thing."""
        said = [word.removesuffix("'s").removesuffix("’s") for word in (question.topic or "").split()]
        for first, last in pairwise(said):
            named = [name for name in question.names if name in (first, last)]
            beside = all(w.isalpha() and w.islower() and fold_word(w) not in STOPWORDS for w in (first, last))
            if not named or not beside or (called := people.called([first, last], wanted)) is None:
                continue
            names = (called if name == named[0] else name for name in question.names if name not in named[1:])
            question = replace(question, names=tuple(names))
        return question

    def _runs(self, question: Question) -> list[Sequence[str]]:
        """The words that may be full names: those of a name, and pairs with a name or with a word that nobody knows."""
        names = [name.split() for name in question.names]
        named = [words for words in names if sum(fold_word(word) not in STOPWORDS for word in words) > 1]
        said = (question.topic or "").split()
        pairs = [
            [first, last] for first, last in pairwise(said)
            if not any({first, last} <= set(words) for words in named)
            and (first in question.names or any(map(self._unknown, (first, last))))
            and all(word.isalpha() and fold_word(word) not in STOPWORDS for word in (first, last))
        ]  # fmt: skip
        return [*named, *pairs]

    def _unknown(self, word: str) -> bool:
        """Whether a word is of no language and of few reviews, as a mistyped name is."""
        return not plain(fold_word(word)) and max(map(self.memory.rarity, stems_of(word))) <= FEW

    def _of_them(self, words: Sequence[str], written: str, wanted: ReviewFilter) -> bool:
        """Whether a short last name that is read otherwise may be theirs: "César" is no slip for Amira Casar."""
        last = fold_word(words[-1])
        if len(last) >= SURE_NAME or len(last) < len(written) or same_sound(last, written):
            return True
        return bool(self.library.mentioned(any_of(map(fold_word, words[:-1])), wanted).passages.size)

    def _written_nearly(self, typed: str, mended: str, wanted: ReviewFilter) -> str | None:
        """The last word of a mended name as the reviews write it; None where that is not nearly what was typed.

        Words are mended by stems, and a stem is no name: "Golding" is read as "goldfing", and nobody writes but
        Goldfinger.
        """
        stem, last = fold_word(mended.split()[-1]), fold_word(typed)
        found = self.library.mentioned(any_of([stem]), wanted).passages[:SOME].tolist()
        written = [
            t.word for p in self.library.passages(found) for t in tokens(p.text)
            if t.word not in everyday() or (t.capital and p.text[: t.start].rstrip()[-1:] not in ("", ".", "!", "?"))
        ]  # fmt: skip
        near = [w for w in written if OSA.distance(w, last) <= allowed_edits(last) or w.rstrip("s") == last.rstrip("s")]
        return Counter(near).most_common(1)[0][0] if near else None

    def _capitalised(self, word: str, wanted: ReviewFilter) -> bool:
        """Whether a word that the reviews hold is mostly somebody's name there: "Voisin", and not "crise"."""
        found = self.library.mentioned(any_of([word]), wanted).passages[:SOME]
        texts = [p.text for p in self.library.passages(found.tolist())]
        written = [t for text in texts for t in tokens(text) if t.word.startswith(word) and t.start]
        return bool(written) and sum(t.capital for t in written) > len(written) / 2
