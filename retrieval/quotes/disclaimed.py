"""Who says that they cannot tell tells nothing: "n'ayant pas lu le roman, je ne peux pas juger de la fidélité"."""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.words.folding import flat

_TELL = (
    r"(?:juger|comparer|evaluer|me prononcer|en parler|savoir si|dire (?:si|ce qu)|donner (?:mon|un|d) ?'?avis)"
)
_JUDGE = r"(?:judge|compare(?! to)|comment|speak (?:to|for|on)|say (?:if|whether|how (?:faithful|close|true|well)))"
_CAN = r"(?:peux|puis|pourrais?|saurais?|suis) "
_CANNOT = re.compile(
    rf"\bje (?:ne {_CAN}|{_CAN}(?:\w+ )?pas )(?:(?:pas|donc|malheureusement|guere|vraiment|reellement|en mesure de"
    rf"|en mesure d'|capable de|a meme de|bien placee? pour|qualifiee? pour) ?)*(?:pouvoir )?{_TELL}"
    rf"|\bje ne (?:jugerais?|comparerais?|me prononcerais?)\b"
    rf"|\b(?:impossible|difficile|dur|complique) (?:pour moi |donc )*(?:de |d')(?:pouvoir )?{_TELL}"
    rf"|\b(?:i|we)(?: really| obviously| therefore| also)? ?(?:can't|cant|cannot|can not|couldn't|could not|won't"
    rf"|will not|am not able to|'m not able to|am unable to) (?:(?:really|possibly|fairly|properly|truly) )*{_JUDGE}"
    rf"|\b(?:not qualified|in no position|hard for me|impossible for me|difficult for me|unable) to {_JUDGE}"
)
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…\n]*")


@lru_cache(maxsize=20_000)
def disclaims(text: str) -> bool:
    """Whether a text says that its author cannot judge or compare."""
    return _CANNOT.search(flat(text).replace("’", "'")) is not None


def said_otherwise(text: str) -> str:
    """A text without the sentences that say so."""
    return " ".join(said[0] for said in _SENTENCE.finditer(text) if not disclaims(said[0]))
