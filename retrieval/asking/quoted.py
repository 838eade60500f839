"""Words that somebody is asked to be found for: "qui a écrit « ... » ?", "who said '...'?"."""

from __future__ import annotations

import re

from retrieval.words.sieve import Sifted

_ASKED = Sifted(
    r"\b(?:(?<!\w )qui (?:dit|ecrit|disait|ecrivait)"  # and not "la chanson qui dit"
    r"|qui (?:est-ce qui |est celui qui |)(?:a |avait )(?:bien pu |)(?:dit|dire|ecrit|ecrire|poste)|qui (?:est-ce qui|est celui qui) (?:dit|ecrit|disait|ecrivait)"
    r"|de qui (?:est|sont|vient|c'est)|d'ou (?:vient|sort)|c'est qui qui (?:a )?(?:dit|ecrit)"
    r"|quel(?:le)?s? (?:spectateur|spectatrice|critique|avis|personne|internaute|auteur|membre)\b.{0,20}?\b(?:dit|ecrit)"
    r"|who (?:said|wrote|says|writes|posted|called it)|whose (?:words?|lines?|quote|review)"
    r"|which (?:reviews?|reviewer|viewer|critic|one)\b.{0,12}?\b(?:says?|said|wrote|writes|contains?)"
    r"|(?:trouve|retrouve|cherche|find|search)(?:[- ]moi)?\b.{0,30}?\b(?:avis|critique|citation|phrase|review|quote|sentence)s?)\b"
)
_MARKS = re.compile(r"«\s*([^«»]+?)\s*»|“\s*([^“”]+?)\s*”|\"\s*([^\"]+?)\s*\"|(?<!\w)['‘’]([^\"]+?)['’](?!\w)")
_REST = re.compile(r":\s*(.{12,}?)[\s?!.]*$")


def find_quoted(text: str, flat_text: str) -> tuple[int, int] | None:
    """Where the words stand whose author is asked for (code points, without their quotation marks), or None.

    ``flat_text`` is `folding.flat` of ``text``. Without quotation marks, what follows a colon is meant.
    """
    asked = _ASKED.search(flat_text)
    if asked is None:
        return None
    for pattern in (_MARKS, _REST):
        # in "Heat : d'où vient le titre ?" nothing is quoted
        for match in pattern.finditer(text, asked.start() if pattern is _REST else 0):
            inside = next(n for n in range(1, (match.lastindex or 0) + 1) if match.group(n) is not None)
            if any(c.isalnum() for c in match.group(inside)):
                return match.span(inside)
    return None
