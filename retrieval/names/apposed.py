"""Who somebody is said to be, beside the name: "the husband Arthur", "Milo, the older brother" ask of Arthur and Milo.

Few who write of them call them so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from retrieval.words.folding import Token, fold_word, tokens
from retrieval.words.persons import PERSONS
from retrieval.words.relatives import KIN
from retrieval.words.stopwords import DEFINITE, STOPWORDS

_BEFORE = frozenset("the her his their le la l son sa leur her my mon ma our notre du au".split())
"""What leads to it; another name's "'s" makes it somebody's relative."""
_OPENS = frozenset("the le la l un une a an that this ce cet cette celui celle her his son sa their leur".split())
"""What such words begin with, where they stand after the name."""
_OF = frozenset("de d of".split())
_LONGEST = 7
_ENDS = re.compile(r"[,;:.!?()\u2013\u2014]")
_APART = (",", "(", "\u2014", "\u2013")
_SAYS = frozenset(
    """is are was were does do did has have can est sont etait fait joue a-t-il qui who that qu'on on they people plays
    what how quoi comment pourquoi why""".split()
)
"""With these it is a clause that asks, or tells what somebody does."""


def apposed(text: str, names: Sequence[str]) -> set[str]:
    """The words, folded, that stand beside a name of a text and only tell who that is."""
    said = tokens(text)
    first = {tokens(name)[0].word for name in names if tokens(name)}
    before = {
        t.word for at, t in enumerate(said[:-1])
        if t.word in KIN and not t.capital and said[at + 1].word in first
        and text[t.end : said[at + 1].start].strip() in ("", ",")
        and at and said[at - 1].word in _BEFORE
    }  # fmt: skip
    return before.union(*({t.word for t in run if t.word not in STOPWORDS} for _, run in _beside(text, said)))


def without_apposed(words: Sequence[str], text: str, names: Sequence[str]) -> tuple[str, ...]:
    """The words of a question without those that only tell whom a name is of."""
    found = apposed(text, names)
    kept = tuple(word for word in words if fold_word(word) not in found) if found else tuple(words)
    return kept or tuple(words)


def with_apposed(names: Sequence[str], text: str, topic: str) -> tuple[str, ...]:
    """The names of a question without those that only tell who another is: "Becca, Butcher's wife" asks of Becca.

    A word of the ``topic`` with a capital that such words follow is a name, wherever it stands.
    """
    said = tokens(text)
    asked = {t.word for t in tokens(topic)}
    runs = list(_beside(text, said))
    if not runs:
        return tuple(names)
    telling = {t.word for _, run in runs for t in run}
    kept = [name for name in names if not telling.issuperset(t.word for t in tokens(name))]
    known = {t.word for name in kept for t in tokens(name)}
    told = [name.surface for name, _ in runs if name.word in asked - known]
    return tuple(dict.fromkeys((*kept, *told))) or tuple(names)


def _beside(text: str, said: Sequence[Token]) -> Iterator[tuple[Token, Sequence[Token]]]:
    """Each word with a capital that is told who bears it, and the words that tell."""
    yield from _after(text, said)
    yield from _before(text, said)


def _after(text: str, said: Sequence[Token]) -> Iterator[tuple[Token, Sequence[Token]]]:
    """Each word with a capital, and the words after a comma that tell who bears it."""
    for at, name in enumerate(said[:-2]):
        title = at > 0 and said[at - 1].word in DEFINITE  # "the Duke, Tonny's father"
        if not name.capital or title or text[name.end : said[at + 1].start].strip() not in _APART:
            continue
        run = list(_run(text, said, at + 1))
        words = [t.word for t in run]
        owned = len(run) > 2 and run[0].capital and words[1] == "s"  # "Becca, Butcher's wife"
        if not run or not (words[0] in _OPENS or owned) or not _SAYS.isdisjoint(words) or name.word in words:
            continue
        if any(word in PERSONS for word in (words[2:4] if owned else words[1:4])):
            yield name, run


def _before(text: str, said: Sequence[Token]) -> Iterator[tuple[Token, Sequence[Token]]]:
    """Each word with a capital after a comma that parts it from whose relative it is: "l'ex de Milo, Wendy"."""
    for at in range(len(said) - 3):
        first, link, last, name = said[at : at + 4]
        of = first.word in PERSONS and not first.capital and link.word in _OF and last.capital
        owned = first.capital and link.word == "s" and last.word in PERSONS and not last.capital
        if (of or owned) and name.capital and text[last.end : name.start].strip() == ",":
            yield name, said[at : at + 3]


def _run(text: str, said: Sequence[Token], start: int) -> Iterator[Token]:
    """The words from a place on, as far as a sign, "in" or "dans"."""
    for at in range(start, min(len(said), start + _LONGEST)):
        if at > start and (said[at].word in ("in", "dans") or _ENDS.search(text[said[at - 1].end : said[at].start])):
            return
        yield said[at]
