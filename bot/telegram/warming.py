"""What is slow the first time is done once before anybody asks for it, in a thread."""

from __future__ import annotations

import asyncio
import logging

from bot.telegram.desk import Desk
from bot.telegram.typing import App
from retrieval.question import Language

log = logging.getLogger(__name__)


class Warming:
    """Asks a question of each language and draws a picture, for nobody."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def warm(self, _: App) -> None:
        """Warm what answers questions, then what draws."""
        try:
            await asyncio.to_thread(self._ask)
            await asyncio.to_thread(_draw)
        except Exception as error:
            # Whoever asks first will wait, or be told what is wrong.
            log.warning("warming up failed (%s)", type(error).__name__)

    def _ask(self) -> None:
        for language in Language:
            for example in self._desk.engine.examples(language)[:1]:
                self._desk.engine.answer(example, language=language)


def _draw() -> None:
    # Loading the drawing library and its fonts is most of the time that a first picture takes.
    from bot.charts import warm_up

    warm_up()
