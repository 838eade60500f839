"""Quotes that are to be short: "une courte citation", "a short punchy quote", "une phrase courte sur la musique".

How long the quotes are to be is no subject of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from retrieval.words.folding import flat
from retrieval.words.numbers_said import SAID, value_of
from retrieval.words.sieve import Sifted

BRIEF = 110
"""A quote of at most so many code points is short."""
_HOW = r"(?:(?:very|really|fairly|tres|bien|assez|plutot|super) )?"
_SHORT = (
    r"(?:short|brief|concise|punchy|snappy|pithy|sharp|crisp|tiny|courte?s?|breves?|concises?|percutantes?|petite?s?)"
)
_QUOTE = r"(?:quotes?|quotations?|citations?|phrases?|extraits?|sentences?|excerpts?)"
_SIDED = (
    r"(?:droles?|marrante?s?|enthousiastes?|positi(?:f|ve)s?|negati(?:f|ve)s?|elogieu(?:x|se)s?|mechante?s?|severes?|dures?"
    r"|gentil(?:le)?s?|sympas?|belles?|jolies?|bonnes?|fortes?|assassines?|cinglantes?)"
)
_ADJECTIVES = re.compile(
    rf"\b(?:{_HOW}{_SHORT}(?:,| and| et|, et|, and)? )+(?=(?:\w+ )?{_QUOTE}(?!\w)|ones? (?:for|about|on)\b)"
    r"|\b(?:one|single)[- ](?:line|sentence) (?=(?:raves?|pans?|praises?|blurbs?|punchlines?)\b)"
    rf"|\b(?:citations?|phrases?|extraits?)(?: {_HOW}{_SIDED})?"
    rf"(?P<after>(?:(?:,| et|) {_HOW}{_SHORT})+(?:(?:,| et)(?= {_HOW}{_SIDED}\b))?)(?!\w)"
)
_SHORTENED = rf"(?:{_QUOTE}|mots|words|punchlines?|accroches?|lines?|blurbs?|tag-?lines?|slogans?|one-?liners?|affiches?|posters?)"
_N = rf"(?:\d{{1,2}}|{SAID})"
_BOUND = Sifted(
    r"(?:, ?)?(?:\b(?:de|of|with|avec|en|in|qui fasse|qui fait|ne depassant pas|not exceeding) )?"
    rf"\b(?:(?P<how>max(?:i|imum)?\.?|moins d[e']|pas plus d[e']|au plus|under|less than|fewer than|at most|no more than|up to|jusqu'a|below) ?(?:de )?(?P<n>{_N}) (?:mots|words)"
    rf"|(?P<n1>{_N}) (?:mots|words) (?:(?:au |grand )?max(?:i|imum)?\b|au plus|ou moins|or less|or fewer|tops|at most)"
    rf"|(?P<n2>(?!an? ){_N})[- ]words?(?= (?:\w+ ){{0,2}}{_SHORTENED}\b)|(?<=phrase[ ])(?:de|en) (?P<n3>{_N}) mots|(?<=citation[ ])(?:de|en) (?P<n4>{_N}) mots"
    rf"|(?<=quote[ ])(?:of|in) (?P<n5>{_N}) words"
    rf"|(?<!\w)(?:en|in) (?P<after>{_N}) (?:mots|words))(?!\w)"
)
"""How many words a quote may have; the number before "word quote" is the most it may have too."""
_STRICT = ("moins", "under", "less", "fewer", "below")
_NOUN = re.compile(rf"\b(?:(?P<quote>{_SHORTENED})|avis|critiques?|reviews?|commentaires?|comments?|texts?|textes?)\b")
"""What is to be so short: the quote, or the review that it is taken from."""


def asks_brief(flat_text: str) -> bool:
    """Whether a question, folded by `folding.flat`, wants its quotes short."""
    return _ADJECTIVES.search(flat_text) is not None or find_bound(flat_text) is not None


def find_bound(flat_text: str) -> tuple[tuple[int, int], int] | None:
    """Where a question says how many words a quote may have, and how many; None where it does not."""
    found = _BOUND.search(flat_text)
    if found is None:
        return None
    before = [m["quote"] is not None for m in _NOUN.finditer(flat_text, 0, found.start())]
    after = [m["quote"] is not None for m in _NOUN.finditer(flat_text, found.end())]
    if not (before[-1] if before else any(after)):
        return None  # "reviews of less than 20 words"
    if found["after"] and not before:
        return None  # "Heat in three words": the film is to be told in them
    said = found["after"] or next(n for n in (found["n"], *(found[f"n{i}"] for i in range(1, 6))) if n)
    number = int(said) if said.isdigit() else value_of(said)
    if number is None:
        return None
    number -= bool(found["how"]) and found["how"].startswith(_STRICT)
    return (found.span(), number) if number > 1 else None


def without_brief(text: str, titled: Callable[[str], Iterable[tuple[int, int]]]) -> str:
    """The text without the words that say so; titles, which ``titled`` finds, stay as they were typed."""
    folded = flat(text)
    bound = find_bound(folded)
    spans = [m.span(m.lastgroup or 0) for m in _ADJECTIVES.finditer(folded)]
    found = sorted([*spans, *([bound[0]] if bound else [])])
    if not found:
        return text
    kept = list(titled(text))
    for start, end in reversed(found):
        if not any(start < last and first < end for first, last in kept):
            end += text[:start].endswith(" ") and text[end : end + 1] == " "
            before = text[:start]
            if bound and (start, end) == bound[0] and not before.strip():  # "10 mots max pour l'affiche"
                before = "phrase" if "mots" in flat(text[start:end]) else "quote"
            text = before + text[end:]
    return text.rstrip()
