"""A question written out before anything is read: what was typed short, slips, what only opens or closes it.

And what is said for "title" where the library is asked about.
"""

from __future__ import annotations

from retrieval.asking.asides import without_asides
from retrieval.asking.brief import without_brief
from retrieval.asking.chatter import find_chatter
from retrieval.asking.needing import without_purpose
from retrieval.asking.quoted import find_quoted
from retrieval.asking.seen_before import with_work_seen
from retrieval.asking.slips import without_slips
from retrieval.asking.use_of_quotes import without_use
from retrieval.known import Known
from retrieval.names.parts import in_figures
from retrieval.titles.called_works import as_titles
from retrieval.words.folding import flat, tokens
from retrieval.words.initials import spelled_out
from retrieval.words.shorthand import written_out


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
    read = in_figures(written_out(spelled_out(without_purpose(text), titled), titled), titled)
    read = with_work_seen(read, titled)
    read = without_asides(without_slips(read, titled), titled)
    return as_titles(without_brief(without_use(read, titled), titled), titled)
