"""Who can tell comes before who says that they cannot: of the fidelity to a book, before who has not read it."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.question import Question
from retrieval.quotes.disclaimed import disclaims, said_otherwise
from retrieval.quotes.unread import FAITHFULNESS, asks_of_unread, not_read
from retrieval.subjects.aim import aim_of
from retrieval.words.folding import flat


def telling_first(held: Held, question: Question, candidates: Sequence[Candidate], *, broad: bool) -> list[Candidate]:
    """The candidates without those that only say they cannot judge what is asked, where others are left.

    Of how faithful a film is, who has not read the book comes last. A question about those very people hears them.
    """
    if disclaims(question.text) or asks_of_unread(flat(question.text)):
        return list(candidates)
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=broad)
    able = [c for c in candidates if not disclaims(c.passage.text) or aim.places(said_otherwise(c.passage.text))]
    if FAITHFULNESS in question.subjects and not question.weak_subjects:
        able.sort(key=lambda c: not_read(c.passage.text))
    return able or list(candidates)
