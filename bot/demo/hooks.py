"""Webhooks: updates brought to the bot, each again and again until it says that it has it."""

from __future__ import annotations

import asyncio
import contextlib

import httpx

from bot.demo.checks import Params, decoded
from bot.demo.refusals import RefusedError, bad_request
from bot.demo.world import World

PAUSE = 0.2
"""Seconds before an update that was not taken is brought again."""


class Hooks:
    """The webhook of the bot, if it has one."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._task: asyncio.Task[None] | None = None
        self.url = ""

    async def set(self, params: Params) -> bool:
        """Bring updates to an address from now on."""
        url = str(params.get("url") or "")
        if not url.startswith(("http://", "https://")):
            raise bad_request("bad webhook: invalid webhook URL specified")
        self._world.asked_for(decoded(params.get("allowed_updates")))
        await self.delete()
        self.url = url
        self._task = asyncio.create_task(self._bring(url, str(params.get("secret_token") or "")))
        return True

    async def delete(self) -> bool:
        """Bring no more updates: they wait to be asked for."""
        self.url = ""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        return True

    def check_free(self) -> None:
        """Refuse to be asked for updates while they are being brought."""
        if self.url:
            raise RefusedError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )

    async def _bring(self, url: str, secret: str) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        async with httpx.AsyncClient(timeout=10) as client:
            while True:
                if not self._world.updates:
                    with contextlib.suppress(TimeoutError):
                        await self._world.until(lambda: self._world.updates, 60)
                    continue
                update = self._world.updates[0]
                try:
                    taken = (await client.post(url, json=update, headers=headers)).status_code == 200
                except httpx.HTTPError:
                    taken = False
                if taken:
                    self._world.updates.remove(update)
                    self._world.changed()
                else:
                    await asyncio.sleep(PAUSE)
