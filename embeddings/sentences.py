"""Where sentences end, in French and in English, as offsets."""

from __future__ import annotations

import re
from typing import NamedTuple

from seeds.markup import BREAK, TAG, peeled


class Span(NamedTuple):
    """A part of a text, in code points: ``text[start:end]``, without white space or tags at either side."""

    start: int
    end: int


# Quantifiers are possessive and runs are entered at their first character only: linear on hostile texts too.
_LINE_BREAK = re.compile(rf"(?:[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]|(?i:{BREAK}))\s*+")
_WRAPPED_AT = range(50, 130)
"""A line that was broken by a program and not by its writer is about this long."""

# A run of stops ("?!", "...", "! !"), what closes after it, then white space, or a capital typed too close.
_STOP = re.compile(
    r"(?<![.!?…])(?<![.!?…][ \u00a0\u202f])"
    r"(?P<stop>[.!?…]++(?:[ \u00a0\u202f][.!?…]++)*+)"
    rf"(?P<closed>(?:[ \u00a0\u202f]?»|[”\"’')\]}}]|(?i:{TAG}))*+)"
    rf"(?:(?P<gap>(?:\s|&nbsp;)++)(?P<opened>(?:[«“‘\"'(\[{{*–—-]\s*+|(?i:{TAG}))*+)"
    r"|(?=[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]))"
)
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_WORD_WINDOW = 24

_NEVER_ENDS = frozenset(
    "m mm mr mme mmes mlle mlles mrs ms dr pr prof st ste vs cf mgr gen sgt lt capt col hon rev "
    "p pp vol chap éd fig env approx av apr ex nb tel tél dept".split()
)
"""Abbreviations that something always follows."""
_MAY_END = frozenset("etc jr sr co inc ltd bros min max sec no op art ed fr ie eg".split())
"""Abbreviations that end a sentence only when a capital follows."""


def paragraphs(text: str) -> list[Span]:
    """Cut a text at its line breaks, and at tags that break a line, except where a long line is only wrapped."""
    spans = []
    start = line = 0
    for found in _LINE_BREAK.finditer(text):
        if _wraps(text, line, found):
            line = found.end()
            continue
        spans.append((start, found.start()))
        start = line = found.end()
    spans.append((start, len(text)))
    return _written(text, spans)


def _written(text: str, spans: list[tuple[int, int]]) -> list[Span]:
    """Draw spans in to what someone wrote; those of white space and tags alone go."""
    trimmed = (Span(*peeled(text, start, end)) for start, end in spans)
    return [span for span in trimmed if span.start < span.end]


def _wraps(text: str, line: int, found: re.Match[str]) -> bool:
    """Tell a wrapped line: long, without a stop at its end, carried on by a small letter after one break."""
    after = found.end()
    if after >= len(text) or not text[after].islower() or found.start() - line not in _WRAPPED_AT:
        return False
    before = text[line : found.start()].rstrip()[-1:]
    return found.group().strip(" \t\u00a0") in ("\n", "\r\n") and (before.isalnum() or before in {",", "'", "’"})


def sentences(text: str) -> list[Span]:
    """Cut a text into sentences, in order: every character that is no white space or tag is in exactly one."""
    return [span for paragraph in paragraphs(text) for span in sentences_of(text, paragraph)]


def sentences_of(text: str, paragraph: Span) -> list[Span]:
    """Cut one paragraph of ``text`` into sentences."""
    spans: list[tuple[int, int]] = []
    start, last = paragraph
    for stop in _STOP.finditer(text, start, last):
        if _ends(text, start, last, stop):
            end = stop.end("closed")
            spans.append((start, end))
            start = stop.end("gap") if stop["gap"] else end
    spans.append((start, last))
    return _written(text, spans)


def _ends(text: str, start: int, last: int, stop: re.Match[str]) -> bool:
    """Tell a stop that ends the sentence begun at ``start`` from one inside it."""
    marks = stop["stop"]
    at, after = stop.start(), stop.end()
    dot = marks == "."
    word = _word_before(text, start, at) if dot else ""
    if stop["gap"] is None:
        return _typed_too_close(text, start, stop, word if dot else None)
    if dot and (word in _NEVER_ENDS or (len(word) == 1 and text[at - 1].isupper())):
        return False
    if after < last and text[after].islower():
        if (stop["closed"] and stop["closed"][0] != "<") or (stop["opened"] and stop["opened"][0] in "-–—"):
            return False
        if dot:
            return len(word) > 1 and word not in _MAY_END
        return marks[-1] in "!?"
    return True


def _word_before(text: str, start: int, at: int) -> str:
    found = _LAST_WORD.search(text, max(start, at - _WORD_WINDOW), at)
    return found.group().lower() if found else ""


def _typed_too_close(text: str, start: int, stop: re.Match[str], word: str | None) -> bool:
    """Tell "la fin.Ensuite" from "J.K. Rowling" and "site.fr/Page.Html"."""
    at, end = stop.start(), stop.end("closed")
    if word is not None and (len(word) < 2 or word in _NEVER_ENDS) and text[at - 1] not in "»”’\"')]>":
        return False
    token = text[max(start, at - 60) : stop.end("stop")].rsplit(None, 1)[-1].rsplit(">", 1)[-1]
    return not ("/" in token or "@" in token or token.lower().startswith("www.") or text[end - 1] in "\"'’")
