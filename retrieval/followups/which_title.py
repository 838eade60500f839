""""Which one divides people most?", where no title was spoken of or some were listed, asked of all titles."""

from __future__ import annotations

import re

from retrieval.asking.works_apart import find_works_apart
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import flat, tokens
from seeds.models import Work

_OF_THE_LIBRARY = (Intent.FILMS, Intent.BEST_FILM, Intent.RANKED)
_BEFORE = r"(?:^\W*|[,;:.!?(] ?|\b(?:et|and|but|mais|ok|alors|so|dis[- ]moi|tell me|donc|puis|then) (?:c'est )?)"
_OF_ALL = r"(?: (?:of|among|from|out of|parmi|de|d'entre) (?:them|these|those|all(?: of them)?|toutes?|tous|ceux-la|celles-la|eux|elles|your (?:films|movies|titles|shows)|tes (?:films|titres|series)))?"
_WHICH = re.compile(
    rf"{_BEFORE}(?P<said>lequel|laquelle|lesquels|lesquelles|which(?: ones?)?|(?P<what>what)(?= (?:divides|splits|has (?:the )?(?:most|fewest|highest|lowest|longest|shortest|largest))\b)){_OF_ALL}(?= (?:is|are|was|were|has|have|had|got|gets?|do|does|did|divides?|splits?|polari[sz]es?|sparks?|est|sont|a|ont|ait|fait|font|met|divise(?:nt)?|clive(?:nt)?|partage(?:nt)?|suscite|recoit|obtient|les? plus|the most)\b)"
)
_MOST = re.compile(
    r"\b(?:(?:le|la|les|the|d[eu]s?) ?(?:plus|moins|most|least|fewest|mieux)|most|least|fewest|(?:mieux|moins bien|plus mal|best|worst|highest|lowest|top)[- ](?:note|rate|score|rank)\w*"
    r"|(?!interest|forest|west\b|east\b|test|quest|guest|honest|latest|oldest|newest)\w{3,}est|meilleure?s?|pires?|best|worst|unanimite|divisive|polari[sz]ing|consensual)\b"
)
_CALLED = {Work.SERIES: ("series", "série"), Work.FILM: ("film", "film"), None: ("title", "titre")}
_BETWEEN = re.compile(r"\b(?:or|ou|vs|versus|between|entre|des deux|of the two|first|second|premiere?)\b")
"""One of some that are named is asked for, or of two."""


def of_titles(text: str, conversation: Conversation | None, titles: TitleIndex) -> str:
    """The text with "which one" told of titles; as it is where a film is spoken of, or where nothing is ranked."""
    last = conversation.last if conversation else None
    if conversation and conversation.films and not (last and last.intent in _OF_THE_LIBRARY):
        return text
    if last is not None and last.intent is Intent.COMPARE:
        return text
    flat_text = flat(text)
    found = _WHICH.search(flat_text)
    if found is None or not (found["what"] or _MOST.search(flat_text, found.end("said"))):
        return text
    if _BETWEEN.search(flat_text) or titles.find(tokens(text), text):
        return text
    french = found["said"].startswith("l")
    work = _CALLED[_kept_to(last)][french]
    return text[: found.start("said")] + f"{'quel' if french else 'which'} {work}" + text[found.end() :]


def _kept_to(last: Question | None) -> Work | None:
    """Whether the list shown was of series, or in so many words of films: "film" is said of both."""
    if last is None or last.kind is not Work.FILM:
        return last.kind if last else None
    apart = find_works_apart(flat(last.text))
    return apart.work if apart else None
