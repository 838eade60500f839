"""Whether a text says a word of the thing, or only that it is not so: "on ne s'ennuie pas une seconde", "never sad"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.subjects.aim import Place
from retrieval.words.folding import flat

NEAR = 60
"""So many code points before and after a word are read."""
_DENIES = (
    r"(?:pas|jamais|ni|sans|aucune?|nul(?:le)?|impossible|difficile|eviter?|evitent|crai\w+|peur|loin|rien|risque"
    r"|never|not|no|nothing|without|hardly|rarely|far|afraid|fear(?:ed|ing)?|avoids?|avoiding|impossible|prevents?"
    r"|(?:aurait|auraient|aurais) (?:vite |facilement )?pu|(?:could|might|would) (?:easily )?have)"
)
_STEP = (
    r"(?!(?:seulement|only|just|merely|simply|mal|que|qui|et|mais|because|but|and|so|if|when|aim\w+|appreci\w+|accroch\w+"
    r"|like[ds]?|enjoy\w*|lov\w+|car|donc|sure|surpris\w*|wonder|doute|doubt)\b)[\w'’-]+"
)
_BEFORE = re.compile(rf"(?:\b{_DENIES}|n't)(?:[ '’]{_STEP}){{0,5}}[ '’]?$")
_AFTER = re.compile(r"^(?:vraiment |absolument |presque )?(?:pas|jamais|point|guere|nullement|a aucun moment)\b")
_CUT = re.compile(r"[.!?;:,()…\n]")


def affirmed(text: str, places: Sequence[Place]) -> bool:
    """Whether a text says what stands at one of the places without denying it; true where there is no place."""
    read = flat(text)
    return not places or any(not _denied(read, *place) for place in places)


def _denied(read: str, start: int, end: int) -> bool:
    before = _CUT.split(read[max(0, start - NEAR) : start])[-1]
    after = _CUT.split(read[end : end + NEAR])[0]
    return _BEFORE.search(before) is not None or _AFTER.match(after.lstrip()) is not None
