"""What is shown is what was asked, and what is said of how much there is of it is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer
from tests.retrieval.engines import holding

HOW_FEW = {NoteKind.FEWER, NoteKind.CLOSEST, NoteKind.OUTRIGHT}
RIPLEY = (
    "A blatant copy of The Talented Mr. Ripley, and a dull one.",
    "It owes a lot to The Talented Mr Ripley, which it honours.",
    "Take Ripley, add a manor and stir: I loved it.",
    "The lawn is green and the tea is hot.",
)
CAR = (
    "Why is there a red caravan in the first part?", "The caravan is a lovely one, by the sea.",
    "I slept through most of it.", "A fine evening at the pictures.",
)  # fmt: skip


def answered(folder: Path, texts: tuple[str, ...], question: str) -> QuotesAnswer:
    """What is quoted for a question, over one film."""
    with holding(folder, texts, "Saltmarsh") as engine:
        found = engine.answer(question)
    assert isinstance(found, QuotesAnswer)
    return found


@pytest.mark.parametrize(
    "question",
    ["Saltmarsh et le rapport avec Le Talentueux Mr Ripley ?", "Saltmarsh compared to The Talented Mr Ripley"],
)
def test_a_work_is_found_by_either_title_and_as_often_as_it_is_counted(tmp_path: Path, question: str) -> None:
    found = answered(tmp_path, RIPLEY, question)
    assert len(found.quotes) == found.total == 3
    assert HOW_FEW.isdisjoint(note.kind for note in found.notes)


def test_what_holds_all_that_was_asked_is_not_said_to_come_closest(tmp_path: Path) -> None:
    found = answered(tmp_path, CAR, "Saltmarsh: the red caravan?")
    assert [quote.text for quote in found.quotes] == [CAR[0]]
    assert [note.kind for note in found.notes] == [NoteKind.OUTRIGHT]


DRESSED = ("The costumes are lavish.", "Fine costumes, by a great designer.", "It makes up for a slow start.")


@pytest.mark.parametrize("question", ["Saltmarsh: how is the makeup?", "le maquillage dans Saltmarsh"])
def test_a_part_of_a_subject_that_nobody_writes_is_not_answered_by_another_part(tmp_path: Path, question: str) -> None:
    with holding(tmp_path, DRESSED, "Saltmarsh") as engine:
        assert isinstance(engine.answer(question), NoAnswer)


def test_who_writes_the_part_answers_before_who_writes_of_the_whole(tmp_path: Path) -> None:
    found = answered(tmp_path, (*DRESSED, "The makeup ages her well."), "Saltmarsh: how is the makeup?")
    assert [quote.text for quote in found.quotes] == ["The makeup ages her well."]


BOOK = (
    "N'ayant pas lu le roman, je ne peux pas juger de la fidélité au livre.",
    "Je n'ai pas lu le livre, mais le film se suit.",
    "Le livre est bien mieux, rien n'est fidèle.",
    "Une adaptation fidèle au roman.",
)


def test_who_cannot_judge_or_has_not_read_the_book_is_not_heard_before_who_can(tmp_path: Path) -> None:
    found = answered(tmp_path, BOOK, "Saltmarsh est-il fidèle au livre ?")
    assert {quote.text for quote in found.quotes[:2]} == set(BOOK[2:])
    assert BOOK[0] not in {quote.text for quote in found.quotes}


def test_the_work_of_one_person_is_told_by_who_does_not_name_them_too(tmp_path: Path) -> None:
    texts = ("Jane Doe's editing is flawless.", "The editing is sharp and clear.", "The sea is cold.")
    found = answered(tmp_path, texts, "Saltmarsh: the editing by Jane Doe")
    assert [quote.text for quote in found.quotes] == list(texts[:2])


EPISODES = (
    "The first episode is long, and the sequel is longer.", "A saga of ten episodes.",
    "A fine sequel, that last episode.", "The musical is a stroke of genius.",
)  # fmt: skip


@pytest.mark.parametrize("question", ["Saltmarsh: the musical episode?", "l'épisode musical de Saltmarsh"])
def test_the_rarer_word_of_a_thing_is_met(tmp_path: Path, question: str) -> None:
    found = answered(tmp_path, (*EPISODES, *("The sea is cold.",) * 20), question)
    assert [quote.text for quote in found.quotes][:1] == [EPISODES[3]]


def test_where_one_holds_all_who_holds_half_of_it_is_shown_too(tmp_path: Path) -> None:
    texts = ("The velvet caravan has rusty wheels.", "What a caravan, and wheels of gold.", "A ship at sea.", "Rusty.")
    found = answered(tmp_path, (*texts, "Rusty nails.", "Rusty bells."), "Saltmarsh: rusty velvet wheels, caravan?")
    assert {quote.text for quote in found.quotes} == set(texts[:2])


@pytest.mark.parametrize("question", ["Saltmarsh: the look?", "la photo de Saltmarsh ?", "Saltmarsh: any visuals?"])
def test_some_words_of_a_wide_subject_ask_for_all_of_it(tmp_path: Path, question: str) -> None:
    texts = ("The cinematography is lush.", "Lighting worthy of a painter.", "It is gorgeously photographed.", "A cat.")
    found = answered(tmp_path, texts, question)
    assert {quote.text for quote in found.quotes} == set(texts[:3])


BLUNT = (
    "Emily Blunt is phenomenal in it.", "A great part for Emily Blunt.", "Emily Blunt's acting is almost bad.",
    "The script is blunt and long.",
)  # fmt: skip


def test_a_name_of_which_one_word_is_a_plain_one_is_read_whole(tmp_path: Path) -> None:
    """In small letters too, where reviews mostly write both of its words with a capital."""
    found = answered(tmp_path, BLUNT, "is emily blunt any good in saltmarsh")
    assert {quote.text for quote in found.quotes} == set(BLUNT[:3])
