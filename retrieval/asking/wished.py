"""Words that judge what is asked about: no subject by themselves, they say which of its quotes answers best.

"Is Sinbad annoying?" is about Sinbad, and a quote that says "annoying" of him, or does not, answers before the others.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from retrieval.asking.better import WISHED, compares
from retrieval.asking.getting_on_nerves import WISHED as ANNOYING
from retrieval.asking.getting_on_nerves import find_annoying
from retrieval.asking.judging import JUDGING
from retrieval.asking.predicates import PREDICATES
from retrieval.asking.said_last import said_last
from retrieval.question import Question
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import flat, tokens

_ONLY_ASKS = frozenset(
    """plait plaisent plaire plaisait plu fonctionne fonctionnent fonctionner recu recue recus recues justifie justifies
    justifiee justifiees apprecie apprecies appreciee appreciees utile utiles debrouillent debrouille debrouiller reagir
    reactions interessant interessante interessants interessantes received helpful useful apparently supposedly
    interesting appreciated liked disliked criticised criticized praised nice fuss hold holds held effective"""
    .split()
)
_PLAYS = frozenset(
    "joue jouent jouait joues jouee jouees interprete interpretee play plays played act acts acted".split()
)
"""How somebody plays is not told by who writes whom they play."""


def wishes(question: Question) -> tuple[str, ...]:
    """The words of a question that judge, as they were typed, where something else is what it asks about."""
    if question.topic is None:
        return ()
    asked = {token.word for word in question.words for token in tokens(word)}
    judging = (JUDGING | PREDICATES) - _ONLY_ASKS - asked
    flat_text = flat(question.text)
    compared = WISHED[question.language] if compares(flat_text) else ()
    annoying = ANNOYING[question.language] if find_annoying(flat_text) else ()
    said = (token.surface for token in tokens(question.text) if token.word in judging)
    return tuple(dict.fromkeys((*said, *_said_of_it(flat_text, question.text, asked), *compared, *annoying)))


def _said_of_it(flat_text: str, text: str, asked: AbstractSet[str]) -> list[str]:
    """The words of a last clause that says something of what is asked about: "le tsunami, il est spectaculaire ?"."""
    last = next(said_last(flat_text, text), None)
    said = tokens(text[slice(*last.span)]) if last else []
    return [token.surface for token in said if token.word not in CARRIERS | _ONLY_ASKS | _PLAYS | asked]
