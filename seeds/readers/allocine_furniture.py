"""What an AlloCiné page prints around and below a review, and where the review itself begins and ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.readers.allocine_figures import whole
from seeds.readers.lines import Line

_FOOT = re.compile(
    r"Les meilleurs films de tous les temps|•\s*Meilleurs (?:films|séries|documentaires).*|Back to Top"
    r"|Meilleurs films (?:selon la presse|à l'affiche|au cinéma)|Haut de page|Retour en haut.*|Suivez-nous.*"
    r"|Pour découvrir d'autres (?:films|séries).*|Si vous aimez ce film.*|Films (?:à l'affiche|similaires)"
    r"|Qui sommes-nous.*|©.*AlloCiné.*",
    re.I,
)
_NEXT_PAGE = re.compile(r"Mon compte|Note moyenne.*|Votre avis sur .+\?|Trier par\s*:?", re.I)
_AROUND = re.compile(
    r"Lire (?:plus|la suite)|Voir plus|Publicité|Signaler(?: un abus)?|Partager|Répondre|Commenter|\d+ réponses?"
    r"|Cette critique vous a-t-elle été utile ?\?|(?:Cette )?critique contient des spoilers?\.?"
    r"|(?:Page )?Précédente?|(?:Page )?Suivante?|Précédente\s+Suivante|(?:\d+\s+){2,}(?:\.\.\.\s*)?\d+",
    re.I,
)
_COUNT = re.compile(r"\d[\d\s]*")
_USEFUL = re.compile(r"(\d[\d\s]*) (?:personnes? (?:a|ont) trouvé|internautes? ont trouvé).{0,40}utile.*", re.I)


def body_of(lines: Sequence[Line], first: int, until: int, last: bool) -> tuple[int, int, int | None]:
    """Draw the bounds in past what the page prints around a review; return also how many found it useful."""
    for at in range(first, until):
        if (last and lines[at].is_like(_FOOT)) or _second_page(lines, at, until):
            until = at
            break
    useful = None
    while until > first:
        line = lines[until - 1]
        if line.is_like(_USEFUL) and (found := _COUNT.match(line.text)):
            useful = whole(found[0])
        elif line.text and not line.is_like(_AROUND) and not line.is_like(_FOOT):
            break
        until -= 1
    while first < until and (not lines[first].text or lines[first].is_like(_AROUND)):
        first += 1
    return first, until, useful


def _second_page(lines: Sequence[Line], at: int, until: int) -> bool:
    """Tell whether another page was pasted below: one such line a person may write, three no one does."""
    if not lines[at].is_like(_NEXT_PAGE):
        return False
    return sum(line.is_like(_NEXT_PAGE) for line in lines[at:until]) >= 3
