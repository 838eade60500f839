"""Asking the questions of a collection, in process, through what ``verbatim ask --json`` uses."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.contract import as_json
from retrieval.followups.conversation import Conversation
from tests.questions.cases import Case, Expected
from tests.questions.checks import Reply, wrong
from tests.questions.libraries import World


@dataclass(frozen=True)
class Failure:
    """A question whose answer is not what was expected."""

    expected: Expected
    problems: list[str]
    reply: Reply

    def __str__(self) -> str:
        wanted = self.expected.model_dump(exclude_defaults=True, exclude={"ask", "times", "says"})
        reply = self.reply
        lines = [f"question: {self.expected.question[:200]!r}", f"expected: {wanted}"]
        lines += [f"   wrong: {problem}" for problem in self.problems]
        lines += [
            f"    came: kind={reply['kind']} films={[film['id'] for film in reply['films']]} "
            f"polarity={reply['polarity']} topic={reply['topic']} reason={reply['reason']}"
        ]
        lines += [
            f"   quote: {quote['reviewer']} {quote['rating']} {quote['date']} {quote['text'][:160]!r}"
            for quote in reply["quotes"]
        ]
        return "\n".join([*lines, f"    text: {reply['text'][:400]!r}"])


def failures(case: Case, world: World) -> list[Failure]:
    """What went wrong, turn by turn; a question by itself starts with no conversation."""
    found: list[Failure] = []
    conversation: Conversation | None = None
    shown: set[str] = set()
    for turn in case.turns:
        answer = world.engine.answer(turn.question, conversation)
        conversation = world.engine.follow(conversation, answer) if len(case.turns) > 1 else None
        reply: Reply = json.loads(as_json(answer))
        if problems := wrong(reply, turn, world, shown):
            found.append(Failure(turn, problems, reply))
        shown |= {quote["text"] for quote in reply["quotes"]}
    return found
