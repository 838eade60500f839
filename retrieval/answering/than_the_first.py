"""Whether a film is better than the one before it: "is it better than the first one?", "mieux que le premier ?".

What reviewers set beside the first film is quoted; "first" alone is said of halves, scenes and seasons.
"""

from __future__ import annotations

import re

from retrieval.answering.held import Held
from retrieval.answering.one_each import one_each
from retrieval.answers import QuotesAnswer
from retrieval.question import Figure, Question
from retrieval.quotes.quality import LONGEST
from retrieval.quotes.quotable import quotable
from retrieval.words.folding import flat, tokens
from retrieval.words.lexical import any_of
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

_WORDS = ("first", "1st", "premier", "première", "1er", "predecessor", "prédécesseur", "previous", "précédent")
_FILM = r"(?:one|films?|movies?|opus|volets?|instal+ments?|tomes?|chapters?|chapitres?)"
_FIRST = (
    rf"(?:(?:first|1st|premiere?|1er|previous|precedent)(?: {_FILM})?"
    r"(?! (?:half|hal[vf]es|act|part|hour|season|saison|episode|moitie|partie|heure|time|fois|acte|minutes?|scene|watch"
    r"|viewing|degre|plan|of|role|abord|thing|film of|quarter|third|few|two|trois|three|deux|\d))|predecess\w+)\b"
)
_MORE = (
    r"(?:better|worse|best|superior|inferior|stronger|weaker|funnier|scarier|as (?:good|great|funny|strong)|good as"
    r"|level|surpass\w*|outdo\w*|tops|topped|live[sd]? up|compar\w+|than|unlike|improve\w*"
    r"|mieux|meilleure?s?|pires?|moins bien|moins bon(?:ne)?|aussi bien|aussi bon(?:ne)?|superieure?|inferieure?|niveau"
    r"|hauteur|egale\w*|surpass\w*|en dessous|au[- ]dessus|contrairement|par rapport|vaut)"
)
_ASKED = re.compile(rf"\b{_MORE}\b[^.!;]{{0,25}}\b{_FIRST}(?:,? (?:or not|ou pas|ou moins bien|or worse))?\W*$")
_SAID = re.compile(
    rf"\b{_MORE}\b[^.!?;]{{0,30}}?\b{_FIRST}|\b{_FIRST}[^.!?;,]{{0,20}}? (?:was|is|were|etait|est|reste|remains)"
    rf" (?:(?:much|far|way|still|so|bien|largement|nettement|beaucoup) )*{_MORE}\b"
)
_NOTHING_ELSE = STOPWORDS | frozenset(
    """first 1st premier premiere 1er previous precedent predecessor predecesseur one film films movie movies opus volet
    better worse mieux meilleur pire moins bien bon good great level niveau hauteur compare compares compared rapport
    vaut superior inferior superieur inferieur""".split()
)
LEAST = 0.3
"""What does less well as a quote is not shown."""


def asked_alone(question: Question) -> bool:
    """Whether a question asks how the film compares with the one before it, and nothing else."""
    if question.side is not None or question.names or question.figure in (Figure.COUNT, Figure.SHARE):
        return False
    said = {t.word for word in question.words for t in tokens(word)}
    return bool(said) and said <= _NOTHING_ELSE and _ASKED.search(flat(question.text)) is not None


def answer(held: Held, question: Question, wanted: ReviewFilter) -> QuotesAnswer | None:
    """Quotes that set the film beside the first one, the best first, one of each review; None where there are none."""
    ids = held.memory.named(any_of(_WORDS), wanted).passages.tolist()
    passages = (p for p in held.library.passages(ids) if p.id not in question.seen)
    return one_each(held, question, ((_worth(p.text), p) for p in passages))


def _worth(text: str) -> float:
    """How well a text does as a quote, where it sets the film beside the first one; else 0."""
    if len(text) > 2 * LONGEST or not _SAID.search(flat(text)):
        return 0.0
    well = quotable(text)
    return well if well >= LEAST else 0.0
