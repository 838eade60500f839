"""A work that a film is likened to by a title of everyday words: "compared with West Side Story"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from rapidfuzz.distance import OSA

from retrieval.names.other_titles import other_titles
from retrieval.names.parts import find_parts
from retrieval.question import Language
from retrieval.words import idioms
from retrieval.words.folding import Token, flat, tokens
from retrieval.words.language import tongues
from retrieval.words.lexicon import abroad, plain
from retrieval.words.numerals import title_form
from retrieval.words.stopwords import DEFINITE, STOPWORDS
from retrieval.words.vocabulary import CAPITALISED, proper_names

_STRONG = (
    r"compar\w*(?: it| this| that| them|-t-on|-t-il)?(?: (?:ce|cette|le|la|this|the) \w+)? (?:with|to|avec|a|au|aux)"
    r"|comme dans|like in|par rapport a|rapproch\w+ d[e'u]|vein as|league as|level of|niveau d[e'u]|similar to"
    r"|(?:ressemblance|resemblance|similarit\w+) (?:avec|a|to|with)|reminiscent of|remind\w*(?: \w+)? of"
    r"|(?:mieux|meilleure?s?|pires?|moins (?:bien|bon(?:ne)?s?)|aussi (?:bien|bon(?:ne)?s?)) qu[e']"
    r"|(?:better|worse) than|as (?:good|bad|funny|scary) as"
    r"|fait[- ](?:(?:il|elle)[- ])?penser a|ressembl\w+ a|rip-?off of|copie de|copy of|que dans|than in"
)
_WEAK = r"another|un autre|rappel\w+|inspir\w+ (?:by|from|par|de)|than"
_LIKENED = re.compile(rf"\b(?:{_STRONG}|(?P<weak>{_WEAK})) ?(?=\W*(?P<title>[^\W_]))")
"""After the weak ones a title has two capitals: "another Little White Lies", and not "another Christmas scene"."""
_ENDS = re.compile(r"[,;:?!()\"»”…]|\.(?:\s|$)|\s[-–—]\s")
_AND = frozenset("et and".split())
_AGAIN = frozenset("a au aux de du to with avec".split())
_LIKE = frozenset("like comme".split())
_GOES_ON = frozenset("et and pour for niveau cote dans in because mais but avec with sur on par by".split())
_OR = frozenset("ou or".split())
_BY = frozenset("de d by avec with par".split())
_WITHIN = {"du": ("le",), "au": ("le",), "des": ("les",), "aux": ("les",)}
_ARTICLES = {
    "the": Language.ENGLISH, "le": Language.FRENCH, "la": Language.FRENCH, "les": Language.FRENCH, "l": Language.FRENCH,
}  # fmt: skip
LONGEST = 7
MENDED = 5
"""A word of a title with so many letters may have one wrong."""


class WorkTitle(str):
    """A title whose words have to stand side by side, where a name is met by its last."""

    __slots__ = ()


def likened(text: str, topic: str) -> WorkTitle | None:
    """The title in the ``topic`` of a question that its ``text`` likens a film to; None for a name told otherwise.

    It begins with a capital and is of everyday words: who is called by a first name is no title, nor is a place.
    """
    if text.isupper():
        return None
    found = (_title(text, m.start("title"), topic, weak=m["weak"] is not None) for m in _LIKENED.finditer(flat(text)))
    return next(filter(None, found), None)


def compares_with(text: str) -> bool:
    """Whether a question likens the film to something: "similar to Tandem, the other cop show"."""
    return any(found["weak"] is None for found in _LIKENED.finditer(flat(text)))


def likening(text: str, names: Sequence[str]) -> frozenset[str]:
    """The folded words with which a question likens a film to one of ``names``: "ressemble" before "à Snatch"."""
    begun = {said[0].word for name in names if (said := tokens(name))}
    found = (m for m in _LIKENED.finditer(flat(text)) if tokens(text[m.start("title") :])[0].word in begun)
    return frozenset(token.word for m in found for token in tokens(m[0]))


def _title(text: str, start: int, topic: str, *, weak: bool) -> WorkTitle | None:
    """The title that begins at ``start``, if one does; after a ``weak`` sign of it, it has two capitals."""
    end = _ENDS.search(text, start)
    words = tokens(text[start : end.start() if end else len(text)])[:LONGEST]
    owner = next((n + 1 for n, w in enumerate(words) if w.word == "s" and n), 0)  # "Kubrick's The Shining"
    if owner and other_titles(text[start : start + words[-1].end]):
        owner = 0  # "The Handmaid's Tale"
    kept = _kept(words[owner:], {t.word for t in tokens(topic)})
    content = [t for t in kept if t.word not in STOPWORDS]
    if not content or not (kept[0].capital or kept[0].word.isdigit()) or "i" in (kept[0].word, content[0].word):
        return None
    large = sum(t.capital for t in kept)
    if _called(content) or not any(plain(t.word) for t in content) or large < 1 + weak:
        return None
    titled = kept[0].word in DEFINITE and large > 1  # "La Flamme"
    if (content[0].word in CAPITALISED and large == 1) or (
        len(content) == 1 and abroad(content[0].word) and not titled
    ):
        return None  # "American series", "Paris"
    if find_parts(text[start : kept[-1].end + start]):
        return None  # "better than Season 1"
    return WorkTitle(text[start + kept[0].start : start + kept[-1].end])


def _kept(words: Sequence[Token], asked: AbstractSet[str]) -> list[Token]:
    """The words of a title: as far as they are ``asked`` for, and nothing else begins."""
    kept: list[Token] = []
    for place, word in enumerate(words):
        after = words[place + 1 :]
        last = not any(w.capital and w.word in asked for w in words[place:])
        if (word.word not in asked and (place or word.word not in STOPWORDS)) or word.word in _OR:
            break
        if place and ((last and word.word in _GOES_ON) or (word.word in _BY and _somebody(after))):
            break
        if (word.word in _AND and after and after[0].word in _AGAIN) or (place and word.word in _LIKE):
            break  # "with Israeli shows like Fauda"
        kept.append(word)
    while kept and kept[-1].word in STOPWORDS and not kept[-1].capital:
        kept.pop()
    return kept


def _somebody(words: Sequence[Token]) -> bool:
    """Whether words begin with a name: "The Substance with Demi Moore"."""
    if not (words and words[0].capital):
        return False
    known = any(t.capital and t.word in proper_names() for t in words[:2])
    return known or not plain(words[0].word)


def _called(words: Sequence[Token]) -> bool:
    """Whether words begin with a name that is nothing else, or with two: "Heath Ledger"."""
    first, *others = words
    both = bool(others) and others[0].word in proper_names()
    return first.word in proper_names() and (both or not plain(first.word))


def writes_likened(text: str, title: Sequence[Token]) -> bool:
    """Whether a text writes a title, slips in it mended: its words side by side, but for an article.

    Of two that an "and" joins the first is enough. A title of one word is written with a capital, follows no first
    name, and begins no sentence if it is a word of everyday language; in small letters its article tells it where
    that is of another language than the text ("ce que the wire est aux États-Unis"). "Du Parrain" is "Le Parrain".
    """
    said = tokens(text)
    figures = idioms.inside(tuple(t.word for t in said))
    joined = next((n for n, t in enumerate(title) if t.word in _AND), len(title))
    return any(_writes(said, figures, text, [title_form(t.word) for t in way]) for way in (title, title[:joined]))


def _writes(said: Sequence[Token], figures: frozenset[int], text: str, wanted: list[str]) -> bool:
    alone = len(wanted) == 1 or (len(wanted) == 2 and wanted[0] in DEFINITE)
    if not alone and wanted and wanted[0] in DEFINITE:
        del wanted[0]
    for at in range(len(said) - len(wanted) + 1 if wanted else 0):
        run = said[at : at + len(wanted)]
        if not all(map(_same, run, wanted)) or figures.intersection((at - 1, at + len(wanted))):
            continue  # "deus ex machina" is no "Ex Machina"
        large = run[-1].capital or run[-1].word.isdigit()
        if not alone or (large and not _of_somebody(said, at, text)) or _of_another_tongue(run, text):
            return True
    return False


def _same(token: Token, word: str) -> bool:
    """Whether a word is that of a title, or one letter of a long one is another; "du" has the article "le" in it."""
    written = title_form(token.word)
    if written == word or word in _WITHIN.get(written, ()):
        return True
    return len(word) >= MENDED and OSA.distance(written, word, score_cutoff=1) <= 1


def _of_another_tongue(run: Sequence[Token], text: str) -> bool:
    """Whether a title of one word has its article, and that is of the language that the text is not in."""
    own = _ARTICLES.get(run[0].word) if len(run) > 1 else None
    return own is not None and tongues(text) == {own.other}


def _of_somebody(said: Sequence[Token], at: int, text: str) -> bool:
    """Whether a word follows a first name, or has its capital from the sentence."""
    before = said[at - 1] if at else None
    if before is None or re.search(r"[.!?]", text[before.end : said[at].start]):
        return plain(said[at].word)
    return before.word in proper_names()
