"""Quotes for or against one subject: those whose own clause takes that side on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from retrieval.answering.heard import Heard
from retrieval.answering.held import Held
from retrieval.answering.of_part import waits
from retrieval.finding.features import Candidate
from retrieval.names.parts import find_parts
from retrieval.question import Question, Side
from retrieval.quotes.leaning import informed, rated_or_supposed
from retrieval.quotes.of_others import meant_places
from retrieval.quotes.quality import stands_alone
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.set_apart import seasons_in, sides_apart
from retrieval.silence.fates import telling
from retrieval.subjects.aim import Aim, Place, aim_of
from retrieval.titles.works_in_text import works_in
from retrieval.words.spans import touching
from seeds.models import ReviewFilter

MORE = 120
"""How many passages that name what is asked, beside those found, are heard: blame is rare where praise is not."""
APART = 0.9
"""How surely a season that is set beside the others ("moins drôle", "la meilleure") is on that side."""
WHOLE = 0.45
"""What stands less well alone than this is no quote on a side: "Alicia Vikander évincée."."""


def on_side(
    held: Held,
    question: Question,
    wanted: ReviewFilter,
    good: Sequence[Candidate],
    *,
    broad: bool,
    surely: bool = False,
) -> list[Candidate]:
    """Those of the candidates, and of the passages like them, that take the question's side on what it asks about.

    Best first: how well they answer, how surely they take the side and how well they read alone count alike. Where they
    are fewer than asked for, passages of reviews whose rating is on that side follow that lean to it once the rating
    counts for more; where there are none, those whose review, unrated, seems to be on it, then those that name what is
    asked in a review of an extreme rating and do not take the other side; ``surely``: none of these.
    """
    if held.polarity is None or question.side is None or not good:
        return []
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=broad)
    pool = [*good, *_more(held, question, wanted, good, aim)]
    pool = pool if (told := telling(question, pool)) is None else told
    reviews = reviews_of(held.library, [c.passage for c in pool])
    pool = [c for c in pool if c.passage.review in reviews and stands_alone(c.passage.text) >= WHOLE]
    given = [reviews[c.passage.review].stars for c in pool]
    texts = [c.passage.text for c in pool]
    later = any(find_parts(name) for name in aim.names) or "ending" in aim.subjects
    places = [[p for p in _meant(aim, text) if not (later and waits(text, [p]))] for text in texts]
    heard = Heard(held.polarity, question.side, [aim.unnamed(text) for text in texts], places)
    surest = heard.surely(given)
    if any(find_parts(name) for name in aim.names):
        surest = [_apart(text, of, question.side, how) for text, of, how in zip(texts, places, surest, strict=True)]
    kept = _worth(pool, surest)
    if surely:
        return kept
    if len(kept) < question.limit:
        kept += _worth(pool, heard.leaning(given), kept)
    return kept or _worth(pool, heard.leaning(_supposed(held, wanted, pool))) or _worth(pool, heard.not_against(given))


def _meant(aim: Aim, text: str) -> list[Place]:
    """Where a text speaks of what is asked about, and not by the title of another work: "A Christmas Story"."""
    places = meant_places(aim, text)
    return places if aim.names or not places else [p for p in places if not touching(p, works_in(text))]


def _apart(text: str, places: Sequence[Place], side: Side, sure: float) -> float:
    """How surely a season is set on the side: as surely as heard, or by how the text sets it beside the others."""
    sides = sides_apart(text, places, seasons_in(text))
    if sides == {side}:
        return max(sure, APART)
    return 0.0 if sides and side not in sides else sure


def _worth(pool: Sequence[Candidate], sure: Sequence[float], but: Sequence[Candidate] = ()) -> list[Candidate]:
    """The candidates that a side is told of at all, best first, without some."""
    known = {c.passage.id for c in but}
    kept = [
        replace(c, score=c.score * how**2 * stands_alone(c.passage.text))
        for c, how in zip(pool, sure, strict=True) if how and c.passage.id not in known
    ]  # fmt: skip
    return sorted(kept, key=lambda c: -c.score)


def _supposed(held: Held, wanted: ReviewFilter, pool: Sequence[Candidate]) -> list[float | None]:
    """The stars that the rest of each passage's review suggests, or that it gave."""
    rows = held.memory.polarities(wanted)
    stars = dict(zip(rows["id"].tolist(), rated_or_supposed(rows).tolist(), strict=True))
    return [stars.get(c.passage.id) for c in pool]


def _more(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate], aim: Aim
) -> list[Candidate]:
    """Other passages that name the one person or subject asked about, those most on the side asked first."""
    if len(question.names) == 1:
        mentions = held.memory.naming(question.names[0], wanted)
    elif question.names or len(question.subjects) > 1:
        return []
    elif question.subjects and not aim.broad:
        mentions = held.memory.mentions(question.subjects[0], wanted)
    else:
        return []
    heard = np.setdiff1d(mentions.passages, [c.passage.id for c in good])
    rows = held.memory.polarities(wanted)
    rows = rows[np.isin(rows["id"], heard)]
    positive, negative = informed(rows["positive"], rows["negative"], rows["stars"])
    there = positive if question.side is Side.POSITIVE else negative
    first = rows["id"][np.argsort(-there, kind="stable")[:MORE]].tolist()
    last = min(good, key=lambda c: c.score)
    return [replace(last, passage=passage) for passage in held.library.passages(first)]
