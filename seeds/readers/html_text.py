"""From HTML to the text that a person sees."""

from __future__ import annotations

import re

from seeds.readers.html_page import Element, Page
from seeds.readers.html_tokens import Token, attributes_of, tokens

MOST_TAGS = 300_000
"""Past this a page is no page: reading it would take seconds."""

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_UNSEEN = frozenset(
    "script style template noscript svg iframe object head select option textarea button audio video".split()
)
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 blockquote ul ol table pre article section header footer".split())
_BLOCKS = frozenset("div li dl dt dd tr figure figcaption main nav aside form fieldset hr address br body".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CLOSED_AT_MOST = 200
_META_KEPT = 200
_TOLD = frozenset("h1 article main time".split())
_TELLING = frozenset({"class", "id", "itemprop"})


def page_of(html: str) -> Page:
    """Read a page: what is not shown (scripts, styles, hidden elements) is no text of it.

    Raise `ValueError` for a page of over `MOST_TAGS` tags.
    """
    writer = _Writer()
    for number, token in enumerate(tokens(html)):
        if number > MOST_TAGS:
            raise ValueError(f"over {MOST_TAGS:,} tags")
        if not token.tag:
            writer.words(token.words)
        elif token.closes:
            writer.closes(token.tag)
        else:
            writer.opens(token)
    return writer.finished()


class _Writer:
    """Writes the visible text piece by piece and notes where each element begins and ends."""

    def __init__(self) -> None:
        self._page = Page()
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[Element] = []
        self._unseen: list[str] = []
        self._line_ends = 2  # how many line ends stand at the end of what is written
        self._blank = False  # a blank is due before the next word
        self._kept: list[str] | None = None  # where the words of a title or of linked data go

    def finished(self) -> Page:
        """Close what is still open and hand over the page."""
        while self._open:
            self._open.pop().end = self._length
        self._page.text = "".join(self._pieces)
        return self._page

    def opens(self, token: Token) -> None:
        """Open an element."""
        tag, attributes = token.tag, attributes_of(token)
        if tag == "meta" and len(self._page.meta) < _META_KEPT:
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            self._page.meta.setdefault(key.casefold(), attributes.get("content", ""))
        if tag == "title" or (tag == "script" and attributes.get("type", "").casefold() == "application/ld+json"):
            self._kept = self._page.titles if tag == "title" else self._page.linked_data
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.append(tag)
            return
        self._break(tag)
        if tag in _VOID:
            return
        if tag in _UNSEEN or "hidden" in attributes or _HIDDEN.search(attributes.get("style", "")):
            self._unseen.append(tag)
            return
        element = Element(tag, attributes, self._length)
        self._open.append(element)
        if tag in _TOLD or not _TELLING.isdisjoint(attributes):
            self._page.elements.append(element)

    def closes(self, tag: str) -> None:
        """Close the nearest open element of that name, and those left open inside it."""
        self._kept = None
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.pop()
            return
        nearest = next((at for at, held in enumerate(reversed(self._open[-_CLOSED_AT_MOST:])) if held.tag == tag), None)
        for _ in range(0 if nearest is None else nearest + 1):
            self._open.pop().end = self._length
        self._break(tag)

    def words(self, words: str) -> None:
        """Write words, blanks run together as a browser does."""
        if self._kept is not None:
            self._kept.append(words)
        if self._unseen:
            return
        words = _BLANKS.sub(" ", words)
        core = words.strip(" ")
        self._blank = self._blank or words.startswith(" ")
        if core:
            self._write(" " + core if self._blank and not self._line_ends else core)
            self._line_ends, self._blank = 0, words.endswith(" ")

    def _break(self, tag: str) -> None:
        wanted = 2 if tag in _PARAGRAPHS else 1 if tag in _BLOCKS else 0
        if wanted > self._line_ends:
            self._write("\n" * (wanted - self._line_ends))
            self._line_ends = wanted
        if wanted:
            self._blank = False

    def _write(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)
