"""Truths about faults asked after by their name: "trop lent ?", "too violent for kids?"."""

from __future__ import annotations

import pytest

from retrieval.answering.same_fault import OTHER, by_its_name, fault_asked
from retrieval.answers import QuotesAnswer
from retrieval.asking.whether import asks_whether
from retrieval.question import Intent, Language, Question, Side
from retrieval.quotes.said_of import Told
from retrieval.subjects.thesaurus import thesaurus
from tests.retrieval.small import small

SAID_NOTHING = Told(None)


def asked(topic: str, *, subjects: tuple[str, ...] = (), weak: tuple[str, ...] = (), text: str = "?") -> Question:
    return Question(
        text=text, language=Language.ENGLISH, intent=Intent.SUBJECT, topic=topic, words=tuple(topic.split()),
        subjects=subjects, weak_subjects=weak,
    )  # fmt: skip


def test_slow_is_not_boring() -> None:
    """Of what is said of the rhythm, that which names the fault asked about is worth more."""
    slow = fault_asked(asked("slow", subjects=("rhythm",)))
    assert slow is not None
    plain = Told(Side.NEGATIVE, 0.9, plain=True)
    assert slow.worth("It is slow.", [(6, 10)], plain) == 1.0
    assert slow.worth("It is dull.", [(6, 10)], plain) == OTHER


@pytest.mark.parametrize(("topic", "subjects"), [("music", ("music",)), ("rhythm of the music", ("music",)), ("", ())])
def test_other_subjects_are_no_faults(topic: str, subjects: tuple[str, ...]) -> None:
    assert fault_asked(asked(topic, subjects=subjects)) is None


def test_violence_is_a_fault_where_there_may_be_too_much() -> None:
    """How the violence is shown asks of no fault."""
    assert fault_asked(asked("violent", subjects=("violence",), text="Is Alpha too violent?"))
    assert not fault_asked(asked("violence", subjects=("violence",), text="How is the violence shown in Alpha?"))


def test_hours_alone_say_nothing_of_too_long() -> None:
    """A passage that names the running time, and how good the film is, does not say that it is not too long."""
    said = [
        ("Alpha", "Le film est beaucoup trop long et finit par tourner en rond.", {"rating": 2.5, "scale": 5.0}),
        ("Alpha", "Un film trop long, trop bavard.", {"rating": 3.0, "scale": 5.0}),
        ("Alpha", "Les acteurs sont superbes, et ces deux heures nous laissent le temps de juger.",
         {"rating": 5.0, "scale": 5.0}),
        ("Alpha", "Bien trop long, on s'y ennuie ferme.", {"rating": 1.0, "scale": 5.0}),
    ]  # fmt: skip
    with small(*said) as engine:
        answer = engine.answer("Alpha trop long ?")
    assert isinstance(answer, QuotesAnswer)
    assert all("trop long" in quote.text for quote in answer.quotes)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Un film trop violent pour moi.", Side.NEGATIVE), ("Trop de violence ici.", Side.NEGATIVE),
        ("De la violence gratuite partout.", Side.NEGATIVE), ("Ce n'est pas trop violent.", None),
        ("Un film violent.", None),
    ],
)  # fmt: skip
def test_too_much_of_it_is_blame(text: str, side: Side | None) -> None:
    """Unless it is denied."""
    fault = fault_asked(asked("violent", subjects=("violence",), text="trop violent ?"))
    assert fault is not None
    start = text.lower().index("violen")
    end = start + len(text[start:].split()[0].rstrip("."))
    assert fault.said(text, [(start, end)], SAID_NOTHING).side is side


def test_a_slow_motion_is_no_slowness() -> None:
    slow = fault_asked(asked("slow", subjects=("rhythm",)))
    assert slow is not None
    assert slow.meant("The slow motion is slow.", [(4, 8), (19, 23)]) == [(19, 23)]


def test_whom_it_is_too_much_for_asks_of_nothing_else() -> None:
    """"Violent for kids" is of the violence; kids and violence side by side are two things."""
    both = ("violence", "audience")
    said = asked("violent for kids", subjects=both, text="Is Alpha too violent for kids?")
    assert by_its_name(said, thesaurus()).subjects == ("violence",)
    apart = asked("violence and kids", subjects=both, text="violence and kids?")
    assert by_its_name(apart, thesaurus()).subjects == both


@pytest.mark.parametrize(
    "text", ["Is it too slow?", "trop long ?", "is the ending any good", "bon acteur ou pas ?", "la fin est réussie ?"]
)
def test_whether_it_is_so(text: str) -> None:
    assert asks_whether(text)


@pytest.mark.parametrize("text", ["the ending of Alpha", "que disent-ils de la fin", "quotes on the music", "Anna"])
def test_what_is_said_of_it(text: str) -> None:
    assert not asks_whether(text)


ADAPTED = [
    ("Alpha", "Une adaptation réussie, avec un scénario bien ficelé."),
    ("Alpha", "L'attrait de cette adaptation est son casting superbe."),
    ("Alpha", "Le roman est un chef-d'oeuvre, et cette adaptation est excellente."),
    ("Alpha", "Le film est assez fidèle au livre mais devient un peu fade."),
    ("Alpha", "C'est fidèle à l'esprit du roman."),
    ("Alpha", "Rien à voir, le livre est trahi du début à la fin."),
]


def test_who_betrays_whom_in_the_story_is_no_unfaithful_film() -> None:
    plot = [("Alpha", "Une épopée pleine de jeux de pouvoir et de trahisons."), ("Alpha", "Trahi, le héros se venge.")]
    with small(*(said for said in ADAPTED if "trahi" not in said[1]), *plot) as engine:
        answer = engine.answer("Alpha est-il fidèle au livre ?")
    assert isinstance(answer, QuotesAnswer)
    assert all("fidèle" in quote.text for quote in answer.quotes[:2])
    assert not any("ahi" in quote.text for quote in answer.quotes)


@pytest.mark.parametrize("text", ["Alpha est-il fidèle au livre ?", "Alpha fidélité", "is Alpha faithful to the book?"])
def test_who_says_whether_it_is_faithful_comes_before_who_speaks_of_an_adaptation(text: str) -> None:
    with small(*ADAPTED) as engine:
        answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert all("fidèle" in quote.text or "trahi" in quote.text for quote in answer.quotes)


def test_an_older_version_is_not_the_film() -> None:
    """Whether the first one was faithful was not asked."""
    fault = fault_asked(asked("faithful", subjects=("faithfulness",)))
    assert fault is not None
    text = "I had seen the first version very faithful to the novel."
    place = (text.index("faithful"), text.index("faithful") + 8)
    assert not fault.meant(text, [place])
    assert fault.meant("This version is very faithful.", [(21, 29)])


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("It is very faithful to the book.", Side.POSITIVE),
        ("It is not very faithful to the book.", Side.NEGATIVE),
        ("C'est un peu infidèle au livre.", Side.NEGATIVE),
        ("Le livre n'est jamais trahi, et c'est fidèle.", Side.POSITIVE),
        ("Fidèle au livre, mais infidèle à son esprit.", None),
    ],
)
def test_faithful_is_praise_by_itself(text: str, side: Side | None) -> None:
    fault = fault_asked(asked("faithful", subjects=("faithfulness",)))
    assert fault is not None
    assert fault.said(text, [(0, len(text))], SAID_NOTHING).side is side


def test_who_says_that_it_is_not_too_long_does_not_blame_the_length() -> None:
    fault = fault_asked(asked("too long", subjects=("length",), text="Is Alpha too long?"))
    assert fault is not None
    blame = Told(Side.NEGATIVE, 0.9)
    text = "I found it boring. And it's not because it's too long."
    at = text.index("too long")
    assert fault.said(text, [(at, at + 8)], blame).side is None
    text = "Not only is it too long."
    at = text.index("too long")
    assert fault.said(text, [(at, at + 8)], blame).side is Side.NEGATIVE


TEARS = [
    ("Alpha", "J'ai pleuré à sanglots devant cette fin très intelligente."),
    ("Alpha", "Un film bouleversant, on sort les mouchoirs."),
    ("Alpha", "Très prévisible, lent parfois, triste à la fin."),
    ("Alpha", "Elle pleure beaucoup dans la première scène."),
    ("Alpha", "La photographie est superbe et les décors aussi."),
]


@pytest.mark.parametrize("text", ["Alpha, c'est triste ?", "Alpha, on pleure ?", "Alpha ça fait pleurer ?"])
def test_who_wept_answers_whether_it_is_sad(text: str) -> None:
    """And who weeps in the story does not."""
    with small(*TEARS) as engine:
        answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert {quote.text for quote in answer.quotes} <= {said for _, said in TEARS[:3]}
    assert len(answer.quotes) > 1
