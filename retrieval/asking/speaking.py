"""Questions for how many reviews speak of something: "combien parlent de X", "what percentage mentions X"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from retrieval.asking.taking_patterns import BOTH, NUMBERS, TAKES, VERDICT
from retrieval.question import Figure, Side

_SHARE = r"(?:quel(?:le)? (?:est (?:le |la )?)?(?:pourcentage|proportion|part|fraction)|(?:le |la )?\b(?:pourcentage|proportion|part(?= d(?:e|es|') ?(?:avis|critiques|gens|spectateurs|ceux))) d(?:e|es|'))|(?:what|which) (?:percentage|proportion|share|fraction|percent)|percentage of|combien (?:en )?(?:pour ?cent|%)"
_COUNT = r"(?:combien|cb|how many|how often|(?:le |the )?(?:nombre|number)(?: total)? (?:de|d'|of))"
_PEOPLE = r"(?:avis|critiques?|reviews?|commentaires?|comments?|gens|personnes?|spectateurs|internautes|people|viewers|users|reviewers|critics|fois|times|notes?|textes?)"
_ASKED = re.compile(
    rf"(?P<share>{_SHARE})(?: ?(?:de |d'|des |of |the )*{_PEOPLE})?\b|(?<!\w){_COUNT}(?: ?(?:de |d'|des |of |the )*{_PEOPLE})?(?!\w)"
)
_TELLS = (
    r"(?:parl\w+|mention\w*|evoqu\w+|cit(?:e|es|ent|ees?)|talk\w*|speak\w*|nomm(?:e|ent)|name|apparai\w+|revien(?:t|nent)|appears?"
    r"|comes? up|contien(?:t|nent)|contains?|utilis\w+|emploi\w+|employ\w+|use[sd]?|ecri(?:t|vent)|writes?|written|bring up|refer to"
    r"|compar(?:e[sd]?|ent|ing)(?![^@]*@+[^@]+@))"
)
_TOLD = re.compile(rf"\b(?:(?:est|sont|is|are|was|were|y|does|do|has|have|been|a|ont|ete|quiz?|that|who|which) )*{_TELLS}\b(?:[- ]?(?:t[- ])?(?:il|elle|ils|on)\b)?(?: (?:de|du|des|of|about|par|by)\b)?(?: (?:the |le |la |les )?(?:words?|mots?|termes?|terms?|noms?|names?) (?=\w))?")
_THOSE = re.compile(
    rf"(?:\b(?:de|des|of|by|from|for|chez|pour|parmi|among)\b ?|\bd')?\b(?:les |the )?(?:ceux|celles|those|ones|{_PEOPLE})(?:\W+(?:de|du|d'|sur|of|on|about|for)\W*@+)?\W+(?:(?:qui|that|who|which) )?(?:(?:en|le|la|les|l') ?)?{_TELLS}(?:(?: (?:of|about))? (?:it|him|her|them|this|that)(?![\w ]*\w)| (?:de|du|des|d'|of|about)(?!\w))?"
)
"""Whose ratings are asked for: "la note de ceux qui parlent de la fin", "reviews mentioning the dog"."""
_FOUND = re.compile(
    r"\b(?:ont |have |l'ont )?(?:disent|dit|trouve(?:nt)?|pensent?|estiment|jugent|considerent|say|says|said|find|found|think|thought|call|calls|called)\b"
    r"(?: (?:que |qu'|that |it's |it is |it was |c'est |c'etait |le film est |the film is ))*"
)
"""Who finds a film so may be counted by the word; what these verbs ask with other words is looked for first."""
_BESIDE = r"(?:(?:c'est|est|etait|it's|it is|is|was|ca|le|la|the|a|an|un|une|film|movie|serie|series|show|vraiment|really|very|tres|trop|so|si|plutot|dans|in|on|of|sur|de)(?!\w)|\W)*"
_JUDGED = re.compile(
    rf"{_BESIDE}(?:(?P<good>biens?|bon(?:ne)?s?|super|genial(?:e|es)?|geniaux|excellent(?:e|s|es)?|top|magnifique|good|great|amazing|awesome|brilliant|fantastic)"
    rf"|(?P<bad>nul(?:le)?s?|mauvais(?:e|es)?|horrible|naze|pourrie?|terrible|bad|awful|rubbish|crap|dreadful)){_BESIDE}$"
)
"""A verdict on the film and nothing else: the ratings tell how many share it."""
_THEN = re.compile(
    r"[^\w@]+(?:(?:et|and|dont|including)\W+)?(?P<second>(?:(?:parmi (?:eux|ceux-la)|among them|of (?:those|them|these|which|whom))\W+)?(?:combien|how many)\b)"
    r"(?P<how>\W+(?:(?:l'|le |la |les |the |them |it |is |are |do |say |speak |sont |s?o |who |that |d'entre eux |en parlent |parlent |disent )*)"
    r"(?:(?P<bad>(?:en |du )?mal|negati\w+|contre|against|unfavou?rabl\w+|defavorabl\w+|critical(?:ly)?|badly|ill)|(?P<good>(?:en |du )?bien|positi\w+|pour|in favou?r|favou?rabl\w+|well))\W*$)?"
)
"""A second number asked for after the first: "et combien en mal ?"."""
_THE_WORD = re.compile(r"\b(?:does |do |le |les |the |du |ce )*(?:words?|mots?|termes?|terms?)\b(?= +\W*\w)")


_FEELING = re.compile(
    r"\W*(?:qui |who |that )?(?:s'|s (?=[a-z])|se (?:sont )?|(?:ont (?:ete|ressenti)|sont|etaient|were|are|felt|feel|got|get) (?=[^\W\d]+(?:e|es|s|is|us|t|ed|en)\b(?!\W*(?:de|du|of|from|in|en)\b)))(?=[^\W\d])"
)
"""What people do or are, which is to be counted by its word: "combien s'ennuient ?", "how many were moved?"."""
_EDGES = " ?!.,:;"
_WELL_OR_ILL = re.compile(r"\b(?:en|du) (?:(?P<good>bien)|mal)\W*$")
_SIDES = (
    (Side.NEGATIVE, re.compile(r"\b(?:negati(?:f|fs|ve|ves)|defavorables?|unfavou?rable|mauvais(?:es)?|bad|critical)\b")),
    (Side.POSITIVE, re.compile(r"\b(?:positi(?:f|fs|ve|ves)|favorables?|favou?rable|bons|bonnes|good)\b")),
)


@dataclass(frozen=True, slots=True)
class Speaking:
    """Where (code points) a question asks how many speak of something, and whether as a count or as a share.

    ``side`` is that of the reviews, where only those of one are to be counted: "combien d'avis négatifs parlent de X".
    ``loose``: "combien le trouvent ennuyeux", which asks so only where its words ask nothing else; ``judged``: "combien le
    trouvent nul", which the ratings tell. ``taking`` is the side to be taken on what is spoken of: "combien trouvent la
    fin nulle". ``second`` is where another number is asked for beside the first. ``both``: those for and those
    against are to be told.
    """

    spans: tuple[tuple[int, int], ...]
    figure: Figure
    side: Side | None = None
    loose: bool = False
    judged: bool = False
    taking: Side | None = None
    second: tuple[int, int] | None = None
    both: bool = False


def is_verdict(said: str) -> bool:
    """Whether words are a verdict on the film, as "nul" is."""
    return _JUDGED.match(said) is not None


def find_speakers(flat_text: str) -> tuple[int, int] | None:
    """Where a question keeps to those who speak of something: "la note moyenne des avis qui parlent de la fin"."""
    found = _THOSE.search(flat_text)
    return found.span() if found else None


def find_speaking(flat_text: str) -> Speaking | None:
    """How a question, given as `folding.flat`, asks how many reviews speak of something; None where it does not."""
    asked = _ASKED.search(flat_text)
    then = _THEN.search(flat_text, asked.end()) if asked else None
    if then is None:
        return _speaking(flat_text, asked)
    first = _speaking(flat_text[: then.start()] + " " * (len(flat_text) - then.start()), asked)
    if first is None or first.judged:
        return first
    span = (then.start(), len(flat_text))
    if then["how"] and first.taking is None:
        side = Side.NEGATIVE if then["bad"] else Side.POSITIVE
        return replace(first, spans=(*first.spans, span), taking=side)
    return replace(first, second=(then.start("second"), len(flat_text)))


def _speaking(flat_text: str, asked: re.Match[str] | None) -> Speaking | None:
    strict = _TOLD.search(flat_text, asked.end()) if asked else None
    told = strict or (_FOUND.search(flat_text, asked.end()) if asked else None)
    if asked and told is None and (feeling := _FEELING.match(flat_text, asked.end())):
        return Speaking((asked.span(), feeling.span()), Figure.SHARE if asked["share"] else Figure.COUNT, loose=True)
    if asked is None or told is None:
        return None
    before, after = flat_text[: asked.start()].strip(_EDGES + "@"), flat_text[told.end() :].strip(_EDGES)
    if told.start() <= asked.end() + 1 + len("le ") and not (before or after):
        return None
    spans = [asked.span(), told.span()]
    if word := _THE_WORD.search(flat_text):
        spans.append(word.span())
    if strict is None and (judged := _JUDGED.match(flat_text, told.end())):
        said_so = "good" if judged["good"] else "bad"
        spans.append(judged.span(said_so))
        return Speaking(tuple(spans), Figure.SHARE, Side.POSITIVE if said_so == "good" else Side.NEGATIVE, judged=True)
    taking = None
    if strict and (how := _WELL_OR_ILL.search(flat_text, told.end())):
        spans.append(how.span())
        taking = Side.POSITIVE if how["good"] else Side.NEGATIVE
    if strict is None and (verdict := VERDICT.search(flat_text[told.end() :])):
        found = next(name for name in ("done", "said", "first") if verdict[name])
        start, end = verdict.span(found)
        if found != "done":  # "mal joué" is what is spoken of, and on which side
            spans.append((told.end() + start, told.end() + end))
        taking = Side.POSITIVE if any(verdict[n] for n in ("well", "good", "good1", "good2")) else Side.NEGATIVE
    side = None
    for one, pattern in _SIDES:
        if said := pattern.search(flat_text, asked.end(), told.start()):
            spans.append(said.span())
            side = one
            break
    return Speaking(tuple(spans), Figure.SHARE if asked["share"] else Figure.COUNT, side, strict is None, taking=taking)


def find_taking(flat_text: str) -> Speaking | None:
    """How a question asks how many like or blame something, which is to stand after it; None where it does not."""
    asked = _ASKED.search(flat_text)
    told = TAKES.match(flat_text, asked.end()) if asked else None
    if asked is None or told is None:
        return None
    figure = Figure.SHARE if asked["share"] else Figure.COUNT
    return Speaking((asked.span(), told.span()), figure, taking=Side.NEGATIVE if told["bad"] else Side.POSITIVE)


def find_both(flat_text: str) -> Speaking | None:
    """How a question asks how many are for and how many against; None where it asks for no figures of both."""
    both = BOTH.search(flat_text)
    asked = NUMBERS.search(flat_text) if both else None
    return Speaking((asked.span(), both.span()), Figure.SHARE, both=True) if asked and both else None
