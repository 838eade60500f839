"""Works that have another title in the other language: who asks about "Jaws" means "Les Dents de la mer".

They are listed in `titles.txt`, one a line: "English / English = French / French". Those that have
one title in both are in `works.txt`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import plain
from retrieval.words.spans import Span, touching
from retrieval.words.stopwords import STOPWORDS

FILE = Path(__file__).with_name("titles.txt")
ONE_TITLE = FILE.with_name("works.txt")
LONG = 5
"""Letters of a title of one word at least."""
_FEW = 2
"""So many plain words are a title only with a capital."""

Key = tuple[str, ...]
"""The words of a title, folded, without its tool words and the letters of plurals."""


@cache
def works(file: Path = FILE) -> tuple[tuple[str, ...], ...]:
    """The titles of each work.

    Raises ValueError for a line that is none.
    """
    found = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        titles = tuple(title.strip() for side in line.split(" = ") for title in side.split(" / "))
        if line.count(" = ") != 1 or not all(titles):
            raise ValueError(f"{file.name}, line {number}: expected 'English = French', found {line!r}")
        found.append(titles)
    return tuple(found)


@cache
def one_title(file: Path = ONE_TITLE) -> tuple[str, ...]:
    """The works that have one title in both languages."""
    return tuple(filter(None, map(str.strip, file.read_text("utf-8").splitlines())))


def other_titles(name: str) -> tuple[str, ...]:
    """The other titles of a work; none for what is no title."""
    own = _key_of(tokens(name))
    return tuple(title for title in _titles().get(own, ()) if _key_of(tokens(title)) != own)


def titles_in(question: Sequence[Token], *, compared: bool) -> list[Span]:
    """Where titles stand in a question, the longest first; ``compared`` says that it compares.

    They are typed with capitals, for "the kids are all right" is also said of kids; where something is compared with
    them, in any case. One word of everyday language ("Jaws") is a title only there.
    """
    found: list[Span] = []
    if not compared and not any(t.capital for t in question):
        return found
    for start in range(len(question)):
        for end in range(min(len(question), start + _longest()), start, -1):
            words = question[start:end]
            tools = (words[0].word in STOPWORDS and not words[0].capital) or words[-1].word in STOPWORDS
            if tools or _key_of(words) not in _titles() or touching((start, end), found):
                continue
            content = [t for t in words if t.word not in STOPWORDS]
            large = all(t.capital for t in content) and (compared or not _says_little(content))
            if large or (compared and len(content) > 1):
                found.append((start, end))
    return found


def _key_of(words: Sequence[Token]) -> Key:
    """The words of a title as they are looked up."""
    return tuple(_single(t) for t in words if t.word not in STOPWORDS)


def writes_other_title(text: str, title: str) -> bool:
    """Whether a text calls a work as it is called elsewhere; by one or two plain words only with a capital.

    "Les Morts-vivants" is "The Walking Dead", and "des morts-vivants" are in any film with zombies.
    """
    content = [t for t in tokens(title) if t.word not in STOPWORDS]
    if len(content) > _FEW or not all(plain(t.word) or plain(_single(t)) for t in content):
        return writes_work(text, title)
    capitals = {_single(t) for t in tokens(text) if t.capital}
    return _single(content[0]) in capitals and writes_work(text, title)


def writes_work(text: str, title: str) -> bool:
    """Whether a text writes a title, its words side by side, but for the article it begins with."""
    wanted = [_single(t) for t in tokens(title)]
    while len(wanted) > 1 and wanted[0] in STOPWORDS:
        del wanted[0]
    said = [_single(t) for t in tokens(text)]
    return any(said[at : at + len(wanted)] == wanted for at in range(len(said) - len(wanted) + 1))


def _single(token: Token) -> str:
    return token.word.rstrip("s") or token.word


def _says_little(content: Sequence[Token]) -> bool:
    """Whether the words of a title are one short word or one of everyday language."""
    word = content[0].word
    return len(content) == 1 and (plain(word) or len(word) < LONG)


@cache
def _titles() -> dict[Key, tuple[str, ...]]:
    """The titles of works by each of them."""
    found: dict[Key, tuple[str, ...]] = defaultdict(tuple)
    for titles in works():
        for title in titles:
            found[_key_of(tokens(title))] += titles
    for title in one_title():
        found[_key_of(tokens(title))] += (title,)
    found.pop((), None)  # titles of tool words alone
    return dict(found)


@cache
def _longest() -> int:
    return max(len(tokens(title)) for titles in (*works(), one_title()) for title in titles)
