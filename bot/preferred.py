"""The language before anyone has spoken."""

from __future__ import annotations

import os

from retrieval.question import Language


def preferred_language() -> Language:
    """English where the locale says so, French otherwise: French is what the sources are in."""
    said = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return Language.ENGLISH if said.lower().startswith("en") else Language.FRENCH
