"""`python -m benchmarks.word_usage --data DIR`: how reviews use their words, for files of `retrieval/words`.

`usage.txt` is counted over French and English reviews of every film but the ten dev films, so that what is salient in
a film can be told by what is not (`retrieval.words.salience`). One row a word, folded: how often it is met in a million
words of the language that has more of it, and the percentage of its occurrences that follow an article or a
possessive, and that have a capital though no sentence begins there. `fr_rare.txt` and `en_rare.txt` are the words of
each language that are no everyday ones and no names: what a word of a question may be translated to, beside those.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import compress
from pathlib import Path

from retrieval.words.spoken import spoken
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import USAGE, common, proper_names

LONGEST = 3000
"""Code points of a review that are read: a few spam texts run to 100,000."""
RAREST = 10
"""A word met fewer times in a million is left out: its rarity says enough."""
LEAST = 2
"""And from so many times on it is one that the encoder has learnt."""
NAMES = 0.4
"""A word that has a capital oftener inside sentences is a name."""


def texts(data: Path, name: str) -> Iterator[str]:
    """Yield every review of a file that is not of a dev film."""
    dev = {json.loads(line)["film_id"] for line in (data / "questions_dev.jsonl").read_text("utf-8").splitlines()}
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            review = json.loads(line)
            if review.get("film_id") not in dev:
                yield review["text"][:LONGEST]


@dataclass
class Counts:
    """How often the reviews of one language write each word: at all, inside a sentence, and there with a capital."""

    all: Counter[str] = field(default_factory=Counter)
    inside: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)
    after_article: Counter[str] = field(default_factory=Counter)

    def add(self, text: str) -> None:
        """Count the words of a review."""
        read = spoken(text)
        self.all.update(read.words)
        self.after_article.update(compress(read.words, read.determined))
        self.inside.update(compress(read.words, read.inside))
        self.capital.update(compress(read.words, (a and b for a, b in zip(read.inside, read.capital, strict=True))))

    def rate(self, word: str) -> float:
        """How often it is met in a million words."""
        return 1e6 * self.all[word] / self.all.total()

    def name(self, word: str) -> bool:
        """Whether it is mostly written as a name."""
        return self.capital[word] > NAMES * max(1, self.inside[word])


def rarer(own: Counts, other: Counts, language: str) -> list[str]:
    """The words of a language that are neither everyday words nor names, nor words of the other language."""
    left_out = common(language) | STOPWORDS | proper_names()
    return sorted(
        w for w in own.all if w not in left_out and len(w) > 2 and w.isalpha() and not own.name(w)
        and own.rate(w) >= max(LEAST, other.rate(w))
    )  # fmt: skip


def main() -> None:
    """Count, and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    french, english = Counts(), Counts()
    for counts, name in ((french, "reviews_fr"), (english, "reviews_en")):
        for text in texts(data, name):
            counts.add(text)
    rows = []
    for word in sorted(french.all | english.all):
        rate = max(french.rate(word), english.rate(word))
        if rate >= RAREST and word.isalpha():
            seen, inside = (a[word] + b[word] for a, b in ((french.all, english.all), (french.inside, english.inside)))
            article = round(100 * (french.after_article[word] + english.after_article[word]) / seen)
            capital = round(100 * (french.capital[word] + english.capital[word]) / max(1, inside))
            rows.append(f"{word}\t{round(rate)}\t{article}\t{capital}")
    USAGE.write_text("\n".join(rows) + "\n", encoding="utf-8")
    for language, own, other in (("fr", french, english), ("en", english, french)):
        USAGE.with_name(f"{language}_rare.txt").write_text("\n".join(rarer(own, other, language)) + "\n", "utf-8")
    print(f"{len(rows)} words of {french.all.total() + english.all.total()}")


if __name__ == "__main__":
    main()
