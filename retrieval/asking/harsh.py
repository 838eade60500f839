"""Whether a quote is to be harsh, and whether one alone is asked for: "une citation bien méchante"."""

from __future__ import annotations

import re

_SHARP = (
    r"(?:harsh(?:er|est)?|brutal|nast(?:y|ier|iest)|savage|scathing|mean(?:er|est)|vicious|cruel(?:le)?s?|damning|angry|biting"
    r"|hateful|mechante?s?|feroces?|cinglante?s?|acerbes?|haineu(?:x|ses?)|assassine?s?|dure?s?|saignante?s?|violente?s?)"
)
_LINE = (
    r"(?:avis|critiques?|citations?|extraits?|phrases?|quotes?|excerpts?|remarques?|remarks?|reviews?|comments?"
    r"|commentaires?|trucs?|ones?|lines?|one[- ]?liners?|opinions?|mots?|punchlines?)"
)
_HOW = r"(?:(?:la |le |les )?(?:plus|tres|bien|un peu plus|assez|vraiment|super|hyper|really|very|most|truly) )*"
_HARSH = re.compile(
    rf"\b{_SHARP} (?:@ ?)?{_LINE}\b|\b{_LINE} {_HOW}{_SHARP}(?!\w)"
    rf"|\b(?:something|quelque chose de|un truc) {_HOW}{_SHARP}(?!\w)"
)
_ONE = re.compile(
    r"\b(?:une?|an?|one|juste une?|just one|something|quelque chose|another|autre) (?:\w+ ){0,2}?"
    rf"(?:{_LINE}|{_SHARP})(?!\w)(?<!s)"
    r"|^\W*(?:citation|phrase|quote|extrait|punchline) "
)
_WORDS = re.compile(
    r"\b(?:nul(?:le)?s?|nullite|nullissime|merd\w+|daube|navet|bouse|catastroph\w+|honte\w*|honteux|ridicul\w+|affligean\w+"
    r"|insult\w+|arnaque|escroquerie|purge|massacr\w+|consternan\w+|pathetique\w*|minables?|miserable\w*|pire|degout\w*"
    r"|debil\w+|stupid\w*|horribl\w+|lamentabl\w+|execrabl\w+|immonde|infame|vomi\w*|poubelle|torture|supplice|fuyez"
    r"|inutile|vide|grotesque|risible|pitoyable\w*|foutage|bacle\w*|rate|worst|awful|terrible|garbage|trash|crap\w*"
    r"|horrible|dreadful|atrocious|painful|unwatchable|waste|abysmal|shame\w*|pathetic|laughable|rubbish|disaster"
    r"|dire|insufferable|boring|avoid|mess|joke|disgrace\w*|vile|hideous|nonsense|idiotic|moronic)\b"
)

_LONG = 100
"""So many code points weigh little: a quip of ten words is not harsher for that than one of twenty."""


def asks_harsh(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, asks for quotes that are harsh."""
    return _HARSH.search(flat_text) is not None


def asks_one(flat_text: str) -> bool:
    """Whether such a question asks for one quote."""
    return _ONE.search(flat_text) is not None


def harshness(flat_text: str) -> float:
    """How harsh a text, folded, is: how many of its words are, the shorter the better."""
    return len(set(_WORDS.findall(flat_text))) / (_LONG + len(flat_text))
