"""A critic's plain prose: no author, no rating, nothing but sentences about a film."""

from __future__ import annotations

import re

from seeds.models import Document, Role
from seeds.readers.base import Draft, Options, Reader, Reading
from seeds.readers.films import film_of
from seeds.readers.lines import lines_of, trimmed
from seeds.readers.source import Source

_SENTENCE_END = re.compile(r"\w[»\"”)\]]*\s?[.!?…]+(?=\W|$)")
_WORDS_A_LINE = 6
_LETTERS = 0.65


def recognises(source: Source, options: Options) -> bool:
    """Tell whether this reads as sentences: lines of several words, mostly letters, that end somewhere."""
    sample = source.sample
    written = [line.text for line in lines_of(sample) if line.text]
    words = sum(len(line.split()) for line in written)
    letters = sum(character.isalpha() or character.isspace() for character in sample)
    enough = 5 if options.film else 25
    return (
        words >= max(enough, _WORDS_A_LINE * len(written))
        and letters >= _LETTERS * len(sample)
        and _SENTENCE_END.search(sample) is not None
        and written[0][0] not in "{[<"
    )


def read(source: Source, options: Options) -> Reading:
    """Read the whole text as one review, by nobody unless `options.reviewer` says.

    Raise `ReadError` where no film is named.
    """
    text = source.text
    start, end = trimmed(text, 0, len(text))
    film = film_of(source, options, text=text)
    review = Draft(
        film=film,
        text=text[start:end],
        start=start,
        reviewer=options.reviewer,
        role=Role.CRITIC,
        source="prose",
    )
    document = Document(name=source.name, kind=READER.kind, digest=source.digest, text=text)
    return Reading(document=document, items=iter((film, review)))


READER = Reader(
    kind="prose",
    expects="sentences about a film",
    recognises=recognises,
    read=read,
)
