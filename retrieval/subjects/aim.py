"""Where a passage names what a question asks about: the person, the numbered part, the subject or the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from retrieval.names.named import last_word
from retrieval.names.parts import find_parts
from retrieval.question import Language, Question
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.folding import Token, flat, fold_word, tokens
from retrieval.words.lexical import stems_of
from retrieval.words.spans import touching
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.written import of_one_word, writes_name

SHORT = 3
"""Words of so few letters are one word only where they are the same: "BO" is not met in "bof"."""

Place = tuple[int, int]
"""Where something stands in a text, in code points."""


@lru_cache(maxsize=256)  # of one passage for all that it speaks of
def _words_of(text: str) -> Sequence[Token]:
    return tokens(text)


@dataclass(frozen=True, slots=True)
class Aim:
    """What is asked about. ``words`` come first where the subjects are wider than what is asked (``broad``)."""

    thesaurus: Thesaurus
    names: tuple[str, ...]
    subjects: frozenset[str]
    words: frozenset[str]
    broad: bool

    @classmethod
    def of_subject(cls, thesaurus: Thesaurus, subject: str) -> Aim:
        """One subject and nothing else."""
        return cls(thesaurus, (), frozenset({subject}), frozenset(), broad=False)

    def places(self, text: str) -> list[Place]:
        """Where a text names it, in order; nowhere where it does not."""
        said = _words_of(text)
        if self.names:
            return self._people(text, said)
        first, second = (self._words, self.subject_places) if self.broad else (self.subject_places, self._words)
        passing = self.aside(text)
        return [place for place in first(said) or second(said) if not touching(place, passing)]

    def unnamed(self, text: str) -> str:
        """The text with whoever is asked about called by letters that mean nothing: a name is no opinion of its bearer.

        As long as it was: what stands in it stands where it stood. ("Xxx" means something.)
        """
        typed = {t.word for name in self.names if not find_parts(name) for t in tokens(name)}
        for t in tokens(text) if typed else ():
            if t.word in typed and t.surface[:1].isupper():
                text = f"{text[: t.start]}Q{('zq' * (t.end - t.start))[: t.end - t.start - 1]}{text[t.end :]}"
        return text

    def aside(self, text: str) -> list[Place]:
        """Where a text holds turns of phrase with a word of the subjects that do not speak of them."""
        read = flat(text)
        return [span for subject in sorted(self.subjects) for span in self.thesaurus[subject].aside(read)]

    def _people(self, text: str, said: Sequence[Token]) -> list[Place]:
        found: list[Place] = []
        for name in self.names:
            if parts := find_parts(name):
                wanted = {(part.nouns, part.number) for part in parts}
                alike = [p.typed for p in find_parts(text) if (p.nouns, p.number) in wanted]
                found += [(text.index(typed), text.index(typed) + len(typed)) for typed in alike if typed in text]
            elif last := last_word(name):
                found += [(t.start, t.end) for t in said if writes_name(t.surface, last)]
        return sorted(found)

    def subject_places(self, said: Sequence[Token]) -> list[Place]:
        """Where words name one of the subjects."""
        spans = [s for s in self.thesaurus.find(said) if s.subject in self.subjects and not s.weak]
        return [
            (said[s.start].start, said[s.end - 1].end) for s in spans
            if s.end - s.start > 1 or written_as(said[s.start].word, self.thesaurus[s.subject].forms)
        ]  # fmt: skip

    def _words(self, said: Sequence[Token]) -> list[Place]:
        stems = {stem for word in self.words for stem in stems_of(word)}
        forms = {fold_word(word) for word in self.words}
        return [
            (t.start, t.end) for t in said
            if not stems.isdisjoint(stems_of(t.surface)) and written_as(t.word, forms)
        ]  # fmt: skip


def written_as(word: str, forms: Iterable[str]) -> bool:
    """Whether a folded word is a form of one of the words; of one so short, only the same letters are."""
    return any(word == form or (min(len(word), len(form)) > SHORT and of_one_word(word, form)) for form in forms)


def aim_of(
    question: Question, thesaurus: Thesaurus, translated: Callable[[str, Language], Iterable[str]], *, broad: bool
) -> Aim:
    """What a question asks about; ``translated`` gives a word's translations, for reviews in the other language."""
    named = bool(question.subjects) and not broad  # "spéciale" is no "effets spéciaux"
    words = [] if named else [w for w in question.words if fold_word(w) not in STOPWORDS]
    words += [other for word in tuple(words) for other in translated(word, question.language)]
    subjects = question.subjects or question.weak_subjects
    return Aim(thesaurus, question.names, frozenset(subjects), frozenset(words), broad)
