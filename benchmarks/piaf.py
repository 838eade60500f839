"""`python -m benchmarks.piaf --data DIR`: general French retrieval, the paragraph that answers a question.

PIAF 1.1 (Keraron et al., "Project PIAF: Building a Native French Question-Answering Dataset", LREC 2020): the
questions of one Wikipedia article in five, which the encoder never saw, against all paragraphs of those articles.
"""

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import encoders, report
from benchmarks.lexical import Bm25
from embeddings.static import StaticEncoder
from embeddings.training.corpus import questions

TOP = 10


def found(scores: NDArray[np.float64], answer: int) -> float:
    """Return 1.0 where the paragraph of the answer is among the first ten, else 0.0."""
    return float((scores > scores[answer]).sum() < TOP)


def main() -> None:
    """Measure Recall@10 of BM25 and of each encoder, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.piaf", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--cache", type=Path, default=Path(".cache/benchmarks"))
    options = parser.parse_args()
    asked = questions(options.data, held_out=True)
    paragraphs = list(Counter(paragraph for _, paragraph in asked))
    place = {paragraph: number for number, paragraph in enumerate(paragraphs)}
    answers = [place[paragraph] for _, paragraph in asked]

    index = Bm25(paragraphs)
    lexical = [found(index.plain(question), answer) for (question, _), answer in zip(asked, answers, strict=True)]
    rows = [["BM25", report.with_interval(lexical)]]
    compared: dict[str, encoders.Encoder] = {
        "MiniLM": encoders.MiniLm(),
        "word2vec": encoders.PlainWord2Vec(options.data, options.cache),
        "shipped": StaticEncoder.load(encoders.SHIPPED),
    }
    for name, encoder in compared.items():
        scores = encoder.encode([question for question, _ in asked]) @ encoder.encode(paragraphs).T
        hits = [found(line.astype(np.float64), answer) for line, answer in zip(scores, answers, strict=True)]
        rows.append([name, report.with_interval(hits)])
    note = f"PIAF 1.1, {len(asked)} held-out questions against {len(paragraphs)} paragraphs."
    report.write(options.out / "piaf.md", "General French retrieval", note, ["system", f"Recall@{TOP}"], rows)
    print(report.table(["system", f"Recall@{TOP}"], rows))


if __name__ == "__main__":
    main()
