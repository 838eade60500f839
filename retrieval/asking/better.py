"""Whether something is better than something else: "is it better than the book?", "moins bien que la saison 1".

What is asked about is the other thing; how the two compare is wished of the quotes, whatever words it is said in.
"""

from __future__ import annotations

import re

from retrieval.question import Language
from retrieval.words.sieve import Sifted

_MUCH = r"(?:(?:really|much|any|far|even|still|just|quite|half|vraiment|bien|encore|tout|toujours|nettement|largement|presque) )*"
_HOW = (
    r"(?:better|worse|superior|inferior|weaker|stronger|(?:as|so) (?:good|bad|great|strong|fun|funny|scary|well)(?: (?:or (?:better|worse)))?"
    r"|mieux|meilleure?s?|pires?|moins (?:bien|bon(?:ne)?s?)|superieure?s?|inferieure?s?"
    r"|aussi (?:bien|bon(?:ne)?s?|nul(?:le)?s?|mauvaise?s?)|a la hauteur|au niveau|au[- ]dessus|en[- ]dessous|en deca|digne"
    r"|preferable)"
)
_THAN = r"(?:than|as|to|que|qu'|de la|de l'|du|des|de|d'|a la|a l'|aux?|a)"
_IS_IT = (
    r"(?:(?:is|was|are|were|est|sont|etait|c'est|est-ce que c'est|est[- ](?:il|elle)|vaut[- ](?:il|elle)|makes?|made) )?"
    r"(?:(?:it|he|she|that|this|they|il|elle|ca) )?"
)
_NO_OTHER = r"(?!\W|expect|attend|prevu|ever|jamais|never|nothing|rien|anything|i\b|you\b|we\b|they\b|je\b|on\b|toi\b|@)"
BETTER = Sifted(rf"\b{_IS_IT}{_MUCH}{_HOW} +{_THAN}(?:(?<=')| +){_NO_OTHER}")
"""A comparison with something that is told after it, and is no film that is held."""
_PREFERS = Sifted(
    r"\b(?:who|anyone|anybody|people|viewers|reviewers|critics|they|some) (?:would |do |did |actually |still )*prefer(?:s|red)?(?= \w)"
    r"|\b(?:qui|les gens|certains|on|ils|quelqu'un) (?:ont |a |en )?prefer(?:e|ent|ee?s?|ait|aient)(?= \w)"
)
_COMPARES = re.compile(r"\bcompar\w+|\b(?:vs|versus)\b|\bpar rapport\b|\bfa(?:ce a|it le poids)\b")
_RANKED = re.compile(r"\b(?:le|la|les|the) (?:\w+ )?(?:mieux|meilleure?s?|pires?) *$|\b(?:le|la|les|the) $")
WISHED = {
    Language.ENGLISH: ("better", "worse", "superior", "prefer"),
    Language.FRENCH: ("mieux", "meilleur", "pire", "supérieur", "inférieur", "préféré"),
}
"""The words in which two things are compared."""


def find_better(flat_text: str) -> tuple[int, int] | None:
    """Where a question, folded by `folding.flat`, its titles marked, compares with what follows; None where it does not.

    "La meilleure de la saison" is a superlative.
    """
    found = BETTER.search(flat_text) or _PREFERS.search(flat_text)
    if found is None or _RANKED.search(flat_text[: found.start()]):
        return None
    return found.span()


def compares(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, compares what it asks about with something."""
    return find_better(flat_text) is not None or _COMPARES.search(flat_text) is not None
