"""What each question is understood to ask, in both languages, alone and together with filters."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.filters.reviewers import ReviewerIndex
from retrieval.known import Known
from retrieval.parsing.parser import parse
from retrieval.question import Intent, Language
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.index import TitleIndex
from retrieval.words.claims import LONGEST
from tests.retrieval import questions_english, questions_french
from tests.retrieval.knowing import TODAY, ask, film
from tests.retrieval.seed_words import SEED_WORDS
from tests.retrieval.understood import understood


@pytest.mark.parametrize(("question", "expected"), questions_french.ROWS)
def test_a_french_question_is_understood(question: str, expected: dict[str, Any]) -> None:
    """Intent, side, figure, order, filters, subject, names: all that was said and nothing more."""
    assert understood(ask(question)) == {"language": "fr", **expected}


@pytest.mark.parametrize(("question", "expected"), questions_english.ROWS)
def test_an_english_question_is_understood(question: str, expected: dict[str, Any]) -> None:
    """Intent, side, figure, order, filters, subject, names: all that was said and nothing more."""
    assert understood(ask(question)) == {"language": "en", **expected}


_INTENTS = {
    "What do the reviews of Pusher 2 talk about?": Intent.THEMES,
    "how many negative reviews of Pusher 2?": Intent.FIGURE,
    "pour ou contre Pusher 2": Intent.OPINION,
    "Who liked Pusher 2 the least?": Intent.REVIEWS,
    "Pusher 2 en vaut la peine ?": Intent.OPINION,
    "selon Roger Martin, Pusher 2 est-il bon ?": Intent.REVIEWS,
    "Que disent-ils du son de Pusher 2 ?": Intent.SUBJECT,
}


@pytest.mark.parametrize(("question", "intent"), _INTENTS.items())
def test_a_title_hides_no_cue(question: str, intent: Intent) -> None:
    """A title in the middle of what is asked is looked past."""
    assert ask(question).intent == intent


def test_a_first_name_is_no_subject() -> None:
    """A name is a name from its first word on."""
    assert (ask("Tom Hardy dans Pusher 2").names, ask("Tom Hardy dans Pusher 2").subjects) == (("Tom Hardy",), ())


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("pusher 2 c bien ou pas", {"intent": "opinion"}),
        ("cest quoi la moyenne de pusher 2", {"intent": "figure"}),
        ("jvoudrais les avis negatifs de pusher 2 stp", {"intent": "side", "side": "negative"}),
        ("ya des gens qui ont pas kiffé pusher 2 ?", {"intent": "side", "side": "negative"}),
        ("Alexa donne-moi les avis positifs de Pusher 2", {"intent": "side", "side": "positive"}),
        ("ils parlent de quoi les gens pour pusher 2", {"intent": "themes"}),
        ("combien de gens ont détesté Pusher 2", {"intent": "figure", "figure": "count", "side": "negative"}),
        ("avis de plus de 1000 caractères sur pusher 2", {"intent": "reviews", "min_length": 1001}),
        ("courts avis positifs sur Pusher 2", {"intent": "side", "side": "positive", "max_length": 300}),
        ("quelle année Pusher 2 a eu les meilleures notes", {"intent": "figure", "figure": "trend"}),
        ("combien d'avis parlent de la musique de Pusher 2 ?",
         {"intent": "subject", "figure": "count", "topic": "musique", "subjects": ("music",)}),
        ("jaimerais bien savoir ce que les gens disent de la musique de pusher 2",
         {"intent": "subject", "topic": "musique", "subjects": ("music",)}),
        ("qui a mis 10/10 à Pusher 2", {"intent": "reviews", "at_least": 5.0, "at_most": 5.0}),
        ("avis anonymes sur Pusher 2", {"intent": "reviews", "anonymous": True, "roles": ("spectator",)}),
        ("compare Pusher 2 et Heat", {"intent": "compare", "unknown_film": "Heat", "topic": "Heat"}),
    ],
)  # fmt: skip
def test_what_is_typed_on_phones_is_understood(question: str, expected: dict[str, Any]) -> None:
    """Apostrophes dropped, slang, a voice assistant called by its name, counts of who speaks of something."""
    assert understood(ask(question)) == {"language": "fr", "films": ("pusher-2",), **expected}


@pytest.mark.parametrize(
    "question", ["moyenne de tous les films", "combien d'avis en tout ?", "quel film a le plus d'avis ?"]
)
def test_figures_of_every_film_are_the_list_of_films(question: str) -> None:
    """Each stands there with its count and its mean."""
    assert ask(question).intent is Intent.FILMS


def test_the_best_film_may_need_enough_reviews() -> None:
    """A threshold is no number of quotes."""
    assert understood(ask("le film le mieux noté avec au moins 50 avis")) == {
        "language": "fr", "intent": "best_film", "order": "best", "single": True, "enough": 50, "kind": "film"
    }  # fmt: skip


@pytest.mark.parametrize("typed", ["puscher 2", "Pushr II", "Balle Perdu 2", "balle perdue deux", "Lost Bulet 2"])
def test_a_mended_title_is_said_to_be_uncertain(typed: str) -> None:
    """A title read in spite of its spelling is told, and the question is not certain."""
    question = ask(f"la musique de {typed}")
    assert (len(question.films), question.certain, len(question.corrections)) == (
        (1, True, 0) if typed == "balle perdue deux" else (1, False, 1)
    )


def test_the_clock_is_the_one_given() -> None:
    """"Last year" is the year before the injected day, not before today's."""
    assert understood(ask("les avis de l'an dernier"))["since"] == "2025-01-01"


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "\u202e\u202e", "😀🎬", "!!!", "\x00", "\ud800"])
def test_a_message_without_a_word_is_empty(text: str) -> None:
    """Nothing to read is an intent of its own."""
    assert ask(text).intent is Intent.EMPTY


def test_a_question_is_read_up_to_a_length() -> None:
    """Beyond that, what follows is left aside."""
    assert ask("la musique " + "bla " * LONGEST + "de Pusher 2").films == ()
    assert ask("la musique de Pusher 2 " + "bla " * LONGEST).films == ("pusher-2",)


@settings(deadline=None)
@given(st.text() | st.lists(st.sampled_from(SEED_WORDS), max_size=20).map(" ".join), st.sampled_from(Language))
def test_any_text_is_understood_in_the_same_way_twice(text: str, default: Language) -> None:
    """The parser never fails, and the same text gives the same question."""
    assert ask(text, default=default) == ask(text, default=default)


@pytest.mark.parametrize(
    "text", ["Boston Fire: does anyone talk about Boston Harbour?", "Boston Fire : que disent-ils de Boston Harbour ?"]
)
def test_a_word_of_a_title_named_in_full_may_begin_another(text: str) -> None:
    """Who asks about "Boston Fire" may name another work that begins so."""
    known = Known(TitleIndex((film("boston-fire", "Boston Fire"),)), ReviewerIndex(()), thesaurus())
    question = parse(text, known, today=TODAY, default=Language.FRENCH)
    assert (question.films, question.names) == (("boston-fire",), ("Boston Harbour",))
