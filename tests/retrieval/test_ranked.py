"""Films asked for by what is said of them, and films told from series."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from embeddings.index import PassageIndex
from retrieval.answers import ClarifyAnswer, FilmsAnswer, NoAnswer, NoteKind
from retrieval.asking.among_films import counted_words, find_among, find_work
from retrieval.engine import Engine
from retrieval.keeping.preparing import Preparer
from retrieval.keeping.upkeep import open_index
from retrieval.polarity import PolarityModel
from retrieval.question import Intent, Order
from retrieval.words.folding import flat
from retrieval.words.lexical import STEMS, indexed
from seeds.batch import Batch
from seeds.library import Library
from seeds.models import Document, Work
from seeds.readers.base import Draft, FilmFound
from tests.fakes import FakeEncoder
from tests.retrieval.knowing import TODAY, after, ask
from tests.retrieval.small import read, small

PREPARER = Preparer(encoder=FakeEncoder(), stems=indexed, polarity=PolarityModel.load(), stems_name=STEMS)

SAID = {
    ("Nuit froide", Work.FILM): ("Un film triste et lent.", "Si triste !", "Belle musique.", "J'ai eu peur.",
                                 "Une musique superbe.", "Quelle belle musique, magnifique."),
    ("Jour de fête", Work.FILM): ("Très drôle.", "Hilarant, on rit.", "Un peu triste.", "La musique est magnifique.",
                                  "Sans intérêt.", "Bien."),
    ("Le Phare", Work.SERIES): ("Cette série est triste.", "Triste à pleurer.", "Vraiment triste.", "Sad and slow.",
                                "Une peur bleue.", "Effrayant, une vraie peur."),
}  # fmt: skip


def shelf(folder: Path, *, told: bool = True) -> Library:
    library = Library.open(folder)
    drafts = [
        Draft(film=FilmFound(title=title, kind=kind if told else None), text=text, row=10 * number + row,
              reviewer=f"N{number}{row}", rating=5 - number, scale=5)
        for number, ((title, kind), texts) in enumerate(SAID.items()) for row, text in enumerate(texts)
    ]  # fmt: skip
    library.write(Batch(Document(name="a.csv", kind="csv", digest="a"), drafts, PREPARER, PREPARER.making))
    return library


def opened(library: Library) -> Engine:
    index: PassageIndex = open_index(library, PREPARER).index
    return Engine(library, index, PREPARER, today=lambda: TODAY)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with shelf(tmp_path) as library:
        yield opened(library)


def ranked(engine: Engine, text: str) -> list[tuple[str, int | None, int]]:
    given = engine.answer(text)
    assert isinstance(given, FilmsAnswer), given
    return [(e.film.title, e.speaking, e.reviews) for e in given.entries]


@pytest.mark.parametrize(
    "asked", ["recommande-moi quelque chose de triste", "un truc triste stp", "suggest something triste"]
)
def test_works_come_by_the_share_of_their_reviews_that_write_it(engine: Engine, asked: str) -> None:
    """Three of six before two of six; one alone is left out. Nothing is ranked by the mean."""
    found = ranked(engine, asked)
    assert [title for title, *_ in found] == ["Le Phare", "Nuit froide"]
    assert all(speaking is not None and speaking >= 2 and reviews == 6 for _, speaking, reviews in found)


def test_films_alone_or_series_alone(engine: Engine) -> None:
    """The kind of work is a filter, in lists as in rankings."""
    assert [title for title, *_ in ranked(engine, "un film triste")] == ["Nuit froide"]
    assert [title for title, *_ in ranked(engine, "une serie triste")] == ["Le Phare"]
    assert [title for title, *_ in ranked(engine, "la meilleure série")] == ["Le Phare"]
    assert [title for title, *_ in ranked(engine, "best tv show")] == ["Le Phare"]
    assert [title for title, *_ in ranked(engine, "le meilleur film")] == ["Nuit froide", "Jour de fête"]
    assert [title for title, *_ in ranked(engine, "quelles series connais-tu ?")] == ["Le Phare"]
    assert len(ranked(engine, "quels films et séries connais-tu ?")) == 3


def test_a_library_that_cannot_tell_says_so(tmp_path: Path) -> None:
    """Where no source says what is a series, all are ranked, with a remark."""
    with shelf(tmp_path, told=False) as library:
        given = opened(library).answer("la meilleure série")
        assert isinstance(given, FilmsAnswer)
        assert len(given.entries) == 3
        assert NoteKind.KIND_UNKNOWN in {note.kind for note in given.notes}


def test_nobody_writes_it(engine: Engine) -> None:
    """A word that no review writes is no ranking."""
    assert isinstance(engine.answer("un film de zorglub"), NoAnswer)


def test_a_film_that_was_named_is_asked_about_alone(engine: Engine) -> None:
    """And so is the film of the conversation."""
    assert engine.understand("Jour de fête est un film drôle ?").intent is Intent.SUBJECT
    first = engine.answer("que disent-ils de Jour de fête ?")
    then = engine.answer("c'est un film drôle ?", engine.follow(None, first))
    assert not isinstance(then, (FilmsAnswer, ClarifyAnswer))
    assert [film.title for film in then.films] == ["Jour de fête"]


@pytest.mark.parametrize(
    ("text", "order", "judged"),
    [
        ("recommande moi un film triste", Order.BEST, False), ("recommend me something scary", Order.BEST, False),
        ("un film drole", Order.BEST, False), ("recomande moi 1 film drole", Order.BEST, False),
        ("jveux un truc ki fait peur", Order.BEST, False), ("un filme triste svp", Order.BEST, False),
        ("what do you recommend", None, False), ("je veux un avis triste", None, False),
        ("the funniest movie", Order.BEST, False),
        ("a really boring movie", Order.BEST, False), ("quel film est le plus violent", Order.BEST, False),
        ("le film le moins violent", Order.WORST, False), ("t as un film pas trop violent ?", Order.WORST, False),
        ("quel film a la meilleure musique", Order.BEST, True), ("which movie has the worst acting", Order.WORST, True),
        ("which film is the saddest?", Order.BEST, False), ("films about loneliness", Order.BEST, False),
        ("quels films parlent de religion ?", Order.BEST, False), ("quel film fait pleurer ?", Order.BEST, False),
        ("which movie made people cry", Order.BEST, False), ("quel film fait 2h ?", None, False),
        ("le film fait pleurer ?", None, False), ("un titre drôle", None, False),
        ("which title has the best acting?", Order.BEST, True),
        ("quel titre parle le plus de violence ?", Order.BEST, False),
        ("which title do reviewers praise the most for its acting?", Order.BEST, True),
        ("quelle série est la plus critiquée pour sa fin ?", Order.WORST, True),
        ("which movie gets the most complaints about its pacing", Order.WORST, True),
        ("dans quel film y a-t-il le plus de plaintes sur le scénario ?", Order.WORST, True),
        ("which series gets the most talk about its plot?", Order.BEST, False),
        ("which film is called boring the most?", Order.BEST, False), ("which film is called Heat", None, False),
        ("quel film est le plus critiqué ?", None, False), ("un mauvais film", Order.WORST, False),
        ("c'est un film drole ?", None, False), ("la musique de ce film", None, False),
        ("le film est triste ?", None, False), ("qui parle d'un film triste ?", None, False),
    ],
)  # fmt: skip
def test_a_film_is_looked_for(text: str, order: Order | None, judged: bool) -> None:
    """One film, whichever, or the one that is the most of something; not the film that is spoken of."""
    found = find_among(flat(text))
    assert ((found.order, found.judged) if found else (None, False)) == (order, judged)


def test_superlatives_are_counted_as_their_word() -> None:
    assert counted_words(("saddest", "scariest", "biggest", "triste", "meilleure", "best")) == (
        "sad", "scary", "big", "triste",
    )  # fmt: skip


def test_which_works_are_asked_for() -> None:
    wanted = [find_work(flat(t)) for t in ("la meilleure série", "best movie", "films et séries", "les mieux notés")]
    assert wanted == [Work.SERIES, Work.FILM, None, None]


@pytest.mark.parametrize(
    "text",
    ["le meilleur film", "le film le mieux noté", "top 3 des films", "un bon film", "le plus mauvais film",
     "best rated title", "which work is rated highest?"],
)  # fmt: skip
def test_ratings_rank_where_nothing_is_said_of_the_film(text: str) -> None:
    assert ask(text).intent is Intent.BEST_FILM


def test_one_more_question_on_the_library_leaves_the_film_aside() -> None:
    assert ask("un film plus drôle ?", after(ask("la musique de Pusher 2"))).films == ()


@pytest.mark.parametrize("text", ["un film comme Nuit froide", "i liked Nuit froide, what else should i watch?"])
def test_what_is_alike_is_not_known(engine: Engine, text: str) -> None:
    """The others are ranked, and the reply says that nothing tells what is alike."""
    given = engine.answer(text)
    assert isinstance(given, FilmsAnswer)
    assert "Nuit froide" not in {film.title for film in given.films}
    assert NoteKind.NOT_ALIKE in {note.kind for note in given.notes}


def test_tonight_is_nothing_to_be_left_aside(engine: Engine) -> None:
    """The evening it is for says nothing of a film."""
    given = engine.answer("quelle serie regarder ce soir")
    assert isinstance(given, FilmsAnswer)
    assert ([film.title for film in given.films], given.notes) == (["Le Phare"], ())


def test_a_title_of_everyday_words_is_compared_after_all(engine: Engine) -> None:
    """What bears the title of a film held is never said not to be held."""
    given = engine.answer("Le Phare ou nuit froide ?")
    assert [film.title for film in given.films] == ["Le Phare", "Nuit froide"]
    assert NoteKind.NOT_HELD not in {note.kind for note in given.notes}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("un film sur les avocats", "Le Phare"), ("un film en noir et blanc", "Nuit froide"),
        ("a film in black and white", "Nuit froide"), ("quels films parlent de racisme", "Le Phare"),
        ("which films talk about racism", "Le Phare"), ("un film de Noël en noir et blanc", "Nuit froide"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_film_finds_it(text: str, title: str) -> None:
    """A series too where no film answers; an expression in either language; and who holds a doctrine."""
    said = (
        ("Nuit froide", "Un noir et blanc splendide.", Work.FILM), ("Nuit froide", "Black and white.", Work.FILM),
        ("Nuit froide", "Beau noir et blanc. Un conte de Noël.", Work.FILM), ("Nuit froide", "Bien.", Work.FILM),
        ("Nuit froide", "Noël, et ce noir et blanc !", Work.FILM), ("Le Phare", "Assez raciste.", Work.SERIES),
        ("Le Phare", "Des avocats retors.", Work.SERIES), ("Le Phare", "Un avocat, du racisme.", Work.SERIES),
        ("Le Phare", "Raciste, disent-ils ?", Work.SERIES), ("Le Phare", "Blanc bonnet et noir dessein.", Work.SERIES),
        ("Le Phare", "Long.", Work.SERIES), ("Nuit froide", "Court.", Work.FILM),
    )  # fmt: skip
    with small(*((film, words, {"kind": kind}) for film, words, kind in said)) as engine:
        given = engine.answer(text)
        assert isinstance(given, FilmsAnswer)
        assert [entry.film.title for entry in given.entries] == [title]


def test_films_that_nobody_rates_are_told_of_a_ranking() -> None:
    rated = {"rating": 4.0, "scale": 5}
    unrated = ("Heat", "Bon."), ("Drive", "Beau."), ("Ran", "Grand."), ("Kes", "Oui.")
    with small(("Pusher", "Bien.", rated), *unrated) as e:
        best, told = read(e.answer("le meilleur film")), read(e.answer("best film you have with at least 1 rating"))
    assert "Trop peu de notes pour le classement :" in best
    assert best.count("Heat") + best.count("Drive") + best.count("Ran") + best.count("Kes") == 3
    assert "et 1 autre" in best
    assert "Too few" not in told


def test_series_among_films_are_titles(engine: Engine) -> None:
    """They are no "films", in rankings, lists, questions back and refusals; films alone are."""
    both, asked_back, refused = engine.answer("classement"), engine.answer("la fin ?"), engine.answer("le zorglub ?")
    assert "Titres classés par note moyenne" in read(both)
    assert "Films classés par note moyenne" in read(engine.answer("classement des films"))
    assert "Titres que je connais :" in read(refused) or "Titres que je connais :" in read(asked_back)
    assert "3 titres dans ma bibliothèque" in read(engine.answer("quels films et séries connais-tu ?"))


@pytest.mark.parametrize("asked", ["best music of all the films", "la meilleure musique de tous tes films"])
def test_the_best_of_something_of_all_films_is_a_ranking(asked: str) -> None:
    found = find_among(flat(asked))
    assert found is not None
    assert found.judged
    assert find_among("the best music of the film") is None


def test_a_series_for_an_evening_is_any(engine: Engine) -> None:
    assert [title for title, *_ in ranked(engine, "quelle série pour ce soir ?")] == ["Le Phare"]


@pytest.mark.parametrize("asked", ["combien d'avis parlent de la musique ?", "how many reviews mention the music?"])
def test_how_many_speak_of_something_is_told_of_each_film_where_none_is_named(asked: str) -> None:
    """One review counts as well."""
    said = [(film, "La musique est belle.") for film in ("Nuit", "Jour", "Soir") for _ in range(3)]
    with small(*said, ("Nuit", "Bien."), ("Phare", "Une musique triste."), ("Phare", "Nul.")) as engine:
        found = {title: (speaking, reviews) for title, speaking, reviews in ranked(engine, asked)}
    assert found == {"Nuit": (3, 4), "Jour": (3, 3), "Soir": (3, 3), "Phare": (1, 2)}


def test_what_is_denied_is_not_counted_and_one_word_names_what_is() -> None:
    """"On ne s'ennuie pas une seconde" calls no film boring; what is ranked is called as it was asked."""
    said = [("Alpha", "On ne s'ennuie pas une seconde."), ("Alpha", "Une série sans ennui.")] * 3
    said += [("Beta", "Quel ennui, vraiment."), ("Beta", "So boring and long.")]
    said += [("Beta", "Très bien joué, rien de plus.")] * 4
    with small(*said) as engine:
        given = engine.answer("quel film est le plus ennuyeux ?")
    assert isinstance(given, FilmsAnswer)
    assert [(e.film.title, e.speaking) for e in given.entries] == [("Beta", 2)]
    assert given.spoken_of == "ennuyeux"
