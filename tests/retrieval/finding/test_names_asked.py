"""Words that only liken the film to a work are not searched, whoever says them: the question, or what it is read as."""

from __future__ import annotations

import pytest

from retrieval.finding.names_asked import with_names_asked
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "how does Pusher 2 compare to X-Files?", "as an X-Files fan, is Pusher 2 as good?",
        "I loved X-Files, does Pusher 2 compare?", "j'ai adoré X-Files, Pusher 2 c'est du même niveau ?",
        "Pusher 2 ça ressemble à X-Files ?",
    ],
)  # fmt: skip
def test_a_work_is_searched_by_its_name_alone(text: str) -> None:
    question = with_names_asked(ask(text))
    assert (question.names, set(question.words)) == (("X-Files",), {"X", "Files"})
