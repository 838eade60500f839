"""Of somebody or of one subject, and nothing beside: quotes that judge it come before those that only name it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering.ended import of_the_whole
from retrieval.answering.heard import SURE
from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.names.likened import WorkTitle
from retrieval.names.parts import find_parts
from retrieval.question import Question, Side
from retrieval.quotes.quotable import quotable
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.said_of import told
from retrieval.quotes.singled import spared
from retrieval.subjects.aim import Aim, Place, aim_of
from retrieval.words.folding import tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

LOOKED_AT, EACH = 16, 4
"""So many of the best candidates are heard, and so many at least for each quote: what comes later is hardly shown."""
ENDINGS = 40
"""So many that speak of an ending: of one season, most of them, where a series is asked about."""
MORE = 24
"""How many passages that name somebody, beside those found, are heard."""
OTHERS = 0.25
"""From this share of those that judge on, the other side has a quote too."""
FLOOR = 0.2
"""What any candidate counts for, however well it answers."""
ENDING = "ending"

_OF_PEOPLE = frozenset({"acting", "characters", "villain", "director"})
_HOW_THEY_ARE = frozenset(
    """acteur acteurs actrice actrices comedien comedienne role personnage perso heros heroine prestation performance
    interpretation interprete jeu joue jouer mechant petit petite jeune nouvel nouveau nouvelle bon bonne bien mauvais
    mauvaise nul nulle top credible convaincant convaincante passe fait avis pense
    actor actress role character hero heroine part performer acting villain plays little young new good bad great
    convincing believable well girl boy any opinion opinions think""".split()
)
"""Words beside a name that ask how somebody is, whatever is said of them."""
_LISTED = re.compile(r"(?:[A-ZÀ-Ý][\w'’.-]+(?: [A-ZÀ-Ý][\w'’.-]+)+\W{1,3}(?:et |and )?){3}")
"""Three full names in a row."""


def asked_alone(question: Question, titles: Sequence[str]) -> bool:
    """Whether one person, or the one subject of its words, is all that a question asks about beside some titles."""
    if question.side is not None or question.both:
        return False
    if not question.names:
        return len(question.subjects) == 1
    [name, *others] = question.names
    if others or isinstance(name, WorkTitle) or find_parts(name) or not _OF_PEOPLE.issuperset(question.subjects):
        return False
    known = {t.word for said in (name, *titles) for t in tokens(said)} | STOPWORDS | _HOW_THEY_ARE
    return all(t.word in known for word in question.words for t in tokens(word))


def judging(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate], *, broad: bool
) -> list[Candidate]:
    """The candidates, first those that surely take a side on what is asked, one of the other side among the first.

    Before those, what judges it with a word of the question ("annoying?"). Of the ending of a series, what speaks of
    the end of one season comes last. Where somebody is judged, who only names them in a list or between brackets is
    left out.
    """
    if held.polarity is None or not good or (broad and not question.names):
        return list(good)
    ending = question.subjects == (ENDING,) and not question.names
    best = good[: max(ENDINGS if ending else LOOKED_AT, EACH * question.limit)]
    heard = [*best, *_more(held, question, wanted, best)]
    if question.names:
        aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=broad)
    else:
        [subject] = question.subjects
        aim = Aim.of_subject(held.thesaurus.alone(subject), subject)
    reviews = reviews_of(held.library, [c.passage for c in heard])
    heard = [c for c in heard if c.passage.review in reviews]
    texts = [c.passage.text for c in heard]
    places = [aim.places(text) for text in texts]
    said = told(texts, places, [reviews[c.passage.review].stars for c in heard], held.polarity)
    sided: list[tuple[float, Side, Candidate]] = []
    rest: list[Candidate] = []
    aside: list[Candidate] = []
    for candidate, found, of in zip(heard, said, places, strict=True):
        text = candidate.passage.text
        whole = of_the_whole(text, of) if ending else 1.0
        if not whole:
            aside.append(candidate)
        elif found.side is not None and found.sure >= SURE[found.side] and _of_them(question, text, of):
            worth = whole * found.sure * quotable(text) * (FLOOR + candidate.score)
            sided.append((worth, found.side, candidate))
        elif not (question.names and named_only(text, of)):
            rest.append(candidate)
        else:
            aside.append(candidate)
    known = {c.passage.id for c in heard}
    found_too = {c.passage.id for c in good}
    rest = [c for c in rest if c.passage.id in found_too]
    later = [c for c in good if c.passage.id not in known]
    first = _either_side(sided, question.limit)
    ordered = [*first, *rest, *later, *([] if first and question.names else aside)]
    return sorted(ordered, key=lambda c: not c.wished)


def _of_them(question: Question, text: str, places: Sequence[Place]) -> bool:
    """Whether what is said is said of who is named, and not of who misses or pities them."""
    return not question.names or not all(spared(text, place[0]) for place in places)


def _either_side(sided: Sequence[tuple[float, Side, Candidate]], limit: int) -> list[Candidate]:
    """Those that take a side, best first; one of the other side among the first, where a share of them is on it."""
    ranked = sorted(sided, key=lambda s: -s[0])
    first = ranked[:limit]
    if limit > 1 and len({side for _, side, _ in first}) == 1:
        others = [s for s in ranked if s[1] is not first[0][1]]
        if len(others) >= OTHERS * len(ranked):
            first = [*first[: limit - 1], others[0]]
    kept = {s[2].passage.id for s in first}
    return [s[2] for s in (*first, *(s for s in ranked if s[2].passage.id not in kept))]


def named_only(text: str, places: Sequence[Place]) -> bool:
    """Whether a text only lists somebody among others, or says between brackets who plays whom."""
    return bool(places) and (
        _LISTED.search(text) is not None
        or all(text.rfind("(", 0, a) > text.rfind(")", 0, a) and ")" in text[b:] for a, b in places)
    )


def _more(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate]
) -> list[Candidate]:
    """Other passages that name who is asked about."""
    if not question.names:
        return []
    known = {c.passage.id for c in good}
    found = [i for i in held.memory.naming(question.names[0], wanted).passages.tolist() if i not in known][:MORE]
    last = min(good, key=lambda c: c.score)
    return [replace(last, passage=p, wished=False) for p in held.library.passages(found)]
