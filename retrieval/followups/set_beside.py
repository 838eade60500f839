"""A turn that sets somebody beside the one just asked about: "il est meilleur que Dillon ?", "compared to Dillon?"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from retrieval.question import Intent, Question
from retrieval.words.folding import flat, fold_word, tokens
from retrieval.words.vocabulary import everyday, proper_names

_SO = r"^\W*(?:(?:et|and|mais|but|ok|alors|so|then|donc|sinon|est[- ]ce que?|est[- ]ce qu')\W*)*"
_THEY = (
    r"(?:(?:il|elle|he|she|lui|him|her|is (?:he|she)|does (?:he|she)|was (?:he|she)|did (?:he|she)|est[- ](?:il|elle)"
    r"|joue[- ]t[- ](?:il|elle))(?:'s)? )?"
)
_MUCH = (
    r"(?:(?:est|is|was|etait|joue|jouait|plays?|acts?|vraiment|bien|beaucoup|really|much|any|even|still|une?|an?) )*"
)
_HOW = (
    r"(?:meilleure?|mieux|pire|moins (?:bon(?:ne)?|bien|convaincante?)"
    r"|plus (?:convaincante?|credible|charismatique|drole)"
    r"|aussi (?:bon(?:ne)?|bien)|better|worse|as (?:good|bad)|funnier|stronger|weaker|more (?:convincing|charismatic))"
)
_THAN = re.compile(
    rf"{_SO}(?:{_THEY}{_MUCH}{_HOW}(?: (?:acteur|actrice|actor|actress))? (?:que |qu'|than |as )"
    rf"|{_THEY}{_MUCH}(?:par rapport a |compare[de]* (?:a|to|with|avec) |face a |(?:vs\.?|versus) )"
    r"|(?:ou|or) (?:plutot |bien |rather )?)"
    r"(?P<other>[^\W\d]+(?:[ '-][^\W\d]+){0,2})(?: (?:alors|then|tu crois|do you think))?\W*$"
)


_ENGLISH = re.compile(r"\b(?:he|she|him|her|better|worse|than|compared? (?:to|with)|as (?:good|bad)|or|is|does)\b")


def set_beside(text: str, last: Question, titles: Iterable[str]) -> str | None:
    """The two as one question; None where no one person was asked about, or no other is named."""
    if len(last.names) != 1 or last.intent not in (Intent.SUBJECT, Intent.SIDE):
        return None
    found = _THAN.match(flat(text))
    if found is None:
        return None
    other = text[found.start("other") : found.end("other")]
    words = [t.word for t in tokens(other)]
    if not words or not all(word in proper_names() or word not in everyday() for word in words):
        return None
    named = {fold_word(t.word) for title in titles for t in tokens(title)}
    if named.issuperset(words) or {t.word for t in tokens(last.names[0])} & {*words}:
        return None
    return f"{last.names[0]} {'or' if _ENGLISH.search(flat(text)) else 'ou'} {other} ?"
