"""A fault or a quality that is asked after by its own name: "too slow?", "trop violent ?", "fidèle au livre ?".

Slow is not boring, and who speaks of an adaptation does not say that it is faithful: of what is said of a subject, that
which names the very thing asked about comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from retrieval.answering.fault_patterns import (
    BORING,
    CALLED_TOO,
    DENIED,
    EXCESSIVE,
    FAITHFUL,
    FOR,
    LONG,
    NO_FAULT,
    NOT_SO,
    NOT_TOO,
    OF_A_SOURCE,
    OTHER_VERSION,
    SAD_FACT,
    SLOW,
    TOO,
    TRUE_TO_IT,
    UNFAITHFUL,
    VIOLENT,
    WEPT,
    WEPT_IN_IT,
)
from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.question import Question, Side
from retrieval.quotes.blame_asked import HOW
from retrieval.quotes.disclaimed import disclaims
from retrieval.quotes.quotable import reserves
from retrieval.quotes.said_of import Told
from retrieval.quotes.unread import FAITHFULNESS
from retrieval.subjects.aim import Aim, Place
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.folding import flat, tokens
from retrieval.words.lexical import any_of
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

OTHER = 0.3
"""What a passage on another fault of the subject is worth beside one on the fault that was asked about."""
NAMING = 80
"""So many passages that name a fault, beside those found, are heard."""
TOO_MUCH, NEAR = 0.95, 25
"""How surely a text blames that calls it too much, where nothing so many code points before denies it."""
MILD = 0.6
"""What one is worth that names it and does not call it too much: "slow and character driven"."""
AUDIENCE = "audience"
EMOTION = "emotion"
RHYTHM = "rhythm"
LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault or a quality, as reviews name it, and the words it is looked for by beside those of its subject.

    One of ``excess`` is asked after only where there may be too much of it: "too long", and not "how long".
    """

    subject: str
    named: re.Pattern[str]
    words: frozenset[str]
    excess: bool = False

    def aim(self, thesaurus: Thesaurus, subject: str) -> Aim:
        """Where a text speaks of it."""
        return Aim(thesaurus.alone(subject), (), frozenset({subject}), self.words, broad=False)

    def worth(self, text: str, places: Sequence[Place], said: Told) -> float:
        """1 where a text names this very fault at one of its places, less where another, or in no words of blame."""
        meant = said.side is Side.POSITIVE or said.plain or reserves(text)
        return (1.0 if self.named_at(text, places) else OTHER) * (1.0 if meant else MILD)

    def named_at(self, text: str, places: Sequence[Place]) -> bool:
        """Whether a text names this very fault at one of its places."""
        return any(self.named.search(flat(text[start:end])) for start, end in places)

    def said(self, text: str, places: Sequence[Place], told: Told) -> Told:
        """The side a text takes, which calls it too much where it says so in these words: "beaucoup trop violent"."""
        read = flat(text)
        if self.subject == FAITHFULNESS:
            return _how_faithful(read, places) or told
        too = any(
            self.named.match(read, start) and (CALLED_TOO.search(read[:start]) or EXCESSIVE.match(read, end))
            and not DENIED.search(read[max(0, start - NEAR) : start])
            for start, end in places
        )  # fmt: skip
        if not too and told.side is Side.NEGATIVE and self._only_denied(read, places):
            return Told(None)  # "and it's not because it's too long"
        return Told(Side.NEGATIVE, TOO_MUCH, plain=True) if too and told.side is not Side.POSITIVE else told

    def _only_denied(self, read: str, places: Sequence[Place]) -> bool:
        """Whether a folded text names the fault only to say that there is not too much of it."""
        named = [start for start, end in places if self.named.search(read, start, end)]
        return bool(named) and all(NOT_TOO.search(read, max(0, start - NEAR), start + 5) for start in named)

    def meant(self, text: str, places: Sequence[Place]) -> list[Place]:
        """The places that are of the fault, and not of a slow motion, nor of another version of the same story."""
        read = flat(text)
        if self.subject == FAITHFULNESS:  # "le livre est trahi"
            found = {*places, *(m.span() for m in UNFAITHFUL.finditer(read))} if places else set[Place]()
            places = sorted(p for p in found if not UNFAITHFUL.match(read, p[0]) or _near_a_source(read, p))
        if self.subject == EMOTION:
            return [p for p in places if not (WEPT_IN_IT.search(read[: p[0]]) or SAD_FACT.match(read, p[1]))]
        return [p for p in places if not (NO_FAULT.match(text, p[1]) or OTHER_VERSION.search(read[: p[0]]))]


_FAULTS = (
    Fault(
        RHYTHM,
        SLOW,
        frozenset("slow slower lent lente lents lentes lenteur lenteurs".split()),
    ),
    Fault(
        RHYTHM,
        BORING,
        frozenset("boring bored dull ennuyeux ennuyeuse ennui".split()),
    ),
    Fault(
        LENGTH,
        LONG,
        frozenset({"overlong", "interminable"}),  # "long" is said of much
        excess=True,
    ),
    Fault(
        "violence",
        VIOLENT,
        frozenset("violent violence violente violents".split()),
        excess=True,
    ),
    Fault(
        FAITHFULNESS,
        TRUE_TO_IT,
        frozenset(
            """fidele fideles fidelite fidelement infidele faithful unfaithful faithfully faithfulness trahi trahit
            trahir denature edulcore edulcoree""".split()
        ),
    ),
    Fault(
        EMOTION,
        WEPT,
        frozenset(
            """tearjerker weepie tear tears cry cried crying sob sobbing weep wept bawling sad sadness heartbreaking
            pleurer pleure pleures larme larmes chialer sanglots mouchoirs triste tristesse dechirant
            bouleversant""".split()
        ),
    ),
)


def _near_a_source(read: str, place: Place) -> bool:
    """Whether a folded text names near a place what the film may be true to."""
    return OF_A_SOURCE.search(read, max(0, place[0] - NEAR), place[1] + NEAR) is not None


def _how_faithful(read: str, places: Sequence[Place]) -> Told | None:
    """Whether a folded text calls a film faithful at one of the places, or not; None where it says neither or both."""
    sides: set[Side] = set()
    for pattern, side in ((FAITHFUL, Side.POSITIVE), (UNFAITHFUL, Side.NEGATIVE)):
        for said in (m for start, end in places for m in pattern.finditer(read, start, end)):
            clause = read[max(0, said.start() - NEAR) : said.start()].rpartition(",")[2]
            sides.add((Side.NEGATIVE if side is Side.POSITIVE else Side.POSITIVE) if NOT_SO.search(clause) else side)
    return Told(sides.pop(), TOO_MUCH, plain=True) if len(sides) == 1 else None


def fault_asked(question: Question) -> Fault | None:
    """The fault or quality that a question names, and no other; some are at fault only with too much of it."""
    subjects, said = question.subjects or question.weak_subjects, flat(question.topic or "")
    if question.names or not subjects:
        return None
    [*faults] = (fault for fault in _FAULTS if fault.subject in subjects and fault.named.search(said))
    if any(fault.excess for fault in faults) and not TOO.search(flat(question.text)):
        return None
    return faults[0] if len(faults) == 1 else None


def by_its_name(question: Question, thesaurus: Thesaurus) -> Question:
    """The question of one subject, where it asks after a fault by a weak name, or for whom there is too much of it.

    "Lent" alone may be said of much: "trop lent" is said of the rhythm. "Too violent for kids" asks of the violence.
    """
    if question.names or question.side is not None or not of_itself(question, thesaurus):
        return question
    if not question.subjects and question.weak_subjects == (RHYTHM,) and fault_asked(question):
        return replace(question, subjects=question.weak_subjects, weak_subjects=())
    of_what = tuple(s for s in question.subjects if s != AUDIENCE)
    if len(question.subjects) == 2 and len(of_what) == 1 and FOR.search(flat(question.text)):
        said = tokens(question.topic or "")
        spans = [s for s in thesaurus.find(said, question.language) if s.subject in of_what]
        words = tuple(t.surface for span in spans for t in said[span.start : span.end])
        return replace(question, subjects=of_what, words=words, topic=" ".join(words))
    return question


def of_itself(question: Question, thesaurus: Thesaurus) -> bool:
    """Whether a question names its subjects, and how much there is of it, and nothing beside."""
    said = tokens(question.topic or "")
    subjects = question.subjects or question.weak_subjects
    spans = [s for s in thesaurus.find(said, question.language) if s.subject in subjects]
    known = {t.word for span in spans for t in said[span.start : span.end]} | STOPWORDS | HOW
    return bool(subjects) and all(t.word in known for word in question.words for t in tokens(word))


def naming(held: Held, fault: Fault, wanted: ReviewFilter, known: Sequence[Candidate]) -> list[Candidate]:
    """Other passages that name a fault, evenly spaced where they are many."""
    found = held.memory.named(any_of(fault.words), wanted).passages
    found = np.setdiff1d(found, [c.passage.id for c in known])
    if len(found) > NAMING:
        found = found[np.linspace(0, len(found) - 1, NAMING).astype(np.int64)]
    last = min(known, key=lambda c: c.score)
    passages = [p for p in held.library.passages(found.tolist()) if not disclaims(p.text)]
    return [replace(last, passage=p, wished=False) for p in passages]
