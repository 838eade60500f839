"""What is said of one season, and nothing else asked: quotes that judge it come before those that only wait for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.names.parts import find_parts
from retrieval.question import Question, Side
from retrieval.quotes.quality import stands_alone
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.said_of import told
from retrieval.subjects.aim import Place, aim_of
from retrieval.words.folding import flat, tokens
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

MORE = 120
"""How many passages that name the part, beside those found, are looked at."""
AROUND = 60
"""So many code points before and after a part tell whether it is waited for."""
_WAITS = re.compile(
    r"\b(?:hate (?:de|d'|que|a)|vivement|(?:j'|on |nous )attend(?:s|ons)?\b"
    r"|en attendant|attente de|(?:en )?attend(?:ant|re)\b"
    r"|impatien\w+|pas encore (?:vue?|regardee?)|pas vu\b|(?:dois|doit|reste) (?:encore )?(?:a )?(?:voir|regarder)"
    r"|(?:je )?(?:vais|commence|attaque|entame) (?:\w+ )?(?:a regarder )?la|prochaine critique|s'il vous plait|svp"
    r"|(?:sera|seront|arrivera|sortira|verra|aura|ouvrira|viendra|donnera|permettra|promet|commande|ouvre)\b"
    r"|laiss\w+ (?:entrevoir|esperer|penser)|annonc\w+|augur\w+|presag\w+|peur qu\w*"
    r"|esper\w+ (?:(?:alors|donc|juste|vraiment) )?(?:que|qu'|une"
    r"|qu il)|pourvu qu|curieu\w+ de (?:voir|decouvrir)"
    r"|can'?t wait|cannot wait|look(?:ing)? forward|wait(?:ing)? (?:for|on)"
    r"|hop(?:e|ing) (?:for|that|there|they|to)"
    r"|bring on|roll on|excited (?:for|about|to)|eager|haven'?t (?:seen|watched)|yet to (?:see|watch)"
    r"|will (?:be|there|have))"
)
_AFTER = re.compile(
    r"^[^.!?]{0,30}?\b(?:arrive|sort|sera|seront|est prevue?|please|svp|s'il vous plait|when|quand"
    r"|manquera|devra|si elle (?:existe|arrive|sort))\b"
)
_OF_IT = re.compile(r"\b(?:episodes?|ep)\b[^.!?]{0,12}?\b(?:de|of|dans|in) (?:la |the )?\W*$")
"""An episode of the season, and not the season."""
_BESIDE = re.compile(
    r"\b(?:plus|moins|mieux|meilleure?s?|pires?|aussi|autant|better|worse|more|less|as|\w{3,}er)\b[^.!?;]{0,40}"
    r"\b(?:que|qu'|than|as) (?:(?:la|le|les|celle|ceux|de|the|dans|in|pour|for|durant|during|of|from) )*\W*$"
)
"""What another is better or worse than."""


def part_asked(question: Question) -> bool:
    """Whether one numbered part is what a question asks about, and nothing beside it: "la saison 3"."""
    parts = [name for name in question.names if find_parts(name)]
    if len(parts) != 1 or len(question.names) != 1 or question.subjects:
        return False
    said = {t.word for t in tokens(parts[0])}
    return all(t.word in said | STOPWORDS for word in question.words for t in tokens(word))


def waits(text: str, places: Sequence[Place]) -> bool:
    """Whether a text only waits for what stands at these places, names an episode of it or likens another to it."""
    read = flat(text)
    return bool(places) and all(
        _WAITS.search(_sentence(read, a)) or _AFTER.match(read[b:])
        or any(aside.search(read[max(0, a - AROUND) : a]) for aside in (_OF_IT, _BESIDE))
        for a, b in places
    )  # fmt: skip


def _sentence(read: str, place: int) -> str:
    """What stands before a place in its sentence."""
    before = read[max(0, place - AROUND) : place]
    return re.split(r"[.!?;]|\b(?:mais|but)\b", before)[-1]


def judging_first(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate]
) -> list[Candidate]:
    """Those that judge the part, of either side in turn, then those that speak of it, last those that wait for it."""
    if held.polarity is None or not good:
        return list(good)
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=False)
    pool = [*good, *_more(held, question, wanted, good)]
    reviews = reviews_of(held.library, [c.passage for c in pool])
    pool = [c for c in pool if c.passage.review in reviews]
    texts = [c.passage.text for c in pool]
    places = [aim.places(text) for text in texts]
    said = told(texts, places, [reviews[c.passage.review].stars for c in pool], held.polarity)
    sides: dict[Side, list[Candidate]] = {Side.POSITIVE: [], Side.NEGATIVE: []}
    for candidate, found, of in zip(pool, said, places, strict=True):
        if found.side is not None and of and not waits(candidate.passage.text, of):
            worth = found.sure * stands_alone(candidate.passage.text) * (1 + candidate.score)
            sides[found.side].append(replace(candidate, score=worth))
    most, fewest = sorted((sorted(of, key=lambda c: -c.score) for of in sides.values()), key=len, reverse=True)
    judging = [c for c in chain(*zip_longest(most, fewest)) if c is not None]
    known = {c.passage.id for c in judging}
    rest = [(c, waits(c.passage.text, aim.places(c.passage.text))) for c in good if c.passage.id not in known]
    return [*judging, *(c for c, waiting in rest if not waiting), *(c for c, waiting in rest if waiting)]


def _more(held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate]) -> list[Candidate]:
    """Other passages that name the part."""
    known = {c.passage.id for c in good}
    found = [i for i in held.memory.naming(question.names[0], wanted).passages.tolist() if i not in known][:MORE]
    last = min(good, key=lambda c: c.score)
    return [replace(last, passage=passage) for passage in held.library.passages(found)]
