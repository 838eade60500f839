"""What waits for the index is sent even when nobody reads in or asks anything: a failure may have left it there."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.telegram.outages import Outage
from retrieval.engine import IndexUnavailable
from seeds.errors import LibraryError

log = logging.getLogger(__name__)

EVERY = 30.0
"""Seconds between two looks at what waits. One process of all does the sending."""


async def delivering(deliver: Callable[[], int]) -> None:
    """Call ``deliver``, which returns how many passages it sent, in a thread, again and again until cancelled."""
    outage = Outage("the index")
    while True:
        await asyncio.sleep(EVERY)
        try:
            sent = await asyncio.to_thread(deliver)
        except (IndexUnavailable, LibraryError) as error:
            outage.goes_on(error)
        else:
            outage.over()
            if sent:
                log.info("%d passages that waited were sent to the index", sent)
