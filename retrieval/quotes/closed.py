"""Quotes that are not cut inside a bracket or a quotation: where a passage is, it is shown with the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from retrieval.words.spans import Span

REACH = 300
"""So far beside a passage, in code points, is looked for what was opened or is closed in it."""
MOST = 700
"""What would be longer is left as it was cut."""

_PAIRS = {"(": ")", "[": "]", "«": "»", "“": "”"}
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}
_MARKS = re.compile(r"[()\[\]«»“”\"]")
# ":-)", "^^)", "(:", "1)", "a)": these open and close nothing
_SMILEY = re.compile(
    r"[:;=8xX]['’]?-?[()\[\]]+|\^_?\^ ?\)|[()\[\]]+-?[:;=](?![\w])|-_-\)?|(?<![\w(])\w{1,2}\)(?= ?\w)|\d\)(?=\s?\w)"
)
_BEFORE_MORE = re.compile(r"(?:^|[\s(])(?:e\.\s?g|i\.\s?e|c\.-?à-?d)\.$", re.IGNORECASE)
_STOP = re.compile(r"[.!?…]+[\"»”’)\]]*(?=\s|$)|\n")
# what a text only says to put it right at once: "De la musique ? Pas vraiment. Plutôt du bruit."
_TO_BE_PUT_RIGHT = re.compile(
    r"[,?:–—-]\s*(?:pas (?:vraiment|exactement|tout à fait)|not (?:really|exactly|quite))\s?[.…]+\s*$",
    re.IGNORECASE,
)
# what turns it round right after it: "on pense s'ennuyer. Bien au contraire !"
_TURNED_ROUND = re.compile(
    r"\s*(?:(?:mais )?(?:bien |tout )?au contraire|(?:mais )?il n['’]en est rien|(?:eh|et) bien non|loin de là"
    r"|quite the (?:opposite|contrary)|(?:but )?on the contrary|far from it|(?:but )?nothing of the sort)\b",
    re.IGNORECASE,
)
_NO_TEXT = re.compile(r"<[^>]*>|&\w+;|[\s_]{20}")


def closed(text: str, start: int, end: int) -> Span:
    """The passage ``text[start:end]`` of a review, widened to whole brackets and quotations where they end near it."""
    if start == 0 and end == len(text):
        return start, end
    start, end = at = start, _put_right(text, start, end)
    for _ in range(3):
        opened, shut = _unmatched(text, *at)
        hangs = _more_after(text, at[1]) or _more_after(text, len(text[: at[0]].rstrip()))
        if opened is None and shut is None and not hangs:
            break
        wider = _wider(text, *at, opened, shut)
        if wider is None:
            return start, end
        at = wider
    if at[1] - at[0] > MOST or _NO_TEXT.search(text, *at) or _unmatched(text, *at) != (None, None):
        return start, end
    return at


def _put_right(text: str, start: int, end: int) -> int:
    """The end of a passage, or of the short sentence after it that puts its own last one right or turns it round."""
    turned = _TURNED_ROUND.match(text, end)
    if not (turned or _TO_BE_PUT_RIGHT.search(text[start:end])) or "\n\n" in text[end : end + 3]:
        return end
    stop = _STOP.search(text, end + 1, end + REACH)
    return stop.end() if stop and text[end : stop.end()].strip() and stop.end() - start <= MOST else end


def _wider(text: str, start: int, end: int, opened: str | None, shut: str | None) -> Span | None:
    """The passage with the sentences beside it that hold the marks it lacks; None where one of them is not near."""
    last = end if opened is None else text.find(_PAIRS.get(opened, '"'), end, end + REACH)
    first = start if shut is None else text.rfind(_CLOSERS.get(shut, '"'), max(0, start - REACH), start)
    if last < 0 or first < 0:
        return None
    if opened or _more_after(text, end):
        stop = _STOP.search(text, last, last + REACH)
        end = stop.end() if stop else last + 1
    if shut or _more_after(text, len(text[:start].rstrip())):
        stops = [m.end() for m in _STOP.finditer(text, max(0, first - REACH), first)]
        stops = [at for at in stops if not text[at:start].lstrip()[:1].islower() and not _more_after(text, at)]
        if not stops and first > REACH:
            return None
        start = stops[-1] if stops else 0
    written = text[start:end]
    return start + len(written) - len(written.lstrip()), start + len(written.rstrip())


def _more_after(text: str, at: int) -> bool:
    """Whether what stands before a place is an abbreviation that something always follows: "e.g."."""
    return _BEFORE_MORE.search(text[max(0, at - 8) : at]) is not None


def _unmatched(text: str, start: int, end: int) -> tuple[str | None, str | None]:
    """The first mark that a passage opens and does not close, and the last that it closes and did not open."""
    opened: list[str] = []
    shut: str | None = None
    for mark in _marks(text, start, end):
        if mark in _PAIRS or mark == '"<':
            opened.append(mark)
        elif opened and (_CLOSERS.get(mark) == opened[-1] or (mark == '">' and opened[-1] == '"<')):
            opened.pop()
        elif not opened:
            shut = mark
    return (opened[0] if opened else None), shut


def _marks(text: str, start: int, end: int) -> Iterator[str]:
    """The brackets and quotation marks of a passage in order; what stands beside a straight one tells its side."""
    smileys = [m.span() for m in _SMILEY.finditer(text, start, end)]
    for found in _MARKS.finditer(text, start, end):
        if any(a <= found.start() < b for a, b in smileys):
            continue
        if found.group() != '"':
            yield found.group()
            continue
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        opens = not before or before.isspace() or before in "([«-—'"
        closes = not after or after.isspace() or after in ".,;:!?)]»-—'"
        if opens != closes:
            yield '"<' if opens else '">'
