"""The words of the documents that ship, for tests that make questions and texts of them."""

from __future__ import annotations

import re
from pathlib import Path

import seeds

DOCUMENTS = Path(seeds.__file__).parent / "documents"

_TEXT = " ".join(path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*.txt")))
SEED_WORDS = tuple(sorted(set(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", _TEXT))))
