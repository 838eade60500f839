"""Somebody's death that is asked for: "la mort de Quinn" is told by who writes that he dies, not by who names him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.finding.features import Candidate
from retrieval.names.named import last_word
from retrieval.question import Question
from retrieval.words.folding import flat, tokens
from retrieval.words.written import writes_name

BEFORE, AFTER = 70, 45
"""Code points around a name in which its end is told."""
SHORT = 3
"""From so many letters on, a short form is of the names that begin so: "Deb" is Debra."""
_END = r"(?:mort|deces|meurtre|assassinat|suicide|execution|enterrement|funerailles|death|murder|killing|funeral)"
_DIES = (
    r"(?:meurt|mourait|decede|se suicide|est (?:tuee?|morte?|assassinee?)|dies?|died|is (?:killed|murdered)"
    r"|gets killed)"
)
_TOLD = re.compile(
    r"\b(?:mort(?:e|es|s)?(?! de (?:rire|peur|fatigue))|meur\w+|mour(?:ir|ra|rait|ut|rut|ant|ait)|deces|decede\w*"
    r"|(?:est|fut|ete|etre|sera|se fait|font|fait|faire) tuee?s?|tuee?s? par|tuees?|assassin(?:e|ee|es|ees|at|er"
    r"|ent)|suicid\w*"
    r"|executee?s?|perd(?:re|u)? la vie|enterre\w*|funer\w+|sacrifi\w+|dies|died|dying|dead|deaths?|killed"
    r"|murder(?:ed|s)?"
    r"|suicides?|buried|funeral|sacrificed?|passes away|passed away)\b"
)
_KILLED = re.compile(r"\b(?:tue(?:r|nt|ra|rent)?|kills?|killing|murders?|assassin(?:er?|ent)) (?:\w+ )?$")


def death_asked(question: Question) -> bool:
    """Whether the death of the one somebody it names is what a question asks for."""
    if len(question.names) != 1:
        return False
    name = r"\W+".join(re.escape(t.word) for t in tokens(question.names[0]))
    befalls = rf"\b{name}(?:'s)? {_END}\b|\b{name} (?:\w+ )?{_DIES}\b"
    asked = rf"\b{_END} (?:de |d'|du |of )(?:la |le |l'|the )?{name}\b|{befalls}"
    how = rf"\b(?:comment|quand|pourquoi|ou) meurt {name}\b|\b(?:how|when|why|where) (?:does|did) {name} die\b"
    # the topic is without titles: "The Death of Stalin" asks for no death
    return bool(re.search(asked, flat(question.topic or "")) or re.search(how, flat(question.text)))


def telling(question: Question, candidates: Sequence[Candidate]) -> list[Candidate] | None:
    """The candidates that tell the death a question asks for, none is an answer too; None where it asks for none."""
    if not death_asked(question):
        return None
    last = last_word(question.names[0]) or ""
    return [c for c in candidates if dies(c.passage.text, last)]


def dies(text: str, last: str) -> bool:
    """Whether a text tells, beside a last name (folded), that somebody dies."""
    read = flat(text)
    for token in tokens(text):
        short = token.capital and len(last) >= SHORT and token.word.startswith(last)
        if short or writes_name(token.surface, last):
            before = re.split(r"[.!?;,]", read[max(0, token.start - BEFORE) : token.start])[-1]
            after = re.split(r"[.!?;]", read[token.end : token.end + AFTER])[0]
            if _TOLD.search(f"{before} _ {after}") or _KILLED.search(before):
                return True
    return False
