"""Quotes of so many words at most, as a poster has room for: whole passages or whole sentences of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from embeddings.sentences import sentences
from retrieval.answering.held import Held
from retrieval.answers import Note, NoteKind, Quote
from retrieval.asking.brief import find_bound
from retrieval.question import Question, Side
from retrieval.quotes.disclaimed import disclaims
from retrieval.quotes.leaning import informed, rated_or_supposed
from retrieval.quotes.outright import outright
from retrieval.quotes.quality import contrasts, stands_alone
from retrieval.quotes.quotable import expects, quotable, tempered
from retrieval.quotes.quoting import quote_of, reviews_of
from retrieval.words.folding import flat, squeeze
from seeds.models import Passage, ReviewFilter

READ = 900
"""So many passages that are clearest are cut into sentences."""
CLEAR = 0.6
"""A passage is clear from this probability on."""
SURE = 0.75
"""And a sentence of it, read by itself."""
FIT = 0.45
"""What does less well as a quote is not shown."""
FEWEST = 3
"""Fewer words say too little: "Excellent !"."""


def words_asked(question: Question) -> int | None:
    """How many words a quote may have, where the question says."""
    bound = find_bound(flat(question.text))
    return bound[1] if bound else None


def in_few_words(held: Held, question: Question, wanted: ReviewFilter, side: Side | None, most: int) -> list[Quote]:
    """Quotes of at most ``most`` words: of a side, or clearly on either; none where nobody says it so shortly."""
    parts = [part for part in _clearest(held, question, wanted, side) for part in _short(part, most)]
    if not parts or held.polarity is None:
        return []
    scores = held.polarity.score_array([p.text for p in parts])
    columns = {Side.POSITIVE: scores[:, 0], Side.NEGATIVE: scores[:, 1]}
    surely = columns[side] if side else np.maximum(scores[:, 0], scores[:, 1])
    worth = [float(sure) * quotable(part.text) if sure >= SURE and _on(part.text, side) else 0.0
             for sure, part in zip(surely, parts, strict=True)]  # fmt: skip
    order = sorted((n for n in range(len(parts)) if worth[n]), key=lambda n: -worth[n])
    quotes: list[Quote] = []
    heard: set[str] = set()
    for n in order:
        found = reviews_of(held.library, [parts[n]])
        review = found.get(parts[n].review)
        said = squeeze(parts[n].text)
        if review is None or said in heard or review.id in heard:
            continue
        heard |= {said, review.id}
        quotes.append(quote_of(parts[n], review, held.films[review.film], score=worth[n]))
        if len(quotes) == question.limit:
            break
    return quotes


def longer(most: int) -> Note:
    """The remark that no quote is so short."""
    return Note(NoteKind.LONGER, str(most))


def _clearest(held: Held, question: Question, wanted: ReviewFilter, side: Side | None) -> list[Passage]:
    """The passages that take the side most clearly."""
    rows = held.memory.polarities(wanted)
    if not len(rows):
        return []
    positive, negative = informed(rows["positive"], rows["negative"], rated_or_supposed(rows))
    scores = np.maximum(positive, negative) if side is None else positive if side is Side.POSITIVE else negative
    usable = np.flatnonzero((scores >= CLEAR) & ~np.isin(rows["id"], question.seen))
    usable = usable[np.argsort(-scores[usable], kind="stable")][:READ]
    return held.library.passages(rows["id"][usable].tolist())


def _short(passage: Passage, most: int) -> Iterator[Passage]:
    """The passage where it is short enough, else those of its sentences that are and that nothing takes back."""
    spans = sentences(passage.text)
    whole = [(0, len(passage.text))] if len(passage.text.split()) <= most else spans
    for start, end in whole:
        text = passage.text[start:end]
        alone = FEWEST <= len(text.split()) <= most and stands_alone(text) >= FIT and quotable(text) >= FIT
        if alone and not contrasts(passage.text[end:].lstrip()):
            yield replace(passage, start=passage.start + start, end=passage.start + end, text=text)


def _on(text: str, side: Side | None) -> bool:
    """Whether nothing in a text speaks against its being shown for a side."""
    if disclaims(text) or expects(text):
        return False
    if side is Side.POSITIVE and tempered(text):
        return False
    plain = outright(text)
    return side is None or not plain or plain == {side}
