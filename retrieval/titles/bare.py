"""What stands where a film would, in a question that names none held: "inception c bien", "la fin de interstellar"."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.asking.cue import Reading
from retrieval.question import Intent, Language
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.titles.elsewhere import Elsewhere
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.lexicon import listed
from retrieval.words.stopwords import ARTICLES, DEFINITE, STOPWORDS
from retrieval.words.vocabulary import common, everyday, proper_names

_OF = frozenset("de d du of dans in sur about a à au with avec".split())
_REVIEWS = frozenset("avis critique critiques review reviews opinion opinions".split())
_JOINING = frozenset("sur de d du of on about for pour".split())
# "should i watch X": what is good may follow these; after "c bien" it is how good ("c bien ficelé")
_TAKING = frozenset("voir regarder regarde watch see watching seeing is connais connaissez vaut know seen vu".split())
# what these go before is of the film that is spoken of
_OWN = frozenset("ce cet cette ces son sa ses leur leurs des this that these those his her its their some any".split())
_LONGEST = 5
_COUNT = 2
"""Digits of a number that counts: "23 years" is no title, "365 days" may be one."""


def find_bare(
    question: Sequence[Token],
    free: Sequence[bool],
    reading: Reading,
    text: str,
    language: Language,
    thesaurus: Thesaurus,
) -> Elsewhere | None:
    """The words left beside what is asked, where a film would stand; never sure: the reviews have to tell.

    Beside an opinion that is asked, anything; beside a subject or by themselves, what is not of everyday language.
    """
    named = {i for s in thesaurus.find(question) if not s.weak for i in range(s.start, s.end) if free[i]}
    content = [
        i for i, t in enumerate(question)
        if free[i] and i not in named and t.word not in CARRIERS and (len(t.word) > 1 or t.word.isdigit())
    ]  # fmt: skip
    if not content or len(content) > _LONGEST:
        return None
    first, end = content[0], content[-1] + 1
    if any(not free[i] or i in named for i in range(first, end)):
        return None
    start = first - (first > 0 and free[first - 1] and question[first - 1].word in ARTICLES)
    if start and question[start - 1].word in _OWN:
        return None
    rare = any(_unusual(question[i], language) for i in content)
    here = (question, start, end)
    if named or reading.intent is Intent.SIDE:
        placed = rare and (_complement(*here) or (bool(named) and _before_a_subject(*here, named)))
    elif reading.intent in (Intent.OPINION, Intent.OVERVIEW) or reading.intent is None:
        unknown = any(_unusual(question[i], language) and not listed(question[i].word, language) for i in content)
        alone = unknown and not start and end == len(question)
        # a name alone is looked for as one
        named_alone = alone and all(question[i].capital or question[i].word in proper_names() for i in content)
        placed = _judged(*here, reading) or (alone and not named_alone)
    else:
        return None
    return Elsewhere(start, end, text[question[start].start : question[end - 1].end], sure=False) if placed else None


def _unusual(token: Token, language: Language) -> bool:
    """Whether a word is no everyday one of the question's language; a short number counts something."""
    if token.word.isdigit():
        return len(token.word) > _COUNT
    return token.word not in everyday() or token.word not in common(language.value)


def _judged(question: Sequence[Token], start: int, end: int, reading: Reading) -> bool:
    """Whether an opinion of the run is asked: "X c bien ?", "que vaut X ?", "avis sur X"."""
    before = question[start - 1].word if start else ""
    if before in _JOINING:
        before = question[start - 2].word if start > 1 else ""
        return before in _REVIEWS
    if before in _REVIEWS or before in _TAKING or (end < len(question) and question[end].word in _REVIEWS):
        return True
    after = any(a >= question[end - 1].end for a, _ in reading.spans)
    if reading.intent is Intent.OVERVIEW:
        return True
    lone = start == 0 or all(t.word in STOPWORDS for t in question[:start])
    return reading.intent is Intent.OPINION and (
        (after and lone) or question[start].capital or question[start].word in proper_names()
    )


def _complement(question: Sequence[Token], start: int, end: int) -> bool:
    """Whether the run ends the question as what something is of: "la fin de X"."""
    ends = all(t.word in CARRIERS for t in question[end:])
    return ends and start > 0 and question[start - 1].word in _OF


def _before_a_subject(question: Sequence[Token], start: int, end: int, named: set[int]) -> bool:
    """Whether the run begins the question, and a subject with its article follows: "X les acteurs"."""
    return not start and question[end].word in DEFINITE and all(i > end for i in named)
