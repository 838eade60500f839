"""What people and works are called in a film's reviews: full names, told from what is written side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from retrieval.names.bearers import TITLES
from retrieval.words.lexical import any_of, phrase
from retrieval.words.salience import Tally
from retrieval.words.spoken import Spoken
from retrieval.words.stopwords import STOPWORDS

PARTICLES = frozenset({"de", "du", "des", "la", "le", "van", "von", "di", "da", "del", "of", "the", "d", "l", "o"})
"""What may stand in small letters inside a name."""
TOGETHER = 0.15
"""A name that stands in a longer one in at least this share of its places is called by the longer one."""
LEADING = 0.5
"""A first name, in at least this one: people are counted by their last name, and "Harvey" is mostly written alone."""
ONE = 0.8
"""Followed by one last name in so many of its places, a first name is of one person."""
LED = 0.5
"""What leads a name in at least this share of its places belongs to it: "soldat Ryan"."""
SLIP = 86
"""From this similarity on (rapidfuzz, 0 to 100), two names of six letters or more are one, spelled differently."""

Run = tuple[str, ...]
_TOOLS = STOPWORDS - PARTICLES


@dataclass(frozen=True, slots=True)
class Called:
    """A name or a thing: what people call it, and the words (folded) any of which is a mention of it.

    ``together``: only all of them side by side are ("trou noir").
    """

    label: str
    words: tuple[str, ...]
    name: bool
    together: bool = False

    @property
    def expression(self) -> str:
        """The FTS5 expression met by passages that mention it."""
        return (phrase(" ".join(self.words)) if self.together else "") or any_of(self.words)


def names(
    reviews: Sequence[Spoken], counted: Tally, salient: Iterable[str], title: frozenset[str]
) -> list[Called]:
    """The people, places and works that the salient names stand for; those of the title are left out."""
    runs, written = _runs(reviews, counted)
    within: dict[str, Counter[Run]] = defaultdict(Counter)
    for run, count in runs.items():
        for word in run:
            within[word][run] += count
    members: dict[Run, list[str]] = defaultdict(list)
    told = list(salient)
    for word in told:
        if word in TITLES:
            continue
        run, count = within[word].most_common(1)[0] if within[word] else ((word,), 0)
        share = TOGETHER if word == run[-1] else LEADING
        if _of_several(word, within[word], counted, told):
            continue
        if count < max(2, share * counted.seen[word]):
            run = (word,)
        members[run].append(word)
    alone = {run[0] for run in members if len(run) == 1}
    for run in [run for run in members if len(run) > 1 and not alone.isdisjoint(run)]:
        del members[run]  # "Harvey Specter" where he is mostly called Harvey
    found = [
        Called(_label(run, written), (*words, *_slips(run[-1], counted)), name=True)
        for run, words in members.items()
        if not title & set(run)
    ]
    return _merged(found, counted)


def _of_several(word: str, within: Counter[Run], counted: Tally, told: Sequence[str]) -> bool:
    """Whether a word is mostly the first name of one or another, told by their last ("Robert" Downey or Pattinson)."""
    followed: Counter[str] = Counter()
    for run, count in within.items():
        if count > 1 and run[-1] != word:
            followed[run[run.index(word) + 1]] += count
    most = max(followed.values(), default=0)
    if followed.keys().isdisjoint(told):
        return False
    return most < ONE * followed.total() and within.total() >= LEADING * counted.seen[word]


def _runs(reviews: Sequence[Spoken], counted: Tally) -> tuple[Counter[Run], dict[Run, Counter[str]]]:
    """How often names stand side by side ("Robert De Niro"), and how each run, or name alone, is written."""
    runs, written = Counter[Run](), defaultdict[Run, Counter[str]](Counter)
    known = {word for word in counted.inside if counted.is_name(word)}

    def close(review: Spoken, start: int, end: int) -> None:
        """Count the run from ``start`` to ``end`` (excluded)."""
        while start < end and (review.words[end - 1] in PARTICLES or len(review.words[end - 1]) < 2):
            end -= 1
        if end - start > 1:
            key = tuple(review.words[start:end])
            runs[key] += 1
            pairs = zip(review.hyphen[start:end], review.surfaces[start:end], strict=True)
            written[key]["".join(("-" if hyphen else " ") + surface for hyphen, surface in pairs)[1:]] += 1

    for review in reviews:
        words, capital, inside = review.words, review.capital, review.inside
        start: int | None = None  # of the run that is open
        for place, word in enumerate(words):
            name = word in known
            if start is not None:
                goes_on = review.touches[place] and (
                    name or capital[place] or review.hyphen[place] or word in PARTICLES
                )
                if not goes_on:
                    close(review, start, place)
                    start = None
            # "Will Smith": a name that is also a tool word
            if start is None and (name or (capital[place] and inside[place] and word in _TOOLS)):
                start = place
            if name and capital[place]:
                written[(word,)][_with_its_noun(review, place)] += 1
        if start is not None:
            close(review, start, len(words))
    return runs, written


def _with_its_noun(review: Spoken, place: int) -> str:
    """The name as written, with the article or the common noun that leads it: "les Affranchis", "soldat Ryan"."""
    surface, before = review.surfaces[place], place - 1
    if before < 0 or not review.touches[place] or (review.capital[before] and review.inside[before]):
        return surface
    word = review.words[before]
    leads = word in ("le", "la", "les", "the") or (word not in STOPWORDS and len(word) > 3)
    return f"{review.surfaces[before].lower()} {surface}" if leads else surface


def _label(run: Run, written: dict[Run, Counter[str]]) -> str:
    """How a run is written most; a name alone with what leads it nearly always."""
    forms = written[run]
    if len(run) > 1:
        return forms.most_common(1)[0][0]
    form, count = forms.most_common(1)[0]
    bare = Counter({f.rpartition(" ")[2]: 0 for f in forms})
    for other, often in forms.items():
        bare[other.rpartition(" ")[2]] += often
    return form if count >= LED * forms.total() else bare.most_common(1)[0][0]


def _slips(last: str, counted: Tally) -> list[str]:
    """Other spellings of a last name: rarer names of six letters or more with the same first letter, nearly alike."""
    if len(last) < 6:
        return []
    return [
        other for other, count in counted.seen.items()
        if other != last and other[:1] == last[:1] and len(other) > 5 and count < counted.seen[last] / 2
        and fuzz.ratio(other, last) >= SLIP and counted.is_name(other)
    ]  # fmt: skip


def _merged(found: list[Called], counted: Tally) -> list[Called]:
    """Names that share a word (a slip among them) or are written nearly alike are one: the one that is met most."""
    kept: list[Called] = []
    for one in sorted(found, key=lambda c: -max(counted.seen[w] for w in c.words)):
        for place, other in enumerate(kept):
            if set(one.words) & set(other.words) or (len(one.label) > 5 and fuzz.ratio(one.label, other.label) >= SLIP):
                words = tuple(dict.fromkeys((*other.words, *one.words)))
                kept[place] = Called(other.label, words, name=True)
                break
        else:
            kept.append(one)
    return kept
