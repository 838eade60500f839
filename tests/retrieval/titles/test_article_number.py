"""A title that is a number with an article, wherever it stands in a question, and numbers that only count."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

INDEX = TitleIndex([film("les-40", "Les 40"), film("pusher", "Pusher")])


def found(text: str) -> list[str]:
    return [match.films[0] for match in INDEX.find(tokens(text), text)]


@pytest.mark.parametrize(
    "text",
    [
        "note moyenne des 40 ?", "quel pourcentage met 5 étoiles aux 40 ?", "moyenne des 40 en 2015",
        "le generique des 40 il est comment", "les notes des 40 ont évolué comment", "la saison 3 des 40",
        "que reproche-t-on aux 40 ?", "is the French dubbing of The 40 ok?", "Jo Ahn in The 40?", "the 40 ending",
        "what's the 40 about", "reviews of the 40 from 2015", "les 40 avis", "the 40 season 2", "and the 40?",
    ],
)  # fmt: skip
def test_a_number_with_the_article_of_a_title_is_the_title(text: str) -> None:
    """Whether that is "des" for "les", or English for French."""
    assert found(text) == ["les-40"]


@pytest.mark.parametrize(
    "text",
    [
        "les 40 premières minutes", "les 40 derniers avis", "the 40 best reviews", "les 40 minutes sont longues",
        "note sur 40", "plus de 40 mots", "the top 40", "un des 40 meilleurs films", "des 40 avis, combien sont bons ?",
        "of the 40 reviews, how many are good?", "40 avis", "il dure 40 minutes", "one of the 40 greatest films ever",
    ],
)  # fmt: skip
def test_a_number_of_something_is_none(text: str) -> None:
    assert found(text) == []
