"""The real bot process, with the engine that knows three quotes: started by the tests."""

import asyncio
import sys
import time

from bot import logs
from bot.settings import load
from bot.telegram import warming
from bot.telegram.app import serve
from retrieval.answers import Answer
from tests.bot.fake_engine import FakeEngine


class SlowEngine(FakeEngine):
    """Takes its time with questions that ask for it."""

    def answer(self, question, conversation=None, *, limit=3, language=None) -> Answer:  # type: ignore[no-untyped-def]
        if "lentement" in str(question):
            time.sleep(0.3)
        return super().answer(question, conversation, limit=limit, language=language)


if __name__ == "__main__":
    warming._draw = lambda: None  # started so often by the tests, and seldom to draw
    settings = load()
    logs.set_up(settings.token())
    asyncio.run(serve(settings, SlowEngine()))
    sys.exit(0)
