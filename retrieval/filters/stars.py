"""Rating filters in a question: "moins de 3", "5 étoiles", "between 2 and 3", "above 7/10", "3 et demi"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.filters.marks import find_mark
from retrieval.words.numerals import number_word
from retrieval.words.sieve import Sieve, Sifted
from seeds.models import FIVE_STARS

_NUMBER = (
    r"(?P<{0}>(?<!\d)\d+(?:[.,]\d+)?|une|un|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight"
    r"|neuf|nine|dix|ten|zero)"
    r"(?P<{0}unit>\s*(?:/\s*\d+(?![\d/])|sur (?:cinq|dix|\d+)|out of (?:five|ten|\d+)|(?:(?:seule|petite|malheureuse|single|measly|lone) )?(?:etoiles?|stars?)|-stars?))?"
    r"(?P<{0}half>(?:\s+|-)(?:et demie?s?|and a half))?"
    r"(?P<{0}unit2>\s*(?:/\s*\d+(?![\d/])|sur (?:cinq|dix|\d+)|etoiles?|stars?))?"
)
_A, _B = _NUMBER.format("a"), _NUMBER.format("b")
# nouns that show the number counts something other than stars: so does any plural right after it
_NOT_STARS = (
    r"(?!\s*(?:[.,]?\d|%|['°]|pour ?cent|percent|heures?|h(?:rs?)?(?:\b|\d)|min|hours?|ans?\b|annees?|years?|mois|months?|jours?|days?"
    r"|mots|words|lignes|lines|caracteres|characters|avis|critiques?|reviews?|films?|movies?|fois|times|euros?"
    r"|dollars?|personnages?|characters?|acteurs?|actors?|actresses|people|gens|personnes|sequels?|lines|lignes|volets?|parties|suites?|quotes|citations|spectateurs?|enfants?|children|men\b|women\b|kids?\b))"
    r"(?![a-z])(?!\s+(?!etoiles\b|stars\b|dans\b|sans\b|depuis\b|alors\b|mais\b|chez\b|sous\b|this\b|its\b|always\b|sometimes\b|thanks\b|points\b"
    r"|pts\b|recents\b|recentes\b|courts\b|longs\b|positifs\b|negatifs\b|anonymes\b|ecrits\b|publies\b)[a-z]{2,}(?:[a-z]s|aux|eux)\b(?<!ss)(?<!mieux))"
)
_GAVE = r"(?:gave|given?|gives|giving|rated?|rates|rating|scored?)"
_RATED = r"(?:not(?:e|es|ee|ees|ant)|rated|rating|ratings|score|scored|mis|mit|donne|gave|given|giving|mettent|met)"

_IT = r"(?:it|@+|them|this|that|(?:the|this|that) (?:film|movie|show|series))"
_REVIEWS = r"(?:avis|critiques?|reviews?|commentaires?|ceux|those|the ones)"
_OF_IT = r"(?:\s+(?:sur|de|d'|of|on|for|pour|about)\s*@[@ ]*)?"
_WHICH_ONE = re.compile(r"\b(?:worst|best|lowest|highest|top|least|most|poorest|better|lower|higher)[- ]$")
"""A film, and no rating: "the worst rated one"."""
_TOLD = re.compile(rf"{_RATED}|(?:ratings?|scores?|marks?|notes?)\s+of\b|{_GAVE}|{_REVIEWS}{_OF_IT}\s+(?:a|at)\b|@[^@]*\d[.,]5$")
"""Words before a number that show it to be a rating: "note 3.5", "les avis a 0.5"."""

_NEUTRAL = Sifted(
    r"\b(?:avis|critiques?|reviews?|opinions?|commentaires?|comments?) (?:plutot |assez |tres |un peu )?(?P<after>neutres?|tiedes?|mitigee?s?|en demi[- ]teinte|mi[- ]figue mi[- ]raisin|neutral|middling|lukewarm|so-so)\b"
    r"|\b(?:les |des |d'|un |quelques )?(?:avis|critiques) (?P<avg>moyens|moyennes)\b|\bun avis (?P<one>moyen)\b"
    r"|\b(?:an?|one|any|how many|number of|the|show me|find) (?P<mixed>mixed) (?:reviews?|opinions?|comments?)\b"
    r"|\b(?P<before>neutral|middling|lukewarm|so-so|mid) (?:reviews?|opinions?|comments?)\b|\b(?P<alone>(?:les |des )?neutres|the neutral ones)\W*$"
)
"""Neither favourable nor unfavourable: between the bounds of both."""
NEITHER = (2.5, 3.5)
_OF_EACH_KIND = re.compile(r"\bpositi\w+.{0,30}\bnegati\w+|\bnegati\w+.{0,30}\bpositi\w+")
"""Then all are told: "how many positive, negative and neutral reviews"."""
_MARKS = Sifted(
    r"\b(?:pourcentage|proportion|part|percentage|share|pour ?cent|percent|combien|nombre|how many|number)"
    r"(?: (?:de|des|of|the|les|notes?|ratings?|marks?|a|at|gave|ont|mis|donne|it|are|who|d'avis|reviews|avis))*"
    rf" (?:d'|de )?{_A}s?(?=\W*$|\s+(?:pour|sur|dans|for|on|of|in|@|chez|a @|has|have|y a)){_NOT_STARS}"
)
"""A share or a number of so many: "pourcentage de 0.5", "how many 1s"."""

_GIVEN_TO = Sifted(
    rf"\b(?:gave|gives?|given|giving|rate[sd]|score[sd]|graded) (?:the |it )?@[@ ]* (?:an? )?{_A}(?=\W*$|\s+(?!@)){_NOT_STARS}"
)
"""What a film was given: "how many people gave Heat 10"."""

_WITHOUT = re.compile(r"\b(?:sans|hors|sauf|excepte|hormis|except(?: for)?|excluding|without|but not)\s+(?:(?:compter\s+)?(?:les|the|ceux a)\s+)?$")
_EXCLUDED = re.compile(r"\s+(?:exclu(?:e?s?|ded)|mis(?:es)? a part|left out)\b")

_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("between", re.compile(rf"\b(?:entre|between|from|de)\s+{_A}\s+(?:et|and|a|to)\s+{_B}{_NOT_STARS}")),
    ("below", re.compile(rf"(?:\b(?<!pas )(?<!no )(?<!not )(?:scoring )?(?:moins (?:de|que)|(?:en|au)[- ]?des+ou[sx]? d[eu]s?|inf+erieure?s? a|sous(?: la barre de| les)?|bell?ow|under|(?:less|lower|worse) th[ae]n)\s+(?:la note de\s+)?|<\s*){_A}{_NOT_STARS}")),
    ("above", re.compile(rf"(?:\b(?<!pas )(?<!no )(?<!not )(?:scoring )?(?:plus (?:de|que)|(?:en|au)[- ]?des+u[sx]? d[eu]s?|au[- ]dela de|sup+erieure?s? a|above|over|(?:more|higher|better) th[ae]n|(?:(?:qui )?depass(?:ant|ent|e)|exceeding))\s+(?:la note de\s+)?|>\s*){_A}{_NOT_STARS}")),
    ("at_least", re.compile(rf"(?:\b(?:au moins|minimum|a partir de|at least|(?:no|not) less th[ae]n|pas moins (?:de|que))\s+|>=\s*|≥\s*){_A}{_NOT_STARS}")),
    ("at_least", re.compile(rf"{_A}\s*(?:et plus|ou plus|au moins|minimum|and (?:above|up|over|more)|or (?:above|more|higher|better)|\+)")),
    ("at_most", re.compile(rf"(?:\b(?:au plus|maximum|max|jusqu'a|at most|(?:no|not) (?:more|higher) th[ae]n|up to|pas plus (?:de|que|haut que)|(?:n'|ne )?(?:depass(?:ent|e) pas|exced(?:ent|e) pas))\s+|<=\s*|≤\s*){_A}{_NOT_STARS}")),
    ("at_most", re.compile(rf"{_A}\s*(?:et moins|ou moins|au plus|maximum|and (?:below|under|less|fewer)|or (?:less|fewer|below|lower|under))")),
    ("exactly", re.compile(rf"\b{_GAVE} {_IT} (?P<told>(?:an? )?(?:(?:perfect|full|solid|straight) )?{_A}s?){_NOT_STARS}(?=\W|$)(?!,? (?:or|and|to) \d)")),
    ("exactly", re.compile(rf"\b(?:gave|giv(?:e|es|en|ing))\s+(?P<told>(?:an?\s+)?{_A}){_NOT_STARS}(?!,? (?:or|and|to) \d)")),
    ("exactly", re.compile(rf"\b{_RATED}s?\s+(?:exactement |exactly |juste |just )?(?:(?:a|de|at|la note de|un|une|it|d'un|d'une)\s+)?{_A}{_NOT_STARS}(?!,? (?:or|and|to) \d)")),
    ("exactly", re.compile(rf"\b(?:ratings?|scores?|marks?|notes?)\s+(?P<told>of\s+{_A}){_NOT_STARS}(?!,? (?:or|and|to) \d)")),
    ("exactly", re.compile(rf"\b{_REVIEWS}{_OF_IT}\s+(?P<told>(?:notee?s? )?(?:a|at)\s+{_A}){_NOT_STARS}")),
    ("exactly", re.compile(rf"@\s*[,:]?\s*(?P<told>(?:(?:a|at|les|the)\s+)?(?=\d[.,]5){_A})(?=\W*$)")),
    ("exactly", re.compile(rf"(?<![\w.,]){_A}")),
)  # fmt: skip
_SIEVE = Sieve(pattern for _, pattern in _SHAPES)


_LISTED = Sifted(
    rf"(?P<told>\b(?:{_RATED}|{_GAVE} {_IT}|(?:combien|nombre|nb|part|pourcentage|proportion|notes?) d[e']s?|(?:how many|percentage of|share of|number of)|{_REVIEWS} (?:a|at|de))\s+(?:(?:a|an|de|des|les|the|either)\s+)?)?"
    r"(?<!entre )(?<!between )(?<!from )(?<![\w.,/])(?P<many>\d{1,2}s?(?:\s*,\s*\d{1,2}s?)*,?\s*(?:et|and|ou|or|&)\s*(?:(?:de|des|les|a)\s+)?(?P<b>\d{1,2}))(?:s\b)?"
    rf"(?:(?P<unit>\s*(?:/\s*(?P<on>\d+)(?![\d/])|sur (?P<on2>\d+)|out of (?P<on3>\d+)|etoiles?|stars?|-stars?))|{_NOT_STARS})"
)
"""Ratings one after the other: "combien de 9 et 10", "les 4 et 5 étoiles", "who gave it 1 or 2"."""
_THE_STARS = re.compile(r"\b(?:les|des|ces|nos|leurs|the|both|these|our|their|its|his|her) $")
"""Stars that are people: "le cachet des deux stars"."""
_GIVEN = re.compile(r"\b(?:gave|give[sn]?|donn\w+|mis|met|mettent|rate[sd]?)\b.{0,12}$")
_OF_RATINGS = re.compile(
    r"\W*(?:(?:that|que|qu')\b.{0,20}\b(?:gave|give|given|donne\w*|mis)"
    r"|(?:reviews?|ratings?|avis|critiques?|notes?|ones)\b)"
)
_FEW = frozenset("two three four deux trois quatre".split())
_HALF = Sifted(r"\b(?:(?:only |just )?(?:a )?half(?: a)?[- ]stars?|(?:une )?demi[- ]etoiles?)\b")
"""The lowest rating, written in words; not the half that goes on a number."""
_WHOLE = re.compile(r"(?:\d|et|and|a|one|two|three|four|une|deux|trois|quatre)\W*$")


_AT = re.compile(rf"\b{_REVIEWS}\b[^,;]{{0,40}} (?:a|at) $")
"""What shows a number to be a rating: "les avis d'Anna à 4 ou plus"."""
_COUNTED = re.compile(
    r"\b(?:share|part|pourcentage|percentage|proportion|how many|combien|nombre|number)(?: (?:of|de|des|les|the|a|at))* $"
)
"""What counts ratings: "the share of 4 and above", "combien de 4 et plus"."""
_ONE = re.compile(r"\W*(?:$|@|(?:pour|a|au|aux|for|to|sur|on|in|of|et|and|ou|or)\b)")
"""What may come after "un" that is a rating: "a mis une mauvaise note" gives no one."""
_MOST = re.compile(r"\ble $")
"""What makes of "plus de 5 étoiles" those with most of them."""
_THAN = re.compile(r"^(?:better|worse) th[ae]n")
_TELLS = re.compile(rf"\b(?:{_RATED}|{_REVIEWS}|quotes?|citations?|films?|movies?|series?)\b")
"""What "better than 3" must stand beside to be a rating: "is it better than 1?" is of the first film."""


@dataclass(frozen=True, slots=True)
class StarsFilter:
    """Bounds on five stars, and the places of the question (code points) that said so.

    ``taken`` is the scale they were taken to be on, where none was said.
    """

    span: tuple[int, int]
    at_least: float | None = None
    at_most: float | None = None
    above: float | None = None
    below: float | None = None
    taken: float | None = None


_SCALES = (4.0, 5.0, 6.0, 10.0, 20.0, 100.0)


def _number(match: re.Match[str], name: str) -> float:
    """The number named ``name`` as it is written."""
    written = match.group(name)
    value = float(written.replace(",", ".")) if written[0].isdigit() else float(number_word(written) or 0)
    return value + 0.5 if match.group(name + "half") else value


def _likely(value: float) -> float:
    """The scale that a number is likely to be on: the smallest that holds it."""
    return FIVE_STARS if value <= FIVE_STARS else 10.0 if value <= 10 else 20.0


def _value(match: re.Match[str], name: str, scale: float | None = None) -> tuple[float, bool, float | None] | None:
    """The number named ``name`` on five stars, whether a unit showed that it is a rating, and its scale."""
    value = _number(match, name)
    unit = (match.group(name + "unit") or "") + (match.group(name + "unit2") or "")
    on = re.search(r"\d+|cinq|five|dix|ten", unit)
    if on:
        scale = float(number_word(on.group()) or FIVE_STARS)
    if not scale:
        scale = _likely(value)
    if value > scale or scale not in _SCALES:
        return None
    return value * FIVE_STARS / scale, bool(unit), scale if on else None


def _left_out(flat_text: str, match: re.Match[str], value: float) -> StarsFilter | None:
    """The filter of "sans les 5 étoiles": what lies below the highest rating, or above one of the lowest."""
    before = _WITHOUT.search(flat_text[: match.start()])
    after = _EXCLUDED.match(flat_text[match.end() :])
    if not (before or after) or 1 < value < FIVE_STARS:
        return None
    start = before.start() if before else match.start()
    span = (start, match.end() + (after.end() if after else 0))
    return StarsFilter(span, below=value) if value == FIVE_STARS else StarsFilter(span, above=value)


def _people(flat_text: str, match: re.Match[str]) -> bool:
    """Whether the stars of a match, told in letters, are those who play: "the two stars got a fortune"."""
    told = match.group().endswith("stars") and match["a"] in _FEW
    before, after = flat_text[: match.start()], flat_text[match.end() :]
    return told and bool(_THE_STARS.search(before)) and not (_GIVEN.search(before) or _OF_RATINGS.match(after))


def _listed(flat_text: str) -> StarsFilter | None:
    """The filter of ratings told one after the other, where nothing lies between them."""
    match = _LISTED.search(flat_text)
    if match is None or not (match["told"] or match["unit"]):
        return None
    numbers = sorted({int(number) for number in re.findall(r"\d+", match["many"])})
    said = match["on"] or match["on2"] or match["on3"]
    scale = float(said) if said else _likely(numbers[-1])
    if numbers[-1] - numbers[0] != len(numbers) - 1 or len(numbers) < 2 or numbers[-1] > scale or scale not in _SCALES:
        return None
    low, high = (number * FIVE_STARS / scale for number in (numbers[0], numbers[-1]))
    taken = None if match["unit"] else scale
    return StarsFilter((match.start("many"), match.end()), at_least=low, at_most=high, taken=taken)


def _may_rate(flat_text: str, match: re.Match[str]) -> bool:
    """Whether a number without a unit can be a rating: no article, no place in a series of films."""
    if match["a"] in ("un", "une", "one") and not _ONE.match(flat_text, match.end()):
        return False
    return not _THAN.match(match.group()) or bool(_TELLS.search(flat_text))


def find_stars(flat_text: str, *, rating_asked: bool = False, of_marks: bool = False) -> StarsFilter | None:
    """The rating filter of a question given as `folding.flat`, or None.

    A number alone needs a unit ("étoiles", "/5") or a word for rating before it; a comparison
    ("moins de 3") needs neither, unless a noun shows that it counts something else.
    """
    half = _HALF.search(flat_text)
    if half and not _WHOLE.search(flat_text[: half.start()]):
        return StarsFilter(half.span(), at_least=0.5, at_most=0.5)
    if listed := _listed(flat_text):
        return listed
    for number in _SIEVE(flat_text):
        shape, pattern = _SHAPES[number]
        for match in pattern.finditer(flat_text):
            if shape == "between":
                second = _value(match, "b")
                likely = _likely(max(_number(match, "a"), _number(match, "b")))
                first = _value(match, "a", second[2] if second and second[2] else likely)
                second = second if second and second[2] else _value(match, "b", first[2] if first and first[2] else likely)
                if first is None or second is None:
                    continue
                if match.group(0).startswith(("de", "from")) and not (first[1] or second[1] or rating_asked):
                    continue
                low, high = sorted((first[0], second[0]))
                taken = None if first[1] or second[1] else likely
                return StarsFilter(match.span(), at_least=low, at_most=high, taken=taken)
            read = _value(match, "a")
            if read is None:
                continue
            value, unit, _ = read
            taken = None if unit else _likely(_number(match, "a"))
            if _people(flat_text, match) or (not unit and not _may_rate(flat_text, match)):
                continue
            if not unit and match["a"] == "one" and _WHICH_ONE.search(flat_text[: match.start()]):
                continue
            if shape == "exactly":
                rated = _TOLD.match(match.group(0)) is not None
                if (unit or rated) and (left_out := _left_out(flat_text, match, value)):
                    return left_out
                if unit or rated:
                    # who "gave it" is counted by these words
                    span = match.span("told" if "told" in match.re.groupindex else 0)
                    return StarsFilter(span, at_least=value, at_most=value, taken=taken)
                continue
            before = flat_text[: match.start()]
            told = _AT.search(before) is not None or _COUNTED.search(before) is not None
            bare = not (unit or rating_asked or told) and shape in ("at_least", "at_most") and match.group(0)[0].isdigit()
            if bare or value > FIVE_STARS:
                continue
            if _MOST.search(flat_text[: match.start()]) and match.group().startswith(("plus de", "moins de")):
                return StarsFilter((match.start("a"), match.end()), at_least=value, at_most=value, taken=taken)
            return StarsFilter(match.span(), taken=taken, **{shape: value})
    if mark := find_mark(flat_text, counted=of_marks):
        return StarsFilter(mark.span, mark.at_least, mark.at_most, mark.above, mark.below)
    if (neutral := _NEUTRAL.search(flat_text)) and not _OF_EACH_KIND.search(flat_text):
        span = next(neutral.span(name) for name, said in neutral.groupdict().items() if said)
        return StarsFilter(span, above=NEITHER[0], below=NEITHER[1])
    counted = _MARKS.search(flat_text) or _GIVEN_TO.search(flat_text)
    read = _value(counted, "a") if counted else None
    if counted is None or read is None:
        return None
    taken = None if read[1] else _likely(_number(counted, "a"))
    return StarsFilter((counted.start("a"), counted.end()), at_least=read[0], at_most=read[0], taken=taken)
