"""The page in a real browser: a phone's width, light and dark. Skipped where there is no Chromium."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.demo.page import routes
from bot.demo.server import Server
from tests.bot.chromium import CHROMIUM, tab
from tests.bot.process import REAL, bot

SHOTS = os.environ.get("VERBATIM_SCREENSHOTS")
"""A folder to leave screenshots in."""

LAST = "[...document.querySelectorAll('#chat li')].at(-1)"


@pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here")
async def test_the_page_looks_and_behaves_like_the_chat(tmp_path: Path) -> None:
    shots = Path(SHOTS) if SHOTS else tmp_path
    server = Server()
    server.more_routes = routes(server)
    async with server, bot(server, tmp_path, REAL), tab(f"{server.url}/", tmp_path / "profile") as page:
        await page.run("document.getElementById('language').value = 'fr'")
        await page.until("document.getElementById('about').textContent.includes('mot pour mot')")
        await page.picture(shots / "start-light.png")
        await page.run("document.getElementById('start').click()")
        await page.until("document.querySelectorAll('#chat .row button').length === 3")
        await page.write("Que pensent les spectateurs de Mads Mikkelsen dans Pusher 2 ?")
        await page.until("document.querySelectorAll('#chat blockquote').length === 3")
        await page.picture(shots / "quotes-light.png")
        before = await page.run("document.querySelectorAll('#chat li').length")
        await page.tap("Contexte 1")
        await page.until(f"{LAST}.querySelector('blockquote b') !== null")
        await page.tap("Retour")
        await page.until("document.querySelectorAll('#chat blockquote').length === 3")
        assert await page.run("document.querySelectorAll('#chat li').length") == before
        await page.write("Quelle est la note moyenne de Pusher 2 ?")
        await page.until(f"{LAST}.querySelector('img')?.naturalWidth > 300")
        assert "3,7/5" in await page.run(f"{LAST}.textContent")
        await page.colours("dark")
        await page.picture(shots / "rating-dark.png")
        await page.run("document.getElementById('text').focus()")
        await page.do("Input.insertText", text="@verbatim_demo_bot pusher 2 mikkelsen")
        await page.until("document.querySelectorAll('#offers button').length > 0")
        await page.picture(shots / "inline-dark.png")
        await page.run("document.querySelector('#offers button').click()")
        await page.until(f"{LAST}.classList.contains('mine') && {LAST}.querySelector('blockquote') !== null")
        # Nothing is wider than the phone, and every control has a name.
        assert await page.run("document.documentElement.scrollWidth <= window.innerWidth")
        unnamed = "[...document.querySelectorAll('button, input, select')].filter(e => !(e.textContent.trim() || "
        unnamed += "e.getAttribute('aria-label') || document.querySelector(`label[for=${e.id}]`))).length"
        assert await page.run(unnamed) == 0
