"""How many reviews speak of something: how it is asked, and that whatever is spoken of is counted."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer, RatingAnswer
from retrieval.folding import flat
from retrieval.question import Figure, Intent, Side
from retrieval.speaking import find_speaking
from tests.retrieval.knowing import ask
from tests.retrieval.small import read, small, talked

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
        ("how many reviews say Pusher 2 is boring", "boring"), ("combien d'avis trouvent Pusher 2 long", "long"),
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


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("la note moyenne de ceux qui parlent du chien dans Pusher 2", "chien"),
        ("average rating of reviews mentioning the music in Pusher 2", "music"),
        ("la médiane des avis qui évoquent Mads Mikkelsen dans Pusher 2", "Mads Mikkelsen"),
    ],
)
def test_figures_of_those_who_speak_of_something(text: str, topic: str) -> None:
    """One thing is asked, not two."""
    question = ask(text)
    assert (question.intent, question.topic, question.of_speakers) == (Intent.FIGURE, topic, True)


@pytest.mark.parametrize(
    "text",
    ["la note moyenne de Pusher 2", "que disent ceux qui parlent de la fin de Pusher 2",
     "note de Pusher 2 et la musique", "la note de ceux qui ne parlent pas de la fin de Pusher 2"],
)  # fmt: skip
def test_figures_of_everybody(text: str) -> None:
    """And quotes of those who speak of something."""
    assert not ask(text).of_speakers


RATED = (
    ("Alpha", "Le chien est formidable.", {"rating": 5, "scale": 5}),
    ("Alpha", "Le chien m'agace.", {"rating": 2, "scale": 5}),
    ("Alpha", "Un bon film.", {"rating": 4, "scale": 5}),
)


def test_the_mean_of_those_who_speak_of_it() -> None:
    """Over their reviews alone, and the heading says so; the film as a whole is asked of everybody again."""
    with small(*RATED) as engine:
        given = engine.answer("la note moyenne des avis qui parlent du chien dans Alpha")
        assert isinstance(given, RatingAnswer)
        assert (given.ratings[0].count, given.ratings[0].mean) == (2, 3.5)
        assert "avis qui parlent de « chien »" in read(given)
        assert not given.notes
        after = talked(engine, "la note moyenne des avis qui parlent du chien dans Alpha", "combien d'avis en tout ?")
        assert "3 avis" in read(after)
        assert isinstance(engine.answer("note moyenne des avis qui parlent du chat dans Alpha"), NoAnswer)


def test_who_speaks_of_what_has_two_sides() -> None:
    """Who finds a film slow and who finds it brisk speak of the same: so many for, so many against."""
    said = ("Un rythme haletant, formidable.", "Un rythme superbe.", "C'est lent, affreusement ennuyeux, raté.")
    with small(*(("Alpha", text) for text in said)) as engine:
        given = engine.answer("combien trouvent Alpha ennuyeux ?")
        assert isinstance(given, QuotesAnswer)
        assert given.sides == (2, 1)
        assert "le rythme : 3 avis sur 3 en parlent (100 %) · 2 pour, 1 contre" in read(given)
        music = engine.answer("combien parlent de la musique d'Alpha ?")
        assert not isinstance(music, QuotesAnswer) or music.sides is None
