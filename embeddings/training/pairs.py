"""What the contrastive training reads: batches of texts that belong together, as (anchor, positive) strings.

The negatives of a pair are the other positives of its batch. Batches of questions and sentences are therefore drawn
from the reviews of one film, so that the table learns to tell subjects apart, and not films.
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from embeddings.training import corpus, lexicon, templates
from embeddings.training.vocabulary import Vocabulary, fold, words

TextPair = tuple[str, str]
_DROPPED = 0.3  # how often a sentence loses the very word it is asked by, so that its neighbours answer too
_ABROAD = 0.6  # how often a question is asked in the other language, where its subject can be translated


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    language: str


def documents(data: Path) -> list[TextPair]:
    """Return pairs from all sources that are not questions on reviews: translations, STS, PIAF, titles."""
    pairs = corpus.parallel(data) + corpus.similar(data) + corpus.questions(data, held_out=False)
    pairs += [(review.title, review.text[:400]) for review in corpus.reviews(data) if review.title]
    return pairs


def subject_pairs() -> list[TextPair]:
    """Return every English term of the thesaurus and lexicon with every French one of its entry, once each."""
    pairs = []
    for english, french in lexicon.subjects():
        pairs += [(english[n % len(english)], french[n % len(french)]) for n in range(max(len(english), len(french)))]
    for left, right in lexicon.entries():
        pairs += [(left[0], form) for form in right] + [(form, right[0]) for form in left[1:]]
    return pairs


class Asker:
    """Asks questions that a given sentence answers: by one or two of its rarer words, or a translation of them."""

    def __init__(self, vocabulary: Vocabulary, translations: dict[str, list[str]], seed: int) -> None:
        self._vocabulary = vocabulary
        self._translations = translations
        self._random = random.Random(seed)  # noqa: S311
        self._rank = Counter(vocabulary.count["fr"]) + Counter(vocabulary.count["en"])
        self._total = self._rank.total()
        self._spelling: dict[str, str] = {}
        for form, key in vocabulary.key_of.items():  # the shortest form stands for its key
            if key not in self._spelling or len(form) < len(self._spelling[key]):
                self._spelling[key] = form

    def ask(self, sentence: _Sentence) -> TextPair | None:
        """Return (question, sentence), the sentence sometimes without the word asked; None where nothing stands out."""
        chance = self._random
        found = [(word, self._vocabulary.key_of.get(fold(word), "")) for word in words(sentence.text)]
        rare = [(word, key) for word, key in found if key and len(word) > 2 and self._rank[key] < self._total / 2500]
        if not rare:
            return None
        weights = [math.log(self._total / (1 + self._rank[key])) - 6 for _, key in rare]
        asked = dict.fromkeys(chance.choices(rare, weights, k=chance.choice((1, 1, 2))))
        language, subject = sentence.language, " ".join(word for word, _ in asked)
        if all(key in self._translations for _, key in asked) and chance.random() < _ABROAD:
            partners = [chance.choice(self._translations[key]) for _, key in asked]
            subject = " ".join(self._spelling.get(key, key) for key in partners)
            language = "en" if language == "fr" else "fr"
        frame = chance.choice(templates.FRENCH if language == "fr" else templates.ENGLISH)
        text = sentence.text
        if chance.random() < _DROPPED:
            gone = {word for word, _ in asked}
            text = " ".join(word for word in words(text) if word not in gone)
        return frame.format(subject), text


def by_film(reviews: Iterable[corpus.ReviewText], at_least: int = 64) -> dict[str, list[_Sentence]]:
    """Return the sentences of each film that has enough of them; English one-liners share one heap."""
    films: dict[str, list[_Sentence]] = defaultdict(list)
    for review in reviews:
        for sentence in corpus.sentences(review.text):
            if 25 <= len(sentence) <= 300:
                films[review.film].append(_Sentence(sentence, review.language))
    small = [film for film, held in films.items() if len(held) < at_least]
    for film in small:
        films["others"] += films.pop(film)
    return films


def question_batches(
    films: dict[str, list[_Sentence]], asker: Asker, batches: int, size: int, seed: int
) -> list[list[TextPair]]:
    """Return batches of (question, sentence), each from one film, films drawn by the root of their size."""
    chance = random.Random(seed)  # noqa: S311
    names = sorted(films)
    weights = [math.sqrt(len(films[name])) * (10 if name == "others" else 1) for name in names]
    result = []
    for name in chance.choices(names, weights, k=batches):
        drawn = chance.sample(films[name], min(size, len(films[name])))
        result.append([pair for sentence in drawn if (pair := asker.ask(sentence))])
    return result


def shuffled_batches(pairs: Sequence[TextPair], size: int, seed: int) -> list[list[TextPair]]:
    """Return the pairs in batches of `size`, shuffled."""
    order = list(pairs)
    random.Random(seed).shuffle(order)  # noqa: S311
    return [order[start : start + size] for start in range(0, len(order), size)]
