"""Of somebody or of a subject alone, who judges it is quoted first; an ending is that of all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from retrieval.answering.ended import of_the_whole
from retrieval.answering.judged import _either_side, asked_alone, named_only
from retrieval.answers import QuotesAnswer
from retrieval.finding.features import Candidate, Features
from retrieval.question import Intent, Language, Question, Side
from retrieval.subjects.aim import Aim
from retrieval.subjects.thesaurus import thesaurus
from seeds.models import Passage
from tests.retrieval.small import small

ENDING = Aim.of_subject(thesaurus(), "ending")
NONE = Features(
    dense=0, lexical=0, fused=0, coverage=0, mention=0, name=0, opinion=0, alone=0, short=0, asks_name=0, asks_subject=0
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La fin de la saison 2 est superbe.", 0.0), ("Un final de saison 1 à couper le souffle.", 0.0),
        ("The finale of season 2 is great.", 0.0), ("The season finale was great.", 0.0),
        ("Le final de l'épisode 8 est fou.", 0.0), ("The end of the first season drags.", 0.0),
        ("La fin est bâclée.", 1.0), ("La fin du film est belle.", 1.0), ("La fin de cette histoire est belle.", 1.0),
        ("La fin de la dernière saison déçoit.", 1.5), ("Le final de la série est beau.", 1.5),
        ("The ending of the last season is sad.", 1.5), ("The ending of this show is sad.", 1.5),
    ],
)  # fmt: skip
def test_the_end_of_one_season_is_not_the_ending(text: str, told: float) -> None:
    assert of_the_whole(text, ENDING.places(text)) == told


@pytest.mark.parametrize(
    ("name", "words", "subjects", "alone"),
    [
        ("Ana Belle", ("Ana", "Belle"), (), True), ("Ana Belle", ("petite", "Ana", "Belle"), (), True),
        ("Ana Belle", ("bonne", "actrice", "Ana", "Belle"), ("acting",), True),
        ("Ana Belle", ("Ana", "Belle", "alpha"), (), True), ("Ana Belle", ("robe", "Ana", "Belle"), (), False),
        ("Ana Belle", ("Ana", "Belle", "musique"), ("music",), False), ("saison 2", ("saison", "2"), (), False),
        ("", ("fin",), ("ending",), True), ("", ("fin", "musique"), ("ending", "music"), False),
    ],
)  # fmt: skip
def test_somebody_alone_or_one_subject(
    name: str, words: tuple[str, ...], subjects: tuple[str, ...], alone: bool
) -> None:
    """A dress of hers, and the music of him, are other things."""
    names = (name,) if name else ()
    question = Question(
        text="?", language=Language.FRENCH, intent=Intent.SUBJECT, names=names, words=words, subjects=subjects
    )
    assert asked_alone(question, ["Alpha"]) is alone
    assert not asked_alone(replace(question, side=Side.NEGATIVE), ["Alpha"])


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Avec Ana Belle, Cleo Dorée, Eric Fin et Gina Haut.", True),
        ("Le maire (Ana Belle) tombe dans la rivière.", True),
        ("Ana Belle est superbe.", False), ("Une révélation (et quelle voix) : Ana Belle.", False),
    ],
)
def test_a_list_of_names_says_nothing_of_one(text: str, only: bool) -> None:
    start = text.index("Belle")
    assert named_only(text, [(start, start + 5)]) is only


def test_the_other_side_has_a_quote_where_a_share_of_them_is_on_it() -> None:
    sides = (Side.POSITIVE,) * 4 + (Side.NEGATIVE,) * 2
    sided = [
        (1 - place / 10, side, Candidate(Passage(id=place, review=f"r{place}", start=0, end=1, text="a"), NONE))
        for place, side in enumerate(sides)
    ]
    assert [c.passage.id for c in _either_side(sided, 3)] == [0, 1, 4, 2, 3, 5]
    assert [c.passage.id for c in _either_side(sided[:5], 3)][:3] == [0, 1, 2]


PRAISE = (
    "J'adore Mira, elle est vraiment géniale, un personnage superbe.",
    "Mira est formidable du début à la fin, quelle actrice !",
    "Mention spéciale à Mira, excellente dans ce rôle difficile.",
    "Mira crève l'écran, elle est magnifique et touchante.",
    "Mira joue très bien, c'est un vrai bonheur de la voir.",
    "Mira est parfaite, une révélation absolue pour moi.",
)


@pytest.mark.parametrize("text", ["is Mira annoying in Alpha?", "does anyone find Mira annoying in Alpha?"])
def test_who_says_so_in_a_word_of_the_question_comes_before_who_judges_otherwise(text: str) -> None:
    said = "Dans la première saison, Mira est agaçante mais tellement vraie, et sa copine est un atout."
    with small(*(("Alpha", one, {}) for one in (*PRAISE, said))) as engine:
        answer = engine.answer(text)
        assert isinstance(answer, QuotesAnswer)
        assert "agaçante" in answer.quotes[0].text
