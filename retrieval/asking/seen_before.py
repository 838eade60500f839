"""Works that who asks has seen or liked, and wants the film compared with: "j'ai adoré Lost, c'est du même niveau ?".

The question is written out as one that names the other work: "par rapport à Lost, ça donne quoi ?".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from retrieval.asking.own_talk_patterns import PART
from retrieval.words.folding import flat
from retrieval.words.spans import Span

_TITLE = r"(?P<work>[^,;.!?:]{2,60}?)"
_LIKED_FR = r"(?:ador\w+|aim\w+|kiff\w+|vue?s?|revue?s?|finie?s?|regardee?s?|devoree?s?|lue?s?|detestee?s?|bien aimee?s?)"
_LIKED_EN = r"(?:loved?|liked?|enjoy(?:ed)?|adored?|saw|seen|watched|finished|binged|hated|read|know)"
_SEEN = (
    rf"(?:(?:si )?j'ai (?!pas |jamais |toujours pas )(?:\w+ ){{0,2}}{_LIKED_FR}|j'(?:aime|adore|kiffe)|je (?:viens de (?:finir|voir|regarder)|sors de|connais)"
    r"|(?:je suis |moi,? |en tant que )?(?:une? )?(?:\w+ )?fans? (?:absolue? )?(?:de|d')|habituee? (?:a|de)|apres|(?:mon|ma|mes|my) \w+ (?:(?:est|sont|is|are) (?:une? |a |des )?(?:\w+ )?fans? (?:de|d'|of)|adore(?:nt)?|aime(?:nt)?|loves?|likes?)|on me (?:l'|la |le )?(?:a )?(?:vend|vendu|presente|decrit)\w* comme (?:le nouveau|la nouvelle|une? nouve\w+|une?)"
    rf"|i(?:'ve| have)? (?:\w+ ){{0,2}}{_LIKED_EN}|i(?:'m| am)? (?:(?:just )?(?:coming|came) (?:from|off)|a (?:\w+ )?fan of)"
    r"|(?:i )?(?:came|come|am|'m) here (?:because of|for|after)|(?:as )?a (?:\w+ )?fan of|after) (?!(?:it|this|that|ca)\b)"
)
_FAN = r"(?:(?:i(?:'m| am| was| used to be)|as|being)(?: (?:a|an|the|big|huge|massive|great|die-hard|real))* )?(?P<fan>[^,;.!?:]{2,60}?) (?:fan|lover|addict|nut|nerd|buff|junkie)s?(?: (?:here|speaking))?"
_AND = r"(?:(?:here )?(?:and|et|mais|but|so|alors|donc|du coup) )?"
_SAME = r"(?:good|great|funny|scary|gripping|dark|strong|violent|sad|bad|clever)"
_PEOPLE_EN = r"(?:people|anyone|anybody|they|reviewers?|critics|viewers?|it|this|someone|the reviews)"
_IT_EN = r"(?:it|this(?: one)?|that|they|@+)"
_PEOPLE_FR = r"(?:on|les gens|quelqu'un|certains|ils|les avis|les critiques|les spectateurs|il y en a qui)"
_COMPARES = (
    rf"(?:do|does|did|would|can|could) {_PEOPLE_EN} (?:ever |really )?compare(?:s|d)?(?: (?:the two|them|both|it|this))?"
    r"(?: (?:to|with) (?:it|that|this|them))?(?: to each other)?"
    rf"|{_PEOPLE_EN} compar\w+ (?:the two|them|it)(?: (?:to|with) (?:it|that))?"
    r"|(?:would|do|did|can|vous|tu) (?:you |people |they |me |m')?(?:le |la )?(?:recommend|conseill\w+|suggest)(?: (?:me )?(?:it|this|@+))?|(?:will|would) i (?:like|enjoy|love) (?:it|this|@+)"
    r"|(?:est-ce que )?(?:@+ )?(?:ca va|ca devrait|@+ va) me plaire(?: (?:aussi|@+))?"
    rf"|how (?:does|do|did|would|is) {_IT_EN} compare(?:s|d)?(?: (?:to|with) (?:it|that))?|any comparisons?"
    rf"|(?:does|will|can) {_IT_EN} (?:really )?(?:compare|measure up|live up|come close|hold up)(?: (?:to|with) (?:it|that))?"
    rf"|is {_IT_EN} (?:really |just |at all )?(?:in the same (?:league|vein|style|spirit)|on the same level|of the same (?:level|quality)"
    rf"|(?:as|so) {_SAME}|(?:any )?(?:better|worse)|similar|comparable|anything like (?:it|that)|like (?:it|that)|close|up there|the same(?: (?:kind|sort|type) of (?:thing|show|film|movie|series|humou?r)| \w+)?)"
    r"(?: (?:to|as|than|with) (?:it|that))?"
    rf"|{_PEOPLE_FR} (?:le |la |les )?(?:compare\w*|f(?:ait|ont) (?:le rapprochement|la comparaison|un rapprochement))(?: (?:les deux|avec|ca|a ca))*|ca (?:se compare|supporte la comparaison|tient la comparaison)"
    r"|(?:@+,? )?(?:est-ce que )?(?:c'est|est-ce|@+ est|ca reste|on (?:est|reste)|ce sera) (?:vraiment |un peu |plutot )?(?:(?:du|de la|dans le|dans la|au|le|la) (?:meme |mm )\w+|aussi (?:bien|bon|drole|fort|prenant|addictif|nul|noir|violent)"
    r"|mieux|moins bien|pareil|comparable|pire|meilleur|similaire|proche|different|a la hauteur|dans la meme veine|ressemblant|dans le (?:meme|mm) (?:style|genre|esprit))"
    r"|(?:@+,? )?(?:est-ce que )?(?:ca|il|elle|@+) (?:y |lui )?(?:ressemble|rappelle)(?: (?:a ca|un peu|beaucoup))*|(?:@+,? )?(?:ca )?(?:donne|vaut) quoi (?:a cote|en comparaison|par rapport)|comparaison possible|c'est (?:exagere|justifie|merite)|will i feel at home|on peut comparer"
)
_ALSO = r"(?: (?:and|et) (?:want|need|looking|i|i'm|je|j'|cherche|veux)\b[^,;.!?@]*)?"
_MIDDLE = r"(?:[,;.!]\s*(?!(?:does|do|is|how|c'est|est-ce|ca)\b)[^,;.!?@]{2,40})?"
_BESIDE = re.compile(
    rf"(?:^|(?<=[@:,;.!?]))[^\w@]*(?:and |et |hello |bonjour )?(?:{_FAN}|{_SEEN}{_TITLE})(?: (?:a lot|beaucoup|a fond|years ago|il y a longtemps|a l'epoque|back then|back in the day|at the time))?{_ALSO}{_MIDDLE}"
    rf"\s*(?:[,;.!:]|\s(?=and |et |mais |but |so |do |does )|\s[-–—])\s*{_AND}(?P<asked>{_COMPARES})(?:,? (?:according to|for|selon|d'apres|pour) [^,?!.]{{2,30}})?\W*$"
)
_SHORT = 3
_ANY = re.compile(r"\b(?:compar\w*|same|meme|mm|league|level|niveau|better|mieux|worse|pire|meilleur|pareil|similar\w*|similaire|close|like|as|aussi|recommend|enjoy|love|plaire|conseill\w+|suggest|ressemble|rappelle|hauteur|moins|different|quoi|proche|live|rapprochement|exagere|home|measure|hold|up|ressemblant)\b")
_NOT_A_WORK = re.compile(r"(?:ca|cela|it|that|this|him|her|them|lui|elle|eux|tout|all|everything|rien|le voir|la voir)\b")


def with_work_seen(text: str, titled: Callable[[str], list[Span]]) -> str:
    """The question with the work that who asks has seen named where it is compared; the text as it is where none is.

    ``titled`` tells where the titles held stand: one after the work is the film that is asked about.
    """
    read = flat(text).replace("\u2019", "'")
    if not _ANY.search(read):
        return text
    held = titled(text)
    marked = "".join("@" if any(a <= i < b for a, b in held) else c for i, c in enumerate(read))
    found = _BESIDE.search(marked)
    if found is None:
        return text
    start, end = found.span("work" if found["work"] else "fan")
    bare = found["fan"] is not None and start - found.start() < _SHORT  # "die-hard fans, is it better?"
    if (bare and not text[start].isupper()) or _NOT_A_WORK.match(marked, start) or PART.search(marked, start, end):
        return text
    work = text[start:end].strip(" \"'«»")
    asked = f"how does it compare to {work}?" if _english(found["asked"]) else f"par rapport à {work}, ça donne quoi ?"
    films = [text[a:b] for a, b in held if a >= end]
    before = text[: found.start()].strip(" ,;:.!?")
    return " : ".join(filter(None, [before, *films[:1], asked]))


def _english(asked: str) -> bool:
    return re.match(r"(?:do|does|did|would|can|could|how|any|will|is|recommend|people|anyone|they|viewers|reviewers)\b", asked) is not None
