"""Finding passages for a subject: dense and lexical, filtered first, fused, then ranked by how well they answer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Encoder
from embeddings.index import PassageIndex
from retrieval.features import Candidate, Features
from retrieval.folding import fold_word, tokens
from retrieval.fusion import reciprocal_rank
from retrieval.lexical import any_of, phrase, stems, stems_of
from retrieval.memory import Memory
from retrieval.nearness import nearness
from retrieval.parts import find_parts
from retrieval.quality import stands_alone
from retrieval.question import Language, Question
from retrieval.rerank import rank
from retrieval.stopwords import STOPWORDS
from retrieval.thesaurus import Thesaurus
from retrieval.translating import Translator
from retrieval.words import everyday, proper_names
from seeds.library import Library
from seeds.models import ReviewFilter

DEPTH = 200
"""How many passages each engine hands to the fusion."""
KEPT = 80
"""How many of the fused passages are ranked: more cost time and hardly change what is shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """The candidates for a question, best first; ``missing`` are the names of the question that nobody writes.

    ``question`` is the question as it was searched, slips mended; ``anchored`` is the share of its words, weighted by
    rarity, that the reviews hold at all, ``foreign`` the share that cannot be looked up there; ``broad`` says that
    the question names a part of a wide subject ("racism") and not the subject.
    """

    candidates: tuple[Candidate, ...]
    missing: tuple[str, ...] = ()
    anchored: float = 0.0
    question: Question | None = None
    foreign: float = 0.0
    broad: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of a question: its stems (those of its translations too) and its rarity in the library.

    ``subject`` is the subject it names, if that subject's terms are synonyms; ``foreign`` says that it is a word of
    one language only, for which no word of the other was found.
    """

    stems: frozenset[str]
    rarity: float
    subject: str | None = None
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """The two engines over one library."""

    library: Library
    index: PassageIndex
    encoder: Encoder
    thesaurus: Thesaurus
    memory: Memory
    translator: Translator

    def find(self, question: Question, wanted: ReviewFilter) -> Found:
        """Rank the passages that ``wanted`` lets through by how well they answer the question's topic."""
        if question.topic is None:
            return Found(())
        question = self._mended(question, wanted)
        parts = tuple(part.typed for part in find_parts(question.topic or ""))
        question = replace(question, names=tuple(dict.fromkeys((*question.names, *parts))))
        named, missing = self._names(question, wanted)
        weights = self._rarity(question)
        dense = self._dense(question, wanted)
        lexical = self._lexical(question, wanted, weights)
        fused = reciprocal_rank([list(dense), list(lexical), list(named)] if named else [list(dense), list(lexical)])
        ids = list(fused)[:KEPT]
        passages = {p.id: p for p in self.library.passages(ids)}
        ids = [i for i in ids if i in passages]
        if not ids:
            return Found((), missing, question=question)
        vectors = self.library.vectors(ids)
        cosines = vectors @ self.encoder.encode_questions([question.topic or question.text])[0]
        mentions = self._mentions(question, wanted)
        best_lexical, best_fused = max(lexical.values(), default=1.0), next(iter(fused.values()))
        candidates = []
        for place, id_ in enumerate(ids):
            passage = passages[id_]
            words = set(stems(passage.text))
            features = Features(
                dense=float(cosines[place]),
                lexical=lexical.get(id_, 0.0) / best_lexical,
                fused=fused[id_] / best_fused,
                coverage=_coverage(weights, words),
                mention=float(id_ in mentions),
                name=named.get(id_, 0.0),
                opinion=max(passage.positive, passage.negative),
                alone=stands_alone(passage.text),
                short=max(0.0, 1 - len(passage.text) / 120),
                asks_name=float(bool(question.names)),
                asks_subject=float(bool(question.subjects)),
            )
            candidates.append(Candidate(passage, features))
        asked = (*question.subjects, *question.weak_subjects)
        near = nearness(question.words, asked, [c.passage.text for c in candidates], self.thesaurus)
        anchored = self._anchored(wanted, weights)
        ranked, broad = tuple(rank(candidates, near)), self._broad(question)
        return Found(ranked, missing, anchored, question, _foreign(weights), broad)

    def _broad(self, question: Question) -> bool:
        """Whether the subjects of a question are all wider than what it asks about."""
        words = {fold_word(w) for w in question.words}
        subjects = [self.thesaurus[s] for s in question.subjects]
        return bool(subjects) and not any(
            not s.broad or words & (_single(s.label_fr) | _single(s.label_en)) for s in subjects
        )

    def _dense(self, question: Question, wanted: ReviewFilter) -> dict[int, float]:
        vector = self.encoder.encode_questions([question.topic or question.text])
        return {hit.id: hit.score for hit in self.index.search(vector, DEPTH, wanted)[0]}

    def _lexical(
        self, question: Question, wanted: ReviewFilter, weights: Sequence[Word]
    ) -> dict[int, float]:
        parts = [" OR ".join(f'"{stem}"' for word in weights for stem in sorted(word.stems))]
        parts += [self.thesaurus[s].mention for s in question.subjects]
        parts += [self.thesaurus[s].mention for s in question.weak_subjects if not question.subjects]
        expression = " OR ".join(p for p in parts if p)
        if not expression:
            return {}
        return {m.passage: m.score for m in self.index.lexical(expression, DEPTH, wanted)}

    def _names(self, question: Question, wanted: ReviewFilter) -> tuple[dict[int, float], tuple[str, ...]]:
        """Passages holding the question's names with the share they hold, and the names nobody writes."""
        held: dict[int, float] = {}
        missing = []
        for name in question.names:
            expression = name_expression(name)
            found = self.library.mentions(expression, wanted) if expression else []
            if parts := find_parts(name):
                texts = {p.id: p.text for p in self.library.passages([m.passage for m in found])}
                found = [m for m in found if parts[0].named_in(texts.get(m.passage, ""))]
            if not found:
                missing.append(name)
            for mention in found:
                held[mention.passage] = held.get(mention.passage, 0.0) + 1 / len(question.names)
        return dict(sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))), tuple(missing)

    def _mentions(self, question: Question, wanted: ReviewFilter) -> set[int]:
        return {m.passage for s in question.subjects for m in self.memory.mentions(s, wanted)}

    def _mended(self, question: Question, wanted: ReviewFilter) -> Question:
        """The question with words that the library does not hold read as the nearest word that its film does."""
        if len(wanted.films) != 1:
            return question
        read: dict[str, str] = {}
        for word in question.words:
            folded = fold_word(word)
            if folded in everyday() or len(folded) < 5 or any(self.memory.rarity(s) for s in stems_of(word)):
                continue
            near = self.memory.spelling(wanted.films[0]).near(folded)
            named = any(word in name.split() for name in question.names)
            if near and not (named and near[0] in everyday()):  # "Cruise" is not a slip for "crise"
                read[word] = near[0]
        if not read:
            return question
        names = tuple(" ".join(read.get(w, w) for w in name.split()) for name in question.names)
        names += tuple(w for w in read.values() if w in proper_names() and not any(w in n for n in names))
        return replace(question, words=tuple(read.get(w, w) for w in question.words), names=names)

    def _anchored(self, wanted: ReviewFilter, weights: Sequence[Word]) -> float:
        held = [word.rarity for word in weights if self._written(word, wanted)]
        total = sum(word.rarity for word in weights)
        return sum(held) / total if total else 0.0

    def _written(self, word: Word, wanted: ReviewFilter) -> bool:
        """Whether the reviews hold a word, or speak of the subject it is a synonym for."""
        if word.subject and self.memory.mentions(word.subject, wanted):
            return True
        expression = " OR ".join(f'"{stem}"' for stem in sorted(word.stems))
        return self.library.writes(expression, wanted)

    def _rarity(self, question: Question) -> list[Word]:
        """The content words of the question, with what makes each of them findable."""
        total = max(len(self.index), 1)
        spoken = tokens(" ".join(question.words))
        named: dict[str, str] = {}
        for span in self.thesaurus.find(spoken):
            subject = self.thesaurus[span.subject]
            label = _single(subject.label_fr) | _single(subject.label_en)
            words_named = [t.word for t in spoken[span.start : span.end]]
            if not span.weak and (not subject.broad or len(words_named) > 1 or label & set(words_named)):
                named.update(dict.fromkeys(words_named, span.subject))
        words = []
        for word in question.words:
            folded = fold_word(word)
            if folded in STOPWORDS:
                continue
            variants = frozenset(stems_of(word))
            holding = max((self.memory.rarity(s) for s in variants), default=0)
            foreign = False
            if not holding or question.language is Language.ENGLISH:
                others = {s for w in self.translator.words(word, question.language) for s in stems_of(w)}
                foreign = not holding and not others and not any(word in name for name in question.names)
                variants |= others
                holding = max(holding, max((self.memory.rarity(s) for s in others), default=0))
            rarity = math.log(1 + (total - holding + 0.5) / (holding + 0.5))
            words.append(Word(variants, rarity, named.get(folded), foreign and question.language is Language.ENGLISH))
        return words


def name_expression(name: str) -> str:
    """The full-text expression for a person or a place: its last word, for it is what reviewers write.

    A numbered part is met in all the ways it is written.
    """
    parts = find_parts(name)
    if parts:
        return parts[0].expression
    words = [w for w in name.replace("-", " ").split() if fold_word(w) not in STOPWORDS]
    if not words:
        return phrase(name)
    last = fold_word(words[-1])
    beginning = f' OR "{last.rstrip("e")}" *' if len(last) > 5 else ""  # "Shakespeare" is met in "shakespearien"
    return any_of(words[-1:]) + beginning


def _coverage(weights: Sequence[Word], words: set[str]) -> float:
    total = sum(word.rarity for word in weights)
    return sum(word.rarity for word in weights if word.stems & words) / total if total else 0.0


def _single(label: str) -> set[str]:
    """The one word that tells of a label ("le réalisme"); nothing where it takes several."""
    words = {t.word for t in tokens(label) if t.word not in STOPWORDS}
    return words if len(words) == 1 else set()


def _foreign(weights: Sequence[Word]) -> float:
    total = sum(word.rarity for word in weights)
    return sum(word.rarity for word in weights if word.foreign) / total if total else 0.0


def distinct(candidates: Sequence[Candidate], vectors: NDArray[np.float32], closest: float) -> list[Candidate]:
    """Drop each candidate whose cosine to a better one is above ``closest``; ``vectors`` go with the candidates."""
    kept: list[int] = []
    for place in range(len(candidates)):
        if all(float(vectors[place] @ vectors[other]) <= closest for other in kept):
            kept.append(place)
    return [candidates[i] for i in kept]
