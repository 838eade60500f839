"""What a film is compared with, asked for by itself: quotes that set it beside a work which they name."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from retrieval.answering.held import Held
from retrieval.answering.likened_patterns import COMPARES, NO_MORE, STOP, WEAKLY
from retrieval.answering.one_each import one_each
from retrieval.answers import QuotesAnswer
from retrieval.question import Figure, Question
from retrieval.quotes.quality import LONGEST
from retrieval.quotes.quotable import quotable
from retrieval.titles.works_in_text import works_in
from retrieval.words.folding import flat, tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

COMPARISON = "comparison"
MOST = 1500
"""Of a film's passages so many at most are read."""
NEAR = 80
"""The work is named so many code points after what compares, or fewer."""
LESS = 0.75
"""What "like" is worth beside a word that compares outright: it is also said of one thing in a film."""
LEAST = 0.3
"""What does less well as a quote is not shown."""


def asked_alone(held: Held, question: Question) -> bool:
    """Whether works that a film is compared with are all that a question asks for."""
    if question.side is not None or question.both or question.names or question.figure in (Figure.COUNT, Figure.SHARE):
        return False
    if question.subjects != (COMPARISON,):
        return False
    said = tokens(question.topic or "")
    spans = [s for s in held.thesaurus.find(said, question.language) if s.subject == COMPARISON]
    known = {t.word for span in spans for t in said[span.start : span.end]} | STOPWORDS | NO_MORE
    return all(t.word in known for word in question.words for t in tokens(word))


def answer(held: Held, question: Question, wanted: ReviewFilter) -> QuotesAnswer | None:
    """The quotes that compare with a named work, the best first, one of each review; None where there are none."""
    ids = held.memory.polarities(wanted)["id"][:MOST].tolist()
    own = [{t.word for t in tokens(held.films[film].title)} - STOPWORDS for film in question.films]
    passages = (p for p in held.library.passages(ids) if p.id not in question.seen)
    return one_each(held, question, ((_worth(p.text, own), p) for p in passages))


def _worth(text: str, own: Sequence[AbstractSet[str]]) -> float:
    """How well a text does as a comparison with a work that it names; 0 where it compares with none."""
    if len(text) > 2 * LONGEST:
        return 0.0
    titles = [(a, b) for a, b in works_in(text) if not _own(text[a:b], own)]
    read = flat(text)
    said = [_compared(read, start) for start, _ in titles]
    well = quotable(text) * max(said) if any(said) else 0.0
    return well if well >= LEAST else 0.0


def _compared(read: str, start: int) -> float:
    """How plainly a folded text compares with the work that it names at ``start``: before it, in the same sentence."""
    begin = max([start - NEAR, 0, *(m.end() for m in STOP.finditer(read, max(0, start - NEAR), start))])
    if COMPARES.search(read, begin, start):
        return 1.0
    return LESS if WEAKLY.search(read, max(begin, start - NEAR // 2), start) else 0.0


def _own(title: str, own: Sequence[AbstractSet[str]]) -> bool:
    """Whether a title is that of the film reviewed, or a part of it."""
    words = {t.word for t in tokens(title)} - STOPWORDS
    return any(words <= of or (of and of <= words) for of in own)
