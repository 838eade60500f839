"""Whether a verb is of those who did not see the film to its end: "qui a abandonné ?", "did anyone walk out?"."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token

DNF = "dnf"
"""What reviewers call it."""

_GAVE_UP = frozenset("abandonne lache decroche arrete stoppe".split())
_HAVE = frozenset("a ont as avez".split())
# in the present: "à quel moment on décroche ?"
_GIVE_UP = frozenset("abandonne abandonnent decroche decrochent".split())
_WATCHERS = frozenset("on gens ils spectateurs vous".split())
_LEAVE = frozenset("walk walked walking leave leaving left quit bail bailed".split())
_VIEWERS = frozenset("anyone anybody people viewers someone somebody many some folks fans who".split())
_OUT = frozenset(
    """before early halfway cinema cinemas theater theaters theatre theatres screening end half way middle
    out""".split()
)
HOW_FAR = _OUT | frozenset(
    """cours route episode episodes saison saisons fin bout milieu debut vite la le moment moments
    quand""".split()
)
"""Words that say how far it was seen, and ask for nothing more: "avant la fin" asks for no ending."""


def gives_up(question: Sequence[Token], free: Sequence[bool], i: int) -> bool:
    """Whether the word at a place is said so; not "abandonné" of a child of the story, nor of who leaves a village."""
    word, before = question[i].word, question[i - 1].word if i else ""
    after = [t.word for t, f in zip(question[i + 1 :], free[i + 1 :], strict=True) if f]
    if word in _LEAVE and before in _VIEWERS:
        said = word.startswith(("quit", "bail")) or not _OUT.isdisjoint(after[:3])
        return said and all(w in CARRIERS or w in _OUT for w in after)
    said = (word in _GAVE_UP and before in _HAVE) or (word in _GIVE_UP and before in _WATCHERS)
    return said and all(w in CARRIERS or w in HOW_FAR for w in after)
