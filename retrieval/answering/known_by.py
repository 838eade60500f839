"""A name that is asked about as a film is: what nearly all reviews of one film call it, or somebody in that film."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from retrieval.answering.held import Held
from retrieval.answering.keys import CLEARLY, EVERYWHERE
from retrieval.answers import Note, NoteKind
from retrieval.question import Figure, Intent, Question
from retrieval.titles.well_known import is_well_known
from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import plain
from retrieval.words.stopwords import ARTICLES, DEFINITE, STOPWORDS
from retrieval.words.vocabulary import everyday, proper_names
from seeds.models import ReviewFilter

SAID_BY_MOST = 0.6
"""A name that this share of a film's reviews write is what people call the film."""
SPOKEN = 0.05
"""One that this share writes is somebody in it, or something."""
_SOMEBODY = 0.25
"""Beside what is somebody's name, so many passages write another name or an article."""
_OF_SOMEBODY = DEFINITE | frozenset("du au un une an".split())
_LOOKED_THROUGH = 100
_LONGEST = 3
_REVIEWS = 500
_OF_A_FILM = frozenset({Intent.OPINION, Intent.OVERVIEW, Intent.FIGURE, Intent.THEMES, Intent.REVIEWS, Intent.FACT})
_OF_RATINGS = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE)


def known_by(held: Held, question: Question) -> tuple[Question, tuple[Note, ...]] | None:
    """The question of the film that a name is known by, or of the name in its film; None where it tells no film.

    "Batman, c'est bien ?" is of the film whose reviews nearly all write it; "Omar Sy, c'est bien ?" of who is in it.
    """
    asked = question.intent in _OF_A_FILM or (question.intent is Intent.SUBJECT and question.possible_film)
    if not asked or question.films or question.subjects or question.both or question.filters.reviewers:
        return None
    name = [t for t in tokens(question.topic or "") if t.word not in STOPWORDS]
    if not 0 < len(name) <= _LONGEST or all(t.word in everyday() for t in name) or any(t.word.isdigit() for t in name):
        return None
    if not (film := _film_speaking_of(held, " ".join(t.surface for t in name))):
        return None
    id_, share = film
    if share < SAID_BY_MOST and is_well_known(tokens(question.topic or "")):
        return None  # a work that is likened to the film
    note = (Note(NoteKind.FILM_GUESSED, held.films[id_].title),)
    alone = share >= SAID_BY_MOST and len(name) == 1 and not _with_article(question, name[0])
    if alone and _stands_alone(held, name[0]):
        whole = Intent.OVERVIEW if question.intent is Intent.SUBJECT else question.intent
        return replace(
            question, intent=whole, films=(id_,), topic=None, words=(), names=(), weak_subjects=(), possible_film=None
        ), note
    named = question.names or (question.topic or "",)
    said = replace(question, films=(id_,), names=named, possible_film=None)
    if question.intent is Intent.OPINION:
        return replace(said, intent=Intent.SUBJECT), note
    if question.intent is Intent.FIGURE and question.figure in _OF_RATINGS:
        return replace(said, of_speakers=True), note
    return None


def of_somebody(held: Held, question: Question) -> Question:
    """The question, asked of who is named where reviews of its one film speak of them: "et Omar Sy, c'est bien ?"."""
    if question.intent is not Intent.OPINION or len(question.films) != 1 or not question.names or question.both:
        return question
    wanted = ReviewFilter(films=question.films)
    spoken = all(held.memory.naming(name, wanted).speakers() for name in question.names)
    return replace(question, intent=Intent.SUBJECT, possible_film=None) if spoken else question


def _film_speaking_of(held: Held, name: str) -> tuple[str, float] | None:
    """The film whose reviews write a name, clearly more of them than of any other, and the share that does."""
    speakers = held.memory.naming(name, EVERYWHERE).speakers()
    reviews = held.library.reviews(ReviewFilter(reviews=speakers[:_REVIEWS])) if speakers else []
    writing = Counter(r.film for r in reviews if r.film in held.films)
    shares = sorted(((n / held.counts[f].reviews, f) for f, n in writing.items()), reverse=True)
    if not shares or shares[0][0] < SPOKEN or (len(shares) > 1 and shares[0][0] <= CLEARLY * shares[1][0]):
        return None
    return shares[0][1], shares[0][0]


def _with_article(question: Question, name: Token) -> bool:
    """Whether a name was typed with an article: "le Joker" is somebody."""
    return any(b.word == name.word and a.word in ARTICLES for a, b in pairwise(tokens(question.text)))


def _stands_alone(held: Held, name: Token) -> bool:
    """Whether reviews seldom write it as they write somebody: "le Joker", "Albert Dupontel", "Luke Skywalker"."""
    found = held.memory.naming(name.surface, EVERYWHERE).passages[:_LOOKED_THROUGH].tolist()
    written = [p.text for p in held.library.passages(found) if any(t.word == name.word for t in tokens(p.text))]
    return sum(_of_somebody(text, name.word) for text in written) < _SOMEBODY * max(len(written), 1)


def _of_somebody(text: str, name: str) -> bool:
    """Whether a text writes a name with an article, or beside another name."""
    return any(
        text[a.end : b.start] == " "
        and ((b.word == name and (a.word in _OF_SOMEBODY or _is_name(a))) or (a.word == name and _is_name(b)))
        for a, b in pairwise(tokens(text))
    )


def _is_name(token: Token) -> bool:
    """Whether a word with a capital is no everyday one."""
    return token.capital and (token.word in proper_names() or not (plain(token.word) or token.word in everyday()))
