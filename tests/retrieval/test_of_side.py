"""What only those for a film, or only those against it, talk about: told by the ratings or, without them, by words."""

from __future__ import annotations

import pytest

from retrieval.answers import ThemesAnswer
from tests.retrieval.small import Said, read, small

MUSIC = "The music is wonderful, a splendid and moving score that I loved."
ENDING = "The ending is terrible, a boring and ridiculous last scene that I hated."


def reviews(*stars: float | None) -> list[Said]:
    """One review for the music, then one against the ending, rated so."""
    said = (MUSIC, ENDING) * (len(stars) // 2)
    return [
        ("Alpha", text, {"rating": rating, "scale": 5.0} if rating is not None else {})
        for text, rating in zip(said, stars, strict=True)
    ]


@pytest.mark.parametrize("stars", [(5.0, 1.0, 4.0, 2.0), (None, None, None, None)])
def test_the_themes_of_one_side_are_of_its_reviews_alone(stars: tuple[float | None, ...]) -> None:
    with small(*reviews(*stars)) as engine:
        against = engine.answer("what do the negative reviews of Alpha talk about?")
        assert isinstance(against, ThemesAnswer)
        names = {theme.name for theme in against.themes}
        assert against.total == 2
        assert "ending" in names
        assert "music" not in names
        assert "2 unfavourable reviews" in read(against)
        both = engine.answer("what do the reviews of Alpha talk about?")
        assert isinstance(both, ThemesAnswer)
        assert both.total == 4
