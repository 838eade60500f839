"""Honest silence: when what was found does not answer.

A small logistic model weighs what the best candidates and the film's own words say; it is fitted by
`benchmarks/silence.py` on questions asked of films that speak of a subject and of films that do not. A name, or a
subject met with all that is asked beside it, needs no weighing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from retrieval.finding.features import Candidate
from retrieval.finding.found import Found
from retrieval.question import Question
from retrieval.silence.evidence import Evidence, evidence

FILE = Path(__file__).with_name("silence.json")
WORTH = 0.5
"""Once a subject is spoken of, a passage with this confidence may be shown."""
ENOUGH = 2
"""This many passages that name the subject make those that do not unneeded."""
HALF, ALL, MOST = 0.5, 0.9, 0.6
"""Where one passage holds (nearly) all words of a question, one with much fewer of them is not about it."""
ALL_OF_IT = 0.999
"""The share of the words beside a subject from which one passage writes them all."""
SEVERAL, MOST_OF_SEVERAL = 2, 0.75
"""With so many words beside its subjects, a question is answered by a passage that holds this share of all."""
FAR_LESS = 0.45
"""A quote that holds less than this share of what the best one holds is beside the question."""
MOST_UNNAMED = 2
"""So many passages that do not name whom a question names are shown for the thing it asks of them."""
A_PART = 0.25
"""A passage that holds this share of the words of a question speaks of a part of it."""
HELD = 2.0
"""What the share of a question that a quote holds is worth beside its confidence, by logistic regression on them."""
RELATIVE = 0.75
"""And with this share of the best one's confidence."""


@dataclass(frozen=True, slots=True)
class Model:
    """The fitted weights, and from which chance on a question is answered, by the number of reviews."""

    bias: float
    thresholds: dict[int, float]
    weights: dict[str, float]

    def threshold(self, reviews: int) -> float:
        """The chance asked of a film with so many reviews: where more is said, silence tells more."""
        return next((t for least, t in sorted(self.thresholds.items(), reverse=True) if reviews >= least), 0.0)

    def chance(self, seen: Evidence) -> float:
        """The chance, 0 to 1, that the reviews speak of what was asked."""
        total = self.bias + sum(self.weights[name] * value for name, value in asdict(seen).items())
        return 1 / (1 + math.exp(-total))


@cache
def model(path: Path = FILE) -> Model:
    """The weights that ship."""
    kept = json.loads(path.read_text("utf-8"))
    thresholds = {int(least): float(chance) for least, chance in kept["thresholds"].items()}
    return Model(float(kept["bias"]), thresholds, {k: float(v) for k, v in kept["weights"].items()})


def sure(question: Question, found: Found) -> bool:
    """Whether there is nothing to weigh: who is named, and all asked of them, is written of; or one passage has all.

    That is, a passage names the subject, if that is what its words mean, and writes the other words of the question;
    or who is asked for is named, nothing beside is unwritten, and one passage naming them has half of it.
    """
    if _naming(question, found) and not (found.lacking or found.unlisted) and found.together >= HALF:
        return True
    return bool(question.subjects) and not found.broad and found.mentioned and found.rest >= ALL_OF_IT


def unspoken(question: Question, found: Found) -> bool:
    """Whether a question names a subject that nobody else does, and nobody else who is written of; or a relative so.

    A part of a subject may be written of where the subject is not named, and a thing of several words ("the red dress
    that the dog carries") where they are.
    """
    if found.unrelated:
        return True
    if found.of_part:
        return found.part_unwritten
    least = ALL if found.broad else MOST_OF_SEVERAL if found.beside >= SEVERAL else math.inf
    written = any(c.features.coverage >= least for c in found.candidates)
    return bool(question.subjects) and not (found.mentioned or written or _naming(question, found))


def _naming(question: Question, found: Found) -> list[Candidate]:
    """The candidates that write a name asked for, where every name asked for is written somewhere."""
    return [c for c in found.candidates if c.features.name] if question.names and not found.missing else []


def answering(question: Question, found: Found, reviews: int) -> list[Candidate]:
    """The candidates that answer, best first; none is an answer too. ``reviews`` is how many were searched."""
    if not found.candidates or found.nobody or unspoken(question, found):
        return []
    fitted = model()
    if not sure(question, found) and fitted.chance(evidence(question, found, reviews)) < fitted.threshold(reviews):
        return []
    named = _naming(question, found)
    if named and not question.subjects:
        return [*_on_the_thing_alone(found, named), *named]
    return _on_subject(question, found) or named


def _on_the_thing_alone(found: Found, named: Sequence[Candidate]) -> list[Candidate]:
    """Candidates that write what is asked of somebody, where none that names them does: "her height", of Lou's."""
    if not found.beside or max(c.thing for c in named) >= HALF:
        return []
    return [c for c in found.candidates if not c.features.name and c.thing >= ALL][:MOST_UNNAMED]


def closest(found: Found, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that hold not far less of a question than the best of them, in order, where it asks for a thing.

    Of a subject alone any mention is as good. Of 1,033 quotes shown for things, two in three of those with less were
    judged to be beside the question, and one in five of the others; what a quote holds tells it better than its rank.
    """
    candidates = _on_the_thing(found, candidates)
    if not found.beside:
        return _wished_first(candidates)
    most = max((c.features.coverage for c in candidates), default=0.0)
    near = [c for c in candidates if c.features.coverage >= FAR_LESS * most]
    return _wished_first(sorted(near, key=lambda c: -(c.score + HELD * c.features.coverage)))


def _on_the_thing(found: Found, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates that write what is asked beside names and subjects, where one does: of his accent, not of him.

    Where one alone does, others that write a name of one word stay: "le casse du Louvre" has other words.
    """
    names = found.question.names if found.question else ()
    most = max((c.thing for c in candidates if c.features.name or not names), default=0.0)
    near = [c for c in candidates if c.thing >= FAR_LESS * most]
    alone = len(near) == 1 and bool(names) and not any(" " in name for name in names)
    return near if most >= HALF and not alone else candidates


def _wished_first(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, first those that judge with a word of the question."""
    return sorted(candidates, key=lambda c: not c.wished)


def in_part(question: Question, found: Found, shown: Sequence[Candidate]) -> bool:
    """Whether other candidates than those shown speak of a part of what was asked."""
    of_it = [c for c in _worth(found.candidates) if c.features.name or not question.names]
    return any(c not in shown and (c.features.mention or c.features.coverage >= A_PART) for c in of_it)


def _worth(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that name the subject, or may be shown once it is spoken of."""
    least = min(WORTH, RELATIVE * candidates[0].score)
    return [c for c in candidates if c.score >= least or c.features.mention]


def _on_subject(question: Question, found: Found) -> list[Candidate]:
    """The candidates worth showing: those that name the subject or hold the words, where there are such."""
    candidates = found.candidates
    worth = _worth(candidates)
    if found.of_part and (writing := [c for c in candidates if c.features.coverage >= ALL]):
        return writing
    exact = [c for c in worth if c.features.coverage >= ALL]
    if question.subjects and not (found.broad and len(exact) >= ENOUGH):
        naming = [c for c in worth if c.features.mention]
        writing = [c for c in worth if c.thing >= HALF]
        if found.broad and writing and not any(c in naming for c in writing):
            return writing  # of "the sitcom episode", what is written of other episodes is beside it
        alone = [c for c in candidates if c.thing >= ALL] if found.beside >= SEVERAL else []
        if alone and not any(c.thing >= HALF for c in naming):
            return alone  # of "the devil at the end", what is said of the end is beside it
        if len(naming) >= ENOUGH:
            return naming
        return [c for c in worth if c.features.mention or c.features.coverage >= HALF]
    most = max(c.features.coverage for c in worth)
    if most < ALL:
        return worth
    holding = [c for c in worth if c.features.coverage >= MOST * most]
    return holding if len(holding) >= ENOUGH else [c for c in worth if c.features.coverage >= HALF * most]
