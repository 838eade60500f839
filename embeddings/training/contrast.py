"""Contrastive training of the table: texts that belong together are drawn near, the others of the batch apart.

Multiple negatives ranking (Henderson et al., "Efficient Natural Language Response Suggestion", 2017): a softmax over
the cosine of each anchor with every candidate of its batch. Training starts from the skip-gram table and stays near
it: the learning rate is small, and rows that no pair touches do not move.
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from tqdm import tqdm  # type: ignore[import-untyped]

Bag = Sequence[int]  # rows of the table
BagPair = tuple[Bag, Bag]


def _bags(bags: Sequence[Bag]) -> tuple[torch.Tensor, torch.Tensor]:
    lengths = [len(bag) for bag in bags]
    offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    return torch.tensor([row for bag in bags for row in bag]), torch.from_numpy(offsets.astype(np.int64))


def train(
    table: NDArray[np.float32],
    batches: Sequence[Sequence[BagPair]],
    *,
    rate: float = 1e-3,
    temperature: float = 0.05,
    seed: int = 0,
    threads: int = 2,
) -> NDArray[np.float32]:
    """Return the table after one pass over the batches, each a list of (anchor, positive) bags of rows.

    A pair's positive serves as a negative for the other pairs of its batch: which pairs share a batch decides what
    is learned, and is decided in `pairs`.
    """
    torch.manual_seed(seed)
    torch.set_num_threads(threads)
    bag = nn.EmbeddingBag.from_pretrained(torch.from_numpy(table.copy()), freeze=False, mode="sum", sparse=True)
    optimiser = torch.optim.SparseAdam(list(bag.parameters()), lr=rate)
    progress = tqdm(batches, desc="contrastive", unit="batch", mininterval=5.0)
    average = 0.0
    for number, batch in enumerate(progress):
        for group in optimiser.param_groups:
            group["lr"] = rate * max(0.05, 1 - number / len(batches))
        anchors = nn.functional.normalize(bag(*_bags([anchor for anchor, _ in batch])), dim=1)
        positives = nn.functional.normalize(bag(*_bags([positive for _, positive in batch])), dim=1)
        scores = anchors @ positives.T / temperature
        target = torch.arange(len(batch))
        loss = (nn.functional.cross_entropy(scores, target) + nn.functional.cross_entropy(scores.T, target)) / 2
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()  # type: ignore[no-untyped-call]
        average = 0.98 * average + 0.02 * float(loss.detach())
        progress.set_postfix(loss=f"{average:.3f}", refresh=False)
    return bag.weight.detach().numpy().copy()
