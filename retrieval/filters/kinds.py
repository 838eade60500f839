"""Filters on who wrote and on length: critics, comments, interviews; short and long reviews."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.words.folding import flat
from retrieval.words.numbers_said import SAID, value_of
from retrieval.words.sieve import Sifted
from seeds.models import Role

SHORT = 300
"""At most this many code points of text: a short review."""
LONG = 1000
"""At least this many: a long one."""

_TEXT = r"(?:avis|critiques?|reviews?|commentaires?|comments?|textes?|opinions?)"
# what stands before "interviews" where the texts are meant: a "job interview" is in the film
_TOOL = r"(?:dans|in|de|from|d|par|selon|to|about|on|of|sur|only|just|any|some|all|des|du|and|et|ou|or|le|la|l|les|the|une?|an|his|her|their|ses|son|sa|your|tes|vos|avec|with|disent|dit|say|says|citations?|quotes?|extraits?|donne[- ]moi|(?:show|give) me)"
# "who gets the better comments?" asks how somebody is judged, by whomever
_RECEIVES = r"\b(?:gets?|got|gather(?:s|ed)?|has|have|had|receive[sd]?|draws?|drew|a|ont|eu|recoit|recoivent|obtient|recolte) (?:(?:the|les|le|la|de|d'|des|recu|eu) ?)*(?:better|best|nicer|nicest|kinder|kindest|worse|worst|harsher|harshest|more|most|fewer|fewest|less|plus|moins|meilleurs|pires|mauvais|bons)(?: (?:d'|de|of|positi\w+|negati\w+|good|bad|kind|nice|bons|mauvais))*"
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.INTERVIEW, re.compile(rf"(?P<told>\b(?:scene|sequence|moment|passage)s? (?:de |d'|of |with )(?:l'|the |an? |une |his |her )?(?:interviews?|entretiens?)\b)|(?:(?:^|(?<=[^\w\s'-]))\s*(?:{_TOOL}['\s]+)*|(?<=[^\w'-])(?:{_TOOL}['\s]+)+)(?:interviews?|entretiens?)\b(?! (?:scenes?|sequences?|for|pour|questions?|process|room|d'embauche)\b)")),
    (Role.CRITIC, re.compile(r"\b(?:(?:la |de la )?presse|critiques? (?:pro\w*|presse|de presse|de la presse|de cinema)|journalistes?|(?:professional |film |press )critics?|the critics|critics(?:' reviews)?|la redaction|newsroom|the press|press (?:reviews?|notices?|verdicts?|opinions?)|critiques? non signees?|unsigned reviews?)\b")),
    (Role.COMMENT, re.compile(rf"(?P<told>{_RECEIVES} (?:commentaires|comments)\b)|\b(?:commentaires?|commentateurs?|comments|commenters?|commentators?|lecteurs|readers)\b")),
    (Role.SPECTATOR, re.compile(r"\b(?:(?:uniquement|seulement|only|just) (?:les |the |des )?(?:spectateurs?|viewers?|audience|spectators?)|(?:spectateurs?|viewers?) (?:uniquement|seulement|only)|critiques? (?:de |des )?spectateurs|spectator reviews?|user reviews?|(?:avis|critiques?) des? (?:internautes|public))\b")),
)  # fmt: skip
_SIDE = r"(?:positi\w+ |negati\w+ |(?:de)?favorables? |mitige\w* |good |bad |critical |favou?rable )?"
_SHORT = Sifted(rf"\b(?<!plus )(?<!moins )(?:{_TEXT} {_SIDE}(?:tres |plutot )?(?:courte?s?|breve?s?|brefs?|short|brief)|(?:courte?s?|breve?s?|brefs?|short|shorter|brief) {_SIDE}{_TEXT})\b")
_LONG = Sifted(rf"\b(?<!plus )(?<!moins )(?:{_TEXT} {_SIDE}(?:tres |plutot )?(?:long(?:ue)?s?|detaillee?s?|detailed)|(?:long(?:ue)?s?|longer|detailed|lengthy) {_SIDE}{_TEXT})\b")
_ONLY = (
    r"^\W*(?:(?:et|and|mais|but|ok|non|no|alors|plutot|rather|seulement|uniquement|juste|only|just|donne[- ]moi|montre[- ]moi|give me"
    r"|show me|que|now|maintenant)\W+)*(?:(?:tres|very|vraiment|really) )?"
)
_ALONE = re.compile(
    rf"{_ONLY}(?:(?:les|des|the|some|ceux qui sont) (?:tres )?(?:(?P<short>court(?:e?s)|bre(?:f|ve)s)|(?P<long>long(?:ue)?s|detaille(?:e?s)))"
    r"|(?:(?P<short2>short|brief)|(?P<long2>long|detailed|lengthy)) ones)(?: (?:stp|svp|please|alors|instead|plutot))?\W*$"
)
"""A turn that asks for the short ones, or the long ones, of what is spoken of."""
_AT_MOST = re.compile(
    r"\b(?:moins d[e']|au plus|maximum|(?:less|fewer|shorter|briefer) than|under|at most|below|plus (?:court|bref)|no(?:t)? more than"
    r"|pas plus d[e']|(?:depass|exced)\w+ pas|(?:n'?t|not|never) exceed)|<"
)
_AT_LEAST = re.compile(r"\b(?:pas moins d[e']|no(?:t)? (?:less|fewer) than)|au moins")
_NOT_BEYOND = re.compile(r"\b(?:pas|no|not|never)\b|n't\b")
"""With these the number itself is let through: "pas plus de 20"."""
_STRICT = re.compile(
    r"\b(?<!no )(?:moins d[e']|plus (?:d[e']|(?:long|court|bref)\w*)|(?:less|fewer|more|longer|shorter|briefer) than|under|over|below)(?:\b|(?<='))|[<>]"
    r"|\b(?:depass|exce)\w+"
)
_N = rf"\d{{1,3}}(?:[ .,]\d{{3}})+|\d{{1,6}}|{SAID}"
_UNIT = r"(?P<unit>caracteres?|signes|lettres|characters?|chars?|letters|mots|words)"
_MORE = r"(?:pas (?:plus|moins) d[e']|not? (?:more|less|fewer) than|(?:depass|exced)(?:e|ent) pas|(?:don't|dont|doesn't|do not|not|never) exceed(?:ing)?|plus (?:long(?:ue)?|courte?|bref|breve)s? qu(?:e |')|(?:qui )?depass(?:e|ent|ant)|(?:that )?exceed(?:s|ing)?|(?:longer|shorter|briefer) than|plus d[e']|au moins|minimum|more than|over|at least|moins d[e']|au plus|maximum|less than|fewer than|under|at most|no more than|below|<|>)"
_SIZE = Sifted(rf"(?:\b(?:de|of|with|avec|en|font|fait|faisant|ayant|a|longs? de|having|that (?:are|have)|qui (?:font|ont)) )?(?:(?<!\w){_MORE} ?(?P<n>{_N})|(?<!\w)(?P<m>{_N})) {_UNIT}\b(?P<after> (?:ou plus|et plus|or more|and more|ou moins|or less|or fewer|minimum|maximum|au moins|au plus|at least|at most))?")
_BETWEEN = Sifted(rf"(?:\b(?:de|of|with|avec) )?\b(?:entre|between|de|from) (?P<n>{_N}) (?:{_UNIT.replace('unit', 'unit1')} )?(?:et|and|a|to) (?P<m>{_N}) {_UNIT}\b")
_OF_QUOTES = Sifted(r"\b(?:quotes?|citations?|phrases?|sentences?|excerpts?|extraits?|one[- ]?liners?) (?:(?:de|of|with|avec|en|in) )?(?:moins de|au plus|maximum|less than|fewer than|under|at most|no more than|below) ?\d+ (?:mots|words)\b")
"""How long the quote is to be, and not the review."""
_ANONYMOUS = re.compile(r"\b(?:anonymes?|anonymous|visiteurs? anonymes?|(?:un |des |a )?(?:visiteurs?|visitors?))\b")

_TONGUE = r"(?:english|french|anglais|francais)"
_WRITTEN_IN = Sifted(
    rf"\b(?:{_TEXT}|quotes?|citations?|extraits?|ones)(?: (?:plutot |tres |plus )?(?:positi\w+|negati\w+|(?:de)?favorables?|good|bad))?"
    rf" (?P<said>(?:written |(?:qui (?:est|sont) )?(?:ecrite?s? |redigee?s? )?)?(?:in|en) {_TONGUE}|(?:anglo|franco)phones?)\b"
    r"|\b(?P<before>(?:english|french)(?:[- ]language)?) (?:(?:positive|negative|good|bad) )?(?:reviews?|comments?|quotes?)\b"
)
"""The language that reviews are to be written in."""


@dataclass(frozen=True, slots=True)
class KindFilter:
    """What was said of who wrote and how long, and where (code points)."""

    spans: tuple[tuple[int, int], ...] = ()
    roles: tuple[Role, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    min_words: int | None = None
    max_words: int | None = None
    anonymous: bool | None = None


def find_size(flat_text: str) -> KindFilter:
    """The filter on length of a question that tells it in characters or words: "plus de 1000 caractères"."""
    low: int | None
    high: int | None
    if _OF_QUOTES.search(flat_text):
        return KindFilter()
    if match := _BETWEEN.search(flat_text):
        low, high = sorted((_number(match["n"]), _number(match["m"])))
    elif (match := _SIZE.search(flat_text)) and (match["n"] or match["after"]):
        number, how = _number(match["n"] or match["m"]), match.group()
        most = bool(_AT_MOST.search(how)) or (match["after"] or "").endswith(("moins", "less", "fewer"))
        most = most and not _AT_LEAST.search(how)
        # "moins de 20" and "plus de 500" leave 20 and 500 out
        strict = match["n"] is not None and _STRICT.search(how) and not _NOT_BEYOND.search(how)
        number += 0 if not strict else -1 if most else 1
        low, high = (None, number) if most else (number, None)
    else:
        return KindFilter()
    if match["unit"] in ("mots", "words"):
        return KindFilter((match.span(),), min_words=low, max_words=high)
    return KindFilter((match.span(),), min_length=low, max_length=high)


def find_tongue(flat_text: str) -> tuple[int, int] | None:
    """Where a question given as `folding.flat` says in which language the reviews are to be (code points)."""
    found = _WRITTEN_IN.search(flat_text)
    return found.span("said" if found["said"] else "before") if found else None


def of_a_language(text: str) -> bool:
    """Whether a question wants reviews in one language."""
    return find_tongue(flat(text)) is not None


def _number(written: str) -> int:
    """The value of digits, thousands apart or not ("2 000"), or of words."""
    if not written[0].isdigit():
        return value_of(written)
    return int(re.sub(r"\D", "", written))


def find_lengths(flat_text: str) -> KindFilter:
    """The filter on length of a question given as `folding.flat`: "courts avis", "a long review"."""
    if alone := _ALONE.match(flat_text):
        short_ones = alone["short"] or alone["short2"]
        return KindFilter((alone.span(),), min_length=None if short_ones else LONG, max_length=SHORT if short_ones else None)
    short, long = _SHORT.search(flat_text), _LONG.search(flat_text)
    return KindFilter(
        tuple(m.span() for m in (short, long) if m),
        min_length=LONG if long and not short else None,
        max_length=SHORT if short else None,
    )


def find_kinds(flat_text: str) -> KindFilter:
    """The filters on role and anonymity of a question given as `folding.flat`."""
    spans: list[tuple[int, int]] = []
    roles: list[Role] = []
    for role, pattern in _ROLES:
        if found := [match.span() for match in pattern.finditer(flat_text) if not match.groupdict().get("told")]:
            roles.append(role)
            spans.extend(found)
    anonymous = _ANONYMOUS.search(flat_text)
    spans.extend(m.span() for m in (anonymous,) if m)
    # an unsigned article is nobody's visit
    return KindFilter(
        tuple(spans),
        tuple(roles) or ((Role.SPECTATOR,) if anonymous else ()),
        anonymous=True if anonymous else None,
    )
