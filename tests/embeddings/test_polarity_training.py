"""Truths about what the polarity model is taught with."""

import json
from collections import Counter

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from embeddings.training.polarity_fit import _together, balance  # noqa: E402
from embeddings.training.polarity_labels import PLACES, TARGETS, phrases  # noqa: E402


def test_a_sentence_is_labelled_once_and_kept_as_a_place() -> None:
    places = [json.loads(line) for line in PLACES.read_text(encoding="utf-8").splitlines()]
    assert all(set(place) == {"file", "row", "start", "end", "label"} for place in places)
    assert {place["label"] for place in places} == set(TARGETS)
    assert all(place["start"] < place["end"] for place in places)
    once = Counter((place["file"], place["row"], place["start"], place["end"]) for place in places)
    assert max(once.values()) == 1


def test_phrases_of_our_own_carry_known_labels() -> None:
    texts, labels = phrases()
    assert set(labels) == set(TARGETS)
    assert len(set(texts)) == len(texts)


def test_within_a_film_praise_and_blame_weigh_the_same() -> None:
    films = ["a"] * 1000 + ["b"] * 1000
    praise = np.array(([1.0] * 700 + [0.0] * 300) * 2)
    weights = balance(films, praise, 1 - praise)
    assert weights[praise == 1].sum() == pytest.approx(weights[praise == 0].sum(), rel=0.02)


def test_what_is_no_opinion_keeps_its_weight() -> None:
    assert balance(["a"] * 3, np.zeros(3), np.zeros(3)).tolist() == [1, 1, 1]


def test_a_passage_holds_what_its_sentences_do() -> None:
    praise, blame, plain = [0.9, 0.0, 0.1], [0.0, 0.9, 0.1], [0.0, 0.0, 1.0]
    chances = torch.tensor([praise, blame, plain, praise])
    heads, tails = torch.tensor([0, 0, 2, 1]), torch.tensor([0, 1, 3, 2])
    both = _together(chances, heads, tails).numpy()
    assert both[0] == pytest.approx(praise)
    assert both[1] == pytest.approx([0.495, 0.495, 0.01])
    assert both[2] == pytest.approx(praise)
    assert both[3] == pytest.approx(blame)
