"""The words of a question as they are looked for: with their translations, in one word or in several."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import product

from retrieval.finding.translating import Translator
from retrieval.question import Language, Question
from retrieval.titles.inside_works import asks_for_work, inside_works
from retrieval.words.compounds import (
    ended,
    expression_of,
    halves,
    holding_all,
    one_word,
    writes_run,
    written_in_several,
)
from retrieval.words.doctrines import adherents
from retrieval.words.expressions import Run, parts_of
from retrieval.words.folding import flat, fold_word, tokens
from retrieval.words.idioms import inside
from retrieval.words.lexical import stems, stems_of, words_of
from retrieval.words.lexicon import by_hand, listed, of_tools, synonyms
from retrieval.words.rarity import rarity
from retrieval.words.relatives import any_of_them
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.written import Forms, writes

SELDOM = 0.45
"""How rare each part of an expression is at least that may be written apart, as a share of what nobody writes."""
READINGS = 6
"""A word read as two has so many translations at most."""


# whoever is seen in the film: what is asked of them ("les coiffures des actrices") need not be written of with the word
PERSONS = frozenset(
    """heros heroine heroines heroes hero protagonist protagonists protagoniste protagonistes acteur acteurs actrice
    actrices actor actors actress actresses personnage personnages character characters""".split()
)
# a piece of the film, whatever it is of: every review writes one of these
_PIECES = frozenset("scene scenes sequence sequences moment moments passage passages part parts bit bits".split())
_SCENE = frozenset("scene scenes".split())
# with these it is no scene of something: "mise en scène", "behind the scenes", "scene stealer"
_OF_FILMING = frozenset(
    """generique credits mise mises metteur metteurs metteuse behind stealer stealers stealing deleted cut opening crime
    vol vole voleur voleuse coupee coupees""".split()
)
_SENTENCE = re.compile(r"[.!?;\n]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of a question as ``typed``: its stems (its translations' too) and its rarity in the library.

    ``forms`` is how it and its translations are written, folded, each with its languages; ``runs`` the same where it
    is written in several words. ``subject`` is the subject it names, if that subject's terms are synonyms; ``rest``
    says that the subjects of the question leave it out; ``listed`` that the lexicon translates it, and the other
    language's word for it is known; ``figure`` that it is asked for in a figure of speech, and met in one, ``of_work``
    the same of the title of a work; ``apart`` are the parts of an expression, which is also met where both are in one
    sentence ("école de magie").
    """

    typed: str
    stems: frozenset[str]
    rarity: float
    forms: Forms
    runs: tuple[Run, ...] = ()
    subject: str | None = None
    rest: bool = False
    listed: bool = False
    figure: bool = False
    of_work: bool = False
    apart: tuple[Word, ...] = ()

    @property
    def expression(self) -> str:
        """The FTS5 expression met by passages that may write it."""
        runs = filter(None, map(expression_of, self.runs))
        both = " AND ".join(f"({part.expression})" for part in self.apart)
        return " OR ".join([*(f'"{stem}"' for stem in sorted(self.stems)), *runs, *([f"({both})"] if both else [])])

    def met(self, text: str, held: AbstractSet[str]) -> bool:
        """Whether a text, and the stems held in it, write this word."""
        if not self.stems.isdisjoint(held) and writes(
            text, self.stems, self.forms, figures=self.figure, apart_from=None if self.of_work else inside_works
        ):
            return True
        return any(writes_run(text, held, run) for run in self.runs) or self._met_apart(text, held)

    def _met_apart(self, text: str, held: AbstractSet[str]) -> bool:
        """Whether one sentence of a text writes each part: "une école où l'on apprend la magie"."""
        if not self.apart or not all(part.met(text, held) for part in self.apart):
            return False
        sentences = _SENTENCE.split(text)
        return any(all(part.met(said, set(stems(said))) for part in self.apart) for said in sentences)


@dataclass(frozen=True, slots=True)
class Words:
    """Makes the words of questions for one library; ``holding`` tells how many of ``total`` passages hold a stem."""

    translator: Translator
    holding: Callable[[str], int]
    total: int

    def of(self, question: Question, named: Mapping[str, str], spanned: AbstractSet[str]) -> list[Word]:
        """The content words of a question.

        ``named`` are words, folded, that name a subject; ``spanned`` those which its subjects hold already.
        """
        found = []
        asked = tuple(words_of(question.text))
        figures = {fold_word(asked[place]) for place in inside(asked)}
        titled = {fold_word(asked[place]) for place in asks_for_work(asked)}
        names = {token.word for name in question.names for token in tokens(name)}
        for parts in _units(question):
            folded = [fold_word(part) for part in parts]
            if all(part in STOPWORDS for part in folded) or of_tools("-".join(parts), question.language):
                continue
            own = names.issuperset(folded) and not any(listed(part, question.language) for part in folded)
            forms, runs = _as_typed(parts, question.language) if own else self._ways(parts, question.language)
            held = _stems(forms)
            most = max([0, *map(self.holding, held), *(holding_all(run, self.holding) for run in runs)])
            subject = next((named[part] for part in folded if part in named), None)
            rest = not all(part in spanned or part in STOPWORDS for part in folded)
            rest = rest and not (figures.issuperset(folded) and len(figures) < len(asked))  # "tient la route"
            rest = rest and not (PERSONS | _PIECES).issuperset(folded)
            known = any(by_hand(way, question.language) for way in ("".join(parts), "-".join(parts), *parts))
            rare, figure = rarity(most, self.total), not figures.isdisjoint(folded)
            of_work = not titled.isdisjoint(folded)
            apart = self._apart(parts, question)
            found.append(Word(" ".join(parts), held, rare, forms, runs, subject, rest, known, figure, of_work, apart))
        return found

    def _apart(self, parts: Sequence[str], question: Question) -> tuple[Word, ...]:
        """The two parts of an expression, where both are rare enough to mean it when they are met in one sentence.

        "École de magie" is one, and "fin du monde" is not: "la fin" and "le monde" are in many.
        """
        content = [part for part in parts if fold_word(part) not in STOPWORDS]
        if len(content) != 2 or "-".join(map(fold_word, parts)) in flat(question.text):
            return ()
        ways = [self._ways([part], question.language)[0] for part in content]
        stems_held = [*map(_stems, ways)]
        held_by = [rarity(max(map(self.holding, held), default=0), self.total) for held in stems_held]
        if min(held_by) < SELDOM * rarity(0, self.total):
            return ()
        return tuple(
            Word(part, held, rare, forms)
            for part, held, rare, forms in zip(content, stems_held, held_by, ways, strict=True)
        )

    def _ways(self, parts: Sequence[str], language: Language) -> tuple[Forms, tuple[Run, ...]]:
        """How a word of so many parts may be written: as one, and as several."""
        whole = "".join(parts)
        runs = [tuple(map(fold_word, parts))] if len(parts) > 1 else list(halves(fold_word(whole)))
        runs += [run for run in ended(fold_word(whole)) if run not in runs]  # the plural of one
        forms = {fold_word(whole): frozenset({language})}
        words = self.translator.words
        translated = dict.fromkeys((*words("-".join(parts), language), *words(whole, language)))
        same = dict.fromkeys((*synonyms("-".join(parts), language), *synonyms(whole, language)))
        for of, ways in ((language.other, translated), (language, same)):
            for form in map(parts_of, ways):
                forms["".join(form)] = forms.get("".join(form), frozenset()) | {of}
                runs += [form] if len(form) > 1 else []
        for doctrine, languages in list(forms.items()):
            forms |= {one: forms.get(one, frozenset()) | languages for one in adherents(doctrine)}
        if not translated:
            runs += [way for pair in runs if len(pair) == 2 for way in self._pairs(pair, language)]
        joined = {"".join(run) for run in runs}
        forms |= {one: frozenset(Language) for one in joined - forms.keys() if any(map(self.holding, stems_of(one)))}
        return forms, tuple(dict.fromkeys(runs))

    def _pairs(self, pair: Run, language: Language) -> Iterable[Run]:
        """A word of two parts with either of them translated."""
        ways = [[part, *(w for w in self.translator.words(part, language) if "-" not in w)] for part in pair]
        return [(fold_word(a), fold_word(b)) for a, b in product(*ways)][1 : 1 + READINGS]


def _stems(forms: Forms) -> frozenset[str]:
    return frozenset(stem for form in forms for stem in stems_of(form))


def _as_typed(parts: Sequence[str], language: Language) -> tuple[Forms, tuple[Run, ...]]:
    """How a name that is no word is written: "Mads" is not mad."""
    folded = tuple(map(fold_word, parts))
    return {"".join(folded): frozenset({language})}, (folded,) if len(folded) > 1 else ()


def _of_scenes(run: Run) -> bool:
    """Whether an expression is of scenes of something, which is met without that word: "les scènes de sexe"."""
    content = [part for part in run if part not in STOPWORDS]
    return len(content) == 2 and not _SCENE.isdisjoint(content) and _OF_FILMING.isdisjoint(run)


def _units(question: Question) -> Iterator[Sequence[str]]:
    """The words of a question, each with its parts."""
    texts = dict.fromkeys((question.text, question.topic or ""))
    runs = [
        run for text in texts for run in written_in_several(text, question.language)
        if not any_of_them(run) and not _of_scenes(run)
    ]  # fmt: skip
    words, at = question.words, 0
    while at < len(words):
        here = ((run, end) for run in runs if (end := _end(words, at, run)) > at)
        run, end = next(here, (words[at : at + 1], at + 1))
        if len(run) == 1 and end < len(words) and one_word(words[at], words[end]):
            run, end = words[at : end + 1], end + 1
        yield run
        at = end


def _end(words: Sequence[str], at: int, run: Run) -> int:
    """Where a run that begins at a place ends, tool words left out or not; that place where it does not stand there."""
    place = at
    for part in run:
        if place < len(words) and fold_word(words[place]) == part:
            place += 1
        elif part not in STOPWORDS and len(part) > 1:
            return at
    return place
