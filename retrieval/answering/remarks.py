"""What a reply remarks beside what it answers: a name corrected, what is in no review, what was left aside."""

from __future__ import annotations

from retrieval.answering.held import Held
from retrieval.answers import (
    Answer,
    ClarifyAnswer,
    ComparisonAnswer,
    FilmsAnswer,
    NoAnswer,
    Note,
    NoteKind,
    QuotesAnswer,
    RatingAnswer,
    ThemesAnswer,
)
from retrieval.asking.among_films import counted_words
from retrieval.asking.facts import FOR_WHOM, asks_credits
from retrieval.asking.untold import amuses, hides
from retrieval.filters.kinds import of_a_language
from retrieval.question import Figure, Intent, Order, Question
from retrieval.words.folding import tokens
from retrieval.words.stopwords import STOPWORDS

_LIBRARY = frozenset(
    """liste bibliotheque catalogue base collection list library catalog catalogue database total tout stock many whole
    entire""".split()
)
"""What a list of films is of: nothing that it leaves aside."""
_OF_A_TEXT = STOPWORDS | frozenset(
    """ever never jamais online ligne here ici lately written posted published left paru parue parus parues ecrit ecrite
    ecrits ecrites redige redigee rediges redigees laisse laissee laissees laisses depose deposee deposes deposees signe
    mise mises eu eue eus eues recue obtenue donne donnee gave given signee
    signees signes mis lire read site sites internet web""".split()
)
"""What is said of any review."""
_ENDS = frozenset(
    "pire pires meilleur meilleure meilleurs meilleures worst best lowest highest le la les the et and".split()
)
"""The other end of a ranking, asked for beside it."""
_SEASON = frozenset("saison saisons season seasons".split())
WHOLE = 10
"""A ranking of fewer films shows both ends."""
_FIRST = STOPWORDS | frozenset(
    """biggest largest greatest smallest higher bigger larger lower haut haute bas basse elevee eleve gros
    grosse fort forte grand
    grande""".split()
)
"""Which of several comes first."""


def corrections(held: Held, question: Question) -> tuple[Note, ...]:
    """A remark for each film or reviewer that was recognised in spite of its spelling."""
    notes = []
    for correction in question.corrections:
        _, _, read = correction.partition(" → ")
        first = read.split("/")[0]
        if first in held.films:
            notes.append(Note(NoteKind.TITLE_CORRECTED, held.films[first].title))
        else:
            notes.append(Note(NoteKind.REVIEWER_CORRECTED, read))
    return tuple(notes)


def left_unsaid(made: Answer) -> tuple[Note, ...]:
    """What of the question an answer does not tell."""
    return (*_only_reviews(made), *_untold(made), *_left_aside(made))


def _only_reviews(made: Answer) -> tuple[Note, ...]:
    """A remark where what was asked is in no review but by chance: who plays in it, when it came out."""
    intent = made.question.intent
    asked = intent in (Intent.SUBJECT, Intent.OVERVIEW, Intent.THEMES) and asks_credits(made.question.text)
    told = isinstance(made, QuotesAnswer) and made.question.fact in FOR_WHOM  # that is theirs to say
    asked = asked or (intent is Intent.FACT and not told and not isinstance(made, (FilmsAnswer, ClarifyAnswer)))
    return (Note(NoteKind.ONLY_REVIEWS),) if asked else ()


def _untold(made: Answer) -> tuple[Note, ...]:
    """A remark where quotes were to be what nothing tells of them."""
    if not isinstance(made, (QuotesAnswer, ThemesAnswer, ComparisonAnswer)):
        return ()
    wanted = ((NoteKind.SPOILERS, hides), (NoteKind.NOT_FUNNY, amuses), (NoteKind.ANY_LANGUAGE, of_a_language))
    return tuple(Note(kind) for kind, wants in wanted if wants(made.question.text))


def _left_aside(made: Answer) -> tuple[Note, ...]:
    """What of the question figures of whole films, or a list of films, do not answer; a subject can be asked next."""
    topic = made.question.topic
    told = made.question.intent in (Intent.FACT, Intent.RANKED)
    if made.question.also and not isinstance(made, (ClarifyAnswer, NoAnswer)):
        return (Note(NoteKind.ASK_TOO, made.question.also),)
    if isinstance(made, QuotesAnswer) and made.question.intent is Intent.REVIEWS and made.question.order is not None:
        aside = topic is not None and not made.question.of_speakers and made.question.order is not Order.RANDOM
        of_a_text = _OF_A_TEXT.issuperset(t.word for t in tokens(topic or ""))
        return (Note(NoteKind.LEFT_ASIDE, topic or ""),) if aside and not of_a_text else ()
    if not topic or told or made.question.of_speakers or not isinstance(made, (RatingAnswer, FilmsAnswer)):
        return ()
    if isinstance(made, FilmsAnswer) and made.ranked and _ENDS.issuperset(t.word for t in tokens(topic)):
        every = made.question.ranked is None and len(made.entries) < WHOLE
        return () if every else (Note(NoteKind.ASK_TOO, topic),)  # "les 3 meilleurs films et le pire"
    if isinstance(made, FilmsAnswer) and {t.word for t in tokens(topic)} <= _LIBRARY:
        return ()
    if isinstance(made, RatingAnswer) and made.written and not (made.question.subjects or made.question.names):
        return ()  # the film under another title: "how long are the embrace (L'étreinte) reviews"
    said = [t.word for t in tokens(topic)]
    if _OF_A_TEXT.issuperset(said):
        return ()  # "combien de critiques écrites par ..."
    if isinstance(made, RatingAnswer) and len(made.ratings) > 1 and (_ENDS | _FIRST).issuperset(said):
        return ()  # "which has the highest share of 5 stars?": each is told
    if isinstance(made, FilmsAnswer) and not counted_words(said) and not any(map(str.isdigit, said)):
        return ()  # "ce soir"
    of_rating = isinstance(made, RatingAnswer) and made.question.figure is not Figure.COUNT
    if of_rating and not _SEASON.isdisjoint(said):
        return (Note(NoteKind.NOT_BY_SEASON),)
    asked = isinstance(made, RatingAnswer) and bool(made.question.subjects or made.question.names)
    return (Note(NoteKind.ASK_TOO if asked else NoteKind.LEFT_ASIDE, topic),)
