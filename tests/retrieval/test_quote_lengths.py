"""What is too long for a phone comes last, and what says nothing is not quoted."""

from __future__ import annotations

from pathlib import Path

from retrieval.answering.subject_quotes import SCREENFUL
from retrieval.answers import QuotesAnswer
from retrieval.engine import Engine
from retrieval.keeping.preparing import Preparer
from retrieval.keeping.upkeep import open_index
from retrieval.polarity import PolarityModel
from retrieval.words.lexical import STEMS, indexed
from seeds.batch import Batch
from seeds.library import Library
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound
from tests.fakes import FakeEncoder
from tests.retrieval.knowing import TODAY, ask

PREPARER = Preparer(encoder=FakeEncoder(), stems=indexed, polarity=PolarityModel.load(), stems_name=STEMS)
ENDLESS = f"La musique est belle {'et la musique revient encore et toujours dans chaque scène ' * 14}jusqu'au bout."


def asked(folder: Path, question: str, *texts: str, limit: int = 3) -> list[str]:
    with Library.open(folder) as library:
        drafts = [
            Draft(
                film=FilmFound(title="Nuit froide"), text=text, row=row, reviewer=f"N{row}", date=f"2020-01-0{row + 1}"
            )
            for row, text in enumerate(texts)
        ]
        library.write(Batch(Document(name="a.csv", kind="csv", digest="a"), drafts, PREPARER, PREPARER.making))
        engine = Engine(library, open_index(library, PREPARER).index, PREPARER, today=lambda: TODAY)
        given = engine.answer(question, limit=limit)
        assert isinstance(given, QuotesAnswer), given
        return [quote.text for quote in given.quotes]


def test_an_endless_sentence_is_whole_and_last(tmp_path: Path) -> None:
    """It is shown where there is room after the others, uncut, and not before them."""
    short = ("La musique est superbe, on l'écoute encore chez soi.", "Une musique ratée, hélas, du début à la fin.")
    assert len(ENDLESS) > SCREENFUL
    assert ENDLESS not in asked(tmp_path / "two", "la musique de Nuit froide", ENDLESS, *short, limit=2)
    assert asked(tmp_path / "one", "la musique de Nuit froide", ENDLESS, limit=2) == [ENDLESS]


def test_a_word_of_politeness_is_no_quote(tmp_path: Path) -> None:
    """"Svp" after the text of a review is left out; alone it would be all there is."""
    text = "Un film superbe, que je conseille à tous ceux qui aiment avoir froid dans le dos.\n\nSvp"
    assert not any(q.strip() == "Svp" for q in asked(tmp_path / "a", "le dernier avis sur Nuit froide", text))
    assert asked(tmp_path / "b", "le dernier avis sur Nuit froide", "Svp") == ["Svp"]


def test_a_heading_is_no_answer(tmp_path: Path) -> None:
    """Of a passage that holds nothing but the word asked for nothing is learned."""
    texts = ("♫ Musique ♫", "La musique est superbe, on l'écoute encore chez soi.")
    assert asked(tmp_path / "a", "la musique de Nuit froide", *texts) == [texts[1]]


def test_eight_or_more_is_no_eighth_film() -> None:
    """A number that a comparison follows is a rating."""
    assert ask("how many people rated Le Parrain 8 or more").films == ("parrain",)
    assert ask("que pensent-ils de Le Parrain 8 ?").films == ()
