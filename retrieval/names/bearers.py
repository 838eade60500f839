"""Whose a last name is in some reviews: by itself "Jones" is Indiana Jones there, and not Toby Jones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from retrieval.names.name_slips import sounded
from retrieval.names.named import ALIKE, one_person
from retrieval.words.folding import Token, tokens
from retrieval.words.lexical import stems_of
from retrieval.words.lexicon import listed, plain
from retrieval.words.relatives import KIN
from retrieval.words.spelling import allowed_edits
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

LONGEST = 3
"""How many words before a last name are looked at: "Samuel L. Jackson"."""
FEWEST = 3
"""In so many places another full name must stand before the last name is taken for its bearer's."""
SLIPPED = 6
"""From so many letters on, a name may be misspelt and still be told from every other."""
SLIPS = 2
"""Letters in which the stem of a misspelt name may differ."""
_RANKS = "dr doc docteur doctor mr mrs ms miss mister monsieur madame mme mlle professeur professor"
TITLES = KIN | frozenset(f"{_RANKS} auntie aunty tata tatie tonton mamie papi papy granny nana sister".split())
"""Before a name, these are no first name: "Aunt Lydia" is "tante Lydia"."""
_STYLES = frozenset(
    """lord lady sir king queen prince princess princesse captain capitaine colonel general commandant commander
    lieutenant sergeant sergent inspector inspecteur detective commissaire roi reine""".split()
)
"""Before a last name these are often left out. Before a first name they tell somebody by it: "Lord John" is no John
Bell, where nobody writes a John without a last name."""

_NAMED, _BARE = 0, 1


def first_names(name: str) -> list[str]:
    """The words of a name, folded, before its last one; titles are none."""
    words = [t.word for t in tokens(name) if t.word not in STOPWORDS]
    return [word for word in words[:-1] if word not in TITLES]


def of_another(texts: Sequence[str], last: str, first: Sequence[str]) -> list[bool]:
    """Which of the texts write a last name, but somebody else's: a list as long as ``texts``.

    Where another full name with that last name stands more often in them, the last name alone is not of who was asked
    for, nor is a word made of it ("Disneyland"). Nor is a word that is the first name of another ("Carol Kane" of
    "Christmas Carol").
    """
    if not first:
        return [False] * len(texts)
    others, own = Counter[str](), 0
    found: list[list[int]] = []
    for text in texts:
        seen = _places(text, last, first, others)
        own += seen.count(_NAMED)
        found.append(seen)
    if not own and _STYLES.issuperset(first):
        return [all(_in_full(text, last) for text in texts)] * len(texts)
    rival = max(others.values(), default=0)
    bare = _NAMED if rival >= FEWEST and rival > own else _BARE
    return [all(kind > bare for kind in seen) and (bool(seen) or bare == _NAMED) for seen in found]


def _places(text: str, last: str, first: Sequence[str], others: Counter[str]) -> list[int]:
    """How each place of a last name in a text is borne; the first names of others are counted in ``others``."""
    words, found = tokens(text), []
    for place, token in enumerate(words):
        if token.word.rstrip("s") != last.rstrip("s"):
            continue
        before = _before(words, place, text)
        if any(_alike(word, name) for word in before for name in first):
            found.append(_NAMED)
        elif rival := next((w for w in before if w not in STOPWORDS and w not in TITLES and len(w) > 2), None):
            others[rival] += 1
            found.append(_BARE + 1 if rival in proper_names() - everyday() else _BARE)
        elif _leads(words, place, text):
            found.append(_BARE + 1)
        else:
            found.append(_BARE)
    return found


def _before(words: Sequence[Token], place: int, text: str) -> list[str]:
    """The words that lead to a last name as first names do, nearest first; in small letters, only the nearest."""
    found: list[str] = []
    for at in range(place - 1, max(-1, place - 1 - LONGEST), -1):
        gap = text[words[at].end : words[at + 1].start]
        if gap.strip() not in ("", "-", ".", "'") or (gap.strip() == "." and len(words[at].word) > 2):
            break
        if found and not words[at].capital:
            break
        found.append(words[at].word)
        if not words[at].capital:
            break
    return found if not found or words[place - 1].capital else found[:1]


def _leads(words: Sequence[Token], place: int, text: str) -> bool:
    """Whether a name that stands alone before it is the first name of another: "Carol Kane"."""
    after = words[place + 1] if place + 1 < len(words) else None
    return (
        after is not None and after.capital and words[place].capital
        and text[words[place].end : after.start] == " "
        and after.word in proper_names() and after.word not in everyday()
    )  # fmt: skip


def _in_full(text: str, first: str) -> bool:
    """Whether a first name is written in a text, and nowhere without a last one: "John Bell"."""
    words = tokens(text)
    after = [words[n : n + 2] for n, token in enumerate(words) if token.word == first]
    return bool(after) and all(
        len(pair) > 1 and pair[1].capital and text[pair[0].end : pair[1].start] == " " for pair in after
    )


def _alike(word: str, name: str) -> bool:
    """Whether two first names may be one person's: "Henri" and "Henry", "Sam" and "Samuel"."""
    if len(word) < ALIKE or (word not in name and (listed(word, "fr") or listed(word, "en"))):
        return OSA.distance(word, name) <= allowed_edits(name)
    return one_person(word, name)


def slip_of(word: str, last: str) -> bool:
    """Whether a folded word is a last name misspelt: nearly the same letters, no other name and no word of its own."""
    begun = word[:2] == last[:2] or (word[:1] == last[:1] and sounded(word) == sounded(last))  # "Cristo", "Christo"
    if len(last) < SLIPPED or not begun or word.rstrip("s") == last.rstrip("s"):
        return False
    if word in proper_names() or plain(word):
        return False
    return OSA.distance(word, last) <= min(allowed_edits(word), allowed_edits(last))


def stems_like(terms: Iterable[str], last: str) -> list[str]:
    """The stems, of some, that a misspelt last name may be kept under: those nearly like its own."""
    own = {last, *stems_of(last)}
    return [t for t in terms if t not in own and any(OSA.distance(t, stem) <= SLIPS for stem in own)]


def writes_slip(text: str, last: str, first: Sequence[str] = ()) -> bool:
    """Whether a text writes a last name misspelt, with a capital and after no first name but those of ``first``."""
    words = tokens(text)
    return any(
        t.capital and slip_of(t.word, last) and not _after_another(words, place, text, first)
        for place, t in enumerate(words)
    )


def _after_another(words: Sequence[Token], place: int, text: str, first: Sequence[str]) -> bool:
    """Whether first names stand before a last one, and none of them is asked for: "Holly Waddington"."""
    if not first or not place or not words[place - 1].capital:
        return False
    before = [word for word in _before(words, place, text) if word not in STOPWORDS and word not in TITLES]
    return bool(before) and not any(_alike(word, name) for word in before for name in first)
