"""Whether the words of a title are used as one in a question: "le film Grave", and not "c'est grave"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.foreign import SENTENCE, in_another_language
from retrieval.titles.run import Run
from retrieval.titles.short import is_seldom
from retrieval.titles.side_by_side import BETTER, COMPARING, IS, OF_A_WORD, VERSUS, set_side_by_side
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, squeeze
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import everyday

# a word alone is a title only after one of these, or set off by a capital or quotation marks
_BEFORE_TITLE = frozenset(
    """film films movie dans sur pour in about for of vu regarde seen watched de du vs voir regarder watch watching see
    aime adore deteste liked loved hated disliked enjoyed devant""".split()
)

# tool words alone ("Her", "Elle") are a title after one of these, or with a capital, last, after one of the others
_A_FILM = frozenset("film films movie serie series show".split())
_THE = frozenset("le la the cette ce this".split())
_IT = frozenset("c ca cela".split())
_OF = frozenset("de d of".split())
# a common noun hardly follows these without its article
_NO_ARTICLE = _OF | frozenset("dans in sur about devant than vs versus contre does did".split())
_SO = _IT | frozenset("trop tres assez plutot vraiment".split())
_HOW = (_SO - _IT) | frozenset("plus moins aussi si too very so".split())
# between what is in a film and the film: "suits in Blue Beetle"
_INSIDE = frozenset("dans de d du in of from".split())
_BEFORE_CAPITAL = _BEFORE_TITLE | frozenset("de d of than with avec to et and".split())
_NOT_ONE, _OF_ONE = frozenset({("you",), ("they",), ("we",)}), frozenset("is does has".split())
_OR = frozenset("or ou vs versus".split())

_FILTERS = frozenset("from in since by on before after depuis en selon avant apres".split())
_CARRYING = CARRIERS - STOPWORDS
# after a film that was seen or is to be shown
_SEEN = frozenset("vu revu regarde regarder voir programmer projeter diffuser watched seen saw watch showing".split())
_WHEN = frozenset("hier demain ce cette pour avec last yesterday tonight tomorrow this for with together".split())

_FIGURE_BEFORE, _FIGURE_AFTER = re.compile(r"\d[.,]$"), re.compile(r"[.,]\d|/\d|\s*%")
_MOST = 0.6
"""Where such a share of a title is of another language it is one: some words are of both, or said in both."""


def stands_out(run: Run, text: str, *, full: bool, spelt: Collection[str]) -> bool:
    """Whether everyday words are used here as a title and not as words.

    ``full``: they are a whole title; ``spelt`` are the titles as they are written, squeezed.
    """
    question, start, end, key = run
    if any(w not in everyday() and not w.isdigit() for w in key):
        return True
    if end - start == 1 and len(key) > 1 and question[start].word not in everyday():
        return True  # "Se7en" is one word
    if only_counts(run, text, spelt):
        return False
    around = [*question[:start], *question[end:]]
    set_off = _quoted(run, text) or (full and _heads(run, text))
    if set_off or all(t.word.isdigit() or t.word in _CARRYING for t in around):
        return True  # nothing else is said: "split avis", "dune 1984"
    content = run.content
    letters = [w for w in content if not w.isdigit()]
    if full and len(key) >= SENTENCE and in_another_language(run, text, _MOST):
        return True  # "la fin de i see you", "note de this is us en 2018"
    if not content:
        placed = full and len(key) == 1 and (not start or run.before in _SEEN)
        return _set_off(run) or (placed and _foreign(run, text))  # "you c'est bien ?"
    if not letters and len(key) > 1 and full and start and question[start].capital:
        return True  # "After 1"
    if len(content) > 1 and (len(key) >= 3 or (full and len(letters) < len(content))):
        return True
    if full and len(key) > 1 and len(letters) < len(key) and any(w.isdigit() for w in key):
        return True  # "la note d'été 85"
    if full and len(letters) > 1 and not is_subject(question[start:end]):
        return True  # "is breaking bad slow", and not "un happy end"
    if full and set_side_by_side(run):
        return True
    inside = [t for t in question[start:end] if t.word not in STOPWORDS and not t.word.isdigit()]
    mixed_case = any(not t.capital for t in question if not t.word.isdigit())
    if mixed_case and inside and all(t.capital for t in inside) and (start > 0 or len(content) > 1):
        return True
    if full and (_foreign(run, text) or _said_of(run, spelt) or _without_article(run)):
        return True
    if full and run.before in _A_FILM and start > 1 and question[start - 2].word in _THE:
        return True  # "la série suits est-elle bien ?"
    if full and run.before in _SEEN and len(max(content, key=len)) > 2 and (_closes(run, text) or run.after in _WHEN):
        return True  # "I watched suits last night"
    sure_enough = run.ends or len(letters) > 1 or run.before in {"film", "movie"} or (full and run.after in _FILTERS)
    named = full or len(letters) > 1
    return named and run.before in _BEFORE_TITLE and sure_enough and len(max(content, key=len)) > 2


def only_counts(run: Run, text: str, spelt: Collection[str]) -> bool:
    """Whether figures are a number and no title: "5" is not "Five", nor the "21" of "0,21" a film of that name."""
    figures = run.question[run.start : run.end]
    if not all(t.word.isdigit() for t in figures):
        return False
    before, after = text[: figures[0].start], text[figures[-1].end :]
    decimal = _FIGURE_BEFORE.search(before) or _FIGURE_AFTER.match(after)
    return bool(decimal) or not any(t.word in spelt for t in figures)


def is_subject(words: Sequence[Token]) -> bool:
    """Whether words name subjects for sure, all of them: "happy end", and not "true detective"."""
    held = {i for s in thesaurus().find(words) if not s.weak for i in range(s.start, s.end)}
    return all(i in held for i, t in enumerate(words) if t.word not in STOPWORDS)


def is_in_another(question: Sequence[Token], run: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """Whether everyday words are in a film that is named after them, and no film: "suits in Blue Beetle"."""
    start, end = run
    words = question[start:end]
    plain = all(t.surface.islower() and t.word in everyday() for t in words)
    joined = end < len(question) and question[end].word in _INSIDE
    return plain and joined and any(other == end + 1 for other, _ in others)


def inside_a_name(question: Sequence[Token], place: int) -> bool:
    """Whether a word stands next to another capitalised rare word, as in "Christoph Waltz", with no colon between."""
    beside = [*question[max(0, place - 1) : place], *question[place + 1 : place + 2]]
    joined = [t for t in beside if 1 in (t.start - question[place].end, question[place].start - t.end)]
    return any(t.capital and t.word not in everyday() and not t.surface.isupper() for t in joined)


def goes_on(run: Run, text: str) -> bool:
    """Whether the next word goes on a title that these words begin, and that is another one: "Lost Bullet"."""
    if run.ends or not run.question[run.start].capital or all(t.capital for t in run.question):
        return False
    following = run.question[run.end]
    beside = text[run.question[run.end - 1].end : following.start] == " "
    return beside and following.capital and not following.surface.isupper()


def _quoted(run: Run, text: str) -> bool:
    before = text[: run.question[run.start].start].rstrip()[-1:]
    after = text[run.question[run.end - 1].end :].lstrip()[:1]
    return before in {'"', "«", "“", "'"} and after in {'"', "»", "”", "'"}


def _heads(run: Run, text: str) -> bool:
    """Whether the words begin the question, with a colon after them: "Comme t'y es belle ! : la musique"."""
    return not run.start and not run.ends and ":" in text[run.question[run.end - 1].end : run.question[run.end].start]


def _closes(run: Run, text: str) -> bool:
    """Whether a clause ends with the run."""
    end = run.question[run.end - 1].end
    return run.ends or any(mark in text[end : run.question[run.end].start] for mark in ",.;:!?")


def _foreign(run: Run, text: str) -> bool:
    """Whether these are words of the language that the rest of the question is not in ("passengers fait peur")."""
    if run.before in OF_A_WORD and run.question[run.start].surface.islower():
        return False
    better = not {t.word for t in run.question}.isdisjoint(BETTER)
    if run.start > 1 and run.before in _HOW | IS and not better and run.question[run.start].surface.islower():
        return False  # "le film c'est trop dark"
    return in_another_language(run, text, 1)


def _said_of(run: Run, spelt: Collection[str]) -> bool:
    """Whether a title with its own article is what something is said of: "c'est trop long le serpent ?".

    It stands last, where something is said of "it" or how much it is, or first, and "it" goes on.
    """
    words = run.question[run.start : run.end]
    if run.before not in DEFINITE or squeeze(run.before + "".join(t.word for t in words)) not in spelt:
        return False
    first = run.start == 1 and run.after in _IT
    before = [token.word for token in run.question[: run.start - 1]]
    last = run.ends and not _SO.isdisjoint(before) and before[-1] not in STOPWORDS
    return (first or last) and not thesaurus().find(words)


def _without_article(run: Run) -> bool:
    """Whether a noun that is seldom said stands where nothing but a title can, having no article: "in spectre"."""
    if len(run.key) > 1 or run.before not in _NO_ARTICLE or not is_seldom(run.key[0]):
        return False
    if run.before in _OF:  # "le méchant de spectre", and not "plein de paillettes"
        return any(t.word in DEFINITE for t in run.question[: run.start - 1][-3:])
    return True


def _set_off(run: Run) -> bool:
    """Whether tool words are a title here: "the film Her", "que pensent-ils d'Elle ?"."""
    capital = run.question[run.start].capital and any(not t.capital for t in run.question)
    if run.before in _A_FILM:
        return capital or run.ends
    if run.before in _OR and run.ends and not {t.word for t in run.question}.isdisjoint(COMPARING | BETTER):
        return True  # "which is better, heat or you"
    if not run.start and run.after in VERSUS:
        return True
    if run.key in _NOT_ONE and run.before in _OF_ONE and run.question[run.start].surface.islower():
        return True  # "is you scary": nobody says so of whom they speak to
    return capital and run.ends and run.before in _BEFORE_CAPITAL
