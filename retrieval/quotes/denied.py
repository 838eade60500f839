"""Praise in words of blame: "never a better villain", "rien à redire", "in lesser hands it would be boring"."""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.words.folding import flat

_NOT = r"(?:(?<=n't)|\b(?:never|not|isnt|wasnt|doesnt|didnt|dont|without|hardly|rarely)\b)"
_WORD = r"(?: (?!(?:only|just|merely|simply|even|but|anything|because|need\w*|more|so|as)\b)[\w']+)"
_STEP = rf"(?:(?! (?:like[ds]?|enjoy\w*|care|lov\w+|help\w*|doubt|stand|mind|bear|the)\b){_WORD})"
_FAULT = (
    r"(?:slow|too (?:long|slow|short|violent|gory|graphic)|drag(?:s|ged|ging)?|drawn out|overlong|rushed|bored|boring"
    r"|dull|tedious|forced|preachy)"
)
_FAULT_FR = (
    r"(?:lente?s?|longu?e?s?|lassante?s?|lourde?s?|ennuyeu(?:x|se|ses)|longuet(?:te)?s?|mou|molle|gratuite?s?"
    r"|trop violente?s?)"
)
_FEEL = r"(?:feels?|felt|feeling|seems?|seemed|thinks?|thought|finds?|found)"
_HOURS = r"\b(?:hours?|minutes?|run[- ]?time|running time|length|duration|time|movie|film|episodes?)"
_HEURES = r"\b(?:heures?|minutes?|duree|temps|film|episodes?)"
_QUICKLY = (
    rf"{_HOURS}(?: \w+){{0,4}}? (?:(?:fl(?:y|ies|ew|own)|zip(?:s|ped)?|whizz?(?:es|ed)|breez(?:e|es|ed))"
    r" (?:\w+ )?(?:by|past)"
    r"|(?:go|goes|went|pass|passes|passed)(?: by| past| through)?(?: (?!too\b)\w+){0,2}?"
    r" (?:fast|quickly|like nothing|in a flash))\b"
    r"|\btime (?:just |really )?(?:flies|flew)\b|\bfe(?:els?|lt) (?:like )?(?:much |a lot |far |way )?shorter\b"
    rf"|{_HEURES}(?: \w+){{0,3}}? (?:passe(?:nt|es?|)|defile(?:nt)?|file(?:nt)?)(?: \w+)?"
    r" (?:vite|rapidement|comme un eclair|a (?:toute|une) (?:vitesse|allure))\b"
    r"|\b(?:pas vu|sans voir) (?:le temps |les heures )?passer\b"
)
"""Time that is said to pass quickly: the length is no fault."""
_FAULTLESS = re.compile(
    rf"{_NOT}{_STEP}{{0,2}}? {_FAULT}\b(?! enough)"
    rf"|{_NOT}{_STEP}{{0,2}}? {_FEEL}\b{_WORD}{{0,6}}? (?:{_FAULT}|(?:its|the) (?:length|running time|runtime))\b"
    rf"|\b(?:never|not once) (?:does|did|do|has|have){_WORD}{{1,6}}? (?:{_FAULT}|long)\b"
    rf"|\b(?:ni|jamais|pas|point|nullement) (?:du tout |vraiment |une seconde |un instant )?(?:trop )?{_FAULT_FR}\b"
    r"|(?<!not )(?<!n't )(?<!never )(?<!not very )(?<!been )(?<!be )(?<!better )"
    r"\b(?:perfectly|well|brilliantly|superbly|nicely|expertly|beautifully|tightly)[- ]paced\b"
    r"|\bn(?:e |')(?:\w+ )?(?:traine|s'etire|s'essouffle|faiblit|lasse)\w* (?:pas|jamais|guere|a aucun moment)\b"
    r"|\bne (?:voit|vois|sent|sens) pas (?:le temps|passer)\b"
    rf"|{_QUICKLY}"
)
"""A fault of pace, length or measure that a text denies, or the pace that it praises."""
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
    return denies_better(text) or denies_fault(text)


def denies_better(text: str) -> bool:
    """Whether it denies that anything is better, or that there is any fault in it."""
    return _PRAISED.search(flat(text)) is not None


def denies_fault(text: str) -> bool:
    """Whether a text denies a fault of pace, length or measure: "never feels slow"."""
    return _FAULTLESS.search(flat(text).replace("’", "'")) is not None


def but_denied(read: str) -> str:
    """A folded text without the faults that it denies: blame that is left is meant."""
    return _FAULTLESS.sub(" ; ", read.replace("’", "'"))
