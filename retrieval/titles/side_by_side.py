"""Titles where two films are set side by side: "compare split and loving", "split vs zoo"."""

from __future__ import annotations

from retrieval.titles.both_films import BOTH
from retrieval.titles.run import Run

# before a word that is no title: "les suits", "his soul"
OF_A_WORD = frozenset("s le la les l un une des aux ces ses leurs the an these those his her its their".split())

# where two films are compared, and what stands between them
COMPARING = frozenset("compare comparer comparons comparez comparing comparison comparaison between entre".split())
_BETWEEN = frozenset("between entre".split())
VERSUS = frozenset("vs versus contre against".split())
_COMPARED = frozenset("compare comparee compared".split())
_WITH = frozenset("a au aux avec to with".split())
_AND = frozenset("et and".split())
_SECOND = frozenset("et and ou or avec with to a que than".split()) | VERSUS
BETTER = frozenset("better best mieux meilleur meilleure prefere preferes preferez prefer worse pire".split())
IS = frozenset("is was est etait".split())
_WHICH = frozenset("lequel laquelle lesquels lesquelles which".split())
_THAN = frozenset("than que".split())
_BEFORE_SUBJECT = IS | {"", "que"}


def set_side_by_side(run: Run) -> bool:
    """Whether the words stand where one of two films to compare does: "compare split and loving", "split vs zoo"."""
    words = {t.word for t in run.question}
    beside = run.after in _COMPARED and any(t.word in _WITH for t in run.question[run.end + 1 : run.end + 2])
    begins = not run.start or run.question[run.start].start - run.question[run.start - 1].end > 1  # after a colon
    first = run.before in COMPARING or (begins and run.after in VERSUS) or (not run.start and beside)
    closed = run.ends or run.after in COMPARING | _WHICH
    second = run.before in _SECOND and closed and bool(words & (COMPARING | BETTER))
    between = {t.word for t in run.question[: max(run.start - 1, 0)][-4:]}  # "entre heat et suits lequel"
    second = second or (run.before in _AND and not between.isdisjoint(_BETWEEN))
    said = " ".join(t.word for t in run.question)
    linked = not {run.before, run.after}.isdisjoint(_AND) and run.before not in OF_A_WORD
    second = second or (linked and BOTH.search(said) is not None)  # "ran et dune, la note des deux"
    alternative = run.after in _SECOND and bool(words & BETTER) and run.before in ("", "better", "mieux", *BETTER)
    further = run.end + (run.after in IS)
    better = run.question[further].word in BETTER if further < len(run.question) else False
    subject = better and bool(words & _THAN) and run.before in _BEFORE_SUBJECT  # "is suits better than heat"
    return first or second or alternative or subject or run.before in VERSUS
