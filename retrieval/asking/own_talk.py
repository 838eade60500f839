"""What who asks tells of himself beside the question: "j'ai rien compris à la fin, ils en disent quoi ?".

A clause on him is left out where another one asks something by itself: in "I love Jude Law, how is he?" it is the only
one that tells of whom.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.asking.own_talk_patterns import (
    AGREES,
    ASKS,
    BESIDE,
    CLAIMS,
    DISLIKES,
    LEAD,
    NEAR_ONE,
    ONLY_ME,
    OWN,
    PART,
    REFERS,
    TO_THINGS,
)
from retrieval.words.carriers import CARRIERS
from retrieval.words.spans import Span

_NO_CONTENT = frozenset(
    """good bad ok okay fine worth great nice problem issue grave chaud probleme souci funny drole bien mauvais nul top
    cool gene genent derange derangent choque choquent agace enerve marche fonctionne passe bother bothers works
    work hold convainc convaincant motiver exagere vrai true is any much many lot how really conseille recommend
    enjoy like safe watchable regardable peut peux pourrait plaire plait plairait aimer apprecier accrocher faire quand
    meme will would might could still""".split()
)


def own_talk(text: str, clauses: Sequence[Span], whole: str) -> list[Span]:
    """The clauses (code points of a text folded by `folding.flat`, titles "@") that only tell of who asks.

    ``whole`` is the text with what has been read of it already.
    """
    own = [c for n, c in enumerate(clauses) if OWN.match(text, *c) or (n and _claims(text, c, clauses))]
    if not own or ONLY_ME.search(whole):
        return []
    asked = [clause for clause in clauses if clause not in own]
    if not any(_content(text, clause, frozenset()) or "@" in text[slice(*clause)] for clause in asked):
        return []
    found = [clause for clause in own if not _needed(text, clause, asked)]
    leads = (LEAD.search(text, *clause) for clause in own if clause not in found)
    return [*found, *(lead.span() for lead in leads if lead)]


def _claims(text: str, clause: Span, clauses: Sequence[Span]) -> bool:
    """Whether a clause tells what who asks thinks himself of what he asks about beside it."""
    said = CLAIMS.match(text, *clause) or BESIDE.match(text, *clause)
    return said is not None and any(ASKS.search(text, *c) for c in clauses if c != clause)


def _needed(text: str, own: Span, asked: Sequence[Span]) -> bool:
    """Whether what is asked cannot be understood without a clause on who asks."""
    before = [clause for clause in asked if clause < own]
    if any(_content(text, clause, _NO_CONTENT) for clause in before):
        return False
    after = [clause for clause in asked if clause > own]
    said = " ".join(text[slice(*clause)] for clause in after)
    if not after:
        return not before
    refers = REFERS if NEAR_ONE.match(text, *own) is None else TO_THINGS
    if refers.search(said) or AGREES.search(said):
        return True
    full = any(_content(text, clause, _NO_CONTENT) for clause in after)
    return not full and (PART.search(text, *own) or DISLIKES.search(text, *own)) is not None


def _content(text: str, clause: Span, but: frozenset[str]) -> bool:
    """Whether a clause has a word that says something by itself."""
    words = re.findall(r"[a-z0-9]+", text[slice(*clause)])
    return any(len(w) > 2 and w not in CARRIERS and w not in but for w in words)
