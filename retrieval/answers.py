"""Answers as values: one model for each kind; "nothing on that" is one of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from retrieval.question import Question, Side
from seeds.models import FIVE_STARS, Film, Published, Role, Work


class Kind(StrEnum):
    """What an answer is, as the JSON contract names it."""

    RATING = "rating"
    QUOTES = "quotes"
    COMPARISON = "comparison"
    THEMES = "themes"
    FILMS = "films"
    CLARIFY = "clarify"
    NO_ANSWER = "no_answer"
    HELP = "help"


class Reason(StrEnum):
    """Why there is nothing to quote, or why one must ask back."""

    EMPTY = "empty"  # no words in the question
    FILM_UNKNOWN = "film_unknown"  # a film that is not held
    NOT_MENTIONED = "not_mentioned"  # a subject nobody mentions
    NAME_NOT_MENTIONED = "name_not_mentioned"  # a person nobody mentions
    OFF_TOPIC = "off_topic"  # not a question about films
    NO_REVIEWS = "no_reviews"  # the filters leave no review
    REVIEWER_UNKNOWN = "reviewer_unknown"  # nobody of that name has written here
    NO_RATINGS = "no_ratings"  # reviews, but none with a rating
    NO_MEAN = "no_mean"  # no film whose mean is within the bounds asked for
    NO_DATES = "no_dates"  # reviews, but none with a date
    NO_USEFUL = "no_useful"  # reviews, but the source does not say which were found useful
    SOURCE_UNKNOWN = "source_unknown"  # nothing is held from that site or document
    NOT_WRITTEN = "not_written"  # nobody wrote these words
    NO_SIDE = "no_side"  # nothing favourable, or nothing unfavourable
    NO_MORE = "no_more"  # everything found was already shown
    WHICH_FILM = "which_film"  # several films held, none named
    AMBIGUOUS_FILM = "ambiguous_film"  # a title that fits several films
    NOTHING_BEFORE = "nothing_before"  # a follow-up without anything before it
    WHOM = "whom"  # "et elle ?", where nothing tells who she is
    UNVERIFIED = "unverified"  # quotes were found but none could be proven any more


class NoteKind(StrEnum):
    """What the reply says in half a line about how the question was taken."""

    FILM_GUESSED = "film_guessed"  # value: the title; no film named, taken from the best hits
    FILM_CONVERSATION = "film_conversation"  # value: the title; the film of the conversation
    TITLE_CORRECTED = "title_corrected"  # value: the title; matched in spite of its spelling
    REVIEWER_CORRECTED = "reviewer_corrected"  # value: the name
    WORD_CORRECTED = "word_corrected"  # value: "typed -> read"
    SCALES_MIXED = "scales_mixed"  # ratings on different scales were brought to five stars
    NOT_HELD = "not_held"  # value: a film compared with and not held, then after " | " titles spelled nearly so
    NAMES_IT_NOT = "names_it_not"  # value: a film compared with and not held, which no review of the other names
    KIND_UNKNOWN = "kind_unknown"  # series were asked for, and nothing says which titles are series
    SERIES_APART = "series_apart"  # value: rated series, "title = mean on five | ..."; films alone were ranked
    UNRANKED = "unranked"  # value: how many titles, then " | " the first of them; too few ratings to rank them
    NOT_RANKED_BY = "not_ranked_by"  # value: what films cannot be ranked by; they are by their mean
    NOT_ALIKE = "not_alike"  # value: a title; films like it were asked for, and all others are ranked
    FEWER = "fewer"  # value: number; fewer quotes than asked qualify
    CLOSEST = "closest"  # value: number; others hold far less of what was asked, and are left out
    OUTRIGHT = "outright"  # value: number; these hold all that was asked, and others a part of it
    NO_RATINGS = "no_ratings"  # no rating is held for this film
    ASK_TOO = "ask_too"  # value: the other subject of the question, to be asked about by itself
    NOT_CRITICS = "not_critics"  # no reviews by critics are held: everybody's are quoted
    ANY_LANGUAGE = "any_language"  # reviews in one language were asked for: they are not told apart by it
    NO_CRITICS = "no_critics"  # whose reviews they are was asked, and none is said to be by a critic
    ONLY_REVIEWS = "only_reviews"  # credits, a date or the story were asked for; reviews are all that is held
    NO_NAMES = "no_names"  # who wrote the quotes was asked, and the source names none of them
    NOT_BY_SEASON = "not_by_season"  # the rating of a season was asked for; reviews rate the whole
    LEFT_ASIDE = "left_aside"  # value: the words of the question that the figures or the list take no account of
    NOT_EXACT = "not_exact"  # nobody wrote these very words, somebody nearly did
    WRITTEN_SO = "written_so"  # value: how many reviews write these very words, " | " and how many there are
    FROM_SITES = "from_sites"  # value: the sites that reviews come from, "site = how many | ..."
    LONGER = "longer"  # value: how many words a quote was to have; none is so short
    UNWRITTEN = "unwritten"  # value: words of the question that nobody writes; the quotes come nearest
    NOT_WITH = "not_with"  # value: the names that nobody writes with the subject, which the quotes are on
    NOT_SIGNED = "not_signed"  # value: a name; no review is signed so, the quotes name it
    MANY_MONTHS = "many_months"  # value: how many months there are; years are told instead
    NO_BLAME = "no_blame"  # both sides of a subject were asked for; nobody speaks against it
    NO_PRAISE = "no_praise"  # the same; nobody speaks for it
    SPOILERS = "spoilers"  # nothing was to be given away; nothing tells which quotes do
    NOT_FUNNY = "not_funny"  # a funny quote was asked for; nothing tells which are
    RATED_BEST = "rated_best"  # value: the title, of several films compared, that is rated best
    RATED_ALIKE = "rated_alike"  # value: titles, " | " between them, that share the best mean
    RATED_APART = "rated_apart"  # value: by how much two means differ, their scale and the better title, " | " between
    LIKED_BETTER = "liked_better"  # value: which of two people more of those who take a side are for
    LIKED_ALIKE = "liked_alike"  # value: both, " | " between them, of whom as large a part is for
    LIKED_UNTOLD = "liked_untold"  # too few take a side on one of them
    HIGHEST = "highest"  # value: a rating, its scale and how many gave it, " | " between; the highest was asked for
    LOWEST = "lowest"  # the same of the lowest
    FROM_PRAISE = "from_praise"  # value: lowest rating; reservations taken from favourable reviews


@dataclass(frozen=True, slots=True)
class Note:
    """One remark to the reader, with the value it speaks of."""

    kind: NoteKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Support:
    """What a quote stands for: ``reviews`` (their ids) of ``total`` reviews speak of ``subject``.

    Given ``side``, those that are on it.
    """

    subject: str
    reviews: tuple[str, ...]
    total: int
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A passage shown to a person, with its provenance.

    ``text`` equals the code points ``start`` to ``end`` of ``document`` or, where ``row`` is given, of that
    row's text field. ``score`` is the confidence, 0 to 1, that it answers the question.
    """

    text: str
    film: str
    film_title: str
    reviewer: str | None
    role: Role
    rating: float | None
    scale: float | None
    date: str | None
    review_id: str
    passage_id: int
    document: str
    row: int | None
    start: int
    end: int
    score: float
    side: Side | None = None
    source: str | None = None
    support: Support | None = None


@dataclass(frozen=True, slots=True)
class End:
    """The highest or the lowest rating that was given, as it was given, and how many gave it."""

    rating: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """The figures of one film, computed over the reviews that the question's filters leave.

    ``count`` is how many of them carry a rating, ``reviews`` how many there are with or without.
    ``histogram`` maps half-star labels ("5", "4.5", ...; "10", "9" on a scale of ten) to counts. ``scale`` is the
    scale of ``mean``, ``median`` and the labels. ``published`` is the site's own figure, given only when no filter
    is set.
    """

    film: Film
    count: int
    reviews: int
    mean: float | None
    median: float | None
    scale: float
    histogram: dict[str, int]
    published: Published | None = None
    scales: tuple[float, ...] = ()
    highest: End | None = None
    lowest: End | None = None


@dataclass(frozen=True, slots=True)
class Rest:
    """The mean of all ratings that a filter did not let through, and how many; ``apart``: by how much it is lower."""

    mean: float
    count: int
    apart: float


@dataclass(frozen=True, slots=True)
class Given:
    """A rating as one reviewer gave it, and when (ISO 8601) if known."""

    rating: float
    scale: float
    date: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of the rated reviews are on one side: ``count`` of ``total``. No side: those of a rating filter."""

    side: Side | None
    count: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearMean:
    """One point of a trend: the mean, on five stars, of ``count`` ratings given in ``year``."""

    year: int
    mean: float
    count: int


class Way(StrEnum):
    """Which way means go from year to year."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"
    UP_THEN_DOWN = "up_then_down"
    DOWN_THEN_UP = "down_then_up"
    BOTH = "both"  # more than one turn
    UNTOLD = "untold"  # too few years with enough ratings


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Which way the means of years go, from ``first`` to ``last``; ``few``: either of these is of few ratings.

    ``highest`` and ``lowest`` are given where they go both ways. ``left_out``: other years have too few to be told of.
    """

    way: Way
    first: YearMean | None = None
    last: YearMean | None = None
    highest: YearMean | None = None
    lowest: YearMean | None = None
    few: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthMean:
    """The same of one month (1 to 12)."""

    month: int
    year: int
    mean: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A subject reviewers talk about: how many reviews mention it, how many for and against it.

    ``known`` says that the thesaurus knows it, ``name`` being its name there; else it is a name or a thing, called as
    people write it. ``speakers`` are the ids of the reviews that mention it.
    """

    name: str
    label: str
    reviews: int
    share: float
    positive: int
    negative: int
    quotes: tuple[Quote, ...] = ()
    known: bool = True
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmEntry:
    """A film in a list, with what is held of it; ``spread`` is the standard deviation of its ratings, on five stars.

    ``share`` and ``words``, the mean length of its reviews, are given where films are ranked by them.
    ``speaking`` reviews are of what the list is ranked by; ``positive`` and ``negative`` of these are for and against.
    """

    film: Film
    reviews: int
    rated: int
    mean: float | None = None
    spread: float | None = None
    speaking: int | None = None
    share: Share | None = None
    words: float | None = None
    positive: int = 0
    negative: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OfKind:
    """All films, or all series: how many titles, their reviews, and the mean of all their ratings, on five stars."""

    kind: Work
    titles: int
    reviews: int
    rated: int
    mean: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document of the library: its name, its kind and how many reviews came from it."""

    name: str
    kind: str
    reviews: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A reviewer by name, and how many reviews are theirs."""

    name: str
    reviews: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What every answer carries: the question as understood, the films, and remarks to the reader."""

    question: Question
    kind: Kind
    films: tuple[Film, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Figures of reviews as texts, those that were asked for.

    ``words`` and ``characters`` are means, ``half`` the median of the words. ``authors`` is how many names signed them,
    ``unsigned`` how many reviews nobody did. ``without`` is how many have no date, or no rating.
    """

    reviews: int
    words: float | None = None
    half: float | None = None
    characters: float | None = None
    authors: int | None = None
    unsigned: int = 0
    without: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingAnswer(Answer):
    """Figures: ``question.figure`` says which one was asked (mean, median, count...).

    ``against`` is the share of the unfavourable, given beside that of the favourable where no side was asked for.
    ``between`` is how many are neither, where a side is told. ``course`` is which way a trend of years goes.
    ``months`` are given where a trend is of one year, or where they were asked for. ``each`` is the share of each of
    several films, in the order of ``ratings``. ``written`` is given, and no ratings, where the reviews were asked
    about as texts. ``given`` are the ratings that one reviewer gave to one film, the oldest first, where there are a
    few. ``rest`` is what all other ratings make, where those asked about are set against them.
    """

    kind: Kind = Kind.RATING
    ratings: tuple[Rating, ...]
    share: Share | None = None
    against: Share | None = None
    each: tuple[Share, ...] = ()
    between: int | None = None
    trend: tuple[YearMean, ...] = ()
    course: Course | None = None
    months: tuple[MonthMean, ...] = ()
    quotes: tuple[Quote, ...] = ()
    written: Written | None = None
    given: tuple[Given, ...] = ()
    rest: Rest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One of several reviewers who are set side by side: how many reviews, and their mean on five stars."""

    name: str
    reviews: int
    rated: int
    mean: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotesAnswer(Answer):
    """Quotes, best first. ``total`` is how many reviews the filters leave or, given ``spoken_of``, speak of that.

    ``spoken_of`` is a subject of the thesaurus or a name; what was asked may be called otherwise. ``among`` is given
    where the number itself was asked for: ``total`` is out of so many reviews. ``sides`` is then how many of them are
    for and against it, where its words say both ("ennuyeux", "rythmé"). ``voices`` are reviewers set side by side.
    """

    kind: Kind = Kind.QUOTES
    quotes: tuple[Quote, ...]
    total: int = 0
    ratings: tuple[Rating, ...] = ()
    spoken_of: str | None = None
    among: int | None = None
    sides: tuple[int, int] | None = None
    voices: tuple[Voice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """How many reviews of a film, of ``total``, speak of a subject, and how many of these for and against it."""

    film: Film
    subject: str | None
    reviews: int
    total: int
    positive: int = 0
    negative: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonAnswer(Answer):
    """Films side by side: one rating each, then quotes for and against each.

    ``spoken``: where they are compared on a subject, how many reviews of each speak of it.
    """

    kind: Kind = Kind.COMPARISON
    ratings: tuple[Rating, ...]
    spoken: tuple[Spoken, ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemesAnswer(Answer):
    """What the reviewers of a film talk about, most mentioned first, over ``total`` reviews."""

    kind: Kind = Kind.THEMES
    themes: tuple[Theme, ...]
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmsAnswer(Answer):
    """The films held, or ranked when asked; ``sources`` when the documents were asked for, ``writers`` when those were.

    ``spoken_of`` is what the reviews were counted for, where films are ranked by that: by the share that speaks of it
    or, where ``judged``, by the share of those for it among those who take a side; where they are not ``ranked``, how
    many speak of it was asked of all titles. ``scale`` is the one that all
    ratings of the films ranked are on, else five stars; the means of ``entries`` are on five stars whatever it is.
    ``mean`` is that of all their ratings together, on five stars, where a mean was asked for. ``shared``: the writers
    are those who wrote of each of the films. ``kinds`` are films and series set side by side.
    ``median``, ``histogram`` (on ``scale``) and ``share`` are of all ratings of the films, where they were asked for.
    """

    kind: Kind = Kind.FILMS
    entries: tuple[FilmEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    writers: tuple[Writer, ...] = ()
    ranked: bool = False
    at_least: int = 0
    total: int = 0
    spoken_of: str | None = None
    judged: bool = False
    scale: float = FIVE_STARS
    mean: float | None = None
    shared: bool = False
    kinds: tuple[OfKind, ...] = ()
    median: float | None = None
    histogram: dict[str, int] = field(default_factory=dict)
    share: Share | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClarifyAnswer(Answer):
    """Several readings are possible: ``films`` holds the candidates."""

    kind: Kind = Kind.CLARIFY
    reason: Reason = Reason.WHICH_FILM


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAnswer(Answer):
    """Nothing speaks of that: ``topic`` is what was looked for, ``nearest`` what is discussed instead.

    ``named_in`` are the films whose reviews name in passing one that is not held; ``held`` are films held, beside
    ``others`` that are not named; ``near`` are those with a title nearly like the one typed.
    """

    kind: Kind = Kind.NO_ANSWER
    reason: Reason
    topic: str | None = None
    nearest: tuple[str, ...] = ()
    held: tuple[Film, ...] = field(default=())
    others: int = 0
    near: tuple[Film, ...] = ()
    named_in: tuple[Film, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAnswer(Answer):
    """A greeting, thanks, or a call for help, with example questions drawn from the films held."""

    kind: Kind = Kind.HELP
    topic: str = "help"  # help, greeting, thanks, farewell, about, or one of retrieval.asking.chatter
    examples: tuple[str, ...] = ()
