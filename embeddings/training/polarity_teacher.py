"""A teacher that sees more than the shipped model may: the rating of the review, and the sentences around.

What one sentence says is far easier to tell for a reader who knows that its review gave one star. So the network,
once tuned to labelled sentences, is joined with the rating and with how the neighbouring sentences read, in a
logistic regression fitted on the labelled sentences; what it says of every sentence of every rated review is
then what the shipped network learns from (learning with privileged information, Vapnik and Vashist 2009, by
distillation, Lopez-Paz et al. 2016). Unlike a vote of sentences, it finds the reservation in a rave.
"""

import copy
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from embeddings.polarity_words import Vocabulary, fold
from embeddings.training.polarity_data import RatedReview
from embeddings.training.polarity_fit import logits_of, tune, wanted
from embeddings.training.polarity_labels import LabelledSentence
from embeddings.training.polarity_net import BOTH, NEGATIVE, NEUTRAL, POSITIVE, PolarityNet
from embeddings.training.polarity_streams import Encoded

_FOLDS = 5
_SMOOTH = 0.01
"""Weight of the squares of the regression's coefficients."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Teacher:
    """A network tuned to labelled sentences and the regression that joins it with what stands around."""

    reader: PolarityNet
    weight: Tensor
    offset: Tensor

    def targets(self, encoded: Encoded, reviews: Sequence[RatedReview]) -> Tensor:
        """Chances (sentences, 4) for every sentence of the reviews."""
        logits = logits_of(self.reader, encoded.sentences)
        counts = np.diff(encoded.first)
        favour = np.repeat([review.favour for review in reviews], counts)
        english = np.repeat([review.language == "en" for review in reviews], counts)
        around = _around(_leaning(logits), counts)
        features = _features(logits, favour, np.repeat(counts, counts), around, english)
        return (features @ self.weight + self.offset).softmax(1)


def train_teacher(
    net: PolarityNet, vocabulary: Vocabulary, labelled: Sequence[LabelledSentence], epochs: int, seed: int
) -> Teacher:
    """Fit a teacher that starts from the widened `net` (left as it is).

    The regression sees for each labelled sentence what a network tuned without that sentence's film says of it.
    """
    reader = _tuned(net, vocabulary, labelled, epochs, seed)
    deal = np.array([zlib.crc32(fold(sentence.film).encode()) % _FOLDS for sentence in labelled])
    logits = torch.zeros(len(labelled), BOTH + 1)
    for left_out in range(_FOLDS):
        others = [sentence for sentence, part in zip(labelled, deal, strict=True) if part != left_out]
        there = np.flatnonzero(deal == left_out).tolist()
        judge = _tuned(net, vocabulary, others, epochs, seed + 1 + left_out)
        logits[there] = logits_of(judge, Encoded.of(vocabulary, [(labelled[place].text,) for place in there]))
    rated = [place for place, sentence in enumerate(labelled) if sentence.favour is not None]
    known = [labelled[place] for place in rated]
    whole = Encoded.of(vocabulary, [(*sentence.before, sentence.text, *sentence.after) for sentence in known])
    counts = np.diff(whole.first)
    around = _around(_leaning(logits_of(reader, whole.sentences)), counts)
    own = whole.first[:-1] + [len(sentence.before) for sentence in known]
    favour = np.array([sentence.favour for sentence in known], float)
    english = np.array([sentence.language == "en" for sentence in known])
    features = _features(logits[rated], favour, counts, around[own], english)
    weight, offset = _regression(features, wanted([sentence.label for sentence in known]))
    return Teacher(reader, weight, offset)


def _tuned(
    net: PolarityNet, vocabulary: Vocabulary, labelled: Sequence[LabelledSentence], epochs: int, seed: int
) -> PolarityNet:
    tuned = copy.deepcopy(net)
    torch.manual_seed(seed)
    encoded = Encoded.of(vocabulary, [(sentence.text,) for sentence in labelled])
    tune(tuned, encoded, wanted([sentence.label for sentence in labelled]), epochs, np.random.default_rng(seed))
    return tuned


def _leaning(logits: Tensor) -> Floats:
    """From -1 to 1, how favourable each text is."""
    chances = logits.softmax(1)
    leaning: Floats = (chances[:, POSITIVE] - chances[:, NEGATIVE]).numpy().astype(np.float64)
    return leaning


def _around(leaning: Floats, counts: NDArray[np.int64]) -> Floats:
    """How the rest of the review, the sentence before and the one after lean: (sentences, 3), zero where none is."""
    ends = np.cumsum(counts)
    heads = ends - counts
    sums = np.repeat(np.add.reduceat(leaning, heads), counts)
    rest = (sums - leaning) / np.maximum(np.repeat(counts, counts) - 1, 1)
    before, after = np.roll(leaning, 1), np.roll(leaning, -1)
    before[heads] = 0
    after[ends - 1] = 0
    return np.stack([rest, before, after], axis=1)


def _features(
    logits: Tensor, favour: Floats, counts: NDArray[np.int64], around: Floats, english: NDArray[np.bool_]
) -> Tensor:
    """What the regression sees of each sentence, (n, 15).

    A rating says more of one sentence among few, and a verdict more of a critic's one-liner than that.
    """
    lean = logits[:, POSITIVE] - logits[:, NEGATIVE]
    plain = logits[:, NEUTRAL] - torch.logsumexp(logits[:, :NEUTRAL], 1)
    both = logits[:, BOTH] - torch.logsumexp(logits[:, :NEUTRAL], 1)
    odds = torch.from_numpy(np.log(favour / (1 - favour))).float() / 2
    known = [lean, plain, both, lean.abs(), odds, odds.square(), odds * plain]
    alone = odds / torch.from_numpy(counts)
    known += [alone.float(), *torch.from_numpy(around).float().T]
    one_liner = torch.from_numpy(english).float()
    known += [one_liner, one_liner * odds, one_liner * lean, one_liner * plain]
    return torch.stack(known, 1)


def _regression(features: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """Multinomial logistic regression: weight (features, 4) and offset (4,)."""
    weight = torch.zeros(features.shape[1], BOTH + 1, requires_grad=True)
    offset = torch.zeros(BOTH + 1, requires_grad=True)
    optimiser = torch.optim.LBFGS([weight, offset], max_iter=300)

    def loss() -> Tensor:
        optimiser.zero_grad()
        value = functional.cross_entropy(features @ weight + offset, targets) + _SMOOTH * weight.square().mean()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return weight.detach(), offset.detach()
