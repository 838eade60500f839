"""When a film is to be watched, said beside its title: "@ ou @ ce soir ?", "tonight, @ or @?". It is no subject."""

from __future__ import annotations

from retrieval.words.sieve import Sifted
from retrieval.words.spans import Span

_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_WHEN = (
    rf"(?:ce soir|cet? (?:aprem|apres[- ]midi|nuit)|(?:demain|{_DAY})(?: (?:soir|aprem|apres[- ]midi))?|ce week[- ]?end"
    rf"|tonight|this (?:evening|afternoon|weekend|week-end)|tomorrow(?: (?:night|evening))?|(?:on )?{_DAY} (?:night|evening))"
)
_LINK = r"(?:(?:pour|for|a voir|to watch|a regarder|a mater) )?"
_EVENING = Sifted(
    rf"(?:(?<=@)|(?<=@ )|(?<=@, )|(?<=@ ,))(?:[ ,]*){_LINK}{_WHEN}(?=(?: (?:stp|svp|please|alors|plutot))*\W*$|\W*[,?!:;]| (?:ou|or|et|and) @)"
    rf"|^\W*(?:(?:et|and|bon|alors|so|ok) )*{_LINK}{_WHEN}(?=[ ,:]+(?:plutot |c'est |je regarde |should i watch |is it |rather )?@)"
)
_AT_THE_END = Sifted(rf"\b(?:ou|or)\b.*(?P<when> {_LINK}{_WHEN})(?=\W*$)")
"""After a film that is not held: "@ ou Scarface ce soir ?"."""


def find_evening(flat_text: str) -> list[Span]:
    """Where a question given as `folding.flat`, its titles "@", says when; not "la scène de ce soir-là"."""
    last = _AT_THE_END.search(flat_text)
    return [*(found.span() for found in _EVENING.finditer(flat_text)), *([last.span("when")] if last else [])]
