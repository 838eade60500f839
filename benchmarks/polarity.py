"""`python -m benchmarks.polarity --data DIR`: what the shipped polarity model is worth, and what it costs.

Beside it, fitted in the same run, stands the plainest thing that could do the same: TF-IDF of words and word
pairs with logistic regression, one for each language, on the whole reviews of the same films.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from benchmarks.polarity_parts import leaning, parted, voted
from benchmarks.polarity_tables import LABELS, bootstrap, called, confidence, confusion, machine, table
from embeddings.training.polarity_data import RatedReview, reviews
from embeddings.training.polarity_labels import labelled_sentences
from retrieval.polarity import PolarityModel

OUT = Path(__file__).parent / "results" / "polarity.md"


def main() -> None:
    """Measure, print the tables and write them to the results folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    started = time.monotonic()
    load_s = min(_seconds(PolarityModel.load) for _ in range(3))
    model = PolarityModel.load()
    read = reviews(data)
    plain = {language: _baseline(read, language) for language in ("fr", "en")}
    held_out = [sentence for sentence in labelled_sentences(data) if sentence.share == "valid"]
    with (data / "polarity_dev.jsonl").open(encoding="utf-8") as lines:
        dev = [json.loads(line) for line in lines]
    texts, labels = [row["sentence"] for row in dev], [row["label"] for row in dev]

    wholes = [["whole reviews of unseen films", "n", "favourable", "TF-IDF + LR", "this model", "this model, vote"]]
    for name, share, language in (
        ("French", "test", "fr"),
        ("French, ten dev films", "dev", "fr"),
        ("English", "test", "en"),
    ):
        wholes.append([name, *_whole(model, plain[language], read, share, language)])
    split = [["French whole reviews of unseen films", "n", "TF-IDF + LR", "this model, vote"]]
    split += parted(model, plain["fr"], read)
    sentences = [["sentences, favourable or not", "n", "TF-IDF + LR", "this model", "95 % interval"]]
    sentences.append(["polarity_dev (French)", *_sides(model, plain["fr"], texts, labels)])
    for language, name in (("fr", "own labels, held-out films, French"), ("en", "own labels, held-out films, English")):
        own = [sentence for sentence in held_out if sentence.language == language]
        row = _sides(model, plain[language], [s.text for s in own], [s.label for s in own])
        sentences.append([name, *row])
    four = model.score_four(texts)
    cost = [["cost, processor time", "this model", "TF-IDF + LR", "ratio"], _speed(model, plain["fr"], texts)]
    parts = [
        "# Polarity",
        f"{date.today().isoformat()}, model `{model.name}`, {machine()}. Data: `reviews_fr`, `reviews_en` (Rotten "
        "Tomatoes), `polarity_dev`. Favourable: 4 and up of 5, or fresh; unfavourable: 2.5 and down, or rotten. "
        "Vote: the reviews' sentences scored one by one and summed.",
        table(wholes),
        "The same French reviews, by source and by rating (those held out hold twice as many of 2.5 stars):",
        table(split),
        table(sentences),
        "Four labels on polarity_dev (rows: as read; columns: as the model says):",
        table(confusion(labels, called(four))),
        f"Right: {np.mean([a == b for a, b in zip(labels, called(four), strict=True)]):.3f} of {len(labels)}.",
        "What passes a threshold on polarity_dev, and what share of it was read so (or mixed):",
        table(confidence(labels, model.score_array(texts))),
        table(cost),
        f"Loading takes {load_s * 1000:.0f} ms of processor time.",
        f"Made by `python -m benchmarks.polarity --data DIR` in {time.monotonic() - started:.0f} s, most of it the "
        "baseline. Times are processor time; set OMP_NUM_THREADS=1 for one thread.",
    ]
    page = "\n\n".join(parts) + "\n"
    print(page)
    OUT.write_text(page, encoding="utf-8")


def _seconds(work: Callable[[], object]) -> float:
    """Processor seconds, so that what else the machine does counts little."""
    started = time.process_time()
    work()
    return time.process_time() - started


def _baseline(read: Sequence[RatedReview], language: str) -> Pipeline:
    """Logistic regression over TF-IDF, on the training films' whole reviews with a clear verdict."""
    chosen = [r for r in read if r.share == "train" and r.language == language and r.side is not None]
    words = TfidfVectorizer(
        ngram_range=(1, 2), min_df=3, max_features=300_000, sublinear_tf=True, strip_accents="unicode"
    )
    pipeline = make_pipeline(words, LogisticRegression(C=4, max_iter=200, class_weight="balanced"))
    return pipeline.fit([" ".join(r.sentences) for r in chosen], [r.side for r in chosen])


def _whole(model: PolarityModel, plain: Pipeline, read: Sequence[RatedReview], share: str, language: str) -> list[str]:
    """Shares of whole film reviews put on the right side, as cells."""
    chosen = [r for r in read if (r.share, r.language, r.kind) == (share, language, "film") and r.side is not None]
    good = np.array([r.side == 1 for r in chosen])
    texts = [" ".join(r.sentences) for r in chosen]
    chances = model.score_array(texts)
    leans = (leaning(plain, texts), chances[:, 0] - chances[:, 1], voted(model, chosen))
    return [str(len(chosen)), f"{good.mean():.3f}", *(f"{((lean > 0) == good).mean():.3f}" for lean in leans)]


def _sides(model: PolarityModel, plain: Pipeline, texts: Sequence[str], labels: Sequence[str]) -> list[str]:
    """Shares of clearly favourable or unfavourable sentences put on the right side, as cells."""
    sure = [at for at, label in enumerate(labels) if label in LABELS[:2]]
    good = np.array([labels[at] == "pos" for at in sure])
    chosen = [texts[at] for at in sure]
    chances = model.score_array(chosen)
    right = (chances[:, 0] > chances[:, 1]) == good
    low, high = bootstrap(right)
    other = (leaning(plain, chosen) > 0) == good
    return [str(len(sure)), f"{other.mean():.3f}", f"{right.mean():.3f}", f"{low:.3f} to {high:.3f}"]


def _speed(model: PolarityModel, plain: Pipeline, texts: Sequence[str]) -> list[str]:
    """Sentences a second of both, the best of three rounds, as cells."""
    many = list(texts) * 20
    model.score_array(many)
    ours = len(many) / min(_seconds(lambda: model.score_array(many)) for _ in range(3))
    theirs = len(many) / min(_seconds(lambda: plain.predict_proba(many)) for _ in range(3))
    return ["sentences a second", f"{ours:,.0f}", f"{theirs:,.0f}", f"{ours / theirs:.1f}"]


if __name__ == "__main__":
    main()
