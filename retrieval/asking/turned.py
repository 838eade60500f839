"""A side that is asked for by denying the other one: "the not so good reviews", "les avis qui ne sont pas positifs"."""

from __future__ import annotations

import re

_PRAISE = (
    r"(?:positi(?:f|fs|ve|ves)|favorables?|favou?rables?|elogieu(?:x|se|ses)|enthousiastes?|enthusiastic|flattering|bon(?:ne)?s?|good"
    r"|great|happy|kind|glowing)"
)
_BLAME = r"(?:negati(?:f|fs|ve|ves)|defavorables?|unfavou?rable|mauvais(?:es?)?|severes?|bad|harsh|critical|unhappy)"
_NOT = r"(?:(?:n'|ne )?(?:est |sont |is |are |was |were )?(?:pas|not)|(?:is|are|was|were)n'?t|less)"
_VERY = (
    r"(?:(?:so|very|that|too|all|really|exactly|as|particularly|tres|si|trop|vraiment|super|forcement|tellement"
    r"|toujours|toutes?|tous) )*"
)
_TEXTS = r"(?:avis|critiques?|reviews?|opinions?|commentaires?|comments?|retours?|notes?|ratings?|citations?|quotes?)"
_WHICH = r"(?:(?:qui|that|which|de|d'|of|for|on|sur|pour|@+|les?|la|the|moins|those) ?){0,5}"
_DENIED = re.compile(
    rf"\b{_NOT} +{_VERY}(?:(?P<praise>{_PRAISE})|(?P<blame>{_BLAME}))(?= +(?:@+ +)?{_TEXTS}\b)"
    rf"|\b(?P<told>{_TEXTS} +{_WHICH})(?P<not>{_NOT} +{_VERY}(?:(?P<praise_>{_PRAISE})|(?P<blame_>{_BLAME})))\b"
)
_NO = re.compile(r"\b(?:pas|not|less|n'?t)\b|n't\b")
_AS = {"praise": ("negative", "bad"), "blame": ("positive", "good")}
"""What is written for praise denied, and for blame denied: the first that has room."""


def as_meant(flat_text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A question folded by `folding.flat`, the side that is denied of its reviews written as the other; and where."""
    if not _NO.search(flat_text):
        return flat_text, ()
    spans: list[tuple[int, int]] = []
    for found in _DENIED.finditer(flat_text):
        start, end = found.span("not") if found["not"] else found.span()
        said = _AS["praise" if found["praise"] or found["praise_"] else "blame"]
        short = next((word for word in said if len(word) <= end - start), None)
        if short:
            flat_text = flat_text[:start] + short.rjust(end - start) + flat_text[end:]
            spans.append((start, end))
    return flat_text, tuple(spans)
