"""What quotes are wanted for, told beside them: "three quotes to read aloud", "une phrase à partager".

What is done with a quote is no subject of it. Quotes that are to sell the film are read in `promoting.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from retrieval.words.folding import flat
from retrieval.words.sieve import Sifted

_QUOTE = (
    r"(?:quotes?|quotations?|lines?|sentences?|excerpts?|reviews?|something|anything|ones?|bits?|citations?|extraits?"
    r"|phrases?|avis|critiques?|quelque chose|qqch|qch|trucs?|mots?)"
)
_WITHIN = r"[^?.!;:@]{0,40}?(?:@+[^?.!;:@]{0,15}?)?"
_OURS = r"(?:my|our|mon|ma|mes|nos|notre|tes)"
_SITE = (
    rf"(?:{_OURS} (?!@)\w+|instagram|insta|facebook|twitter|tiktok|whatsapp|social media|les reseaux"
    r"|(?:an? |une? |the )(?:blog|card|carte|letter|lettre|e?-?mail|speech|discours|slide|diapo|talk|expose|story"
    r"|statut))"
)
_TO = r" (?:(?:that )?(?:i|we|you) (?:can|could|want to|'ll|will)|to)"
_A = r" (?:a|(?:que je|qu'on|que l'on) (?:peu[tx]|puisse|pourrai[st]))"
_ALOUD = r"(?: (?:aloud|out(?: loud)?|a (?:voix haute|haute voix)|tout haut))?"
_WHOM = (
    rf"(?: (?:to|with|for|at|a|aux?|avec|devant|pour) (?:{_OURS} (?!@)\w+|a friend|friends|des amis"
    r"|un(?:e)? (?:pote|amie?)))?"
)
_USES = Sifted(
    rf"\b{_QUOTE}{_WITHIN}(?P<use>{_TO} (?:read{_ALOUD}|share|post|tweet)\b(?: on {_SITE}|{_WHOM})(?!\w)"
    rf"|{_A} (?:lire{_ALOUD}|partager|publier)\b(?: sur {_SITE}|{_WHOM})(?!\w)"
    rf"|(?:{_TO} (?:put|use|have)|{_A} (?:mettre|utiliser)) (?:on|in|for|sur|dans|en|pour) {_SITE}(?!\w))"
)


def without_use(text: str, titled: Callable[[str], Iterable[tuple[int, int]]]) -> str:
    """The text without what its quotes are wanted for; titles, which ``titled`` finds, stay as they were typed."""
    shown = flat(text)
    if not _USES.search(shown):
        return text
    for start, end in titled(text):
        shown = shown[:start] + "@" * (end - start) + shown[end:]
    found = _USES.search(shown)
    return text if found is None else text[: found.start("use")] + text[found.end("use") :]
