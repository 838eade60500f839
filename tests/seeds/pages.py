"""Pages made up for the tests, in the shape that sites give them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from seeds.models import Document
from seeds.readers import Draft, FilmFound, Options, Skipped, Source, read_source

DOCUMENTS = Path(__file__).parents[2] / "seeds" / "documents"


@dataclass(frozen=True)
class Read:
    """Everything one source gave."""

    document: Document
    films: list[FilmFound]
    reviews: list[Draft]
    skipped: list[Skipped]


def read_bytes(data: bytes, name: str = "page.txt", **options: object) -> Read:
    reading = read_source(Source.of_bytes(data, name), Options(**options))  # type: ignore[arg-type]
    items = list(reading.items)
    found = Read(
        document=reading.document,
        films=[item for item in items if isinstance(item, FilmFound)],
        reviews=[item for item in items if isinstance(item, Draft)],
        skipped=[item for item in items if isinstance(item, Skipped)],
    )
    for review in found.reviews:
        if found.document.text is not None:
            assert found.document.text[review.start : review.start + len(review.text)] == review.text
    return found


def read_text(text: str, name: str = "page.txt", **options: object) -> Read:
    return read_bytes(text.encode(), name, **options)


def spectator(
    name: str, text: str, *, stars: str | None = "4,0", date: str | None = "Publiée le 3 mars 2020", about: bool = True
) -> str:
    """Return one review as an AlloCiné page prints it."""
    if name == "anonyme":
        top = "anonyme\nUn visiteur\n"
    else:
        top = f"{name}\n{name}\n\n" + ("35 abonnés 1\u202f133 critiques Suivre son activité\n\n" if about else "\n")
    return top + (f"{stars}\n" if stars else "") + (f"{date}\n" if date else "") + text + "\n"


TOP = """Mon compte
{title}
Note moyenne
3,7
3648 notes En savoir plus sur les notes spectateurs d'AlloCiné
Votre avis sur {title} ?

213 critiques spectateurs

5
60 critiques
4
90 critiques
3
39 critiques
2
16 critiques
1
5 critiques
0
3 critiques
Trier par :
Les plus utiles Les plus récentes Membres avec le plus de critiques Membres avec le plus d'abonnés
"""

FOOT = """Les meilleurs films de tous les temps
• Meilleurs films
• Meilleurs films selon la presse
Back to Top"""


def page(
    *reviews: str, title: str = "Le Quai des ombres", top: str = TOP, foot: str = FOOT, indent: str = "    "
) -> str:
    """Return an AlloCiné page made of these reviews."""
    whole = top.format(title=title) + "".join(reviews) + foot
    return "\n".join(indent + line if line and number else line for number, line in enumerate(whole.split("\n")))
