"""What stands for a side says so plainly, and the quotes chosen speak of more than one thing."""

from __future__ import annotations

import numpy as np
import pytest

from retrieval.answering.standing import spoken_of, stands_for
from retrieval.answers import QuotesAnswer
from retrieval.question import Side
from retrieval.representative import Option, choose
from retrieval.subjects.thesaurus import thesaurus
from seeds.models import Passage
from seeds.records import Voiced
from tests.retrieval.shelves import shelved, signed

PLAIN = "Le scénario est mauvais et les acteurs jouent très mal du début à la fin."
MIXED = "Le scénario est mauvais mais les acteurs sont excellents du début à la fin."


def voiced(text: str, stars: float | None, negative: float = 0.8) -> Voiced:
    passage = Passage(
        id=1, review="r", start=0, end=len(text), text=text, positive=1 - negative, negative=negative
    )
    return Voiced(passage=passage, reviewer=None, stars=stars)


def test_who_says_it_plainly_stands_better_than_who_praises_too() -> None:
    assert stands_for(voiced(PLAIN, 2.0), 0.9, Side.NEGATIVE) > stands_for(voiced(MIXED, 2.0), 0.9, Side.NEGATIVE)


def test_the_rating_on_the_side_stands_better_than_one_in_the_middle() -> None:
    assert stands_for(voiced(PLAIN, 1.0), 0.9, Side.NEGATIVE) > stands_for(voiced(PLAIN, 3.0), 0.9, Side.NEGATIVE)
    assert stands_for(voiced(PLAIN, 2.0), 0.9, None) == stands_for(voiced(PLAIN, 4.0), 0.9, None)


def test_a_second_quote_speaks_of_what_the_first_does_not() -> None:
    """Though another on the same subject is nearer to all that is said."""
    texts = ["Le scénario est faible.", "L'histoire est plate.", "La musique est laide."]
    spoken = spoken_of(texts, thesaurus())
    assert spoken.shape[0] == 3
    assert spoken.max(axis=0).sum() == pytest.approx(1.0)
    vectors = np.array([[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1]], np.float32)
    universe = np.array([[1, 0, 0], [0.8, 0.6, 0], [0.62, 0, 0.785]], np.float32)
    options = [Option("a", 1.0), Option("b", 0.9), Option("c", 0.9)]
    assert set(choose(options, vectors, universe, 2)) == {0, 1}
    assert 2 in choose(options, vectors, universe, 2, spoken=spoken)


@pytest.mark.parametrize(
    ("question", "each"),
    [
        ("points forts et points faibles d'Alpha", 2), ("les bons et mauvais cotés d'Alpha", 2),
        ("ce qui marche et ce qui ne marche pas dans Alpha", 2), ("what people love and hate about Alpha", 2),
        ("good points and bad points of Alpha", 2), ("pros and cons of Alpha", 2),
        ("Alpha, c'est bien ?", 1), ("is Alpha any good?", 1),
    ],
)  # fmt: skip
def test_both_sides_asked_for_have_two_quotes_each(question: str, each: int) -> None:
    """One quote a side is enough where only the film's worth is asked."""
    said = [
        (5.0, "Le scénario est vraiment bon, une histoire magnifique et très bien écrite."),
        (5.0, "Les acteurs sont bons, et la musique est superbe dans ce film que je conseille."),
        (5.0, "La mise en scène est de bonne facture, les images sont sublimes et les décors beaux."),
        (1.0, "Le scénario est vraiment mauvais, une intrigue ridicule qui se traîne en longueur."),
        (1.0, "Les acteurs sont mauvais, leurs dialogues affreux font rire là où il faudrait pleurer."),
        (1.0, "La mise en scène est mauvaise, les couleurs sont laides et le montage est raté."),
    ]
    with shelved(signed(("Alpha", f"R{n}", given, text) for n, (given, text) in enumerate(said))) as engine:
        answer = engine.answer(question)
        assert isinstance(answer, QuotesAnswer)
        assert [q.side for q in answer.quotes] == [Side.POSITIVE] * each + [Side.NEGATIVE] * each
