"""The engine: open a library, ask it questions, prove its quotes."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Self

from embeddings.encoder import Encoder, load_encoder
from embeddings.index import IndexUnavailable as IndexUnavailable
from embeddings.index import PassageIndex
from retrieval.answering import Held, answer
from retrieval.answers import (
    Answer,
    ClarifyAnswer,
    ComparisonAnswer,
    FilmEntry,
    FilmsAnswer,
    NoAnswer,
    Quote,
    Reason,
    ThemesAnswer,
)
from retrieval.examples import examples
from retrieval.filters.nicknames import spoken_of
from retrieval.filters.origins import OriginIndex
from retrieval.filters.reviewers import ReviewerIndex
from retrieval.finding.translating import Translator
from retrieval.followups.conversation import SPOKEN, Conversation
from retrieval.followups.ranked_again import asks_for_one
from retrieval.keeping.freshness import Fresh
from retrieval.keeping.ingest import Report, ingest
from retrieval.keeping.preparing import Preparer
from retrieval.keeping.seeding import seed_readings
from retrieval.keeping.upkeep import open_index
from retrieval.known import Known
from retrieval.memory import Memory
from retrieval.parsing.parser import parse
from retrieval.polarity import PolarityModel
from retrieval.question import Intent, Language, Question
from retrieval.quotes.quoting import proven
from retrieval.search import Search
from retrieval.subjects.nearest import NearestSubjects
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from retrieval.words.lexical import STEMS, indexed
from seeds.batch import Added
from seeds.errors import PassageGone
from seeds.library import Library
from seeds.models import Film, Review, ReviewFilter
from seeds.readers.base import Reading

_log = logging.getLogger(__name__)
_LEFT_NOTHING = (
    Reason.NO_REVIEWS, Reason.NO_DATES, Reason.NO_RATINGS,
    Reason.NOT_MENTIONED, Reason.NAME_NOT_MENTIONED, Reason.NO_SIDE,
)  # fmt: skip
_NOBODY = (Reason.NOT_MENTIONED, Reason.NAME_NOT_MENTIONED)
Progress = Callable[[int, int], None]
AGAIN = 3
"""How often an answer is begun again because a passage it stood on was removed meanwhile."""


@dataclass(frozen=True, slots=True)
class Context:
    """A passage in its whole review: ``start`` and ``end`` are offsets in the review's text."""

    review: Review
    film: Film
    start: int
    end: int


class Engine:
    """Answers questions over one library. Any number of threads may ask at once."""

    def __init__(
        self,
        library: Library,
        index: PassageIndex,
        preparer: Preparer,
        *,
        repairs: tuple[str, ...] = (),
        today: Callable[[], date] = date.today,
        rng: random.Random | None = None,
    ) -> None:
        self.library = library
        self.preparer = preparer
        self.repairs = repairs
        self.index = index
        self._today = today
        self._random = rng or random.Random()  # noqa: S311  a quote at random is no secret
        self._translator = Translator(preparer.encoder)
        self._nearest = NearestSubjects(preparer.encoder, thesaurus())
        self._view = Fresh(library.generation, self._look)

    @classmethod
    def open(
        cls,
        place: Path | str,
        *,
        index: str | None = None,
        folder: Path | None = None,
        encoder: str | Encoder | None = None,
        progress: Progress | None = None,
        read_seeds: bool = True,
        patience: float | None = None,
        today: Callable[[], date] = date.today,
        rng: random.Random | None = None,
    ) -> Self:
        """Open the library of a folder or an address, made if there is none; an empty one is filled from the seeds.

        ``index`` is the address of a Milvus, None for the embedded index; ``folder`` is where files of this machine
        belong when the library is on a server, which counts as lost when it says nothing for ``patience`` seconds.
        ``encoder`` is an encoder, or the name or folder of a sentence-transformers model; None for the one
        that ships. ``progress`` is called with how many reviews are done, and of how many.
        """
        loaded = load_encoder(encoder) if encoder is None or isinstance(encoder, str) else encoder
        preparer = Preparer(encoder=loaded, stems=indexed, polarity=PolarityModel.load(), stems_name=STEMS)
        library = Library.open(place, folder=folder, patience=patience)
        try:
            opened = open_index(library, preparer, progress, address=index)
            if read_seeds and library.meta("seeded") is None and not library.read_only:
                if not library.counts().reviews:
                    seed(library, preparer, opened.index, progress)
                library.set_meta("seeded", 1)
        except BaseException:
            library.close()
            raise
        return cls(library, opened.index, preparer, repairs=opened.repairs, today=today, rng=rng)

    def close(self) -> None:
        """Close the library and its index."""
        self._view.close()
        self.index.close()
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ingest(
        self,
        readings: Iterable[Reading],
        *,
        progress: Callable[[str, Added], None] | None = None,
        replace: bool = False,
        report: Report | None = None,
    ) -> Report:
        """Read sources into the library; they are answered from as they are committed (`retrieval.keeping`)."""
        return ingest(
            self.library, readings, preparer=self.preparer, index=self.index,
            progress=progress, replace=replace, report=report,
        )  # fmt: skip

    def settle(self) -> None:
        """Bring the index in step and write it down now: nothing of what was forgotten stays in any file."""
        self.index.catch_up()
        self.index.save()

    def deliver(self) -> int:
        """Send the index what waits for it, whoever wrote it; return how many passages that were."""
        return self.index.catch_up()

    def held(self) -> Held:
        """The library as it stands now: looked at again, in the background, when any process has changed it."""
        return self._view.now()

    def _look(self) -> Held:
        try:
            self.index.catch_up()
        except IndexUnavailable as error:  # figures need no index; what waits for it is sent later
            _log.warning("the index is behind the library: %s", error)
        films = self.library.films()
        counts = self.library.film_counts()
        asked = [f for f in films if f.id in counts and (counts[f.id].reviews or f.published)]
        known = Known(
            TitleIndex(asked),
            ReviewerIndex(self.library.reviewers(), partial(spoken_of, self.library)),
            thesaurus(),
            OriginIndex(self.library.origins(), (t for f in asked for t in (f.title, *f.aliases))),
        )
        self.library.expect([subject.mention for subject in known.thesaurus.subjects.values() if subject.mention])
        memory = Memory(self.library, known.thesaurus)
        search = Search(self.library, self.index, self.preparer.encoder, known.thesaurus, memory, self._translator)
        by_id = {f.id: f for f in asked}
        return Held(self.library, search, known, by_id, counts, self._random, self.preparer.polarity, self._nearest)

    def understand(
        self,
        text: str,
        conversation: Conversation | None = None,
        *,
        language: Language | None = None,
        limit: int = 3,
    ) -> Question:
        """Parse a question, follow-ups read in the light of ``conversation``."""
        return parse(
            text,
            self.held().known,
            conversation=conversation,
            today=self._today(),
            default=language or Language.FRENCH,
            limit=limit,
        )

    def answer(
        self,
        question: str | Question,
        conversation: Conversation | None = None,
        *,
        limit: int = 3,
        language: Language | None = None,
    ) -> Answer:
        """Answer a question: a text, or one that was understood before."""
        if isinstance(question, str):
            question = self.understand(question, conversation, language=language, limit=limit)
        held = self.held()
        for _ in range(AGAIN):
            try:
                return answer(held, question)
            except PassageGone:  # forgotten, by any process, while the answer was being made
                held = self._view.newest()
        return answer(held, question)

    def follow(self, conversation: Conversation | None, given: Answer) -> Conversation:
        """The conversation after ``given`` was shown."""
        before = conversation or Conversation()
        question = replace(given.question, possible_film=None)  # what it was is settled
        if isinstance(given, ClarifyAnswer):
            return replace(before, last=question, pending=question)
        if isinstance(given, FilmsAnswer) and question.intent is Intent.SUBJECT:  # counted of all: "et dans Heat ?"
            listed = tuple(entry.film.id for entry in given.entries)
            return replace(before, last=question, pending=question, listed=listed)
        if question.intent in _PASSING:
            return before
        if isinstance(given, NoAnswer) and given.reason is not Reason.NO_MORE and not question.films:
            return before
        if isinstance(given, NoAnswer) and given.reason in _LEFT_NOTHING:
            question = replace(question, filters=ReviewFilter())  # a filter that left nothing is a dead end
        if question.min_words or question.max_words or question.of_speakers:  # which these are is looked up again
            question = replace(question, filters=replace(question.filters, reviews=()))
        shown = tuple(q.passage_id for q in quotes_of(given))
        films = question.films or self._ranked(given) or before.films
        if question.intent is Intent.WHOLE:  # "le deuxième en entier" is still of those shown before
            return replace(before, films=films, shown=before.shown or shown)
        if question.intent in (Intent.WHO, Intent.CONTINUE):
            return replace(before, films=films, shown=shown or before.shown, speaker=self._speaker(given, before))
        seen = (*question.seen, *shown)
        last, refused = replace(question, films=films), isinstance(given, NoAnswer) and given.reason in _NOBODY
        among = before.compared if {*films} <= {*before.compared} else ()
        compared = films if question.intent is Intent.COMPARE else among
        spoken = _spoken(before.spoken, films) if len(films) == 1 else before.spoken
        listed = before.listed if {*films} <= {*before.listed} else ()
        if isinstance(given, FilmsAnswer):
            listed = tuple(entry.film.id for entry in given.entries)
        return Conversation(
            last=last, films=films, shown=shown or before.shown, seen=seen, refused=refused,
            compared=compared, spoken=spoken, speaker=self._speaker(given, before), listed=listed,
        )  # fmt: skip

    def _ranked(self, given: Answer) -> tuple[str, ...]:
        """The film that a ranking of all is asked of ("Heat, meilleur film ?"), or the one that it is to name."""
        if not isinstance(given, FilmsAnswer) or given.question.intent is not Intent.BEST_FILM:
            return ()
        said = given.question.text
        named = tuple(dict.fromkeys(f for m in self.held().known.titles.find(tokens(said), said) for f in m.films))
        if len(named) == 1:
            return named
        return (given.entries[0].film.id,) if given.entries and asks_for_one(said) else ()

    def _speaker(self, given: Answer, before: Conversation) -> tuple[str, ...]:
        """Whom "he" and "sa note" mean after an answer: the reviewer asked about or asked for, none after a name."""
        question, quotes = given.question, quotes_of(given)
        if question.filters.reviewers or not quotes:
            return question.filters.reviewers or (() if question.names else before.speaker)
        picked = question.intent is Intent.QUOTED or (question.intent is Intent.REVIEWS and question.order is not None)
        if picked or len({q.review_id for q in quotes}) == 1:
            name = quotes[0].reviewer
            return self.held().known.reviewers.spellings(name) if name else ()
        return () if question.names else before.speaker

    def verify(self, quote: Quote) -> bool:
        """Whether the source still holds the quote, word for word, where the quote says it stands."""
        return proven(self.library, quote)

    def verified(self, given: Answer) -> Answer:
        """The answer without the quotes that cannot be proven; each of those is logged."""
        quotes = quotes_of(given)
        if not quotes:
            return given
        kept = tuple(q for q in quotes if self.verify(q))
        if len(kept) == len(quotes):
            return given
        for quote in quotes:
            if quote not in kept:
                _log.error("not sent: %s [%d:%d] is not in its source", quote.document, quote.start, quote.end)
        if not kept and not isinstance(given, (ComparisonAnswer, ThemesAnswer)):
            return NoAnswer(question=given.question, reason=Reason.UNVERIFIED, films=given.films)
        return _with_quotes(given, kept)

    def context(self, passage_id: int) -> Context | None:
        """A passage in its whole review, None if it is gone."""
        found = self.library.passages([passage_id])
        review = self.library.review(found[0].review) if found else None
        film = self.library.film(review.film) if review else None
        if review is None or film is None:
            return None
        return Context(review, film, found[0].start, found[0].end)

    def films(self) -> list[FilmEntry]:
        """The films held, those with most reviews first."""
        return sorted(self.held().entries(), key=lambda e: -e.reviews)

    def examples(self, language: Language) -> list[str]:
        """Example questions drawn from the films held."""
        held = self.held()
        return examples(held.most_reviewed(3), held.counts, language)


_PASSING = {Intent.HELP, Intent.GREETING, Intent.THANKS, Intent.FAREWELL, Intent.CHATTER}
_PASSING |= {Intent.WHOM, Intent.EMPTY, Intent.OFF_TOPIC}


def seed(library: Library, preparer: Preparer, index: PassageIndex, progress: Progress | None = None) -> None:
    """Read the documents that ship into an empty library."""
    readings = seed_readings()

    def report(_: str, added: Any) -> None:
        if progress:
            progress(added.read, 0)

    ingest(library, readings, preparer=preparer, index=index, progress=report)


def _spoken(before: tuple[str, ...], films: tuple[str, ...]) -> tuple[str, ...]:
    """The films spoken of one after the other, the last one last."""
    if {*films} <= {*before[-2:]}:
        return before
    return (*(f for f in before if f not in films), *films)[-SPOKEN:]


def quotes_of(given: Answer) -> tuple[Quote, ...]:
    """Every quote an answer carries."""
    if isinstance(given, ThemesAnswer):
        return tuple(q for theme in given.themes for q in theme.quotes)
    return getattr(given, "quotes", ())


def _with_quotes(given: Answer, kept: tuple[Quote, ...]) -> Answer:
    if isinstance(given, ThemesAnswer):
        themes = tuple(replace(t, quotes=tuple(q for q in t.quotes if q in kept)) for t in given.themes)
        return replace(given, themes=themes)
    return replace(given, quotes=kept)  # type: ignore[call-arg]
