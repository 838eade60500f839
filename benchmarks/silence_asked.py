"""The questions that silence is fitted and judged on, with what was found for each.

Subjects of `silence.toml` are asked, in both languages, of every film; whether it speaks of one is told from its
reviews by patterns, not by the product. The questions of `silence_asked.jsonl` were written, and their truths told, by
people who had read the reviews of the film.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from retrieval.engine import Engine
from retrieval.question import Intent, Question
from retrieval.silence.decision import sure, unspoken
from retrieval.silence.evidence import Evidence, evidence
from retrieval.words.folding import fold
from seeds.models import ReviewFilter

SUBJECTS = Path(__file__).with_name("silence.toml")
WRITTEN = Path(__file__).with_name("silence_asked.jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A subject asked of a film: whether its reviews ``speak`` of it, and what was found.

    ``silent``: nobody writes a name, or a subject, that is asked for; ``certain``: there is nothing to weigh.
    """

    film: str
    subject: str
    language: str
    speaks: bool
    seen: Evidence
    silent: bool
    certain: bool
    written: bool


def subjects_asked(engine: Engine) -> Iterator[Asked]:
    """Every subject, asked of every film of ten reviews or more that speaks of it more than once, or never."""
    subjects = tomllib.loads(SUBJECTS.read_text("utf-8"))["subjects"]
    for film in engine.held().films:
        texts = [fold(r.text) for r in engine.library.reviews(ReviewFilter(films=(film,)))]
        for subject in subjects if len(texts) >= 10 else ():
            mentioned = sum(bool(re.search(subject["present"], text)) for text in texts)
            near = not mentioned and "also" in subject and any(re.search(subject["also"], text) for text in texts)
            for language in ("fr", "en") if mentioned != 1 and not near else ():
                question = replace(engine.understand(subject[language]), films=(film,))
                if question.intent is Intent.SUBJECT:
                    yield _asked(engine, question, film, len(texts), subject["fr"], mentioned > 1, written=False)


def written() -> list[dict[str, str | bool]]:
    """The questions of people, each with its film, language and truth."""
    return [json.loads(line) for line in WRITTEN.read_text("utf-8").splitlines()]


def written_asked(engine: Engine) -> Iterator[Asked]:
    """The questions of people that are understood as asking for a subject of one film."""
    for row in written():
        question = engine.understand(str(row["question"]))
        if question.intent is Intent.SUBJECT and len(question.films) == 1:
            film = question.films[0]
            reviews = engine.library.counts(ReviewFilter(films=(film,))).reviews
            yield _asked(engine, question, film, reviews, str(row["question"]), bool(row["answerable"]), written=True)


def _asked(
    engine: Engine, question: Question, film: str, reviews: int, subject: str, speaks: bool, *, written: bool
) -> Asked:
    found = engine.held().search.find(question, ReviewFilter(films=(film,)))
    read = found.question or question
    return Asked(
        film=film,
        subject=subject,
        language=str(question.language),
        speaks=speaks,
        seen=evidence(read, found, reviews),
        silent=found.nobody or unspoken(read, found),
        certain=sure(read, found) and not found.nobody,
        written=written,
    )
