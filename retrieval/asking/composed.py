"""The score that somebody composed, and no rating: "Hans Zimmer's score for Heat", "the score of Heat by Zimmer"."""

from __future__ import annotations

import re

from retrieval.words.folding import tokens
from retrieval.words.spans import Span
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday

_SITES = frozenset(
    """imdb metacritic rt rottentomatoes tomatoes tomatometer cinemascore letterboxd allocine senscritique netflix
    """.split()
)
_NAME = r"(?P<name>[^\W\d_]+(?:[ .'-]{1,2}[^\W\d_]+){0,3}?)"
_KIND = r"(?:\w+ )?"
_FORMS = (
    re.compile(rf"{_NAME}'?s {_KIND}(?P<score>scores?)\b(?= (?:for|in|on|from|of|to) )(?! (?:of|out) \d)"),
    re.compile(
        rf"\b(?P<score>scores?) (?:(?:of|for|in|from) (?:the (?:film|movie|series|show) )?@+,? )?"
        rf"by {_NAME}(?=\W*$|\W+(?:in|for|of|on)\b)"
    ),
)  # fmt: skip


def find_composed(flat_text: str) -> Span | None:
    """Where the word is, beside the name of somebody: no everyday words, and no site that gives ratings.

    ``flat_text`` has "@" for the title of a film, and nothing where a reviewer or a site was understood.
    """
    for form in _FORMS if "score" in flat_text else ():
        for match in form.finditer(flat_text):
            if _somebody(match["name"]):
                return match.span("score")
    return None


def _somebody(name: str) -> bool:
    """Whether the last words before "'s" may be a name; one that is not held as a reviewer's."""
    words = [t.word for t in tokens(name) if t.word not in STOPWORDS]
    return bool(words) and words[-1] not in _SITES and words[-1] not in everyday()
