"""Which module answers which intent, and which film a question without one is about."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

from retrieval.among_films import counted_words
from retrieval.answering import (
    compared,
    facts,
    figures,
    followups,
    lists,
    numbered,
    one_reviewer,
    quoted,
    ranked,
    released,
    reviews,
    scales,
    settling,
    sides,
    small_talk,
    subject,
    themes,
    titled,
    unheld,
)
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
    Reason,
    ThemesAnswer,
)
from retrieval.facts import asks_credits
from retrieval.folding import tokens
from retrieval.kinds import of_a_language
from retrieval.lexical import phrase, stems_of
from retrieval.question import Figure, Intent, Order, Question
from retrieval.quoting import apart
from retrieval.untold import amuses, hides
from seeds.models import Film, ReviewFilter, Role

_MAKERS: dict[Intent, Callable[[Held, Question], Answer]] = {
    Intent.FIGURE: figures.answer,
    Intent.FACT: facts.answer,
    Intent.COMPARE: compared.answer,
    Intent.SUBJECT: subject.answer,
    Intent.SIDE: sides.answer,
    Intent.OPINION: sides.both,
    Intent.OVERVIEW: sides.overview,
    Intent.REVIEWS: reviews.answer,
    Intent.THEMES: themes.answer,
    Intent.FILMS: lists.films,
    Intent.BEST_FILM: lists.best,
    Intent.RANKED: ranked.answer,
    Intent.SOURCES: lists.sources,
    Intent.WRITERS: lists.writers,
    Intent.QUOTED: quoted.answer,
    Intent.MORE: followups.nothing_before,
    Intent.WHO: followups.who,
    Intent.WHOM: followups.whom,
    Intent.OTHERS: followups.others,
    Intent.CONTINUE: followups.rest,
    Intent.WHOLE: followups.whole,
    Intent.HELP: small_talk.answer,
    Intent.GREETING: small_talk.answer,
    Intent.THANKS: small_talk.answer,
    Intent.FAREWELL: small_talk.answer,
    Intent.CHATTER: small_talk.answer,
    Intent.OFF_TOPIC: small_talk.off_topic,
    Intent.EMPTY: small_talk.empty,
}
_NEEDS_ONE_FILM = {Intent.FIGURE, Intent.SIDE, Intent.OPINION, Intent.OVERVIEW, Intent.THEMES}
_ANY_FILM = {Intent.FILMS, Intent.BEST_FILM, Intent.RANKED, Intent.SOURCES, Intent.WRITERS, Intent.QUOTED}
_ANY_FILM |= {Intent.MORE, Intent.WHO, Intent.OTHERS, Intent.CONTINUE, Intent.WHOLE}
_ANY_FILM |= {Intent.HELP, Intent.GREETING, Intent.THANKS, Intent.FAREWELL, Intent.CHATTER}
_ANY_FILM |= {Intent.WHOM, Intent.OFF_TOPIC, Intent.EMPTY}
NAMED_IN = 3
"""At most so many films are told whose reviews name one that is not held."""
MOST_CANDIDATES = 8
"""At most so many films are offered when one has to ask back."""

_LIBRARY = frozenset(
    """liste bibliotheque catalogue base collection list library catalog catalogue database total tout stock many whole
    entire""".split()
)
"""What a list of films is of: nothing that it leaves aside."""

_ENDS = frozenset(
    "pire pires meilleur meilleure meilleurs meilleures worst best lowest highest le la les the et and".split()
)
"""The other end of a ranking, asked for beside it."""

NO_REVIEW = ("",)
"""The id of no review: a filter that lets nothing through."""
LOOKED_THROUGH = 50
"""How many passages may show that a word is used as one, and not as a title."""


def answer(held: Held, question: Question) -> Answer:
    """Answer a question; every branch ends in a value, nothing found included."""
    question = replace(question, films=tuple(f for f in question.films if f in held.films))
    notes: tuple[Note, ...] = ()
    if question.unknown_origin:
        return NoAnswer(
            question=question, reason=Reason.SOURCE_UNKNOWN, topic=question.unknown_origin,
            films=held.titled(question.films), held=held.most_reviewed(3),
        )  # fmt: skip
    question = titled.written_whole(held, released.of_that_year(held, question))
    if question.intent not in _ANY_FILM:
        question, written = one_reviewer.where_they_wrote(held, question)
        settled = _settle_whoever_speaks(held, question)
        if isinstance(settled, Answer):
            return _with_films(held, settled)
        question, notes = settled
        question, said = _any_speaker(held, question)
        notes = (*written, *notes, *said)
        question = scales.as_given(held, _of_so_many_words(held, question))
    made = _MAKERS[question.intent](held, question)
    made = _with_films(held, made)
    if isinstance(made, QuotesAnswer):
        made = replace(made, quotes=apart(made.quotes))
    left = (*_only_reviews(made), *_untold(made), *_left_aside(made))
    said = (*_corrections(held, question), *notes, *left, *made.notes)
    return replace(made, notes=tuple(dict.fromkeys(said)))


def _with_films(held: Held, made: Answer) -> Answer:
    """A refusal that names films held says how many others there are; a small library is named whole."""
    if not isinstance(made, NoAnswer) or not made.held:
        return made
    count = len(held.entries())
    named = held.most_reviewed(count) if count <= MOST_CANDIDATES else made.held
    near = unheld.near(held, made.topic) if made.reason is Reason.FILM_UNKNOWN and made.topic else ()
    return replace(made, held=named, others=count - len(named), near=near)


def _only_reviews(made: Answer) -> tuple[Note, ...]:
    """A remark where what was asked is in no review but by chance: who plays in it, when it came out."""
    intent = made.question.intent
    asked = intent in (Intent.SUBJECT, Intent.OVERVIEW) and asks_credits(made.question.text)
    asked = asked or (intent is Intent.FACT and not isinstance(made, (FilmsAnswer, ClarifyAnswer)))
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
    if not topic or told or made.question.of_speakers or not isinstance(made, (RatingAnswer, FilmsAnswer)):
        return ()
    if isinstance(made, FilmsAnswer) and made.ranked and _ENDS.issuperset(t.word for t in tokens(topic)):
        return (Note(NoteKind.ASK_TOO, topic),)  # "les 3 meilleurs films et le pire"
    if isinstance(made, FilmsAnswer) and {t.word for t in tokens(topic)} <= _LIBRARY:
        return ()
    said = [t.word for t in tokens(topic)]
    if isinstance(made, FilmsAnswer) and not counted_words(said) and not any(map(str.isdigit, said)):
        return ()  # "ce soir"
    asked = isinstance(made, RatingAnswer) and bool(made.question.subjects or made.question.names)
    return (Note(NoteKind.ASK_TOO if asked else NoteKind.LEFT_ASIDE, topic),)


def _on_subject(question: Question) -> bool:
    """Whether a question asks what is said of something."""
    sided = question.both or question.intent is Intent.SIDE
    return question.intent is Intent.SUBJECT or (sided and bool(question.topic))


def _settle_whoever_speaks(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """`_settle`; the film that a subject is of is the same whoever is to speak of it, whenever, and however rated."""
    if question.films or not _on_subject(question):
        return _settle(held, question)
    anybody = replace(question.filters.of_any_rating(), roles=(), since=None, until=None)
    settled = _settle(held, replace(question, filters=anybody))
    if isinstance(settled, Answer):
        return replace(settled, question=replace(settled.question, filters=question.filters))
    found, notes = settled
    return replace(found, filters=question.filters), notes


def _naming_them(held: Held, question: Question) -> Question | None:
    """What is written of somebody whose review was asked for and who wrote none: "what did Stephen King think?"."""
    name = question.unknown_reviewer or ""
    if not question.films or not any(token.capital for token in tokens(name)):
        return None
    wanted = replace(question.filters, reviewers=(), films=question.films)
    if not held.search.memory.naming(name, wanted):
        return None
    words = tuple(token.surface for token in tokens(name))
    filters = replace(question.filters, reviewers=())
    return replace(
        question, intent=Intent.SUBJECT, side=None, topic=name, names=(name,), words=words, subjects=(),
        weak_subjects=(), filters=filters, unknown_reviewer=None,
    )  # fmt: skip


def _settle(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """The question with its film settled, or the answer that asks back or owns up."""
    if not held.entries():
        return NoAnswer(question=question, reason=Reason.NO_REVIEWS, topic=question.topic)
    if question.unknown_reviewer and (named := _naming_them(held, question)):
        return named, (Note(NoteKind.NOT_SIGNED, question.unknown_reviewer),)
    if question.unknown_reviewer:
        return NoAnswer(
            question=question, reason=Reason.REVIEWER_UNKNOWN, topic=question.unknown_reviewer,
            films=held.titled(question.films), held=held.most_reviewed(3),
        )  # fmt: skip
    if question.unknown_film and question.intent is Intent.COMPARE and len(question.films) == 1:
        if meant := unheld.same_title(held, question.unknown_film):
            both = tuple(dict.fromkeys((*question.films, meant)))
            return unheld.left_out(question, films=both), ()
        if meant := numbered.called(held, question.unknown_film):
            both = tuple(dict.fromkeys((*question.films, meant)))
            said = Note(NoteKind.TITLE_CORRECTED, held.films[meant].title)
            return unheld.left_out(question, films=both), (said,)
        return unheld.named_beside(held, question), (unheld.note(held, question.unknown_film),)
    if question.unknown_film and not question.films and (meant := numbered.called(held, question.unknown_film)):
        found = replace(question, films=(meant,), unknown_film=None)
        return found, (Note(NoteKind.TITLE_CORRECTED, held.films[meant].title),)
    if question.unknown_film and len(question.films) < 2:
        return NoAnswer(
            question=question, reason=Reason.FILM_UNKNOWN, topic=question.unknown_film,
            films=held.titled(question.films), held=held.most_reviewed(5),
        )  # fmt: skip
    if question.ambiguous and len(question.films) > 1:
        shared = any(len(m.films) > 1 for m in held.known.titles.find(tokens(question.text), question.text))
        return ClarifyAnswer(
            question=question, films=held.titled(question.films)[:MOST_CANDIDATES],
            reason=Reason.AMBIGUOUS_FILM if shared else Reason.WHICH_FILM,
        )  # fmt: skip
    if question.possible_film and (not_held := _perhaps_not_held(held, question)):
        return not_held
    if (directed := _directed(held, question)) and _names_unknown_film(question):
        question = replace(question, films=tuple(f.id for f in directed), names=(), topic=None, words=())
        if len(directed) > 1:
            return ClarifyAnswer(question=question, films=directed[:MOST_CANDIDATES], reason=Reason.WHICH_FILM)
        return question, (Note(NoteKind.FILM_GUESSED, directed[0].title),)
    if _names_unknown_film(question) and not _of_the_film(held, question):
        return NoAnswer(
            question=question, reason=Reason.FILM_UNKNOWN, topic=question.topic, held=held.most_reviewed(5)
        )
    if question.films:
        return question, ()
    if (passing := titled.named_in_passing(held, question)) and not _directed(held, question):
        return NoAnswer(
            question=question, reason=Reason.FILM_UNKNOWN, topic=question.possible_film or question.topic,
            held=held.most_reviewed(5), named_in=passing[:NAMED_IN],
        )  # fmt: skip
    if _on_subject(question):
        return settling.settle_film(held, question)
    return _only_film(held, question)


def _only_film(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """The one film that the filters leave; every film where the question can do with many; else ask back."""
    wanted = question.filters
    if question.intent is Intent.REVIEWS and question.order in (Order.BEST, Order.WORST):
        wanted = replace(wanted, rated=True)
    entries = held.entries()
    if wanted != ReviewFilter():
        entries = tuple(e for e in entries if held.library.counts(replace(wanted, films=(e.film.id,))).reviews)
        if not entries:
            return NoAnswer(question=question, reason=Reason.NO_REVIEWS, held=held.most_reviewed(5))
    if len(entries) == 1:
        film = entries[0].film
        note = () if len(held.films) == 1 else (Note(NoteKind.FILM_GUESSED, film.title),)
        return replace(question, films=(film.id,)), note
    many = question.intent is Intent.REVIEWS and (question.filters.reviewers or question.order is Order.RANDOM)
    counting = question.intent is Intent.FIGURE and (question.figure is Figure.COUNT or question.filters.reviewers)
    theirs = counting and question.filters.reviewers and question.figure is Figure.MEAN  # told in one figure first
    if many or theirs or (counting and len(entries) <= MOST_CANDIDATES):
        return replace(question, films=tuple(e.film.id for e in entries)), ()
    if counting and question.side is None:
        # too many to be told one by one: the list says how many in all
        return lists.films(held, _of_so_many_words(held, question))
    if question.intent is Intent.FIGURE and question.figure is Figure.MEAN and question.filters.origins:
        return lists.films(held, question)  # "la note moyenne sur AlloCiné": each film's, and that of all
    candidates = sorted(entries, key=lambda e: -e.reviews)[:MOST_CANDIDATES]
    return ClarifyAnswer(question=question, films=tuple(e.film for e in candidates), reason=Reason.WHICH_FILM)


def _any_speaker(held: Held, question: Question) -> tuple[Question, tuple[Note, ...]]:
    """Take "comments" and "critics" for what everybody wrote, where a film has none in the strict sense."""
    roles = question.filters.roles
    if roles not in ((Role.COMMENT,), (Role.CRITIC,)) or held.memory.counts(held.wanted(question)).reviews:
        return question, ()
    everybody = replace(question, filters=replace(question.filters, roles=()))
    if roles == (Role.COMMENT,):
        return everybody, ()
    written = held.memory.counts(held.wanted(everybody)).reviews
    return (everybody, (Note(NoteKind.NOT_CRITICS),)) if written else (question, ())


def _of_so_many_words(held: Held, question: Question) -> Question:
    """The question kept to the reviews that are as long as it says in words: what white space parts is counted."""
    if question.min_words is None and question.max_words is None:
        return question
    low, high = question.min_words or 0, question.max_words or sys.maxsize
    # n words are 2n - 1 characters at least: most texts that are too short need not be read
    wanted = replace(held.wanted(question), min_length=max(2 * low - 1, question.filters.min_length or 0) or None)
    ids = tuple(r.id for r in held.library.reviews(wanted) if low <= len(r.text.split()) <= high)
    return replace(question, filters=replace(question.filters, reviews=ids or NO_REVIEW))


def _perhaps_not_held(held: Held, question: Question) -> Answer | None:
    """The answer where what stands in a film's place is nothing that the reviews speak of."""
    if unheld.reads_as_words(question):
        if question.films or _spoken_of(held, question):
            return None
        return ClarifyAnswer(
            question=question, films=held.most_reviewed(MOST_CANDIDATES), reason=Reason.WHICH_FILM
        )
    seen = unheld.spoken(held, question)
    if seen.of or _directed(held, question):
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
    return any(
        t.surface.islower() and stems & set(stems_of(t.surface)) for p in passages for t in tokens(p.text)
    )


def _directed(held: Held, question: Question) -> tuple[Film, ...]:
    """The films whose director the question names ("le film de Refn"), where it names no film."""
    if question.films or len(question.names) != 1:
        return ()
    asked = {t.word for t in tokens(question.names[0])}
    entries = (e.film for e in held.entries())
    return tuple(f for f in entries if asked and asked <= {t.word for t in tokens(f.director or "")})


def _names_unknown_film(question: Question) -> bool:
    """Whether a figure is asked of something that is no film held ("la note de Titanic")."""
    if question.both:
        return False
    if question.intent in (Intent.FACT, Intent.FIGURE, Intent.THEMES, Intent.REVIEWS, Intent.OPINION, Intent.OVERVIEW):
        unsaid = bool(question.names) or (question.topic is not None and not question.subjects)
        return unsaid and not (question.films and not question.names)
    return False


def _of_the_film(held: Held, question: Question) -> bool:
    """Whether reviews of the film that is meant write every name asked about: somebody of it, and no other film."""
    wanted = ReviewFilter(films=question.films)
    return bool(question.films) and all(held.memory.naming(name, wanted).speakers() for name in question.names)


def _corrections(held: Held, question: Question) -> tuple[Note, ...]:
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
