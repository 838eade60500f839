"""A question as understood: what is asked, of which films, about what, under which filters."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from seeds.models import ReviewFilter, Work


class Language(StrEnum):
    """The language of the bot's own words."""

    FRENCH = "fr"
    ENGLISH = "en"

    @property
    def other(self) -> Language:
        """The other of the two."""
        return Language.ENGLISH if self is Language.FRENCH else Language.FRENCH


class Fact(StrEnum):
    """What of a film is asked."""

    YEAR = "year"
    DIRECTOR = "director"
    AGE = "age"  # for what age it is, whether children can see it
    AUDIENCE = "audience"  # whom it is for
    PLACE = "place"  # where and when it is set
    SHOT = "shot"  # where it was shot
    LENGTH = "length"
    WATCH = "watch"  # where it can be seen
    SEASONS = "seasons"  # how many there are
    EPISODES = "episodes"


class Side(StrEnum):
    """Favourable or unfavourable."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Intent(StrEnum):
    """What is asked."""

    FIGURE = "figure"  # a number: see Figure
    FACT = "fact"  # when, where, who, how long: see retrieval.asking.facts
    SUBJECT = "subject"  # what do they say about X
    SIDE = "side"  # representative quotes, for or against
    OPINION = "opinion"  # is it any good: the rating and a quote of each side
    OVERVIEW = "overview"  # what do they think of the film: the rating and representative quotes
    REVIEWS = "reviews"  # reviews picked by order or filter: see Order
    COMPARE = "compare"
    THEMES = "themes"
    FILMS = "films"  # which films are held
    BEST_FILM = "best_film"  # films ranked by rating
    RANKED = "ranked"  # films ranked by what is said of them
    SOURCES = "sources"
    WRITERS = "writers"  # who wrote most reviews
    MORE = "more"  # a follow-up: more of the same
    WHO = "who"  # a follow-up: who said that
    OTHERS = "others"  # a follow-up: who else says so
    QUOTED = "quoted"  # who wrote these very words: they are the topic
    CONTINUE = "continue"  # a follow-up: the text around the last quote
    WHOLE = "whole"  # a review as a whole: that of a quote just shown, or of the reviewer named
    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"
    FAREWELL = "farewell"
    CHATTER = "chatter"  # laughter, rudeness, talk about the bot: see retrieval.asking.chatter
    WHOM = "whom"  # a follow-up: somebody who is not named ("et elle ?")
    OFF_TOPIC = "off_topic"  # the weather, the time, a joke
    EMPTY = "empty"


class Figure(StrEnum):
    """Which figure is asked."""

    MEAN = "mean"
    MEDIAN = "median"
    DISTRIBUTION = "distribution"
    MODE = "mode"  # the rating given most often
    COUNT = "count"
    SHARE = "share"
    TREND = "trend"


class Texts(StrEnum):
    """What is asked of the reviews as texts."""

    LENGTH = "length"
    AUTHORS = "authors"
    UNDATED = "undated"
    UNRATED = "unrated"


class Order(StrEnum):
    """Which reviews come first."""

    BEST = "best"
    WORST = "worst"
    LATEST = "latest"
    OLDEST = "oldest"
    LONGEST = "longest"
    SHORTEST = "shortest"
    USEFUL = "useful"
    RANDOM = "random"


class Role(StrEnum):
    """Who is asked for, of those whom the reviews of a film name."""

    ACTOR = "actor"
    CHARACTER = "character"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A parsed question. It holds everything an answer needs, so that it can be kept and asked again.

    ``topic`` is the subject in the user's own words and ``words`` its content words; ``subjects`` are the
    thesaurus entries it names for sure, ``weak_subjects`` those it may be about, ``names`` the people and places
    that must be found as they stand. ``ambiguous``: a title of the question fits several of ``films``.
    ``single``: one review alone was asked for ("la pire critique"). ``both``: what speaks for the subject and what
    speaks against it. ``promoting``: quotes that make people see the film, as posters print them.
    ``unknown_film`` is a film that its number or its place in the question shows not to be held ("Pusher 3", "la
    musique de Heat"), ``possible_film`` a word that may be one.
    ``unknown_reviewer`` is somebody whose review was asked for and whom the library does not know, ``unknown_origin``
    a site or document that nothing is held from. ``enough`` is how many ratings a film must have to be ranked, or
    reviews to be listed, ``few`` how many it may have at most, ``ranked`` how many films a ranking is to name,
    ``scale`` the one that figures were asked on, ``kind`` whether films or series alone are asked for, ``means`` the
    bounds that the mean of a film is to keep.
    ``but`` is what the reviews are not to speak of.
    ``min_words`` and ``max_words`` are how long the reviews are to be, where that was told in words. ``taken`` is the
    scale that a rating to keep to was taken to be on, where none was said, ``told_on`` the one that the reply tells it
    on, ``beside`` the bound on ratings that the turn before kept to. ``of_speakers``: figures are asked of those
    reviews alone that speak of the subject. ``role``: of what people talk about, the actors alone are asked for, or
    the characters.
    ``also`` is what else was asked, in the user's own words: it is not answered.
    ``by_spread``: films are ranked by how much their ratings differ. ``by_kind``: all films are set against all series.
    ``by_share``: films are ranked by which part of their ratings the filters let through, or is on ``side``;
    ``by_length``: by how long their reviews are. ``texts`` is what a figure is asked of the reviews
    as texts. ``voices`` are the spellings of each of two reviewers who are set side by side.
    ``against_rest``: the ratings that the filters let through are set against all others.
    ``passing``: the ratings let through were only counted, and filter nothing that is asked later.
    ``typed`` is what was typed, where it was read as another question ("et le pire ?" after a ranking).
    ``seen`` holds passages already shown in this conversation. ``certain`` is False when the reply should say what
    it took the question to be; ``corrections`` then says which words were read as which.
    """

    text: str
    language: Language
    intent: Intent
    films: tuple[str, ...] = ()
    ambiguous: bool = False
    topic: str | None = None
    words: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    weak_subjects: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    side: Side | None = None
    figure: Figure = Figure.MEAN
    fact: Fact | None = None
    order: Order | None = None
    single: bool = False
    both: bool = False
    promoting: bool = False
    filters: ReviewFilter = field(default_factory=ReviewFilter)
    unknown_film: str | None = None
    possible_film: str | None = None
    unknown_reviewer: str | None = None
    unknown_origin: str | None = None
    enough: int | None = None
    few: int | None = None
    ranked: int | None = None
    scale: int | None = None
    taken: float | None = None
    told_on: float | None = None
    beside: float | None = None
    of_speakers: bool = False
    role: Role | None = None
    kind: Work | None = None
    means: ReviewFilter = field(default_factory=ReviewFilter)
    min_words: int | None = None
    max_words: int | None = None
    but: str | None = None
    also: str | None = None
    voices: tuple[tuple[str, ...], ...] = ()
    texts: Texts | None = None
    by_spread: bool = False
    by_kind: bool = False
    by_share: bool = False
    by_length: bool = False
    against_rest: bool = False
    limit: int = 3
    passing: bool = False
    seen: tuple[int, ...] = ()
    typed: str | None = None
    certain: bool = True
    corrections: tuple[str, ...] = ()


def without_subject(question: Question) -> Question:
    """The question without what it asks about."""
    whole = Intent.OVERVIEW if question.intent is Intent.SUBJECT else question.intent
    return replace(question, intent=whole, topic=None, words=(), subjects=(), weak_subjects=(), names=(), both=False)
