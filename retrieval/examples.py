"""Example questions drawn from the films held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from retrieval.question import Language
from seeds.models import Film
from seeds.records import FilmCounts

_RATED = {Language.FRENCH: "Quelle est la note moyenne de {} ?", Language.ENGLISH: "What is the average rating of {}?"}
_SUBJECT = {
    Language.FRENCH: ("Que disent-ils des acteurs de {} ?", "Que pensent-ils de la réalisation de {} ?"),
    Language.ENGLISH: ("What do they say about the actors of {}?", "What do they think of the direction of {}?"),
}
_AGAINST = {Language.FRENCH: "Que reprochent-ils à {} ?", Language.ENGLISH: "What didn't they like about {}?"}


def examples(films: Sequence[Film], counts: Mapping[str, FilmCounts], language: Language) -> list[str]:
    """At most three questions that can be answered from the films given, the best known first."""
    if not films:
        return []
    asked = []
    rated = next((f for f in films if f.id in counts and counts[f.id].rated), None)
    asked.append(_SUBJECT[language][0].format(films[0].title))
    if rated:
        asked.append(_RATED[language].format(rated.title))
    asked.append(_AGAINST[language].format(films[0].title))
    return asked[:3]
