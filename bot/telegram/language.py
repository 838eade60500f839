"""The language of a person: the one Telegram says their app is in, French or else English."""

from __future__ import annotations

from telegram import User

from retrieval.question import Language


def language_of(user: User | None) -> Language:
    """French for ``fr``, ``fr-CA``...; English for any other, or none."""
    code = (user.language_code or "") if user else ""
    french = code.lower().replace("_", "-").split("-")[0] == Language.FRENCH.value
    return Language.FRENCH if french else Language.ENGLISH
