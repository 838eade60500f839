"""Truths about which side a passage takes on the one thing asked about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from retrieval.polarity import PolarityModel
from retrieval.question import Intent, Language, Question, Side
from retrieval.quotes.clauses import clauses
from retrieval.quotes.said_of import Told, told
from retrieval.subjects.aim import Aim, aim_of
from retrieval.subjects.thesaurus import thesaurus

POLARITY = PolarityModel.load()
FOR, AGAINST = Side.POSITIVE, Side.NEGATIVE


def aim(*, subject: str | None = None, name: str | None = None, words: Sequence[str] = ()) -> Aim:
    subjects = frozenset({subject} if subject else ())
    return Aim(thesaurus(), (name,) if name else (), subjects, frozenset(words), broad=False)


def side(text: str, of: Aim, stars: float | None = None) -> Side | None:
    found: Told = told([text], [of.places(text)], [stars], POLARITY)[0]
    return found.side


ACTORS, MUSIC, STORY, ENDING = (aim(subject=s) for s in ("acting", "music", "story", "ending"))


@pytest.mark.parametrize(
    ("text", "of", "expected"),
    [
        ("Les acteurs sont excellents, mais la musique est insupportable.", ACTORS, FOR),
        ("Les acteurs sont excellents, mais la musique est insupportable.", MUSIC, AGAINST),
        ("Un navet. Une histoire nulle. La musique est magnifique.", MUSIC, FOR),
        ("C'est dommage car les acteurs sont très talentueux.", ACTORS, FOR),
        ("Un film ennuyeux malgré une musique superbe.", MUSIC, FOR),
        ("Un film mauvais, seule satisfaction : la musique.", MUSIC, FOR),
        ("Le film est nul et ennuyeux, hormis la musique.", MUSIC, FOR),
        ("The acting is superb but the music is awful.", MUSIC, AGAINST),
        ("The acting is superb but the music is awful.", ACTORS, FOR),
        ("A terrible film. The only redeeming feature is the music.", MUSIC, FOR),
        ("La fin, et le combat final, sont d'une nullité affligeante.", ENDING, AGAINST),
        ("La musique est de Cliff Martinez.", MUSIC, None),
        ("Un film nul et ennuyeux.", MUSIC, None),
    ],
)  # fmt: skip
def test_the_side_is_that_of_the_clause(text: str, of: Aim, expected: Side | None) -> None:
    """What stands before or after a turn is said of something else; what only names the subject takes no side."""
    assert side(text, of) is expected


@pytest.mark.parametrize("stars", [0.5, 5.0])
def test_the_rating_of_the_review_is_no_opinion_on_each_thing(stars: float) -> None:
    """Praise of a subject in a bad review stays praise, blame in a rave stays blame, and a bare name takes no side."""
    assert side("La musique est magnifique.", MUSIC, stars) is FOR
    assert side("La musique est insupportable.", MUSIC, stars) is AGAINST
    assert side("On y entend la musique de Cliff Martinez.", MUSIC, stars) is None


def test_a_passage_of_two_minds_is_on_neither_side() -> None:
    """Praised here and blamed there, it is shown for neither."""
    assert side("La musique est magnifique au début. La musique est insupportable ensuite.", MUSIC) is None


@pytest.mark.parametrize(
    ("text", "of", "places"),
    [
        ("Bof bof, mais la BO est bonne.", MUSIC, ["BO"]),
        ("Excellent du début à la fin.", ENDING, []),
        ("J'ai aimé la fin du film.", ENDING, ["fin du film"]),
        ("Emma Stone joue bien, et Stone le sait.", aim(name="Emma Stone"), ["Stone", "Stone"]),
        ("La saison 2 est moins bonne que la première saison.", aim(name="saison 1"), ["première saison"]),
        ("Les dragons sont ratés.", aim(words=("dragon",)), ["dragons"]),
    ],
)  # fmt: skip
def test_where_it_is_named(text: str, of: Aim, places: list[str]) -> None:
    """By the last word of a name, in every way a part is written, by the terms of a subject; not in passing."""
    assert [text[start:end] for start, end in of.places(text)] == places


def test_words_of_the_other_language_are_looked_for() -> None:
    """A question in English finds its words in French reviews."""
    asked = Question(text="?", language=Language.ENGLISH, intent=Intent.SIDE, topic="dragons", words=("dragons",))
    of = aim_of(asked, thesaurus(), lambda word, language: ("dragon",), broad=False)
    assert of.places("Le dragon est raté.")


def test_a_subject_is_not_met_in_one_of_its_words() -> None:
    """"Mention spéciale" speaks of no special effects; part of a wider subject is met in its own words."""
    words = ("effets", "spéciaux")
    asked = Question(text="?", language=Language.FRENCH, intent=Intent.SIDE, subjects=("effects",), words=words)
    text = "Mention spéciale à la musique."
    assert not aim_of(asked, thesaurus(), lambda word, language: (), broad=False).places(text)
    assert aim_of(asked, thesaurus(), lambda word, language: (), broad=True).places(text)


@pytest.mark.parametrize(
    "text", ["", "...", "Bien, mais (un peu) long ; et nul. Fin !", "à part la musique", "mais mais", ",,, et , et"]
)
def test_clauses_follow_one_another(text: str) -> None:
    """They stand in order, overlap nowhere, and hold something."""
    cut = clauses(text)
    assert all(a.end <= b.start and a.part <= b.part for a, b in pairwise(cut))
    assert all(text[c.start : c.end].strip() for c in cut)


@pytest.mark.parametrize(
    ("text", "of", "expected"),
    [
        ("I enjoy Bill Murray's characters, but I did not like it in this movie.", aim(name="Bill Murray"), None),
        ("The lead actor - Xolo - is completely uninspiring.", aim(name="Xolo"), AGAINST),
        ("Les acteurs (tous inconnus) sont insupportables.", ACTORS, AGAINST),
        ("Les acteurs en font trop, mais ils sont formidables.", ACTORS, None),
        ("La musique est superbe, mais le film est insupportable.", MUSIC, FOR),
        ("Un film mauvais, sauvé de justesse par la musique.", MUSIC, FOR),
    ],
)  # fmt: skip
def test_what_goes_back_to_the_subject_is_said_of_it(text: str, of: Aim, expected: Side | None) -> None:
    """What a pronoun takes up after a turn counts; what speaks of something else does not."""
    assert side(text, of) is expected


def test_a_name_is_no_opinion_of_its_bearer() -> None:
    """What a name means elsewhere ("Good", "Bliss") tells nothing; its place in the text stays the same."""
    of = aim(name="Will Bliss")
    text = "Will Bliss ruined every scene he was in, and Bliss knows."
    masked = of.unnamed(text)
    assert len(masked) == len(text)
    assert "Bliss" not in masked
    assert masked.endswith("knows.")
    assert told([masked], [of.places(text)], [None], POLARITY)[0].side is AGAINST
    assert MUSIC.unnamed(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am still trying to understand what Xolo does there though, it was very lame.", AGAINST),
        ("Only Xolo - as the money hungry boss of the town - falls short of interesting.", AGAINST),
        ("Xolo joue quand même mal.", AGAINST),
        ("On retrouve Xolo, même si le film est long.", None),
    ],
)
def test_what_goes_back_to_somebody_tells_the_side_where_the_clause_does_not(text: str, expected: Side | None) -> None:
    of = aim(name="Xolo")
    assert told([of.unnamed(text)], [of.places(text)], [None], POLARITY)[0].side is expected
