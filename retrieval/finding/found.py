"""What a search comes back with: candidates, and what is written nowhere of what was asked."""

from __future__ import annotations

from dataclasses import dataclass

from retrieval.finding.features import Candidate
from retrieval.names.likened import WorkTitle
from retrieval.names.named import heads
from retrieval.question import Question


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
    and no passage writes the relation and the name; ``of_part`` that but a part of a subject is asked about, as the
    make-up is of the costumes, and ``part_unwritten`` that nobody writes it. ``together`` is the best share of what is
    asked of somebody that a passage naming them speaks of.
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
    of_part: bool = False
    part_unwritten: bool = False
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
