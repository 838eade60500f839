"""Training the encoder that ships, from the data folder to the model folder.

Skip-gram over reviews of both languages, weights and common directions folded in, pieces for unknown words, then
contrastive training on pairs. About a quarter of an hour of processor time. With one worker, the default, two runs on
the same data and the same machine give the same files.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from embeddings.training import contrast, corpus, export, lexicon, pairs, skipgram, table, vocabulary, weighting

_DEFAULT = Path(__file__).parents[1] / "model" / "encoder"
Matrix = NDArray[np.float32]


def main(argv: Sequence[str]) -> None:
    """Read the arguments, train, write the model and say how long each step took."""
    parser = argparse.ArgumentParser(prog="python -m embeddings.training encoder", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the training data")
    parser.add_argument("--out", type=Path, default=_DEFAULT, help="folder to write the model to")
    parser.add_argument("--epochs", type=int, default=4, help="passes of the skip-gram over the reviews")
    parser.add_argument("--batches", type=int, default=1500, help="contrastive batches of questions on reviews")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2, help="threads of the contrastive training")
    parser.add_argument("--workers", type=int, default=1, help="of the skip-gram; with several no two runs are alike")
    options = parser.parse_args(argv)
    started = time.monotonic()

    def say(what: str) -> None:
        print(f"[{time.monotonic() - started:6.0f} s] {what}", flush=True)

    train(options, say)


def train(options: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Run every step and write the model folder."""
    data: Path = options.data
    translated = corpus.parallel(data)
    texts = read(data, translated)
    words = vocabulary.build(texts, always=lexicon.forms())
    tokenizer = vocabulary.tokenizer(words)
    layout = table.lay_out(tokenizer, words)
    say(f"{len(texts)} texts, {len(words.key_of)} forms, {len(layout.keys)} keys, {len(layout.pieces)} pieces")

    partners = lexicon.translations(translated, words)
    lines = [words.keys(text) for text, _ in texts]
    lines += [skipgram.interleave(words.keys(en), words.keys(fr)) for en, fr in translated] * 2
    say(f"skip-gram over {len(lines)} lines, {len(partners)} words with a translation")
    vectors = skipgram.train(lines, partners, epochs=options.epochs, seed=options.seed, workers=options.workers)

    rows = fold(vectors, words, texts, layout)
    say("weights, common directions and pieces folded in")
    batches = gather(data, words, partners, options.batches, options.seed)
    say(f"{len(batches)} contrastive batches")
    rows = contrast.train(rows, in_rows(batches, tokenizer, layout), seed=options.seed, threads=options.threads)
    size = export.write(options.out, tokenizer, rows, layout.mapping)
    say(f"{options.out}: {size / 1e6:.1f} MB")


def read(data: Path, translated: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return (text, language) of everything that is read for words: reviews, translations, questions, paragraphs."""
    texts = [(f"{review.title}. {review.text}" if review.title else review.text, review.language)
             for review in corpus.reviews(data)]
    for english, french in translated:
        texts += [(english, "en"), (french, "fr")]
    asked = corpus.questions(data, held_out=False)
    texts += [(question, "fr") for question, _ in asked]
    texts += [(paragraph, "fr") for paragraph in dict.fromkeys(paragraph for _, paragraph in asked)]
    return texts


def fold(
    vectors: dict[str, Matrix],
    words: vocabulary.Vocabulary,
    texts: Sequence[tuple[str, str]],
    layout: table.Layout,
    components: int = 1,
) -> Matrix:
    """Return the whole table, shape (rows, dimension), from the skip-gram vectors; the mean row has length 1."""
    dimension = len(next(iter(vectors.values())))
    known = np.zeros((len(layout.keys), dimension), dtype=np.float32)
    for number, key in enumerate(layout.keys):
        if key in vectors:
            known[number] = vectors[key]
    known *= weighting.smooth_inverse_frequency(layout.keys, words.count)[:, None]
    row_of = {key: number for number, key in enumerate(layout.keys)}
    sample: dict[str, list[list[int]]] = {"fr": [], "en": []}
    for text, language in texts[:: max(1, len(texts) // 40_000)]:
        sample[language].append([row_of[key] for key in words.keys(text[:200])])
    french, english = (weighting.mean_rows(known, sample[language]) for language in ("fr", "en"))
    known = weighting.without(known, weighting.common_directions(french, english, components))
    known /= np.linalg.norm(known, axis=1)[known.any(axis=1)].mean()
    return table.with_pieces(known, layout, words)


def gather(
    data: Path, words: vocabulary.Vocabulary, partners: dict[str, list[str]], batches: int, seed: int
) -> list[list[pairs.TextPair]]:
    """Return all contrastive batches, kinds mixed: questions on one film, documents, subject terms."""
    films = pairs.by_film(corpus.reviews(data))
    asked = pairs.question_batches(films, pairs.Asker(words, partners, seed), batches, 256, seed)
    asked += pairs.shuffled_batches(pairs.documents(data), 256, seed)
    for turn in range(4):
        asked += pairs.shuffled_batches(pairs.subject_pairs(), 128, seed + turn)
    np.random.default_rng(seed).shuffle(asked)
    return asked


def in_rows(
    batches: Sequence[Sequence[pairs.TextPair]], tokenizer: Tokenizer, layout: table.Layout
) -> list[list[contrast.BagPair]]:
    """Return the batches as bags of rows; pairs with an empty side are left out."""
    result = []
    for batch in batches:
        sides = [tokenizer.encode_batch_fast(list(side), add_special_tokens=False) for side in zip(*batch, strict=True)]
        bags = [[layout.mapping[encoding.ids].tolist() for encoding in side] for side in sides]
        kept = [(anchor, positive) for anchor, positive in zip(*bags, strict=True) if anchor and positive]
        if len(kept) > 1:
            result.append(kept)
    return result
