"""What a question asks: films, how many speak of something, or what its cues say; of two things the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from retrieval.asking.cast_asked import find_cast
from retrieval.asking.composed import find_composed
from retrieval.asking.courtesies import around_titles, introduces
from retrieval.asking.cue import Reading
from retrieval.asking.cues import read_cues
from retrieval.asking.figures_compared import as_versus, figure_of_each, only_counts
from retrieval.asking.kinds_compared import compares_kinds
from retrieval.asking.mark_given import find_mark_given
from retrieval.asking.of_texts import AVERAGE
from retrieval.asking.promoting import find_promoting, in_favour
from retrieval.asking.ranked_by import find_lengths_ranked, find_share, find_without
from retrieval.asking.rankings import find_spread, ranks_named
from retrieval.asking.set_against import find_set_against
from retrieval.asking.severity import find_severity
from retrieval.asking.speaking import Speaking, find_both, find_speaking, find_taking
from retrieval.asking.two_parts import TwoParts, as_typed, compared_years, find_rest_of_time, find_two_parts, other_half
from retrieval.asking.whole_library import find_whole_library
from retrieval.filters.bounds import is_exact
from retrieval.filters.kinds import KindFilter, find_kinds, find_lengths
from retrieval.followups.measured_among import of_those_named
from retrieval.parsing.films_sought import any_film, ranking, said_of_films
from retrieval.parsing.kept_to import Kept
from retrieval.parsing.named_first import Named
from retrieval.parsing.topic import find_topic
from retrieval.parsing.turn import Turn
from retrieval.parsing.wording import Wording
from retrieval.question import Figure, Intent, Role, Side
from retrieval.titles.match import TitleMatch
from retrieval.words.spans import Span, blank
from seeds.models import ReviewFilter

_OF_THE_LIBRARY = (Intent.FILMS, Intent.BEST_FILM, Intent.RANKED)
"""After these, "which one?" is of all that is held."""
_TONIGHT = re.compile(r"\b(?:ce soir|tonight|ce week-?end|this weekend|demain soir|tomorrow night)\b")
"""What is to be seen then is any film, whichever was spoken of: "un bon film pour ce soir ?"."""
_ANYTHING_ON = re.compile(
    r"^\W*(?:(?:et|and|ok|so|alors|mais|but|is there|are there|y a|y a-t-il|il y a|got|give me|show me|donne[- ]moi"
    r"|(?:tu |vous |t'|est-ce que tu )?(?:as|avez|aurais)(?:[- ](?:tu|vous))?|do you have|have you(?: got)?)\W+)*"
    r"(?:anything|something|quelque chose|qqch|un truc|des trucs|rien|nothing)"
    r"(?: (?:said|written|else|more|good|bad|dit|d'autre|de dit))*"
    r" (?:on|about|regarding|concerning|sur|a propos d[eu]|concernant) "
)
"""After a film was spoken of, what is said of something in it: "anything on Lou?"."""
_OF_REVIEWS = (Intent.REVIEWS, Intent.WRITERS)
"""These may be asked of all that is held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked, and of which film that is not held; ``also`` is what is asked beside it and left.

    ``role``: of the actors or the characters. ``among_all``: a film that is named is to be ranked with all others.
    ``of_means``: bounds on ratings are bounds on the means of films. ``promoting``: quotes are
    wanted to promote the film with. ``by_kind``: films are set against series;
    ``against_rest``: the ratings of some reviews are set against all others.
    ``by_share`` and ``by_length``: they are ranked by a share of their ratings, by the length of their reviews.
    """

    reading: Reading
    speaking: Speaking | None
    compared: str | None
    also: str | None
    role: Role | None
    among_all: bool
    of_means: bool
    promoting: bool
    everywhere: bool = False
    by_kind: bool = False
    by_share: bool = False
    by_length: bool = False
    by_spread: bool = False
    against_rest: bool = False


def find_asked(turn: Turn, named: Named, kept: Kept, wording: Wording) -> Asked:
    """Find what is asked, and mark it as understood."""
    claims, titles, bounds = turn.claims, named.titles, kept.filters
    if not wording.fact and (measured := _measured(turn, named, kept)):
        return measured
    if not wording.fact and (against := _against_rest(turn, named, kept)):
        return against
    if kept.texts:
        return _of_texts(turn)
    compared, parts = wording.compared, None
    cast = find_cast(claims.flat) if len(named.films) < 2 and not wording.fact and not kept.reviewer else None
    reading = Reading(Intent.THEMES, cast.side, spans=((0, len(turn.text)),)) if cast else None
    promoting = around_titles(find_promoting(claims.flat), claims.flat)
    claims.take_all(promoting)
    by_kind = not (named.titles or wording.fact) and compares_kinds(claims.flat)
    reading = Reading(Intent.FILMS, spans=((0, len(turn.text)),)) if by_kind else reading
    reading = reading or _of_films(turn, named, kept, wording)
    of_means = bool(reading and reading.intent is Intent.BEST_FILM and bounds.bounded and not is_exact(bounds))
    speaking = None if cast else _speaking(turn, named, kept, wording)
    if speaking:
        reading = Reading(Intent.FIGURE, speaking.side if speaking.judged else speaking.taking, speaking.figure)
    if introduces(claims.original):
        reading = Reading(Intent.GREETING, spans=((0, len(turn.text)),))
    if reading is None:
        reading, parts = _of_cues(turn, named, kept, compared)
    if kept.bounds.years and (beside := compared_years(claims.flat, reading, films=len(titles))):
        reading, compared, parts = beside, None, None
    among_all = bool(reading.intent is Intent.BEST_FILM and titles and ranks_named(claims.flat))
    if among_all and len(named.films) > 1:
        reading = replace(reading, intent=Intent.COMPARE)
    also, rest_too = other_half(turn.text, claims.original), False
    if half := find_rest_of_time(claims.original):
        claims.take(half)
        rest_too = _sets_apart(reading, titles, turn) and parts is None and speaking is None
        also = None if rest_too else turn.text[slice(*half)]
    if parts:
        reading, also = parts.reading, as_typed(turn.text, claims.flat, parts.second) or also
    if speaking and speaking.second:
        also = as_typed(turn.text, claims.flat, speaking.second) or also
        claims.take(speaking.second)
    reviewer = kept.reviewer
    if reviewer and reviewer.name and (severe := find_severity(claims.flat, reviewer.span)):
        reading, also = severe[0], None if kept.other else as_typed(turn.text, claims.flat, severe[1])
    elif reviewer and reviewer.name and reading.figure is None and (given := find_mark_given(claims.original)):
        reading = given
    if promoting:
        reading = in_favour(reading)
    elsewhere = not turn.films or _TONIGHT.search(claims.flat)
    if reading == Reading() and elsewhere and not (titles or reviewer):
        reading = any_film(claims) or reading
    everywhere = None if titles else find_whole_library(claims.flat, alone=not turn.films)
    if everywhere and reading == Reading():  # "the longest in your library"
        again = read_cues(blank(claims.flat, [everywhere]), films=0)
        reading = again if again.intent in _OF_REVIEWS else reading
    everywhere = everywhere if reading.intent in _OF_REVIEWS else None
    claims.take_all((*reading.spans, *filter(None, [everywhere])))
    if parts:
        claims.take(parts.second)
    if speaking:
        claims.take_all(speaking.spans)
    return Asked(
        reading=reading, speaking=speaking, compared=compared, also=also, role=cast.role if cast else None,
        among_all=among_all, of_means=of_means, everywhere=everywhere is not None, by_kind=by_kind,
        promoting=bool(promoting) and reading.side is Side.POSITIVE, against_rest=rest_too,
    )  # fmt: skip


def _sets_apart(reading: Reading, titles: Sequence[TitleMatch], turn: Turn) -> bool:
    """Whether the mean of one film is asked for, which is told of some of its reviews beside the others."""
    mean = reading.intent is Intent.FIGURE and reading.figure is Figure.MEAN and reading.side is None
    return mean and len({f for m in titles for f in m.films} or turn.films) == 1


def _measured_of_named(turn: Turn, named: Named) -> Asked | None:
    """Films that are named, ranked among themselves: "@ ou @, lequel divise le plus ?"; a share is told of each."""
    said = of_those_named(turn.claims.flat) if len(named.films) == len(named.titles) > 1 else None
    if said is None:
        return None
    spread, lengths = find_spread(said), find_lengths_ranked(said)
    found = spread or lengths
    if found is None:
        return None
    turn.claims.take((0, len(turn.text)))
    return Asked(
        reading=Reading(Intent.BEST_FILM, order=found.order), speaking=None, compared=None, also=None, role=None,
        among_all=False, of_means=False, promoting=False, by_length=spread is None, by_spread=spread is not None,
    )  # fmt: skip


def _measured(turn: Turn, named: Named, kept: Kept) -> Asked | None:
    """A ranking of films by a share of their ratings, or by the length of their reviews; None where there is none."""
    if named.titles:
        return _measured_of_named(turn, named)
    shared = find_share(turn.claims.flat, bounded=kept.filters.bounded, alone=_alone(turn))
    without = find_without(turn.claims.flat) if is_exact(kept.filters) and not shared else None
    shared = (without, None) if without else shared
    found = shared[0] if shared else find_lengths_ranked(turn.claims.original)
    if found is None:
        return None
    turn.claims.take(found.span)
    return Asked(
        reading=Reading(Intent.BEST_FILM, shared[1] if shared else None, order=found.order, spans=(found.span,)),
        speaking=None, compared=None, also=None, role=None, among_all=False, of_means=False, promoting=False,
        by_share=shared is not None, by_length=shared is None,
    )  # fmt: skip


def _against_rest(turn: Turn, named: Named, kept: Kept) -> Asked | None:
    """Whether some reviews of one film rate it higher than the others do; None where no kind of them is named."""
    flat_text = turn.claims.flat
    found = find_set_against(flat_text) if len(named.titles) == 1 or (turn.films and not named.titles) else None
    if found is None or kept.filters.reviewers or kept.filters.bounded:
        return None
    spans = [found.asked, *([found.others] if found.others else [])]
    kinds = (*find_lengths(flat_text).spans, *find_kinds(flat_text).spans)
    beside = turn.claims.beside([*spans, *kinds, *found.when])
    topic = find_topic(turn.words, beside, turn.text, turn.known.thesaurus, kept.language)
    if topic and (topic.subjects or topic.names):  # "are critics harsher on the ending?"
        return None
    if found.when:
        turn.claims.take_all([*spans, *found.when])
        return _figure(Figure.TREND, spans)
    if not _of_a_kind(blank(flat_text, spans), kept):
        spans = [found.asked]  # "do viewers rate it higher than critics?": the others are those that can be told
        if not _of_a_kind(blank(flat_text, spans), kept):
            return None
    turn.claims.take_all(spans)
    return replace(_figure(Figure.MEAN, spans), against_rest=True)


def _figure(figure: Figure, spans: Sequence[Span]) -> Asked:
    """A figure, and nothing else."""
    return Asked(
        reading=Reading(Intent.FIGURE, figure=figure, spans=tuple(spans)), speaking=None, compared=None, also=None,
        role=None, among_all=False, of_means=False, promoting=False,
    )  # fmt: skip


def _of_a_kind(flat_text: str, kept: Kept) -> bool:
    """Whether a question keeps to some of the reviews: by who wrote them, by how long they are, or by when."""
    sized = kept.size != KindFilter() or find_lengths(flat_text) != KindFilter()
    dated = kept.filters.since is not None or kept.filters.until is not None
    return sized or dated or bool(kept.filters.roles) or find_kinds(flat_text) != KindFilter()


def _of_texts(turn: Turn) -> Asked:
    """A figure asked of the reviews as texts, of those of one side where that is said."""
    flat_text = turn.claims.flat
    sided = read_cues(flat_text, films=0)
    reading = Reading(Intent.FIGURE, sided.side, Figure.COUNT, spans=sided.spans if sided.side else ())
    everywhere = find_whole_library(flat_text, alone=True)
    beside = [m.span() for m in AVERAGE.finditer(flat_text)]
    turn.claims.take_all((*reading.spans, *beside, *filter(None, [everywhere])))
    return Asked(
        reading=reading, speaking=None, compared=None, also=None, role=None, among_all=False, of_means=False,
        promoting=False,
    )  # fmt: skip


def _of_films(turn: Turn, named: Named, kept: Kept, wording: Wording) -> Reading | None:
    """What asks for films; None where a film is named, or a fact is asked for."""
    if named.titles or wording.fact:
        return None
    alone = _alone(turn)
    enough = named.enough is not None or named.few is not None
    if reading := ranking(turn.claims, kept.most_marks, kept.filters, alone=alone, enough=enough):
        return reading
    among = kept.reviewer is None and not (turn.films and _ANYTHING_ON.search(turn.claims.flat))
    if among and turn.films:  # "anything bad?" is of the film just spoken of
        said = read_cues(turn.claims.flat, films=0)
        among = said.side is None and (said.intent is not Intent.REVIEWS or said.order is None)
    return said_of_films(turn, kept.language) if among else None


def _alone(turn: Turn) -> bool:
    """Whether no film is spoken of, and "the best" is of all that is held."""
    return not turn.films or (turn.last is not None and turn.last.intent in _OF_THE_LIBRARY)


def _speaking(turn: Turn, named: Named, kept: Kept, wording: Wording) -> Speaking | None:
    """How a question asks how many speak of something; None where it does not."""
    if wording.fact:
        return None
    if both := find_both(wording.flat):
        return both
    if taking := _taking(turn, kept, wording):
        return taking
    speaking = find_speaking(wording.flat)
    if speaking is None or not speaking.loose or speaking.taking:
        return speaking
    rest = blank(turn.claims.flat, speaking.spans)
    # "combien trouvent que c'est bien ?"
    return speaking if read_cues(rest, films=len(named.titles)) == Reading() else None


def _taking(turn: Turn, kept: Kept, wording: Wording) -> Speaking | None:
    """How a question asks how many like or blame a thing or somebody in the film; of the film the ratings tell it."""
    taking = find_taking(wording.flat)
    if taking is None:
        return None
    words, claims = turn.words, turn.claims
    rest = claims.beside(taking.spans)
    topic = find_topic(words, rest, turn.text, turn.known.thesaurus, kept.language)
    if topic is None:
        known = read_cues(claims.flat, films=0).intent is Intent.FIGURE
        return None if known else replace(taking, figure=Figure.SHARE, side=taking.taking, judged=True)
    return taking if topic.names or topic.subjects else None


def _of_cues(turn: Turn, named: Named, kept: Kept, compared: str | None) -> tuple[Reading, TwoParts | None]:
    """What the cues of a question ask, and its two parts where it asks two things."""
    flat_text, origin = as_versus(turn.claims.flat), kept.origin
    composed = None if kept.reviewer or origin else find_composed(flat_text)
    flat_text = blank(flat_text, [composed]) if composed else flat_text  # music, and no rating
    several = len(named.titles) == 1 and origin is not None and len(origin.origins) > 1
    films = len(named.titles) + bool(compared) + several
    if kept.filters != ReviewFilter() and (counted := only_counts(flat_text)):  # "combien à 5 ?"
        return Reading(Intent.FIGURE, figure=Figure.COUNT, spans=(counted,)), None
    reading = figure_of_each(flat_text, read_cues(flat_text, films=films), films=films, bounded=kept.filters.bounded)
    return reading, find_two_parts(flat_text, reading, films=films)
