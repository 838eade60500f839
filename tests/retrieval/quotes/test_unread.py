"""Who has not read what a film was made from, in questions and in reviews."""

from __future__ import annotations

import pytest

from retrieval.quotes.unread import asks_of_readers, asks_of_unread, unread
from retrieval.words.folding import flat


@pytest.mark.parametrize(
    "text",
    [
        "et pour ceux qui n'ont pas lu les livres ?", "j'ai pas lu le roman", "people who haven't read the books",
        "ça vaut le coup sans avoir lu les bouquins ?", "is it ok if you never read the novel",
        "for those who don't know the comics",
    ],
)  # fmt: skip
def test_a_question_of_those_who_have_not_read_it(text: str) -> None:
    assert asks_of_unread(flat(text))
    assert not asks_of_readers(flat(text))


@pytest.mark.parametrize("text", ["pour ceux qui ont lu les livres", "do people who have read the book like it?"])
def test_a_question_of_those_who_have(text: str) -> None:
    assert asks_of_readers(flat(text))
    assert not asks_of_unread(flat(text))


@pytest.mark.parametrize(
    "text", ["fidèle au livre ?", "faut avoir lu les livres ?", "pas mal le livre ?", "pas vu le film"]
)
def test_other_questions_are_of_neither(text: str) -> None:
    assert not asks_of_unread(flat(text))
    assert not asks_of_readers(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "N'ayant pas lu le roman, j'ai passé un bon moment.", "Je ne les ai jamais lus.", "I haven't read the books.",
        "Pour un non-lecteur, tout est clair.", "Having never read the source, I was lost.",
    ],
)  # fmt: skip
def test_a_passage_says_so(text: str) -> None:
    assert unread(text)


@pytest.mark.parametrize("text", ["J'ai lu tous les tomes.", "I read the book twice.", "Ce n'est pas un bon livre."])
def test_readers_are_none_of_them(text: str) -> None:
    assert not unread(text)
