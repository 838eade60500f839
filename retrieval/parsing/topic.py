"""What is left of a question once its film, its filters and its wording are put aside: the subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.asking.described import described
from retrieval.asking.judging import judged, praising, verdicts
from retrieval.asking.looks import LOOKS, looks_asked
from retrieval.asking.predicates import predicated
from retrieval.asking.roles import role_in
from retrieval.names.likened import WorkTitle
from retrieval.parsing.called import names_called
from retrieval.parsing.carrying import carries
from retrieval.parsing.own_words import own_words
from retrieval.parsing.words_meant import words_meant
from retrieval.subjects.thesaurus import SubjectSpan, Thesaurus
from retrieval.titles.works_named import works_named
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, tokens
from retrieval.words.vocabulary import proper_names


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject in the user's words, its thesaurus entries, and the names that must be found as they stand."""

    text: str
    subjects: tuple[str, ...] = ()
    weak_subjects: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


OVERRATED = "overrated"
REPUTATION = frozenset({"reputation", OVERRATED})
"""A verdict that is asked of something else where that is named: "Sellers, génial ou surestimé ?"."""
_PLAYERS = frozenset(
    """acteur acteurs actrice actrices comedien comediens comedienne comediennes actor actors actress actresses
    performers""".split()
)
_PLAYED = frozenset(
    """personnage personnages perso persos character characters hero heroes heros heroine heroines protagoniste
    protagonistes protagonist protagonists""".split()
)
_OWNING = frozenset("de des du of d between among for entre pour chez".split())
_THE = frozenset("the la les le l these ces".split())
ACTING = "acting"
_PLAYS = frozenset(
    """joue joues jouent jouait jouer jeu prestation prestations performance performances play plays playing played
    act acts acted perform performs performed""".split()
)
_PLAYING = frozenset(
    "joue joues jouent jouait jouer play plays playing played act acts acted perform performs performed".split()
)
_WELL = frozenset("bien mal well badly".split())
# what only says which of several is meant: "le problème principal"
_FOREMOST = frozenset("principal principale principaux principales majeur majeurs main biggest".split())


def find_topic(
    question: Sequence[Token], free: Sequence[bool], text: str, thesaurus: Thesaurus, language: str | None = None
) -> Topic | None:
    """The subject among the tokens that nothing else has claimed (``free``), or None."""
    question = words_meant(question, free, language)
    spans = [
        s for s in thesaurus.find(question, language)
        if all(free[s.start : s.end]) and not _is_somebody(s, question, thesaurus)
    ]  # fmt: skip
    of_others = predicated(question, free, spans)
    spans = [s for s in spans if s.start not in of_others]
    works = works_named(question, free, text)
    of_works = {i for start, end in works for i in range(start, end)}
    spans = [s for s in spans if of_works.isdisjoint(range(s.start, s.end))]
    named = {i for s in spans if s.end - s.start > 1 or not s.weak for i in range(s.start, s.end)}
    alone = {s.start for s in spans if s.end - s.start == 1 and question[s.start].word in CARRIERS}
    looks = looks_asked(question, free)
    named, alone = named | looks, alone | looks
    content = [
        i for i, t in enumerate(question)
        if free[i] and i not in of_others
        and (
            i in (named - alone) | of_works
            or (not carries(question, i, text) and (len(t.word) > 1 or t.word.isdigit()))
        )
    ]  # fmt: skip
    # "le public", "savoir": a word that carries questions is a subject only where nothing else is
    if all(question[i].word in _FOREMOST for i in content):
        content = []
    content = content or sorted(named & alone)
    named -= alone - set(content)
    if not content:
        return None
    verdict = {i for s in spans if s.subject in REPUTATION for i in range(s.start, s.end)}
    beside = judged(question, content, text) - (named - verdict)
    beside |= verdict if any(i in named - verdict for i in content) else set()
    called = names_called(question, free, [i for i in content if i not in of_works], named, text, language)
    beside |= role_in(question, content, called)
    beside |= described(question, free, [i for i in content if i not in beside], called, text)
    beside |= verdicts(question, [i for i in content if i not in beside], called)
    beside |= praising(question, [i for i in content if i not in beside], named)
    beside -= of_works
    content = [i for i in content if i not in beside]
    kept = [s for s in spans if any(i in content for i in range(s.start, s.end))]
    kept = [s for s in kept if not (len(kept) > 1 and _whose(question, s, kept, text))]
    strong = tuple(dict.fromkeys(s.subject for s in kept if not s.weak))
    weak = tuple(dict.fromkeys(s.subject for s in kept if s.weak))
    if not strong and all(any(s.start <= i < s.end for s in kept) for i in content):
        strong, weak = weak[:2], weak[2:]  # nothing else was said: "the score" is the music
    if content and looks.issuperset(content):
        strong, weak = (LOOKS,), tuple(subject for subject in (*strong, *weak) if subject != LOOKS)
    if beside:
        called = names_called(question, free, [i for i in content if i not in of_works], named, text, language)
    titles = (WorkTitle(text[question[start].start : question[end - 1].end]) for start, end in works)
    names: tuple[str, ...] = (*called, *titles)
    if not strong and ACTING in weak and _only_plays([question[i].word for i in content], names):
        strong, weak = (ACTING,), tuple(subject for subject in weak if subject != ACTING)
    somebody = {t.word for name in called for t in tokens(name)}
    persons = {i for i in content if question[i].word in somebody}
    said = own_words(question, free, content, text, named | of_works, persons)
    return Topic(
        text=names[0] if len(names) == 1 and _how_they_play([question[i].word for i in content], names[0]) else said,
        subjects=strong,
        weak_subjects=weak,
        names=names,
        words=_looked_for(question, content, looks, language),
    )


def is_thing(topic: Topic, thesaurus: Thesaurus, language: str | None) -> bool:
    """Whether a topic names somebody, or holds a word beside the subjects that it names."""
    if topic.names:
        return True
    said = tokens(topic.text)
    spoken = {i for span in thesaurus.find(said, language) for i in range(span.start, span.end)}
    asked = {t.word for word in topic.words for t in tokens(word)}
    return any(t.word in asked and t.word not in CARRIERS and i not in spoken for i, t in enumerate(said))


def _looked_for(
    question: Sequence[Token], content: Sequence[int], looks: set[int], language: str | None
) -> tuple[str, ...]:
    """The words of a subject that are looked for: a film's look is seldom called so."""
    if content and looks.issuperset(content):
        return ("image",) if language == "fr" else ("visuals",)
    return tuple({question[i].word: question[i].surface for i in content}.values())


def _only_plays(words: Sequence[str], names: Sequence[str]) -> bool:
    """Whether all that is asked of somebody is how they play: "comment joue Mads Mikkelsen ?"."""
    named = {token.word for name in names for token in tokens(name)}
    return bool(named) and any(word in _PLAYS for word in words) and _PLAYS.issuperset(set(words) - named)


def _how_they_play(words: Sequence[str], name: str) -> bool:
    """Whether a verb of playing is all that is said of somebody: "comment joue Mads Mikkelsen ?" names nothing else."""
    beside = set(words) - {token.word for token in tokens(name)}
    return bool(beside & _PLAYING) and (_PLAYING | _WELL).issuperset(beside)


def _is_somebody(span: SubjectSpan, question: Sequence[Token], thesaurus: Thesaurus) -> bool:
    """Whether a name is taken for a term: it only shares its stem ("Tom", "tome"), or ends a name ("James Bond")."""
    if span.end != span.start + 1:
        return False
    token = question[span.start]
    if token.word in proper_names() and token.word not in thesaurus.words:
        return True
    before = question[span.start - 1] if span.start else None
    shouting = all(t.surface.isupper() for t in question)
    return before is not None and before.word in proper_names() and before.capital and token.capital and not shouting


def _whose(question: Sequence[Token], span: SubjectSpan, kept: Sequence[SubjectSpan], text: str) -> bool:
    """Whether a subject is only said to have what is asked for: the actresses of "les costumes des actrices".

    Or to be those it is between: "is there any romance between the characters?".
    """
    beside = any(not other.weak and other.subject != span.subject for other in kept)
    if span.end != span.start + 1 or question[span.start].word not in (_PLAYERS | _PLAYED if beside else _PLAYERS):
        return False
    before = question[span.start - 1].word if span.start else ""
    owning = text[question[span.start].end :][:1] in ("'", "’")
    further = question[span.start - 2].word if before in _THE and span.start > 1 else ""
    return owning or before in _OWNING or further in _OWNING
