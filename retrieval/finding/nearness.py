"""How near a passage is to a question word by word, and how much else it speaks of.

A mean of word vectors blurs a passage that speaks of five things. Here each word of the question looks for its
nearest word in the passage (the late interaction of ColBERT: Khattab and Zaharia, SIGIR 2020), weighed by how much
that word tells. "score" finds "musique", "annoying" finds "agaçante", and a list of every department of a film is
told from a sentence on one of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import SHIPPED
from embeddings.sentences import sentences
from embeddings.static import StaticEncoder, load_static
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.lexical import stems, stems_of, words_of
from retrieval.words.stopwords import STOPWORDS

_MANY_SUBJECTS = 6
_MANY_COMMAS = 3
_COMMAS_PER = 60
"""Code points in which a sentence may hold one comma before it reads as a list."""
_COMMA = re.compile(r"[,;/]")
_FIRST = 20
"""After this many places, being among the nearest counts half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearness:
    """One passage for one question, everything 0 to 1.

    ``words`` is how near the question's words come to words of the passage, ``sentence`` the same within its best
    sentence; ``place`` its place by that among the passages compared, 1 for the nearest, falling slowly; ``others``
    how many subjects it names that were not asked (1 from six on); ``commas`` how much it reads as a list; ``asks``
    whether it asks a question itself.
    """

    words: float
    sentence: float
    place: float
    others: float
    commas: float
    asks: float


@cache
def _shipped() -> StaticEncoder:
    return load_static(SHIPPED)


@cache
def _subjects_by_stem(thesaurus: Thesaurus) -> dict[str, frozenset[str]]:
    """The themes that a single precise word names, by its stems."""
    found: dict[str, set[str]] = {}
    for subject in thesaurus.themes:
        for term in (*subject.fr, *subject.en):
            words = words_of(term)
            if len(words) == 1 and words[0] not in STOPWORDS:
                for stem in stems_of(words[0]):
                    found.setdefault(stem, set()).add(subject.name)
    return {stem: frozenset(names) for stem, names in found.items()}


def nearness(
    question: Sequence[str],
    asked: Sequence[str],
    texts: Sequence[str],
    thesaurus: Thesaurus,
    held: Sequence[Collection[str]] | None = None,
) -> list[Nearness]:
    """Compare the words of a question, and the subjects they name (``asked``), with each text.

    ``held`` are the stems of each text, where they are known already.
    """
    if held is None:
        held = [stems(text) for text in texts]
    words, best = _nearest(" ".join(question), texts)
    places = np.empty(len(texts), dtype=np.int64)
    places[np.argsort(-best, kind="stable")] = np.arange(len(texts))
    by_stem = _subjects_by_stem(thesaurus)
    result = []
    for number, text in enumerate(texts):
        named = set().union(*(by_stem[stem] for stem in held[number] if stem in by_stem)).difference(asked)
        commas = len(_COMMA.findall(text)) / (1 + len(text) / _COMMAS_PER)
        result.append(
            Nearness(
                words=float(words[number]),
                sentence=float(best[number]),
                place=_FIRST / (_FIRST + float(places[number])),
                others=min(len(named), _MANY_SUBJECTS) / _MANY_SUBJECTS,
                commas=min(commas, _MANY_COMMAS) / _MANY_COMMAS,
                asks=float("?" in text),
            )
        )
    return result


def _nearest(question: str, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return, for each text, the weighted nearness of the question's words in all of it and in its best sentence."""
    nothing = np.zeros(len(texts), dtype=np.float32)
    asked, weight, _ = _shipped().words([question])
    if not texts or not weight.sum():
        return nothing, nothing
    cut = [[text[start:end] for start, end in sentences(text)] for text in texts]
    pieces = [piece for of in cut for piece in of]
    owner = np.repeat(np.arange(len(texts)), [len(of) for of in cut])
    held, _, lengths = _shipped().words(pieces)
    filled = np.flatnonzero(lengths)
    if not filled.size:
        return nothing, nothing
    starts = (np.cumsum(lengths) - lengths)[filled]
    near = np.maximum.reduceat(np.maximum(asked @ held.T, 0.0), starts, axis=1)  # (question words, sentences)
    share = (weight / weight.sum()).astype(np.float32)
    whole, best = np.zeros((len(weight), len(texts)), dtype=np.float32), nothing.copy()
    np.maximum.at(best, owner[filled], share @ near)
    for number, row in enumerate(near):
        np.maximum.at(whole[number], owner[filled], row)
    return share @ whole, best
