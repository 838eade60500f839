"""A fault that is asked after by its own name: "too slow?", "trop violent pour des enfants ?".

Slow is not boring: of what is said of a film's rhythm, that which names the fault asked about comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.question import Question, Side
from retrieval.quotes.blame_asked import HOW
from retrieval.quotes.quotable import reserves
from retrieval.quotes.said_of import Told
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
_NO_FAULT = re.compile(r"[ -](?:motion|mo|frames?|burn\w*|zoom|pan|dance|song)\b", re.IGNORECASE)
AUDIENCE = "audience"
RHYTHM = "rhythm"
LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, as reviews name it, and the words that it is looked for by beside those of its subject."""

    subject: str
    named: re.Pattern[str]
    words: frozenset[str]

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
        too = any(
            self.named.match(read, start) and (_TOO_MUCH.search(read[:start]) or _EXCESSIVE.match(read, end))
            and not _DENIED.search(read[max(0, start - NEAR) : start])
            for start, end in places
        )  # fmt: skip
        return Told(Side.NEGATIVE, TOO_MUCH, plain=True) if too and told.side is not Side.POSITIVE else told

    def meant(self, text: str, places: Sequence[Place]) -> list[Place]:
        """The places that are of the fault, and not of a slow motion."""
        return [p for p in places if not _NO_FAULT.match(text, p[1])]


_FAULTS = (
    Fault(
        RHYTHM,
        re.compile(
            r"\b(?:slow(?:er)?|drag(?:s|ged|ging)?|(?:\w+-)?pac(?:e|es|ed|ing|y)|lent(?:e|s|es|eur|eurs|ement)?|ryth?me?\w*"
            r"|rhythms?|train(?:e|ent|ait|er)|longueurs?|plodding|sluggish|brisk\w*|mou|molle|drawn[- ]out|tempo)\b"
        ),
        frozenset("slow slower lent lente lents lentes lenteur lenteurs".split()),
    ),
    Fault(
        RHYTHM,
        re.compile(
            r"\b(?:bor(?:e|es|ed|ing|edom)|ennu(?:i|is|ie|ies|ient|ye|yes|yer|yeux|yeuse|yeuses|yant|yante)|dull"
            r"|chiante?s?|soporifiques?|tedious|barbante?s?|rasoir)\b"
        ),
        frozenset("boring bored dull ennuyeux ennuyeuse ennui".split()),
    ),
    Fault(
        LENGTH,
        re.compile(
            r"\b(?:(?:over)?long(?:ue|ues|s|er|uet|uette)?|longueurs?|interminables?|bloated|runtime|running time"
            r"|run time|duree|temps passer|passe(?:nt)? vite|fl(?:y|ies|ew) by)\b"
        ),
        frozenset({"overlong", "interminable"}),  # "long" is said of much
    ),
    Fault(
        "violence",
        re.compile(r"\b(?:ultra-?)?violen(?:t|ts|te|tes|ce|ces|tly)\b"),
        frozenset("violent violence violente violents".split()),
    ),
)
_TOO_MUCH = re.compile(r"\b(?:too|trop|overly|surplus|exces|overload)(?: (?:de|d'|of|much|la|\w+ et|\w+ and))? ?$")
_EXCESSIVE = re.compile(r" (?:excessi(?:f|ve)s?|gratuite?s?|a outrance|inutiles?|a gogo)\b")
_DENIED = re.compile(r"\b(?:pas|jamais|ni|not|never|without|sans|si|if|hardly)\b|n't\b")
_TOO = re.compile(r"\b(?:too|trop|overly|si|so|tres|very)\b")
_FOR = re.compile(r"\b(?:for|pour)\b")


def fault_asked(question: Question) -> Fault | None:
    """The fault that a question names, and no other; only a rhythm is at fault without too much of it."""
    subjects, said = question.subjects or question.weak_subjects, flat(question.topic or "")
    if question.names or not subjects:
        return None
    [*faults] = (fault for fault in _FAULTS if fault.subject in subjects and fault.named.search(said))
    if any(fault.subject != RHYTHM for fault in faults) and not _TOO.search(flat(question.text)):
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
    if len(question.subjects) == 2 and len(of_what) == 1 and _FOR.search(flat(question.text)):
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
    return [replace(last, passage=p, wished=False) for p in held.library.passages(found.tolist())]
