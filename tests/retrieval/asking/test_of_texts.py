"""Figures of the reviews as texts: their length, how many people signed them, how many bear no date."""

from __future__ import annotations

import pytest

from retrieval.answers import RatingAnswer
from retrieval.asking.of_texts import find_of_texts
from retrieval.question import Intent, Texts
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small

LENGTH, AUTHORS, UNDATED, UNRATED = Texts


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("longueur moyenne des critiques de @@@", LENGTH), ("average length of the @@@ reviews", LENGTH),
        ("combien de mots font les avis sur @@@ en moyenne", LENGTH), ("how long are the reviews of @@@?", LENGTH),
        ("what's the average word count of reviews for @@@", LENGTH), ("taille moyenne des avis", LENGTH),
        ("combien de critiques différents ?", AUTHORS), ("how many different reviewers are there?", AUTHORS),
        ("combien de personnes différentes ont écrit sur @@@", AUTHORS), ("nombre de contributeurs", AUTHORS),
        ("combien d'avis non datés ?", UNDATED), ("how many undated reviews?", UNDATED),
        ("combien d'avis sans note", UNRATED), ("how many reviews without a rating", UNRATED),
        ("longueur du film", None), ("how long is @@@", None), ("@@@ a des longueurs ?", None),
        ("la critique la plus longue de @@@", None), ("combien de critiques ?", None), ("les avis longs", None),
        ("how many different characters are there", None), ("average rating of the @@@ reviews", None),
        ("les avis sans note", None), ("reviews longer than 40 words", None),
    ],
)  # fmt: skip
def test_the_reviews_are_asked_about_as_texts(text: str, asked: Texts | None) -> None:
    found = find_of_texts(flat(text))
    assert (found[0] if found else None) is asked


REVIEWS: tuple[Said, ...] = (
    ("Alpha", "Un bon film.", {"reviewer": "Ann", "date": "2012-03-01", "rating": 4, "scale": 5}),
    ("Alpha", "Un film long, très long, trop long pour moi.", {"reviewer": "Ann", "rating": 1, "scale": 5}),
    ("Beta", "Superbe.", {"reviewer": None}),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("longueur moyenne des critiques d'Alpha", "2 avis : 6 mots en moyenne (28 caractères)"),
        ("average length of the reviews", "3 reviews: 4 words on average"),
        ("longueur moyenne des avis négatifs d'Alpha", "1 avis : 9 mots, 44 caractères."),
        ("combien de critiques différents ?", "1 signature pour 3 avis. 1 avis n'est pas signé."),
        ("combien d'avis non datés ?", "2 avis sur 3 ne sont pas datés."),
        ("how many undated reviews of Beta?", "1 of 1 reviews is undated."),
        ("combien d'avis d'Alpha sans note ?", "Aucun avis sur 2 n'est sans note."),
    ],
)
def test_they_are_counted_over_all_that_the_filters_leave(text: str, said: str) -> None:
    with small(*REVIEWS) as engine:
        given = engine.answer(text)
        assert isinstance(given, RatingAnswer)
        assert said in read(given)


@pytest.mark.parametrize(
    "text",
    [
        "How long are the pusher two (Pusher 2) reviews on average?",
        "how many words on average do Pusher 2 reviews have?",
        "average length of a Pusher 2 review in words", "les avis sur Pusher 2 sont longs en moyenne ?",
        "les avis sur Pusher 2 sont-ils longs ?", "are Pusher 2 reviews long or short",
        "how wordy are the Pusher 2 reviews",
    ],
)  # fmt: skip
def test_how_long_reviews_are_is_asked_in_many_ways(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.texts) == (Intent.FIGURE, Texts.LENGTH)


@pytest.mark.parametrize(
    "text",
    [
        "How long is Pusher 2?", "is Pusher 2 too long?", "les avis longs sur Pusher 2",
        "the longest review of Pusher 2",
        "Pusher 2 c'est long ?", "c'est trop long Pusher 2 ?", "Pusher 2 : est-ce long ?",
        "les avis disent que Pusher 2 est long ?", "les avis sur la longueur de Pusher 2",
        "do the reviews say Pusher 2 is long?",
    ],
)  # fmt: skip
def test_how_long_a_film_is_is_no_length_of_its_reviews(text: str) -> None:
    assert ask(text).texts is None
