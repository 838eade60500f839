"""What the reviewers of a film talk about: subjects of the thesaurus, and names and things it cannot know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from retrieval.memory import Memory
from retrieval.quotes.leaning import informed, rated_or_supposed
from retrieval.subjects.thesaurus import Thesaurus
from seeds.models import Film, ReviewFilter
from seeds.records import Mentioned

SHARE = 0.05
"""A subject mentioned in at least this share of the reviews is never left out."""
LEAN = 0.15
"""By how much a review's sentences on a subject must lean to one side to count on it."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A subject and the reviews that mention it: all of them, those for it, those against it.

    ``name`` is that of the thesaurus, or what people call it where ``known`` is False; ``words`` are those that mention
    a thing which is neither there nor a name. ``praising`` and ``blaming`` are the passages that take a side on it by
    their own words, where these were read.
    """

    name: str
    label_fr: str
    label_en: str
    known: bool
    reviews: tuple[str, ...]
    positive: tuple[str, ...]
    negative: tuple[str, ...]
    passages: tuple[int, ...]
    words: tuple[str, ...] = ()
    praising: tuple[int, ...] | None = None
    blaming: tuple[int, ...] | None = None

    def label(self, language: str) -> str:
        """The subject as said to a person."""
        return self.label_fr if language == "fr" else self.label_en


@dataclass(frozen=True, slots=True)
class Leanings:
    """Positive minus negative (n,) of passages, by rising id (n,)."""

    passages: NDArray[np.int64]
    values: NDArray[np.float64]

    def of(self, passages: NDArray[np.int64]) -> NDArray[np.float64]:
        """The leanings of some passages (m,); 0 for one that is not known."""
        if not len(self.passages):
            return np.zeros(len(passages))
        at = np.minimum(np.searchsorted(self.passages, passages), len(self.passages) - 1)
        return np.where(self.passages[at] == passages, self.values[at], 0.0)


def talk_of(
    label_fr: str, label_en: str, mentions: Mentioned, leanings: Leanings, *, name: str | None = None
) -> Talk:
    """Who mentions a subject, and how the sentences that mention it lean, review by review.

    ``leanings`` are those of the passages of the reviews wanted; ``name`` is the thesaurus's.
    """
    numbers, first, which, counts = np.unique(
        mentions.reviews, return_index=True, return_inverse=True, return_counts=True
    )
    means = np.bincount(which, leanings.of(mentions.passages), len(numbers)) / np.maximum(counts, 1)
    order = np.argsort(first)  # as they come
    reviews = [mentions.names[number] for number in numbers[order].tolist()]
    ordered = means[order].tolist()
    return Talk(
        name or label_fr, label_fr, label_en, name is not None,
        tuple(reviews),
        tuple(r for r, mean in zip(reviews, ordered, strict=True) if mean > LEAN),
        tuple(r for r, mean in zip(reviews, ordered, strict=True) if mean < -LEAN),
        tuple(mentions.passages.tolist()),
    )  # fmt: skip


def leanings_of(memory: Memory, wanted: ReviewFilter) -> Leanings:
    """Positive minus negative of every passage that ``wanted`` lets through."""
    rows = memory.polarities(wanted)
    positive, negative = informed(rows["positive"], rows["negative"], rated_or_supposed(rows))
    return Leanings(np.ascontiguousarray(rows["id"]), positive - negative)


def discussed(memory: Memory, thesaurus: Thesaurus, wanted: ReviewFilter) -> list[Talk]:
    """The thesaurus's themes of the reviews wanted, most mentioned first; those below 5 % of them are left out."""
    leanings = leanings_of(memory, wanted)
    return _kept(
        (
            talk_of(subject.label_fr, subject.label_en, memory.mentions(subject.name, wanted), leanings,
                    name=subject.name)
            for subject in thesaurus.themes
        ),
        memory.counts(wanted).reviews,
    )  # fmt: skip


def beyond(memory: Memory, films: Sequence[Film], wanted: ReviewFilter, *, names: bool = False) -> list[Talk]:
    """The names and things of the films that the thesaurus does not know, in the same order and under the same rule.

    With ``names``, the names alone.
    """
    leanings = leanings_of(memory, wanted)
    talks = []
    for film in films:
        for group in memory.called(film):
            if names and not group[0].name:
                continue
            label = ", ".join(dict.fromkeys(c.label for c in group[:2]))
            if group[0].name:  # counted as where it is asked about
                mentions = memory.naming(group[0].label, wanted)
            else:
                mentions = memory.named(" OR ".join(c.expression for c in group), wanted)
            words = () if group[0].name else tuple(word for c in group for word in c.words)
            talks.append(replace(talk_of(label, label, mentions, leanings), words=words))
    return _kept(talks, memory.counts(wanted).reviews)


def _kept(talks: Iterable[Talk], total: int) -> list[Talk]:
    kept = [t for t in talks if t.reviews and len(t.reviews) >= SHARE * total]
    return sorted(kept, key=lambda t: (-len(t.reviews), t.name))


def labels(talks: Iterable[Talk], language: str, count: int) -> tuple[str, ...]:
    """The first ``count`` subjects as said to a person."""
    return tuple(t.label(language) for t in list(talks)[:count])
