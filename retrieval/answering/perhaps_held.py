"""Whether what stands in a film's place, or is asked of no film, is a film not held, or somebody of one that is."""

from __future__ import annotations

from retrieval.answering import unheld
from retrieval.answering.held import Held
from retrieval.answering.only_film import MOST_CANDIDATES
from retrieval.answers import Answer, ClarifyAnswer, NoAnswer, Reason
from retrieval.question import Intent, Question
from retrieval.words.folding import tokens
from retrieval.words.lexical import phrase, stems_of
from seeds.models import Film, ReviewFilter

NAMED_IN = 3
"""At most so many films are told whose reviews name one that is not held."""
LOOKED_THROUGH = 50
"""How many passages may show that a word is used as one, and not as a title."""


def perhaps_not_held(held: Held, question: Question) -> Answer | None:
    """The answer where what stands in a film's place is nothing that the reviews speak of."""
    if unheld.reads_as_words(question):
        if question.films or _spoken_of(held, question):
            return None
        return ClarifyAnswer(question=question, films=held.most_reviewed(MOST_CANDIDATES), reason=Reason.WHICH_FILM)
    seen = unheld.spoken(held, question)
    if seen.of or films_directed(held, question):
        return None
    return NoAnswer(
        question=question, reason=Reason.FILM_UNKNOWN, topic=question.possible_film, held=held.most_reviewed(5),
        named_in=seen.passing[:NAMED_IN],
    )  # fmt: skip


def _spoken_of(held: Held, question: Question) -> bool:
    """Whether somebody writes the words that may be a film's, or a translation, as words and beside the subject."""
    typed = question.possible_film or ""
    words = [t.word for t in tokens(typed)]
    if len(words) == 1:
        words += held.search.translator.words(typed, question.language)
    stems = {stem for word in words for stem in stems_of(word)}
    beside = phrase(typed) or " OR ".join(f'"{stem}"' for stem in sorted(stems))
    subjects = " OR ".join(m for s in question.subjects if (m := held.thesaurus[s].mention))
    if not subjects:
        return False
    found = held.library.lexical(f"({subjects}) AND ({beside})", question.filters, LOOKED_THROUGH)
    passages = held.library.passages([m.passage for m in found])
    return any(t.surface.islower() and stems & set(stems_of(t.surface)) for p in passages for t in tokens(p.text))


def films_directed(held: Held, question: Question) -> tuple[Film, ...]:
    """The films whose director the question names ("le film de Refn"), where it names no film."""
    if question.films or len(question.names) != 1:
        return ()
    asked = {t.word for t in tokens(question.names[0])}
    entries = (e.film for e in held.entries())
    return tuple(f for f in entries if asked and asked <= {t.word for t in tokens(f.director or "")})


def names_unknown_film(question: Question) -> bool:
    """Whether a figure is asked of something that is no film held ("la note de Titanic")."""
    if question.both:
        return False
    if question.intent in (Intent.FACT, Intent.FIGURE, Intent.THEMES, Intent.REVIEWS, Intent.OPINION, Intent.OVERVIEW):
        unsaid = bool(question.names) or (question.topic is not None and not question.subjects)
        return unsaid and not (question.films and not question.names)
    return False


def of_the_film(held: Held, question: Question) -> bool:
    """Whether reviews of the film that is meant write every name asked about: somebody of it, and no other film."""
    wanted = ReviewFilter(films=question.films)
    return bool(question.films) and all(held.memory.naming(name, wanted).speakers() for name in question.names)
