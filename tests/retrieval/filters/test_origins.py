"""Sites and documents named in questions: a filter where the wording says so, a subject elsewhere."""

from __future__ import annotations

import pytest

from retrieval.filters.origins import OriginIndex, OriginMatch, site_name
from retrieval.words.folding import flat, tokens
from seeds.models import Role

HELD = (
    ("table.jsonl", "jsonl", "allocine"),
    ("table.jsonl", "jsonl", "senscritique"),
    ("letterboxd/reviews.csv", "letterboxd", None),
    ("senscritique_interstellar.csv", "csv", None),
    ("balle-perdue-2-ecran-large.txt", "article", "article"),
    ("pusher-2-lettre-ouverte.txt", "prose", "prose"),
)
INDEX = OriginIndex(HELD, ("Pusher 2", "Balle perdue 2", "Interstellar"))
SENS = ("senscritique", "senscritique_interstellar.csv")


def found(text: str) -> OriginMatch | None:
    words = tokens(text)
    return INDEX.find(words, [True] * len(words), flat(text))


@pytest.mark.parametrize(
    ("question", "origins"),
    [
        ("la note sur SensCritique", SENS),
        ("que disent-ils de la fin sur sens critique ?", SENS),
        ("les avis AlloCiné", ("allocine",)),
        ("the average rating on AlloCiné only", ("allocine",)),
        ("selon Allociné uniquement", ("allocine",)),
        ("the music, on letterboxd", ("letterboxd/reviews.csv",)),
        ("letterboxd reviews of it", ("letterboxd/reviews.csv",)),
        ("what do letterboxd reviewers think", ("letterboxd/reviews.csv",)),
        ("que pensent les gens d'AlloCiné", ("allocine",)),
        ("et sur alocine ?", ("allocine",)),
        ("sur AlloCiné et sur SensCritique", ("allocine", *SENS)),
        ("d'après l'article d'Écran Large", ("balle-perdue-2-ecran-large.txt",)),
        ("dans l'article", ("balle-perdue-2-ecran-large.txt",)),
        ("in the article", ("balle-perdue-2-ecran-large.txt",)),
        ("que dit-on dans la lettre ouverte ?", ("pusher-2-lettre-ouverte.txt",)),
        ("moyenne des avis venus de SensCritique", SENS),
        ("combien d'avis viennent de sens critique ?", SENS),
        ("how many reviews come from letterboxd?", ("letterboxd/reviews.csv",)),
        ("les films qui proviennent d'allocine", ("allocine",)),
        ("avis tirés de SensCritique", SENS),
        ("reviews posted on letterboxd", ("letterboxd/reviews.csv",)),
        ("les notes données sur AlloCiné", ("allocine",)),
    ],
)
def test_a_place_named_after_a_preposition_is_a_filter(question: str, origins: tuple[str, ...]) -> None:
    """A site is what names it and, where rows name none, the documents called after it."""
    match = found(question)
    assert match is not None
    assert match.origins == origins


@pytest.mark.parametrize(
    ("question", "typed"),
    [("la note sur IMDb", "IMDb"), ("according to Rotten Tomatoes", "Rotten Tomatoes"), ("in the blog", "blog")],
)
def test_a_place_that_nothing_is_held_from_is_known_to_be_one(question: str, typed: str) -> None:
    """It is a filter all the same: nobody else may answer in its stead."""
    match = found(question)
    assert match is not None
    assert (match.typed, match.origins) == (typed, ())


@pytest.mark.parametrize(
    "question",
    ["que disent-ils d'AlloCiné ?", "what do they say about letterboxd", "que disent-ils de la critique sociale ?",
     "la scène de la table", "Pusher 2", "la lettre qu'il écrit", "le large public"],
)  # fmt: skip
def test_a_place_that_is_spoken_of_is_no_filter(question: str) -> None:
    """A site may be a subject, and the words of a document's name stay words."""
    assert found(question) is None


def test_an_article_is_not_what_its_readers_commented() -> None:
    """"In the article" keeps to who wrote it."""
    match = found("dans l'article")
    assert match is not None
    assert match.roles == (Role.CRITIC,)


def test_sites_are_said_as_they_write_themselves() -> None:
    """A document is said by its site where its name holds one, by its name otherwise."""
    assert [site_name(n) for n in ("allocine", "senscritique_interstellar.csv", "lettre.txt")] == [
        "AlloCiné", "SensCritique", "lettre.txt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("moyenne des avis venus de SensCritique", "venus de SensCritique"),
        ("les avis qui viennent d'AlloCiné", "qui viennent d'AlloCiné"),
        ("how many reviews were posted on letterboxd", "were posted on letterboxd"),
        ("ce qui est écrit sur AlloCiné", "sur AlloCiné"),
        ("the reviews from letterboxd", "from letterboxd"),
    ],
)
def test_the_verb_that_leads_to_a_place_is_understood_with_it(question: str, said: str) -> None:
    """It is no subject; what was written and where it stands are not the same, where no review is spoken of."""
    match = found(question)
    assert match is not None
    assert question[slice(*match.span)] == said
