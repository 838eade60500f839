"""What shows what is asked: patterns over a question folded letter by letter (`folding.flat`).

Patterns are tried in the order they stand; the first that matches decides the intent. What it matched is no longer a
subject.
"""

from __future__ import annotations

import re

from retrieval.asking.cue import Cue, Reading
from retrieval.asking.cue_sides import with_side
from retrieval.asking.cues_of_figures import OF_FIGURES
from retrieval.asking.cues_of_opinion import OF_OPINION
from retrieval.asking.cues_of_orders import OF_ORDERS
from retrieval.asking.cues_of_sides import BOTH_SIDES, OF_SIDES
from retrieval.asking.cues_of_talk import FOLLOW_UP, OFF_TOPIC, WHOLE
from retrieval.asking.cues_of_works import OF_WORKS
from retrieval.asking.turned import as_meant
from retrieval.question import Figure, Intent
from retrieval.words.sieve import Sieve

CUES: tuple[Cue, ...] = (*OF_WORKS, *OF_FIGURES, *OF_ORDERS, *OF_SIDES, *OF_OPINION)

_AWARD = re.compile(
    r"\b(?:(?:oscars?|cesars?|prix|palmes?|golden globes?|baftas?|awards?) (?:(?:du|de la|des|d'|for|of|pour le) ?)?)"
    r"(?:the )?(?:meilleur(?:e|s|es)?|best) \w+"
)
"""An award by its name: "le César du meilleur film" asks for no film."""
_THEME_OF = re.compile(
    r"\bthemes? (?:of|de la|de l'|du|des|d'|de)(?! *@| *(?:it|this|ce|cette)\b"
    r"| *(?:the |le |la |les |ces |l')?(?:\w+ )?(?:film|movie|serie|series|show|avis|reviews|critiques)\b)(?= |(?<='))"
)
"""A theme that is told: "the theme of grief"; what the themes are is not asked."""
_HEARD = re.compile(
    r"\b(?:music|musical|orchestral|original) score\b"
    r"|\b(?:think|thinks|thought|thoughts?|opinions?|views?|feel|feelings?|say|said|takes?"
    r"|verdict|praise) (?:of|on|about) (?:the|its) score\b|\b(?:is|was) (?:the|its) score\b(?! (?:high|low|out))"
    r"|\bscore (?:by|composed)\b|(?<=\w's )score (?:for|in|to) (?=@|(?:the|this) (?:film|movie|show|series))"
)
"""A score that is heard, and is no rating."""

_CUES, _BOTH_SIDES = Sieve(c.pattern for c in CUES), Sieve(c.pattern for c in BOTH_SIDES)


def both_sides(flat_text: str) -> bool:
    """Whether both sides are asked for in so many words: "pour et contre", "loved or hated"."""
    return any(BOTH_SIDES[number].pattern.search(flat_text) for number in _BOTH_SIDES(flat_text))


def read_cues(flat_text: str, *, films: int) -> Reading:
    """What the question asks, from its wording alone. ``films`` is how many titles were found in it."""
    flat_text = _THEME_OF.sub(lambda found: found[0].replace("theme", "#####"), flat_text)
    flat_text = _HEARD.sub(lambda found: found[0].replace("score", "#####"), flat_text)
    flat_text, denied = as_meant(_AWARD.sub(lambda found: "#" * len(found.group()), flat_text))
    text = flat_text.strip()
    for cue in FOLLOW_UP if "@" in text else (*WHOLE, *FOLLOW_UP):  # who names a film does not only thank
        if match := cue.pattern.search(flat_text if cue in FOLLOW_UP else text):
            return Reading(cue.intent, cue.side, cue.figure, cue.order, ((0, len(flat_text)),))
    if match := OFF_TOPIC.search(flat_text):
        return Reading(Intent.OFF_TOPIC, spans=(match.span(),))
    likely = [CUES[number] for number in _CUES(flat_text)]
    for cue in likely:
        match = cue.pattern.search(flat_text)
        if match is None or (cue.intent is Intent.COMPARE and films < 2) or not match.group().strip():
            continue
        alike = (
            c for c in likely
            if (c.intent, c.side, c.figure, c.order) == (cue.intent, cue.side, cue.figure, cue.order)
            or (cue.figure is Figure.TREND and c.figure in (Figure.MEAN, Figure.COUNT))
        )  # fmt: skip
        spans = (*denied, *(m.span() for c in alike for m in c.pattern.finditer(flat_text)))
        return with_side(Reading(cue.intent, cue.side, cue.figure, cue.order, spans), flat_text)
    return Reading()
