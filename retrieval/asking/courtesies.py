"""What a message says besides what it asks: greetings, thanks, forms of asking, and who asks and why.

"Bonjour, nous sommes un ciné-club et nous hésitons à programmer @, qu'en disent-ils ?" asks what they say of "@". Texts
are folded by `folding.flat`, a film title being "@" throughout.
"""

from __future__ import annotations

import re

from retrieval.asking.aside_patterns import (
    CLOSING,
    FOR_WHOM,
    OF_AGE,
    OF_THEM,
    ONLY_ME,
    OPENING,
    SAYS,
    SOMEBODY,
    SPOILER,
    TRUE,
    WONDERING,
)
from retrieval.asking.courtesy_patterns import (
    ASKING,
    ASKS,
    BETWEEN,
    CONTEXT,
    GREETING,
    MEANT,
    OBJECT,
    PLEASE,
    PREPARING,
    PURPOSE,
    THANKS,
    TYPED,
    WHEN,
    WHO,
)
from retrieval.asking.cues_of_talk import WHOLE
from retrieval.asking.filler_patterns import FILLERS
from retrieval.asking.own_talk import own_talk
from retrieval.words.sieve import Sieve
from retrieval.words.spans import Span, blank

_NO_TITLE = re.compile("[^@\N{SECTION SIGN}]+")
_SAID = re.compile(r"\w|@")
_ONE = (GREETING, THANKS, MEANT, OPENING, CLOSING)
_MANY = (PLEASE, TYPED, PURPOSE, PREPARING, SPOILER, ONLY_ME, FOR_WHOM, WONDERING, *FILLERS)
"""What is said once in a message, and what may be said again."""
_ONE_SIEVE, _MANY_SIEVE = Sieve(_ONE), Sieve(_MANY)


def find_courtesies(flat_text: str) -> list[Span]:
    """Where a message greets, thanks, asks kindly, and tells who asks (code points); nothing where it does no more."""
    forms = [m.span() for n in _ONE_SIEVE(flat_text) if (m := _ONE[n].search(flat_text))]
    forms += [m.span() for n in _MANY_SIEVE(flat_text) for m in _MANY[n].finditer(flat_text)]
    forms += [m.span() for m in ASKING.finditer(flat_text) if m["verb"] or _begins(flat_text, forms, m.start())]
    said = blank(flat_text, forms)
    if forms and (_alone(flat_text) or not _SAID.search(said)):
        return []
    clauses = _clauses(said)
    context = [c for c in clauses if CONTEXT.match(said, *c)]
    told = TRUE.search(said) is not None  # what somebody says is what is asked about
    context = [] if told else [*context, *_of_somebody(said, clauses)]
    rest = blank(said, context)
    if context and not ASKS.search(rest):
        context = []
    own = [] if told else own_talk(said, [clause for clause in clauses if clause not in context], flat_text)
    named = "@" in flat_text
    kept = [span for clause in [*context, *own] for span in _without_object(said, clause, named=named)]
    kept += [m.span() for m in SAYS.finditer(said)] if told else []
    return around_titles([*forms, *kept], flat_text)


def _alone(flat_text: str) -> bool:
    """Whether a message is all politeness, or asks for help."""
    return "@" not in flat_text and any(cue.pattern.search(flat_text.strip()) for cue in WHOLE)


def introduces(flat_text: str) -> bool:
    """Whether a message is a greeting or says who asks, and asks nothing."""
    greeting = GREETING.match(flat_text)
    said = blank(flat_text, [m.span() for m in (greeting, THANKS.search(flat_text)) if m])
    clauses = _clauses(said)
    return bool(greeting or clauses) and all(WHO.match(said, *c) for c in clauses)


def _begins(text: str, forms: list[Span], place: int) -> bool:
    """Whether a sentence or a clause begins at a place of the text, a greeting aside."""
    before = blank(text, forms)[:place].rstrip()
    return not before or before[-1] in ",.;:!?"


def _clauses(text: str) -> list[Span]:
    """Where the clauses of a text stand, what separates them left out."""
    cuts = [m.span() for m in BETWEEN.finditer(text)]
    starts, ends = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if text[a:b].strip()]


def _of_somebody(text: str, clauses: list[Span]) -> list[Span]:
    """The clauses on somebody near to who asks, and those that go on about them."""
    found: list[Span] = []
    for before, clause, after in zip([None, *clauses], clauses, [*clauses[1:], None], strict=False):
        goes_on = before is not None and before in found and OF_THEM.match(text, *clause)
        if OF_AGE.match(text, *clause) and not (after and OF_THEM.match(text, *after)):
            continue  # for what age the film is, is asked
        if SOMEBODY.match(text, *clause) or goes_on:
            found.append(clause)
    return found


def _without_object(text: str, clause: Span, *, named: bool) -> list[Span]:
    """A clause without the words that may be the film it is about, where no film held is ``named``."""
    start, end = clause
    found = None if named else OBJECT.search(text, start, end)
    if found is None:
        return [clause]
    after = WHEN.search(text, found.start("object"), end)
    first, last = found.start("object"), after.start() if after else end
    return [(start, first), (last, end)]


def around_titles(spans: list[Span], text: str) -> list[Span]:
    """The spans without the titles that stand in them."""
    return [m.span() for start, end in spans for m in _NO_TITLE.finditer(text, start, end)]
