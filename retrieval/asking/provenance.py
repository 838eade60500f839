"""Where the reviews come from, and who wrote several of them, in the words of `asking.cue`."""

from __future__ import annotations

from retrieval.asking.cue_words import REVIEW, WRITING

_THE = r"(?:(?:the|these|those|your|all|les|tes|ces|des|vos|mes) )*"
_OF = r"(?: (?:sur|de|d'|du|of|on|about|for) ?@)?"
_SITE = r"(?:(?:web)?sites?|sources?|endroits?|places?)"
_COME = r"(?:viennent|viens|vient|proviennent|provient|sortent|sort|(?:sont|ont ete) (?:tires|tirees|pris|prises|extraits|extraites))"
FROM_WHERE = (
    rf"\b(?:what(?:'s| is| are|s) )?(?:(?:the|your|la|les|tes|quelle est la|quelles sont les) )?sources? (?:of|for|behind|de|des|d') ?{_THE}(?:@(?:'s)? )?(?:{REVIEW}|quotes?|citations?)\b{_OF}"
    rf"|\b(?:{REVIEW}|quotes?|citations?){_OF} (?:(?:ils|elles|ca) )?(?:{_COME} (?:d'ou|de (?:quels?|quelles?) {_SITE})|(?:come|are|were taken|are taken) from (?:where|(?:which|what) {_SITE}))\b"
    rf"|\b(?:de|sur) quel(?:le)?s? {_SITE} (?:(?:{_COME}|sont|ont ete|as[- ]tu|tu as)(?: \w+){{0,2}} )?{_THE}(?:{REVIEW}|citations?)\b{_OF}(?: (?:viennent|proviennent|sortent))?"
    rf"|\b(?:from |on )?(?:which|what) {_SITE} (?:(?:do|did|are|were) )(?:you )?(?:(?:get|take|find|collect|scrape) )?{_THE}(?:@(?:'s)? )?(?:{REVIEW}|quotes?)\b{_OF}(?: (?:come|taken|collected|scraped))?(?: from)?"
    rf"|\bwhere did (?:you|they) (?:get|find|take|collect|scrape) {_THE}(?:@(?:'s)? )?(?:{REVIEW}|quotes?)\b{_OF}(?: from)?"
)
"""The source of the reviews, and not what a film is adapted from."""
_SEVERAL = r"(?:more than (?:one|once|1)|several|multiple|two or more|at least two|twice|many|plusieurs|plus d'une?|au moins deux|deux fois|plus d'1)"
MORE_THAN_ONE = (
    rf"\b(?:who|qui|(?:which|what|quels?|quelles?) (?:{WRITING}|membres?|utilisateurs?|users?|reviewers?|persons?|personnes))"
    r" (?:(?:ont|a|have|has|did|all|y) )*(?:wrote|write|written|posted|left|submitted|reviewed|published|ecrit|poste|laisse|publie|redige|donne)"
    rf" (?:(?:it|@|the (?:film|movie|series|show)|this (?:film|movie|series|show)) )?{_SEVERAL}(?: (?:d'|de |of (?:the )?)?{REVIEW})?"
    rf"|\b(?:reviewers?|people|users?|membres?|spectateurs?|gens|personnes?) (?:who|that|qui|with) (?:(?:ont|have|a|has) )?(?:wrote |written |posted |ecrit |poste |laisse )?{_SEVERAL} {REVIEW}\b"
)
"""Who wrote several reviews."""
