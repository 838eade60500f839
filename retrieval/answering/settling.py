"""The film that a question without one is about, told from what the reviews speak of."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.keys import CLEARLY
from retrieval.answering.refusing import refusal
from retrieval.answering.whose import film_meant
from retrieval.answers import Answer, ClarifyAnswer, Note, NoteKind, Reason
from retrieval.names.told_in_full import told_in_full
from retrieval.question import Question
from retrieval.quotes.quoting import reviews_of
from retrieval.silence.decision import answering
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import fold_word, tokens
from retrieval.words.vocabulary import everyday
from seeds.models import ReviewFilter

MOST_FILMS = 6
"""At most so many films are offered when one has to ask back."""
SPOKEN_OF = 3
"""A subject that so many reviews of another film speak of tells no film."""
NAMING = 500
"""So many reviews that write a name are looked at to see which films they are of."""


def settle_film(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """The film that a question without one is about: the only one that answers it, or ask back."""
    if len(held.films) == 1:
        return replace(question, films=tuple(held.films)), ()
    if meant := film_meant(held, question):
        film, question = meant
        return replace(question, films=(film,)), (Note(NoteKind.FILM_GUESSED, held.films[film].title),)
    wanted = question.filters
    named = _films_naming(held, question)
    if len(named) == 1:
        return replace(question, films=named), (Note(NoteKind.FILM_GUESSED, held.films[named[0]].title),)
    wanted = replace(wanted, films=named) if named else wanted
    found = held.search.find(question, wanted)
    if found.nobody:
        return refusal(held, question, Reason.NAME_NOT_MENTIONED, topic=told_in_full(found.missing, question.topic))
    good = answering(found.question or question, found, held.memory.counts(wanted).reviews)
    if not good:
        return refusal(held, question, Reason.NOT_MENTIONED)
    reviews = reviews_of(held.library, [c.passage for c in good])
    weight: dict[str, float] = defaultdict(float)
    for place, candidate in enumerate(c for c in good if c.passage.review in reviews):
        weight[reviews[candidate.passage.review].film] += candidate.score / (1 + place)
    ranked = sorted(weight, key=lambda f: (-weight[f], f))
    # what answers among all films may answer of none by itself: "toss a coin song"
    first = next((f for f in ranked[:MOST_FILMS] if _of_subjects(held, question) or _answers(held, question, f)), None)
    if first is None:
        return refusal(held, question, Reason.NOT_MENTIONED)
    others = _others_speaking(held, question, ranked[0]) if _of_subjects(held, question) else []
    if not others and (len(ranked) == 1 or (first == ranked[0] and weight[first] > CLEARLY * weight[ranked[1]])):
        guessed = held.films[ranked[0]]
        return replace(question, films=(guessed.id,)), (Note(NoteKind.FILM_GUESSED, guessed.title),)
    ranked = [*ranked, *(film for film in others if film not in ranked)]
    return ClarifyAnswer(question=question, films=held.titled(tuple(ranked[:MOST_FILMS])), reason=Reason.WHICH_FILM)


def _of_subjects(held: Held, question: Question) -> bool:
    """Whether nothing but subjects is asked about: any film may be asked about its music."""
    said = tokens(question.topic or "")
    inside = {i for s in held.thesaurus.find(said, question.language) for i in range(s.start, s.end)}
    return all(i in inside or t.word in CARRIERS for i, t in enumerate(said))


def _others_speaking(held: Held, question: Question, film: str) -> list[str]:
    """The other films whose reviews speak of the subjects too, those of which most do first: the ending is of each."""
    spoken: Counter[str] = Counter()
    for subject in question.subjects or question.weak_subjects:
        speakers = held.memory.speakers(subject, question.filters)
        reviews = held.library.reviews(ReviewFilter(reviews=speakers[:NAMING])) if speakers else []
        spoken.update(r.film for r in reviews if r.film in held.films and r.film != film)
    return [other for other, count in spoken.most_common() if count >= SPOKEN_OF]


def _answers(held: Held, question: Question, film: str) -> bool:
    """Whether the question would be answered of this film."""
    wanted = replace(question.filters, films=(film,))
    found = held.search.find(question, wanted)
    return bool(answering(found.question or question, found, held.memory.counts(wanted).reviews))


def _films_naming(held: Held, question: Question) -> tuple[str, ...]:
    """The films whose reviews write the first name that the question asks about, or the one that most of them are of.

    None where it asks about nobody, or about more that may be a name.
    """
    named = {t.word for name in question.names for t in tokens(name)}
    if not named or not {fold_word(w) for w in question.words} <= named | everyday():
        return ()  # "Aston Martin", "Martin" being the name: not all of it is known
    speakers = held.memory.naming(question.names[0], question.filters).speakers()
    reviews = held.library.reviews(ReviewFilter(reviews=speakers[:NAMING])) if speakers else []
    writing = Counter(r.film for r in reviews if r.film in held.films).most_common()
    if len(writing) > 1 and writing[0][1] > CLEARLY * writing[1][1]:
        return (writing[0][0],)
    return tuple(film for film, _ in writing)
