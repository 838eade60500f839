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
from retrieval.finding.features import Candidate, Features
from retrieval.finding.mending import Mending
from retrieval.finding.nearness import nearness
from retrieval.finding.rerank import rank
from retrieval.finding.translating import Translator
from retrieval.fusion import reciprocal_rank
from retrieval.memory import Memory
from retrieval.names.joined import grouped
from retrieval.names.likened import WorkTitle, likened, likening
from retrieval.names.named import belonging, heads
from retrieval.names.other_titles import titles_in
from retrieval.names.parts import find_parts
from retrieval.question import Question
from retrieval.quotes.quality import stands_alone
from retrieval.subjects.thesaurus import SubjectSpan, Thesaurus
from retrieval.words.expressions import expressions_in
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import stems
from retrieval.words.lexicon import listed
from retrieval.words.rarity import Share, rarity
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
class Found:
    """The candidates for a question, best first; ``missing`` are the names of the question that nobody writes.

    ``question`` is the question as it was searched, slips mended; ``anchored`` is the share of its words, weighted by
    rarity, that the reviews hold at all; ``broad`` says that the question names a part of a wide subject ("racism") and
    not the subject; ``rest`` is the best share of the words beside its subjects that one passage on them writes
    ("plastic surgery": "plastic" is of the images); ``unwritten`` are those words where none of them is written at all,
    and the subjects asked for of somebody where nobody writes of them. ``lacking`` is the rarity of the rarest of those
    words that no candidate writes, 1 if nobody in the library does; where several things are asked of ("hair and
    makeup"), these are of the one most written of;
    ``unlisted`` is the same of the words that the lexicon does not know, which may be there in the other language.
    ``beside`` is how many words stand beside the subjects; ``unrelated`` says that somebody's relative is asked for,
    and no passage writes the relation and the name. ``together`` is the best share of what is asked of somebody that a
    passage naming them speaks of.
    """

    candidates: tuple[Candidate, ...]
    missing: tuple[str, ...] = ()
    anchored: float = 0.0
    question: Question | None = None
    broad: bool = False
    rest: float = 1.0
    unwritten: tuple[str, ...] = ()
    lacking: float = 0.0
    unlisted: float = 0.0
    unrelated: bool = False
    beside: int = 0
    together: float = 1.0

    @property
    def nobody(self) -> bool:
        """Whether names were asked for and none of them is written anywhere; of "Théo, Raphaëlle's son", not Théo."""
        if not self.missing or self.question is None:
            return False
        if any(isinstance(name, WorkTitle) for name in self.missing):
            return True  # nobody likens the film to it, whoever else is named
        return all(name in self.missing for name in heads(self.question.names, self.question.text))

    @property
    def mentioned(self) -> bool:
        """Whether any candidate names a subject of the question."""
        return any(c.features.mention for c in self.candidates)


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
        question = Mending(self.library, self.memory)(question, wanted)
        parts = tuple(part.typed for part in find_parts(question.topic or ""))
        question = replace(question, names=tuple(dict.fromkeys((*question.names, *parts))))
        question = replace(question, names=_outside_expressions(question))
        question = replace(question, names=_with_likened(_with_titles(question), question))
        alike = likening(question.text, question.names)
        question = replace(question, words=tuple(w for w in question.words if fold_word(w) not in alike))
        named, missing = self._names(question, wanted)
        spans = self._spans(question)
        weights = self._words(question, spans)
        asked = self.encoder.encode_questions([question.topic or question.text])
        dense = {hit.id: hit.score for hit in self.index.search(asked, DEPTH, wanted)[0]}
        lexical = self._lexical(question, wanted, weights)
        fused = reciprocal_rank([list(dense), list(lexical), list(named)] if named else [list(dense), list(lexical)])
        wished = self.words.of(replace(question, words=wishes(question)), {}, frozenset())
        ids = list(fused)[:KEPT]
        ids += self._judging(wished, question, wanted, named, ids)
        passages = {p.id: p for p in self.library.passages(ids)}
        ids = [i for i in ids if i in passages]
        if not ids:
            return Found((), missing, question=question)
        vectors = self.index.vectors(ids)
        cosines = vectors @ asked[0]
        found = [passages[i] for i in ids]
        mentions = {i for subject in question.subjects for i in self.memory.mentioning(subject, wanted, found)}
        best_lexical, best_fused = max(lexical.values(), default=1.0), next(iter(fused.values()))
        candidates = []
        written: set[int] = set()
        share_of_all, rest = Share({n: word.rarity for n, word in enumerate(weights)}), 0.0
        bearing = [self._bearing(word, question, wanted, ids) for word in weights]
        beside = {n for n, word in enumerate(weights) if word.rest}
        groups = grouped([word.typed for word in weights], beside, question.topic or "")
        shares = [Share({n: weights[n].rarity for n in group}) for group in groups]
        names = {token.word for name in question.names for token in tokens(name)}
        of_it = Share({n: word.rarity for n, word in enumerate(weights) if fold_word(word.typed) not in names})
        thing = Share({n: weights[n].rarity for n in beside if fold_word(weights[n].typed) not in names})
        together = 0.0
        kept = self.library.stems(ids)
        held = [kept[i] if i in kept else frozenset(stems(passages[i].text)) for i in ids]
        for place, id_ in enumerate(ids):
            passage = passages[id_]
            met = {n for n, word in enumerate(weights) if id_ in bearing[n] or word.met(passage.text, held[place])}
            written |= met
            if id_ in mentions or not question.subjects:
                rest = max(rest, *(share(met) for share in shares))
            if id_ in named or not question.names:
                spoken = {n for n, word in enumerate(weights) if not word.rest} if id_ in mentions else set()
                together = max(together, of_it(met | spoken))
            features = Features(
                dense=float(cosines[place]),
                lexical=lexical.get(id_, 0.0) / best_lexical,
                fused=fused.get(id_, 0.0) / best_fused,
                coverage=share_of_all(met),
                mention=float(id_ in mentions),
                name=named.get(id_, 0.0),
                opinion=max(passage.positive, passage.negative),
                alone=stands_alone(passage.text),
                short=max(0.0, 1 - len(passage.text) / 120),
                asks_name=float(bool(question.names)),
                asks_subject=float(bool(question.subjects)),
            )
            judges = any(word.met(passage.text, held[place]) for word in wished)
            candidates.append(Candidate(passage, features, thing=thing(met), wished=judges))
        about = (*question.subjects, *question.weak_subjects)
        near = nearness(question.words, about, [c.passage.text for c in candidates], self.thesaurus, held)
        anchored = share_of_all({n for n, w in enumerate(weights) if n in written or self._spoken_of(w, wanted)})
        unnamed = [{n for n in group if fold_word(weights[n].typed) not in names} for group in groups]
        unwritten = tuple(weights[n].typed for group in unnamed if not group & written for n in sorted(group))
        if question.names and not mentions:  # of him they write, and not of his music
            unwritten += tuple(w.typed for n, w in enumerate(weights) if w.subject and not w.rest and n not in written)
        lacking = [[weights[n] for n in group - written] for group in unnamed]
        least = min(lacking, key=lambda words: max((word.rarity for word in words), default=0.0))
        rarest = rarity(0, len(self.index))
        ranked = tuple(rank(candidates, near))
        return Found(
            ranked, missing, anchored, question, self._broad(question, spans), rest, unwritten,
            max((word.rarity for word in least if word.listed), default=0.0) / rarest,
            max((word.rarity for word in least if not word.listed), default=0.0) / rarest,
            _unrelated(question, [passages[i].text for i in ids if i in named], missing)
            or self._unwritten_head(question, weights, written),
            len(beside), together,
        )  # fmt: skip

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


def _outside_expressions(question: Question) -> tuple[str, ...]:
    """The names of a question without what the lexicon knows: part of an expression ("le Tour de France"), a "UFO"."""
    found = expressions_in([t.word for t in tokens(question.topic or "")], question.language)
    within = [set(run) for _, run in found]
    spelled = [(name, {t.word for t in tokens(name)}) for name in question.names]
    return tuple(
        name for name, words in spelled
        if not any(words < run for run in within)
        and not (len(name) > 1 and name.isupper() and listed(fold_word(name), question.language))
    )  # fmt: skip


def _unrelated(question: Question, naming: Sequence[str], missing: Sequence[str]) -> bool:
    """Whether the relative of a name that is written is asked for, and none of the texts naming it writes of him."""
    kin = relative(question.topic or "", question.names)
    return kin is not None and not missing and not any(writes_kin(text, kin) for text in naming)


def _with_titles(question: Question) -> tuple[str, ...]:
    """The names of a question, with the titles of works that are called otherwise in the other language."""
    said = tokens(question.topic or "")
    places = titles_in(said, compared="comparison" in question.subjects)
    titles = tuple((question.topic or "")[said[a].start : said[b - 1].end] for a, b in places)
    inside = {t.word for a, b in places for t in said[a:b]}
    kept = tuple(name for name in question.names if not inside.issuperset(t.word for t in tokens(name)))
    return kept + titles


def _with_likened(names: tuple[str, ...], question: Question) -> tuple[str, ...]:
    """The names of a question, with the title of everyday words that it likens the film to."""
    title = likened(question.text, question.topic or "")
    if title is None:
        return names
    words = {t.word for t in tokens(title)}
    return (*(n for n in names if not words.issuperset(t.word for t in tokens(n))), title)


def distinct(candidates: Sequence[Candidate], vectors: NDArray[np.float32], closest: float) -> list[Candidate]:
    """Drop each candidate whose cosine to a better one is above ``closest``; ``vectors`` go with the candidates."""
    near = vectors @ vectors.T > closest
    kept: list[int] = []
    for place in range(len(candidates)):
        if not near[place, kept].any():
            kept.append(place)
    return [candidates[i] for i in kept]
