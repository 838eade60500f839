"""Truths about what the polarity model is taught with."""

import json
from collections import Counter

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from embeddings.training.polarity_fit import balance  # noqa: E402
from embeddings.training.polarity_labels import PLACES, TARGETS, phrases  # noqa: E402
from embeddings.training.polarity_net import BOTH, NEUTRAL, PolarityNet  # noqa: E402
from embeddings.training.polarity_passages import whole  # noqa: E402


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


PRAISE, BLAME, PLAIN = [0.9, 0.0, 0.1, 0.0], [0.0, 0.9, 0.1, 0.0], [0.0, 0.0, 1.0, 0.0]


def passage(*sentences: list[float]) -> list[float]:
    """Wanted chances of a passage of these sentences."""
    return whole(torch.tensor(sentences), torch.tensor([0]), torch.tensor([len(sentences) - 1]))[0].tolist()


def test_a_passage_of_one_sentence_says_what_that_says() -> None:
    assert passage(PRAISE) == pytest.approx(PRAISE)


def test_what_says_nothing_takes_no_side_away() -> None:
    assert passage(PLAIN, PLAIN, PLAIN) == pytest.approx(PLAIN)
    assert passage([0.0, 1.0, 0.0, 0.0], PLAIN) == pytest.approx([0.0, 1.0, 0.0, 0.0])


def test_praise_beside_blame_is_both() -> None:
    assert int(np.argmax(passage(PRAISE, BLAME))) == BOTH


def test_chances_of_a_passage_sum_to_one() -> None:
    assert sum(passage([0.3, 0.3, 0.3, 0.1], [0.1, 0.5, 0.1, 0.3], [0.5, 0.1, 0.4, 0.0])) == pytest.approx(1)


def test_a_doubt_about_each_of_three_plain_sentences_is_no_opinion_in_the_end() -> None:
    """Sentences of one passage are plain together: their doubts do not add up as if each stood alone."""
    doubtful = [0.1, 0.1, 0.8, 0.0]
    assert passage(doubtful, doubtful, doubtful)[NEUTRAL] > 0.8**3


def test_a_widened_network_begins_with_what_it_knew() -> None:
    net = PolarityNet(torch.zeros(10, dtype=torch.bool), width=4, features=4).eval()
    words, owner = torch.tensor([0, 0, 3, 4, 0, 0]), torch.tensor([-1, -1, 0, 0, -1, -1])
    before = net(words, owner, 1)
    net.widen()
    after = net(words, owner, 1)
    assert after.shape == (1, BOTH + 1)
    assert torch.allclose(after[:, :BOTH], before)
    assert after[0, BOTH].item() < before[0, :NEUTRAL].max().item()
