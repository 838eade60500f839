"""How a review sets a film beside another work, and words that ask for nothing more than that."""

from __future__ import annotations

import re

COMPARES = re.compile(
    r"\b(?:compar\w+|reminiscen\w+|remin(?:d|ds|ded|ding)|simila\w+|(?:better|worse|more|less|rather) \w* ?than|than|as \w+ as"
    r"|unlike|vein|(?:rip|knock)-?off|inspired|homage|echo\w*|cross between|mix(?:ture)? of|resembl\w+|close(?:r)? to"
    r"|meets|versus|vs|best since|level of|up there with|tribute to|same league|rappel\w+|pens\w+ a|ressembl\w+"
    r"|(?:mieux|meilleure?s?|pires?|moins|plus|aussi) (?:\w+ )?(?:que|qu'|depuis)|superieure?s? a|inferieure?s? a"
    r"|niveau d\w*|hauteur d\w*|lignee d\w*|veine d\w*|inspir\w+|hommage|clins? d'oeil|referen\w+|croisement|melange"
    r"|a la difference|contrairement|egale\w*|par rapport)\b"
)
WEAKLY = re.compile(r"\b(?:like|comme|such as|tel(?:le)?s? que|a la)\b")
STOP = re.compile(r"[.!?;\n]")
NO_MORE = frozenset(
    """film films movie movies show shows series serie oeuvre oeuvres work works title titles titre titres autre autres other others else
    anything something people reviewers viewers spectateurs avis gens reviews critiques t-on on t quoi quels quelles often souvent
    parallele paralleles fait font made make made draw dresse""".split()
)
"""Words beside the comparison that ask for nothing more: "à quels autres films le compare-t-on ?"."""
