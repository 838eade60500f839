"""A question written out before anything is read: what was typed short, slips, what only opens or closes it.

And what is said for "title" where the library is asked about.
"""

from __future__ import annotations

from retrieval.asides import without_asides
from retrieval.called_works import as_titles
from retrieval.chatter import find_chatter
from retrieval.folding import flat, tokens
from retrieval.initials import spelled_out
from retrieval.known import Known
from retrieval.parts import in_figures
from retrieval.quoted import find_quoted
from retrieval.shorthand import written_out
from retrieval.slips import without_slips


def in_full(text: str, known: Known) -> str:
    """The text with what was typed short written out, slips in what asks mended, without what only opens or closes it.

    Titles, quotations and talk stay as they were typed.
    """

    def titled(said: str) -> list[tuple[int, int]]:
        words = tokens(said)
        return [(words[m.start].start, words[m.end - 1].end) for m in known.titles.find(words, said)]

    folded = flat(text)
    if find_quoted(text, folded) or find_chatter(folded):
        return text
    read = in_figures(written_out(spelled_out(text, titled), titled), titled)
    return as_titles(without_asides(without_slips(read, titled), titled), titled)
