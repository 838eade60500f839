"""Who hated a film or adored it is asked after, or only what is held against it or liked."""

from __future__ import annotations

import pytest

from retrieval.asking.strongly import strongest
from retrieval.question import Side
from retrieval.words.folding import flat


@pytest.mark.parametrize(
    ("text", "side", "told"),
    [
        ("ceux qui ont détesté Alpha disent quoi ?", Side.NEGATIVE, True),
        ("kes ki on pas du tout aimé dans Alpha", Side.NEGATIVE, True),
        ("what did the haters of Alpha say", Side.NEGATIVE, True),
        ("pourquoi les gens détestent Alpha", Side.NEGATIVE, True),
        ("why do fans love Alpha so much?", Side.POSITIVE, True),
        ("ceux qui ont adoré Alpha", Side.POSITIVE, True),
        ("une citation bien méchante sur Alpha", Side.NEGATIVE, True),
        ("the harshest review of Alpha", Side.NEGATIVE, True), ("un méchant compliment", Side.POSITIVE, False),
        ("des critiques contre Alpha ?", Side.NEGATIVE, False),
        ("what are the complaints about Alpha", Side.NEGATIVE, False),
        ("les points forts d'Alpha", Side.POSITIVE, False),
        ("les points faibles du film que j'adore", Side.NEGATIVE, False),
        ("ceux qui ont détesté Alpha", None, False),
    ],
)
def test_how_strongly_a_side_is_asked_for(text: str, side: Side | None, told: bool) -> None:
    assert bool(strongest(flat(text), side)) is told
