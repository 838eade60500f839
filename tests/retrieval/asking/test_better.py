"""Truths about what something is said to be better than: it is what is asked about, in whatever words they compare."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.asking.better import compares, find_better
from retrieval.asking.wished import wishes
from retrieval.engine import Engine
from retrieval.words.folding import flat
from tests.retrieval.engines import holding
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("is Pusher 2 better than the novel?", ("novel",)), ("Pusher 2, meilleur que la pièce ?", ("pièce",)),
        ("Pusher 2 est-il à la hauteur du roman ?", ("roman",)), ("is it as good as the novel, Pusher 2?", ("novel",)),
        ("who prefers the novel to Pusher 2?", ("novel",)),
        ("is Pusher 2 worse than Lord of Winter?", ("Lord", "Winter")),
    ],
)  # fmt: skip
def test_the_other_thing_is_the_subject(text: str, words: tuple[str, ...]) -> None:
    """And how they compare is wished of the quotes."""
    question = ask(text)
    assert question.words == words
    assert {"better", "mieux"} & set(wishes(question))


@pytest.mark.parametrize(
    "text",
    [
        "la meilleure de la saison", "is it better than expected?", "the better man", "le mieux de tous",
        "better than ever", "un meilleur ami", "who is the better actor?",
    ],
)  # fmt: skip
def test_no_other_thing_no_comparison(text: str) -> None:
    """A superlative compares with nothing, nor does what was expected."""
    assert find_better(flat(text)) is None


def test_a_comparison_is_asked_for_in_other_ways() -> None:
    """By its name too."""
    assert compares(flat("how does it compare with the novel?"))
    assert not compares(flat("what do they say of the novel?"))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    texts = (
        "Le roman original raconte une autre histoire, dans un autre siècle.",
        "On y retrouve le roman presque page à page, jusque dans les dialogues.",
        "Pour moi le film est supérieur au roman, plus vif et plus tendre.",
        "Les acteurs sont tous très justes.",
    )
    with holding(tmp_path_factory.mktemp("library"), texts) as found:
        yield found


@pytest.mark.parametrize("question", ["Heat est-il mieux que le roman ?", "Heat : c'est moins bien que le roman ?"])
def test_who_compares_answers_first(engine: Engine, question: str) -> None:
    """Whatever word it is done with."""
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert "supérieur" in answer.quotes[0].text
