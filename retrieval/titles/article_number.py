"""A title that is a number with its article: "la note des 100", "in the 100"; and "les 100 derniers avis" is none."""

from __future__ import annotations

from collections.abc import Collection

from retrieval.titles.run import Run
from retrieval.words.stopwords import STOPWORDS

# the articles that a title may have where a question says another: "des 100" is of "Les 100", so is "the 100"
_SAID = {
    "les": ("les",), "des": ("les",), "aux": ("les",), "ces": ("les",), "du": ("le",), "au": ("le",), "le": ("le",),
    "la": ("la",), "the": ("the", "les", "le", "la"),
}  # fmt: skip
_WHOLE = frozenset({"les", "the"})
_MARKS = ",.;:!?()\"»”"
# what a number is of: "the 100 best", "les 100 plus belles"
_OF_MANY = frozenset(
    """premier premiere dernier derniere meilleur meilleure pire plus moins autre belle best worst first last most
    least top latest greatest biggest longest shortest other beau or ou""".split()
)
_UNITS = frozenset("minute min mn heure hour an year jour day point euro dollar mot word percent million".split())
_PLURAL = ("s", "x")
_NO_PLURAL = frozenset("is was has does saisons seasons vs versus".split())


def numbers_title(run: Run, text: str, spelt: Collection[str]) -> bool:
    """Whether figures and the article before them are a title as it is written, and count nothing."""
    figures = run.question[run.start : run.end]
    if not all(t.word.isdigit() for t in figures):
        return False
    said = "".join(t.word for t in figures)
    titled = any(article + said in spelt for article in _SAID.get(run.before, ()))
    return titled and not _count(run, text, run.start - 1)


def counts(run: Run, text: str) -> bool:
    """Whether a run is an article and figures that count what follows: "les 100 premières minutes"."""
    figures = run.key[0] in _SAID and all(word.isdigit() for word in run.key[1:])
    return figures and len(run.key) > 1 and _count(run, text, run.start)


def _count(run: Run, text: str, article: int) -> bool:
    """Whether the figures that end a run are a number of what follows: "of the 100 reviews".

    Where their article begins the question, only what is always counted says so: "les 100 avis" is typed of the film.
    """
    if run.end == len(run.question):
        return False
    last, after = run.question[run.end - 1], run.question[run.end]
    if any(mark in text[last.end : after.start] for mark in _MARKS):
        return False
    word = after.word
    if word in _OF_MANY or word.rstrip("sx") in _OF_MANY | _UNITS:
        return True
    begins = not article and run.question[0].word in _WHOLE
    return not begins and word.endswith(_PLURAL) and word not in _NO_PLURAL and word not in STOPWORDS
