"""Praise in words of blame: "never a better villain", "rien à redire", "in lesser hands it would be boring"."""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.words.folding import flat

_PRAISED = re.compile(
    r"\b(?:never|nobody|no one|nothing|none|not|no|hardly|rarely|seldom|cannot|can't|couldn't|n't|couldnt|cant)\b"
    r"(?: \w+){0,5}? (?:better|finer|greater|tops?|matched|surpassed|bettered|rivals?|faults?|beats?)\b"
    r"|\b(?:never|not|isn't|wasn't|without) (?:\w+ ){0,2}?"
    r"(?:boring|bored|dull|disappoint\w*|drags?|dragging|lets? up|typical|cliche\w*|the usual)\b"
    r"|\b(?:loses?|lost|lacks?|wastes?|has|have|had|with|are|is|was|there's) (?:\w+ )?no "
    r"(?:\w+ ){0,2}?(?:faults?|flaws?|weakness\w*|complaints?|dull|credibility|problems?|downsides?|bad)\b"
    r"|\bhard to (?:overstate|fault|beat|top)\b|\bno (?:complaints?|dull moments?|flaws?|faults?)\b|\bsecond to none\b"
    r"|\b(?:jamais|rien|aucun\w*|personne|nul)\b(?: \w+){0,4}? (?:mieux|meilleure?s?|aussi bien|aussi bon\w*|egale?)\b"
    r"|\bne? (?:\w+ )?(?:s'ennuie|ennuie|lasse|decoit|decu\w*|decevra) (?:jamais|pas|a aucun moment|nullement)"
    r"|\b(?:pas|jamais|aucun\w*|sans|ni|guere|point)\b(?: [\w']+){0,4}? (?:[smnd]')?(?:ennuy\w+|ennuis?|ennuient)\b"
    r"|\b(?:never|not|n't|no|hardly) (?:\w+ ){0,4}?(?:bored|boring|boredom)\b"
    r"|\brien a (?:redire|jeter|reprocher|ajouter)"
    r"|\bsans (?:\w+ )?(?:fausse note|longueurs?|temps morts?|defauts?|faille)"
    r"|\baucune?s? (?:fausse note|longueurs?|temps morts?|defauts?|faille|ennui|lassitude)\b"
    r"|\bin (?:a |an |the )?(?:lesser|alternat\w+|clumsier|other|wrong) (?:\w+ )?(?:films?|movies?|hands|realit\w+)\b"
    r"|\b(?:dans|entre) (?:d'autres|de mauvaises|un autre|n'importe quel autre) (?:mains|films?)\b"
    r"|\bn'(?:a|ont) rien a envier\b"
    r"|\bwhat (?:i|we) (?:\w+ )?(?:loved?|liked?|enjoy(?:ed)?)\b"
    r"|\bce que (?:j'ai|j'|nous avons|on a) ?(?:le plus |vraiment |surtout )?(?:aimes?|adores?|appreci\w+|prefer\w+)\b"
    r"|\b(?:pas|point) (?:d'|de |un seul |une seule )?(?:defauts?|longueurs?|temps morts?)\b"
)


@lru_cache(maxsize=20_000)
def praises_by_denial(text: str) -> bool:
    """Whether a passage denies a fault, or that anything is better."""
    return _PRAISED.search(flat(text)) is not None
