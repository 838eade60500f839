"""What a database cannot keep spoils nothing else: on every engine the same is left out, and said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from retrieval.keeping.checking import problems
from seeds.library import Library
from tests.seeds.making_reviews import HEAT, PUSHER, draft, printed, write


@pytest.fixture
def library(place: Path | str) -> Iterator[Library]:
    with Library.open(place) as opened:
        yield opened
        assert problems(opened) == []


@pytest.mark.parametrize(
    ("damaged", "what"),
    [
        (draft("Un texte\0 coupé.", row=1), "text"),
        (draft("Un texte.", row=1, reviewer="A\0nn"), "reviewer"),
        (draft("Un texte.", row=1, source="s", source_id="1\0"), "identifier"),
        (draft("Un texte.", row=1, film=replace(PUSHER, aliases=("Pu\0sher",))), "film"),
        (replace(HEAT, title="He\0at"), "film"),
        (draft("Moitié \ud83c de signe.", row=1), "text"),
    ],
)  # fmt: skip
def test_what_is_damaged_is_left_out_with_its_reason_and_the_rest_is_kept(
    library: Library, damaged: object, what: str
) -> None:
    items = [draft("Avant.", reviewer="Ann"), damaged, draft("Après.", reviewer="Bob", row=2)]
    added = write(library, items)  # type: ignore[arg-type]
    assert added.added == 2
    assert [review.text for review in library.reviews()] == ["Avant.", "Après."]
    assert [skipped.reason.split(" holds ")[0] for skipped in added.skipped] == [f"the {what}"]


def test_a_nul_between_reviews_leaves_them_in_their_places(library: Library) -> None:
    document, drafts = printed("Une musique.", "Une fin.")
    document = replace(document, text=f"{document.text}\0 pied de page")
    assert write(library, drafts, document).added == 2
    for review in library.reviews():
        end = review.start + len(review.text)
        held = library.source_slice(document.name, None, review.start, end, review.id)
        assert held == review.text
