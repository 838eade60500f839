"""Truths about whose a last name is, and that a name is counted in one way only."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from retrieval.answers import QuotesAnswer, ThemesAnswer
from retrieval.engine import Engine
from retrieval.keeping.ingest import ingest
from retrieval.names.bearers import first_names, of_another, stems_like, writes_slip
from retrieval.names.naming import names
from retrieval.words.salience import tally
from retrieval.words.spoken import spoken
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Reading
from tests.retrieval.engines import opened

INDY = ("Indiana Jones is back.", "Old Indiana Jones limps.", "Jones cracks a whip.", "Indiana Jones, again.")
BLANC = ("Michel Blanc est drôle.", "Blanc fait le clown.", "On aime Michel Blanc.", "Du Michel Blanc pur jus.")


@pytest.mark.parametrize(
    ("name", "texts", "others"),
    [
        ("Toby Jones", (*INDY, "Toby Jones is wasted."), [True, True, True, True, False]),
        ("Indiana Jones", (*INDY, "Toby Jones is wasted."), [False, False, False, False, True]),
        ("Jones", INDY, [False] * 4),
        ("Dr. Jones", INDY, [False] * 4),
        ("Michel Blanc", (*BLANC, "Laurent Blanc entraîne."), [False, False, False, False, True]),
        ("Laurent Blanc", BLANC, [True] * 4),
        ("Toby Jones", ("Jones is fine.", "Toby Jones is fine."), [False, False]),
        ("Christmas Carol", ("Carol Kane hits him.", "A Christmas Carol."), [True, False]),
        ("Samuel Jackson", ("Samuel L. Jackson shouts.", "Sam Jackson shouts."), [False, False]),
        ("Robert De Niro", ("De Niro est là.", "robert de niro est là."), [False, False]),
        ("Phoebe Bridge", ("Phoebe Waller-Bridge talks.",), [False]),
        ("Roy Disney", ("Walt Disney.", "Walt Disney!", "Walt Disney?", "Disneyland", "royaume Disney"), [True] * 5),
        ("Bill Murray", (), []),
        ("Lord Peter", ("Peter Falk and others.", "With Peter Weller!"), [True, True]),
        ("Lord Peter", ("Peter Falk and others.", "Then Peter smiles."), [False, False]),
        ("Captain Hobbs", ("Dirty Joe Hobbs.", "Dirty Joe Hobbs!", "Joe Hobbs?", "Hobbs."), [False] * 4),
    ],
)  # fmt: skip
def test_a_last_name_by_itself_is_its_bearers(name: str, texts: Sequence[str], others: list[bool]) -> None:
    """Of two people with one last name it is of the one whose full name is written more."""
    last = name.split()[-1].lower()
    assert of_another(texts, last, first_names(name)) == others


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("Mikkelson is fine.", "mikkelsen", True), ("mads mikkelson", "mikkelsen", False),
        ("Mikkelsen is fine.", "mikkelsen", False), ("Wahlburg cabotine.", "wahlberg", True),
        ("Martin joue.", "marlin", False), ("The Steward serves.", "stewart", False), ("Fard drives.", "ford", False),
    ],
)  # fmt: skip
def test_a_slip_is_no_other_word(text: str, last: str, expected: bool) -> None:
    """A misspelt name has its capital, its first letters, and is neither a name nor a word."""
    assert writes_slip(text, last) is expected
    assert not stems_like([last], last)


def test_a_slip_after_another_first_name_is_of_somebody_else() -> None:
    assert not writes_slip("The costumes of Holly Waddington.", "washington", ["denzel"])
    assert writes_slip("Denzel Wahsington leads.", "washington", ["denzel"])
    assert writes_slip("And Wahsington leads.", "washington", ["denzel"])


CAST = (
    "Mads Mikkelsen made this film.", "It was made with love by Mads Mikkelsen.", "Made for fans of Mads Mikkelsen.",
    "Mikkelson is a fine villain.", "A film made in a hurry.", "Mads Mikkelsen made me smile.", "Made me yawn.",
    "They made it too long.", "Made without care.", "The villain of Mads Mikkelsen is made of ice.",
)  # fmt: skip
ROLES = (
    "Avec Jean Dujardin, drôle.", "Et Dujardin danse.", "Un jean, et Jean Dujardin.", "Ah, Jean Dujardin, encore.",
    "Mon jean est troué.", "Le jean de la voisine.", "Ici Jean Dujardin porte tout.", "Dujardain, quel acteur !",
    "Avec Jean Dujardin et son jean.", "Pour Jean Dujardin, oui.",
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as found:
        for title, texts in (("The Whip", CAST), ("Le Bal", ROLES)):
            film = FilmFound(title=title)
            drafts = [Draft(film=film, text=text, row=row) for row, text in enumerate(texts)]
            reading = Reading(document=Document(name=title, kind="jsonl", digest=title), items=iter(drafts))
            ingest(found.library, [reading], preparer=found.preparer)
        yield found


@pytest.mark.parametrize(
    ("themes", "alone", "name", "reviews"),
    [
        ("What do the reviews of The Whip talk about?", "Mads Mikkelsen in The Whip", "Mads Mikkelsen", 6),
        ("De quoi parlent les avis de Le Bal ?", "Jean Dujardin dans Le Bal", "Jean Dujardin", 8),
    ],
)  # fmt: skip
def test_a_name_is_counted_alike_on_both_screens(
    engine: Engine, themes: str, alone: str, name: str, reviews: int
) -> None:
    """A part of a name is not the name: "made" is no Mads, a pair of jeans is no Jean; a misspelt last name is."""
    overview = engine.answer(themes)
    assert isinstance(overview, ThemesAnswer)
    assert {t.label: t.reviews for t in overview.themes}[name] == reviews
    asked = engine.answer(alone)
    assert isinstance(asked, QuotesAnswer)
    assert asked.total == reviews


FIRST = ("Harvey est drôle.", "Harvey, toujours.", "Et Harvey ment.", "Ah, Harvey !", "le Harvey Specter.",
         "un Harvey Specter.", "Harvey sourit.")  # fmt: skip


def test_who_is_called_by_a_first_name_is_listed_by_it() -> None:
    """A last name that is hardly written cannot stand for somebody whom everybody calls by the first one."""
    read = [spoken("Avec " + text) for text in FIRST]
    counted = tally(read)
    assert [c.label for c in names(read, counted, ["harvey", "specter"], frozenset())] == ["Harvey"]
