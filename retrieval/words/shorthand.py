"""What is typed short on phones, written out before it is read: "cb de tps" is "combien de temps", "y ppl hate" asks why.

Words that were typed with a capital are left ("Ke Huy Quan"); what adds nothing ("wtf", "tho", "frr") is left out where
the message says something else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from retrieval.words.folding import Token, flat, tokens

_FRENCH = {
    "cb": "combien", "cmb": "combien", "tps": "temps", "pb": "problème", "pbs": "problèmes", "pblm": "problème",
    "pts": "points", "ds": "dans", "pr": "pour", "avc": "avec", "bcp": "beaucoup", "bcoup": "beaucoup", "tt": "tout",
    "tte": "toute", "ttes": "toutes", "qd": "quand", "qqn": "quelqu'un", "qlqn": "quelqu'un", "qqun": "quelqu'un",
    "qqch": "quelque chose", "pq": "pourquoi", "pk": "pourquoi", "pkoi": "pourquoi", "prq": "pourquoi",
    "pourkoi": "pourquoi", "koi": "quoi", "kel": "quel", "kels": "quels", "kelle": "quelle", "kelles": "quelles",
    "keske": "qu'est-ce que", "kesk": "qu'est-ce qu'", "keski": "qu'est-ce qui",
    "keskon": "qu'est-ce qu'on", "kesqon": "qu'est-ce qu'on", "keskil": "qu'est-ce qu'il", "keskils": "qu'est-ce qu'ils",
    "kestu": "qu'est-ce que tu", "kesten": "qu'est-ce que t'en", "kestuen": "qu'est-ce que tu en", "parceke": "parce que", "pcq": "parce que", "psk": "parce que",
    "tjs": "toujours", "tjrs": "toujours", "trp": "trop", "mtn": "maintenant", "ajd": "aujourd'hui", "jai": "j'ai",
    "jaime": "j'aime", "jadore": "j'adore", "jhesite": "j'hésite", "jcherche": "je cherche", "mieu": "mieux", "moy": "moyenne",
    "tro": "trop", "jaimerai": "j'aimerais", "jaimerais": "j'aimerais", "tlm": "tout le monde", "jtrouve": "je trouve",
    "jpense": "je pense", "jsais": "je sais", "jregarde": "je regarde", "jmate": "je mate",
    "jvais": "je vais", "jveux": "je veux", "jvx": "je veux", "mendormir": "m'endormir", "mennuyer": "m'ennuyer",
    "1ers": "premiers", "1eres": "premières", "jpeux": "je peux", "jdois": "je dois", "jdevrais": "je devrais", "jcrois": "je crois", "jcomprends": "je comprends", "kan": "quand", "vrmt": "vraiment", "vrm": "vraiment", "vrmnt": "vraiment", "vmt": "vraiment", "vrement": "vraiment", "kand": "quand", "jsuis": "je suis", "chui": "je suis", "dautres": "d'autres", "dautre": "d'autre", "davoir": "d'avoir", "detre": "d'être", "yaurait": "y aurait",
    "yavait": "y avait", "yaura": "y aura", "cetait": "c'était", "daccord": "d'accord", "musik": "musique", "zik": "musique", "zic": "musique", "scenar": "scénario",
}  # fmt: skip
_ENGLISH = {
    "ppl": "people", "abt": "about", "whos": "who's", "whats": "what's", "wheres": "where's", "hows": "how's",
    "wats": "what's", "wut": "what", "wat": "what", "shuld": "should", "shud": "should", "shld": "should",
    "tonite": "tonight", "smth": "something", "smthg": "something", "sth": "something", "cuz": "because",
    "coz": "because", "bcz": "because", "rly": "really", "rlly": "really", "b4": "before", "gr8": "great",
    "luv": "love", "im": "I'm", "ive": "I've", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't",
    "wasnt": "wasn't", "thats": "that's", "kinda": "kind of", "wanna": "want to", "gonna": "going to",
    "lemme": "let me", "gimme": "give me",
}  # fmt: skip
_WORDS = _FRENCH | _ENGLISH
"""Read so wherever they stand."""
_VERBS = r"(?:a|ont|est|sont|dit|disent|pense|pensent|joue|jouent|aime|aiment|detest\w+|parle|parlent|trouv\w+|ne?|se|l|en|y|fait|meurt|mis)"
_FORMS = (
    ("ke", r"ke(?! huy\b)", "que"),
    ("kes", r"kes ki", "qu'est-ce qui"),
    ("kes", r"kes (?:kon|k'on|qu'on)", "qu'est-ce qu'on"),
    ("kes", r"kes (?:k'|qu')?k?ils?(?= [a-z])", "qu'est-ce qu'ils"),
    ("kes", r"kes (?:ke|que)", "qu'est-ce que"),
    ("vs", r"vs(?= (?:avez|etes|pensez|dites|aimez|connaissez|savez|pouvez|trouvez|en pensez)\b)", "vous"),
    ("ki", rf"ki(?= {_VERBS}\b)", "qui"),
    *((said, rf"{said}(?= (?:(?:le|la|les) )?(?:coup|coups|peine|detour)\b)", "vaut") for said in ("vo", "vau", "vaux")),
    ("sa", r"sa(?= (?:vaut|vo|va|parle|raconte|dure|donne|marche|passe)\b)", "ça"),
    ("fo", r"fo(?= (?:(?:le|la|les) )?(?:voir|y aller|regarder)\b)", "faut"),
    ("g", r"g(?= (?:pas|vu|rien|trouve|adore|bien|lu|deja|kiffe|deteste)\b)", "j'ai"),
    ("ct", r"ct(?= (?:bien|nul|comment|bon|cool|top|long|chiant)\b)", "c'était"),
    ("davis", r"(?<=\bcombien )davis", "d'avis"),
    ("y", r"y(?= (?:people|is|are|do|does|did|so many|everyone|everybody)\b)", "why"),
    ("bout", r"(?:(?<=\bhow )|(?<=\bwhat )|(?<=\bhow's )|(?<=\bsay )|(?<=\bthink ))bout|bout(?= (?:the|this|that|it|him|her|them|his|their)\b)", "about"),
    ("nan", r"^nan(?= \w)|(?<=[a-z] )nan(?=\W*$)", "non"),
    ("c", r"^c(?= (?:(?:qui|ki|quoi|koi|quels?|quelles?|avec|vrai|faux) ))", "c'est"),
    ("ki", r"(?:(?<=^c )|(?<= c )|(?<=\bc'est )|(?<=\bcest ))ki", "qui"),
    ("perso", r"(?:(?<=\bmeilleur )|(?<=\bpire )|(?<=\ble )|(?<=\bdu )|(?<=\bquel )|(?<=\bce ))perso", "personnage"),
    ("persos", r"(?:(?<=\bmeilleurs )|(?<=\bpires )|(?<=\bles )|(?<=\bdes )|(?<=\bquels )|(?<=\bces ))persos", "personnages"),
    ("t", r"^t(?= (?:sure?|nul|con|la|qui|top|serieux)\b)", "t'es"),
    ("yen", r"yen(?= (?:a|aurait|avait)\b)", "y en"),
    ("ta", r"(?<=\bque )ta(?=\W*$)|ta(?= (?:quoi|quels?|quelles?|des|d'autres) )", "t'as"),
    ("ma", r"(?<=\bon )ma(?= (?:dit|conseille|recommande|parle)\b)", "m'a"),
    ("w", r"w(?= (?:my|the|his|her|this|that|friends|kids|me)\b)", "with"),
    ("el", r"el(?= (?:est|e|etait|joue|jouent|fait|a|dit|parle|chante|surjoue|vaut|donne|s|se|y|en|ne|n)\b)", "elle"),
    ("els", r"els(?= (?:sont|jouent|font|ont|surjouent|se|ne|n)\b)", "elles"),
    ("n", r"^n(?= (?:the|what|how|is|are|his|her|their)\b)|(?:(?<=[a-z] )|(?<= '))(?<!\bon )(?<!\bca )(?<!\bil )(?<!\bje )(?<!\bqui )(?<!\btu )n(?='? [b-df-gj-np-tv-xz])", "and"),
    ("u", r"u(?= (?:think|recommend|know|have|guys|say|tell|find|give|like)\b)|(?:(?<=\bdo )|(?<=\bcan )|(?<=\bwould )|(?<=\bif ))u", "you"),
    ("r", r"r(?= (?:the|there|people|they|you)\b)", "are"),
    ("then", r"(?:(?<=\bworse )|(?<=\bbetter ))then", "than"),
    ("nah", r"(?<=\bor )nah(?=\W*$)", "not"),
    ("+", r"les? \+ et (?:les? )?[-\u2013](?= |$)", "les points forts et les points faibles"),
    ("+", r"les \+(?= (?:d[eu]|des|d'|sur)\b(?! ?\d)|\W*$)", "les points forts"),
    ("-", r"les [-\u2013](?= (?:d[eu]|des|d'|sur)\b(?! ?\d)|\W*$)", "les points faibles"),
    ("+", r"(?:(?<=\ble )|(?<=\bla )|(?<=\bles ))\+(?= [a-z])", "plus"),
    ("+", r"(?<!\d )\+(?= d[e'] ?\d)", "plus"),
)  # fmt: skip
"""Read so beside those words only: the word that begins the form, the form in folded text, and what it says."""
_NOTHING = frozenset(
    """wtf wth omg omfg lol lolz lmao lmfao rofl mdr mdrr ptdr xptdr tho tbh ngl fr frfr frr frrr imo imho idk smh af asf
    bruh bro dude fam wesh osef plz plzz pls stpp svplz frerot poto""".split()
)
"""Said at the edges of what is asked, one after another: they ask for nothing."""
_ANYWHERE = frozenset({"af", "asf", "frfr"})
_OWNED = frozenset("the a an this that le la les un une ce cet cette of de du en titres version about sur".split())
"""After these, such a word is a thing: "the dude", "a wtf moment", "en fr"."""
_WAS_THAT = re.compile(r"\b(?:wtf|wth|what the (?:fuck|hell)) (?:was|is|were|are) (?:that|this|it)(?: all about)?(?=\W*$)")

_GLUED = re.compile(r"\b(saisons?|seasons?|[eé]pisodes?|partie|tome)(\d{1,2})\b", re.IGNORECASE)
"""A part with its number glued to it: "saison5"."""
_I = re.compile(r"\b([jJ])['\u2019](?=[bcdfgklmnpqrstvxz])")
"""What is said fast, before a verb: "j'regarde ou pas ?"."""
_SIGN = re.compile(r" [-\u2013+](?: |$)")
_COMPILED = tuple((said, re.compile(rf"(?<!\w)(?:{form})(?!\w)"), meant) for said, form, meant in _FORMS)
_BEFORE = frozenset({*_WORDS, *_NOTHING, *(said for said, _, _ in _FORMS)})

Span = tuple[int, int]
Spans = Callable[[str], Iterable[Span]]


def written_out(text: str, titled: Spans) -> str:
    """The text with what was typed short in full; the titles, which ``titled`` finds, stay as they were typed."""
    text = _I.sub(r"\1e ", _GLUED.sub(r"\1 \2", text))
    said = {t.word for t in tokens(text)}
    if _BEFORE.isdisjoint(said) and not _SIGN.search(text):
        return text
    if found := [(t.start, t.end, meant) for t in tokens(text) if (meant := _meant(t))]:
        text = _replaced(text, found, titled(text))
    for _, form, meant in _COMPILED:
        if found := [(*m.span(), meant) for m in form.finditer(flat(text))]:
            text = _replaced(text, found, titled(text))
    return text if _NOTHING.isdisjoint(said) else _without_nothing(text, list(titled(text)))


def _meant(token: Token) -> str | None:
    """What one word is short for; None for one with a capital inside the message, and for 35 mm."""
    return _WORDS.get(token.word) if token.surface.islower() or not token.start else None


def _replaced(text: str, found: Iterable[tuple[int, int, str]], kept: Iterable[Span]) -> str:
    kept = list(kept)
    for start, end, meant in sorted(found, reverse=True):
        if not any(a < end and b > start for a, b in kept):
            text = text[:start] + meant + text[end:]
    return text


def _without_nothing(text: str, kept: list[Span]) -> str:
    """The text without the words that ask for nothing at its edges, where something is left."""
    words = tokens(text)
    free = [not any(a < t.end and b > t.start for a, b in kept) for t in words]
    idle = [t.word in _NOTHING and f for t, f in zip(words, free, strict=True)]
    if not any(idle) or all(idle):
        return text
    spans = [m.span() for m in _WAS_THAT.finditer(flat(text))]
    first, last = idle.index(False), len(idle) - idle[::-1].index(False)
    for i, token in enumerate(words):
        edge = i < first or i >= last or token.word in _ANYWHERE
        if idle[i] and edge and not (i and words[i - 1].word in _OWNED):
            spans.append((token.start, token.end))
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
    return " ".join(text.split())
