"""Truths about what is typed short on phones."""

from __future__ import annotations

import pytest

from retrieval.words.shorthand import written_out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("il dure cb de tps", "il dure combien de temps"),
        ("cb davis en tt", "combien d'avis en tout"),
        ("pourkoi tt le monde aime", "pourquoi tout le monde aime"),
        ("ca vo le coup ?", "ca vaut le coup ?"),
        ("sa vaut la peine", "ça vaut la peine"),
        ("jai pas aimé", "j'ai pas aimé"),
        ("kes kon reproche au film", "qu'est-ce qu'on reproche au film"),
        ("keskon en pense", "qu'est-ce qu'on en pense"),
        ("kes kils disent", "qu'est-ce qu'ils disent"),
        ("les - de ce film", "les points faibles de ce film"),
        ("les + du film", "les points forts du film"),
        ("le + long", "le plus long"),
        ("y ppl hate it", "why people hate it"),
        ("pros n cons", "pros and cons"),
        ("how bout the ending", "how about the ending"),
        ("whos the villain", "who's the villain"),
        ("worse then the first", "worse than the first"),
        ("the ending wtf was that", "the ending"),
        ("slow af?", "slow ?"),
        ("the music tho lol", "the music"),
        ("frr c'est bien", "c'est bien"),
        ("good or nah", "good or not"),
        ("j'regarde ou pas", "je regarde ou pas"),
        ("jvais le voir", "je vais le voir"),
    ],
)
def test_what_is_typed_short_is_written_out(typed: str, meant: str) -> None:
    """In the words that it stands for; what asks for nothing is left out."""
    assert written_out(typed, lambda _: []) == meant


@pytest.mark.parametrize(
    "text",
    [
        "la scène dont ils parlent", "on n peut pas", "Ke Huy Quan", "ke huy quan", "y a-t-il de l'humour",
        "what about the dude", "a wtf moment", "sous-titres en fr", "Bette Davis", "les plus - ou presque",
        "wtf", "lol mdr", "j'aime", "j'hésite",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_stays(text: str) -> None:
    """Names, things, and words of the other language."""
    assert written_out(text, lambda _: []) == text


def test_titles_stay_as_they_were_typed() -> None:
    """A film may be called so."""
    assert written_out("cb, cb de notes ?", lambda _: [(0, 2)]) == "cb, combien de notes ?"
