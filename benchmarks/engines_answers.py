"""The same questions asked of several pairs of engines: what they answer, how fast, and how near an exact search is."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np

from bot.contract import as_json
from retrieval.answers import Answer
from retrieval.engine import Engine, IndexUnavailable
from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.lexical import any_of
from seeds.models import ReviewFilter

_T = TypeVar("_T")
TOP = 10
TRIES = 30
_FORMS = (
    "Que disent-ils de {} dans {} ?", "{} dans {}", "avis négatifs sur {} de {}", "{} : note moyenne de {}",
    "What do they say about {} in {}?",
)  # fmt: skip
_EVERYWHERE = "Que disent-ils de {} ?"
EVERYWHERE = 10
"""Of so many questions, one names no film: it looks at the whole library."""


@dataclass
class Asked:
    """What one pair gave: answers and their seconds; shares of the ten best that an exact search finds too."""

    answers: list[dict[str, object]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    dense: list[float] = field(default_factory=list)
    lexical: list[float] = field(default_factory=list)


def collection(data: Path, titles: Mapping[str, str]) -> list[str]:
    """Return the questions of the collection, each with the title of its film."""
    lines = (data / "questions_dev.jsonl").read_text("utf-8").splitlines()
    return [f"{titles[q['film_id']]} : {q['question']}" for q in map(json.loads, lines)]


def generated(engine: Engine, count: int) -> list[str]:
    """Return questions about subjects of the thesaurus, of films drawn by their number of reviews, or of none."""
    draw = random.Random(7)  # noqa: S311 a draw, not a secret
    films = engine.films()
    drawn = draw.choices([entry.film.title for entry in films], [entry.reviews for entry in films], k=count)
    subjects = [subject.label_fr for subject in thesaurus().subjects.values()]
    return [
        _EVERYWHERE.format(draw.choice(subjects)) if number % EVERYWHERE == 0
        else draw.choice(_FORMS).format(draw.choice(subjects), title)
        for number, title in enumerate(drawn)
    ]  # fmt: skip


def ask(engines: Mapping[str, Engine], questions: Sequence[str], minutes: float) -> dict[str, Asked]:
    """Ask every engine every question, in turns, so that what else the machine does disturbs them alike.

    After ``minutes`` no further question is asked of any.
    """
    found = {name: Asked() for name in engines}
    until = time.perf_counter() + 60 * minutes
    for number, question in enumerate(questions):
        if time.perf_counter() > until:
            break
        order = list(engines.items())
        for name, engine in order if number % 2 else reversed(order):
            began = time.perf_counter()
            answer = _asked(engine, question)
            found[name].seconds.append(time.perf_counter() - began)
            found[name].answers.append(json.loads(as_json(answer)))
    return found


def warm_up(engines: Mapping[str, Engine], question: str) -> None:
    """Ask one question of each: Milvus Lite reads its files at the first search, for longer than it may take."""
    for engine in engines.values():
        engine.films()
        _asked(engine, question)


def _asked(engine: Engine, question: str) -> Answer:
    return _patiently(lambda: engine.verified(engine.answer(question)))


def _patiently(ask: Callable[[], _T]) -> _T:
    """Return what comes back; an index that takes too long is asked again, and the time goes on."""
    for _ in range(TRIES):
        try:
            return ask()
        except IndexUnavailable:
            continue
    return ask()


def search(engines: Mapping[str, Engine], questions: Sequence[str], into: Mapping[str, Asked]) -> None:
    """Compare the ten best of each index with those of a search of the first library that looks at everything."""
    exact = next(iter(engines.values())).library
    ids = exact.passage_ids()
    numbers = {name: _by_place(engine, ids.tolist()) for name, engine in engines.items()}
    vectors = exact.vectors(ids.tolist())
    for question, wanted in zip(questions, _filters(engines), strict=False):
        allowed = exact.passage_ids(wanted)
        rows = np.searchsorted(ids, allowed)
        match = any_of(question.replace("?", "").split())
        best = exact.lexical(match, wanted, 10_000) if match else []
        bar = best[:TOP][-1].score - 1e-6 if best else 0.0
        fit = {m.passage for m in best if m.score >= bar}
        for name, engine in engines.items():
            number = numbers[name]
            vector = engine.preparer.encoder.encode_questions([question])
            near = vectors[rows] @ vector[0]
            least = np.sort(near)[-TOP:].min() - 1e-4 if len(near) else 0.0  # ties are as good as one another
            good = set(allowed[near >= least].tolist())
            index = engine.index
            hits = _patiently(lambda: index.search(vector, TOP, wanted)[0])  # noqa: B023 called at once
            into[name].dense.append(_share([number[hit.id] for hit in hits], good, min(TOP, len(allowed))))
            found = _patiently(lambda: index.lexical(match, TOP, wanted)) if match else []  # noqa: B023
            into[name].lexical.append(_share([number[m.passage] for m in found], fit, min(TOP, len(best))))


def _filters(engines: Mapping[str, Engine]) -> Iterator[ReviewFilter]:
    """Films with most reviews, one after the other, and everything once in a while."""
    films = [entry.film.id for entry in next(iter(engines.values())).films()[:20]]
    while True:
        yield ReviewFilter()
        for film in films:
            yield ReviewFilter(films=(film,))
            yield ReviewFilter(films=(film,), at_least=3.0)


def _by_place(engine: Engine, first: Sequence[int]) -> dict[int, int]:
    """The passage of the first library that each passage of this one is: all were made in the same order."""
    return dict(zip(engine.library.passage_ids().tolist(), first, strict=True))


def _share(found: Sequence[int], good: set[int], most: int) -> float:
    return sum(id_ in good for id_ in found) / most if most else 1.0
