"""Words whose author is asked for: where they stand in the question, and who wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.asking.quoted import find_quoted
from retrieval.engine import Engine
from retrieval.question import Intent
from retrieval.words.folding import flat
from tests.retrieval.engines import opened
from tests.retrieval.knowing import ask
from tests.retrieval.small import small


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    folder: Path = tmp_path_factory.mktemp("quoted")
    with opened(folder) as engine:
        yield engine


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("qui a écrit « une suite brillante » ?", "une suite brillante"),
        ("who wrote 'it is a masterpiece'?", "it is a masterpiece"),
        ('Qui a dit "c\'est nul" sur Pusher 2 ?', "c'est nul"),
        ("de qui est la phrase “un film coup de poing” ?", "un film coup de poing"),
        ("who said: the best of the three films", "the best of the three films"),
        ("quel spectateur a écrit «chef d'oeuvre» ?", "chef d'oeuvre"),
        ("la scène « du braquage » est-elle bonne ?", None),
        ("qui a écrit ça ?", None),
        ("qui a dit « » ?", None),
        ('est-ce que quelqu\'un a vraiment écrit "un chef d\'oeuvre" sur Pusher 2 ?', "un chef d'oeuvre"),
        ('did anyone really write "a masterpiece" about Pusher 2?', "a masterpiece"),
        ('j\'ai vu « une merveille » sur l\'affiche de Pusher 2, qui l\'a écrit ?', "une merveille"),
        ('is "the best crime series" a real quote', "the best crime series"),
        ('la citation "un bijou" existe-t-elle pour Pusher 2 ?', "un bijou"),
        ('"on rit du début à la fin" c\'est une vraie citation ?', "on rit du début à la fin"),
        ('"dust in your eyes" c\'est tiré de quelle critique ?', "dust in your eyes"),
        ('is this quote real: "a refreshing film"', "a refreshing film"),
        ('l\'affiche dit "hilarant" pour Pusher 2, des avis qui le disent ?', "hilarant"),
        ('was "terrifying" ever used about Pusher 2', "terrifying"),
        ('is "a breath of fresh air" in any of the reviews?', "a breath of fresh air"),
        ('who is the author of "pure magic"', "pure magic"),
        ('has any reviewer called Pusher 2 "a quiet masterpiece"?', "a quiet masterpiece"),
        ('"une merveille" c\'est vrai ?', "une merveille"),
        ('who coined "pure magic" for Pusher 2?', "pure magic"),
        ('que disent les gens de "la fin" ?', None),
        ('what do people think of the "I am vengeance" scene?', None),
        ('que pensent les gens du "multivers" ?', None),
        ('what do reviewers say about "Pusher 2"?', None),
        ('la scène où il dit "au revoir" est-elle bonne ?', None),
        ("combien de fois le mot chef d'oeuvre dans les avis", "chef d'oeuvre"),
        ("combien de fois le mot nul apparait dans Pusher 2", "nul"),
        ("combien d'avis sur Pusher 2 utilisent le mot navet", "navet"),
        ('how often do they write "boring"', "boring"),
        ('how often does "masterpiece" come up in the Pusher 2 reviews', "masterpiece"),
        ("combien d'avis disent hilarant sur Pusher 2", "hilarant"),
        ("how many reviews say boring about Pusher 2", "boring"),
        ("combien d'avis disent que c'est hilarant", None),
        ("how many reviews say it is boring", None),
        ("combien d'avis disent nul", None),
    ],
)
def test_the_words_stand_between_quotation_marks(question: str, words: str | None) -> None:
    """Any quotation marks, or a colon; without a question for their author they are words like others."""
    place = find_quoted(question, flat(question))
    assert (question[slice(*place)] if place else None) == words


def test_who_wrote_a_text_is_found_word_for_word(engine: Engine) -> None:
    """Whatever passage is taken, its author is found by its own words; case, accents and punctuation put aside."""
    quote = next(q for q in engine.answer("avis sur Pusher 2").quotes if q.reviewer)  # type: ignore[attr-defined]
    said = " ".join(quote.text.split()[:9])
    for typed in (said, said.upper(), said.replace("é", "e")):
        answer = engine.answer(f"qui a écrit « {typed} » ?")
        assert isinstance(answer, QuotesAnswer)
        assert quote.reviewer in {q.reviewer for q in answer.quotes}
        assert answer.notes == ()


def test_words_remembered_not_quite_right_are_told_to_be_so(engine: Engine) -> None:
    """The nearest text is shown with a remark."""
    quote = next(q for q in engine.answer("avis sur Pusher 2").quotes if len(q.text) > 60)  # type: ignore[attr-defined]
    words = quote.text.split()
    typed = " ".join([*words[:4], *words[5:12]])
    answer = engine.answer(f"who wrote “{typed}”?")
    assert isinstance(answer, QuotesAnswer)
    assert [n.kind for n in answer.notes] == [NoteKind.NOT_EXACT]
    assert quote.review_id in {q.review_id for q in answer.quotes}


def test_words_that_nobody_wrote_are_said_to_be_nobodys(engine: Engine) -> None:
    """No quote stands in for them."""
    answer = engine.answer("qui a écrit « ce sandwich au thon manquait de mayonnaise » ?")
    assert isinstance(answer, NoAnswer)
    assert (answer.reason, answer.topic) == (Reason.NOT_WRITTEN, "ce sandwich au thon manquait de mayonnaise")


def test_what_follows_the_second_colon_is_quoted_too() -> None:
    text = "Heat : qui a écrit : un film magnifique et très long"
    span = find_quoted(text, flat(text))
    assert span
    assert text[slice(*span)] == "un film magnifique et très long"
    assert find_quoted("Heat : d'où vient le titre ?", flat("Heat : d'où vient le titre ?")) is None


def test_a_title_between_quotation_marks_is_the_film() -> None:
    """It is asked after, and not looked for in the reviews."""
    question = ask('"Pusher 2", qui en a dit du bien ?')
    assert (question.intent is Intent.QUOTED, question.films) == (False, ("pusher-2",))


REVIEWS = (
    ("Alpha", "Ce n'est pas un chef-d'œuvre, loin de là, mais la musique porte tout le film."),
    ("Alpha", "Un chef d'oeuvre du début à la fin, je n'ai pas vu le temps passer une seconde."),
    ("Alpha", "Des scènes hilarantes et un dragon bleu, voilà ce que je retiens de ce film pour enfants."),
    ("Alpha", "C'est hilarant : j'ai ri du début à la fin, et mes enfants avec moi dans la salle."),
    ("Beta", "Hilarant, vraiment, avec des acteurs que l'on ne connaissait pas dans ce registre."),
)


@pytest.fixture(scope="module")
def few() -> Iterator[Engine]:
    with small(*REVIEWS) as engine:
        yield engine


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("combien d'avis disent hilarant sur Alpha ?", "2 | 4"),
        ("combien d'avis disent hilarant ?", "3 | 5"),
        ("combien de fois le mot dragon dans les avis sur Alpha", "1 | 4"),
        ('quelqu\'un a vraiment écrit "chef d\'oeuvre" sur Alpha ?', "2 | 4"),
    ],
)
def test_those_who_write_the_words_are_counted(few: Engine, question: str, count: str) -> None:
    """Word for word; a French word alone in its number and gender too, and not with all that means the like."""
    answer = few.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert [(n.kind, n.value) for n in answer.notes] == [(NoteKind.WRITTEN_SO, count)]


def test_words_that_are_denied_come_last(few: Engine) -> None:
    """Who wrote "pas un chef-d'œuvre" did not write the praise."""
    answer = few.answer('est-ce que quelqu\'un a écrit "un chef d\'oeuvre" sur Alpha ?')
    assert isinstance(answer, QuotesAnswer)
    assert [q.text[:12] for q in answer.quotes] == ["Un chef d'oe", "Ce n'est pas"]


def test_the_same_words_in_other_forms_are_the_nearest(few: Engine) -> None:
    """And they are said not to be the very ones."""
    answer = few.answer('la citation "une scène hilarante" existe-t-elle pour Alpha ?')
    assert isinstance(answer, QuotesAnswer)
    assert [n.kind for n in answer.notes] == [NoteKind.NOT_EXACT]
    assert answer.quotes[0].text.startswith("Des scènes hilarantes")
