"""Truths about words that praise or blame outright, and about what is heard for a side where little is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer, Reason
from retrieval.engine import Engine
from retrieval.keeping.ingest import ingest
from retrieval.question import Side
from retrieval.quotes.outright import outright
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Reading

FOR, AGAINST = Side.POSITIVE, Side.NEGATIVE


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("La musique est superbe.", {FOR}), ("La musique est ratée.", {AGAINST}), ("La musique est de Zimmer.", set()),
        ("Les acteurs ne sont pas mauvais.", set()), ("Le jeu n'est pas très convaincant.", {AGAINST}),
        ("Un jeu superbe, une fin bâclée.", {FOR, AGAINST}), ("Rien à redire, aucun défaut.", set()),
        ("The CGI feels jarring and out of place.", {AGAINST}), ("He is terrific.", {FOR}),
        ("The acting wasn't that bad.", set()), ("the acting wasnt that bad", set()),
        ("I did not like it in this movie.", {AGAINST}), ("Far too long.", {AGAINST}), ("", set()),
        ("The biggest drawback is the boy.", {AGAINST}), ("No drawbacks at all.", set()),
        ("Seul bémol, la fin.", {AGAINST}), ("It was a mess.", {AGAINST}),
        ("A career low performance.", {AGAINST}), ("It was never great.", {AGAINST}),
        ("Des bourgeois de mauvaise foi.", set()), ("Un mauvais film.", {AGAINST}), ("Un coup de foudre.", {FOR}),
        ("On pouvait craindre le pire.", set()), ("C'est le pire.", {AGAINST}), ("Il relève un peu le niveau.", {FOR}),
        ("Un acteur raté.", set()), ("Une fin ratée.", {AGAINST}),
        ("Elle en fait des tonnes.", {AGAINST}), ("Il n'a pas l'air à l'aise.", {AGAINST}),
        ("Il n'apporte plus rien.", {AGAINST}), ("Elle en fait peu.", set()), ("Elle m'a vite saoulé.", {AGAINST}),
        ("Il joue pas mal.", set()), ("Elle joue vraiment mal.", {AGAINST}), ("Il joue très bien.", {FOR}),
        ("Tout sauf caricatural.", set()), ("Sur la catastrophe.", set()), ("Une catastrophe.", {AGAINST}),
        ("Inutile de dire qu'il chante.", set()), ("Un rôle inutile.", {AGAINST}), ("Nul autre que lui.", set()),
        ("Un acteur que j'appréciais déjà.", {FOR}), ("Je n'ai pas été convaincue.", {AGAINST}),
        ("Une romance toujours aussi peu crédible.", {AGAINST}), ("Un jeu désincarné, dénué d'émotion.", {AGAINST}),
    ],
)  # fmt: skip
def test_what_words_say_outright(text: str, sides: set[Side]) -> None:
    """A word that is denied praises or blames nobody."""
    assert outright(text) == sides


def asked(folder: Path, question: str, *reviews: tuple[str, float | None]) -> list[str] | Reason:
    """What is quoted of some reviews of one film (text, stars), or why nothing is."""
    with Engine.open(folder, read_seeds=False) as engine:
        film = FilmFound(title="Alpha")
        drafts = [
            Draft(film=film, text=text, row=row, rating=stars, scale=None if stars is None else 5)
            for row, (text, stars) in enumerate(reviews)
        ]
        reading = Reading(document=Document(name="one", kind="jsonl", digest="1"), items=iter(drafts))
        ingest(engine.library, [reading], preparer=engine.preparer)
        answer = engine.answer(question)
        if isinstance(answer, NoAnswer):
            return answer.reason
        assert isinstance(answer, QuotesAnswer)
        return [quote.text for quote in answer.quotes]


SCORE = "On entend la musique des années quatre-vingt dans presque toutes les scènes du récit."
DRAMA = "The music of the film is heard in each of the scenes that take place at sea."


@pytest.mark.parametrize(
    ("question", "text", "stars", "shown"),
    [
        ("avis négatifs sur la musique d'Alpha", "La musique est superbe, le reste du film ne vaut rien.", 0.5, False),
        ("avis négatifs sur la musique d'Alpha", SCORE, 1.0, True),
        ("avis négatifs sur la musique d'Alpha", SCORE, 4, False),
        ("negative comments on the music of Alpha", DRAMA, 1.0, True),
        ("negative comments on the music of Alpha", DRAMA, 4.0, False),
        ("good things about the music of Alpha", "The music at times feels jarring and out of place.", 5.0, False),
        ("good things about Bill Murray in Alpha",
         "I often enjoy Bill Murray's characterizations but I did not like it in this movie.", None, False),
        ("negative comments on Bill Murray in Alpha",
         "Bill Murray is kind of a mess here, but he remains so likable and funny throughout.", None, False),
        ("avis négatifs sur Jim Carrey dans Alpha",
         "Jim Carrey exagère un peu mais est au top de sa forme, c'est jubilatoire.", 3.0, False),
        ("avis négatifs sur Jim Carrey dans Alpha", "Jim Carrey, vu moins mauvais, est insupportable.", 1, True),
        ("avis positifs sur la fin d'Alpha", "Superbe, et j'espère que la fin sera une merveille absolue.", 5.0, False),
        ("avis positifs sur la fin d'Alpha", "Le début laissait entrevoir une fin grandiose, hélas.", 5.0, False),
        ("avis positifs sur la fin d'Alpha", "Superbe, et la fin est une merveille absolue.", 5.0, True),
        ("avis positifs sur la saison 2 d'Alpha", "Une merveille, vivement la saison 2 !", 5.0, False),
        ("avis positifs sur la saison 2 d'Alpha", "Une merveille, la saison 2 est superbe !", 5.0, True),
        ("what's the runtime complaint about Alpha?", "Three hours: the film is far too long and dull.", 2.0, True),
        ("what's the runtime complaint about Alpha?",
         "The running time is three hours and it is superb, you never feel its length.", 5.0, False),
        ("complaints about the length of Alpha", "The movie is also too long, and it shows.", None, True),
    ],
)  # fmt: skip
def test_what_is_shown_for_a_side(question: str, text: str, stars: float | None, shown: bool, tmp_path: Path) -> None:
    """Of a review of one star what names the subject is shown before nothing is; what praises it never is."""
    found = asked(tmp_path, question, (text, stars))
    assert found == ([text] if shown else Reason.NO_SIDE)


def test_what_is_told_comes_before_what_only_leans(tmp_path: Path) -> None:
    """A reservation in so many words goes before a passage that is only of a low rating."""
    plain = "La musique est insupportable, criarde et ratée du premier au dernier plan."
    found = asked(tmp_path, "avis négatifs sur la musique d'Alpha", (SCORE, 0.5), (plain, 2.0))
    assert found[0] == plain
