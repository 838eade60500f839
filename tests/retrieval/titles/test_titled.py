"""Words that reviews write as another film's title are a film that is not held, told with the films that name it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.render import plain
from retrieval.answers import Answer, NoAnswer, NoteKind, Reason
from retrieval.engine import Engine
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Reading
from tests.retrieval.shelves import Placed, shelved

FILLER = "Un récit sans surprise, porté par une belle lumière et des dialogues vifs."
ALPHA = (
    "Ce super-héros est moins drôle que celui de Iron Man, et plus bruyant.",
    "It is no match for the Godfather, which I have seen ten times.",
    "La banque du village est au coeur du récit, et le banquier est odieux.",
    "Dans la série, on pense souvent à The Good Wife et à ses avocats.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    texts = [("Alpha", t) for t in (*ALPHA, *(f"{FILLER} Bobine {n}." for n in range(40)))]
    texts += [("Beta", f"{FILLER} Rouleau {n}.") for n in range(10)]
    drafts = [
        Draft(film=FilmFound(title=film), text=text, row=n, reviewer=f"R{n}") for n, (film, text) in enumerate(texts)
    ]
    reading = Reading(document=Document(name="one", kind="jsonl", digest="1"), items=iter(drafts))
    with Engine.open(tmp_path_factory.mktemp("titled"), read_seeds=False) as opened:
        opened.ingest([reading])
        yield opened


def refused(answer: Answer) -> tuple[str, ...]:
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.FILM_UNKNOWN
    return tuple(f.title for f in answer.named_in)


@pytest.mark.parametrize(
    "text",
    [
        "iron man", "que pensent-ils de iron man ?", "what do they think of iron man?",  # everyday words, capitals
        "le parrain", "que pensent ils du parrain", "the godfather", "what do they think of the godfather",
        "the good wife",  # English in a French review
    ],
)  # fmt: skip
def test_a_title_named_in_passing_is_a_film_that_is_not_held(engine: Engine, text: str) -> None:
    """In lower case too, and under the name it has in the other language."""
    assert refused(engine.answer(text)) == ("Alpha",)


@pytest.mark.parametrize("text", ["la banque", "que pensent-ils de la banque ?", "qui parle de iron man ?"])
def test_what_reviews_write_as_words_is_a_subject(engine: Engine, text: str) -> None:
    """And who speaks of a title is told."""
    answer = engine.answer(text)
    assert not (isinstance(answer, NoAnswer) and answer.reason is Reason.FILM_UNKNOWN)


def test_a_film_that_is_named_is_asked_about_the_words(engine: Engine) -> None:
    """"Iron Man" is then something said of Alpha."""
    answer = engine.answer("que disent-ils de iron man dans Alpha")
    assert not (isinstance(answer, NoAnswer) and answer.reason is Reason.FILM_UNKNOWN)


def test_a_small_library_is_named_whole(engine: Engine) -> None:
    """No film held is left out after a refusal."""
    answer = engine.answer("inception c bien ?")
    assert isinstance(answer, NoAnswer)
    assert ({f.title for f in answer.held}, answer.others) == ({"Alpha", "Beta"}, 0)


def test_a_large_library_says_how_many_films_it_does_not_name() -> None:
    placed = [
        Placed(Draft(film=FilmFound(title=f"Kordovan {chr(65 + n)}"), text=FILLER, row=n), "one.csv", n)
        for n in range(14)
    ]
    with shelved(placed) as engine:
        answer = engine.answer("inception c bien ?")
        assert isinstance(answer, NoAnswer)
        assert (len(answer.held), answer.others) == (5, 9)
        assert "… et 9 autres films" in plain(answer).replace("\u00a0", " ")


def test_films_are_not_offered_where_one_is_meant(engine: Engine) -> None:
    """No review of a film fits: other films are no help."""
    answer = engine.answer("les avis de 1999 sur Alpha")
    assert isinstance(answer, NoAnswer)
    assert "Beta" not in plain(answer)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("365 jours", ["365 Dni"]), ("note moyenne 365 days", ["365 Dni"]), ("inception c bien ?", []),
        ("la note de 12 jours", []), ("note de dni", ["365 Dni"]),
    ],
)  # fmt: skip
def test_a_title_that_shares_a_long_number_or_a_rare_word_is_offered(text: str, near: list[str]) -> None:
    """Another country's title of a film, where one film alone has the number."""
    titles = ("365 Dni", "12 Kordovan", "12 Mirados")
    placed = [
        Placed(Draft(film=FilmFound(title=title), text=FILLER, row=n), "one.csv", n) for n, title in enumerate(titles)
    ]
    with shelved(placed) as engine:
        answer = engine.answer(text)
        if isinstance(answer, NoAnswer):
            assert [f.title for f in answer.near] == near
            assert ("Titres proches" in plain(answer) or "Titles close" in plain(answer)) == bool(near)
        else:
            assert [f.title for f in answer.films] == near


SUNNY = (
    ("Alpha", "On pense à Sunshine de Danny Boyle."), ("Alpha", "Le vaisseau est celui de Sunshine."),
    ("Alpha", "Sunshine reste au-dessus, et Purple n'est qu'une couleur."),
    ("Beta", "Un Eternal Sunshine en moins tendre."), ("Beta", "It begins when all the planets align."),
)  # fmt: skip


@pytest.fixture(scope="module")
def sunny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    drafts = [Draft(film=FilmFound(title=film), text=said, row=n) for n, (film, said) in enumerate(SUNNY)]
    reading = Reading(document=Document(name="one", kind="jsonl", digest="1"), items=iter(drafts))
    with Engine.open(tmp_path_factory.mktemp("sunny"), read_seeds=False) as opened:
        opened.ingest([reading])
        yield opened


@pytest.mark.parametrize(
    ("text", "name"),
    [("Eternal Sunshine", "Eternal Sunshine"), ("Purple Sunshine", "Sunshine"), ("Danny Boyle", "Danny Boyle")],
)
def test_a_title_of_everyday_words_is_not_met_in_its_last_one(sunny: Engine, text: str, name: str) -> None:
    """Where reviews write it whole; what they do not is left as it was."""
    assert sunny.answer(text).question.names == (name,)


@pytest.mark.parametrize(("other", "topic"), [("Sunshine", "Sunshine"), ("Heat", None)])
def test_what_reviews_write_of_the_other_film_is_told(sunny: Engine, other: str, topic: str | None) -> None:
    """One that is not held is compared with by those who name it; where nobody does, the film held is told of."""
    given = sunny.answer(f"compare Alpha et {other}")
    assert (given.question.topic, [f.title for f in given.films]) == (topic, ["Alpha"])
    assert NoteKind.NOT_HELD in {note.kind for note in given.notes}


@pytest.mark.parametrize(("other", "said"), [("Zwirlkopf", True), ("Sunshine", False), ("Eternel Sunshine", False)])
def test_where_nobody_names_the_other_film_it_is_said(sunny: Engine, other: str, *, said: bool) -> None:
    given = sunny.answer(f"compare Alpha et {other}")
    assert (NoteKind.NAMES_IT_NOT in {note.kind for note in given.notes}) is said


@pytest.mark.parametrize(("text", "unheld"), [("planets aligning", False), ("planets zwirling", True)])
def test_words_that_reviews_write_in_other_forms_are_no_title(sunny: Engine, text: str, *, unheld: bool) -> None:
    given = sunny.answer(text)
    assert (isinstance(given, NoAnswer) and given.reason is Reason.FILM_UNKNOWN) == unheld
