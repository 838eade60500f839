"""Another version of the work that is asked about: "vs the cartoon", "par rapport au film", "us ou uk"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.words.spans import Span

_PEOPLES = (
    r"uk|usa|americaine?s?|anglaise?s?|britanniques?|francaise?s?|japonaise?s?|coreenne?s?|italienne?s?|espagnole?s?"
    r"|allemande?s?|danoise?s?|suedoise?s?|american|british|english|french|japanese|korean|italian|spanish|german"
    r"|danish|swedish"
)
_YEAR = r"(?:19|20)\d\d"
_ONE = r"(?:ones?|versions?|original|originale|films?|movies?|series?)"
_OTHER = (
    r"(?:films? d'animation|dessins? animes?|cartoons?|animes?|animated(?: \w+)?|originale?s?|originaux|remakes?"
    r"|reboots?|oeuvre originale|(?:video ?)?games?|jeux?(?: video)?|livres?|romans?|bouquins?|bd|bandes? dessinees?"
    r"|mangas?|comics?|(?:comic )?books?|novels?|pieces?(?: de theatre)?|plays?|musicals?|comedies? musicales?"
    rf"|(?:{_PEOPLES})(?: {_ONE})?|(?<=uk ou |uk or |uk vs )us|(?:{_YEAR}|us|old|first|new|ancienne|premiere) {_ONE}"
    rf"|versions? (?:de |of )?(?:{_PEOPLES}|us|{_YEAR}|originale|animee|papier)|celle? de {_YEAR}|celui de {_YEAR})"
)
_MEDIUM = r"(?:film|movie|series?|show|tv show|telefilm)"
_THE = r"(?:the |le |la |les |l'|its |son |sa )?"
_LINK = (
    r"(?:vs\.?|versus|contre|face a|par rapport (?:a|au|aux)|comparee?s? (?:a|au|aux|avec)|compared? (?:to|with)"
    r"|compares? (?:to|with)|comparaison (?:a|au|avec)|comparison (?:to|with)|ou|or)"
)
_BETTER = (
    r"(?:mieux|meilleure?|pire|moins bien|moins bon(?:ne)?|superieure?|inferieure?|better|worse|different|differente?"
    r"|(?:as|so) (?:good|bad|great|strong|funny|scary)|aussi (?:bien|bon(?:ne)?)|a la hauteur)"
    r"(?: (?:que|than|de|from|as|a|au|du))"
)
_ANOTHER = re.compile(rf"\b(?P<link>{_LINK}) {_THE}{_OTHER}\W*$")
_FIRST = re.compile(rf"\b{_OTHER} (?P<link>(?:vs\.?|versus|ou|or|contre) {_THE}{_MEDIUM})\W*$")
_ADAPTED = re.compile(
    rf"\b(?P<link>(?:(?!ou |or ){_LINK}|{_BETTER}|than|que|(?:ou|or) (?=the |le |la |l'))) ?{_THE}"
    rf"(?P<medium>{_MEDIUM})\W*$"
)
_OLDER = r"(?:old|older|original|first|earlier|previous|early|ancienne?|vieux|vieille|premiere?|precedente?)"
_NAME = r"(?P<{0}>(?!(?:le|la|les|the|a|an|un|une|other|autre|next|last|big|same|new|one|film|book|show)\b)[a-z][\w-]*(?:'?s(?= )|(?: [a-z][\w-]*){{0,2}}?))"
_NAMED = re.compile(
    rf"\b(?P<link>{_LINK}|{_BETTER}|than|que) ?(?:the |le |la |l'|l )?(?:"
    rf"(?P<before>(?:(?:{_OLDER}|{_YEAR}) )*){_NAME.format('name')} (?P<after>(?:one|version|adaptation)(?: (?:de|from|of) {_YEAR})?)"
    rf"|(?P<of>(?:(?:{_OLDER}|{_YEAR}) )*(?:one|version|adaptation|film|movie|serie|series|celui|celle|{_OLDER})(?: original(?:e)?| d'origine| precedente?)?"
    rf" (?:by|from|of|de|d'|du|par) ?){_NAME.format('by')})\W*$"
)
"""An older version told by who made it: "vs the old Lynch one", "par rapport à celui de David Lynch"."""
_IS = re.compile(rf"^\W*{_THE}{_OTHER}\W*$")


@dataclass(frozen=True, slots=True)
class Version:
    """What links the work to the other version, and the place of "film" where that is the other one.

    ``beside``: what stands around the name of who made it.
    """

    link: Span
    medium: Span | None = None
    beside: tuple[Span, ...] = ()


def is_version(flat_text: str) -> bool:
    """Whether words, folded, name another version of a work and no other work."""
    return _IS.match(flat_text) is not None or _NAMED.match(f"vs {flat_text.strip()}") is not None


def find_version(flat_text: str) -> Version | None:
    """The other version that ends a question given as `folding.flat`; None where it ends otherwise."""
    if found := _ANOTHER.search(flat_text) or _FIRST.search(flat_text):
        return Version(found.span("link"))
    if found := _NAMED.search(flat_text):
        around = (found.span(group) for group in ("before", "after", "of") if found[group])
        return Version(found.span("link"), beside=tuple(around))
    if found := _ADAPTED.search(flat_text):
        return Version(found.span("link"), found.span("medium"))
    return None
