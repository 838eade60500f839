"""What a passage of two or three sentences says, from what its sentences say.

The product scores passages; ratings and labels are of reviews and of sentences. A plot told over three sentences
holds no opinion however often a hard word stands in it, and praise beside blame is both.
"""

import torch
from torch import Tensor

from embeddings.training.polarity_net import NEGATIVE, NEUTRAL, POSITIVE

SENTENCES = (0.7, 0.17, 0.13)
"""How often one, two and three sentences are read as one text."""

ALIKE = 0.75
"""Power of the products of chances in a passage. Over 358 labelled pairs of neighbours 0.9 fitted best (most of them
pairs that the model had learned from), over passages without an opinion, mostly plots, nearer a half."""


def whole(chances: Tensor, heads: Tensor, tails: Tensor) -> Tensor:
    """Chances of passages from those of their sentences: without praise where none has any, and so with blame.

    Sentences side by side are alike, so that independent chances would make a long passage too surely sided:
    products over n sentences are raised to a power between 1 (independent) and 1 / n (all the same).
    """
    plain, unpraised, unblamed = torch.ones(3, len(heads))
    for step in range(len(SENTENCES)):
        there = chances[(heads + step).minimum(tails)]
        inside = heads + step <= tails
        plain = plain * torch.where(inside, there[:, NEUTRAL], 1)
        unpraised = unpraised * torch.where(inside, there[:, NEUTRAL] + there[:, NEGATIVE], 1)
        unblamed = unblamed * torch.where(inside, there[:, NEUTRAL] + there[:, POSITIVE], 1)
    power = torch.where(tails > heads, ALIKE, 1.0)
    plain, unpraised, unblamed = plain**power, unpraised**power, unblamed**power
    both = (1 - unpraised - unblamed + plain).clamp(min=0)
    said = torch.stack([unblamed - plain, unpraised - plain, plain, both], 1)
    return said / said.sum(1, keepdim=True)
