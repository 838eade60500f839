"""Truths about passages that are read without what came before them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.quotes.quality import LONGEST, SHORTEST, stands_alone
from retrieval.quotes.quotable import expects, quotable

WHOLE = "Un film prenant de bout en bout, porté par une mise en scène précise et des acteurs justes."


def test_a_whole_thought_stands_alone() -> None:
    """A complete sentence of a good length loses nothing."""
    assert SHORTEST <= len(WHOLE) <= LONGEST
    assert stands_alone(WHOLE) == 1.0


@pytest.mark.parametrize(
    "worse",
    [
        "Mais u" + WHOLE[1:],
        "However, " + WHOLE,
        "Donc u" + WHOLE[1:],
        "Il est prenant de bout en bout, porté par une mise en scène précise et des acteurs justes.",
        "It is gripping from start to end, carried by a precise direction and by a truthful cast.",
        WHOLE[:-1],
        "- " + WHOLE,
        WHOLE[3:],
        "Un bon film.",
        WHOLE * 6,
    ],
)
def test_half_of_something_stands_less_well(worse: str) -> None:
    """Half a contrast, a dangling word, a pronoun, no end, a list, too short or too long: each costs."""
    assert stands_alone(worse) < 1.0


def test_half_a_contrast_costs_most() -> None:
    """After "mais" the other half is missing; after "donc" only the reason; after "il" only the name."""
    rest = "u" + WHOLE[1:]
    assert stands_alone("Mais " + rest) < stands_alone("Donc " + rest) < 1.0
    assert stands_alone("Mais " + rest) < stands_alone(WHOLE.replace("Un film", "Il est")) < 1.0


@settings(deadline=None)
@given(st.text())
def test_any_text_is_weighed_from_zero_to_one(text: str) -> None:
    """The weight is always a share."""
    assert 0.0 <= stands_alone(text) <= 1.0


@pytest.mark.parametrize(
    "worse",
    [
        "Après ça, un film prenant de bout en bout, porté par une mise en scène précise et des acteurs justes.",
        "C'est d'autant plus dommage que la mise en scène est précise et que les acteurs sont justes.",
        "Comme je l'ai dit plus haut, un film prenant, porté par une mise en scène précise et des acteurs justes.",
        "Un film prenant, porté par une mise en scène précise. Je mets donc 4/5 à ce beau film juste.",
        "Les gens dans la salle riaient d'un film prenant, porté par une mise en scène précise et des acteurs justes.",
        "Je ne comprends pas les mauvaises critiques de ce film prenant, porté par une mise en scène précise.",
        "Vous avez tort : un film prenant, porté par une mise en scène précise et des acteurs justes.",
        "Un film prenant!!!! Porté par une mise en scène précise et des acteurs justes de bout en bout.",
        "Son frère le retrouve dans la cave, où la police arrive peu avant que tout ne brûle.",
        "As I said above, a gripping film carried by a precise direction and by a truthful cast.",
        "I do not understand the other reviews of this gripping film, carried by a truthful cast.",
    ],
)
def test_a_quote_speaks_of_the_film_to_anybody(worse: str) -> None:
    """What leans on words before it, tells of other reviews, stars, the room or the plot, or shouts, does less well."""
    assert quotable(worse) < quotable(WHOLE) == 1.0


@settings(deadline=None)
@given(st.text())
def test_what_does_not_stand_alone_is_no_better_a_quote(text: str) -> None:
    """A quote is weighed from 0 to 1 and never above how well it stands alone."""
    assert 0.0 <= quotable(text) <= stands_alone(text)


@pytest.mark.parametrize(
    ("text", "hoped"),
    [
        ("While not all he made was great, I expect Mann to provide some strong directing.", True),
        ("Je m'attendais à une belle histoire de famille.", True),
        ("I expected a dull film but it is a joy.", False), ("It was better than I expected it to be.", False),
        ("J'attendais beaucoup de ce film, et il est superbe.", False), ("A superb film.", False),
    ],
)  # fmt: skip
def test_what_was_hoped_is_no_praise(text: str, hoped: bool) -> None:
    assert expects(text) is hoped
