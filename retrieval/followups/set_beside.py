"""A turn that sets somebody beside the one just asked about: "il est meilleur que Dillon ?", "compared to Dillon?"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

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


_IN_ANOTHER = re.compile(
    rf"{_SO}(?:(?:now|maintenant|peux[- ]tu|tu peux|can you|could you) )*(?:(?:la|le|l'|him|her|it|ca) )?"
    r"(?:compar(?:e[rz]?|aison|ison|ed)(?:[- ](?:le|la|les|moi|ca|him|her|it|this|that))?(?: ca)? (?:a|au|avec|to|with)"
    r"|par rapport a|face a|vs\.?|versus|contre|against|ou|or)\W+"
    r"(?P<rest>(?P<who>[^\W\d]+(?:[ '-][^\W\d]+){0,3}?) (?:dans|in|de|of|from|d') ?(?P<film>.+?))\W*$"
)
"""Somebody of another film: "compare avec Dillon dans Heat"."""
_ENGLISH = re.compile(
    r"\b(?:with|to|in|he|she|him|her|better|worse|than|compared? (?:to|with)|as (?:good|bad)|or|is|does)\b"
)


def set_in_another(text: str, last: Question, titles: Mapping[str, str]) -> str | None:
    """The two, each in their film, as one question; None where no other film of those held is named."""
    found = _IN_ANOTHER.match(flat(text))
    alone = len(last.names) == len(last.films) == 1 and last.intent in (Intent.SUBJECT, Intent.SIDE)
    if found is None or not alone or last.films[0] not in titles:
        return None
    who = [t.word for t in tokens(text[slice(*found.span("who"))])]
    named = {flat(title) for id_, title in titles.items() if id_ != last.films[0]}
    if found["film"] not in named or all(w in everyday() and w not in proper_names() for w in who):
        return None
    english = _ENGLISH.search(flat(text)) is not None
    here = f"{last.names[0]} {'in' if english else 'dans'} {titles[last.films[0]]}"
    return f"{here} {'or' if english else 'ou'} {text[slice(*found.span('rest'))]} ?"


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
