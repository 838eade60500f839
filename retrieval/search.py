"""Finding passages for a subject: dense and lexical, filtered first, fused, then ranked by how well they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Encoder
from embeddings.index import PassageIndex
from retrieval.asking.wished import wishes
from retrieval.finding.asked import Word, Words
from retrieval.finding.coverage import Coverage, Met
from retrieval.finding.features import Candidate, Features
from retrieval.finding.found import Found
from retrieval.finding.mending import Mending
from retrieval.finding.names_asked import with_names_asked
from retrieval.finding.nearness import nearness
from retrieval.finding.rerank import rank
from retrieval.finding.translating import Translator
from retrieval.fusion import reciprocal_rank
from retrieval.memory import Memory
from retrieval.names.named import belonging
from retrieval.question import Question
from retrieval.quotes.quality import stands_alone
from retrieval.subjects.thesaurus import SubjectSpan, Thesaurus
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import stems
from retrieval.words.rarity import rarity
from retrieval.words.relatives import relative
from retrieval.words.written import writes_kin
from seeds.library import Library
from seeds.models import ReviewFilter

Spans = list[tuple[SubjectSpan, list[str]]]
"""The subjects that a question names, each with the words that name it."""
DEPTH = 200
"""How many passages each engine hands to the fusion."""
KEPT = 80
"""How many of the fused passages are ranked: more cost time and hardly change what is shown."""
JUDGING_TOO = 20
"""So many passages more are ranked that judge what is asked with a word of the question."""


@dataclass(frozen=True, slots=True)
class Search:
    """The two engines over one library."""

    library: Library
    index: PassageIndex
    encoder: Encoder
    thesaurus: Thesaurus
    memory: Memory
    translator: Translator

    @property
    def words(self) -> Words:
        """Makes the words of questions for this library."""
        return Words(self.translator, self.memory.rarity, len(self.index))

    def find(self, question: Question, wanted: ReviewFilter) -> Found:
        """Rank the passages that ``wanted`` lets through by how well they answer the question's topic."""
        if question.topic is None:
            return Found(())
        mended = Mending(self.library, self.memory)(question, wanted)
        question = with_names_asked(self._without_named(mended) if mended.names != question.names else mended)
        named, missing = self._names(question, wanted)
        spans = self._spans(question)
        words = self._words(question, spans)
        asked = self.encoder.encode_questions([question.topic or question.text])
        dense = {hit.id: hit.score for hit in self.index.search(asked, DEPTH, wanted)[0]}
        lexical = self._lexical(question, wanted, words)
        fused = reciprocal_rank([list(dense), list(lexical), list(named)] if named else [list(dense), list(lexical)])
        wished = self.words.of(replace(question, words=wishes(question)), {}, frozenset())
        ids = list(fused)[:KEPT]
        ids += self._judging(wished, question, wanted, named, ids)
        passages = {p.id: p for p in self.library.passages(ids)}
        ids = [i for i in ids if i in passages]
        if not ids:
            return Found((), missing, question=question)
        cosines = self.index.vectors(ids) @ asked[0]
        found = [passages[i] for i in ids]
        mentions = {i for subject in question.subjects for i in self.memory.mentioning(subject, wanted, found)}
        best_lexical, best_fused = max(lexical.values(), default=1.0), next(iter(fused.values()))
        bearing = [self._bearing(word, question, wanted, ids) for word in words]
        coverage, seen, candidates = Coverage(question, words), Met(), []
        kept = self.library.stems(ids)
        held = [kept[p.id] if p.id in kept else frozenset(stems(p.text)) for p in found]
        for place, passage in enumerate(found):
            id_ = passage.id
            met = {n for n, w in enumerate(words) if id_ in bearing[n] or w.met(passage.text, held[place])}
            coverage.look(met, seen, mentions=id_ in mentions, names=id_ in named)
            features = Features(
                dense=float(cosines[place]),
                lexical=lexical.get(id_, 0.0) / best_lexical,
                fused=fused.get(id_, 0.0) / best_fused,
                coverage=coverage.of_all(met),
                mention=float(id_ in mentions),
                name=named.get(id_, 0.0),
                opinion=max(passage.positive, passage.negative),
                alone=stands_alone(passage.text),
                short=max(0.0, 1 - len(passage.text) / 120),
                asks_name=float(bool(question.names)),
                asks_subject=float(bool(question.subjects)),
            )
            judges = any(word.met(passage.text, held[place]) for word in wished)
            candidates.append(Candidate(passage, features, thing=coverage.of_the_thing(met), wished=judges))
        about = (*question.subjects, *question.weak_subjects)
        near = nearness(question.words, about, [p.text for p in found], self.thesaurus, held)
        part = self._part(question, spans, words)
        lacking, rarest = coverage.lacking(seen.written), rarity(0, len(self.index))
        return Found(
            tuple(rank(candidates, near)),
            missing,
            coverage.of_all({n for n, w in enumerate(words) if n in seen.written or self._spoken_of(w, wanted)}),
            question,
            broad=self._broad(question, spans),
            rest=seen.rest,
            unwritten=coverage.unwritten(seen.written, mentioned=bool(mentions)),
            lacking=max((word.rarity for word in lacking if word.listed), default=0.0) / rarest,
            unlisted=max((word.rarity for word in lacking if not word.listed), default=0.0) / rarest,
            unrelated=_unrelated(question, [p.text for p in found if p.id in named], missing)
            or self._unwritten_head(question, words, seen.written),
            of_part=bool(part),
            part_unwritten=bool(part) and part.isdisjoint(seen.written),
            beside=coverage.beside,
            together=seen.together,
        )

    def _judging(
        self, wished: Sequence[Word], question: Question, wanted: ReviewFilter, named: Mapping[int, float],
        ids: Sequence[int],
    ) -> list[int]:
        """Passages on what is asked, beside those found, that judge it with a word of the question."""
        expression = " OR ".join(word.expression for word in wished if word.expression)
        if not expression:
            return []
        about = set(named).union(*(self.memory.mentions(s, wanted).passages.tolist() for s in question.subjects))
        found = self.index.lexical(expression, DEPTH, wanted)
        return [m.passage for m in found if m.passage in about and m.passage not in ids][:JUDGING_TOO]

    def _broad(self, question: Question, spans: Spans) -> bool:
        """Whether the subjects of a question are all wider than what it asks about."""
        named = {span.subject for span, _ in spans if not span.part}
        parts = {span.subject for span, _ in spans} - named
        # a subject that was carried over from the question before is named by none of its words
        return bool(question.subjects) and all(
            s in parts or (s not in named and self.thesaurus[s].broad) for s in question.subjects
        )

    def _without_named(self, question: Question) -> Question:
        """The question without the subjects that only a name of it is taken for: Celine Song sings no song."""
        called = {token.word for name in question.names if " " in name for token in tokens(name)}
        spans = self._spans(question)
        taken = {s.subject for s, held in spans if called.issuperset(held)}
        taken -= {s.subject for s, held in spans if not called.issuperset(held)}
        return replace(question, subjects=tuple(s for s in question.subjects if s not in taken))

    def _part(self, question: Question, spans: Spans, words: Sequence[Word]) -> set[int]:
        """The words of the part of a subject that is all that is asked about: the make-up, and not the costumes."""
        own = [(span, held) for span, held in spans if span.subject in question.subjects]
        if question.names or not own or not all(s.part and not self.thesaurus[s.subject].broad for s, _ in own):
            return set()
        named = {word for _, held in own for word in held}
        return {n for n, word in enumerate(words) if not named.isdisjoint(map(fold_word, word.typed.split()))}

    def _spans(self, question: Question) -> Spans:
        """The subjects that a question names as it was typed ("noir et blanc") or mended, with their words."""
        found = []
        for text in dict.fromkeys((question.topic or "", " ".join(question.words))):
            spoken = tokens(text)
            spans = self.thesaurus.find(spoken, question.language)
            found += [(span, [t.word for t in spoken[span.start : span.end]]) for span in spans]
        return found

    def _lexical(
        self, question: Question, wanted: ReviewFilter, weights: Sequence[Word]
    ) -> dict[int, float]:
        parts = [word.expression for word in weights]
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
            found = self.memory.naming(name, wanted)
            if not found:
                missing.append(name)
            for passage in found.passages.tolist():
                held[passage] = held.get(passage, 0.0) + 1 / len(question.names)
        return dict(sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))), tuple(missing)

    def _bearing(self, word: Word, question: Question, wanted: ReviewFilter, ids: Sequence[int]) -> set[int]:
        """Those of the passages that write the name which a word of the question is of: "Hanks" is of Tom too."""
        typed = set(map(fold_word, word.typed.split()))
        names = [name for name in question.names if typed <= {token.word for token in tokens(name)}]
        return {id_ for name in names for id_ in self.memory.naming(name, wanted).among(ids)}

    def _unwritten_head(self, question: Question, weights: Sequence[Word], written: AbstractSet[int]) -> bool:
        """Whether nobody writes what is asked for of somebody or of a place: of England they write, and of no queen."""
        heads = [{token.word for token in tokens(name)} for name in belonging(question.names, question.text)]
        return any(
            not any(fold_word(word.typed) in head for n, word in enumerate(weights) if n in written) for head in heads
        )

    def _spoken_of(self, word: Word, wanted: ReviewFilter) -> bool:
        """Whether the reviews speak of the subject that a word is a synonym for."""
        return bool(word.subject and len(self.memory.mentions(word.subject, wanted)))

    def _words(self, question: Question, spans: Spans) -> list[Word]:
        """The content words of the question, with what makes each of them findable."""
        named: dict[str, str] = {}
        spanned: set[str] = set()
        for span, held in spans:
            if span.subject in question.subjects and not span.part:
                spanned.update(held)
            if not span.weak and not span.part:
                named.update(dict.fromkeys(held, span.subject))
        return self.words.of(question, named, spanned)


def _unrelated(question: Question, naming: Sequence[str], missing: Sequence[str]) -> bool:
    """Whether the relative of a name that is written is asked for, and none of the texts naming it writes of him."""
    kin = relative(question.topic or "", question.names)
    return kin is not None and not missing and not any(writes_kin(text, kin) for text in naming)


def distinct(candidates: Sequence[Candidate], vectors: NDArray[np.float32], closest: float) -> list[Candidate]:
    """Drop each candidate whose cosine to a better one is above ``closest``; ``vectors`` go with the candidates."""
    near = vectors @ vectors.T > closest
    kept: list[int] = []
    for place in range(len(candidates)):
        if not near[place, kept].any():
            kept.append(place)
    return [candidates[i] for i in kept]
