"""From a question's text to a `Question`: pure, quick, the same on any library."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from retrieval.among_films import OF_DATA, counted_words, find_among, find_work, inside
from retrieval.amounts import find_enough, find_scale, find_top, find_wanted
from retrieval.asides import without_asides
from retrieval.assembling import Parts, assemble
from retrieval.bare import find_bare
from retrieval.blamed import find_blamed, is_of_the_film
from retrieval.both_films import find_both
from retrieval.carriers import CARRIERS
from retrieval.chatter import Chatter, find_chatter
from retrieval.claims import PERSON, TITLE, Claims, readable
from retrieval.compared_again import at_place
from retrieval.conversation import Conversation
from retrieval.courtesies import find_courtesies, introduces
from retrieval.cues import Reading, both_sides, read_cues
from retrieval.dates import SAME_YEAR, find_dates
from retrieval.elsewhere import find_compared, find_elsewhere
from retrieval.facts import find_fact
from retrieval.figures_compared import figure_of_each
from retrieval.folding import flat, tokens
from retrieval.followup import SHORT, carry_over
from retrieval.in_between import bound_of
from retrieval.judged import of_a_thing
from retrieval.judging import find_players, find_tail
from retrieval.kinds import find_kinds, find_lengths, find_size, find_tongue
from retrieval.known import Known
from retrieval.language import detect
from retrieval.origins import OriginMatch
from retrieval.question import Figure, Intent, Language, Order, Question, Side
from retrieval.quoted import find_quoted
from retrieval.rankings import Ranking, bounds_means, find_most_marks, find_ranking, ranks_named
from retrieval.ratings import rated_on
from retrieval.reviewers import ReviewerMatch
from retrieval.same_reviewer import of_their_taste
from retrieval.severity import find_severity
from retrieval.shorthand import written_out
from retrieval.slips import without_slips
from retrieval.spans import blank
from retrieval.speaking import find_speakers, find_speaking
from retrieval.stars import find_stars
from retrieval.titles import TitleMatch
from retrieval.topic import Topic, find_topic
from retrieval.two_parts import as_typed, compared_years, find_two_parts, other_half
from retrieval.versions import find_version
from retrieval.whole import asks_whole, order_of
from seeds.models import ReviewFilter, Work

_KINDS_OF_FILM = frozenset("serie series show".split())
_CALLED = re.compile(r"^\W*(?:(?:ok|hey|dis|salut|bonjour|hello|hi) )?(?:google|siri|alexa|verbatim)\b")
"""A voice assistant or the bot itself, called by its name first."""
_POLITE = {Chatter.THANKS: Intent.THANKS, Chatter.GREETING: Intent.GREETING}
_OF_THE_LIBRARY = (Intent.FILMS, Intent.BEST_FILM, Intent.RANKED)
"""After these, "which one?" is of all that is held."""
_ASKS_RATINGS = re.compile(r"\b(?:not(?:e|es|ee|ees)|rated|ratings?|etoiles?|stars?|score[sd]?)\b")
_OF_RATINGS = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION)
_GIVES_ALONE = re.compile(r"\b(?:met|mets) $")
_GIVES_RATINGS = re.compile(r"\b(?:gave|give[ns]?|mis|mett?(?:ent)?|donne(?:nt|s)?)\b")
"""Who "gave it 5 or less" gave a rating; on which scale a rating is asked these words do not tell."""


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
    original, text = text.encode("utf-8", "replace").decode(), _in_full(readable(text), known)
    words = tokens(text)
    last = conversation.last if conversation else None
    default = last.language if last else default
    if not words:
        intent = Intent.HELP if set(text) & set("?") else Intent.EMPTY
        return Question(text=original, language=default, intent=intent, limit=limit)
    claims = Claims(text, words)
    if (called := _CALLED.match(claims.flat)) and called.end() < len(text):
        claims.take(called.span())
    quoted = find_quoted(text, claims.flat)
    if quoted:
        claims.take(quoted, mark=PERSON)
    enough = find_enough(claims.flat)
    if enough:
        claims.take(enough.span)
    titles = [m for m in known.titles.find(words, text) if all(claims.free[m.start : m.end])]
    if not titles and (placed := at_place(claims.flat, conversation)):
        span, film = placed
        standing = [i for i, t in enumerate(words) if t.start < span[1] and t.end > span[0]]
        titles = [TitleMatch(standing[0], standing[-1] + 1, (film,), text[slice(*span)], sure=True)]
    for match in titles:
        claims.take((words[match.start].start, words[match.end - 1].end), mark=TITLE)
        claims.take_before(match.start, _KINDS_OF_FILM)
    if len(titles) > 1:
        claims.take_all(find_both(claims.flat))
    if not titles and not quoted and (chatter := find_chatter(claims.original)):
        intent = _POLITE.get(chatter, Intent.CHATTER)
        return Question(text=original, language=detect(words, text, default), intent=intent, limit=limit)
    before = list(claims.free)
    claims.take_all(find_courtesies(claims.flat))
    claims.take_all(find_tail(claims.flat))
    claims.take_all(find_players(claims.flat))
    polite = [was and not free for was, free in zip(before, claims.free, strict=True)]
    origin = known.origins.find(words, claims.free, claims.flat)
    if origin:
        claims.take(origin.span)
    size = find_size(claims.flat)
    claims.take_all(size.spans)
    if tongue := find_tongue(claims.flat):
        claims.take(tongue)  # not known of reviews: the reply says so
    most_marks = None if titles else find_most_marks(claims.flat)
    if most_marks:
        claims.take(most_marks.span)
    spoken_of = [f for m in titles for f in m.films] or (conversation.films if conversation else ())
    before = list(claims.free)
    nicknames = [(t.start, t.end) for t in words if known.reviewers.numbered(t.surface)]
    with claims.hidden(nicknames):
        filters, taken, years = _filters(claims, today, known.titles.released(spoken_of))
    bounds = [was and not free for was, free in zip(before, claims.free, strict=True)]
    polite = [said or bound for said, bound in zip(polite, bounds, strict=True)]
    after = last is not None and bool(last.filters.reviewers)
    reviewer = None if quoted else known.reviewers.find(claims.flat, claims.unread(text), after=after)
    spoken = [t for t, free, said in zip(words, claims.free, polite, strict=True) if free or said]
    if reviewer:
        spoken = [t for t in spoken if not reviewer.span[0] <= t.start < reviewer.span[1]]
        claims.take(reviewer.span, mark=PERSON)
    language = detect(spoken, text if not quoted else "", default)
    filters = replace(
        filters,
        reviewers=_names_of(reviewer, known),
        origins=origin.origins if origin else (),
        roles=origin.roles if origin else (),
    )
    if quoted:
        asked = Question(text=original, language=language, intent=Intent.QUOTED, limit=limit, filters=filters)
        films = tuple(dict.fromkeys(f for m in titles for f in m.films))
        return replace(asked, films=films, topic=text[slice(*quoted)], unknown_origin=_unknown(origin))
    if asks_whole(claims.flat):
        films = tuple(dict.fromkeys(f for m in titles for f in m.films))
        whole = Question(text=original, language=language, intent=Intent.WHOLE, films=films, limit=limit)
        whole = replace(whole, filters=filters, order=order_of(claims.flat) if films else None)
        return carry_over(whole, conversation, known.titles, len(words)) if conversation else whole
    fact = find_fact(claims.flat)
    if fact:
        claims.take(fact[1])
    wanted = find_wanted(claims.flat)
    if wanted:
        claims.take(wanted.span)
    scale = find_scale(claims.flat) if titles or _ASKS_RATINGS.search(claims.flat) or len(words) <= SHORT else None
    if scale:
        claims.take(scale.span)
    unfiltered = claims.flat
    compared = find_compared(unfiltered, text, known.thesaurus) if len(titles) == 1 else None
    version = find_version(unfiltered) if len(titles) == 1 or (conversation and not titles) else None
    if version:
        claims.take_all([version.link, *filter(None, [version.medium])])
    several = len(titles) == 1 and origin is not None and len(origin.origins) > 1
    going_on = conversation is not None and bool(conversation.films)
    among = not (titles or reviewer or fact)
    if among and going_on:  # "anything bad?" is of the film just spoken of
        among = read_cues(claims.flat, films=0).side is None
    reading = None
    if not (titles or fact):
        alone = not going_on or (last is not None and last.intent in _OF_THE_LIBRARY)
        reading = _ranking(claims, most_marks, filters, alone=alone, enough=enough is not None)
    of_means = bool(reading and reading.intent is Intent.BEST_FILM and filters.bounded and not _exact(filters))
    if reading is None and among:
        reading = _among_films(claims, text, known, language)
    speaking = None if fact else find_speaking(unfiltered)
    if speaking and speaking.loose and read_cues(blank(claims.flat, speaking.spans), films=len(titles)) != Reading():
        speaking = None  # "combien trouvent que c'est bien ?"
    if speaking:
        reading = Reading(Intent.FIGURE, speaking.side if speaking.judged else None, speaking.figure)
    if introduces(claims.original):
        reading = Reading(Intent.GREETING, spans=((0, len(text)),))
    count = len(titles) + bool(compared) + several
    parts = None
    if reading is None:
        reading = figure_of_each(claims.flat, read_cues(claims.flat, films=count), bounded=filters.bounded)
        parts = find_two_parts(claims.flat, reading, films=count)
    if years and (beside := compared_years(claims.flat, reading, films=len(titles))):
        reading, compared, parts = beside, None, None
    named = reading.intent is Intent.BEST_FILM and titles and ranks_named(claims.flat)
    if named and len({f for m in titles for f in m.films}) > 1:
        reading = replace(reading, intent=Intent.COMPARE)
    also = other_half(text, claims.original)
    if parts:
        reading, also = parts.reading, as_typed(text, claims.flat, parts.second) or also
    if reviewer and reviewer.name and (severe := find_severity(claims.flat, reviewer.span)):
        reading, also = severe[0], as_typed(text, claims.flat, severe[1])
    if reading == Reading() and not (titles or reviewer or (conversation and conversation.films)):
        reading = _any_film(claims) or reading
    claims.take_all(reading.spans)
    if parts:
        claims.take(parts.second)
    if speaking:
        claims.take_all(speaking.spans)
        filters = filters if speaking.judged else rated_on(speaking.side, filters)
    of_speakers = None if speaking or reading.figure not in _OF_RATINGS else find_speakers(unfiltered)
    if of_speakers:
        claims.take(of_speakers)
    top = find_top(claims.original) if reading.intent in (Intent.BEST_FILM, Intent.RANKED) else None
    if top:
        claims.take(top.span)
    kinds, lengths = find_kinds(claims.flat), find_lengths(unfiltered)
    claims.take_all((*kinds.spans, *lengths.spans))
    filters = replace(
        filters,
        roles=filters.roles or kinds.roles,
        anonymous=kinds.anonymous,
        min_length=size.min_length or lengths.min_length,
        max_length=size.max_length or lengths.max_length,
    )
    topic = find_topic(words, claims.free, text, known.thesaurus, language)
    if reading == Reading() and (blamed := find_blamed(claims.flat)):
        rest = [f and not blamed[0] <= t.start < blamed[1] for t, f in zip(words, claims.free, strict=True)]
        of_it = find_topic(words, rest, text, known.thesaurus, language)
        if is_of_the_film(of_it):
            claims.take(blamed)
            reading, topic = Reading(Intent.SIDE, Side.NEGATIVE, spans=(blamed,)), of_it
    if version and version.medium and topic is None:
        topic = Topic(said := text[slice(*version.medium)], words=(said,))
    question = assemble(
        Parts(
            text=original, flat=claims.original, language=language, titles=titles, reviewer=reviewer, filters=filters,
            reading=reading, topic=topic, elsewhere=find_elsewhere(words, claims.free, text, language),
            compared=compared, scale=scale.number if scale else None, fact=fact[0] if fact else None,
            speaking=speaking is not None, sized=bool(size.spans),
            both=both_sides(unfiltered),
            thing=of_a_thing(unfiltered, reading.spans, topic.words if topic else ()),
            bare=find_bare(words, claims.free, reading, text, language, known.thesaurus),
        )
    )  # fmt: skip
    question = replace(
        question,
        limit=wanted.number if wanted else limit,
        enough=enough.number if enough else None,
        ranked=top.number if top else None,
        scale=scale.number if scale else None,
        taken=taken,
        of_speakers=bool(of_speakers and topic and question.intent is Intent.FIGURE),
        kind=_work(question, claims),
        min_words=size.min_words,
        max_words=size.max_words,
        unknown_origin=_unknown(origin),
        also=also,
    )
    if named and question.intent is Intent.BEST_FILM:  # "Heat est-il le meilleur film ?": ranked with all others
        question = replace(question, films=())
    if of_means:
        question = _of_means(question)
    if reviewer and reviewer.name and not titles:
        other = known.reviewers.find(claims.flat, claims.unread(text)) if question.topic else None
        question = of_their_taste(question, claims.original, other.typed if other and other.name else None)
    if conversation is None:
        return question
    typed = last is None or last.text != original  # else asked once more, word for word
    carried = carry_over(replace(question, text=text) if typed else question, conversation, known.titles, len(words))
    carried = replace(carried, text=original) if carried.text == text else carried
    # what was mended or left out in an earlier question is told once
    taken = taken if filters.bounded else carried.taken
    if last and filters.bounded:
        carried = replace(carried, beside=bound_of(last.filters))
    return replace(carried, certain=question.certain, corrections=question.corrections, also=question.also, taken=taken)


def _in_full(text: str, known: Known) -> str:
    """The text with what was typed short written out, slips in what asks mended, without what only opens or closes it.

    Titles, quotations and talk stay as they were typed.
    """

    def titled(said: str) -> list[tuple[int, int]]:
        words = tokens(said)
        return [(words[m.start].start, words[m.end - 1].end) for m in known.titles.find(words, said)]

    folded = flat(text)
    if find_quoted(text, folded) or find_chatter(folded):
        return text
    return without_asides(without_slips(written_out(text, titled), titled), titled)


def _filters(claims: Claims, today: date, released: int | None) -> tuple[ReviewFilter, float | None, bool]:
    """The ratings and dates let through, the scale a rating was taken to be on, and whether years are compared."""
    asked = _ASKS_RATINGS.search(claims.flat) or _GIVES_RATINGS.search(claims.flat)
    stars = find_stars(claims.flat, rating_asked=bool(asked))
    if stars:
        claims.take(stars.span)
    if stars and (gives := _GIVES_ALONE.search(claims.flat[: stars.span[0]])):
        claims.take(gives.span())
    if same := SAME_YEAR.search(claims.flat):
        claims.take(same.span())
    dates = find_dates(claims.flat, today, released=released)
    if dates:
        claims.take(dates.span)
    wanted = ReviewFilter(
        at_least=stars.at_least if stars else None,
        at_most=stars.at_most if stars else None,
        above=stars.above if stars else None,
        below=stars.below if stars else None,
        since=dates.since if dates else None,
        until=dates.until if dates else None,
    )
    return wanted, stars.taken if stars else None, dates is not None and dates.compared


def _ranking(
    claims: Claims, most: Ranking | None, filters: ReviewFilter, *, alone: bool, enough: bool
) -> Reading | None:
    """What asks for the films of the library by its own figures; None where nothing does."""
    if found := most or find_ranking(claims.flat, alone=alone):
        return Reading(found.intent, order=found.order, spans=(found.span,))
    if filters.bounded and not filters.reviewers and bounds_means(claims.flat):
        intent = Intent.FILMS if _exact(filters) else Intent.BEST_FILM
        return Reading(intent, order=Order.BEST, spans=((0, len(claims.flat)),))
    if enough and bounds_means(claims.flat):  # "quels films ont plus de 100 avis ?"
        return Reading(Intent.FILMS, spans=((0, len(claims.flat)),))
    return None


def _exact(filters: ReviewFilter) -> bool:
    """Whether one rating alone is let through."""
    return filters.at_least is not None and filters.at_least == filters.at_most


def _of_means(question: Question) -> Question:
    """The ranking with its bounds on ratings taken for bounds on the mean: "les films au-dessus de 4"."""
    bounds, filters = question.filters, question.filters.of_any_rating()
    means = ReviewFilter(
        at_least=bounds.at_least, at_most=bounds.at_most, above=bounds.above, below=bounds.below
    )
    low = means.at_least is None and means.above is None
    return replace(question, means=means, filters=filters, order=Order.WORST if low else question.order)


def _among_films(claims: Claims, text: str, known: Known, language: Language) -> Reading | None:
    """What asks for a film by what is said of it; None where nothing is left that reviews can be counted for."""
    among = find_among(claims.flat)
    if among is None:
        return None
    left = [f and not inside(t, among.spans) for t, f in zip(claims.words, claims.free, strict=True)]
    topic = find_topic(claims.words, left, text, known.thesaurus, language)
    if topic is None or not (topic.names or counted_words(topic.words)):
        return None
    return Reading(Intent.RANKED, order=among.order, spans=among.spans)


def _any_film(claims: Claims) -> Reading | None:
    """What asks for a film and says no more of it: "un bon film pour ce soir"."""
    among = find_among(claims.flat)
    said = [t.surface for t, free in zip(claims.words, claims.free, strict=True) if free]
    if among is None or not among.any or {*map(flat, said)} & OF_DATA:
        return None
    if counted_words([word for word in said if flat(word) not in CARRIERS]):
        return None
    return Reading(Intent.BEST_FILM, order=among.order, spans=((0, len(claims.flat)),))


def _work(question: Question, claims: Claims) -> Work | None:
    """Whether films or series alone are asked for; "quels films as-tu ?" asks for whatever is held."""
    found = find_work(claims.original) if question.intent in (Intent.FILMS, Intent.BEST_FILM, Intent.RANKED) else None
    return None if question.intent is Intent.FILMS and found is Work.FILM else found


def _names_of(reviewer: ReviewerMatch | None, known: Known) -> tuple[str, ...]:
    if reviewer is None:
        return ()
    return known.reviewers.spellings(reviewer.name) if reviewer.name else (reviewer.typed,)


def _unknown(origin: OriginMatch | None) -> str | None:
    """A site or document that the question keeps to and nothing is held from."""
    return origin.typed if origin and not origin.origins else None
