"""Who has not read what a film was made from: "n'ayant pas lu les livres", "I haven't read the books"."""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.words.folding import flat

FAITHFULNESS = "faithfulness"
"""The subject that who has not read the book says little of."""

_NOT = (
    r"(?:pas|jamais|aucun\w*|sans|rien|never|haven'? ?t|hasn'? ?t|hadn'? ?t|didn'? ?t|don'? ?t|not|without)"
)
_EVEN = (
    r"(?:(?:encore|du tout|tous|toutes?|vraiment|forcement|meme|non plus|avoir|eu le plaisir de|ever|actually|having"
    r"|even|yet|really|any of|les?|la|l'|des?|du|un seul) ?)*"
)
_READ = r"(?:lus?|lues?|lire|lecteurs?|reads?|reading|readers?|connai[st]\w*|connu\w*|know\w*)"
_UNREAD = re.compile(
    rf"\b{_NOT} {_EVEN}{_READ}\b|\bnon[- ](?:lecteurs?|readers?)\b"
    r"|\b(?:neophytes?|novices?|newcomers?|non[- ]inities?|unfamiliar with|sans connaitre|sans rien connaitre)\b"
)
_WORK = re.compile(
    r"\b(?:livres?|romans?|bouquins?|tomes?|sagas?|bd|bande dessinee|comics?|mangas?|oe?uvres?|pieces?|nouvelles?"
    r"|books?|novels?|source|plays?|original\w*|jeux?|games?)\b"
)
_HAVE_READ = re.compile(r"\b(?:ont|ait|aient|a|have|has|who|qui) (?:\w+ )?(?:lus?|lues?|read)\b")

_NOT_READ = re.compile(
    r"\b(?:n[' ](?:ayant|ai) (?:pas|jamais)|j'ai (?:pas|jamais)|sans avoir)"
    r" (?:encore |du tout |moi-meme |non plus )*lu\b"
    r"|\b(?:haven'?t|have not|have never|i've never|having not|having never|without|i never|didn't|did not)"
    r" (?:ever |actually |yet |even |having )*read(?:ing)?\b"
)


def asks_of_unread(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, is of those who have not read what the film was made from."""
    return _UNREAD.search(flat_text) is not None and _WORK.search(flat_text) is not None


def asks_of_readers(flat_text: str) -> bool:
    """Whether it is of those who have."""
    return _UNREAD.search(flat_text) is None and bool(_HAVE_READ.search(flat_text) and _WORK.search(flat_text))


@lru_cache(maxsize=20_000)
def unread(text: str) -> bool:
    """Whether a passage speaks of somebody who has not."""
    return _UNREAD.search(flat(text)) is not None


@lru_cache(maxsize=20_000)
def not_read(text: str) -> bool:
    """Whether a text says of its author that they have not."""
    return _NOT_READ.search(flat(text).replace("’", "'")) is not None
