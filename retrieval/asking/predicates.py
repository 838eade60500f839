"""What is asked to be true of a thing that is named: "the effects, are they realistic?" is about the effects.

Such a word is a subject of its own where it stands alone ("is it realistic?").
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from retrieval.subjects.thesaurus import SubjectSpan
from retrieval.words.adjectives import adjectives
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.vocabulary import everyday, proper_names

PREDICATES = frozenset(
    """realistic realiste realistes believable credible credibles plausible plausibles convincing original originale
    originales originaux predictable previsible previsibles beautiful beau belle beaux belles ugly moche moches
    cru crue crus crues explicit explicite explicites
    violent violente violents violentes vulgar vulgaire vulgaires faithful fidele fideles
    touching moving touchant touchante touchants touchantes emouvant emouvante emouvants emouvantes
    drole droles funny scary effrayant effrayante effrayants effrayantes coherent coherente coherents
    coherentes""".split()
)
_IS = frozenset(
    """is are was were look looks looked seem seems feel feels sound sounds est sont etait etaient parait paraissent
    semble semblent fait font rend rendent c""".split()
)
_WERE = frozenset("is are was were s".split())
_BESIDE = _IS | frozenset(
    """it they he she ils elles il elle on ca ce c s t n ne pas not so too very really vraiment trop tres assez plutot
    si bien quite pretty at all les des le la the a an un une peu bit also aussi que qu est-ce as""".split()
)
_PARTS = frozenset("scene scenes moment moments fois time times rest reste debut beginning".split())
OF_ALL = frozenset({"plot", "rhythm", "characters", "tone", "sequel"})
"""What is said of these is said of the film: "l'histoire est-elle crédible ?"."""


def predicated(
    question: Sequence[Token], free: Sequence[bool], spans: Sequence[SubjectSpan]
) -> AbstractSet[int]:
    """The places of words that only say something of the things named before them; none where nothing is named."""
    found = _asked_how(question, free, spans)
    for span in spans:
        if span.end != span.start + 1 or question[span.start].word not in PREDICATES:
            continue
        before = [s for s in spans if s.end <= span.start and question[s.start].word not in PREDICATES]
        if any(s.subject in OF_ALL for s in before):
            continue
        ends = [*(s.end for s in before), *_things(question, free, span.start)]
        if ends and _said_of(question, free, max(ends), span.start):
            found.add(span.start)
    return found


def _asked_how(question: Sequence[Token], free: Sequence[bool], spans: Sequence[SubjectSpan]) -> set[int]:
    """The places of words that "how" asks with, where a thing follows the verb: "how blatant is the placement?".

    A subject that is asked of the film or of somebody is kept: "how slow is the first season?", "how funny is Sucre?".
    """
    found: set[int] = set()
    for i in range(1, len(question) - 2):
        if not free[i] or question[i - 1].word != "how" or question[i + 1].word not in _WERE:
            continue
        if question[i].word not in PREDICATES and question[i].word not in adjectives():
            continue
        after = [j for j in range(i + 2, len(question)) if free[j] and question[j].word not in CARRIERS | _BESIDE]
        of_all = any(s.start > i and s.subject in OF_ALL for s in spans)
        somebody = any(question[j].capital or question[j].word in proper_names() for j in after)
        named = any(s.start == i for s in spans)
        if after and not (named and (of_all or somebody)):
            found.add(i)
    return found


def _things(question: Sequence[Token], free: Sequence[bool], end: int) -> list[int]:
    """Where the everyday words end that name something before a place: surgery in "les opérations sont crédibles"."""
    said = (i for i in range(end) if free[i] and question[i].word not in CARRIERS | _BESIDE | PREDICATES | _PARTS)
    return [i + 1 for i in said if question[i].word in everyday() and not question[i].capital]


def _said_of(question: Sequence[Token], free: Sequence[bool], begin: int, end: int) -> bool:
    """Whether a verb like "is" and nothing else but tool words and the film stands between."""
    said = [question[i].word for i in range(begin, end) if free[i]]
    inside = {"in", "of", "from", "dans", "de", "du", "d"}
    inverted = begin > 1 and any(question[i].word in _IS for i in range(min(2, begin)))  # "are the effects realistic"
    verb = any(word in _IS for word in said) or (inverted and set(said) <= inside)
    return verb and set(said) <= _BESIDE | inside
