"""From a question's text to a `Question`: pure, quick, the same on any library."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from unicodedata import category

from retrieval.conversation import Conversation
from retrieval.cues import Reading, read_cues
from retrieval.dates import find_dates
from retrieval.folding import Token, flat, tokens
from retrieval.followup import carry_over
from retrieval.kinds import find_kinds
from retrieval.language import detect
from retrieval.question import Figure, Intent, Language, Question
from retrieval.reviewers import ReviewerIndex, ReviewerMatch
from retrieval.stars import find_stars
from retrieval.thesaurus import Thesaurus
from retrieval.titles import TitleIndex, TitleMatch
from retrieval.topic import Topic, find_topic
from seeds.models import ReviewFilter

LONGEST = 600
"""A question is read up to here, in code points; what follows is left aside."""

_ASKS_RATINGS = re.compile(r"\b(?:not(?:e|es|ee|ees)|rated|ratings?|etoiles?|stars?|score[sd]?)\b")
_ASKS_MEAN = re.compile(r"\b(?:moyennes?|average|mean)\b")
_OF_A_FILM = re.compile(
    r"\bc'est (?:bien|bon|nul|comment)|\b(?:is|was) it\b|\bworth\b|vaut (?:le|la)\b|\bvoir\b|\b(?:watch|see)\b"
    r"|\b(?:film|movie)\b"
)
"""What is said of a film and hardly of a person."""
_SEVERAL = frozenset("les des quelques some those ces few".split())
_ALWAYS_S = frozenset("avis plus moins mis mieux pas longs this less utiles was has whose".split())
_COUNT = re.compile(
    r"\b(?P<n>\d{1,2}|deux|trois|quatre|cinq|six|dix|one|two|three|four|five|ten)\s+(?:\w+\s+)?"
    r"(?:avis|critiques?|reviews?|citations?|extraits?|quotes?|excerpts?|phrases?|exemples?|examples?|points?)\b"
)


@dataclass(frozen=True, slots=True)
class Known:
    """What a library holds that a question may name."""

    titles: TitleIndex
    reviewers: ReviewerIndex
    thesaurus: Thesaurus


class _Claims:
    """Which words of a question have been understood, so that each is understood once."""

    def __init__(self, text: str, words: Sequence[Token]) -> None:
        self.flat = self.original = flat(text)
        self.words = words
        self.free = [True] * len(words)

    def take(self, span: tuple[int, int], *, mark: str = " ") -> None:
        start, end = span
        for number, token in enumerate(self.words):
            if token.start < end and token.end > start:
                self.free[number] = False
        self.flat = self.flat[:start] + mark * (end - start) + self.flat[end:]

    def unread(self, text: str) -> str:
        """The text with blanks where it has been understood."""
        return "".join(" " if f in " @" else c for c, f in zip(text, self.flat, strict=True))

    def take_all(self, spans: Iterable[tuple[int, int]]) -> None:
        for span in spans:
            self.take(span)


def parse(
    text: str,
    known: Known,
    *,
    conversation: Conversation | None = None,
    today: date,
    default: Language = Language.FRENCH,
    limit: int = 3,
) -> Question:
    """Understand ``text``; ``default`` is the language taken where the words do not tell."""
    original, text = text.encode("utf-8", "replace").decode(), readable(text)
    words = tokens(text)
    last = conversation.last if conversation else None
    if not words:
        language = last.language if last else default
        intent = Intent.HELP if set(text) & set("?") else Intent.EMPTY
        return Question(text=original, language=language, intent=intent, limit=limit)
    claims = _Claims(text, words)
    titles = known.titles.find(words, text)
    for match in titles:
        claims.take((words[match.start].start, words[match.end - 1].end), mark="@")
    filters = _filters(claims, today)
    reviewer = known.reviewers.find(claims.flat, claims.unread(text))
    spoken = [t for t, free in zip(words, claims.free, strict=True) if free]
    if reviewer:
        spoken = [t for t in spoken if not reviewer.span[0] <= t.start < reviewer.span[1]]
        claims.take(reviewer.span, mark="§")
    language = detect(spoken, text, last.language if last else default)
    wanted = _wanted(claims)
    reading = read_cues(claims.flat, films=len(titles))
    claims.take_all(reading.spans)
    kinds = find_kinds(claims.flat)
    claims.take_all(kinds.spans)
    filters = replace(
        filters,
        reviewers=_names_of(reviewer, known),
        roles=kinds.roles,
        anonymous=kinds.anonymous,
        min_length=kinds.min_length,
        max_length=kinds.max_length,
    )
    topic = find_topic(words, claims.free, text, known.thesaurus)
    question = _assemble(text, language, titles, reviewer, filters, reading, topic, claims)
    question = replace(question, text=original, limit=wanted or limit)
    return carry_over(question, conversation, known.titles, len(words)) if conversation else question


def readable(text: str) -> str:
    """What is read of a message: no invisible characters, single spaces, not beyond `LONGEST`."""
    kept = "".join(" " if c.isspace() else c for c in text[: 4 * LONGEST] if category(c) not in ("Cf", "Cs", "Co"))
    return " ".join(kept.split())[:LONGEST]


def _filters(claims: _Claims, today: date) -> ReviewFilter:
    stars = find_stars(claims.flat, rating_asked=bool(_ASKS_RATINGS.search(claims.flat)))
    if stars:
        claims.take(stars.span)
    dates = find_dates(claims.flat, today)
    if dates:
        claims.take(dates.span)
    return ReviewFilter(
        at_least=stars.at_least if stars else None,
        at_most=stars.at_most if stars else None,
        above=stars.above if stars else None,
        below=stars.below if stars else None,
        since=dates.since if dates else None,
        until=dates.until if dates else None,
    )


def _names_of(reviewer: ReviewerMatch | None, known: Known) -> tuple[str, ...]:
    if reviewer is None:
        return ()
    return known.reviewers.spellings(reviewer.name) if reviewer.name else (reviewer.typed,)


def _wanted(claims: _Claims) -> int | None:
    """How many quotes were asked for ("cinq citations"), if the question says."""
    from_words = {"un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4}
    from_words |= {"cinq": 5, "five": 5, "six": 6, "dix": 10, "ten": 10}
    match = _COUNT.search(claims.flat)
    if match is None:
        return None
    number = int(match["n"]) if match["n"].isdigit() else from_words[match["n"]]
    if match["n"] in ("un", "une") or not 1 <= number <= 50:
        return None
    claims.take(match.span("n"))
    return number


def _more_than_an_opinion(topic: Topic, titles: Sequence[TitleMatch]) -> bool:
    """Whether "is it any good" was asked of something in the film, and not of the film."""
    return bool(topic.subjects) or bool(titles) == bool(topic.names)


def _is_single(reading: Reading, flat_text: str) -> bool:
    """Whether the words of the cue speak of one review: "la pire critique", not "les derniers avis"."""
    for start, end in reading.spans:
        before = flat_text[:start].split()[-1:]
        words = flat_text[start:end].split()
        if {*before, *words[:1]} & _SEVERAL:
            return False
        if any(w.endswith("s") and w not in _ALWAYS_S for w in words):
            return False
    return True


def _assemble(
    text: str,
    language: Language,
    titles: Sequence[TitleMatch],
    reviewer: ReviewerMatch | None,
    filters: ReviewFilter,
    reading: Reading,
    topic: Topic | None,
    claims: _Claims,
) -> Question:
    """Settle the intent from cues, subject and filters together."""
    intent = reading.intent
    filtered = filters != ReviewFilter()
    rating_filter = (filters.at_least, filters.at_most, filters.above, filters.below) != (None,) * 4
    if reading.figure is Figure.MEAN and rating_filter and not _ASKS_MEAN.search(flat(text)):
        intent = Intent.REVIEWS
    if intent is Intent.OPINION and topic and topic.names and not titles and not _OF_A_FILM.search(flat(text)):
        intent = Intent.SUBJECT
    if intent is Intent.OPINION and topic is not None and _more_than_an_opinion(topic, titles):
        intent = Intent.SUBJECT
    if intent is None:
        if topic is not None:
            intent = Intent.SUBJECT
        elif filtered:
            intent = Intent.REVIEWS
        else:
            intent = Intent.OVERVIEW
    films = tuple(dict.fromkeys(f for m in titles for f in m.films))
    unknown_film = next((m.typed for m in titles if not m.films), None)
    ambiguous = any(len(m.films) > 1 for m in titles)
    corrections = [f"{m.typed} → {'/'.join(m.films)}" for m in titles if m.films and not m.sure]
    if reviewer and reviewer.name and not reviewer.sure:
        corrections.append(f"{reviewer.typed} → {reviewer.name}")
    if len(films) > 1 and not ambiguous and intent in (Intent.OPINION, Intent.OVERVIEW, Intent.FIGURE, Intent.SUBJECT):
        intent = Intent.COMPARE
    return Question(
        text=text,
        language=language,
        intent=intent,
        films=films,
        ambiguous=ambiguous,
        topic=topic.text if topic else None,
        subjects=topic.subjects if topic else (),
        weak_subjects=topic.weak_subjects if topic else (),
        names=topic.names if topic else (),
        words=topic.words if topic else (),
        side=reading.side,
        figure=reading.figure or Figure.MEAN,
        order=reading.order,
        single=reading.order is not None and _is_single(reading, claims.original),
        filters=filters,
        unknown_film=unknown_film,
        unknown_reviewer=reviewer.typed if reviewer and reviewer.name is None else None,
        certain=not corrections,
        corrections=tuple(corrections),
    )
