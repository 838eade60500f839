"""Turns of a word or two after a figure: "montre", "et après ?", "évolution", "et les autres séries ?"."""

from __future__ import annotations

import re

from retrieval.question import Figure, Intent, Language, Question, Side
from retrieval.words.folding import flat

_SO = r"^\W*(?:(?:et|and|mais|but|ok|okay|alors|so|bon|puis|then|vas[- ]y|go on)\W+)*"
_SHOWN = (
    r"(?:(?:les|des|some|the|any|a few|quelques|une?|an?|leurs?|their) )?"
    r"(?:les|them|ca|those|un peu|lesquels?|citations?|quotes?|exemples?|examples?|extraits?|excerpts?|avis|reviews?)"
)
_SHOWS = re.compile(
    rf"{_SO}(?:(?:montre[rz]?|donne[rz]?|affiche[rz]?|cite[rz]?|fais voir|fais[- ]moi voir|show|give|see)(?:[- ](?:moi|m'en|nous|me|us|en|les))*"
    rf"(?: {_SHOWN}| tout)?|{_SHOWN}|(?:can i see|i want to see|je (?:veux|peux) voir|on peut voir)(?: {_SHOWN})?)"
    r"(?: (?:stp|svp|please|alors|then))?\W*$"
)
_VERB = re.compile(r"\b(?:montr|donn|affich|cit|voir|show|give|see|quote|exempl|exampl|extrait|excerpt)\w*")
_AFTER = re.compile(rf"{_SO}(?:(?:ca donne quoi |what about )?(?:depuis|apres|ensuite|since(?: then)?|after(?:wards?)?(?: that)?|later))\W*$")
_BEFORE = re.compile(rf"{_SO}(?:(?:ca donne quoi |what about )?(?:avant(?: ca)?|before(?: that)?|earlier))\W*$")
_COURSE = re.compile(
    rf"{_SO}(?:(?:c'est quoi|quelle est|what'?s|what is|montre[- ]moi|show me) )?(?:(?:l'|une?|the|an?) ?)?(?:evolutions?|tendances?|trends?|progression)"
    r"(?: (?:des notes|de la note|dans le temps|in time|over time|over the years|par annee?|annee par annee|by year))*\W*$"
)
_OTHERS = re.compile(
    rf"{_SO}(?:(?:pour|of|for|celles? des?|ceux des|that of|the|chez|quid des) )*(?:les |the |des |toutes les |tous les |all (?:the )?)?(?:autres|others?) (?P<work>films?|movies?|series?|shows?|titres?|titles?|ones)\W*$"
)
_MOST = re.compile(
    rf"{_SO}(?P<which>lequel|laquelle|which(?: one)?) (?P<has>(?:a|est|has|is) (?:le |la |the )?(?:plus|moins|most|least|fewest|mieux|moins bien|best|worst|highest|lowest)\b.*?)\W*$"
)


def shows(flat_text: str) -> bool:
    """Whether a turn, given as `folding.flat`, asks to be shown what was just counted or told, and no more."""
    return _SHOWS.match(flat_text) is not None and _VERB.search(flat_text) is not None


def in_full(text: str, last: Question, *, alone: bool) -> str | None:
    """The turn as the question it asks after a figure of one film; None for anything else.

    ``alone``: no other film was spoken of, and "laquelle" is of all that are held.
    """
    if last.intent is not Intent.FIGURE or last.of_speakers:
        return None
    said, english = flat(text), last.language is Language.ENGLISH
    if last.figure in (Figure.COUNT, Figure.SHARE) and last.side and shows(said):
        if last.side is Side.POSITIVE:
            return "the positive ones" if english else "les avis positifs"
        return "the negative ones" if english else "les avis négatifs"
    if dated := _beside(said, last, english=english):
        return dated
    if _COURSE.match(said) and last.topic is None:
        return "how did the ratings change over the years?" if english else "l'évolution des notes d'année en année"
    if len(last.films) != 1 or last.topic:
        return None
    if others := _OTHERS.match(said):
        return _all_of(others["work"], last, english=english)
    if alone and (most := _MOST.match(said)):
        which = {"lequel": "quel titre", "laquelle": "quelle série"}.get(most["which"], "which title")
        return f"{which} {text[most.start('has') : most.end('has')]}"
    return None


def _beside(said: str, last: Question, *, english: bool) -> str | None:
    """The years after those of the figure, or before them."""
    since, until = last.filters.since, last.filters.until
    if until and (until.month, until.day) == (12, 31) and _AFTER.match(said):
        return f"{'since' if english else 'depuis'} {until.year + 1}"
    if since and (since.month, since.day) == (1, 1) and _BEFORE.match(said):
        return f"{'before' if english else 'avant'} {since.year}"
    return None


def _all_of(work: str, last: Question, *, english: bool) -> str | None:
    """The same figure of all works, ranked by it."""
    if last.figure not in (Figure.MEAN, Figure.COUNT) or last.side or last.filters.bounded:
        return None
    works = {"ones": "titles", "serie": "series"}.get(work, work if work.endswith("s") else f"{work}s")
    if english:
        return f"rank all {works} by {'rating' if last.figure is Figure.MEAN else 'number of reviews'}"
    return f"classe les {works} par {'note' if last.figure is Figure.MEAN else 'nombre de critiques'}"
