"""What a library holds that a question may name."""

from __future__ import annotations

from dataclasses import dataclass, field

from retrieval.filters.origins import OriginIndex
from retrieval.filters.reviewers import ReviewerIndex
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.titles.index import TitleIndex


@dataclass(frozen=True, slots=True)
class Known:
    """What a library holds that a question may name."""

    titles: TitleIndex
    reviewers: ReviewerIndex
    thesaurus: Thesaurus
    origins: OriginIndex = field(default_factory=OriginIndex)
