"""Whom of the actors or the characters is asked: "qui joue le mieux ?", "which character do people like most?".

The whole question must ask this and no more: "quel acteur est le plus drôle dans la scène du bal ?" is of a scene.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from retrieval.question import Role, Side
from retrieval.words.sieve import Sieve

_ACTOR = (
    r"(?:acteurs?(?: ou (?:une )?actrices?)?|actrices?|comedien(?:ne)?s?|interpretes?|actors?(?: or actress(?:es)?)?"
    r"|actress(?:es)?|performers?|cast members?|seconds? roles?)"
)
_CHARACTER = r"(?:personnages?|persos?|heros|heroines?|characters?|roles?)"
_WHO = rf"(?:(?:the |le |la |les |l')?(?:(?P<actor>{_ACTOR})|(?P<character>{_CHARACTER})))"
_LOVED = (
    r"(?:apprecie|aime|loue|salue|complimente|convaincant|remarque|remarquable|acclame|populaire|encense|prefere|felicite|admire"
    r"|praised|liked|loved|popular|convincing|admired|appreciated|acclaimed|celebrated|complimented)(?:e?s)?"
)
_HATED = (
    r"(?:critique|deteste|decrie|hai|mal aime|mal note|conspue|attaque|agacant|enervant"
    r"|critici[sz]ed|hated|disliked|panned|attacked|annoying|complained about)(?:e?s)?"
)
_NAMED = r"(?:cite|mentionne|nomme|evoque|mentioned|named|cited|talked[- ]about|discussed|spoken of)(?:e?s)?"
_BEST = r"(?:meilleure?s?|best|greatest|strongest|finest|standout)"
_WORST = r"(?:pires?|plus mauvaise?s?|worst|weakest|poorest)"
_FAVOURITE = r"(?:prefere(?:e?s)?|favou?rites?|chouchous?)"
_PEOPLE = (
    r"(?:people|viewers|reviewers|critics|fans|they|everyone|everybody|spectators|audiences?|most people"
    r"|les gens|les spectateurs|les critiques|les avis|les fans|le public|ils|on|tout le monde)"
)
_IS = r"(?:est|sont|etait|etaient|is|are|was|were|a ete|ont ete|gets?|fut)"
_WHICH = r"(?:quels?|quelles?|which|what|whose|c'est (?:quoi|quel(?:le)?)|c'est qui|qui (?:est|sont|etait|etaient)|who(?:'s|s| is| are| was| were)|(?:quels?|quelles?) (?:est|sont|etait|etaient))"
_MOST = r"(?:(?:le |la |les |the )?(?:plus|most))"
_LEAST = r"(?:(?:le |la |les |the )?(?:moins|least))"
_BY = r"(?: (?:par|by|de|des|of|for|pour|chez|with|among) ?(?:the |les |le )?(?:people|viewers|reviewers|critics|fans|everyone|everybody|gens|spectateurs|critiques|public|avis|reviews|audiences?))?"
_LIKES = r"(?:aiment?|preferent?|apprecient?|plait|plaisent|plebiscitent?|saluent|louent|likes?|loves?|prefers?|praises?|enjoys?|enjoyed|liked|loved)"
_HATES = r"(?:detestent?|haissent|critiquent|reprochent|hates?|dislikes?|criticiz?s?es?|hated|disliked|complains? about)"
_CITES = r"(?:parlent|parle(?:-t-on|-t-on le plus)?|citent|mentionnent|talks? about|mentions?|names?|speaks? of|cites?)"
_ACTS = r"(?:joue(?:nt)?|acts?|plays?|performs?|s'en (?:sort(?:ent)?|tire(?:nt)?)|does|did|is acting)"

_ASKED: tuple[tuple[str, Side | None], ...] = (
    # "quel acteur est le plus apprécié", "who is the most praised actor", "le personnage préféré des gens"
    (rf"(?:{_WHICH} )?{_WHO} (?:{_IS} )?(?:{_MOST} {_LOVED}|{_LEAST} {_HATED}|(?:le |la |les |the )?{_FAVOURITE}){_BY}(?: {_MOST})?", Side.POSITIVE),
    (rf"(?:{_WHICH} )?{_WHO} (?:{_IS} )?(?:{_MOST} {_HATED}|{_LEAST} {_LOVED}){_BY}", Side.NEGATIVE),
    (rf"(?:{_WHICH} )?{_WHO} (?:(?:that |qui )?{_IS} )?(?:{_MOST} )?{_NAMED}{_BY}(?: {_MOST})?", None),
    (rf"(?:{_WHICH} )?(?:the |le |la |les )?(?:most {_LOVED}|least {_HATED}|{_BEST}|{_FAVOURITE}) {_WHO}", Side.POSITIVE),
    (rf"(?:{_WHICH} )?(?:the |le |la |les )?(?:most {_HATED}|least {_LOVED}|least favou?rite|{_WORST}) {_WHO}", Side.NEGATIVE),
    (rf"(?:{_WHICH} )?(?:the |le |la |les )?most {_NAMED} {_WHO}", None),
    (rf"{_WHICH} {_WHO} (?:{_IS}) (?:le |la |the )?(?:{_BEST}|better|le mieux)", Side.POSITIVE),
    (rf"{_WHICH} {_WHO} (?:{_IS}) (?:le |la |the )?(?:{_WORST}|worse|le moins bon|la moins bonne)", Side.NEGATIVE),
    # "which character do people like most", "quel personnage les gens préfèrent"
    (rf"{_WHICH} {_WHO} (?:do |did |does )?(?:{_PEOPLE} )?{_LIKES}(?:-(?:t-)?ils|-t-on)? ?(?:{_PEOPLE} ?)?(?:{_MOST}|the best|le mieux)?", Side.POSITIVE),
    (rf"{_WHICH} {_WHO} (?:do |did |does )?(?:{_PEOPLE} )?{_HATES}(?:-(?:t-)?ils|-t-on)? ?(?:{_PEOPLE} ?)?(?:{_MOST})?", Side.NEGATIVE),
    (rf"(?:{_WHICH}|de (?:quels?|quelles?)) {_WHO} (?:do |did |does )?(?:{_PEOPLE} )?{_CITES} ?(?:{_PEOPLE} ?)?{_MOST}?", None),
    # "qui joue le mieux", "which actor stands out", "quel acteur sort du lot"
    (rf"(?:qui|who|(?:quels?|quelles?|which|what) {_WHO}) {_ACTS} (?:le |the )?(?:mieux|best|better)", Side.POSITIVE),
    (rf"(?:qui|who|(?:quels?|quelles?|which|what) {_WHO}) {_ACTS} (?:le |the )?(?:moins bien|plus mal|worst)", Side.NEGATIVE),
    (rf"(?:qui|who|(?:quels?|quelles?|which|what) {_WHO}) (?:sort(?:ent)? du lot|se demarque(?:nt)?|tire(?:nt)? son epingle du jeu|vole(?:nt)? la vedette|creve(?:nt)? l'ecran|stands? out|shines?|steals? the (?:show|film|movie)|impresse[sd]?|impresse)(?: (?:le plus|(?:the )?most))?(?: (?:in|from|of|parmi|dans) (?:the cast|les acteurs|le casting|among the actors))?", Side.POSITIVE),
    (rf"{_WHICH} (?:(?:is|are|was|est|sont) )?(?:the |la |les )?(?:{_BEST}|standout) (?:performances?|prestations?|interpretations?|turns?)", Side.POSITIVE),
    (r"(?:who(?:'s| is| are| was| were|s)|qui (?:est|sont|etait)|c'est qui|which (?:is|are)) (?:the |le |la |les )?(?:real |true |vraie? )?(?:stand-?outs?|scene[- ]stealers?|mvps?|revelations?)(?: (?:actors?|performers?|of the cast|in the cast|du casting))?", Side.POSITIVE),
    (r"(?:who|qui) (?:comes? (?:off|out of it|out)|s'en (?:sort|tire)) (?:the |le )?(?:best|mieux)", Side.POSITIVE),
    (r"(?:who|qui) (?:comes? (?:off|out of it|out)|s'en (?:sort|tire)) (?:the |le )?(?:worst|moins bien|plus mal)", Side.NEGATIVE),
    (rf"who (?:gives|gave) (?:the )?{_BEST} performances?", Side.POSITIVE),
    (rf"who (?:gives|gave) (?:the )?{_WORST} performances?", Side.NEGATIVE),
    (rf"(?:whose|which) (?:performance|acting|interpretation|prestation)s? (?:{_IS} )?(?:{_MOST} {_LOVED}|{_BEST}){_BY}", Side.POSITIVE),
    # "qui joue dedans ?"
    (r"(?:(?:c'est |c )?avec (?:qui|quels acteurs)|(?:il )?y ?a qui(?= dans| dedans| @| *\W*$))(?: dedans| dans)?|(?:qui|ki) joue(?:nt)?(?: dedans| dans)?|who(?:'s| is| are)? (?:stars?|starring|plays?|acts?)(?: in)?|who(?:'s| is) in(?: the cast)?(?: of)?"
     rf"|(?:{_WHICH} )?(?:les |the )?(?P<played>acteurs?|actrices?|actors?)(?: (?:qui )?(?:jouent|play|star|are|sont))(?: in| dans| dedans)?(?: (?:it|this))?", None),
)  # fmt: skip
_FILM = r"(?:@+|le film|la serie|ce film|cette serie|the (?:film|movie|show|series)|this (?:film|movie|show|series)|it|dedans)"
_BEFORE = rf"^\W*(?:(?:et|and|alors|so|ok|selon {_PEOPLE}|according to {_PEOPLE}|pour {_PEOPLE}|for {_PEOPLE})\W+)*(?:(?:dans |in |sur |pour |de )?@+ ?[,:;-]? ?)?"
_AFTER = rf"(?: ?,? ?(?:(?:dans|de|d'|du|des|in|of|on|from|sur|avec|with|for|pour)? ?{_FILM}))?(?: (?:dans|in) (?:les |the )?(?:avis|critiques|reviews|commentaires)(?: (?:sur|de|du|des|of|on|about|for))?(?: @+)?)?(?: (?:selon|according to|d'apres|for|pour) (?:the |les )?(?:people|viewers|reviewers|critics|reviews|fans|gens|spectateurs|critiques|avis|public))?(?: ?[,:]? ?@+)?\W*$"
_WHOLE = tuple((re.compile(f"{_BEFORE}(?:{asked}){_AFTER}"), side) for asked, side in _ASKED)
_SIEVE = Sieve(pattern for pattern, _ in _WHOLE)


class CastAsked(NamedTuple):
    """Who is asked for, and on which side; None where those that are named most are."""

    role: Role
    side: Side | None


def find_cast(flat_question: str) -> CastAsked | None:
    """Whether a question, titles as "@", asks whom of the actors or the characters reviewers like, blame or name."""
    for place in _SIEVE(flat_question):
        pattern, side = _WHOLE[place]
        if match := pattern.search(flat_question):
            character = match.groupdict().get("character")
            return CastAsked(Role.CHARACTER if character else Role.ACTOR, side)
    return None
