"""How many reviews speak of something: how it is asked, and that whatever is spoken of is counted."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer
from retrieval.folding import flat
from retrieval.question import Figure, Intent, Side
from retrieval.speaking import find_speaking
from tests.retrieval.knowing import ask
from tests.retrieval.small import read, small

COUNT, SHARE = Figure.COUNT, Figure.SHARE


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("combien d'avis parlent de la musique", COUNT), ("how many reviews mention the dog", COUNT),
        ("combien mentionnent le viol", COUNT), ("combien de fois le mot nul apparait", COUNT),
        ("how often is netflix mentioned", COUNT), ("quel pourcentage parle de l'humour", SHARE),
        ("what percentage of reviews talk about the music", SHARE), ("combien d'avis", None),
        ("how many people liked it", None), ("combien le trouvent ennuyeux", COUNT),
        ("ils parlent de la musique ?", None), ("combien parlent ?", None),
    ],
)  # fmt: skip
def test_a_number_of_those_who_speak_is_asked_for(text: str, figure: Figure | None) -> None:
    """As a count or as a share; how many reviews there are is another question."""
    found = find_speaking(flat(text))
    assert (found.figure if found else None) is figure


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("combien de fois le mot nul apparait dans Pusher 2", "nul"),
        ("how many people mention the dog in Pusher 2", "dog"),
        ("combien d'avis sur Pusher 2 utilisent le mot navet", "navet"),
        ("quel pourcentage des avis mentionne le racisme dans Pusher 2", "racisme"),
        ("combien disent que c'est ennuyeux dans Pusher 2", "ennuyeux"),
        ("combien de gens trouvent Pusher 2 sexiste", "sexiste"), ("how many people say Pusher 2 is boring", "boring"),
    ],
)
def test_what_is_counted_is_the_subject_alone(text: str, topic: str) -> None:
    """The words that ask for the number are no part of it."""
    question = ask(text)
    assert (question.intent, question.topic, question.films) == (Intent.SUBJECT, topic, ("pusher-2",))
    assert question.figure in (COUNT, SHARE)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("combien trouvent Pusher 2 génial ?", Side.POSITIVE),
        ("how many people think Pusher 2 is good?", Side.POSITIVE),
        ("combien de gens trouvent que Pusher 2 est nul", Side.NEGATIVE),
        ("how many say Pusher 2 is bad", Side.NEGATIVE),
    ],
)  # fmt: skip
def test_a_verdict_is_counted_by_the_ratings(text: str, side: Side) -> None:
    """And not by the word, which nearly every review writes."""
    question = ask(text)
    assert (question.intent, question.figure, question.side, question.topic) == (Intent.FIGURE, SHARE, side, None)


REVIEWS = (
    ("Alpha", "Le racisme du héros est insupportable, et personne ne le relève jamais."),
    ("Alpha", "Un film raciste de bout en bout, dont je ne comprends pas le succès."),
    ("Alpha", "La musique est superbe et porte tout le film du début à la fin."),
    ("Alpha", "A racist film, and proud of it: I left before the end of it."),
    ("Alpha", "Le dragon bleu est la plus belle trouvaille de ce film pour enfants."),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("combien d'avis parlent du racisme dans Alpha ?", "3 avis sur 5 en parlent (60 %)"),
        ("how many reviews mention racism in Alpha?", "3 of 5 reviews speak of it (60%)"),
        ("quel pourcentage des avis mentionne le dragon bleu dans Alpha ?", "1 avis sur 5 en parle (20 %)"),
        ("what percentage of reviews talk about the music in Alpha?", "1 of 5 reviews speaks of it (20%)"),
    ],
)
def test_whatever_is_spoken_of_is_counted(text: str, said: str) -> None:
    """A word that is no subject of the thesaurus too, in both languages, and whoever holds a doctrine with it."""
    with small(*REVIEWS) as engine:
        answer = engine.answer(text)
        assert isinstance(answer, QuotesAnswer)
        assert said in read(answer)


def test_what_nobody_speaks_of_is_not_counted() -> None:
    """It is said that nobody does."""
    with small(*REVIEWS) as engine:
        assert isinstance(engine.answer("combien d'avis parlent des pirates dans Alpha ?"), NoAnswer)


def test_a_number_is_not_given_where_none_is_asked() -> None:
    """Quotes on a word are quotes."""
    with small(*REVIEWS) as engine:
        assert "avis sur 5" not in read(engine.answer("que disent-ils du racisme dans Alpha ?"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("combien d'avis négatifs parlent du scénario dans Alpha ?", "2 avis sur 3 en parlent (67 %)"),
        ("how many positive reviews mention the script in Alpha?", "1 of 2 reviews speaks of it (50%)"),
    ],
)
def test_those_of_one_side_are_counted(text: str, said: str) -> None:
    """Among the reviews of that side by their ratings."""
    told = (
        ("Un scénario nul, sans queue ni tête.", 1), ("Le scénario est mauvais du début à la fin.", 2), ("Nul.", 1),
        ("Un scénario brillant et drôle.", 5), ("Superbe.", 4), ("Le scénario se laisse suivre.", 3),
    )  # fmt: skip
    with small(*(("Alpha", words, {"rating": stars, "scale": 5}) for words, stars in told)) as engine:
        given = engine.answer(text)
        assert said in read(given)
        assert "negative" not in (given.question.topic or "")
