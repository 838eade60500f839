"""The subjects that are nearest in meaning to what was asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from embeddings.encoder import load_encoder
from retrieval.answers import NoAnswer
from retrieval.subjects.nearest import NearestSubjects
from retrieval.subjects.thesaurus import thesaurus
from tests.fakes import FakeEncoder
from tests.retrieval.engines import holding

THEMES = [subject.name for subject in thesaurus().themes]


@pytest.fixture(scope="module")
def nearest() -> NearestSubjects:
    """With the model that ships, for what is near in meaning is its to say."""
    return NearestSubjects(load_encoder(), thesaurus())


@pytest.mark.parametrize(
    ("topic", "name"),
    [("les cascades", "action"), ("the stunts", "action"), ("the red dress", "costumes"), ("le piano", "music"),
     ("les combats au sabre", "action"), ("the lighting", "images")],
)  # fmt: skip
def test_a_thing_is_near_the_subject_it_is_of(nearest: NearestSubjects, topic: str, name: str) -> None:
    assert name in nearest(topic, THEMES, 2)


@pytest.mark.parametrize("topic", ["le chat", "the dog", "Zorglub", ""])
def test_some_things_are_near_none(nearest: NearestSubjects, topic: str) -> None:
    assert nearest(topic, THEMES, 2) == []


def test_only_what_is_discussed_is_named(nearest: NearestSubjects) -> None:
    assert nearest("les costumes", ["sets", "music"], 2) == ["sets"]
    assert nearest("les costumes", [], 2) == []


def test_terms_are_encoded_once() -> None:
    asked: list[int] = []

    class Counting(FakeEncoder):
        def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
            asked.append(len(texts))
            return super().encode_questions(texts)

    found = NearestSubjects(Counting(), thesaurus())
    first = found("music", THEMES, 2)
    before = len(asked)
    assert found("music", THEMES, 2) == first
    assert asked[before:] == [1]  # the topic alone


def test_a_refusal_names_the_nearest_subject_first(tmp_path: Path) -> None:
    """Of a part that nobody writes of, the whole; what is most spoken of comes after."""
    texts = ["Le jeu des acteurs est parfait."] * 3 + ["Une belle musique accompagne ces images."]
    with holding(tmp_path, texts) as engine:
        said = engine.answer("le piano dans Heat")
    assert isinstance(said, NoAnswer)
    assert said.nearest[0] == "la musique"


def test_a_refusal_names_only_what_enough_reviews_speak_of(tmp_path: Path) -> None:
    """One of fifteen is not what they speak of; and a name is near no subject."""
    texts = [f"Le jeu des acteurs est parfait, {n} fois sur vingt." for n in range(14)]
    texts += ["Une scène de harcèlement dans le métro."]
    with holding(tmp_path, texts) as engine:
        said = engine.answer("Vito Sanchez dans Heat")
    assert isinstance(said, NoAnswer)
    assert said.nearest == ("le jeu des acteurs",)
