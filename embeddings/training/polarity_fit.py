"""Fitting the polarity network to ratings and labelled sentences, and calibrating what it says."""

import time
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from embeddings.training.polarity_data import RatedReview
from embeddings.training.polarity_labels import TARGETS, LabelledSentence
from embeddings.training.polarity_net import NEGATIVE, POSITIVE, PolarityNet
from embeddings.training.polarity_streams import Encoded, passage_sizes

REVIEWS_A_STEP = 192
SENTENCES_A_STEP = 16
SENTENCE_WEIGHT = 0.3
RATE = 2e-3
WORDS_SLOWER = 0.3
"""The word vectors come from skip-gram and are only adjusted."""

_WHOLE = 10_000
_PRIOR = 5.0
"""Imagined reviews of either side in each film, so that a film with one pan is not all about that pan."""
_HEAVIEST = 4.0


def balance(reviews: Sequence[RatedReview]) -> NDArray[np.float32]:
    """A weight for each review, so that within each film blame weighs as much as praise.

    Otherwise the names that come with a beloved film ("Nolan", "Inception") would pass for praise themselves.
    """
    praise: defaultdict[str, float] = defaultdict(float)
    blame: defaultdict[str, float] = defaultdict(float)
    for review in reviews:
        praise[review.film] += review.favour
        blame[review.film] += 1 - review.favour
    weights = []
    for review in reviews:
        good, bad = praise[review.film] + _PRIOR, blame[review.film] + _PRIOR
        weights.append((good + bad) / 2 * (review.favour / good + (1 - review.favour) / bad))
    return np.minimum(np.array(weights, np.float32), _HEAVIEST)


def wanted(sentences: Sequence[LabelledSentence]) -> Tensor:
    """Wanted chances of the labelled sentences, (n, 3)."""
    return torch.tensor([TARGETS[sentence.label] for sentence in sentences])


def fit(
    net: PolarityNet,
    encoded: Encoded,
    reviews: Sequence[RatedReview],
    labelled: Encoded,
    targets: Tensor,
    epochs: int,
    rng: np.random.Generator,
) -> None:
    """Train in place: each step some reviews, judged by their vote, and some labelled sentences."""
    favour = torch.tensor([review.favour for review in reviews])
    weights = torch.from_numpy(balance(reviews))
    words = [net.words.weight]
    rest = [parameter for name, parameter in net.named_parameters() if name != "words.weight"]
    groups = [{"params": words, "lr": RATE * WORDS_SLOWER}, {"params": rest, "lr": RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * (len(reviews) // REVIEWS_A_STEP)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.02, 1 - step / steps))
    for epoch in range(epochs):
        net.train()
        started, total = time.monotonic(), 0.0
        order = rng.permutation(len(reviews))[: len(reviews) // REVIEWS_A_STEP * REVIEWS_A_STEP]
        for step, picks in enumerate(order.reshape(-1, REVIEWS_A_STEP)):
            batch = encoded.batch(picks, passage_sizes(len(picks), rng))
            chances = net(batch.words, batch.owner, len(batch.review)).softmax(1)
            vote = net.ballot(chances, batch.review, len(picks))
            losses = functional.binary_cross_entropy_with_logits(vote, favour[picks], reduction="none")
            loss = (losses * weights[picks]).mean()
            some = rng.integers(len(labelled), size=SENTENCES_A_STEP)
            read = labelled.batch(some, [_WHOLE] * len(some))
            said = net(read.words, read.owner, len(some))
            loss = loss + SENTENCE_WEIGHT * functional.cross_entropy(said, targets[some])
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
            total += float(loss.detach())
            if step % 100 == 99:
                seconds = time.monotonic() - started
                print(
                    f"epoch {epoch + 1}/{epochs} step {step + 1}: loss {total / (step + 1):.4f}, {seconds:.0f} s",
                    flush=True,
                )


@torch.no_grad()
def logits_of(net: PolarityNet, encoded: Encoded) -> Tensor:
    """Logits (n, 3) of whole reviews or sentences, each read as one text."""
    net.eval()
    parts = []
    for first in range(0, len(encoded), 500):
        picks = np.arange(first, min(first + 500, len(encoded)))
        batch = encoded.batch(picks, [_WHOLE] * len(picks))
        parts.append(net(batch.words, batch.owner, len(picks)))
    return torch.cat(parts)


def calibrate(logits: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """The linear map (3, 3) and offset (3,) of the logits that best fit held-out labels.

    Matrix scaling (Guo et al. 2017, "On Calibration of Modern Neural Networks"), kept near a plain scale
    by a penalty, since the held-out labels are few.
    """
    stretch = torch.eye(3).requires_grad_()
    shift = torch.zeros(3, requires_grad=True)
    optimiser = torch.optim.LBFGS([stretch, shift], max_iter=200)

    def loss() -> Tensor:
        optimiser.zero_grad()
        plain = torch.eye(3) * stretch.diagonal().mean()
        value = functional.cross_entropy(logits @ stretch + shift, targets)
        value = value + 0.02 * (stretch - plain).square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return stretch.detach(), shift.detach()


def sided(logits: Tensor) -> NDArray[np.bool_]:
    """Whether each text leans to praise."""
    return (logits[:, POSITIVE] > logits[:, NEGATIVE]).numpy()
