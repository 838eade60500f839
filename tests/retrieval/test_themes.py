"""Truths about what reviewers talk about: counts that a plain recount gives, names in full, nothing of the title."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answers import QuotesAnswer, ThemesAnswer
from retrieval.engine import Engine
from retrieval.keeping.ingest import ingest
from retrieval.names.naming import names
from retrieval.subjects.namesakes import speaks_of
from retrieval.subjects.things import things
from retrieval.themes import beyond, discussed
from retrieval.words.salience import tally
from retrieval.words.spoken import spoken
from seeds.models import Document, ReviewFilter
from seeds.readers.base import Draft, FilmFound, Reading
from tests.retrieval.engines import opened

FIGHTS = (
    "Un film sur la boxe, avec Robert De Niro, toujours juste.",
    "La musique est belle et la boxe est bien filmée, De Niro est immense.",
    "Robert De Niro porte ce film sur la boxe. La musique accompagne chaque combat.",
    "On ne croit pas à la boxe, et le rythme traîne malgré Robert De Niro.",
    "Le Ring est un film sur les boxeurs, et sur la boxe de quartier.",
    "Rien à dire du scénario, mais quelle musique, et quel Robert De Niro !",
    "Un ring, des cordes, et la boxe : De Niro ne joue pas, il est là.",
    "Le quartier, le père, la boxe. Le rythme est parfait, la musique aussi.",
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """A library of one film beside the documents that ship."""
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as found:
        film = FilmFound(title="Le Ring")
        drafts = [Draft(film=film, text=text, row=row, rating=4, scale=5) for row, text in enumerate(FIGHTS)]
        reading = Reading(document=Document(name="fights", kind="jsonl", digest="1"), items=iter(drafts))
        ingest(found.library, [reading], preparer=found.preparer)
        yield found


def asked(engine: Engine, text: str) -> ThemesAnswer:
    answer = engine.answer(text)
    assert isinstance(answer, ThemesAnswer)
    return answer


def test_names_in_full_and_things_with_their_article(engine: Engine) -> None:
    """De Niro is called Robert De Niro, boxing "la boxe"; the title, and what the thesaurus knows, are not repeated."""
    found = {theme.label: theme for theme in asked(engine, "De quoi parlent les avis de Le Ring ?").themes}
    assert {"Robert De Niro", "la boxe"} <= found.keys()
    assert not {label for label in found if re.search(r"\bring\b", label, re.IGNORECASE)}
    assert not any(theme.known for label, theme in found.items() if label in ("Robert De Niro", "la boxe"))
    assert [label for label in found if "musique" in label] == ["la musique"]


def test_counts_are_those_of_a_plain_recount(engine: Engine) -> None:
    """Who mentions what is told by reading every review again for the words; all of them can be listed."""
    found = {theme.label: theme for theme in asked(engine, "De quoi parlent les avis de Le Ring ?").themes}
    texts = {r.id: r.text for r in engine.library.reviews(ReviewFilter(films=("le-ring",)))}
    for label, word in (
        ("la boxe", r"\bboxe\b|\bboxeurs\b"), ("Robert De Niro", r"\bniro\b"), ("la musique", r"\bmusique\b"),
    ):  # fmt: skip
        mentioning = {id_ for id_, text in texts.items() if re.search(word, text.lower())}
        theme = found[label]
        assert set(theme.speakers) == mentioning, label
        assert (theme.reviews, theme.share) == (len(mentioning), len(mentioning) / len(texts))
        assert theme.positive + theme.negative <= theme.reviews


def test_every_quote_of_a_theme_stands_for_it(engine: Engine) -> None:
    """Its review is among those that mention the theme, and it carries the theme's count."""
    for theme in asked(engine, "De quoi parlent les avis de Pusher 2 ?").themes:
        for quote in theme.quotes:
            assert quote.support is not None
            assert quote.review_id in theme.speakers == quote.support.reviews
            assert quote.support.subject == theme.name
        assert len({q.side for q in theme.quotes}) == len(theme.quotes) <= 2


def test_no_theme_of_five_percent_is_left_out(engine: Engine) -> None:
    """Each subject that a plain reading finds in at least a twentieth of the reviews is in the answer."""
    held = engine.held()
    for film in held.films:
        wanted = ReviewFilter(films=(film,))
        total = held.memory.counts(wanted).reviews
        named = {talk.name for talk in discussed(held.memory, held.thesaurus, wanted)}
        for subject in held.thesaurus.themes:
            meeting = [m.passage for m in held.library.mentions(subject.mention, wanted)]
            read = held.library.passages(meeting)
            speakers = {p.review for p in read if speaks_of(held.thesaurus, subject.name, p.text)}
            assert (subject.name in named) == (bool(speakers) and len(speakers) >= total / 20)


@pytest.mark.parametrize("asked_again", ["qui d'autre le dit ?", "Who else says so?", "qui d'autre ?"])
def test_who_else_says_so(engine: Engine, asked_again: str) -> None:
    """Other reviews, on the same side, of those that the quote's own count speaks of."""
    first = engine.answer("avis positifs sur Pusher 2")
    assert isinstance(first, QuotesAnswer)
    again = engine.answer(asked_again, engine.follow(None, first))
    assert isinstance(again, QuotesAnswer)
    shown = {quote.review_id for quote in first.quotes[:1]}
    for quote in again.quotes:
        assert quote.support is not None
        assert quote.review_id in quote.support.reviews
        assert quote.review_id not in shown
        assert again.total == len(quote.support.reviews)
    assert {quote.passage_id for quote in again.quotes}.isdisjoint(quote.passage_id for quote in first.quotes)


def test_a_filter_narrows_the_count(engine: Engine) -> None:
    """What is counted is what the filters leave."""
    held = engine.held()
    wanted = ReviewFilter(films=("le-ring",), at_most=3)
    assert beyond(held.memory, held.titled(("le-ring",)), wanted) == []


WORDS = st.lists(st.sampled_from(["la", "boxe", "Robert", "De", "Niro", "le", "ring", ".", ",", "et", "film", "Vegas"]))


@settings(deadline=None)
@given(st.lists(WORDS, max_size=8))
def test_names_and_things_are_written_somewhere(reviews: list[list[str]]) -> None:
    """Whatever is written, nobody is called what no review says."""
    texts = [" ".join(words) for words in reviews]
    read = [spoken(text) for text in texts]
    counted = tally(read)
    everything = " ".join(re.findall(r"\w+", " . ".join(texts).lower()))
    people = names(read, counted, [w for w in counted.seen if counted.is_name(w)], frozenset())
    others = things(read, counted, [w for w in counted.seen if counted.is_thing(w)], frozenset())
    for called in (*people, *others):
        assert called.label.lower() in everything
        assert called.words
        assert called.expression


def test_words_as_they_stand() -> None:
    """Capitals inside a sentence and articles are told from those that only begin one."""
    read = spoken("La boxe, Paris. Peut-être")
    assert read.words == ["la", "boxe", "paris", "peut", "etre"]
    assert read.surfaces == ["La", "boxe", "Paris", "Peut", "être"]
    assert read.capital == [True, False, True, True, False]
    assert read.inside == [False, True, True, False, True]
    assert read.touches == [False, True, False, False, True]
    assert read.determined == [False, True, False, False, False]
    assert read.hyphen == [False, False, False, False, True]
    assert spoken("...").words == spoken("").words == []
