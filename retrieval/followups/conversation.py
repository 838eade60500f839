"""What a conversation remembers from one question to the next."""

from __future__ import annotations

from dataclasses import dataclass

from retrieval.question import Question

SPOKEN = 5
"""So many films that were spoken of one after the other are remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The last question that was answered, its films, and the passages shown.

    ``shown`` are the passages of the last answer, ``seen`` those of all answers on the same subject.
    ``pending`` is a question that waits for its film, asked back about in the last answer. ``refused``: nobody speaks
    of what the last question asked about. ``compared`` are the films compared last, for as long as no other is spoken
    of, and ``spoken`` the last that were spoken of one after the other, `SPOKEN` at most. ``speaker`` is the reviewer
    asked about last, or shown as the one who was asked for, under every spelling of the name. ``listed`` are the films
    of the list shown last, in its order, for as long as no other film is spoken of.
    """

    last: Question | None = None
    films: tuple[str, ...] = ()
    shown: tuple[int, ...] = ()
    seen: tuple[int, ...] = ()
    pending: Question | None = None
    refused: bool = False
    compared: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
