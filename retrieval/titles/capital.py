"""What a capital inside a sentence tells of a title: "Is You scary?" is of one, "the Dark Passenger" is of none."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.run import Run
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.lexicon import plain
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday

_ENDS = ".!?:;…\n\"«“(-–—"
# these have a capital out of politeness where they are words: "What do You think?", "je Vous remercie"
_YOU = frozenset("you your yours".split())
_VOUS = frozenset("vous votre vos".split())
_BEFORE_YOU = frozenset(
    """do did don didn can could couldn would wouldn will are aren were have haven had should shall may might must if
    when as since because what where how why that which who thank thanks help let tell all""".split()
)
_BEFORE_VOUS = frozenset("je j il on ils que qu si quand comme dont ce chez a de avec pour".split())
# what is said of one thing, and never of "you": "that You is slow"
_OF_ONE = frozenset("is was has does isn wasn hasn doesn s est etait a fait".split())
_JOINS = frozenset("and or et ou vs versus than que".split())
_PARTS = frozenset("saison season episode part partie".split())
_SEVERAL = 2


def set_off_by_capital(run: Run, text: str, *, full: bool) -> bool:
    """Whether a capital inside a sentence says that these words are a title: "Is You scary?", "recommande Pas un mot".

    It says so of a whole title (``full``), where the question is not typed with capitals everywhere.
    """
    first = run.question[run.start]
    if not full or not run.start or not first.capital or not _inside(run, text):
        return False
    shouted = first.surface.isupper() and not (first.word in _YOU and {run.before, run.after} & _OF_ONE)
    if len(first.surface) == 1 or shouted or _capitals_everywhere(run.question, run.start, run.end):
        return False
    if len(run.key) > 1:
        return True
    if _of_a_longer_name(run, text):
        return False
    if run.after in _OF_ONE or (run.ends and run.before == "as"):
        return True
    spoken_to = ((_YOU, _BEFORE_YOU), (_VOUS, _BEFORE_VOUS))
    return not any(first.word in words and run.before in before for words, before in spoken_to)


def begins_another(run: Run, text: str) -> bool:
    """Whether a word with a capital goes on a title of one everyday word, which is then another: "Dark Knight".

    A name ("Dark Jonas"), a subject and a season do not, nor does anything where all words have capitals.
    """
    if run.ends or len(run.key) > 1 or run.key[0] not in everyday() or not run.question[run.start].capital:
        return False
    after = run.question[run.end]
    beside = text[run.question[run.end - 1].end : after.start] == " "
    if not beside or not after.capital or after.surface.isupper() or after.word in CARRIERS | _PARTS:
        return False
    if not (after.word in everyday() or plain(after.word)) or any(not s.weak for s in thesaurus().find([after])):
        return False
    return not _capitals_everywhere(run.question, run.start, run.end + 1)


def _of_a_longer_name(run: Run, text: str) -> bool:
    """Whether one tool word is of a name or another title: "Elle Fanning", the "Us" of "This is Us"."""
    start, end, said = run.start, run.end, run.question
    following = not run.ends and said[end].capital and said[end].word not in _PARTS
    if following and text[said[end - 1].end : said[end].start] == " ":
        return True
    if start > 1 and said[start - 1].capital and text[said[start - 1].end : said[start].start] == " ":
        return True
    begun = said[start - 2] if start > 2 and said[start - 1].word not in _JOINS else None
    return begun is not None and begun.capital and begun.word in STOPWORDS


def _inside(run: Run, text: str) -> bool:
    """Whether the words begin no sentence, where a capital tells nothing; nor does one after a hyphen."""
    before = run.question[run.start - 1]
    return not any(mark in text[before.end : run.question[run.start].start] for mark in _ENDS)


def _capitals_everywhere(question: Sequence[Token], start: int, end: int) -> bool:
    """Whether the other words have capitals too, as in "What Do You Think": then one tells nothing."""
    others = [t for t in (*question[1:start], *question[max(end, 1) :]) if t.word != "i"]
    said = [t for t in others if t.word not in STOPWORDS]
    tools = [t for t in others if t.word in STOPWORDS]
    large = sum(t.capital for t in tools)
    if large and large * 2 >= len(tools):
        return True
    return len(said) >= _SEVERAL and all(t.capital for t in said) and not any(not t.capital for t in tools)
