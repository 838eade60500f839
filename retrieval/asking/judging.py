"""Words that name no thing: what only judges ("est-il réussi ?", "…, ça fait réagir ?"), or says who plays somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from retrieval.asking.courtesies import around_titles
from retrieval.asking.cues import both_sides, read_cues
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, tokens

_FRENCH = """
    plait plaisent plaire plaisait plu gene genent gener genait genant genante genants genantes choque choquent choquer
    choquant choquante amuse amusent agace agacent agacant agacante agacants enerve enervent enervant enervante derange
    derangent deranger convainc convainquent convaincre convaincu convaincus convaincant convaincante convaincants
    fonctionne fonctionnent fonctionner seduit seduisent satisfait satisfaisant satisfaisante decoit decoivent reussi
    reussie reussis reussies moche moches utile utiles inutile inutiles penible penibles recu recue recus recues
    justifie justifies justifiee justifiees apprecie apprecies appreciee appreciees interessant interessante
    interessants interessantes reussit debrouillent debrouille debrouiller reagir reactions inoubliable memorable
    anecdotique superflu superflue impressionnant impressionnante soigne soignee soignes soignees rate ratee rates
    expliquee expliquees saoule saoulent saouler saoulant saoulante gave gavent gonfle gonflent gonflant gonflante relou
    reloue horripile horripilent horripilant horripilante ouf soule soulent souler soulant soulante soulants
    soulantes chiant chiante chiants chiantes lassant lassante lassants lassantes fatigue fatiguent fatigant fatigante
    fatigants fatigantes insupportable insupportables irrite irritent irritant irritante irritants irritantes exaspere
    exasperent exasperant exasperante superbe superbes magnifique magnifiques splendide splendides horrible horribles
    affreux affreuse affreuses atroce atroces ridicule ridicules mediocre mediocres excellent excellente excellents
    excellentes detestable detestables genial geniale geniales geniaux
    expliquee expliquees surcote surcotee surestime surestimee merite meritent meriter
    apologie glorifie glorifient glorifier banalise banalisent banaliser
    """
_ENGLISH = """
    satisfy satisfies satisfied satisfying received helpful annoying annoy annoys annoyed ugly useful useless pointless
    bother bothers bothered impressive convincing convince convinces convinced effective enjoyable memorable
    forgettable disappointing overdone apparently supposedly interesting appreciated liked disliked criticised
    criticized praised nice irritating distracting fuss hold holds held explained wooden hammy wasted underused
    compelling captivating overrated underrated deserve deserves deserved glorify glorifies glorifying glamorise
    glamorises glamorize glamorizes romanticise romanticises romanticize romanticizes normalise normalises normalize
    normalizes condone condones unbearable insufferable tiresome tedious tiring exhausting cringe cringey tired
    ridiculous laughable fond excellent superb terrible awful mediocre clunky gorgeous stunning
    """
JUDGING = frozenset(_FRENCH.split()) | frozenset(_ENGLISH.split())
"""Folded; none of them is asked for where anything else is."""

# with a pronoun, after a comma, these say no more than that: "ils se débrouillent ?", "does it work?"
_AFTER = frozenset(
    """marche marchent passe passent sert servent rend rendent donne polemique clin oeil remarque route tient coup
    faire fait comment quelque chose problem issue work works worked make made turn turned turns come comes came go
    goes went land lands raise raises raised buy bring brings brought up noticed notice true right vrai sort sortent
    tire tirent comprend comprends comprendre compris rien"""
    .split()
)
_PLAIN = CARRIERS | JUDGING | _AFTER
_OPINION = frozenset("bien bon bonne bons nul nulle top mauvais mauvaise good bad worth vaut valent voir watch".split())
_VERDICTS = _OPINION - {"worth", "vaut", "valent", "voir", "watch"} | frozenset("bonnes mauvaises nuls great".split())
_PRAISING = frozenset("good great nice decent strong bon bons bonne bonnes beau beaux belle belles".split())
_BAD = frozenset("bad poor weak mauvais mauvaise mauvaises nul nulle nuls nulles".split())
_ARE = frozenset("is are was were".split())
_TAIL = re.compile(
    r"(?:[,;:?!.\u2026\u2013\u2014-]\s+(?:(?:et|and|mais|but) )?"
    r"|(?<!que)(?<!quand)(?<!comment)(?<!pourquoi)(?<!quoi)\s+"
    r"(?=ca (?:passe|marche|fonctionne|rend|gene|choque|saoule)\b)"
    r"|(?P<title>(?<=@)\s+)"
    r"(?=(?:ca|c'est|cela|est-ce|il|elle|ils|elles|on|(?:is|are|was|were|does|do|did) (?:it|they|he|she|that|this))\b))"
    r"(?P<tail>(?:ca|c'est|cela|est-ce|il|elle|ils|elles|on|quelqu'un|certains|les gens|des avis|sont-ils|sont-elles"
    r"|est-il|est-elle|is|are|was|were|does|did|do|has|have|any|anyone|anybody|how|what|comment|qu'en|que)\b[^,;:?!.]*)\W*$"
)
_SOMEBODY = (
    r"(?:boy|girl|kid|child|man|woman|guy|lady|actor|actress|person|one|gamin|gamine|garcon|fille|gosse|enfant|femme"
    r"|homme|mec|dame|acteur|actrice|celui|celle)"
)
_PLAYING = re.compile(
    rf"\b(?:(?:the|le|la|l'|du|de la|de l') ?)?(?:(?:young|little|old|jeune|petite?|vieux|vieille) )?{_SOMEBODY} "
    r"(?:who|that|qui) (?:plays|played|is playing|joue|jouait|interprete|incarne)\b"
    r"(?! ?(?:du|de la|de l'|au|aux|le mieux|mieux|bien|mal|in|dans|cards|well|best|worst|@|\?|$))"
)
_DOES_WELL = re.compile(
    r"\b(passe|marche|rend|sort|tire|fonctionne|debrouille)(?:nt)? (?:bien|mal)\b"
    r"|\b(?:bien|mal) (?:pris|vecu|accueillie?s?|recue?s?|passee?s?|vue?s?)\b"
)
"""How somebody does, and not whether the film is good: "il passe bien ?"."""
_ASKS = re.compile(r"\b(?:pourquoi|comment|quand|qu|que|quoi|qui|quel\w*|why|how|when|what|who|which|where)\b")
LONGEST = 9
"""A last clause of more words says more."""


def find_tail(flat_text: str) -> list[tuple[int, int]]:
    """Where a question ends in a clause that only asks what is thought of the rest (code points): "…, on en parle ?".

    ``flat_text`` is folded by `folding.flat`, its titles marked, and keeps them; a clause that asks whether the film is
    good is left to be read as that.
    """
    found = _TAIL.search(flat_text)
    if found is None:
        return []
    if found["title"] and _ASKS.search(flat_text[: found.start()]):  # "what in Heat is it..."
        return []
    said = [token.word for token in tokens(_DOES_WELL.sub(lambda m: m[1] or "", found["tail"]))]
    if len(said) > LONGEST or not _PLAIN.issuperset(said) or not _OPINION.isdisjoint(said):
        return []
    tail = found["tail"]
    if both_sides(tail) or read_cues(tail, films=1).side is not None:  # "…, did people like it?"
        return []
    if _PLAIN.issuperset(token.word for token in tokens(flat_text[: found.start()])):
        return []
    return around_titles([found.span("tail")], flat_text)


def find_players(flat_text: str) -> list[tuple[int, int]]:
    """Where a question says that somebody plays whom it names (code points): "the boy who plays Nathan"."""
    return [found.span() for found in _PLAYING.finditer(flat_text)]


def verdicts(question: Sequence[Token], content: Sequence[int], names: Sequence[str]) -> set[int]:
    """The places in ``content`` of "good" or "mauvais" where nothing but somebody is left: "Clavier est bon ?"."""
    called = {token.word for name in names for token in tokens(name)}
    good = {i for i in content if question[i].word in _VERDICTS and question[i].word not in called}
    return good if called and all(question[i].word in called for i in content if i not in good) else set()


def praising(question: Sequence[Token], content: Sequence[int], named: AbstractSet[int]) -> set[int]:
    """The places in ``content`` of "good" or "bons" beside subjects that are all else: "a-t-il de bons dialogues ?".

    Or after whatever is asked to be so: "are the effects good in it?".
    """
    good = {i for i in content if question[i].word in _PRAISING and {i + 1, i - 2} & named and i not in named}
    found = good if named and {*content} - good <= named else set[int]()
    first = min(content, default=0)
    inverted = any(question[i].word in _ARE for i in range(max(0, first - 2), first))
    after = {i for i in content[1:] if question[i].word in _PRAISING | _BAD and i - 1 in content and i not in named}
    return found | after if inverted else found


def judged(question: Sequence[Token], content: Sequence[int], text: str) -> set[int]:
    """The places in ``content`` of words that only judge the others; not of one right before another: "ugly sister"."""
    places = set(content)
    judging = {i for i in content if question[i].word in JUDGING}
    before = {i for i in judging if i + 1 in places - judging and text[question[i].end : question[i + 1].start] == " "}
    return judging - before if judging < places else set()
