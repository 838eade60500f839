"""Handing updates over: an update is confirmed, and forgotten, by asking for a higher one."""

from __future__ import annotations

import asyncio

from bot.demo.checks import Params, decoded
from bot.demo.faults import conflict
from bot.demo.world import Json, World

LONGEST = 50.0


class Polls:
    """The long polls of the bot. Only the newest is served; the one before it is told so."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._newest = 0

    async def get_updates(self, params: Params) -> list[Json]:
        """The updates from ``offset`` on, at once or as soon as there are some."""
        self._world.asked_for(decoded(params.get("allowed_updates")))
        self._newest += 1
        mine = self._newest
        offset = int(params.get("offset") or 0)
        limit = max(1, min(int(params.get("limit") or 100), 100))
        if offset < 0:
            self._world.updates = self._world.updates[offset:]
        else:
            self._world.updates = [update for update in self._world.updates if update["update_id"] >= offset]
        self._world.changed()
        seconds = min(float(params.get("timeout") or 0), LONGEST)
        try:
            await self._world.until(lambda: self._world.updates or self._newest != mine, seconds)
        except TimeoutError:
            return []
        except asyncio.CancelledError:
            return []
        if self._newest != mine:
            raise conflict()
        return self._world.updates[:limit]
