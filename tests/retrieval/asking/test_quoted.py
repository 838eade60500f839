"""Words whose author is asked for: where they stand in the question, and who wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.asking.quoted import find_quoted
from retrieval.engine import Engine
from retrieval.words.folding import flat
from tests.retrieval.engines import opened


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
