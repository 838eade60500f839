"""What stands before " : " or " - " in a title is a title of its own, in any case and in any sentence."""

from __future__ import annotations

import pytest

from retrieval.filters.reviewers import ReviewerIndex
from retrieval.known import Known
from retrieval.parsing.parser import parse
from retrieval.question import Intent
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import TODAY, after, film

TITLES = (
    "Suits : avocats sur mesure", "Mensonges - La vérité d'une famille", "Blue Beetle", "Alien", "Alien : Covenant",
    "OSS 117 : Le Caire, nid d'espions", "OSS 117 : Rio ne répond plus", "Angry Birds, le film",
    "Les Irréguliers de Baker Street", "Shameless: Gallaghers at Large",
)  # fmt: skip
INDEX = TitleIndex([film(title, title) for title in TITLES])
KNOWN = Known(INDEX, ReviewerIndex(()), thesaurus())
SUITS, LIES, BEETLE = "Suits : avocats sur mesure", "Mensonges - La vérité d'une famille", "Blue Beetle"
SHAMELESS = "Shameless: Gallaghers at Large"


def found(text: str) -> list[str]:
    return [f for m in INDEX.find(tokens(text), text) for f in m.films]


FRENCH = (
    "note moyenne de {}", "moyenne {}", "c'est quoi la note de {} ?", "{} note moyenne", "la note de la serie {}",
    "la série {} est elle bien notée", "combien d'avis sur {}", "le dernier avis sur {}", "qui a mis la pire note à {}",
    "themes de {}", "de quoi parlent les avis sur {}", "la fin de {}", "les acteurs de {}", "les défauts de {}",
    "qui n'aime pas {}", "{} ca vaut le coup ?", "{} c'est bien ?", "resume moi les avis sur {}",
    "que pensent ils de {}",
    "combien de 5 étoiles pour {}", "et {}", "non, {}", "avis positifs sur {}",
)  # fmt: skip
ENGLISH = (
    "average rating of {}", "average rating {}", "what's the rating of {}?", "how many reviews of {}", "is {} any good",
    "latest review of {}", "the ending of {}", "the ending of {}, is it any good?", "is the acting in {} good?",
    "what do people think of {}", "what do they talk about in the reviews of {}", "who dislikes {}",
    "what's wrong with {}", "{} negative reviews", "do people like {}", "and {}?", "no, {}",
)  # fmt: skip


@pytest.mark.parametrize("name", ["suits", "Suits", "mensonges"])
@pytest.mark.parametrize("question", FRENCH)
def test_a_head_is_the_title_in_any_french_sentence(question: str, name: str) -> None:
    """One letter's case and the order of words decide nothing, an everyday word of the language or not."""
    assert found(question.format(name)) == [LIES if name == "mensonges" else SUITS]


@pytest.mark.parametrize("name", ["suits", "Suits", "shameless"])
@pytest.mark.parametrize("question", ENGLISH)
def test_a_head_is_the_title_in_any_english_sentence(question: str, name: str) -> None:
    assert found(question.format(name)) == [SHAMELESS if name == "shameless" else SUITS]


@pytest.mark.parametrize("question", ["note de suits", "suits c'est bien ?", "average rating of suits"])
def test_a_head_is_as_sure_as_a_whole_title(question: str) -> None:
    """The reply does not say that it was read as something."""
    [match] = INDEX.find(tokens(question), question)
    assert match.sure


@pytest.mark.parametrize(
    "question",
    [
        "the suits and tech in Blue Beetle", "the suits in Blue Beetle", "what do they say of suits in Blue Beetle",
        "que disent-ils des suits dans Blue Beetle", "les suits de blue beetle", "les mensonges dans blue beetle",
        "le travail sur les suits et la tech dans blue beetle", "blue beetle the suits",
    ],
)  # fmt: skip
def test_words_of_another_film_that_is_named_are_words(question: str) -> None:
    """What is in a film, and what has an article that the title has not, is a subject."""
    assert found(question) == [BEETLE]


@pytest.mark.parametrize(
    "question", ["the suits and tech", "do they like the suits", "et les suits ?", "il dit des mensonges", "his suits"]
)
def test_words_with_an_article_are_words(question: str) -> None:
    """They are asked of the film of the conversation."""
    assert found(question) == []


@pytest.mark.parametrize(
    "question",
    ["compare suits et blue beetle", "is suits better than blue beetle", "mensonges est mieux que blue beetle ?"],
)
def test_two_films_are_compared_by_their_heads(question: str) -> None:
    assert len(found(question)) == 2


def test_a_head_that_films_share_asks_back() -> None:
    """Both are told, and the question is ambiguous."""
    question = parse("oss 117 c'est bien ?", KNOWN, today=TODAY)
    assert (len(question.films), question.ambiguous) == (2, True)


def test_a_film_of_that_name_alone_is_that_film() -> None:
    """"Alien" beside "Alien : Covenant"."""
    assert found("alien c'est bien ?") == ["Alien"]
    assert found("la note d'alien covenant") == ["Alien : Covenant"]


def test_what_a_title_is_known_by_goes_before_the_word_film() -> None:
    """"Angry Birds, le film": the reply need not say that it was read."""
    [match] = INDEX.find(tokens("note d'angry birds"), "note d'angry birds")
    assert (match.films, match.sure) == (("Angry Birds, le film",), True)


@pytest.mark.parametrize("question", ["note des irréguliers", "note les irréguliers", "le woke dans les irreguliers"])
def test_a_rare_word_that_one_title_begins_with_tells_it(question: str) -> None:
    """And the reply says so."""
    [match] = INDEX.find(tokens(question), question)
    assert (match.films, match.sure) == (("Les Irréguliers de Baker Street",), False)


def test_a_part_or_a_tool_word_is_no_head() -> None:
    """"Chapitre 2 : ...", "It : ..." are not known by that."""
    index = TitleIndex([film("it", "It : Chapter Two"), film("two", "Chapitre 2 : Les Brumes")])
    for text in ("what do they say about it?", "le chapitre 2 est long"):
        assert index.find(tokens(text), text) == []


def test_another_film_in_a_conversation_is_asked_the_same() -> None:
    """After the acting of one film, "et suits" is the acting of the other."""
    before = parse("les acteurs de blue beetle", KNOWN, today=TODAY)
    question = parse("et suits", KNOWN, conversation=after(before), today=TODAY)
    assert (question.films, question.subjects, question.intent) == ((SUITS,), ("acting",), Intent.SUBJECT)


def test_what_was_mended_is_told_once() -> None:
    """A follow-up about another film says nothing of the slip before it."""
    before = parse("les acteurs de blue betle", KNOWN, today=TODAY)
    question = parse("et alien ?", KNOWN, conversation=after(before), today=TODAY)
    assert before.corrections
    assert (question.films, question.corrections, question.certain) == (("Alien",), (), True)


@pytest.mark.parametrize("title", ["Sonic 2 le film", "Sonic 2, le film", "Sonic 2 : le film", "Sonic 2 The Movie"])
@pytest.mark.parametrize("question", ["average score for sonic 2", "sonic 2 music", "la note de sonic 2"])
def test_the_film_goes_without_saying(title: str, question: str) -> None:
    index = TitleIndex([film("sonic-2", title), film("heat", "Heat")])
    assert [m.films for m in index.find(tokens(question), question) if m.sure] == [("sonic-2",)]


@pytest.mark.parametrize("text", ["average rating of suits and the worst reviews", "note de suits et les pires avis"])
def test_a_head_before_another_question_is_the_title(text: str) -> None:
    """Where what follows "and" asks something else, and is no other word of one thing."""
    assert found(text) == [SUITS]
    assert found("what about suits and tech") == []


@pytest.mark.parametrize("text", ["What rating does Suits Academy have?", "la note de Suits Academy"])
def test_a_head_that_begins_another_title_is_none(text: str) -> None:
    """A capital goes on the title: it is not one that is held."""
    assert SUITS not in found(text)


def test_capitals_everywhere_tell_nothing() -> None:
    assert found("Note Moyenne De Suits Saison") == [SUITS]


@pytest.mark.parametrize("text", ["Alien: Tonny's acting", "Suits: Mads Mikkelsen", "Alien: Ripley"])
def test_a_title_before_a_colon_is_no_part_of_the_name_that_follows(text: str) -> None:
    assert found(text)
