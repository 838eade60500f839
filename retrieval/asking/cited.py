"""A film that is sought in the reviews of another: "les avis sur Heat qui citent Drive", "Drive cité dans Heat"."""

from __future__ import annotations

import re

_TEXTS = r"(?:avis|critiques?|reviews?|commentaires?|comments|reviewers|gens|ceux|people|those|spectateurs|viewers)"
_SAYS = (
    r"(?:(?:parle|cite|mentionne|evoque|nomme|compare|rapproche)(?:nt)?|font (?:reference|allusion)|fait (?:reference|allusion)"
    r"|mentions?|cites?|names?|speaks?|talks?|refers?|compares?|brings? up|alludes?)"
)
_SAID = r"(?:citee?s?|mentionnee?s?|evoquee?s?|nommee?s?|comparee?s?|mentioned|cited|named|referenced|brought up|referred to)"
_NOUN = r"(?:references?|allusions?|mentions?|comparaisons?|comparisons?|clins? d'oeil)"
_LINK = r"(?:(?:(?:de|du|d'|a|au|aux|avec|about|to|of|with|it to|it with|la serie|le film|the (?:film|movie|series|show))) ?)*"
_IN = rf"(?:dans|in|parmi|among|chez) (?:(?:les|des|the|all) )*(?:{_TEXTS} )?(?:(?:de|du|des|d'|sur|of|on|about|for|la serie|le film) ?)*"
_OF = r"(?:de|du|des|d'|sur|of|on|about|for|a propos de)(?: (?:la serie|le film|la|le))? ?"
_SOUGHT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_TEXTS} {_OF}@+ (?:(?:qui|that|which|who) )?(?:(?:le|la|l'|les|it) ?)?{_SAYS} {_LINK}(?P<sought>@+)",
        rf"(?P<sought>@+) (?:(?:est|is|was|etait)(?:[- ](?:il|elle))? )?{_SAID} {_IN}@",
        rf"\b{_SAYS}(?: [\w']+)? {_LINK}(?P<sought>@+) {_IN}@",
        rf"\b{_NOUN} {_LINK}(?P<sought>@+) {_IN}@",
        rf"@ ?[:,] ?(?:{_TEXTS} )?(?:qui|who|quelqu'un|any(?:one|body)|does any(?:one|body)|est[- ]ce qu'on) {_SAYS} {_LINK}(?P<sought>@+)",
    )
)  # fmt: skip


def find_cited(flat_question: str) -> tuple[int, int] | None:
    """Where the film stands that is sought in what is said of another, titles being "@"; None where none is."""
    return next((m.span("sought") for pattern in _SOUGHT if (m := pattern.search(flat_question))), None)
