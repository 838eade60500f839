"""Of somebody or of a subject alone, who judges it is quoted first; an ending is that of all of it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from retrieval.answering.either_side import either_side, in_a_pair
from retrieval.answering.ended import of_the_whole
from retrieval.answering.judged import asked_alone, named_only, whom_alone
from retrieval.answering.trimmed import trimmed
from retrieval.answers import QuotesAnswer
from retrieval.finding.features import Candidate, Features
from retrieval.polarity import PolarityModel
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
        ("Ana Belle", ("Ana", "Belle", "alpha"), (), True), ("Ana Belle", ("Ana", "Belle", "aime"), (), True),
        ("Ana Belle", ("robe", "Ana", "Belle"), (), False),
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
    assert [c.passage.id for c in either_side(sided, 3)] == [0, 1, 4, 2, 3, 5]
    assert [c.passage.id for c in either_side(sided[:5], 3)][:3] == [0, 1, 2]


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


@pytest.mark.parametrize(
    ("text", "name", "pair"),
    [
        ("Anna Belle et Luc Haut sont excellents.", "Belle", True), ("Luc Haut et Anna Belle !", "Belle", True),
        ("Le duo Anna Belle / Luc Haut fonctionne.", "Haut", True), ("With Luc Haut and Anna Belle.", "Belle", True),
        ("Anna Belle est excellente et Luc Haut aussi.", "Belle", False), ("Anna Belle, superbe.", "Belle", False),
        ("Luc Haut est nul et Anna Belle est superbe.", "Belle", False),
        ("Luc Haut et Anna Belle sont bons. Anna Belle surtout.", "Belle", False),
    ],
)  # fmt: skip
def test_who_is_only_named_with_another_is_one_of_a_pair(text: str, name: str, pair: bool) -> None:
    places = [(m.start(), m.end()) for m in re.finditer(name, text)]
    assert in_a_pair(text, places) is pair


def test_the_side_that_most_reviews_take_comes_first_however_well_the_other_reads() -> None:
    counts = {Side.POSITIVE: 9, Side.NEGATIVE: 4}
    sided = [
        (worth, side, Candidate(Passage(id=place, review=f"r{place}", start=0, end=1, text="a"), NONE))
        for place, (worth, side) in enumerate(
            [(0.9, Side.NEGATIVE), (0.8, Side.NEGATIVE), (0.7, Side.POSITIVE), (0.6, Side.POSITIVE)]
        )
    ]
    assert [c.passage.id for c in either_side(sided, 3, counts)][:3] == [2, 3, 0]
    assert [c.passage.id for c in either_side(sided, 3, {Side.POSITIVE: 1, Side.NEGATIVE: 9})][:3] == [0, 1, 2]


def test_of_a_long_passage_the_sentence_that_judges_is_shown() -> None:
    """What takes it back stays with it; a sentence that judges nothing is not shown for it."""
    aim = Aim(thesaurus(), ("Ana Belle",), frozenset(), frozenset(), broad=False)
    story = "Une famille part vivre au bord de la mer, et tout ce qui suit est filmé dans une maison vide. " * 3
    judged, polarity = "Ana Belle est vraiment excellente dans ce rôle difficile.", PolarityModel.load()

    def shown(text: str) -> str:
        passage = Passage(id=1, review="r", start=7, end=7 + len(text), text=text)
        found = trimmed(passage, aim, Side.POSITIVE, polarity)
        assert found.text == text[found.start - 7 : found.end - 7]
        return found.text

    assert shown(f"{story}{judged}") == judged
    assert shown(f"{judged} {story}") == judged
    assert shown(f"{judged} Mais elle en fait trop. {story}") != judged
    assert shown(judged) == judged
    run_on = "avec des acteurs venus de partout, " * 25
    assert shown(f"Un film {run_on}{judged.rstrip('.')}, {run_on}et des plages") == judged.rstrip(".")


def test_what_is_asked_beside_a_subject_keeps_to_what_was_found() -> None:
    """The scarf at the end is asked about, and not the ending: other passages on the ending are no answer."""
    said = ("Une très belle fin, vraiment.", "La fin est superbe et juste.", "La fin est magnifique, quel film.")
    scarf = "À la fin, son écharpe s'envole, et c'est la plus belle scène."
    with small(*(("Alpha", one, {}) for one in (*said, scarf))) as engine:
        answer = engine.answer("l'écharpe à la fin d'Alpha")
        assert isinstance(answer, QuotesAnswer)
        assert "écharpe" in answer.quotes[0].text


@pytest.mark.parametrize(
    ("topic", "called"), [("Ana aime", "Ana"), ("ana il joue", "ana"), ("petite Ana", "petite Ana")]
)
def test_somebody_is_called_by_their_name_alone(topic: str, called: str) -> None:
    name = "ana" if topic.startswith("ana") else "Ana"
    question = Question(
        text="?", language=Language.FRENCH, intent=Intent.SUBJECT, topic=topic, names=(name,), words=(name,)
    )
    assert whom_alone(question).topic == called
