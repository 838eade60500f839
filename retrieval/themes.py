"""What the reviewers of a film talk about: subjects of the thesaurus, and names it cannot know."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from retrieval.leaning import informed
from retrieval.memory import Memory
from retrieval.thesaurus import Subject, Thesaurus
from seeds.models import ReviewFilter

SHARE = 0.05
"""A subject mentioned in at least this share of the reviews is never left out."""
LEAN = 0.15
"""By how much a review's sentences on a subject must lean to one side to count on it."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A subject and the reviews that mention it: all of them, those for it, those against it."""

    subject: Subject
    reviews: tuple[str, ...]
    positive: tuple[str, ...]
    negative: tuple[str, ...]
    passages: tuple[int, ...]


def talk_of(memory: Memory, subject: Subject, wanted: ReviewFilter, leanings: dict[int, float]) -> Talk:
    """Who mentions a subject, and how the sentences that mention it lean, review by review.

    ``leanings`` gives positive minus negative for each passage of the reviews wanted.
    """
    by_review: dict[str, list[float]] = defaultdict(list)
    passages = []
    for mention in memory.mentions(subject.name, wanted):
        by_review[mention.review].append(leanings.get(mention.passage, 0.0))
        passages.append(mention.passage)
    means = {review: sum(values) / len(values) for review, values in by_review.items()}
    return Talk(
        subject,
        tuple(means),
        tuple(r for r, mean in means.items() if mean > LEAN),
        tuple(r for r, mean in means.items() if mean < -LEAN),
        tuple(passages),
    )


def leanings_of(memory: Memory, wanted: ReviewFilter) -> dict[int, float]:
    """Positive minus negative of every passage that ``wanted`` lets through."""
    rows = memory.polarities(wanted)
    positive, negative = informed(rows["positive"], rows["negative"], rows["stars"])
    return dict(zip(rows["id"].tolist(), (positive - negative).tolist(), strict=True))


def discussed(memory: Memory, thesaurus: Thesaurus, wanted: ReviewFilter) -> list[Talk]:
    """The themes of the reviews wanted, most mentioned first; those below 5 % of the reviews are left out."""
    total = memory.counts(wanted).reviews
    leanings = leanings_of(memory, wanted)
    talks = [talk_of(memory, subject, wanted, leanings) for subject in thesaurus.themes]
    kept = [t for t in talks if t.reviews and len(t.reviews) >= SHARE * total]
    return sorted(kept, key=lambda t: (-len(t.reviews), t.subject.name))


def labels(talks: Iterable[Talk], language: str, count: int) -> tuple[str, ...]:
    """The first ``count`` subjects as said to a person."""
    return tuple(t.subject.label(language) for t in list(talks)[:count])
