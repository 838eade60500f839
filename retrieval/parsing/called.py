"""The names in what a question asks about: runs of words that are somebody's, with what stands inside a name."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.names.initialled import begun, has_initial
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.lexicon import listed, of_a_people
from retrieval.words.vocabulary import CAPITALISED, everyday, proper_names

_STYLES = frozenset("mr mrs ms miss dr mme mlle monsieur madame captain lord lady saint".split())
"""Before a name, and no part of it."""
# words inside a name: "Robert De Niro", "Max von Sydow", "Penelope de la Cruz"
_PARTICLES = frozenset(
    "de di da do dos del della degli du des d von van der den ten ter le la el al bin ben saint st o".split()
)
_MOST_PARTICLES = 2
_VERBS = frozenset("est joue jouait etait incarne interprete surjoue cabotine".split())
_MARKS = frozenset(",;:/+()")
"""Signs that stand between two names and inside none."""
_ARTICLES = (["le"], ["la"])
_SHORT_IN_NAME = 4


def _is_name(token: Token, first: bool, shouting: bool, language: str | None) -> bool:
    """Whether a word begins or is a name; one of the lexicon that is typed without a capital is a word."""
    plain = language is not None and not token.capital and listed(token.word, language)
    if token.word in CAPITALISED or plain or (language == "en" and of_a_people(token.word)):
        return False
    if token.word in proper_names():
        return True
    if token.word.isdigit() or token.word in everyday() or shouting:
        return False
    return token.capital and not first


def _particles(run: Sequence[Token]) -> bool:
    """Whether the words between two parts of a name belong to it: "Robert De Niro", "Max von Sydow".

    "Batman le joker", typed without capitals, are two names.
    """
    first, *between, last = run
    if [t.word for t in between] in _ARTICLES and not (first.capital and last.capital):
        return False
    return 0 < len(between) <= _MOST_PARTICLES and all(t.word in _PARTICLES for t in between)


def _inside_a_name(question: Sequence[Token], begun: Sequence[int], place: int) -> bool:
    """Whether one short everyday word between two names, typed without capitals, is of a name: "daniel day lewis"."""
    if begun[-1] != place - 2 or len(begun) > 1:
        return False
    first, word, last = question[begun[0]], question[place - 1], question[place]
    names = {first.word, last.word} <= proper_names() and not {first.word, last.word} & everyday()
    short = len(word.word) <= _SHORT_IN_NAME and word.word in everyday() and word.word not in CARRIERS
    return names and short and not (first.capital or last.capital)


def _ends_a_name(question: Sequence[Token], begun: int, place: int, text: str) -> bool:
    """Whether a hyphen joins a word to a capital one that goes on a name: "Jeon Do-yeon"."""
    before = question[place - 1]
    return begun >= place - 2 and before.capital and text[before.end : question[place].start] == "-"


def _typed_large(question: Sequence[Token], place: int) -> bool:
    """Whether a word was typed with a capital that begins no sentence: the next one of its name would have one too."""
    return place > 0 and question[place].capital


def _is_called(question: Sequence[Token], place: int) -> bool:
    """Whether a word with a capital begins a French question and a verb follows: a thing would have its article."""
    after = question[place + 1] if place + 1 < len(question) else None
    return place == 0 and question[0].capital and after is not None and after.word in _VERBS


def _begins_a_name(question: Sequence[Token], place: int, text: str, language: str | None) -> bool:
    """Whether an everyday word with a capital inside a sentence is somebody's first name: "Hope Davis"."""
    token, after = question[place], question[place + 1] if place + 1 < len(question) else None
    if after is None or not (token.capital and after.capital) or token.word in CARRIERS:
        return False
    if not place and (token.word in everyday() | _STYLES or (language is not None and listed(token.word, language))):
        return False
    beside = text[token.end : after.start] == " "
    return beside and token.word not in CAPITALISED and _is_name(after, False, False, language)


def names_called(
    question: Sequence[Token],
    free: Sequence[bool],
    content: list[int],
    named: set[int],
    text: str,
    language: str | None,
) -> tuple[str, ...]:
    """Runs of name-like words standing side by side: "Hans Zimmer" is one name."""
    letters = [c for c in text if c.isalpha()]
    shouting = sum(c.isupper() for c in letters) > 0.7 * len(letters)
    asking = [t for t, unread in zip(question, free, strict=True) if unread]  # a film's title has capitals anyway
    titled = sum(t.capital for t in asking) > 0.8 * len(asking) and len(asking) > 3
    names: list[list[int]] = []
    for i in content:
        token = question[i]
        alone_first = i == 0 and len(question) > 1 and token.word not in proper_names()
        # "Lou Mer": alone, half a name may be written, and tells no film
        first_of_all = i == 0 and all(free)
        begins = not (shouting or titled or first_of_all) and _begins_a_name(question, i, text, language)
        begins = begins or (language == "fr" and not (shouting or titled) and _is_called(question, i))
        if i in named or not (begins or _is_name(token, alone_first, shouting or titled, language)):
            # a capitalised everyday word goes on a name that has begun: "Sharon Stone", "Joe Black"
            # and an unknown word too, for people seldom type capitals: "mads mikelsen"; not in "Riley smashes"
            plain = token.word in everyday() or (language is not None and listed(token.word, language))
            goes_on = token.word in proper_names() or not (plain or (names and _typed_large(question, names[-1][0])))
            beside_one = bool(names) and names[-1][-1] == i - 1
            follows = beside_one and (goes_on or (token.capital and not (shouting or titled)))
            follows = follows or (bool(names) and _ends_a_name(question, names[-1][-1], i, text))
            if not follows or i in named:
                continue
        beside = names and names[-1][-1] == i - 1 and text[question[i - 1].end : token.start] in {" ", "-", ". "}
        within = names and (
            _inside_a_name(question, names[-1], i) or has_initial(question, names[-1][-1], i, text)
        )
        apart = bool(names) and not _MARKS.isdisjoint(text[question[names[-1][-1]].end : token.start])
        if beside or within or (names and not apart and _particles(question[names[-1][-1] : i + 1])):
            names[-1].append(i)
        else:
            names.append([i])
    return tuple(text[question[begun(question, run[0], text)].start : question[run[-1]].end] for run in names)
