"""What a text says of other works: "Hollywood's heroes are bland", "unlike the remake, which drags".

Blame of what a film is set against is no blame of it. Only what begins with other works is said of them: "as bland as
most blockbusters" is said of the film, and so is what goes back to it ("but here", "this one").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain

from embeddings.sentences import sentences
from retrieval.question import Side
from retrieval.quotes.outright import outright
from retrieval.quotes.quotable import reserves
from retrieval.quotes.singled import spared
from retrieval.subjects.aim import Aim
from retrieval.words.folding import flat, tokens
from retrieval.words.spans import Span, blank

_WORKS = (
    r"(?:films|movies|blockbusters|franchises|remakes|reboots|sequels|productions|series|tv shows|adaptations|features"
    r"|superproductions|comedies|versions|opus|sagas|telefilms|biopics|thrillers)"
)
_MANY = (
    r"(?:(?:so |too )?many|most|(?:all )?(?:the )?other|recent|modern|american|hollywood|usual|typical|average|previous"
    r"|earlier|lots of|plenty of|a lot of|(?:tant|trop|beaucoup|plein|bon nombre) d(?:e |')|la plupart des|d'autres"
    r"|les autres|nombre de)"
)
_BETWEEN = r"(?:(?!than|of|in|people|viewers|critics|scenes|gens|spectateurs)[\w'\"“”«»-]+ ){0,3}?"
_OTHERS = (
    rf"(?:{_MANY} {_BETWEEN}{_WORKS}"
    r"|(?:films|blockbusters|productions|series|superproductions|comedies)"
    r" (?:americain|hollywoodien|actuel|recent|precedent|habituel)\w*"
    r"|original (?:film|movie|version|series|is|was|has|had|falls|fell|did|does)"
    r"|(?:previous|earlier|older|other|\d{4}) (?:one|film|movie|version|adaptation|remake|series)"
    r"|(?:version|adaptation)s? (?:precedente|de \d{4})s?"
    rf"|(?:both|two|three|several|some|deux|trois|plusieurs) (?:of|de|des) (?:my |the |mes |les )?{_BETWEEN}{_WORKS}"
    r"|an? (?:\w+ )?(?:film|movie|show|series)(?= (?:should|must|ought|has to|needs? to)\b)"
    r"|une? (?:\w+ )?(?:film|serie)(?= (?:se )?(?:doit|devrait)\b)"  # what any of them should be
    r"|hollywood(?:'s| (?:has|have|had|keeps?|makes?|made|should|needs|tried|a|fait|nous|devrait|ne|n')))(?!\w)"
)
_BEGINS = re.compile(
    r"(?:^|[.,;:!?()]|\b(?:and|but|et|mais|where|when|while|whereas|though|although|because|since|car|que|alors que"
    r"|tandis que|la ou|quand)\b)[\W_]*"
    r"(?:(?:in|with|for|from|dans|avec|chez|pour|sur|unfortunately|sadly|today|these days|usually|often|souvent"
    r"|aujourd'hui|i (?:\w+ )?(?:find|found|think)|je trouve|there are|there have been|il y a"
    r"|(?:in|over|for) the (?:last|past) [^,]{3,30},)\W+)*"
    rf"(?:(?:the|all|these|those|les|des|ces|la|le) )?(?P<said>{_OTHERS})"
)
"""Where a part of a sentence begins with other works."""
_SET_AGAINST = re.compile(
    r"\b(?:unlike|contrary to|as opposed to|in contrast (?:to|with)|instead of|rather than|contrairement (?:a|aux)"
    r"|a la difference d(?:e|es|u)|a l'(?:inverse|oppose) d(?:e|es|u)|plutot que|au lieu d(?:e|es|u)|loin d(?:e|es|u)"
    r"|far from)\b"
)
"""What a film is set against, as far as the next comma."""
_A_WORK = re.compile(rf"\b(?:{_WORKS}|film|movie|hollywood\w*|americain\w*|remake|original|version)\b")
_TASTE = re.compile(r"\b(?:as (?:someone|a person|one) who|en tant que (?:personne|fan|spectat\w+) qui)\b")
"""What somebody says of their own taste, as far as the next comma."""
_STOPS = re.compile(
    r",(?! (?:which|whose|who|where|qui|dont|ou)\b)|[;()]|\b(?:i|je|this"
    r"|ce film|celui-ci|here|ici)\b|\bj'"
)
_CALLED = re.compile(
    r"\b(?:movies?|films?|known as|called|titled|intitulée?) [\"“«]?(?P<title>[A-ZÀ-Ý][\w'-]+"
    r"(?: (?:[A-ZÀ-Ý][\w'.-]*|of|vs\.?|de|du))* [A-ZÀ-Ý][\w'-]+)"
)
_BEGUN = re.compile(
    r"(?:^|[.!?…]\s+)[\"“«]?\s?(?P<title>[A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+){2,})[\"”»]?\s"
    r"(?=(?:est|était|is|was|had|has|a)\b)"
)
"""A sentence of which a title of three words or more is the subject: a name has two."""
_STOP = re.compile(r"[.!?…](?:\s|$)")
_ENDS = re.compile(r"[,;()]|[.!?](?:\s|$)")
_BACK = re.compile(
    r"\b(?:this (?:one|film|movie|series|show|is|was|time|new)|here|ici|ce film|cette serie|celui-ci|celle-ci"
    r"|(?:but|mais|yet|and|et)\W+(?:it|il|elle|this|that|ce|c'est|on)|lui|same (?:here|with)|de meme|so (?:is|does))\b"
)
"""What goes back to the film, or says the same of it."""
_LIKENED = re.compile(
    r"\b(?:like|than|another|comme|typique\w*|aussi|meme|same|similar to|just|encore|worse|pire|moins|as|autant|part of"
    r"|one of)\W*(?:(?:the|all|these|those|les|des|ces|in|dans) )*$"
)
"""Before other works, what makes the film one of them."""


@lru_cache(maxsize=20_000)
def of_others(text: str) -> tuple[Span, ...]:
    """The parts of a text that are said of other works than the one reviewed, in order."""
    read = flat(text).replace("’", "'")
    found: list[Span] = []
    for start, end in sentences(text):
        for begun in _BEGINS.finditer(read, start, end):
            if not _LIKENED.search(read, start, begun.start("said")):
                back = _BACK.search(read, begun.end(), end)
                found.append((begun.start("said"), back.start() if back else end))
        for aside in (_SET_AGAINST, _TASTE):
            for begun in aside.finditer(read, start, end):
                stop = _STOPS.search(read, begun.end(), end)
                until = stop.start() if stop else end
                if aside is _TASTE or _a_work(text, read, begun.end(), until):
                    found.append((begun.start(), until))
    return tuple(sorted(found))


def _titled(text: str, own: AbstractSet[str]) -> Iterator[Span]:
    """What is said after the title of another work, as far as the next comma, or all that begins with it."""
    found = chain(((m, _ENDS) for m in _CALLED.finditer(text)), ((m, _STOP) for m in _BEGUN.finditer(text)))
    for called, ends in found:
        words = [t for t in tokens(called["title"]) if t.capital]
        if words and words[0].word not in own:
            stop = ends.search(text, called.end())
            yield called.start(), stop.start() if stop else len(text)


def _a_work(text: str, read: str, start: int, end: int) -> bool:
    """Whether what a film is set against is a work: it is called one, or has a capital."""
    named = text[start:end].lstrip(' "“«\u00a0')[:1].isupper()
    return named or _A_WORK.search(read, start, end) is not None


def own_places(text: str, places: Sequence[Span], title: str = "") -> list[Span]:
    """The places that are not in what is said of other works than the one called by a ``title``."""
    if not places:
        return []
    others = [*of_others(text), *(_titled(text, {t.word for t in tokens(title)}) if title else ())]
    return [p for p in places if not any(start <= p[0] < end for start, end in others)]


def meant_places(aim: Aim, text: str) -> list[Span]:
    """Where a text speaks of what is asked about: of a thing of its own, or of somebody not only missed or pitied."""
    places = aim.places(text)
    return [p for p in places if not spared(text, p[0])] if aim.names else own_places(text, places)


def blames_only_others(text: str) -> bool:
    """Whether the blame that a text says outright is of other works, and none of the one reviewed."""
    if not (others := of_others(text)):
        return False
    return not _blames(blank(text, others)) and any(_blames(text[start:end]) for start, end in others)


def _blames(text: str) -> bool:
    return Side.NEGATIVE in outright(text) or reserves(text)
