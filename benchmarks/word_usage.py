"""`python -m benchmarks.word_usage --data DIR`: how reviews use their words, for `retrieval/words/usage.txt`.

Counted over French and English reviews of every film but the ten dev films, so that what is salient in a film can be
told by what is not (`retrieval.salience`). One row a word, folded: how often it is met in a million words of the
language that has more of it, and the percentage of its occurrences that follow an article or a possessive, and that
have a capital though no sentence begins there.
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import compress
from pathlib import Path

from retrieval.spoken import spoken
from retrieval.words import USAGE

LONGEST = 3000
"""Code points of a review that are read: a few spam texts run to 100,000."""
RAREST = 10
"""A word met fewer times in a million is left out: its rarity says enough."""


def texts(data: Path, name: str) -> Iterator[str]:
    """Yield every review of a file that is not of a dev film."""
    dev = {json.loads(line)["film_id"] for line in (data / "questions_dev.jsonl").read_text("utf-8").splitlines()}
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            review = json.loads(line)
            if review.get("film_id") not in dev:
                yield review["text"][:LONGEST]


def main() -> None:
    """Count, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    rates: dict[str, float] = defaultdict(float)
    seen, after_article, inside, capital = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for name in ("reviews_fr", "reviews_en"):
        own = Counter[str]()
        for text in texts(data, name):
            read = spoken(text)
            own.update(read.words)
            after_article.update(compress(read.words, read.determined))
            inside.update(compress(read.words, read.inside))
            capital.update(compress(read.words, (a and b for a, b in zip(read.inside, read.capital, strict=True))))
        seen += own
        for word, count in own.items():
            rates[word] = max(rates[word], 1e6 * count / own.total())
    rows = []
    for word, rate in sorted(rates.items()):
        if rate >= RAREST and word.isalpha():
            article = round(100 * after_article[word] / seen[word])
            rows.append(f"{word}\t{round(rate)}\t{article}\t{round(100 * capital[word] / max(1, inside[word]))}")
    USAGE.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} words of {seen.total()}")


if __name__ == "__main__":
    main()
