"""Greetings, thanks, forms of asking, and who asks and why: what asks is answered, and the rest is no subject."""

from __future__ import annotations

import pytest

from retrieval.asking.courtesies import find_courtesies, introduces
from retrieval.question import Intent, Language, Side
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask

PUSHER, BULLET = "pusher-2", "balle-perdue-2"

GREETINGS = ("slt", "bjr", "bonsoir", "coucou", "salut !", "bonjour à tous,", "hello,", "hi there!", "good evening,")
POLITE = (
    "pourriez-vous m'indiquer {}", "pourriez-vous m'indiquer, s'il vous plaît, {}", "je souhaiterais connaître {}",
    "nous voudrions savoir {}", "{} s'il vous plaît", "{}, merci d'avance", "could you please tell me {}",
    "i would like to know {}", "{}, thanks in advance",
)  # fmt: skip


@pytest.mark.parametrize("greeting", GREETINGS)
@pytest.mark.parametrize(
    ("asked", "intent"),
    [
        ("note de pusher 2", Intent.FIGURE), ("c koi les defauts de pusher 2", Intent.SIDE),
        ("what's the rating of pusher 2", Intent.FIGURE), ("que disent-ils de la musique de pusher 2", Intent.SUBJECT),
    ],
)  # fmt: skip
def test_a_greeting_is_put_aside(greeting: str, asked: str, intent: Intent) -> None:
    """Short ones too, with or without punctuation."""
    question = ask(f"{greeting} {asked}")
    alone = ask(asked)
    assert (question.intent, question.films) == (intent, (PUSHER,))
    assert (question.topic, question.words) == (alone.topic, alone.words)


@pytest.mark.parametrize("form", POLITE)
@pytest.mark.parametrize("asked", ["la note moyenne de Pusher 2", "l'avis des spectateurs sur Pusher 2"])
def test_a_form_of_asking_is_no_subject(form: str, asked: str) -> None:
    question = ask(form.format(asked))
    assert (question.intent, question.topic) == (ask(asked).intent, None)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, nous sommes un petit ciné-club de Lyon et nous hésitons à programmer Pusher 2 pour Noël, qu'en "
        "disent les spectateurs s'il vous plaît ?",
        "Bonjour, nous sommes un ciné-club, que pensent les spectateurs de Pusher 2 ?",
        "j'ai vu pusher 2 hier soir, les gens en pensent quoi ?",
        "On hésite à projeter Pusher 2, vous en pensez quoi ?",
        "en tant que responsable d'un ciné-club, je voudrais savoir ce qu'on dit de Pusher 2",
        "que pensent-ils de pusher 2 ? nous sommes une association de quartier",
        "We're a film club and thinking of showing Pusher 2, what did people think?",
        "I watched pusher 2 last night, what do people think of it?",
        "We are a small film club in Leeds. We are planning to screen Pusher 2 for Christmas. What do people think?",
        "as a film club we are considering pusher 2, what do viewers say?",
        "I live in Leeds. What do people think of Pusher 2?", "I run a film club in York, tell me about Pusher 2",
        "je tiens un ciné-club à Lyon, que pensent les gens de Pusher 2 ?",
        "I work at a cinema in Bristol: what do people say about Pusher 2?",
        "We're putting together the press kit for Pusher 2", "nous préparons un dossier de presse sur Pusher 2",
    ],
)
def test_who_asks_and_why_is_no_subject(text: str) -> None:
    """A clause that names the film and one that asks are one question."""
    question = ask(text)
    assert (question.intent, question.films, question.topic) == (Intent.OVERVIEW, (PUSHER,), None)
    assert (question.filters, question.unknown_film, question.possible_film) == (ask("Pusher 2").filters, None, None)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("nous hésitons à programmer pusher 2, la musique est bien ?", "music"),
        ("we're thinking of showing Pusher 2, is the acting any good?", "acting"),
        ("j'ai vu pusher 2 hier, que disent-ils de la fin ?", "ending"),
    ],
)
def test_what_is_asked_after_it_is_the_subject(text: str, subject: str) -> None:
    assert (ask(text).intent, ask(text).subjects) == (Intent.SUBJECT, (subject,))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Pusher 2: someone told me about a car chase, is it any good?", "car chase"),
        ("Pusher 2 : un pote me dit qu'il y a de la torture, vrai ?", "torture"),
        ("how do people take the ending of Pusher 2?", "the ending"), ("Pusher 2: the helicopter bit?", "helicopter"),
        ("j'ai peur que Pusher 2 soit lent", "lent"), ("Pusher 2: the photography, I mean", "photography"),
        ("Pusher 2 repasse près de chez moi, la musique est bien ?", "musique"),
        ("j'ai entendu dire que la fin de Pusher 2 était ratée", "la fin"),
        ("the car chase in Pusher 2, if I remember right?", "car chase"),
        ("y a une chanson dans Pusher 2 je crois, ça a plu ?", "chanson"),
        ("how many reviews of Pusher 2 mention Mads Mikkelsen by name?", "Mads Mikkelsen"),
    ],
)
def test_who_says_so_and_other_fillers_are_no_subject(text: str, topic: str) -> None:
    assert (ask(text).topic or "").removeprefix("repasse ") == topic


def test_what_everyone_else_thinks_is_not_asked() -> None:
    question = ask("why do some people dislike Pusher 2 when everyone raves?")
    assert (question.intent, question.side, question.topic) == (Intent.SIDE, Side.NEGATIVE, None)


def test_a_year_needs_no_reason() -> None:
    """When it was the last of a series is told, and not asked."""
    for text in ("average of Pusher 2 in 2012, when it ended?", "la moyenne de Pusher 2 en 2012, l'année de la fin ?"):
        assert (ask(text).intent, ask(text).topic) == (Intent.FIGURE, None)


def test_two_films_between_which_somebody_hesitates_are_compared() -> None:
    for text in (
        "on hésite entre Pusher 2 et Balle perdue 2, lequel est le mieux noté ?",
        "we're hesitating between Pusher 2 and Balle perdue 2, which one is better?",
    ):
        assert (ask(text).intent, ask(text).films) == (Intent.COMPARE, (PUSHER, BULLET))
        assert not {"hésite", "hesitating"} & {*ask(text).words}


def test_a_film_that_is_not_held_is_still_read() -> None:
    """What somebody saw or means to show stays, where it is no film held."""
    assert ask("j'ai vu inception hier soir, les gens en pensent quoi ?").possible_film == "inception"
    assert ask("nous hésitons à programmer Inception pour Noël, qu'en disent-ils ?").names == ("Inception",)


@pytest.mark.parametrize(
    "text",
    [
        "que disent-ils de la musique ?", "je veux", "j'ai vu que les gens critiquent la fin, c'est vrai ?",
        "c'est un bon film, non ?", "je pense que la fin est ratée, ils en disent quoi ?", "merci", "slt",
        "which movies can you talk about?", "as a film, is it any good?", "i saw that people hate it, is it true?",
    ],
)  # fmt: skip
def test_what_is_asked_is_left_alone(text: str) -> None:
    """What is said of the film, and a message that is nothing else, are not put aside."""
    assert find_courtesies(flat(text)) == []


@pytest.mark.parametrize(
    "text", ["slt", "bjr tout le monde", "Nous sommes un ciné-club.", "Hi! We are a film club in Leeds.", "coucou"]
)
def test_a_message_that_asks_nothing_is_a_greeting(text: str) -> None:
    assert introduces(flat(text))
    assert ask(text).intent is Intent.GREETING


@pytest.mark.parametrize("text", ["merci", "bonjour, la musique ?", "we are a film club, is it good?", "@@@"])
def test_a_message_that_asks_is_none(text: str) -> None:
    assert not introduces(flat(text))


def test_the_language_is_that_of_the_whole_message() -> None:
    """What was put aside tells it too."""
    assert ask("We are a film club, Pusher 2?").language is Language.ENGLISH
    assert ask("Bonjour, Pusher 2 s'il vous plaît", default=Language.ENGLISH).language is Language.FRENCH


@pytest.mark.parametrize(
    ("text", "topic"),
    [("y a til un message dans pusher 2", "message"), ("ka pensent les gens de la musique de pusher 2", "musique")],
)
def test_what_is_typed_on_phones_is_no_subject(text: str, topic: str) -> None:
    assert ask(text).topic == topic


@pytest.mark.parametrize(
    "text",
    [
        "a quote on the music of pusher 2 for our newsletter", "a short punchy quote on the music of pusher 2",
        "une citation percutante sur la musique de pusher 2 pour les réseaux sociaux",
        "quotable lines about the music of pusher 2",
    ],
)  # fmt: skip
def test_what_a_quote_is_for_is_no_subject(text: str) -> None:
    question = ask(text)
    assert question.intent is Intent.SUBJECT
    assert question.words in (("music",), ("musique",))


def test_a_poster_can_be_asked_about() -> None:
    assert "poster" in ask("what do they say about the poster of pusher 2").words


@pytest.mark.parametrize(
    "form",
    [
        "d'accord, {}", "bon et {}", "parfait, et {}", "ok forget that, {}", "non laisse, {}", "du coup {}",
        "en fait {}",
        "{} du coup", "{} maintenant", "{}, sans spoiler", "sans me spoiler, {}", "{} no spoilers please",
        "{} pour ma mère ?",
        "ok alors en français. {}", "je me demandais {}", "surtout {}", "btw {}", "{} right now",
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["la musique de pusher 2", "the music of pusher 2"])
def test_what_is_said_beside_it_is_no_subject(form: str, asked: str) -> None:
    """How a message begins and ends, for whom, and that nothing be given away."""
    question = ask(form.format(asked))
    assert (question.intent, question.films, question.subjects) == (Intent.SUBJECT, (PUSHER,), ("music",))
    assert question.words in (("music",), ("musique",))


@pytest.mark.parametrize(
    "text",
    ["j'ai pas aimé pusher 2 suis-je le seul", "seul à ne pas aimer pusher 2", "am I the only one who hated Pusher 2?"],
)
def test_who_is_alone_asks_for_those_who_agree(text: str) -> None:
    assert (ask(text).intent, ask(text).side, ask(text).topic) == (Intent.SIDE, Side.NEGATIVE, None)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("le casting parfait de pusher 2", "parfait"), ("la relation avec sa mère dans pusher 2", "mère"),
        ("right wing politics in pusher 2", "wing"), ("les spoilers dans les avis de pusher 2", "spoilers"),
        ("le seul personnage honnête de pusher 2", "seul"),
    ],
)  # fmt: skip
def test_the_same_words_may_be_asked_about(text: str, word: str) -> None:
    assert word in ask(text).words


@pytest.mark.parametrize(
    "text", ["bonjour pusher 2", "pusher 2 merci", "ok pusher 2", "super, pusher 2", "hello pusher 2"]
)
def test_who_names_a_film_does_not_only_greet(text: str) -> None:
    assert (ask(text).intent, ask(text).films) == (Intent.OVERVIEW, (PUSHER,))


@pytest.mark.parametrize(
    "text",
    [
        "so my mom loves westerns but hated the book should i take her to see pusher 2 or not",
        "ma femme adore les polars, est-ce que pusher 2 c'est bien ?", "my dad hates gore, is pusher 2 worth it?",
        "mon fils a 15 ans et il adore les voitures, est-ce que pusher 2 c'est bien ?",
    ],
)  # fmt: skip
def test_what_somebody_near_likes_is_no_subject(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.films, question.topic, question.side) == (Intent.OPINION, (PUSHER,), None, None)


def test_what_somebody_near_says_may_be_asked_about() -> None:
    """Where it is asked whether it is so; and "is it true?" is no subject by itself."""
    question = ask("my brother says pusher 2 has bad music, is it true?")
    assert question.subjects == ("music",)
    assert "true" not in question.words
    assert ask("c'est vrai que la musique de pusher 2 est nulle ?").subjects == ("music",)
    assert "vraie" in ask("pusher 2, c'est une histoire vraie ?").words


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I'm writing an article on the acting in Pusher 2", "acting"),
        ("on prépare une fiche sur la musique de Pusher 2", "musique"),
        ("I live in York. What do they say about the violence in Pusher 2?", "violence"),
        ("who works at the factory in Pusher 2", "works at the factory"),
    ],
)  # fmt: skip
def test_what_is_asked_beside_it_stays(text: str, topic: str) -> None:
    assert ask(text).topic == topic


@pytest.mark.parametrize(
    "text",
    [
        "I run a film club in Leeds, can you help me pick a series?", "help me choose a film",
        "je tiens un ciné-club à Lyon, tu peux m'aider à choisir un film ?", "which film should I pick?",
        "aide-moi à choisir une série", "une idée de film pour ce soir ?", "can you find me a good film?",
    ],
)  # fmt: skip
def test_who_wants_help_to_choose_is_told_films(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.topic) == (Intent.BEST_FILM, None)


@pytest.mark.parametrize("text", ["can you find reviews of Pusher 2?", "aide-moi à comprendre la fin de Pusher 2"])
def test_who_wants_help_with_a_film_is_not(text: str) -> None:
    assert ask(text).films == (PUSHER,)
