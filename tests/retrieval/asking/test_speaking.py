"""How many reviews speak of something: how it is asked, and that whatever is spoken of is counted."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer, RatingAnswer
from retrieval.asking.speaking import find_speaking
from retrieval.question import Figure, Intent, Side
from retrieval.words.folding import flat
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
        ("how many people mention the dog in Pusher 2", "dog"),
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
        ("note moyenne des avis de Pusher 2 qui parlent du chien", "chien"),
        ("average rating of reviews of Pusher 2 that mention the dog", "dog"),
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


@pytest.mark.parametrize(
    ("text", "side", "topic"),
    [
        ("combien trouvent la fin de Pusher 2 ratée ?", Side.NEGATIVE, "la fin"),
        ("combien disent que Mads Mikkelsen est mauvais dans Pusher 2", Side.NEGATIVE, "Mads Mikkelsen"),
        ("combien n'aiment pas la musique de Pusher 2", Side.NEGATIVE, "musique"),
        ("combien n aiment pas la musique de Pusher 2", Side.NEGATIVE, "musique"),
        ("combien parlent en mal de Mads Mikkelsen dans Pusher 2", Side.NEGATIVE, "Mads Mikkelsen"),
        ("combien d'avis parlent de la musique de Pusher 2 et combien en mal ?", Side.NEGATIVE, "musique"),
        ("how many people complain about the ending of Pusher 2?", Side.NEGATIVE, "the ending"),
        ("how many praise Mads Mikkelsen in Pusher 2", Side.POSITIVE, "Mads Mikkelsen"),
        ("how many say the music in Pusher 2 is great", Side.POSITIVE, "music"),
        ("combien ont aimé le scénario de Pusher 2", Side.POSITIVE, "scénario"),
    ],
)  # fmt: skip
def test_how_many_like_or_blame_a_thing_is_asked_of_the_thing(text: str, side: Side, topic: str) -> None:
    """And not of the film, nor of the word that judges."""
    question = ask(text)
    assert (question.intent, question.side, question.topic) == (Intent.SUBJECT, side, topic)
    assert question.figure in (COUNT, SHARE)


@pytest.mark.parametrize(
    "text",
    ["combien ont aimé Pusher 2", "combien détestent Pusher 2", "how many people did not like Pusher 2",
     "how many recommend Pusher 2", "combien déconseillent Pusher 2"],
)  # fmt: skip
def test_how_many_like_the_film_is_told_by_the_ratings(text: str) -> None:
    """Nothing in it is asked about."""
    question = ask(text)
    assert (question.intent, question.topic) == (Intent.FIGURE, None)
    assert question.side is not None


def test_who_likes_a_thing_and_who_blames_it_are_counted() -> None:
    """By what they write of it, whatever they make of the film; who only names it takes no side."""
    told = (
        ("La musique est superbe, une merveille.", 2), ("Quelle musique magnifique, un régal.", 5),
        ("La musique est affreuse, ratée, insupportable.", 4), ("La musique commence à la fin.", 3), ("Nul.", 1),
    )  # fmt: skip
    with small(*(("Alpha", words, {"rating": stars, "scale": 5}) for words, stars in told)) as engine:
        given = engine.answer("combien n'aiment pas la musique d'Alpha ?")
        assert isinstance(given, QuotesAnswer)
        assert given.sides == (2, 1)
        assert "4 avis sur 5 en parlent (80 %) · 2 clairement pour, 1 clairement contre" in read(given)
        assert [quote.text for quote in given.quotes] == ["La musique est affreuse, ratée, insupportable."]


def test_a_second_number_is_said_to_be_left() -> None:
    """One thing is counted at a time."""
    question = ask("combien d'avis parlent de la musique de Pusher 2 et combien parlent de la fin ?")
    assert (question.topic, question.also) == ("musique", "combien parlent de la fin")


@pytest.mark.parametrize(
    "text",
    ["how many Pusher 2 reviews are there?", "how many Pusher 2 reviews in 2013", "number of Pusher 2 reviews",
     "how many of the Pusher 2 reviews do you have"],
)  # fmt: skip
def test_reviews_are_counted_where_the_title_stands_before_them(text: str) -> None:
    """As English has it."""
    question = ask(text)
    assert (question.intent, question.figure, question.topic, question.films) == (
        Intent.FIGURE, COUNT, None, ("pusher-2",)
    )  # fmt: skip


def test_who_compares_it_is_counted() -> None:
    """Two films held are compared themselves."""
    question = ask("how many people compare Pusher 2 to Game of Thrones?")
    assert (question.intent, question.figure, question.topic) == (Intent.SUBJECT, COUNT, "Game of Thrones")
    assert ask("how many people compare Pusher 2 to Balle perdue 2?").intent is Intent.COMPARE


@pytest.mark.parametrize(
    "text",
    [
        "are reviews of Pusher 2 mostly positive?", "is Pusher 2 mostly hated?", "Pusher 2, majorité pour ou contre ?",
        "y a-t-il plus d'avis positifs que négatifs sur Pusher 2 ?", "ratio positif/négatif de Pusher 2",
        "combien aiment et combien détestent Pusher 2 ?", "how many like and how many dislike Pusher 2",
        "how many positive, negative and neutral reviews for Pusher 2?",
        "what is the ratio of positive to negative reviews for Pusher 2",
    ],
)
def test_who_is_for_and_who_is_against_are_told_together(text: str) -> None:
    """With those between the two: no side is left out, and no rating is kept to."""
    question = ask(text)
    assert (question.intent, question.figure, question.side, question.topic) == (Intent.FIGURE, SHARE, None, None)
    assert not question.filters.bounded


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("how many are for and against the music of Pusher 2?", "music"),
        ("pour/contre la fin de Pusher 2, en chiffres", "la fin"),
        ("pourcentage d'avis positifs sur la musique de Pusher 2", "musique"),
    ],
)
def test_both_sides_of_a_thing_are_counted(text: str, topic: str) -> None:
    """By what is written of it."""
    question = ask(text)
    assert (question.intent, question.topic, question.both, question.side) == (Intent.SUBJECT, topic, True, None)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("pour et contre de Pusher 2", Intent.OPINION), ("pour ou contre Pusher 2", Intent.OPINION),
        ("Pusher 2 : avis positifs et négatifs", Intent.OPINION), ("un avis plutôt positif sur Pusher 2", Intent.SIDE),
    ],
)  # fmt: skip
def test_where_no_figure_is_asked_both_sides_are_quoted(text: str, intent: Intent) -> None:
    assert ask(text).intent is intent


@pytest.mark.parametrize(
    ("text", "topic", "figure"),
    [
        ("part des avis sur Pusher 2 qui parlent de l'humour", "humour", SHARE),
        ("Pusher 2, la musique : combien s'en plaignent ?", "musique", COUNT),
        ("combien s'ennuient devant Pusher 2 ?", "ennuient", COUNT),
        ("how many people were moved by Pusher 2?", "moved", COUNT),
        ("combien d'avis sur la fin de Pusher 2 ?", "la fin", COUNT),
    ],
)
def test_numbers_asked_in_other_words(text: str, topic: str, figure: Figure) -> None:
    question = ask(text)
    assert (question.intent, question.topic, question.figure) == (Intent.SUBJECT, topic, figure)
