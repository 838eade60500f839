"""`python -m embeddings.training polarity --data DIR`: from rated reviews to the shipped polarity model."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from embeddings.polarity_words import Vocabulary
from embeddings.training.polarity_data import RatedReview, reviews
from embeddings.training.polarity_export import export
from embeddings.training.polarity_fit import calibrate, distil, fit, logits_of, sided, wanted
from embeddings.training.polarity_labels import LabelledSentence, labelled_sentences, phrases
from embeddings.training.polarity_net import PolarityNet
from embeddings.training.polarity_streams import Encoded, build_vocabulary
from embeddings.training.polarity_teacher import train_teacher
from embeddings.training.polarity_vectors import skipgram, unrated

TUNED_EPOCHS, DISTILLED_EPOCHS = 6, 3
PHRASES_REPEATED = 4
OUT = Path(__file__).parent.parent / "model" / "polarity"


def main(argv: list[str]) -> int:
    """Train, calibrate, report on held-out films and write the model."""
    parser = argparse.ArgumentParser(prog="python -m embeddings.training polarity", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder with the rated reviews")
    parser.add_argument("--out", type=Path, default=OUT, help="where the model is written")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--stages", type=Path, help="a folder to keep what precedes the last training in")
    options = parser.parse_args(argv)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)

    read = reviews(options.data)
    learned = [review for review in read if review.share == "train"]
    vocabulary = build_vocabulary(learned)
    print(f"{len(learned)} reviews to learn from, {len(vocabulary)} words", flush=True)
    encoded = Encoded.of(vocabulary, [review.sentences for review in learned])
    net = PolarityNet(torch.from_numpy(vocabulary.turns))
    labelled = list(labelled_sentences(options.data))
    taught = [sentence for sentence in labelled if sentence.share == "train"]

    def rate() -> dict[str, Tensor]:
        print("skip-gram over them and over reviews without a verdict: a few minutes", flush=True)
        corpora = [encoded, Encoded.of(vocabulary, unrated(options.data))]
        net.start_from(torch.from_numpy(skipgram(vocabulary, corpora, net.words.embedding_dim, options.seed)))
        fit(net, encoded, learned, options.epochs, np.random.default_rng(options.seed))
        return net.state_dict()

    def teach() -> dict[str, Tensor]:
        print(f"a teacher who knows the ratings: six networks tuned to {len(taught)} labelled sentences", flush=True)
        teacher = train_teacher(net, vocabulary, taught, TUNED_EPOCHS, options.seed)
        return {"chances": teacher.targets(encoded, learned)}

    net.load_state_dict(_kept(options.stages, "ratings.pt", rate))
    net.widen()
    chances = _kept(options.stages, "teacher.pt", teach)["chances"]
    torch.manual_seed(options.seed)  # the last training draws the same, whether what comes before was made or read
    rng = np.random.default_rng(options.seed)
    labels, wishes = _with_phrases(vocabulary, taught)
    distil(net, encoded, learned, chances, labels, wishes, DISTILLED_EPOCHS, rng)
    held_out = [sentence for sentence in labelled if sentence.share == "valid"]
    stretch, shift = calibrate(
        logits_of(net, _encode(vocabulary, held_out)), wanted([sentence.label for sentence in held_out])
    )
    report(net, vocabulary, [review for review in read if review.share == "valid"], held_out)
    size = export(net, vocabulary, stretch, shift, options.out)
    print(f"{size / 1e6:.2f} MB written to {options.out}")
    return 0


def _kept(folder: Path | None, name: str, make: Callable[[], dict[str, Tensor]]) -> dict[str, Tensor]:
    """What a stage made, read from the folder where it is there. Delete it when data, labels or the stage change."""
    if folder is None:
        return make()
    if not (folder / name).is_file():
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(make(), folder / name)
    kept: dict[str, Tensor] = torch.load(folder / name, weights_only=True)
    return kept


def report(
    net: PolarityNet, vocabulary: Vocabulary, held_out: Sequence[RatedReview], sentences: Sequence[LabelledSentence]
) -> None:
    """Print the share of films held out that is put on the right side."""
    for language in ("fr", "en"):
        whole = [r for r in held_out if r.language == language and r.side is not None and r.kind == "film"]
        right = sided(logits_of(net, Encoded.of(vocabulary, [r.sentences for r in whole])))
        print(f"{language}: whole reviews {np.mean(right == np.array([r.side == 1 for r in whole])):.4f}")
        sure = [s for s in sentences if s.language == language and s.label in ("pos", "neg")]
        lean = sided(logits_of(net, _encode(vocabulary, sure)))
        print(f"{language}: sentences {np.mean(lean == np.array([s.label == 'pos' for s in sure])):.4f}")


def _with_phrases(vocabulary: Vocabulary, taught: Sequence[LabelledSentence]) -> tuple[Encoded, Tensor]:
    """The labelled sentences and, as often as `PHRASES_REPEATED`, those of our own: words and wanted chances."""
    texts, labels = phrases()
    texts = [*(sentence.text for sentence in taught), *texts * PHRASES_REPEATED]
    labels = [*(sentence.label for sentence in taught), *labels * PHRASES_REPEATED]
    return Encoded.of(vocabulary, [(text,) for text in texts]), wanted(labels)


def _encode(vocabulary: Vocabulary, sentences: Sequence[LabelledSentence]) -> Encoded:
    return Encoded.of(vocabulary, [(sentence.text,) for sentence in sentences])
