"""Whether a whole title of everyday words is all that a question leaves beside what it asks ("note moyenne dune")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import lru_cache

from retrieval.asking.cue import Reading
from retrieval.asking.cues import read_cues
from retrieval.asking.facts import find_fact
from retrieval.asking.whether_liked import asks_whether_liked
from retrieval.filters.dates import find_dates
from retrieval.filters.stars import find_stars
from retrieval.question import Intent
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.run import Run
from retrieval.titles.short import is_seldom
from retrieval.titles.side_by_side import OF_A_WORD
from retrieval.titles.standing import is_subject
from retrieval.words.adjectives import adjectives
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, flat
from retrieval.words.numerals import ordinal, title_form
from retrieval.words.spans import Span, touching
from retrieval.words.stopwords import ARTICLES, DEFINITE, STOPWORDS
from retrieval.words.vocabulary import proper_names

_BEFORE_TITLE = ARTICLES | {"des"}
_OF_A_FILM = frozenset({Intent.FIGURE, Intent.OPINION, Intent.OVERVIEW, Intent.THEMES, Intent.REVIEWS})
_JUDGING = frozenset({Intent.FIGURE, Intent.OPINION, Intent.REVIEWS})
# what goes on a conversation: "and suits?", "non, plutôt suits"
_JOINING = frozenset({"et", "and"})
_GOING_ON = frozenset(
    "et and ok no non nope mais but plutot rather what how about pour sur dans in for on que than a to".split()
)
# before a word that is none
_A_WORD = _BEFORE_TITLE | OF_A_WORD | frozenset("du this that any some tres very".split())
# what stands between a subject and the film it is of
_OF = frozenset("de d du of in dans sur about for pour from".split())
_BEFORE_WORK = frozenset("of in about dans d de sur like liked love loved hate hated watch watched seen".split())
"""What nobody says right before another tool word."""
_REQUESTS = CARRIERS - STOPWORDS
_IT = frozenset("c ca cela cest".split())
_THERE_IS = frozenset({"y", "ya"})
"""What goes on after a title that begins a question: "élite y a de l'amour ?"."""
_TOO = frozenset("trop tres too very".split())
_IS = frozenset("est etait sont etaient is was are were pas not si so aussi plus moins".split()) | _TOO
_LONG = frozenset("long court".split())
_GOOD = frozenset("bon bonne beau belle beaux belles mauvais mauvaise good bad great".split())
"""What stands before a noun as well as after "is"."""


_SEASON = frozenset("saison saisons season seasons".split())
_SHORT_SEASON = re.compile(r"s\d{1,2}")
_PAIR = 2

_LONG_TALK = 80
"""In a message of more words than these, no title is all that it leaves; "ran ran ran ..." would be read for each."""
_SENTENCE = 4
"""Words after "of" that end a question are told elsewhere; these are in the middle of one."""


_RATED = re.compile(r"\b(?:not(?:e|es|ee|ees)|rated|ratings?|etoiles?|stars?)\b")
_ANY_DAY = date(2100, 1, 1)
"""Where a date stands does not depend on today, but none is looked for after it."""


class Left(Enum):
    """How sure it is that a run of words is the title: no other reading, or a likely one that the reply must tell."""

    NO = 0
    LIKELY = 1
    SURE = 2


def left_over(run: Run, text: str, *, exact: bool) -> Left:
    """How the words of a whole title stand in a question that names no other film.

    ``exact``: they are a title as it is written, its article included.
    """
    around = [*run.question[: run.start], *run.question[run.end :]]
    several = len(run.key) > 1
    if _of_a_series(run):
        return Left.SURE
    if len(run.question) > _LONG_TALK:
        return Left.NO
    if all(w in STOPWORDS for w in run.key):
        alone = exact and several and (_tool_words(run, text) or _asked_of(run, text))
        return Left.LIKELY if alone else Left.NO
    if _first_part(run, text) or (not run.start and run.after in _THERE_IS):
        return Left.LIKELY
    with_article = run.start - (run.before in _BEFORE_TITLE)
    if not around or any(is_subject(run.question[i : run.end]) for i in (with_article, run.start)):
        return Left.NO
    if _asked_of(run, text):
        return Left.SURE
    if several and run.before in _REQUESTS and all(t.word in CARRIERS for t in around):
        return Left.SURE  # "résume petit pays en une phrase"
    if (several or run.before not in _A_WORD) and (_goes_on(run) or _said_of(run, text)):
        return Left.LIKELY
    if not several and is_seldom(run.key[0]) and _beside_a_subject(run):
        return Left.LIKELY
    if not run.start and _kept_to(run, text):
        return Left.LIKELY
    if exact and several and _tool_word_first(run):
        return Left.LIKELY
    rest = run.question[run.end :]
    whole = exact and several and not run.start and run.after not in CARRIERS and _subject_covers(rest)
    if not whole and not _before_a_subject(run):
        return Left.NO
    return Left.SURE if several and exact else Left.LIKELY


def judged_or_rated(run: Run, text: str) -> bool:
    """Whether a verdict, a figure or reviews are asked of the run and of nothing else: "grinch c'est bien ?"."""
    return _asked_of(run, text) and (marked := _hidden(run, text)) is not None and _read(marked, 1).intent in _JUDGING


def _asked_of(run: Run, text: str) -> bool:
    """Whether the wording asks something of a film, and the run is the one thing left to be that film."""
    start, end = _place(run)
    if (marked := _hidden(run, text)) is None:
        return False
    if fact := find_fact(marked):
        return _all_said(run, [fact[1]])
    reading = _read(marked, 1)
    if reading.intent not in _OF_A_FILM and not (run.before not in _A_WORD and len(run.key) > 1 and _filters(marked)):
        return False
    if run.before in OF_A_WORD and asks_whether_liked(marked):
        return False  # "do they like the suits"
    content = [w for w in run.key if w not in STOPWORDS]
    after = any(b in (start, start - 1) for _, b in reading.spans)
    if (not content or len(run.key) == 1) and reading.intent is Intent.OPINION and after:
        return False  # "c'est trop bien grave", "c'est bien chez nous"
    if not content and run.start and not touching((start - 2, end), reading.spans):
        return False  # "quels thèmes sont mis en avant"
    return _all_said(run, [*reading.spans, *_filters(marked)])


@lru_cache(maxsize=64)
def _read(text: str, films: int) -> Reading:
    """`read_cues`, remembered: the same wording is looked at for each run, and for several reasons."""
    return read_cues(text, films=films)


def _place(run: Run) -> Span:
    return run.question[run.start].start, run.question[run.end - 1].end


def _hidden(run: Run, text: str) -> str | None:
    """The question with the run hidden; None where its words themselves ask ("les pires avis")."""
    original = flat(text)
    start, end = _place(run)
    if touching((start, end), _read(original, 0).spans):
        return None
    return original[:start] + "@" * (end - start) + original[end:]


def _all_said(run: Run, spans: Sequence[Span]) -> bool:
    """Whether the spans hold all that is said beside the run, but for words that only carry a question."""
    around = (*run.question[: run.start], *run.question[run.end :])
    return all(t.word in CARRIERS or touching((t.start, t.end), spans) for t in around)


def _filters(text: str) -> list[Span]:
    """The places of the ratings and the dates that a question keeps to."""
    rated = bool(_RATED.search(text))
    return [found.span for found in (find_stars(text, rating_asked=rated), find_dates(text, _ANY_DAY)) if found]


def _kept_to(run: Run, text: str) -> bool:
    """Whether the run begins the question, and ratings or dates to keep to are all that follows: "suits in 2021"."""
    marked = _hidden(run, text)
    spans = _filters(marked) if marked else []
    first = run.question[run.end].start if not run.ends else 0
    return any(start <= first < end for start, end in spans) and _all_said(run, spans)


def _first_part(run: Run, text: str) -> bool:
    """Whether something else is asked after the run, and it is left over in what is asked before that.

    "average rating of suits and the worst reviews", and not "what about suits and tech".
    """
    if run.after not in _JOINING or run.before in _A_WORD:
        return False
    cut = run.question[run.end]
    if read_cues(flat(text[cut.end :]), films=0).intent is None:
        return False
    before = Run(run.question[: run.end], run.start, run.end, run.key)
    return _asked_of(before, text[: cut.start])


def _goes_on(run: Run) -> bool:
    """Whether the run ends a turn that says nothing else: "and suits?"."""
    return bool(run.start) and run.ends and all(t.word in _GOING_ON for t in run.question[: run.start])


def _said_of(run: Run, text: str) -> bool:
    """Whether one side of the run is asked for ("who dislikes suits"), or what is in it, and nothing else is said.

    In it: "is the acting in suits good?".
    """
    if (marked := _hidden(run, text)) is None:
        reading = Reading()
    else:
        reading = _read(marked, 1)
        if reading.intent is Intent.SIDE and _all_said(run, [*reading.spans, *_filters(marked)]):
            return True
    if run.before not in _OF or len(run.question) < _SENTENCE:
        return False
    before, after = run.question[: run.start], run.question[run.end :]
    left = [t for t in after if not touching((t.start, t.end), reading.spans)]
    return _subject_covers(before) and all(t.word in CARRIERS for t in left) and bool(after)


def _subject_covers(words: Sequence[Token]) -> bool:
    """Whether a subject is named and nothing else is said."""
    held = {i for s in thesaurus().find(words) if not s.weak for i in range(s.start, s.end)}
    return bool(held) and all(i in held or t.word in CARRIERS for i, t in enumerate(words))


def _before_a_subject(run: Run) -> bool:
    """Whether the run begins the question, and a subject with its article ends it: "la haine les acteurs"."""
    begins = all(t.word in _BEFORE_TITLE for t in run.question[: run.start])
    if not begins or run.after not in DEFINITE:
        return False
    # "validé les acteurs sont bons ?"
    return _subject_covers([t for t in run.question[run.end :] if t.word not in adjectives() | _GOOD])


def _beside_a_subject(run: Run) -> bool:
    """Whether a word without its article is said beside a subject or a name and nothing else: "spectre musique".

    Or what "it" is follows or goes before: "c'est long spectre".
    """
    if run.before in _A_WORD | _IS:
        return False
    if not run.start and run.after in _IT | _TOO:
        return True
    if run.ends and run.question[0].word in _IT and run.before not in CARRIERS - _LONG:
        return not any(t.word in _A_WORD for t in run.question[1 : run.start])
    around = run.question[run.end :] if not run.start else run.question[: run.start]
    return (run.ends or not run.start) and _names_or_subjects(around)


def _tool_word_first(run: Run) -> bool:
    """Whether a title that a tool word begins, no article, is said as nobody says these words: "sous surveillance".

    It begins the question, or ends it after what "it" is, after a subject or a name.
    """
    word = run.key[0] in _A_WORD and not (run.key[0] == "its" and len(run.key) > _PAIR)  # "its a sin"
    if run.key[0] not in STOPWORDS or word or all(w in CARRIERS for w in run.key):
        return False
    before = [t.word for t in run.question[: run.start]]
    if len(run.key) > _PAIR and run.before in _BEFORE_WORK:
        return True  # "about for all mankind's ending"
    said_of = bool(before) and before[0] in _IT and before[-1] not in CARRIERS - _LONG and _A_WORD.isdisjoint(before)
    said_of = said_of or (_names_or_subjects(run.question[: run.start]) and (_A_WORD | _IS).isdisjoint(before))
    return (not run.start and not run.ends) or (run.ends and said_of)


def _of_a_series(run: Run) -> bool:
    """Whether a season of it is spoken of: "the boys season 2", "la saison 2 de the boys"."""
    words = [t.word for t in run.question]
    further = run.end + (run.after in DEFINITE)  # "élite la saison 2"
    after = words[further : further + 2]
    numbered = len(after) > 1 and after[0] in _SEASON and title_form(after[1]).isdigit()
    short = bool(after) and _SHORT_SEASON.fullmatch(after[0]) is not None
    before = words[max(0, run.start - 3) : run.start]
    of_it = len(before) > _PAIR and before[2] in _OF and {*before[:2]} & _SEASON and any(
        ordinal(w) is not None for w in before[:2]
    )
    placed = all(word in CARRIERS - _A_WORD for word in words[: run.start])
    return bool(of_it) or ((numbered or short) and placed)


def _names_or_subjects(words: Sequence[Token]) -> bool:
    """Whether nothing but names is said, or nothing but a subject."""
    called = all(t.word in proper_names() or t.capital for t in words)
    return bool(words) and (called or _subject_covers(words))


def _tool_words(run: Run, text: str) -> bool:
    """Whether tool words that are a whole title begin the question, or end it after its subject or after "of"."""
    if _hidden(run, text) is None:
        return False
    if not run.start:
        return bool(run.after)
    before = run.question[: run.start]
    return run.ends and (run.before in _OF or (run.before not in CARRIERS and _subject_covers(before)))
