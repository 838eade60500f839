"""Whether words that stand where a film would are something the reviews speak of, or a film that is not held."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from retrieval.answering.held import Held
from retrieval.answers import Note, NoteKind
from retrieval.names.likened import WorkTitle
from retrieval.question import Intent, Language, Question, without_subject
from retrieval.quotes.quoting import reviews_of
from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.folding import Token, flat, tokens
from retrieval.words.lexical import any_of, phrase, stems_of
from retrieval.words.numerals import number_word
from retrieval.words.stopwords import ARTICLES, STOPWORDS
from retrieval.words.vocabulary import common, everyday, proper_names
from seeds.models import Film, ReviewFilter

LOOKED_THROUGH = 200
"""So many passages are looked at to see how words are used."""
SPOKEN = 0.05
"""A name that this share of a film's reviews write is somebody of that film; less is a name in passing."""
NEAR = 75.0
"""Titles this much like what was typed (of 100, words in any order) are named as perhaps meant."""
TELLING = 3
"""A word or a number of so many characters may tell a title."""
_SEVERAL = 2
NAMED = 3
"""At most so many."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Whether the reviews speak of some words; ``passing`` are the films whose reviews write them, most first."""

    of: bool
    passing: tuple[Film, ...] = ()


def spoken(held: Held, question: Question) -> Spoken:
    """What the reviews have of the words that may be a film's."""
    typed = tokens(question.possible_film or "")
    content = [t for t in typed if t.word not in STOPWORDS]
    if not content:
        return Spoken(True)
    plain = all(_plain(t, question.language) for t in content)
    kept_to = question.films or (tuple(held.films) if len(held.films) == 1 else ())
    written = _written(held, content, ReviewFilter(films=kept_to), question)
    if kept_to:  # a film is meant already, and these are words about it if anybody writes them
        return Spoken(plain or bool(written.films) or _a_slip(held, content, kept_to[0]))
    if plain:
        thing = _a_thing(held, typed, content, question)
        return Spoken(written.lower or thing or _translated(held, content, question))
    passing = tuple(held.films[f] for f, _ in written.films.most_common())
    if _of_a_known_name(held, content, written.films.total(), question):
        return Spoken(True)
    if not passing and _inflected(held, content):
        return Spoken(True)
    known = any(n >= SPOKEN * held.counts[f].reviews for f, n in written.films.items())
    if question.subjects:
        return Spoken(known or written.often or written.beside, passing)
    alone = len(tokens(question.text)) == len(typed)
    of_one = len(passing) == 1 and written.films.total() > 1
    return Spoken(known or of_one or (alone and bool(passing)), passing)


@dataclass(frozen=True, slots=True)
class _Written:
    """Where words are written as they were typed: reviews by film; in lower case; beside the subject; very often."""

    films: Counter[str]
    lower: bool
    beside: bool
    often: bool


def _written(held: Held, content: list[Token], wanted: ReviewFilter, question: Question) -> _Written:
    words = [t.surface for t in content]
    expression = phrase(" ".join(words)) if len(words) > 1 else any_of(words)
    expression = expression or any_of(words[-1:])
    found = held.library.lexical(expression, wanted, LOOKED_THROUGH) if expression else []
    writing = [(p, run) for p in held.library.passages([m.passage for m in found]) if (run := _run(p.text, content))]
    reviews = reviews_of(held.library, [p for p, _ in writing])
    films = Counter(r.film for r in reviews.values() if r.film in held.films)
    subjects = " OR ".join(m for s in question.subjects if (m := held.thesaurus[s].mention))
    near = {m.passage for m in held.library.lexical(f"({subjects}) AND ({expression})", wanted, LOOKED_THROUGH)} if (
        subjects and writing
    ) else set()
    return _Written(
        films=films,
        lower=any(all(t.surface.islower() or t.surface.isdigit() for t in run) for _, run in writing),
        beside=any(p.id in near for p, _ in writing),
        often=len(writing) > LOOKED_THROUGH / 2,
    )


def _run(text: str, content: list[Token]) -> list[Token]:
    """The words of a text that are those typed, side by side, a plural aside; none where it does not write them."""
    said = [t for t in tokens(text) if t.word not in STOPWORDS]
    wanted = [t.word.rstrip("s") for t in content]
    for i in range(len(said) - len(wanted) + 1):
        if [t.word.rstrip("s") for t in said[i : i + len(wanted)]] == wanted:
            return said[i : i + len(wanted)]
    return []


def _inflected(held: Held, content: list[Token]) -> bool:
    """Whether a passage writes the words in other forms, side by side: "planets aligning", "when the planets align"."""
    if len(content) < _SEVERAL or not all(t.surface.islower() for t in content):
        return False
    wanted = [set(stems_of(t.surface)) for t in content]
    expression = " AND ".join(f"({any_of([t.surface])})" for t in content)
    found = held.library.lexical(expression, ReviewFilter(), LOOKED_THROUGH)
    for passage in held.library.passages([m.passage for m in found]):
        said = [t.surface for t in tokens(passage.text) if t.word not in STOPWORDS]
        runs = (said[at : at + len(wanted)] for at in range(len(said) - len(wanted) + 1))
        if any(all(stems & set(stems_of(w)) for stems, w in zip(wanted, run, strict=True)) for run in runs):
            return True
    return False


def _plain(token: Token, language: Language) -> bool:
    """Whether a word, as typed, is an everyday one of the question's language."""
    return token.word in common(language.value) or (token.word.isdigit() and number_word(token.word) is not None)


def _a_thing(held: Held, typed: list[Token], content: list[Token], question: Question) -> bool:
    """Whether everyday words are a thing, with its article, and one of them at least is written somewhere."""
    said = [t.surface for t in content]
    said += [w for t in content for w in held.search.translator.words(t.surface, question.language)]
    return typed[0].word in ARTICLES and any(held.memory.rarity(s) for word in said for s in stems_of(word))


def _of_a_known_name(held: Held, content: list[Token], together: int, question: Question) -> bool:
    """Whether words hardly written side by side hold a name that reviews write without them ("la scène du louvre")."""
    names = [t for t in content if t.word not in everyday()] if len(content) > 1 else []
    return any(_written(held, [n], ReviewFilter(), question).films.total() > together + 1 for n in names)


def _a_slip(held: Held, content: list[Token], film: str) -> bool:
    """Whether a word is written nearly so in the reviews of the film that is meant."""
    spelling = held.memory.spelling(film)
    return any(t.word not in everyday() and spelling.near(t.word) for t in content)


def _translated(held: Held, content: list[Token], question: Question) -> bool:
    """Whether an everyday word is written in the reviews' other language."""
    words = held.search.translator.words(content[0].surface, question.language) if len(content) == 1 else ()
    return any(_written(held, tokens(word), ReviewFilter(), question).lower for word in words)


def reads_as_words(question: Question) -> bool:
    """Whether nothing but its place says that everyday words beside a subject may be a film ("the music of drive")."""
    typed = question.possible_film or ""
    words = [t for t in tokens(typed) if t.word not in STOPWORDS]
    return flat(f" of {typed}") in flat(question.text) and all(_plain(t, question.language) for t in words)


def same_title(held: Held, typed: str) -> str | None:
    """The film that bears exactly this title, an everyday word that was not read as one ("Grave")."""
    said = [t.word for t in tokens(typed)]
    titles = ((f.id, title) for f in held.films.values() for title in (f.title, *f.aliases))
    named = {id_ for id_, title in titles if [t.word for t in tokens(title)] == said}
    return named.pop() if len(named) == 1 else None


def left_out(question: Question, *, films: tuple[str, ...] = ()) -> Question:
    """A comparison of one film held with one that is not, asked of the one held alone, or of ``films`` after all."""
    typed = question.unknown_film or ""
    missing = {t.word for t in tokens(typed)}
    words = tuple(w for w in question.words if not {t.word for t in tokens(w)} <= missing)
    names = tuple(n for n in question.names if not {t.word for t in tokens(n)} & missing)
    of_title, of_rest = ({span.subject for span in thesaurus().find(tokens(text))} for text in (typed, " ".join(words)))
    subjects = tuple(s for s in question.subjects if s in of_rest or s not in of_title)  # "True Detective": no police
    topic = " ".join(words) or None
    alone = replace(question, unknown_film=None, names=names, words=words, subjects=subjects, topic=topic)
    if films:
        return replace(alone, films=films)
    if {*subjects} - {"comparison"} or names:
        return replace(alone, intent=Intent.SUBJECT)
    return replace(without_subject(alone), intent=Intent.OVERVIEW)


def named_beside(held: Held, question: Question) -> Question:
    """The same comparison, asked of the one film as `left_out`: what its reviews write of the other, if they do."""
    title = WorkTitle(question.unknown_film or "")
    alone = left_out(question)
    if alone.intent is not Intent.OVERVIEW or not held.memory.naming(title, held.wanted(question)).speakers():
        return alone
    words = tuple(t.surface for t in tokens(title) if t.word not in STOPWORDS)
    return replace(alone, intent=Intent.SUBJECT, topic=str(title), names=(title,), words=words)


def nowhere_named(held: Held, question: Question) -> bool:
    """Whether no review of the film that is held names the other one, by any word that is no everyday one.

    "The old Dupont one" may be called otherwise: of what everyday words stand in nothing is said.
    """
    content = [t for t in tokens(question.unknown_film or "") if t.word not in STOPWORDS]
    if not content or any(t.word in everyday() for t in content):
        return False
    wanted = held.wanted(question)
    if held.memory.naming(WorkTitle(question.unknown_film or ""), wanted).speakers():
        return False
    slip = all(_a_slip(held, [t], question.films[0]) for t in content)
    return not (slip or _written(held, content[-1:], wanted, question).films)


def near(held: Held, typed: str) -> tuple[Film, ...]:
    """The films with a title spelled nearly so, or that alone have a rare word or a long number of it ("365 days")."""
    words = [t.word for t in tokens(typed)]
    folded = " ".join(words)
    said = {f.id: [" ".join(t.word for t in tokens(n)) for n in (f.title, *f.aliases)] for f in held.films.values()}
    alike = {f: max(fuzz.token_sort_ratio(folded, name) for name in names) for f, names in said.items()}
    found = [f for f, score in sorted(alike.items(), key=lambda pair: -pair[1]) if score >= NEAR]
    for word in words:
        if len(word) >= TELLING and (word.isdigit() or word not in everyday() | proper_names()):
            having = [f for f, names in said.items() if any(word in name.split() for name in names)]
            found += having if len(having) == 1 else []
    return tuple(held.films[f] for f in dict.fromkeys(found))[:NAMED]


def note(held: Held, typed: str) -> Note:
    """The remark that a film is not held, with the titles that are spelled nearly so."""
    titles = [f.title for f in near(held, typed)]
    return Note(NoteKind.NOT_HELD, " | ".join([typed.replace("|", " "), *titles]))
