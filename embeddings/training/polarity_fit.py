"""Fitting the polarity network to ratings, labelled sentences and a teacher, and calibrating what it says."""

import time
from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from embeddings.training.polarity_data import RatedReview
from embeddings.training.polarity_labels import TARGETS
from embeddings.training.polarity_net import BOTH, NEGATIVE, POSITIVE, PolarityNet
from embeddings.training.polarity_passages import SENTENCES, whole
from embeddings.training.polarity_streams import Encoded, passage_sizes

REVIEWS_A_STEP = 192
RATE = 2e-3
WORDS_SLOWER = 0.3
"""The word vectors come from skip-gram and are only adjusted."""

TUNED_A_STEP = 64

PASSAGES_A_STEP = 384
LABELLED_A_STEP = 48
LABELLED_WEIGHT = 0.5
DISTILLED_DROP = 0.1
"""Share of features hidden while learning from a teacher, whose many soft targets need less of it."""

_WHOLE = 10_000
_PRIOR = 5.0
"""Imagined reviews of either side in each film, so that a film with one pan is not all about that pan."""
_HEAVIEST = 4.0


def balance(films: Sequence[str], praise: NDArray[np.float64], blame: NDArray[np.float64]) -> NDArray[np.float32]:
    """A weight for each text (its shares of praise and blame), so that within each film both weigh the same.

    Otherwise the names that come with a beloved film ("Nolan", "Inception") would pass for praise themselves, and
    a mild reservation in a rave would be lost. What is neither praise nor blame keeps its weight.
    """
    _, film = np.unique(np.array(films), return_inverse=True)
    good, bad = np.bincount(film, praise)[film] + _PRIOR, np.bincount(film, blame)[film] + _PRIOR
    weights = (good + bad) / 2 * (praise / good + blame / bad) + (1 - praise - blame)
    capped: NDArray[np.float32] = np.minimum(weights, _HEAVIEST).astype(np.float32)
    return capped


def wanted(labels: Sequence[str]) -> Tensor:
    """Wanted chances of labelled sentences, (n, 4)."""
    return torch.tensor([TARGETS[label] for label in labels])


def fit(
    net: PolarityNet, encoded: Encoded, reviews: Sequence[RatedReview], epochs: int, rng: np.random.Generator
) -> None:
    """Train in place on ratings alone: a review is judged by the vote of its sentences."""
    favour = torch.tensor([review.favour for review in reviews])
    share = favour.double().numpy()
    weights = torch.from_numpy(balance([review.film for review in reviews], share, 1 - share))

    def loss(picks: NDArray[np.int64]) -> Tensor:
        batch = encoded.batch(picks, passage_sizes(len(picks), rng))
        chances = net(batch.words, batch.owner, len(batch.review)).softmax(1)
        vote = net.ballot(chances, batch.review, len(picks))
        losses = functional.binary_cross_entropy_with_logits(vote, favour[picks], reduction="none")
        return (losses * weights[picks]).mean()

    _descend(net, loss, len(reviews), REVIEWS_A_STEP, epochs, rng, "ratings")


def tune(net: PolarityNet, labelled: Encoded, targets: Tensor, epochs: int, rng: np.random.Generator) -> None:
    """Train in place on labelled sentences alone, (n, 4) wanted chances."""

    def loss(picks: NDArray[np.int64]) -> Tensor:
        batch = labelled.batch(picks, [_WHOLE] * len(picks))
        return functional.cross_entropy(net(batch.words, batch.owner, len(picks)), targets[picks])

    _descend(net, loss, len(labelled), TUNED_A_STEP, epochs, rng, "labels")


def distil(
    net: PolarityNet,
    encoded: Encoded,
    reviews: Sequence[RatedReview],
    chances: Tensor,
    labelled: Encoded,
    targets: Tensor,
    epochs: int,
    rng: np.random.Generator,
) -> None:
    """Train in place on what a teacher says (sentences, 4) of every sentence, and on labelled sentences beside it.

    Passages of two or three sentences are wanted to hold what their sentences do. English sentences, one in eight,
    come round twice in an epoch.
    """
    net.drop.p = DISTILLED_DROP
    counts = np.diff(encoded.first)
    english = np.repeat([review.language == "en" for review in reviews], counts)
    places = np.concatenate([np.arange(len(english)), np.flatnonzero(english)])
    films = [review.film for review in reviews for _ in review.sentences]
    sides = chances.double().numpy()
    weights = torch.from_numpy(balance(films, sides[:, POSITIVE], sides[:, NEGATIVE]))
    last = torch.from_numpy(np.repeat(encoded.first[1:], counts) - 1)

    def loss(drawn: NDArray[np.int64]) -> Tensor:
        picks = places[drawn]
        heads = torch.from_numpy(picks)
        sizes = torch.from_numpy(rng.choice(len(SENTENCES), len(picks), p=SENTENCES))
        tails = torch.minimum(heads + sizes, last[heads])
        batch = encoded.passages(picks, (tails + 1).numpy())
        said = net(batch.words, batch.owner, len(picks))
        losses = functional.cross_entropy(said, whole(chances, heads, tails), reduction="none")
        value = (losses * weights[heads]).mean()
        some = rng.integers(len(labelled), size=LABELLED_A_STEP)
        read = labelled.batch(some, [_WHOLE] * len(some))
        said = net(read.words, read.owner, len(some))
        return value + LABELLED_WEIGHT * functional.cross_entropy(said, targets[some])

    _descend(net, loss, len(places), PASSAGES_A_STEP, epochs, rng, "sentences")


def _descend(
    net: PolarityNet,
    loss: Callable[[NDArray[np.int64]], Tensor],
    count: int,
    size: int,
    epochs: int,
    rng: np.random.Generator,
    name: str,
) -> None:
    """Minimise the loss of picks among `count`, `size` at a time, by AdamW with a rate that falls to zero."""
    words = [net.words.weight]
    rest = [parameter for name, parameter in net.named_parameters() if name != "words.weight"]
    groups = [{"params": words, "lr": RATE * WORDS_SLOWER}, {"params": rest, "lr": RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = epochs * (count // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / 30) * max(0.02, 1 - step / steps)
    )
    net.train()
    for epoch in range(epochs):
        started, total = time.monotonic(), 0.0
        order = rng.permutation(count)[: count // size * size]
        for step, picks in enumerate(order.reshape(-1, size)):
            value = loss(picks)
            optimiser.zero_grad()
            value.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
            total += float(value.detach())
            if step % 200 == 199:
                seconds = time.monotonic() - started
                mean = total / (step + 1)
                print(
                    f"{name}, epoch {epoch + 1}/{epochs}, step {step + 1}: loss {mean:.4f}, {seconds:.0f} s", flush=True
                )


@torch.no_grad()
def logits_of(net: PolarityNet, encoded: Encoded) -> Tensor:
    """Logits (n, 4) of whole reviews or sentences, each read as one text."""
    net.eval()
    parts = []
    for first in range(0, len(encoded), 500):
        picks = np.arange(first, min(first + 500, len(encoded)))
        batch = encoded.batch(picks, [_WHOLE] * len(picks))
        parts.append(net(batch.words, batch.owner, len(picks)))
    return torch.cat(parts)


def calibrate(logits: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """The linear map (4, 4) and offset (4,) of the logits that best fit held-out labels, both sides weighed alike.

    Matrix scaling (Guo et al. 2017, "On Calibration of Modern Neural Networks"), kept near a plain scale
    by a penalty, since the held-out labels are few.
    """
    praise, blame = targets[:, POSITIVE].sum(), targets[:, NEGATIVE].sum()
    alike = torch.stack([(praise + blame) / 2 / praise, (praise + blame) / 2 / blame, torch.ones(()), torch.ones(())])
    weights = targets @ alike
    stretch = torch.eye(BOTH + 1).requires_grad_()
    shift = torch.zeros(BOTH + 1, requires_grad=True)
    optimiser = torch.optim.LBFGS([stretch, shift], max_iter=200)

    def loss() -> Tensor:
        optimiser.zero_grad()
        plain = torch.eye(BOTH + 1) * stretch.diagonal().mean()
        losses = functional.cross_entropy(logits @ stretch + shift, targets, reduction="none")
        value = (losses * weights).mean()
        value = value + 0.02 * (stretch - plain).square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return stretch.detach(), shift.detach()


def sided(logits: Tensor) -> NDArray[np.bool_]:
    """Whether each text leans to praise."""
    return (logits[:, POSITIVE] > logits[:, NEGATIVE]).numpy()
