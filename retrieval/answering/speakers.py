"""How many reviews speak of what was asked: by its name, by its subject, or else by its very words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from retrieval.answering.held import Held
from retrieval.answering.taking import taking
from retrieval.answering.weighed import weighed_of
from retrieval.answers import Quote, Support
from retrieval.finding.asked import Word
from retrieval.question import Figure, Question
from retrieval.quotes.blame_asked import HOW
from retrieval.quotes.quoting import quote_of
from retrieval.words.adjectives import adjectives
from retrieval.words.doctrines import kin
from retrieval.words.folding import fold_word, tokens
from retrieval.words.lexical import stems
from retrieval.words.stopwords import STOPWORDS
from seeds.models import Review, ReviewFilter
from seeds.records import Mention, Mentioned

ASKED = (Figure.COUNT, Figure.SHARE)
BOTH_WAYS = frozenset({"length", "rhythm", "credibility", "realism"})
"""Subjects whose terms say one thing and its contrary: of who speaks of them, how many are for and against is told."""


def support(held: Held, question: Question, wanted: ReviewFilter) -> Support | None:
    """How many reviews speak of exactly what was asked: a name, or one subject whose terms are synonyms.

    Anything more particular ("Hans Zimmer's music", "racism") is not counted here rather than counted wrongly.
    """
    total = held.memory.counts(wanted).reviews
    words = {fold_word(w) for w in question.words}
    if len(question.names) == 1 and words <= {t.word for t in tokens(question.names[0])}:
        mentions = held.memory.naming(question.names[0], wanted)
        return Support(question.names[0], mentions.speakers(), total)
    named = [held.thesaurus[s] for s in question.subjects]
    if len(named) == 1 and not named[0].broad and not question.names:
        spans = held.thesaurus.find(tokens(question.topic or ""))
        covered = sum(s.end - s.start for s in spans if s.subject == named[0].name)
        if covered >= len([w for w in words if w not in STOPWORDS]):
            return Support(named[0].name, held.memory.speakers(named[0].name, wanted), total)
    return None


def counted(held: Held, question: Question, wanted: ReviewFilter, *, broad: bool) -> Support | None:
    """The same, of whatever a number is asked for; None where none is asked, or where nobody writes the words."""
    if question.figure not in ASKED or question.topic is None:
        return None
    if not broad and (exact := support(held, question, wanted)):
        return exact if exact.reviews else None
    written = _writing(held, question, wanted)
    reviews = tuple(dict.fromkeys(written.values()))
    return Support(question.topic, reviews, held.memory.counts(wanted).reviews) if reviews else None


def sides(held: Held, question: Question, counted: Support, wanted: ReviewFilter) -> tuple[int, int] | None:
    """How many of those counted are for and against what they speak of, where its terms alone do not say.

    Where it is asked how many like or blame it, those whose own words say so are counted. None on either side is not
    told.
    """
    asked = question.side is not None or question.both
    if not asked and counted.subject not in BOTH_WAYS and not _how_it_is(question, counted.subject):
        return None
    name = counted.subject if counted.subject in question.names else None
    if not name and counted.subject not in question.subjects:
        return taking(held, question, counted.subject, spoken(held, question, counted, wanted)) if asked else None
    talk = weighed_of(held, wanted, counted.subject, name=name)
    taken = len(talk.positive), len(talk.negative)
    return taken if any(taken) else None


def _how_it_is(question: Question, subject: str) -> bool:
    """Whether a subject is asked of by a word for how it is ("funny"), so that not all who speak of it say so."""
    said = {t.word for word in question.words for t in tokens(word)} - STOPWORDS - HOW
    return subject in question.subjects and bool(said) and said <= adjectives()


def spoken(held: Held, question: Question, counted: Support, wanted: ReviewFilter) -> Sequence[int]:
    """The passages of those counted that speak of it: by its name, as a subject, or by its very words."""
    if counted.subject in question.names:
        return [int(id_) for id_ in held.memory.naming(counted.subject, wanted).passages]
    if counted.subject in question.subjects:
        return [int(id_) for id_ in held.memory.mentions(counted.subject, wanted).passages]
    return list(_writing(held, question, wanted))


def quoted(held: Held, question: Question, review: Review) -> list[Quote]:
    """The first passage of a review that writes the words of the question, as a quote; none where none does."""
    written = _writing(held, question, ReviewFilter(reviews=(review.id,)))
    passages = held.library.passages(list(written)[:1])
    return [quote_of(p, review, held.films[review.film], score=1.0) for p in passages]


def _writing(held: Held, question: Question, wanted: ReviewFilter) -> dict[int, str]:
    """The passages that write every content word of the question, or its translation, each with its review's id."""
    words = held.search.words.of(question, {}, set())
    if not words:
        return {}
    first, *others = [_passages(held, [word, *_kin(held, question, word)], wanted) for word in words]
    return {id_: review for id_, review in sorted(first.items()) if all(id_ in of for of in others)}


def expressions(held: Held, question: Question) -> Callable[[ReviewFilter], Mentioned] | None:
    """What finds the passages of reviews that write all of a question's words, where some are an expression.

    "un film de Noël en noir et blanc": who writes both need not do so in one sentence.
    """
    words = held.search.words.of(question, {}, set())
    if not any(len(run) > 1 for word in words for run in word.runs if " " in word.typed):
        return None

    def find(wanted: ReviewFilter) -> Mentioned:
        each = [_passages(held, [word], wanted) for word in words]
        all_of_them = set.intersection(*(set(found.values()) for found in each))
        written = sorted({id_: review for found in each for id_, review in found.items()}.items())
        return Mentioned.of(Mention(id_, review) for id_, review in written if review in all_of_them)

    return find


def _kin(held: Held, question: Question, word: Word) -> list[Word]:
    others = kin(word.typed)
    asked = Question(text=" ".join(others), language=question.language, intent=question.intent, words=others)
    return held.search.words.of(asked, {}, set())


def _passages(held: Held, words: list[Word], wanted: ReviewFilter) -> dict[int, str]:
    """The passages that write one of the words, each with the id of its review."""
    expression = " OR ".join(dict.fromkeys(part for w in words if (part := w.expression)))
    found = held.memory.named(expression, wanted) if expression else None
    if found is None or not len(found):
        return {}
    ids = found.passages.tolist()
    texts = {p.id: p.text for p in held.library.passages(ids)}
    kept = {id_ for id_, text in texts.items() if _written(words, text)}
    return {id_: found.names[n] for id_, n in zip(ids, found.reviews.tolist(), strict=True) if id_ in kept}


def _written(words: list[Word], text: str) -> bool:
    here = frozenset(stems(text))
    return any(word.met(text, here) for word in words)
