"""What says in several words that somebody or something annoys: "does she get on people's nerves?".

They name no thing, and say what is wanted of the quotes.
"""

from __future__ import annotations

from retrieval.question import Language
from retrieval.words.sieve import Sifted

_WHOSE = r"(?:people'?s?|everyone'?s?|everybody'?s?|viewers'?|your|my|their|our|one'?s|the)"
_WHOM = r"(?:people|everyone|everybody|viewers|you|them|us|me|fans)"
_NERVES = Sifted(
    rf"\b(?:(?:does|do|did|is|was) (?=\S+(?: \S+){{0,3}} (?:get|grat|driv|rub)))?"
    rf"(?:(?:really |also |kind of |starts? to |tends? to )*"
    rf"(?:g[eo]t(?:s|ting)?|grat(?:e|es|ed|ing)) (?:right )?(?:on|under) {_WHOSE} (?:(?:last |very )?nerves?|skin|wick)"
    rf"|dr(?:ive|ives|ove|iving) {_WHOM} (?:crazy|mad|nuts|up the wall|insane)"
    rf"|rub(?:s|bed)? {_WHOM} (?:up )?the wrong way)(?: (?:or not|at all|too|a bit|a lot))*\b"
    r"|\b(?:(?:ne |n')?(?:vous |te |nous |leur |me )?(?:tap(?:e|es|ent|er|ait)|port(?:e|es|ent|er)) (?:\w+ )?"
    r"sur (?:les |le |tes |vos )(?:nerfs?|systeme)|(?:cass(?:e|es|ent|er)) les (?:pieds|couilles|oreilles|bonbons)"
    r"|pren(?:d|nent|dre) la tete|cour(?:t|ent|ir) sur le haricot|fai(?:t|ent|re|sait) (?:chier|suer|caguer)"
    r"|sort(?:ent|ir|ait)? par les yeux|met(?:tent)? les nerfs)"
    r"(?: (?:aux gens|des gens|a tout le monde|de tout le monde|au public|du public|des spectateurs|ou pas))*\b"
)
_OF_WHOM = Sifted(r"^\W*(?:(?:et|and|so|alors) )*(?:qui|who|(?:quels?|quelles?|which|what) \w+|qu'est-ce qui|what)\b")
WISHED = {Language.ENGLISH: ("annoying", "irritating"), Language.FRENCH: ("agaçant", "énervant")}


def find_annoying(flat_text: str) -> tuple[int, int] | None:
    """Where a question, folded by `folding.flat`, asks so of what it names; None where it asks who or what does."""
    found = _NERVES.search(flat_text)
    return None if found is None or _OF_WHOM.search(flat_text) else found.span()
