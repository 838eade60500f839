"""Words that are written as one or as several: "pop-corn", "popcorn", "sous marin", "machine à laver"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from retrieval.question import Language
from retrieval.words.expressions import Run, expressions_in
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import READ_AS, any_of, phrase, stems_of
from retrieval.words.lexicon import plain
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, rare
from retrieval.words.written import of_one_word, short_forms, words_in

HYPHENS = ("-", "\u2010", "\u2011", "\u2013")
_ASKING = frozenset("il elle on ils elles je tu nous vous ce t".split())
"""What a hyphen joins to a verb in a question: "convient-il"."""
_ENDS = ("overs", "over", "offs", "off")
"""What nouns end with that are written in one word or in two: "voice-over", "rip off"."""
_OTHERS = ("cover", "lover", "moreover")
SHORTEST = 3
"""Letters of a part at least."""
_BEFORE_VERB = frozenset(
    "to can cannot could would will may might must t not that which who they we you i doesn don".split()
)
_AFTER_VERB = frozenset("for my your his her their our its the a an most half much stuff something things".split())
"""Before these, or after those, "make up" is a verb, and nobody's make-up."""
_MAKE_UP = ("make", "up")
BETWEEN = 2
"""So many tool words stand at most between two words of an expression."""


@lru_cache(maxsize=10_000)
def halves(word: str) -> tuple[Run, ...]:
    """The ways to read a folded word as two known ones."""
    pairs = ((word[:at], word[at:]) for at in range(SHORTEST, len(word) - SHORTEST + 1))
    return tuple((a, b) for a, b in pairs if _known(a) and _known(b)) or ended(word)


def ended(word: str) -> tuple[Run, ...]:
    """A folded word that ends like "crossover" or "spin-off", or its plural, read as two."""
    begun = next((word[: -len(end)] for end in _ENDS if word.endswith(end)), "")
    if len(begun) < SHORTEST or begun in STOPWORDS or not plain(begun) or word.rstrip("s").endswith(_OTHERS):
        return ()
    return ((begun, word[len(begun) :].rstrip("s")),)


def one_word(first: str, second: str) -> bool:
    """Whether two words are also written as one."""
    parts = fold_word(first), fold_word(second)
    return all(len(part) >= SHORTEST and part not in STOPWORDS for part in parts) and _known("".join(parts))


def _known_with(word: str, end: str) -> bool:
    """Whether two words of a question are one that is known: "cross over", and not "a fight over a ring"."""
    return end in _ENDS and bool(ended(word + end)) and (_known(word + end) or _known((word + end).rstrip("s")))


def _known(word: str) -> bool:
    return word not in STOPWORDS and (word in everyday() or word in rare("fr") or word in rare("en"))


def written_in_several(text: str, language: Language) -> list[Run]:
    """What stands for one word in a question: expressions of the lexicon, longest first, and words with hyphens."""
    question = tokens(text)
    found = [run for _, run in expressions_in([t.word for t in question], language)]
    hyphened = [(a.word, b.word) for a, b in pairwise(question) if text[a.end : b.start] in HYPHENS]
    found += [(a.word, b.word) for a, b in pairwise(question) if _known_with(a.word, b.word)]
    return found + [pair for pair in hyphened if not any(p.isdigit() for p in pair) and pair[1] not in _ASKING]


@lru_cache(maxsize=10_000)
def stems_of_part(part: str) -> frozenset[str]:
    """The stems under which a part of an expression is kept: "fin" and "son" have two readings."""
    return frozenset((*stems_of(part), *(stems_of(READ_AS[part]) if part in READ_AS else ())))


def expression_of(run: Run) -> str:
    """The FTS5 expression met by passages that may write a run."""
    plain = [part for part in run if part not in READ_AS]
    return (phrase(" ".join(run)) if len(plain) == len(run) else "") or any_of(plain)


def holding_all(run: Run, holding: Callable[[str], int]) -> int:
    """How many passages hold a run at most: as many as hold its rarest word. ``holding`` tells it of a stem."""
    return min((max(map(holding, stems_of_part(part))) for part in run if part not in STOPWORDS), default=0)


def writes_run(text: str, held: AbstractSet[str], run: Run) -> bool:
    """Whether a text, whose stems are ``held``, has the words of a run one after the other.

    Where two of them have tool words between, others may stand there: "a waste of time" is met in "waste my time".
    """
    if not all(part in STOPWORDS or not held.isdisjoint(stems_of_part(part)) for part in run):
        return False
    words = words_in(text)
    places = range(len(words) - len(run) + 1)
    if any(all(_is(words[first + n], part) for n, part in enumerate(run)) for first in places):
        return run != _MAKE_UP or _writes_make_up(words)
    content = [part for part in run if part not in STOPWORDS]
    if len(content) != 2 or len(run) == 2 or run[0] in STOPWORDS or run[-1] in STOPWORDS:
        return False
    begun = (first for first in range(len(words)) if _is(words[first], content[0]))
    return any(_is(words[last], content[1]) for first in begun for last in _after_tool_words(words, first))


def _writes_make_up(words: Sequence[str]) -> bool:
    """Whether a "make up" of a text is no verb: "it makes up for it"."""
    said = ["", *map(fold_word, words), ""]
    found = (at for at, pair in enumerate(pairwise(said)) if pair == _MAKE_UP)
    return any(said[at - 1] not in _BEFORE_VERB and said[at + 2] not in _AFTER_VERB for at in found)


def _after_tool_words(words: Sequence[str], first: int) -> range:
    """The place of the next word of some that is no tool word, where at least one and few of them stand before it."""
    place = first + 1
    while place < len(words) and fold_word(words[place]) in STOPWORDS:
        place += 1
    found = 1 < place - first <= 1 + BETWEEN and place < len(words)
    return range(place, place + found)


def _is(word: str, part: str) -> bool:
    """Whether a word is a part of an expression, or a form of it."""
    folded = fold_word(word)
    if folded == part or folded == fold_word(READ_AS.get(part, "")):
        return True
    near = abs(len(folded) - len(part)) < SHORTEST or (folded.startswith(part) and short_forms(part, folded))
    alike = len(part) > SHORTEST and near
    return alike and of_one_word(folded, part) and not stems_of_part(part).isdisjoint(stems_of(word))
