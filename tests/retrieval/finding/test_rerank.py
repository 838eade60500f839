"""The re-ranker: a known sum, the order, and a weights file that is refused."""

import json
import math
from pathlib import Path

import pytest

from retrieval.finding.features import Candidate, Features
from retrieval.finding.nearness import Nearness
from retrieval.finding.rerank import FITTED, Weights, fitted, rank
from seeds.models import Passage

NOTHING = {
    "dense": 0.0, "lexical": 0.0, "fused": 0.0, "coverage": 0.0, "mention": 0.0, "name": 0.0, "opinion": 0.0,
    "alone": 0.0, "short": 0.0, "asks_name": 0.0, "asks_subject": 0.0,
}  # fmt: skip
FAR = Nearness(words=0.0, sentence=0.0, place=0.0, others=0.0, commas=0.0, asks=0.0)
CLOSE = Nearness(words=1.0, sentence=1.0, place=0.0, others=0.0, commas=0.0, asks=0.0)


def candidate(number: int) -> Candidate:
    return Candidate(Passage(id=number, review="r", start=0, end=3, text="Bon"), Features(**NOTHING))


def test_the_confidence_is_the_logistic_of_the_weighted_sum() -> None:
    model = Weights(-1.0, {"dense": 2.0, "words": 3.0})

    assert model.confidence(Features(**NOTHING | {"dense": 0.5}), CLOSE) == 1 / (1 + math.exp(-3.0))


def test_the_nearer_passage_comes_first_and_ties_go_by_passage() -> None:
    ranked = rank([candidate(1), candidate(2), candidate(3)], [FAR, CLOSE, FAR])

    assert [c.passage.id for c in ranked] == [2, 1, 3]
    assert all(0 < c.score < 1 for c in ranked)


def test_without_nearness_the_weights_set_by_hand_rank() -> None:
    assert [c.passage.id for c in rank([candidate(2), candidate(1)])] == [1, 2]


def test_weights_that_do_not_fit_the_features_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "rerank.json"
    file.write_text(json.dumps({"bias": 0, "weights": dict.fromkeys(FITTED[1:], 1)}))

    with pytest.raises(ValueError, match=r"rerank\.json: expected weights for"):
        fitted(file)
