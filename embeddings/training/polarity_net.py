"""The network that learns polarity: words, short phrases, what stands around them, and a vote of sentences.

A review's rating says little about one of its sentences, so the network scores sentences and the review is
their vote (multiple-instance learning: Kotzias et al. 2015, "From Group to Individual Labels using Deep
Features"; Angelidis and Lapata 2018, "Multiple Instance Learning Networks for Fine-Grained Sentiment
Analysis"). A sentence that is neutral has little mass on either side and so no say in the vote.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from embeddings.polarity_words import FAR, GAP, UNKNOWN

POSITIVE, NEGATIVE, NEUTRAL, BOTH = 0, 1, 2, 3
"""What a text may be. Ratings know no text that is both; labels do, and the network learns the fourth from them."""
BUCKETS = 1 << 19
"""Entries of the table of hashed word pairs."""

_LOST = 0.15
"""Share of words hidden in training."""

_FLOOR = 0.03
"""Mass added to both sides of the vote, so that a review of neutral sentences stays undecided."""


_RARER = 1.0
"""How far the logit of both begins below those of either side."""


class Batch(NamedTuple):
    """Texts as one stream: t words, n texts."""

    words: Tensor  # (t,) word numbers
    owner: Tensor  # (t,) which text a word belongs to, -1 for gaps
    review: Tensor  # (n,) which review a text belongs to


def pair_buckets(words: Tensor) -> Tensor:
    """Bucket of the pair that each word makes with the next; the last pairs with the first (both are gaps)."""
    following = torch.roll(words, -1).long()
    return (words.long() * 1_000_003 + following * 7_919) % BUCKETS


def with_neighbours(stream: Tensor, away: int = 1) -> Tensor:
    """Each row of (t, d) between those `away` before and after it: (t, 3 d). A convolution's reading window."""
    return torch.cat([torch.roll(stream, away, 0), stream, torch.roll(stream, -away, 0)], 1)


def _after_turn(turns: Tensor, owner: Tensor, texts: int) -> Tensor:
    """1 for the words after the last turn of their text, or for all of a text without one; else 0. Shape (t,)."""
    place = torch.arange(len(turns))
    last = torch.full((texts,), -1).scatter_reduce(0, owner, torch.where(turns, place, -1), "amax")
    return (place > last[owner]).float()


class PolarityNet(nn.Module):
    """Word vectors, three convolutions, the strongest and the mean features of a text; beside it, a linear part."""

    turns: Tensor

    def __init__(self, turns: Tensor, width: int = 64, features: int = 64, drop: float = 0.3) -> None:
        """`turns` (vocabulary,) marks the words that turn a sentence around ("mais", "but")."""
        super().__init__()
        vocabulary = len(turns)
        self.register_buffer("turns", turns)
        self.words = nn.Embedding(vocabulary, width, padding_idx=GAP)
        self.near = nn.Linear(3 * width, features)
        self.wide = nn.Linear(3 * features, features)
        self.far = nn.Linear(3 * features, features)
        self.out = nn.Linear(3 * features, 3)
        self.word_sign = nn.Embedding(vocabulary, 1, padding_idx=GAP)
        self.pair_sign = nn.Embedding(BUCKETS, 1)
        self.vote = nn.Parameter(torch.tensor([1.5, 0.0]))
        self.drop = nn.Dropout(drop)
        nn.init.normal_(self.words.weight, std=0.1)
        nn.init.zeros_(self.word_sign.weight)
        nn.init.zeros_(self.pair_sign.weight)

    def start_from(self, vectors: Tensor) -> None:
        """Set the word vectors (vocabulary, width) before training."""
        with torch.no_grad():
            self.words.weight.copy_(vectors)

    def widen(self) -> None:
        """Add praise and blame in one breath to what a text may be, beginning between the two."""
        wide = nn.Linear(self.out.in_features, BOTH + 1)
        with torch.no_grad():
            for new, old in ((wide.weight, self.out.weight), (wide.bias, self.out.bias)):
                new[:BOTH] = old
                new[BOTH] = old[:NEUTRAL].mean(0)
            wide.bias[BOTH] -= _RARER
        self.out = wide

    def forward(self, words: Tensor, owner: Tensor, texts: int) -> Tensor:
        """Logits of positive, negative, neutral, (texts, 3), and of both once widened, (texts, 4)."""
        turns = self.turns[words]
        if self.training:
            lost = (torch.rand(words.shape) < _LOST) & (words != GAP)
            words = words.masked_fill(lost, UNKNOWN)
        inside = owner >= 0
        stream = self.drop(self.words(words))
        mask = inside.float().unsqueeze(1)
        first = torch.relu(self.near(with_neighbours(stream))) * mask
        second = torch.relu(self.wide(with_neighbours(first)) + first) * mask
        third = torch.relu(self.far(with_neighbours(second, FAR)) + second)[inside]
        where = owner[inside]
        lengths = torch.bincount(where, minlength=texts).clamp(min=1).unsqueeze(1)
        spread = where.unsqueeze(1).expand_as(third)
        strongest = third.new_zeros(texts, third.shape[1]).scatter_reduce(0, spread, third, "amax")
        mean = third.new_zeros(texts, third.shape[1]).index_add(0, where, third) / lengths
        last = _after_turn(turns[inside], where, texts)
        late = third.new_zeros(texts, third.shape[1]).index_add(0, where, third * last.unsqueeze(1))
        late = late / third.new_zeros(texts).index_add(0, where, last).clamp(min=1).unsqueeze(1)
        logits: Tensor = self.out(self.drop(torch.cat([strongest, mean, late], 1)))
        signs = (self.word_sign(words) + self.pair_sign(pair_buckets(words)))[inside]
        lean = logits.new_zeros(texts, 1).index_add(0, where, signs) / lengths.sqrt()
        return logits + torch.cat([lean, -lean, torch.zeros_like(logits[:, NEUTRAL:])], 1)

    def ballot(self, chances: Tensor, review: Tensor, reviews: int) -> Tensor:
        """Log-odds (reviews,) that each review is favourable, from its texts' chances (n, 3)."""
        mass = chances.new_zeros(reviews, 3).index_add(0, review, chances) + _FLOOR
        return self.vote[0] * (mass[:, POSITIVE] / mass[:, NEGATIVE]).log() + self.vote[1]
