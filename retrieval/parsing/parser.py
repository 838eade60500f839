"""From a question's text to a `Question`: pure, quick, the same on any library."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from retrieval.asking.chatter import Chatter, find_chatter
from retrieval.asking.cue_words import BAD
from retrieval.asking.cues import both_sides
from retrieval.asking.judged import of_a_thing
from retrieval.asking.quoted import counts_them
from retrieval.asking.rankings import find_spread
from retrieval.asking.seasons_compared import of_seasons
from retrieval.asking.whole import asks_whole, order_of
from retrieval.asking.works_apart import works_counted
from retrieval.followups import ranked_again, turn_in_full
from retrieval.followups.carried import carry_over
from retrieval.followups.conversation import Conversation
from retrieval.followups.in_between import bound_of
from retrieval.followups.same_reviewer import of_their_taste
from retrieval.followups.which_title import of_titles
from retrieval.known import Known
from retrieval.parsing.assembling import Parts, assemble
from retrieval.parsing.films_sought import of_means, work_sought
from retrieval.parsing.in_full import in_full
from retrieval.parsing.kept_to import Kept, find_kept
from retrieval.parsing.mark_and_view import with_their_view
from retrieval.parsing.missed import missed
from retrieval.parsing.named_first import Named, find_named
from retrieval.parsing.subject_left import Left, find_left
from retrieval.parsing.turn import Turn
from retrieval.parsing.what_asked import Asked, find_asked
from retrieval.parsing.wording import Wording, find_wording
from retrieval.question import Figure, Intent, Language, Question, Side
from retrieval.titles.bare import find_bare
from retrieval.titles.elsewhere import find_elsewhere
from retrieval.words.claims import Claims, readable
from retrieval.words.folding import flat, tokens
from retrieval.words.language import spoken_in
from seeds.models import Work

_OF_BAD = re.compile(rf"\b{BAD}(?!\w)")
_POLITE = {Chatter.THANKS: Intent.THANKS, Chatter.GREETING: Intent.GREETING}


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
    typed, text = text.encode("utf-8", "replace").decode(), in_full(readable(text), known)
    meant = turn_in_full.in_full(text, conversation, known.titles.titles)
    meant = of_titles(ranked_again.in_full(meant, conversation, known, default), conversation, known.titles)
    if meant == text:
        return replace(_understood(typed, text, known, conversation, today, default, limit), typed=None)
    return replace(_understood(meant, meant, known, conversation, today, default, limit), typed=typed)


def _understood(
    original: str, text: str, known: Known, conversation: Conversation | None, today: date, default: Language,
    limit: int,
) -> Question:
    """`parse`, of a question written in full."""
    turn = Turn(original, text, Claims(text, tokens(text)), known, conversation)
    default = turn.last.language if turn.last else default
    if not turn.words:
        intent = Intent.HELP if set(text) & set("?") else Intent.EMPTY
        return Question(text=original, language=default, intent=intent, limit=limit)
    named = find_named(turn)
    if not (named.titles or named.quoted) and (chatter := find_chatter(turn.claims.original)):
        intent = _POLITE.get(chatter, Intent.CHATTER)
        language = spoken_in(turn.words, text, default, goes_on=turn.last is not None)
        return Question(text=original, language=language, intent=intent, limit=limit)
    kept = find_kept(turn, named, today, default)
    if named.quoted:
        return _of_words_quoted(turn, named, kept, text[slice(*named.quoted)], limit)
    if asks_whole(turn.claims.flat):
        return _of_a_whole_review(turn, named, kept, limit)
    wording = find_wording(turn, named)
    asked = find_asked(turn, named, kept, wording)
    left = find_left(turn, named, kept, wording, asked)
    limit = wording.wanted.number if wording.wanted else limit
    question = _put_together(turn, named, kept, wording, asked, left, limit)
    question = missed(_as_meant(question, turn, named, kept, asked), text)
    question = of_seasons(question, turn.claims.typed)
    carried = _carried(question, conversation, turn, left) if conversation else question
    return with_their_view(carried, text)


def _of_words_quoted(turn: Turn, named: Named, kept: Kept, words: str, limit: int) -> Question:
    """The question whose ``words`` these are."""
    return Question(
        text=turn.original, language=kept.language, intent=Intent.QUOTED, films=named.films, topic=words, limit=limit,
        filters=kept.filters, unknown_origin=kept.unknown_origin,
        figure=Figure.COUNT if counts_them(flat(turn.text)) else Figure.MEAN,
    )  # fmt: skip


def _of_a_whole_review(turn: Turn, named: Named, kept: Kept, limit: int) -> Question:
    """The question for one review as a whole."""
    whole = Question(
        text=turn.original, language=kept.language, intent=Intent.WHOLE, films=named.films, limit=limit,
        filters=kept.filters, order=order_of(turn.claims.flat) if named.films else None,
    )  # fmt: skip
    if turn.conversation is None:
        return whole
    return carry_over(whole, turn.conversation, turn.known.titles, len(turn.words))


def _put_together(
    turn: Turn, named: Named, kept: Kept, wording: Wording, asked: Asked, left: Left, limit: int
) -> Question:
    """The question that all that was found makes."""
    claims, words, text, language, thesaurus = turn.claims, turn.words, turn.text, kept.language, turn.known.thesaurus
    topic, scale = left.topic, wording.scale.number if wording.scale else None
    question = assemble(
        Parts(
            text=turn.original, flat=claims.original, language=language, titles=named.titles, reviewer=kept.reviewer,
            filters=left.filters, reading=left.reading, topic=topic, compared=asked.compared, scale=scale,
            elsewhere=find_elsewhere(words, claims.free, text, language), fact=wording.fact,
            speaking=asked.speaking is not None, sized=bool(kept.size.spans or kept.but), both=both_sides(wording.flat),
            apart=kept.work is not None, works=works_counted(claims.original, kept.work, alone=not turn.films),
            thing=of_a_thing(wording.flat, left.reading.spans, topic.words if topic else ()),
            bare=find_bare(words, claims.free, left.reading, text, language, thesaurus),
        )
    )  # fmt: skip
    spread = find_spread(claims.original) is not None
    return replace(
        question,
        limit=limit,
        enough=named.enough.number if named.enough else None,
        few=named.few.number if named.few else None,
        ranked=left.top.number if left.top else None,
        scale=scale,
        taken=kept.bounds.taken,
        role=asked.role,
        of_speakers=bool(left.of_speakers and topic and question.intent is Intent.FIGURE),
        kind=kept.work or _work(question, asked, turn, spread=spread),
        by_kind=asked.by_kind,
        by_share=asked.by_share or _shared(question),
        side=_side_shared(question, wording.flat) if _shared(question) else question.side,
        by_length=asked.by_length,
        against_rest=asked.against_rest and question.intent is Intent.FIGURE,
        min_words=kept.size.min_words,
        max_words=kept.size.max_words,
        unknown_origin=kept.unknown_origin,
        but=kept.but,
        also=asked.also,
        voices=kept.voices(turn.known),
        texts=None if asked.by_length else kept.texts,
        by_spread=question.intent is Intent.BEST_FILM and (asked.by_spread or spread),
        both=question.both or bool(asked.speaking and asked.speaking.both and topic),
        promoting=asked.promoting,
    )


def _work(question: Question, asked: Asked, turn: Turn, *, spread: bool) -> Work | None:
    """Whether films or series alone are asked for; what is measured of "films" is measured of series too."""
    found = work_sought(question.intent, turn.claims)
    measured = asked.by_share or asked.by_length or _shared(question) or spread
    return None if measured and found is Work.FILM else found


def _shared(question: Question) -> bool:
    """Whether a share of the ratings of every film is asked for, and of all together."""
    return question.intent is Intent.BEST_FILM and question.figure in (Figure.SHARE, Figure.COUNT)


def _side_shared(question: Question, flat_text: str) -> Side | None:
    """The side that a share is of; none where ratings were named."""
    if question.side is not None or question.filters.bounded:
        return question.side
    return Side.NEGATIVE if _OF_BAD.search(flat_text) else Side.POSITIVE


def _as_meant(question: Question, turn: Turn, named: Named, kept: Kept, asked: Asked) -> Question:
    """The question as it is meant where it is of all films, or of a reviewer and of no film."""
    if asked.among_all and question.intent is Intent.BEST_FILM:  # "Heat est-il le meilleur film ?"
        question = replace(question, films=())
    if asked.everywhere and question.intent is Intent.REVIEWS:  # "the longest review in your library"
        question = replace(question, films=tuple(turn.known.titles.titles), unknown_film=None, possible_film=None)
    if asked.of_means:
        question = of_means(question)
    if named.titles or kept.reviewer is None or not kept.reviewer.name:
        return question
    claims = turn.claims
    other = turn.known.reviewers.find(claims.flat, claims.unread(turn.text)) if question.topic else None
    return of_their_taste(question, claims.original, other.typed if other and other.name else None)


def _carried(question: Question, conversation: Conversation, turn: Turn, left: Left) -> Question:
    """The question with what it leaves unsaid taken from the conversation."""
    last, text = conversation.last, turn.text
    typed = last is None or last.text != turn.original  # else asked once more, word for word
    leaning = replace(question, text=text) if typed else question
    carried = carry_over(leaning, conversation, turn.known.titles, len(turn.words))
    carried = replace(carried, text=turn.original) if carried.text == text else carried
    # what was mended or left out in an earlier question is told once
    taken = question.taken if left.filters.bounded else carried.taken
    if last and left.filters.bounded:
        carried = replace(carried, beside=bound_of(last.filters))
    return replace(carried, certain=question.certain, corrections=question.corrections, also=question.also, taken=taken)
