"""A conversation in the terminal. With piped input it answers line by line, without prompts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TextIO

from rich.console import Console

from bot.asking import Asking
from bot.phrases import words_for
from bot.preferred import preferred_language
from bot.render import plain
from bot.render.terminal import renderable, safe
from bot.render.text import visible
from retrieval.answers import Answer, FilmsAnswer, HelpAnswer
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question

LEAVE = ("/quit", "/exit", "/q", ":q")


class Talk:
    """One conversation: what was said so far, and where answers are printed."""

    def __init__(self, engine: Asking, console: Console, *, limit: int = 3) -> None:
        self._engine = engine
        self._console = console
        self._limit = limit
        self._language = preferred_language()
        self._conversation: Conversation | None = None

    def until_the_end(self, source: TextIO, *, interactive: bool) -> None:
        """Answer every line of the source."""
        if interactive:
            self._welcome()
        for line in self._prompted() if interactive else _lines(source):
            text = line.encode("utf-8", "replace").decode("utf-8").strip()
            if text.lower() in LEAVE:
                break
            if text:
                self.hear(text)

    def hear(self, text: str) -> None:
        """Answer one line."""
        if text.startswith("/"):
            self._command(text.split()[0].lower())
            return
        answer = self._engine.answer(text, self._conversation, limit=self._limit)
        answer = self._engine.verified(answer)
        self._language = answer.question.language
        self._show(answer)
        self._conversation = self._engine.follow(self._conversation, answer)

    def _show(self, answer: Answer) -> None:
        """Draw the answer; into a file or a pipe, write it, so that no line is folded or framed."""
        if self._console.is_terminal:
            self._console.print(renderable(answer))
        else:
            self._console.file.write(visible(plain(answer)) + "\n\n")
            self._console.file.flush()

    def _command(self, name: str) -> None:
        question = Question(text=name, language=self._language, intent=Intent.HELP)
        if name == "/films":
            entries = tuple(self._engine.films())
            self._show(FilmsAnswer(question=question, entries=entries, total=len(entries)))
        elif name in ("/help", "/start"):
            examples = tuple(self._engine.examples(self._language))
            self._show(HelpAnswer(question=question, examples=examples))
        else:
            words = words_for(self._language)
            self._console.print(safe(words.say("chat.unknown_command")), safe(words.say("chat.hint")))

    def _welcome(self) -> None:
        words = words_for(self._language)
        self._console.print(safe(words.say("chat.welcome"), "bold"))
        for example in self._engine.examples(self._language):
            self._console.print(safe(f"• {example}"))
        self._console.print(safe(words.say("chat.hint"), "dim"))

    def _prompted(self) -> Iterator[str]:
        with contextlib.suppress(EOFError):
            while True:
                prompt = words_for(self._language).say("chat.prompt")
                yield self._console.input(safe(f"\n{prompt} › ", "bold cyan"))


def _lines(source: TextIO) -> Iterator[str]:
    while line := source.readline():
        yield line
