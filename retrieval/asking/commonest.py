"""The rating given most often: "what is the most common rating?", "quelle note revient le plus souvent ?"."""

from __future__ import annotations

_MARK = r"(?:notes?|notations?|ratings?|scores?|marks?|grades?)"
_OFTEN = r"(?:frequente?s?|courante?s?|commune?s?|repandue?s?|attribuee?s?|donnee?s?|mises?|populaires?|representee?s?)"
_GIVEN = r"(?:donnee?s?|attribuee?s?|mises?|mis|donne(?:nt)?|mettent|met|utilisee?s?|revien(?:t|nent)|appara(?:it|issent)|sort(?:ent)?|comes? up|come|appears?|given|gives?|gave|used|seen|awarded|crops? up|shows? up|occurs?|get|gets|got|had|receive[sd]?|pick|picked)"
_MOST = r"(?:(?:le |the )?(?:plus|most)(?: (?:souvent|frequemment|often|frequently|commonly|of all|regulierement))?(?! (?:haute?|basse?|elevee?|recente?|faible|high|low)))"
_BETWEEN = r"(?: (?:a|ont|est|sont|is|are|was|were|do|does|did|que|qu'|qui|that|which|has|have|been|it|ils?|elles?|on|les|gens|spectateurs|people|viewers|reviewers|they|users|public|lui|sont|en|of|@+))*"
COMMONEST = (
    rf"\b{_MARK} (?:(?:est|is) )?(?:la |les )?plus (?:souvent )?{_OFTEN}(?: (?:pour|a|au|par|de|du|for|of|chez)(?= ))?"
    rf"|\b(?:most|the) (?:(?:common|frequent|popular|usual|frequently|commonly|often)(?:ly)?(?: (?:given|used|awarded|seen))?) {_MARK}\b|\b(?:commonest|modal) {_MARK}\b"
    rf"|\b{_MARK}{_BETWEEN} {_GIVEN}{_BETWEEN} {_MOST}(?!\w)|\b{_MARK}{_BETWEEN} (?:the |le )?(?:most|plus) (?:often |souvent |commonly |frequently )?{_GIVEN}\b"
    rf"|\b(?:le )?mode (?:statistique )?(?:de |des |du |of |for |in )(?:(?:the |les |la |its |ses )?(?:all |toutes )?{_MARK}(?!\w)|(?=@))|\b{_MARK} mode\b|\b(?:statistical )mode\b|\bnote modale\b"
    rf"|\b(?:combien|how many stars|how much|quoi) (?:\w+ ){{0,3}}(?:mettent|donnent|give|met)\b.{{0,20}}\b(?:le plus souvent|most often)\b"
    rf"|\b(?:mettent|donnent|attribuent|give) (?:le plus souvent |most often )?(?:combien|how many stars)(?: (?:a|to))?\b(?:.{{0,20}}\b(?:le plus souvent|most often)\b)"
)
"""A pattern of `retrieval.asking.cues`."""
