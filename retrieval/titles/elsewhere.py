"""A film that is not held, named by an everyday word: told by how the word stands ("la musique de Heat")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.question import Language
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.titles.versions import is_version
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, flat, tokens
from retrieval.words.numerals import title_form
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import CAPITALISED, common, everyday, proper_names

# what a film's title may follow; after an article, a capital is but emphasis ("la fin de la Guerre")
_BEFORE = frozenset("de d of in dans sur about film movie than avec with et and".split())
_COMPLEMENT = frozenset("de d of".split())
_LONGEST = 3
"""A title in lower case is at most so many words: longer ones hold rarer words."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Tokens ``start`` to ``end`` (excluded) look like a title; not ``sure`` where nothing but their place says so."""

    start: int
    end: int
    typed: str
    sure: bool


def find_elsewhere(
    question: Sequence[Token], free: Sequence[bool], text: str, language: Language
) -> Elsewhere | None:
    """The run of everyday words that stands where a title would, and looks like one; None where there is none.

    A capital inside a sentence that is not all capitals says so; so does a word of the other language, or a number
    in letters, after "de". Any other last words after "of" are only possible.
    """
    plain = any(t.surface.islower() and t.word not in STOPWORDS for t in question)
    for i in range(1, len(question)):
        if not free[i] or question[i - 1].word not in _BEFORE or _begins_a_sentence(question, i, text):
            continue
        if plain and _capital(question[i]):
            end = _end_of_capitals(question, free, i)
            words = [t.word for t in question[i:end] if t.word not in STOPWORDS]
            plainly = any(w in everyday() or _number(w) for w in words)
            if plainly and not any(w in CAPITALISED or w in proper_names() for w in words):
                return _found(question, i, end, text, sure=True)
        rest = question[i:]
        if question[i - 1].word not in _COMPLEMENT or len(rest) > _LONGEST or not all(free[i:]):
            continue
        if all(t.surface.islower() and t.word not in STOPWORDS for t in rest):
            if any(_foreign(t.word, language) or _number(t.word) for t in rest):
                somebody = rest[0].word in proper_names() and rest[0].word not in everyday()  # "Celine Song"
                return _found(question, i, len(question), text, sure=not somebody)
            common_words = [t.word in everyday() for t in rest]
            known = all(c or t.word in proper_names() for c, t in zip(common_words, rest, strict=True))
            if question[i - 1].word == "of" and known and any(common_words):
                return _found(question, i, len(question), text, sure=False)
    return None


def _capital(token: Token) -> bool:
    """Whether a token has the capital of a title and not those of an abbreviation ("BO", "CGI")."""
    return token.capital and (len(token.surface) == 1 or not token.surface.isupper())


def _end_of_capitals(question: Sequence[Token], free: Sequence[bool], start: int) -> int:
    """Where a run of capitalised words ends; tool words inside it belong to it ("Lost in Translation")."""
    end = start + 1
    for i in range(start + 1, len(question)):
        if not free[i] or not (_capital(question[i]) or question[i].word in STOPWORDS):
            break
        if _capital(question[i]):
            end = i + 1
    return end


def _begins_a_sentence(question: Sequence[Token], place: int, text: str) -> bool:
    between = text[question[place - 1].end : question[place].start]
    return any(mark in between for mark in ".?!:;…\n")


def _number(word: str) -> bool:
    """Whether a word is a number in letters."""
    return title_form(word).isdigit() and not word.isdigit()


def _foreign(word: str, language: Language) -> bool:
    return word in common(language.other.value) and word not in common(language.value) and word not in proper_names()


def _found(question: Sequence[Token], start: int, end: int, text: str, *, sure: bool) -> Elsewhere:
    return Elsewhere(start, end, text[question[start].start : question[end - 1].end], sure)


_OTHER = r"(?P<other>[^@,;:!?]{2,60}?)"
_COMPARE = r"(?:^\W*|\b(?:tu|vous|you|moi|please|svp|stp|veux|to|une|la|a|the) )(?:compar(?:e[rz]?|aison|ison|ing)?(?:[- ]moi)?|dif+eren[cs]es?)(?: (?:de|entre|between|of))?"
_BETTER = r"(?:better|worse|mieux|meilleure?|pire|moins (?:bien|bon)|superieure?)"
_COMPARED = (
    re.compile(rf"{_COMPARE} +@+ +(?:et|a|au|aux|avec|and|to|with|contre|vs\.?) +{_OTHER}\W*$"),
    re.compile(rf"@+,? +(?:comparee?|compared) +(?:a|au|aux|avec|to|with) +{_OTHER}\W*$"),
    re.compile(rf"{_COMPARE} +[^@]{{2,40}} (?:de|d'|du|of|in|dans) *@+ +(?:et|and|with|avec|a|to|vs) +"
               rf"(?:(?:celles?|ceux|celui|that|those) )?(?:de |du |d'|des |of |in |dans )?{_OTHER}\W*$"),
    re.compile(rf"{_COMPARE} +{_OTHER} +(?:et|a|avec|and|to|with|contre|vs\.?) +@+\W*$"),
    re.compile(rf"(?:^|@)\W*(?:versus|vs\.?) +{_OTHER}\W*$"),
    re.compile(rf"^\W*{_OTHER} +(?:versus|vs\.?) +@+\W*$"),
    re.compile(rf"@+ +(?:ou|or) +{_OTHER}\W*$"),
    re.compile(rf"^\W*(?:is|was|est-ce que)? *{_OTHER} +(?:(?:est|is)(?:[- ]il)? +)?{_BETTER} +(?:than|que|a) +@+\W*$"),
)
_MANY = re.compile(r"(?:les |the |d')?(?:autres|other|rest of|reste d\w*)\b")
"""What is compared with several, and with none by its title: "aux autres Pixar"."""
_NO_TITLE = CARRIERS | frozenset(
    """better worse mieux pire meilleur meilleure moins bien bon bonne premier premiere first precedent original suite autres others reste rest non pas not
    jeu jeux video livre livres roman romans bd manga comics game games book books novel""".split()
)


def find_compared(flat_text: str, text: str, thesaurus: Thesaurus) -> str | None:
    """What a film held is compared with that is no film held, where it is not a subject ("le livre", "le premier").

    ``flat_text`` is ``text`` folded, with "@" for every character of the titles that were found.
    """
    for pattern in _COMPARED:
        if (match := pattern.search(flat_text)) and "§" not in match["other"] and not _MANY.match(match["other"]):
            other = text[slice(*match.span("other"))].strip(" '\"«»")
            words = tokens(other)
            large = len(words) > 1 and all(t.capital for t in words) and not all(t.capital for t in tokens(text))
            content = words if large else [t for t in words if t.word not in _NO_TITLE]
            subject = any(not s.weak for s in thesaurus.find(words)) and not all(t.capital for t in content)
            if content and not subject and not is_version(flat(other)):
                return other
    return None
