"""People, places and numbered parts by name: how they are searched, and whether a text really writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from rapidfuzz.distance import OSA

from retrieval.names.likened import WorkTitle, writes_likened
from retrieval.names.other_titles import LONG, other_titles, writes_other_title, writes_work
from retrieval.names.parts import find_parts
from retrieval.words.folding import Token, tokens
from retrieval.words.language import tongues
from retrieval.words.lexical import any_of, phrase
from retrieval.words.lexicon import abroad, listed, plain
from retrieval.words.spelling import allowed_edits
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import common, everyday, proper_names
from retrieval.words.written import writes_name

SHORTEST = 3
"""Shorter words before a last name are initials, or no names."""
ALIKE = 3
"""First names that begin with so many same letters may be one person's: "Sam" and "Samuel", not "Emily" and "Emma"."""
SHORT = 4
"""A last word of so many letters says too little without the one that a hyphen joins to it."""


_PARTICLE = r"mac|mc|di|de|del|della|da|van|von|saint|st"
_BEFORE_LAST = re.compile(rf"(?:^|(?<=\s))(?P<particle>{_PARTICLE}|al|el|ben)[ -](?=\w{{4,}}$)", re.IGNORECASE)
_WITHIN_LAST = re.compile(rf"^(?P<particle>{_PARTICLE})(?P<rest>\w{{4,}})$")
_AS = frozenset("as en comme play playing plays played joue jouait jouer jouant incarne incarner".split())
_SENTENCE = re.compile(r"[.!?\u2026\n]")
_PLACES = frozenset(
    "miami angeles vegas chicago brooklyn manhattan hollywood boston texas california paris london dallas".split()
)
"""Places that end titles, and of which much else is said."""
_PARTICLES = frozenset("de d du von van der di da del la le".split())
_IN = frozenset("en in from across".split())
_BEFORE_PLACE = frozenset("a to of de d toute notre vers".split())
_OF = ("de", "du", "d", "of", "by", "par", "a", "to", "with", "avec", "from", "in", "dans", "at", "chez")


def heads(names: Sequence[str], text: str) -> list[str]:
    """The names that a text is about, and not only said to belong to them: "Théo" of "Théo, le fils de Raphaëlle".

    "The Duke" may be le Duc: plain words are left out where other names stand, and so are roles ("as the Grinch"). Who
    is told by others stands before them: "le personnage de Lou, la copine de Milo".
    """
    said = tokens(text)
    if len(names) > 1 and (told := _told_by_others(names, said, text)):
        return [told]
    found = []
    for name in names:
        words = [t.word for t in tokens(name)]
        places = _places(words, said)
        owner = any(
            (at > 0 and (said[at - 1].word in _OF or _is_role(said, at)))
            or [t.word for t in said[at + len(words) :][:1]] == ["s"]
            for at in places
        )
        found += [] if owner or all(map(plain, words)) else [name]
    return found or list(names)


def _places(words: Sequence[str], said: Sequence[Token]) -> list[int]:
    """Where the words of a name stand side by side."""
    return [i for i in range(len(said)) if [t.word for t in said[i : i + len(words)]] == words]


def _told_by_others(names: Sequence[str], said: Sequence[Token], text: str) -> str | None:
    """The name after which a comma and an article begin to say who that is, all others following; None for no such."""
    for name in names:
        words = [t.word for t in tokens(name)]
        at = next(iter(_places(words, said)), len(said))
        if at + len(words) >= len(said):
            continue
        after = said[at + len(words)]
        between = text[said[at + len(words) - 1].end : after.start].strip()
        later = {t.word for t in said[at + len(words) :]}
        others = [{t.word for t in tokens(other)} for other in names if other != name]
        if between == "," and after.word in DEFINITE and all(other <= later for other in others):
            return name
    return None


def _is_role(said: Sequence[Token], at: int) -> bool:
    """Whether a name is whom somebody plays: "as Charlie", "en Lupin", "as the Grinch"."""
    before = at - 1 - (said[at - 1].word in DEFINITE)
    return before > 0 and said[before].word in _AS


def belonging(names: Sequence[str], text: str) -> list[str]:
    """The names that are said to be of another: "Queen" in "the Queen of England"."""
    said = [t.word for t in tokens(text)]
    runs = [(name, [t.word for t in tokens(name)]) for name in names]
    return [
        name for name, words in runs for at in range(len(said) - len(words))
        if said[at : at + len(words)] == words and said[at + len(words)] in _OF
        and any(said[at + len(words) + 1 : at + len(words) + 1 + len(of)] == of for _, of in runs)
    ]  # fmt: skip


def last_word(name: str) -> str | None:
    """The last word of a name, folded, without tool words; None where there are only those."""
    words = [t.word for t in tokens(name) if t.word not in STOPWORDS]
    return words[-1] if words else None


def name_expression(name: str) -> str:
    """The full-text expression for a person or a place: its last word, for it is what reviewers write.

    A numbered part is met in all the ways it is written.
    """
    if isinstance(name, WorkTitle):  # any of its words, for one may be misspelt
        return any_of(t.word for title in (name, *other_titles(name)) for t in tokens(title))
    apart = _apart(name)
    ways = [*map(_expression, (*_spelt(name), *abroad(name), *other_titles(name))), any_of(apart[1:]) if apart else ""]
    return " OR ".join(filter(None, ways))


def _spelt(name: str) -> tuple[str, ...]:
    """A name, and with its last two words in one: "Shirley Mac Laine", "Di Caprio"."""
    return (name, _BEFORE_LAST.sub(r"\g<particle>", name)) if _BEFORE_LAST.search(name) else (name,)


def with_particle(name: str) -> str | None:
    """The last word of a name in one with the particle before it, folded: "alzahrani" of "Al Zahrani"."""
    return last_word(_BEFORE_LAST.sub(r"\g<particle>", name)) if _BEFORE_LAST.search(name) else None


def _apart(name: str) -> tuple[str, str] | None:
    """The two words that the last one of a name is also written in: "DiCaprio"."""
    last = last_word(name)
    found = _WITHIN_LAST.match(last) if last and not plain(last) else None
    return (found["particle"], found["rest"]) if found else None


def _expression(name: str) -> str:
    parts = find_parts(name)
    if parts:
        return parts[0].expression
    last = last_word(name)
    if last is None:
        return phrase(name)
    beginning = f' OR "{last.rstrip("e")}" *' if len(last) > 5 else ""  # "Shakespeare" is met in "shakespearien"
    return any_of([last]) + beginning


def names(name: str) -> Callable[[str], bool]:
    """What tells whether a text that `name_expression` found writes the name, and not a word of the same stem."""
    if isinstance(name, WorkTitle):
        others = other_titles(name)
        enough = _names(name) if others and _tells_the_work(last_word(name) or "") else None
        title = tokens(name)
        return lambda text: writes_likened(text, title) or _so_called(text, others) or bool(enough and enough(text))
    ways = [_names(way) for way in (*_spelt(name), *abroad(name))]
    if apart := _apart(name):
        ways.append(partial(_writes_both, both=apart))
    if others := other_titles(name):
        short = ways if _tells_the_work(last_word(name) or "") else []
        return lambda text: writes_work(text, name) or _so_called(text, others) or any(way(text) for way in short)
    return lambda text: any(way(text) for way in ways)


def _so_called(text: str, titles: Sequence[str]) -> bool:
    return any(writes_other_title(text, title) for title in titles)


def _tells_the_work(last: str) -> bool:
    """Whether the last word of a title, folded, is enough: "Ripley", and neither "Miami" nor the "I" of "P.I."."""
    return len(last) >= LONG and last.isalpha() and last not in _PLACES and not plain(last)


def _names(name: str) -> Callable[[str], bool]:
    parts = find_parts(name)
    if parts:
        return parts[0].named_in
    last = last_word(name)
    if last is None:
        return lambda _: True
    joined = _joined(name)
    if joined:
        return partial(_writes_both, both=joined)
    first = [t.word for t in tokens(name) if t.word not in STOPWORDS][:-1]
    if first and _of_plain_words(first, last):
        return partial(_writes_title, words=(*first, last))
    return partial(_writes_person, last=last, first=first) if first else partial(writes_name, last=last)


def _of_plain_words(first: Sequence[str], last: str) -> bool:
    """Whether a name is of words that name nobody by themselves, or of a people: all Americans are not native."""
    people = last.endswith("s") and bool(abroad(last))
    named = first if people else (*first, last)
    return all(map(plain, (*first, last))) and not any(word in proper_names() for word in named)


def _writes_title(text: str, words: Sequence[str]) -> bool:
    """Whether a text writes plain words that are a name side by side: the lion of a "Lion Rock" is no "Roi Lion"."""
    said = [t.word.rstrip("s") for t in tokens(text) if t.word not in STOPWORDS]
    wanted = [word.rstrip("s") for word in words]
    return any(said[at : at + len(wanted)] == wanted for at in range(len(said)))


def _joined(name: str) -> tuple[str, str] | None:
    """The two words that a hyphen joins at the end of a name, if the last is a short one: "Jeon Do-yeon"."""
    words = tokens(name)
    if len(words) < 2 or name[words[-2].end : words[-1].start] != "-" or len(words[-1].word) > SHORT:
        return None
    return words[-2].word, words[-1].word


def _writes_both(text: str, both: tuple[str, str]) -> bool:
    """Whether a text has two words side by side."""
    return both in pairwise(t.word for t in tokens(text))


def _writes_person(text: str, last: str, first: Sequence[str]) -> bool:
    """Whether a text writes somebody's last name, and not only after the first names of others ("Calvin Harris")."""
    if not writes_name(text, last):
        return False
    words = tokens(text)
    alike = [i for i, t in enumerate(words) if t.word.rstrip("s") == last.rstrip("s")]
    bearing = [i for i in alike if f"{words[i].word}s" != last or _after(words, i, first)]
    if alike and not bearing:
        return False  # "William Broyles" is not of Robin Williams
    if (plain(last) or len(last) < SHORTEST) and bearing and not any(_as_name(words, i, first, text) for i in bearing):
        return False  # "je prends mon clavier" is not of Christian Clavier
    if not bearing:  # "hitchcockien" is of him, and "française" of no Cécile de France
        return not plain(last)
    return any(not _of_another(words, i, text, first) for i in bearing)


def _as_name(words: Sequence[Token], place: int, first: Sequence[str], text: str) -> bool:
    """Whether a word stands as a name does: one of the first names before it, or a capital of its own and no article.

    A word of the text's language has its capital from the sentence that it begins: "Grâce à lui" is of no Topher Grace.
    """
    begins = place == 0 or _SENTENCE.search(text[words[place - 1].end : words[place].start]) is not None
    if begins and any(words[place].word in common(tongue.value) for tongue in tongues(text)):
        return False
    before = words[place - 1] if place else None
    article = before is not None and before.word in DEFINITE and not before.capital  # "Anne Le Ny"
    plainly = words[place].capital and not article and not _as_place(words, place, text)
    return plainly or _after(words, place, first)


def _as_place(words: Sequence[Token], place: int, text: str) -> bool:
    """Whether a word stands as a place does: "en France" and "France 2" are of no Cécile de France."""
    before = words[place - 1].word if place else ""
    numbered = place + 1 < len(words) and words[place + 1].word.isdigit()
    if not abroad(words[place].word):
        return False
    own = before in _BEFORE_PLACE and any(listed(words[place].word, tongue.value) for tongue in tongues(text))
    return numbered or before in _IN or own


def _after(words: Sequence[Token], place: int, first: Sequence[str]) -> bool:
    """Whether one of the first names asked for stands before a word, or before its particle: "Cécile de France"."""
    further = place - 1 if place > 1 and words[place - 1].word in _PARTICLES else place
    return place > 0 and (words[place - 1].word in first or words[further - 1].word in first)


def _of_another(words: Sequence[Token], place: int, text: str, first: Sequence[str]) -> bool:
    """Whether a first name that is none of those asked for stands before a last name."""
    before = words[place - 1] if place else None
    if before is None or not text[before.end : words[place].start].isspace() or not before.capital:
        return False
    if before.word in everyday() or before.word in STOPWORDS or len(before.word) < SHORTEST:
        return False
    if before.word not in proper_names() and (plain(before.word) or not text[: before.start].rstrip(" \"'«(")):
        return False
    return not any(one_person(before.word, name) for name in first)


def one_person(first: str, name: str) -> bool:
    """Whether two folded first names may be one person's: nearly the same letters, or the same beginning."""
    return OSA.distance(first, name) <= allowed_edits(name) or first[:ALIKE] == name[:ALIKE]
