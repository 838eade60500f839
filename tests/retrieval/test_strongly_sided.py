"""What those who hated a film say is taken from its lowest ratings, or from all reservations where there are none."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from tests.retrieval.small import Said, small

BAD = (
    "Le scénario est vraiment mauvais, et le film traîne beaucoup trop du début jusqu'à la fin.",
    "Un très mauvais film sans la moindre idée, joué sans envie par des acteurs qui valent bien mieux.",
    "Rien ne va dans ce mauvais film, que j'ai quitté avant la fin tant il est long et plat.",
)
LUKEWARM = (
    "Une déception, avec un mauvais scénario et des longueurs qui fatiguent vite.",
    "C'est mauvais par moments, et la fin est vraiment ratée, sans la moindre surprise.",
    "Un film décevant, mal joué, et beaucoup trop long pour ce qu'il raconte.",
)


def reviews(*rated: tuple[str, float]) -> list[Said]:
    return [("Alpha", text, {"rating": rating, "scale": 5.0}) for text, rating in rated]


@pytest.mark.parametrize(
    "text", ["what did the ones who hated Alpha say?", "ceux qui ont détesté Alpha disent quoi", "les haters d'Alpha ?"]
)
def test_those_who_hated_it_gave_the_lowest_ratings(text: str) -> None:
    with small(*reviews(*((t, 2.5) for t in LUKEWARM), *((t, 0.5) for t in BAD))) as engine:
        answer = engine.answer(text)
        assert isinstance(answer, QuotesAnswer)
        assert {quote.rating for quote in answer.quotes} == {0.5}


def test_where_nobody_gave_such_ratings_reservations_are_quoted() -> None:
    with small(*reviews(*((t, 2.5) for t in LUKEWARM))) as engine:
        answer = engine.answer("what did the ones who hated Alpha say?")
        assert isinstance(answer, QuotesAnswer)
        assert {quote.rating for quote in answer.quotes} == {2.5}
