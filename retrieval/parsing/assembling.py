"""Settling what is asked: cues, subject, films and filters weighed together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.asking.cue import Reading
from retrieval.filters.reviewers import ReviewerMatch
from retrieval.names.parts import find_parts
from retrieval.parsing.topic import Topic
from retrieval.question import Fact, Figure, Intent, Language, Question
from retrieval.titles.elsewhere import Elsewhere
from retrieval.titles.match import TitleMatch
from seeds.models import ReviewFilter

ASKS_MEAN = re.compile(r"\b(?:moyennes?|average|mean)\b")
_OF_A_FILM = re.compile(
    r"\bc'est (?:bien|bon|nul|comment)|\b(?:is|was) it\b|\bworth\b|vaut (?:le|la)\b|\bvoir\b|\b(?:watch|see)\b"
    r"|\b(?:film|movie)\b"
)
"""What is said of a film and hardly of a person."""
_HELD_ON = re.compile(
    r"\b(?:as|avez|aurais|auriez|have|got|there|y a|is|are)\b.*\b(?:avis|critiques?|citations?|extraits?|retours|infos?"
    r"|trucs?|quoi|quelque chose|qqch|reviews?|quotes?|opinions?|anything|something|stuff|info|comments?)\b"
)
"""Whether anything is held on what is asked about: "t'as des avis sur la perruque ?"."""
_THIS_FILM = re.compile(r"\b(?:ce|le|cette|la|the|this) (?:film|serie|movie|series|show)\b")
_EVERY_FILM = re.compile(
    r"\b(?:tou(?:te)?s (?:les |tes |vos |ces )?(?:films|titres|oeuvres|(?:mini-?)?series|confondue?s)"
    r"|chaque (?:film|serie|titre)"
    r"|(?:all|every|each)(?: the| of the| your| of your)? (?:films?|movies?|titles?|(?:tv )?shows?|series)"
    r"|en tout|au total|in total|altogether|(?:toute )?(?:la|ta) (?:bibliotheque|base|collection)"
    r"|(?:the|your) (?:whole |entire )?(?:library|collection)|(?:of|for|across|over) everything)\b"
)
_WHETHER = re.compile(
    r"^\W*(?:(?:est-ce qu|et|and|mais|but)\w*\W+)*(?!(?:qu|what|why|how|pourquoi|ce )\w*\b)"
    r"(?:did|does|has|\S+(?: \S+){0,3}? a) "
)
"""Whether somebody liked it is asked, and not what of it: "est-ce que X a aimé ?"."""
_SEVERAL = frozenset("les des quelques some those these ces few".split())
_ALWAYS_S = frozenset("avis plus moins mis mieux pas longs this less utiles was has whose is".split())
_OF_ONE_FILM = (Intent.FACT, Intent.OPINION, Intent.OVERVIEW, Intent.FIGURE, Intent.SUBJECT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What was found in a question, each by its own module."""

    text: str
    flat: str
    language: Language
    titles: Sequence[TitleMatch]
    reviewer: ReviewerMatch | None
    filters: ReviewFilter
    reading: Reading
    topic: Topic | None
    elsewhere: Elsewhere | None
    bare: Elsewhere | None
    compared: str | None
    scale: int | None = None
    fact: Fact | None = None
    speaking: bool = False
    sized: bool = False
    thing: bool = False
    both: bool = False
    works: bool = False
    apart: bool = False


def assemble(parts: Parts) -> Question:
    """The question that these parts make."""
    reading, topic, titles, reviewer = parts.reading, parts.topic, parts.titles, parts.reviewer
    films = tuple(dict.fromkeys(f for m in titles for f in m.films))
    ambiguous = any(len(m.films) > 1 for m in titles)
    intent = _intent(parts)
    of_each = intent is Intent.FIGURE and _figure(parts) not in (Figure.MEAN, Figure.TREND)
    if len(films) > 1 and not ambiguous and intent in _OF_ONE_FILM and not of_each:
        intent = Intent.COMPARE
    sought = Intent.SUBJECT if intent is Intent.OPINION and parts.both and topic else intent
    unknown, possible = _film_not_held(parts, sought)
    corrections = [f"{m.typed} → {'/'.join(m.films)}" for m in titles if m.films and not m.sure]
    if reviewer and reviewer.name and not reviewer.sure:
        corrections.append(f"{reviewer.typed} → {reviewer.name}")
    return Question(
        text=parts.text,
        language=parts.language,
        intent=intent,
        films=films,
        ambiguous=ambiguous,
        topic=topic.text if topic else None,
        subjects=topic.subjects if topic else (),
        weak_subjects=topic.weak_subjects if topic else (),
        names=topic.names if topic else (),
        words=topic.words if topic else (),
        side=None if reading.intent is Intent.SIDE and intent is Intent.REVIEWS else reading.side,
        figure=_figure(parts),
        fact=parts.fact,
        order=reading.order,
        both=topic is not None and ((parts.both and intent is Intent.OPINION) or _of_each_side(parts, intent)),
        single=reading.order is not None and _is_single(reading, parts.flat),
        filters=parts.filters,
        unknown_film=unknown,
        possible_film=possible,
        unknown_reviewer=reviewer.typed if reviewer and reviewer.name is None else None,
        certain=not corrections,
        corrections=tuple(corrections),
    )


def _intent(parts: Parts) -> Intent:
    """The intent of the wording, unless what else was said shows that another is meant."""
    intent, topic, filters = parts.reading.intent, parts.topic, parts.filters
    if parts.fact:
        return Intent.FACT
    if parts.compared and len(parts.titles) == 1:
        return Intent.COMPARE  # with a film that is not held: "Heat ou Drive ?"
    if parts.scale and topic is None and intent not in (Intent.COMPARE, Intent.BEST_FILM, Intent.FILMS):
        return Intent.FIGURE  # "Heat sur 20 ?"
    if parts.reading.figure is Figure.MEAN and filters.bounded and not ASKS_MEAN.search(parts.flat):
        return Intent.REVIEWS
    if intent is Intent.COMPARE and len(parts.titles) == 1 and not parts.compared:
        return Intent.FIGURE  # two sites compared: the figure over both
    if parts.reading.figure is Figure.TREND and topic is not None and "decline" in topic.subjects:
        return Intent.SUBJECT  # "does it get worse over time?"
    if intent is Intent.FIGURE and not parts.titles and _EVERY_FILM.search(parts.flat):
        return _over_all_films(parts)  # each film with its count and its mean
    plain = parts.reading.figure is not Figure.TREND and topic is None and not filters.reviewers
    if intent is Intent.FIGURE and parts.works and plain and not parts.titles:
        return _over_all_films(parts)
    if parts.speaking and topic is not None:
        return Intent.SUBJECT  # "combien d'avis parlent de la musique ?": the answer says how many do
    of_a_part = intent is Intent.FIGURE and parts.reading.figure in (Figure.COUNT, Figure.SHARE) and not filters.bounded
    if of_a_part and parts.titles and topic is not None and (topic.subjects or topic.names) and not filters.reviewers:
        return Intent.SUBJECT  # "pourcentage d'avis positifs sur la musique"
    of_film = parts.titles or _THIS_FILM.search(parts.flat)
    held_on = of_film and topic is not None and (topic.names or _HELD_ON.search(parts.flat))
    if intent is Intent.OVERVIEW and topic is not None and (topic.subjects or held_on):
        return Intent.SUBJECT
    if intent is Intent.OPINION and topic is not None and parts.both:
        return intent
    if intent is Intent.OPINION and topic is not None:
        named = topic.names and not parts.titles and not _OF_A_FILM.search(parts.flat)
        thing = parts.thing or bool(find_parts(topic.text))  # "is season 2 any good?"
        if named or topic.subjects or bool(parts.titles) == bool(topic.names) or (parts.titles and thing):
            return Intent.SUBJECT  # asked of something in the film, and not of the film
    judged = intent is Intent.SIDE and topic is None and bool(_WHETHER.search(parts.flat))
    if (intent is Intent.OPINION or judged) and filters.reviewers:
        return Intent.REVIEWS  # one reviewer's view
    if intent is not None:
        return intent
    if topic is not None:
        return Intent.SUBJECT
    if parts.apart and not parts.titles:
        return Intent.FILMS  # "les séries seulement"
    return Intent.REVIEWS if filters != ReviewFilter() or parts.sized else Intent.OVERVIEW


def _over_all_films(parts: Parts) -> Intent:
    """A figure over all films: a share of each, or the list of them."""
    figure = parts.reading.figure
    of_side = figure is Figure.SHARE or (figure is Figure.COUNT and parts.reading.side is not None)
    return Intent.BEST_FILM if of_side and not parts.filters.reviewers else Intent.FILMS


def _of_each_side(parts: Parts, intent: Intent) -> bool:
    """Whether a share of one side or the other is asked of something in the film."""
    share = parts.reading.intent is Intent.FIGURE and parts.reading.figure is Figure.SHARE and not parts.speaking
    return share and intent is Intent.SUBJECT and parts.reading.side is None


def _figure(parts: Parts) -> Figure:
    """The figure that was asked for: on a scale, a count ("combien sur 20 ?") is a mean."""
    figure = parts.reading.figure or Figure.MEAN
    of_scale = parts.scale and not parts.filters.bounded and figure in (Figure.COUNT, Figure.SHARE)
    return Figure.MEAN if of_scale else figure


def _film_not_held(parts: Parts, intent: Intent) -> tuple[str | None, str | None]:
    """A film that the question names and the library does not hold: for sure, and perhaps."""
    by_number = next((m.typed for m in parts.titles if not m.films), None)
    if by_number or parts.compared:
        return by_number or parts.compared, None
    if parts.titles or intent not in (*_OF_ONE_FILM, Intent.SIDE):
        return None, None
    # a name and no subject is looked for as one
    subject = bool(parts.topic and parts.topic.subjects) or intent is not Intent.SUBJECT
    if parts.elsewhere and subject and intent is not Intent.SIDE:
        return (parts.elsewhere.typed, None) if parts.elsewhere.sure else (None, parts.elsewhere.typed)
    return None, parts.bare.typed if parts.bare else None


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
