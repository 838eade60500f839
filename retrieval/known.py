"""What a library holds that a question may name."""

from __future__ import annotations

from dataclasses import dataclass, field

from retrieval.origins import OriginIndex
from retrieval.reviewers import ReviewerIndex
from retrieval.thesaurus import Thesaurus
from retrieval.titles import TitleIndex


@dataclass(frozen=True, slots=True)
class Known:
    """What a library holds that a question may name."""

    titles: TitleIndex
    reviewers: ReviewerIndex
    thesaurus: Thesaurus
    origins: OriginIndex = field(default_factory=OriginIndex)
