"""A word of one title alone, and of no language, that stands for it by itself: "bridgerton en 2021", "et downton ?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.filed import Filed
from retrieval.titles.forms import content_length, title_word
from retrieval.titles.words import SHORTEST, Place
from retrieval.words.adjectives import adjectives
from retrieval.words.carriers import CARRIERS
from retrieval.words.dictionary import is_word
from retrieval.words.folding import Token
from retrieval.words.lexicon import abroad, plain
from retrieval.words.spans import Span
from retrieval.words.stopwords import ARTICLES, DEFINITE, STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names

_NAME, _RARE = 0.5, 0.35
"""The share of a title's letters that such a word holds: what may be somebody's name holds more of it."""
_LONG = 6
"""Letters of a word that may be such a one with a slip."""
_OF_A_WORD = ARTICLES - {"a"} | frozenset("des aux ces ses son sa leurs leur his her its their".split())
# a place or somebody stands after these
_AT = frozenset("a au aux at en in chez par by avec with to from vers mr mrs mme monsieur madame miss".split())
_GIVEN = frozenset(
    """mis met mettent donne donnent attribue accorde note notent combien rapport face compare comparee comparer
    compared comparing comparison comparaison prefere prefer""".split()
)
"""What is given or compared may go to a film."""
_SEASONS = frozenset("saison saisons season seasons episode episodes s1 s2 s3 s4 s5 series serie film movie".split())
_OR = frozenset("or ou vs versus contre than que compared comparee compare comparer face rapport et and".split())
_BETWEEN = _OR | DEFINITE | frozenset(
    "a au aux to with avec par plus moins bien mieux meilleur meilleure pire better worse est is moi pas".split()
)  # fmt: skip
_APART = 5


def own_words(filed: Filed, question: Sequence[Token]) -> list[Place]:
    """Where a question says such words, apart from other names and from words that may be another title's."""
    places = [
        Place(i, film) for i in range(len(question)) if (film := _film(filed, question, i)) and _apart(question, i)
    ]
    return [p for n, p in enumerate(places) if all(p.film != before.film for before in places[:n])]


def linked(question: Sequence[Token], spans: Sequence[Span], places: Sequence[Place]) -> Iterator[Place]:
    """Those that are set beside a film at ``spans``: "downton compared to the crown", "the crown et downton"."""
    for found in places:
        if any(start <= found.place < end for start, end in spans):
            continue
        if any(_joined(question[end : found.place] or question[found.place + 1 : start]) for start, end in spans):
            yield found


def _joined(between: Sequence[Token]) -> bool:
    said = {t.word for t in between}
    return len(between) <= _APART and said <= _BETWEEN and not said.isdisjoint(_OR)


def _film(filed: Filed, question: Sequence[Token], place: int) -> str | None:
    """The film that a token stands for by itself, as it is written or with one slip ("dowton")."""
    word = title_word(question[place].word)
    if word not in filed.words and len(word) >= _LONG and word not in proper_names():
        near = next((near for near in filed.spelling.near(word) if OSA.distance(word, near) == 1), "")
        word = near if near and not _is_word(word) else word
    keys = filed.words.get(word)
    if not keys or len(word) < SHORTEST or word.isdigit() or word in everyday():
        return None
    films = filed.saying(word)
    if len(films) != 1 or abroad(word):
        return None
    whole = [key for key in keys if key in filed.full]
    share = max((len(word) / content_length(key) for key in whole), default=0.0)
    if share < (_NAME if word in proper_names() else _RARE) or _is_word(word):
        return None
    before = question[place - 1].word if place else ""
    articled = any(key[i - 1] in _OF_A_WORD for key in keys for i in range(1, len(key)) if key[i] == word)
    return None if before in _OF_A_WORD and not articled else films[0]


def _is_word(word: str) -> bool:
    return plain(word) or is_word(word, "fr") or is_word(word, "en")


def _apart(question: Sequence[Token], place: int) -> bool:
    """Whether what stands around a word makes no longer name with it, nor a place of it."""
    before, after = question[max(0, place - 1) : place], question[place + 1 : place + 2]
    if before and before[0].word in _AT and _GIVEN.isdisjoint(t.word for t in question[:place]):
        return False
    if before and not (_says(before[0]) or (before[0].word in everyday() and before[0].surface.islower())):
        return False
    return not after or _says(after[0])


def _says(token: Token) -> bool:
    """Whether a word carries a question, or names what is asked of a film, and is of no title."""
    word = token.word
    if word in CARRIERS or word in STOPWORDS or word in _SEASONS or word in adjectives():
        return True
    return (word.isdigit() and len(word) > 2) or any(not s.weak for s in thesaurus().find([token]))
