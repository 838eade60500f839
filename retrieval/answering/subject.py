"""What do they say about X: quotes that say something of it, or an honest silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering import speakers
from retrieval.answering.able_to_tell import telling_first
from retrieval.answering.blaming import blame_of, blaming_first, unfavourable
from retrieval.answering.counted_too import counted_too, says_more
from retrieval.answering.held import Held
from retrieval.answering.judged import asked_alone, judging, whom_alone
from retrieval.answering.listed import one_by_one
from retrieval.answering.named_instead import named_instead
from retrieval.answering.of_part import judging_first, part_asked
from retrieval.answering.same_fault import by_its_name
from retrieval.answering.sided import on_side
from retrieval.answering.unread import as_asked, by_what_was_read, of_unread
from retrieval.answers import (
    Answer,
    NoAnswer,
    Note,
    NoteKind,
    Quote,
    QuotesAnswer,
    Reason,
    Support,
)
from retrieval.asking.brief import BRIEF, asks_brief
from retrieval.asking.needing import needing, says_need
from retrieval.asking.superlatives import softened
from retrieval.finding.affirming import affirming_first
from retrieval.finding.features import Candidate
from retrieval.finding.found import Found
from retrieval.names.told_in_full import told_in_full
from retrieval.question import Fact, Intent, Language, Question, Side
from retrieval.quotes.blame_asked import Blame
from retrieval.quotes.clause_shown import clause_of
from retrieval.quotes.quality import LONGEST
from retrieval.quotes.quoting import quote_of, reviews_of, spread
from retrieval.quotes.unread import FAITHFULNESS
from retrieval.quotes.verdict import both_sides
from retrieval.search import distinct
from retrieval.silence.between import together, two_of
from retrieval.silence.decision import ALL, answering, closest, in_part
from retrieval.silence.fates import telling
from retrieval.subjects.aim import aim_of
from retrieval.themes import discussed, labels
from retrieval.words.folding import flat, tokens
from retrieval.words.lexical import stems_of
from retrieval.words.stopwords import STOPWORDS
from seeds.models import Passage, Review, ReviewFilter

SCREENFUL = 2 * LONGEST
"""A sentence longer than this, in code points, fills a phone: it comes after those that do not.

It is shown whole where no clause of it speaks of what is asked."""
SAYS_NOTHING = 12
"""A passage shorter than this, in code points, is quoted only of a review that has no other."""
OF_THE_FILM = frozenset("music images editing sets costumes effects sound ending plot rhythm".split())
"""Subjects that are of the film, whoever is said to have made it so."""
HEARD = 60
"""So many passages that name somebody tell what they are."""
MADE_BY_ONE = frozenset({"music", "editing", "costumes", "effects", "sets"})
"""Those of them that are one person's work: what is said of it is said of them."""
NEAR = 2
"""So many of the subjects that are discussed come first in a refusal for being near what was asked."""
NEAREST = 4
"""So many things that are discussed instead are named in a refusal."""
ENOUGH, ONE_OF = 3, 5
"""A refusal names subjects that so many reviews speak of, or one in so many of a few."""
NOT_FOR_ALL = ("violence", "sex", "fear", "hard_to_watch")
"""Subjects that tell who asks for what age a film is what nobody says outright."""
CLOSEST = 0.9
"""Two quotes with a cosine above this say the same; the second is dropped."""


def answer(held: Held, question: Question) -> Answer:
    """Quotes on the question's subject, best first; only those that answer it."""
    return one_by_one(held, question, of_all(held, question), of_all)


def of_all(held: Held, question: Question) -> Answer:
    """`answer`, of all that is asked at once."""
    wanted = held.wanted(question)
    if not held.library.counts(wanted).reviews:
        return NoAnswer(
            question=question, reason=Reason.NO_REVIEWS, films=held.titled(question.films), held=held.most_reviewed(3)
        )
    found = held.search.find(question, wanted)
    if found.nobody:
        if len(found.missing) == 1 and (pair := two_of(found.missing[0], question, held.memory, wanted)):
            return answer(held, _of_both(question, found.missing[0], pair))
        return refusal(held, question, Reason.NAME_NOT_MENTIONED, topic=told_in_full(found.missing, question.topic))
    searched = found.question or question
    good = answering(searched, found, held.memory.counts(wanted).reviews)
    if question.side is None and good:
        good = _of_whom(searched, found, good)
        good = [c for c in good if says_more(searched, c.passage.text)] or good
    good = telling_first(held, searched, closest(found, good), broad=found.broad)
    good = by_what_was_read(held, searched, wanted, affirming_first(searched, good))
    few = _how_few(searched, found, good)
    if (joined := together(searched, good)) is not None:
        good = joined
    elif (told := telling(searched, [*good, *(c for c in found.candidates if c not in good)])) is not None:
        good = told
    if question.side is None and good:
        good = _of_their_work(held, searched, wanted, found, good)
    alone = by_its_name(searched, held.thesaurus)
    if good and needing(question.text):
        good = _of_need(found, good)
    elif question.side is None and good and part_asked(searched):
        good = judging_first(held, searched, wanted, good)
    elif question.side is None and good and asked_alone(alone, [held.films[film].title for film in searched.films]):
        good = judging(held, alone, wanted, good, broad=found.broad)
        question = whom_alone(question)
    blame = blame_of(held, searched) if good else None
    if blame is Blame.ONLY:
        question, searched = (replace(q, intent=Intent.SIDE, side=Side.NEGATIVE) for q in (question, searched))
    elif blame is Blame.FIRST:
        good = blaming_first(held, searched, wanted, good, broad=found.broad)
    if question.side is not None and good:
        leaning = unfavourable(held, good) if blame else []
        good = on_side(held, searched, wanted, good, broad=found.broad) or leaning
        if not good:
            return refusal(held, question, Reason.NO_SIDE)
    counted = speakers.counted(held, searched, wanted, broad=found.broad)
    if good and of_unread(searched):
        question, counted = as_asked(question), None
    if counted and not good:
        return _of_those_counted(held, question, counted)
    if not good:
        named = by_its_name(question, held.thesaurus)
        softer = softened(question, held.thesaurus) if named is question else named
        instead = answer(held, softer) if softer else None
        return instead if isinstance(instead, QuotesAnswer) else refusal(held, question, Reason.NOT_MENTIONED)
    if counted:
        good = [c for c in good if c.passage.review in counted.reviews] or good
    fresh = [c for c in good if c.passage.id not in question.seen]
    if not fresh:
        return NoAnswer(
            question=question, reason=Reason.NO_MORE, topic=question.topic, films=held.titled(question.films)
        )
    return _quotes_answer(held, question, wanted, fresh, found, counted, few)


def _how_few(question: Question, found: Found, good: Sequence[Candidate]) -> NoteKind:
    """What is said of too few quotes: that they alone qualify, hold all that was asked, or come closest to it."""
    if not good or not in_part(question, found, good):
        return NoteKind.FEWER
    outright = all(c.features.coverage >= ALL and _has_the_words(question, c.passage.text) for c in good)
    return NoteKind.OUTRIGHT if outright else NoteKind.CLOSEST


def _has_the_words(question: Question, text: str) -> bool:
    """Whether a text writes the words asked for themselves: "vostfr" is on the subtitles, and does not say so."""
    said = {stem for t in tokens(text) for stem in stems_of(t.surface)}
    asked = [t for word in question.words for t in tokens(word) if t.word not in STOPWORDS]
    return all(not said.isdisjoint(stems_of(t.surface)) for t in asked)


def _of_need(found: Found, good: list[Candidate]) -> list[Candidate]:
    """First those that say what one must know, like or have read; then the others, where nobody or few say it."""
    of_it = [c for c in found.candidates if c in good or c.features.mention or c.features.coverage >= ALL]
    saying = [c for c in of_it if says_need(c.passage.text)]
    return [*saying, *(c for c in good if c not in saying)]


def _of_both(question: Question, name: str, pair: tuple[str, str]) -> Question:
    """The question with two people where one name was read."""
    said = " et ".join(pair) if question.language is Language.FRENCH else " and ".join(pair)
    others = tuple(n for n in question.names if n != name)
    text, topic = question.text.replace(name, said), (question.topic or name).replace(name, said)
    return replace(question, text=text, topic=topic, names=(*others, *pair))


def _of_whom(question: Question, found: Found, good: list[Candidate]) -> list[Candidate]:
    """Those that write a name asked for, where one was: what is said of the direction by others is no answer.

    Where too few answers do, other passages that write it follow; but a film has one music, whoever is named with it.
    How faithful it is to a book is said of its author too where they are not named.
    """
    if not question.names or not question.subjects or question.subjects == (FAITHFULNESS,):
        return good
    naming = [c for c in good if c.features.name]
    if not naming and _of_the_film(question, good):
        return good
    more = [c for c in found.candidates if c.features.name and c not in naming]
    return [*naming, *more] or good


def _of_their_work(
    held: Held, question: Question, wanted: ReviewFilter, found: Found, good: list[Candidate]
) -> list[Candidate]:
    """Those that name who made what is asked about, and then others on it: "the editing by Jane Doe".

    Who plays in a film made none of it: "les costumes de Jane Doe" are those that she wears.
    """
    full = len(question.names) == 1 and " " in question.names[0]
    if not full or not MADE_BY_ONE.issuperset(question.subjects) or len(question.subjects) != 1:
        return good
    [name] = question.names
    if held.memory.role(name, tuple(held.memory.naming(name, wanted).passages[:HEARD].tolist())) is not None:
        return good
    others = (c for c in found.candidates if c.features.mention and c not in good)
    heard = judging(held, replace(question, names=()), wanted, [*good, *others], broad=found.broad)
    return sorted(heard, key=lambda c: not c.features.name)


def _of_the_film(question: Question, good: Sequence[Candidate]) -> bool:
    """Whether the subjects are what a film has one of, and not of a person, and are spoken of."""
    return OF_THE_FILM.issuperset(question.subjects) and any(c.features.mention for c in good)


def _quotes_answer(
    held: Held,
    question: Question,
    wanted: ReviewFilter,
    fresh: Sequence[Candidate],
    found: Found,
    counted: Support | None,
    few: NoteKind,
) -> Answer:
    leaders = distinct(fresh, held.search.index.vectors([c.passage.id for c in fresh]), CLOSEST)
    reviews = reviews_of(held.library, [c.passage for c in leaders])
    leaders = _one_voice_each([c for c in leaders if c.passage.review in reviews], reviews)
    most = BRIEF if asks_brief(flat(question.text)) else SCREENFUL
    leaders = sorted(leaders, key=lambda c: len(c.passage.text) > most)[: question.limit]
    uncounted = found.broad or of_unread(question)
    support = counted or (None if uncounted else speakers.support(held, question, wanted))
    quotes = []
    said = [(candidate.passage, candidate.score) for candidate in leaders]
    if support and question.side is None and len(said) < min(question.limit, len(support.reviews)):
        more = counted_too(held, question, support, wanted, [p for p, _ in said], question.limit - len(said))
        reviews |= reviews_of(held.library, more)
        more = [p for p in more if p.review in reviews]
        said += [(passage, said[-1][1]) for passage in more]
    for passage, score in said:
        review = reviews[passage.review]
        own = support if support and review.id in support.reviews else None
        shown = _shortened(held, question, passage, broad=found.broad)
        quotes.append(quote_of(shown, review, held.films[review.film], score=score, support=own))
    counts_more = question.side is None and support is not None and len(support.reviews) > len(quotes)
    notes = [Note(few, str(len(quotes)))] if len(quotes) < question.limit and not counts_more else []
    if unwritten := (*found.missing, *found.unwritten):
        notes.append(Note(NoteKind.UNWRITTEN, " ".join(unwritten)))
    elif question.names and not any(c.features.name for c in fresh) and _of_the_film(question, fresh):
        notes.append(Note(NoteKind.NOT_WITH, ", ".join(question.names)))
    if read := _read_as(question, found):
        notes.append(Note(NoteKind.WORD_CORRECTED, ", ".join(read)))
    return QuotesAnswer(
        question=question,
        films=held.titled(question.films or tuple(dict.fromkeys(q.film for q in quotes))),
        quotes=tuple(spread(quotes)),
        total=len(support.reviews) if support else 0,
        spoken_of=support.subject if support else None,
        among=counted.total if counted else None,
        sides=speakers.sides(held, question, counted, wanted) if counted else None,
        notes=tuple(notes),
    )


def _shortened(held: Held, question: Question, passage: Passage, *, broad: bool) -> Passage:
    """A passage or, of one that fills a phone and has several, the clause that names what is asked."""
    if len(passage.text) <= SCREENFUL:
        return passage
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=broad)
    clause = clause_of(passage.text, aim.places(passage.text))
    if clause is None:
        return passage
    start, end = clause
    return replace(passage, start=passage.start + start, end=passage.start + end, text=passage.text[start:end])


def _read_as(question: Question, found: Found) -> list[str]:
    """The full names that those of a question were read as, where they were typed otherwise."""
    searched, said = found.question or question, flat(question.text)
    read = [name for name in searched.names if name not in question.names]  # else typed so, in this turn or before it
    return [name for name in read if " " in name and not name.islower() and flat(name) not in said]


def _of_those_counted(held: Held, question: Question, counted: Support) -> Answer:
    """Quotes from the reviews that were counted, where the search by itself finds none that answers."""
    reviews = held.library.reviews(ReviewFilter(reviews=counted.reviews), limit=question.limit)
    quotes = [q for r in reviews for q in speakers.quoted(held, question, r)]
    return QuotesAnswer(
        question=question, films=held.titled(tuple(dict.fromkeys(q.film for q in quotes))), quotes=tuple(quotes),
        total=len(counted.reviews), spoken_of=counted.subject, among=counted.total,
    )  # fmt: skip


def _one_voice_each(candidates: Sequence[Candidate], reviews: dict[str, Review]) -> list[Candidate]:
    """The best passage of each review first, then, where those run out, their other passages."""
    first: list[Candidate] = []
    later: list[Candidate] = []
    heard: set[str] = set()
    for candidate in candidates:
        review = reviews[candidate.passage.review]
        voice = review.reviewer or review.id
        (later if voice in heard else first).append(candidate)
        heard.add(voice)
    return first + later


def refusal(held: Held, question: Question, reason: Reason, topic: str | None = None) -> NoAnswer:
    """Nothing on that: with the subjects that are discussed instead, and the films held."""
    wanted = ReviewFilter(films=question.films)
    elsewhere = question.films and reason is not Reason.NO_SIDE  # it is spoken of, and not on that side
    talks = discussed(held.memory, held.thesaurus, wanted) if elsewhere else []
    enough = min(ENOUGH, max(1, held.memory.counts(wanted).reviews // ONE_OF))
    frank = NOT_FOR_ALL if question.fact is Fact.AGE else ()
    talks = [talk for talk in talks if len(talk.reviews) >= enough or talk.name in frank] or talks
    meant = _beside_names(topic or question.topic or "", question.names)
    if held.nearest and meant:
        near = held.nearest(meant, [t.name for t in talks], NEAR)
        talks.sort(key=lambda t: near.index(t.name) if t.name in near else len(near))
    talks.sort(key=lambda t: t.name not in frank)
    talks = [talk for talk in talks if not (frank and talk.name == "audience")]  # nobody says who it is for
    named = named_instead(held, question) if reason in (Reason.NOT_MENTIONED, Reason.NAME_NOT_MENTIONED) else ()
    return NoAnswer(
        question=question,
        reason=reason,
        topic=topic or question.topic,
        nearest=(*named, *labels(talks, question.language, 3))[:NEAREST],
        films=held.titled(question.films),
        held=() if question.films and reason is Reason.NO_SIDE else held.most_reviewed(5),
    )


def _beside_names(topic: str, names: Sequence[str]) -> str:
    """What is said of a subject beside names: a name alone means nothing that another subject could be near to."""
    for name in names:
        topic = topic.replace(name, " ")
    return topic.strip()


def best_passages(held: Held, review: Review, count: int) -> list[Quote]:
    """The passages of one review that say most by themselves, in the order they stand."""
    passages = held.library.passages_of(review.id)
    said = [p for p in passages if len(p.text) >= SAYS_NOTHING]  # "Svp."
    best = both_sides(said or passages, review.stars, count)
    return [
        quote_of(p, review, held.films[review.film], score=max(p.positive, p.negative))
        for p in sorted(best, key=lambda p: p.start)
    ]
