"""Whether something must be known, liked or read first: "faut-il connaître le jeu ?", "do I need to read the book?"."""

from __future__ import annotations

import re

from retrieval.words.folding import flat

_FIRST = r"(?:vraiment |absolument |forcement |deja |really |already |actually )*"
_MUST = r"(?<!pourquoi )(?:est[- ]ce qu'il faut|faut[- ]?il|il faut|doit[- ]on|dois[- ]je|on doit|je dois)"
_ASKED = re.compile(
    rf"(?:\b(?:{_MUST}|faut|besoin|oblige\w*|necessaire)\W+{_FIRST}(?:d[e']? ?)?{_FIRST}"
    r"(?:savoir|(?:s'y |y )?connaitre|avoir (?:lu|joue|deja)|aimer|etre (?:fan|joueu|expert|amateu)\w*|jouer)\b"
    rf"|\b(?:need|have|required|necessary|must) {_FIRST}(?:i |you |we |one )?(?:to )?{_FIRST}"
    r"(?:know|have (?:read|played)|read|like|be (?:a|an|into)|understand|play)\b)"
)
_MUST_HERE = re.compile(rf"\b{_MUST}(?=\W)|\b(?:do|does) (?:i|you|we|one) have(?= to )")
_PURPOSE = re.compile(
    r" (?:pour|pr|afin de|to|in order to) (?:bien |vraiment |pouvoir |really |fully )?"
    r"(?:aimer|apprecier|regarder|mater|voir|suivre|comprendre|kiffer|accrocher(?: a)?"
    r"|enjoy|like|watch|see|follow|understand|get|appreciate)(?: into)?(?= )"
)
_SAID = re.compile(
    r"\bbesoin d|\bnecessaire|\boblige|\binutile d"
    r"|\bsans (?:rien |forcement |meme |pour autant )*(?:y |s'y )?(?:connaitre|savoir|etre|avoir|aimer|comprendre)"
    r"|\b(?:connai\w+|comprend\w*) (?:absolument |strictement )?rien\b|\bn'y connai"
    r"|\b(?:aim\w+|connai\w+|jou\w+|fans?|amateu\w+|adeptes?)\b.{0,25}\bou (?:pas|non)\b"
    r"|\bneophyte|\bnovice|\bprofane|\binities?\b|\b(?:pas|jamais) (?:lu|joue)\b"
    r"|\b(?:need|have) to (?:know|have|be|read|play)|\bno need\b|\bwithout (?:knowing|having|reading|being)"
    r"|\b(?:never|haven't|hadn't|have not) (?:read|played)|\bnewcomers?\b|\bnon-?fans?\b"
    r"|\b(?:know|knew|knowing) nothing\b"
    r"|\beven if (?:you|i)\b.{0,30}\b(?:know|read|like|play)|\bwhether (?:or not )?you\b|\bfans? or not\b"
)


def needing(text: str) -> bool:
    """Whether a question asks what must be known, liked or read before."""
    return _ASKED.search(flat(text)) is not None


def without_purpose(text: str) -> str:
    """Such a question without what it is needed for, and without "must I": these would ask for an opinion."""
    if not _ASKED.search(folded := flat(text)):
        return text
    if found := _PURPOSE.search(folded):
        text = f"{text[: found.start()]},{text[found.end() :]}"
    if found := _MUST_HERE.search(flat(text)):
        need = found[0].removesuffix("have") + "need" if found[0].endswith(" have") else "besoin de"
        text = f"{text[: found.start()]}{need}{text[found.end() :]}"
    return text


def says_need(text: str) -> bool:
    """Whether a passage says what one must know, like or have read, or did without."""
    return _SAID.search(flat(text)) is not None
