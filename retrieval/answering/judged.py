"""Of somebody or of one subject, and nothing beside: quotes that judge it come before those that only name it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from retrieval.answering.either_side import OTHERS, PAIRED, WHETHER, Sided, either_side, in_a_pair
from retrieval.answering.ended import of_the_whole
from retrieval.answering.evened import evened
from retrieval.answering.heard import COUNTED_FROM, SURE
from retrieval.answering.held import Held
from retrieval.answering.same_fault import fault_asked, naming, of_itself
from retrieval.answering.trimmed import brief, trimmed
from retrieval.answering.weighed import weighed_of
from retrieval.asking.whether import asks_whether
from retrieval.finding.features import Candidate
from retrieval.names.likened import WorkTitle
from retrieval.names.parts import find_parts
from retrieval.question import Question, Side
from retrieval.quotes.of_others import own_places
from retrieval.quotes.quotable import quotable
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.said_of import told
from retrieval.quotes.singled import spared
from retrieval.quotes.unread import not_read
from retrieval.subjects.aim import Aim, Place, aim_of
from retrieval.themes import Talk
from retrieval.words.folding import tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

LOOKED_AT, EACH = 16, 4
"""So many of the best candidates are heard, and so many at least for each quote: what comes later is hardly shown."""
ENDINGS = 40
"""So many that speak of an ending: of one season, most of them, where a series is asked about."""
MORE = 12
"""So many passages that take each side, beside those found, are heard."""
FLOOR = 0.2
"""What any candidate counts for, however well it answers."""
ENDING = "ending"

_OF_PEOPLE = frozenset({"acting", "characters", "villain", "director"})
_ASKED_IN = frozenset(
    """joue jouer aime aimes aiment aimee apprecie apprecient appreciee adore plait plaisent deteste detestent passe
    fait avis pense plays like liked likes love loved loves hate hated enjoy opinion opinions think""".split()
)
"""Words beside a name that are no part of what somebody is called: a "petite Anna" is."""
_HOW_THEY_ARE = _ASKED_IN | frozenset(
    """acteur acteurs actrice actrices comedien comedienne role personnage perso heros heroine prestation performance
    interpretation interprete jeu mechant petit petite jeune nouvel nouveau nouvelle bon bonne bien mauvais mauvaise
    nul nulle top credible convaincant convaincante
    actor actress role character hero heroine part performer acting villain little young new good bad great convincing
    believable well girl boy any""".split()
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


def whom_alone(question: Question) -> Question:
    """The question of somebody, called by their name alone: "Anna aime" is what is left of "Anna, on l'aime ?"."""
    if not question.names or not {t.word for t in tokens(question.topic or "")} & _ASKED_IN:
        return question
    [name] = question.names
    return replace(question, topic=name, words=tuple(t.surface for t in tokens(name)))


def judging(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate], *, broad: bool
) -> list[Candidate]:
    """The candidates, first those that surely take a side on what is asked, one of the other side among the first.

    Before those, what judges it with a word of the question ("annoying?"). Of the ending of a series, what speaks of
    the end of one season comes last. Where somebody is judged, who only names them in a list or between brackets is
    left out.
    """
    if held.polarity is None or not good:
        return list(good)
    if broad and not question.names and not fault_asked(question):
        return evened(held, question, good)
    ending = question.subjects == (ENDING,) and not question.names
    fault = fault_asked(question)
    best = good[: max(ENDINGS if ending or fault else LOOKED_AT, EACH * question.limit)]
    talk = _talk(held, question, wanted)
    heard = [*best, *_more(held, talk, best)] if talk else best
    heard = [*heard, *naming(held, fault, wanted, heard)] if fault else heard
    if question.names:
        aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=broad)
    else:
        [subject] = question.subjects
        aim = fault.aim(held.thesaurus, subject) if fault else Aim.of_subject(held.thesaurus.alone(subject), subject)
    reviews = reviews_of(held.library, [c.passage for c in heard])
    heard = [c for c in heard if c.passage.review in reviews]
    texts = [c.passage.text for c in heard]
    places = [aim.places(text) for text in texts]
    if not question.names:
        titles = [held.films[reviews[c.passage.review].film].title for c in heard]
        places = [own_places(text, of, title) for text, of, title in zip(texts, places, titles, strict=True)]
    if fault:
        places = [fault.meant(text, of) for text, of in zip(texts, places, strict=True)]
    read = [aim.unnamed(text) for text in texts]
    said = told(read, places, [reviews[c.passage.review].stars for c in heard], held.polarity)
    blamed = any(f.side is Side.NEGATIVE and f.sure >= SURE[Side.NEGATIVE] for f in said)
    # rather a doubtful reservation than none, where some are
    least = SURE if not fault and (blamed or not talk) else COUNTED_FROM
    if fault:
        said = [fault.said(text, of, found) for text, of, found in zip(texts, places, said, strict=True)]
    sided: list[Sided] = []
    tallied: list[Side] = []
    rest: list[Candidate] = []
    aside: list[Candidate] = []
    for candidate, found, of in zip(heard, said, places, strict=True):
        text = candidate.passage.text
        whole = of_the_whole(text, of) if ending else 1.0
        if not whole:
            aside.append(candidate)
        elif found.side is not None and found.sure >= least[found.side] and _of_them(question, text, of):
            worth = whole * found.sure * quotable(text) * (FLOOR + candidate.score)
            worth *= found.sure * brief(text) if talk else 1.0
            worth *= fault.worth(text, of, found) if fault else 1.0
            worth *= PAIRED if question.names and in_a_pair(text, of) else 1.0
            sided.append((worth, found.side, candidate))
            tallied += [found.side] if fault and fault.named_at(text, of) else []
        elif not (question.names and named_only(text, of)):
            rest.append(candidate)
        else:
            aside.append(candidate)
    known = {c.passage.id for c in heard}
    found_too = {c.passage.id for c in good}
    named = {
        c.passage.id for c, text, of in zip(heard, texts, places, strict=True)
        if fault and fault.named_at(text, of) and not not_read(text)
    }  # fmt: skip
    rest = [c for c in rest if c.passage.id in found_too | named]
    later = [c for c in good if c.passage.id not in known]
    counts: Mapping[Side, int] | None = Counter(tallied) if fault else None
    if talk and not fault:
        counts = {Side.POSITIVE: len(talk.positive), Side.NEGATIVE: len(talk.negative)}
    share = WHETHER if asks_whether(question.text) else OTHERS
    first = either_side(sided, question.limit, counts, share=share)
    sides = {c.passage.id: side for _, side, c in sided}
    for n, candidate in enumerate(first[: question.limit * 2]):
        shown = trimmed(candidate.passage, aim, sides[candidate.passage.id], held.polarity)
        first[n] = replace(candidate, passage=shown)
    ordered = [*first, *rest, *later, *([] if first and question.names else aside)]
    if fault:  # who names the very thing comes before who takes a side on its neighbour
        very = [c for c in ordered if c.passage.id in named]
        return very if very and broad else [*very, *(c for c in ordered if c.passage.id not in named)]
    return sorted(ordered, key=lambda c: not c.wished)


def _of_them(question: Question, text: str, places: Sequence[Place]) -> bool:
    """Whether what is said is said of who is named, and not of who misses or pities them."""
    return not question.names or not all(spared(text, place[0]) for place in places)


def named_only(text: str, places: Sequence[Place]) -> bool:
    """Whether a text only lists somebody among others, or says between brackets who plays whom."""
    return bool(places) and (
        _LISTED.search(text) is not None
        or all(text.rfind("(", 0, a) > text.rfind(")", 0, a) and ")" in text[b:] for a, b in places)
    )


def _talk(held: Held, question: Question, wanted: ReviewFilter) -> Talk | None:
    """Who takes which side on what is asked about, in all the reviews; None where more is asked than the subject."""
    name = question.names[0] if question.names else None
    if not name and not of_itself(question, held.thesaurus):
        return None
    [about] = [name] if name else question.subjects
    found = weighed_of(held, wanted, about, name=name)
    return None if found.praising is None else found


def _more(held: Held, talk: Talk, good: Sequence[Candidate]) -> list[Candidate]:
    """Other passages that take a side on what is asked about, those that say it best."""
    known = {c.passage.id for c in good}
    last = min(good, key=lambda c: c.score)
    found: list[Candidate] = []
    for ids in (talk.praising or (), talk.blaming or ()):
        passages = held.library.passages([i for i in ids if i not in known][:MORE])
        found += [replace(last, passage=p, wished=False) for p in passages]
    return found
