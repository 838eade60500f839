"""Truths about names that share the stem of a term."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.memory import Memory
from retrieval.subjects.namesakes import namesakes, speaks_of
from retrieval.subjects.subject import Subject
from retrieval.subjects.thesaurus import Thesaurus, thesaurus
from retrieval.words.folding import tokens
from seeds.library import Library
from seeds.models import ReviewFilter
from tests.seeds.making_reviews import draft, write

BOOK = Thesaurus([Subject(name="book", label_fr="le livre", label_en="the book", theme=True, fr=("roman", "tome"))])


def test_tom_is_no_tome() -> None:
    """The stem is one; the word is a name."""
    assert '"tom"' in namesakes(BOOK, "book")
    assert not speaks_of(BOOK, "book", "Tom Hooper filme bien.")
    assert speaks_of(BOOK, "book", "Le premier tome était mieux, Tom.")


ACTING = Thesaurus([
    Subject(
        name="acting", label_fr="le jeu", label_en="the acting", theme=True, en=("acting",), en_weak=("act",),
        strangers=frozenset({"act"}),
    ),
    Subject(
        name="length", label_fr="la durée", label_en="the length", theme=True, en=("runtime", "too long"),
        adjacent=("too long",),
    ),
    Subject(
        name="song", label_fr="les chansons", label_en="the songs", theme=True, en=("song",),
        surnames=frozenset({"song"}),
    ),
])  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "text", "speakers"),
    [
        ("acting", "A third act so bad it hurts.", 0), ("acting", "Fine acting in the third act.", 1),
        ("length", "The film is far too long.", 1), ("length", "Way too  LONG, this runtime.", 1),
        ("length", "A long film, not too slow.", 0), ("length", "So long!", 0),
        ("song", "Celine Song films it.", 0), ("song", "the director celine song", 0),
        ("song", "Song's hand is sure.", 0),
        ("song", "A song by Celine Song.", 1), ("song", "Songs too loud.", 1), ("song", "THE SONG!", 1),
    ],
)  # fmt: skip
def test_what_a_stem_does_not_tell_is_read(tmp_path: Path, subject: str, text: str, speakers: int) -> None:
    """Another word with the stem of a term is no mention; a term of one searched word is one where it stands whole."""
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, ACTING).speakers(subject, ReviewFilter())) == speakers


def test_another_word_with_the_stem_of_a_term_is_no_term() -> None:
    """In a question "act" is a weak term at most."""
    [span] = ACTING.find(tokens("the third act"))
    assert span.weak
    assert not ACTING.find(tokens("fine acting"))[0].weak


def test_what_names_nobody_is_not_looked_at() -> None:
    """A subject of single terms that share no stem with a name or a stranger costs nothing."""
    plain = Thesaurus([Subject(name="pacing", label_fr="le rythme", label_en="the pacing", theme=True, fr=("rythme",))])
    assert namesakes(plain, "pacing") == ""


@pytest.mark.parametrize(("text", "speakers"), [("Tom Hooper signe un film.", 0), ("Un tome, et Tom.", 1)])
def test_the_count_leaves_names_out(tmp_path: Path, text: str, speakers: int) -> None:
    """How many reviews speak of a subject is not how many name somebody."""
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, BOOK).speakers("book", ReviewFilter())) == speakers


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("L'animation est sublime.", True), ("La qualité de l'animation déçoit.", True), ("Well done animation.", True),
        ("Un très bon film d'animation.", False), ("Un film animation touchant.", False),
        ("Les studios d'animation Pixar.", False), ("A fine animation studio.", False),
        ("Un film d'animation dont l'animation est belle.", True), ("La qualité d'animation est là.", True),
    ],
)  # fmt: skip
def test_a_kind_of_film_is_no_subject(text: str, spoken_of: bool) -> None:
    """"Un film d'animation" says what was seen, and nothing of how it is animated."""
    assert speaks_of(thesaurus(), "animation", text) is spoken_of


@pytest.mark.parametrize(
    ("subject", "text", "spoken_of"),
    [
        ("ending", "La fin du film m'a déçu.", True), ("ending", "La fin est bâclée.", True),
        ("ending", "Excellent du début à la fin.", False), ("ending", "Zappé avant la fin du premier épisode.", False),
        ("humour", "Quelle bonne blague !", False), ("humour", "Une bonne blague par minute.", True),
        ("ending", "On devine tout avant la fin du film.", False), ("ending", "La fin du film, avant tout.", True),
        ("ending", "On est à la fin du XIXe siècle.", False), ("ending", "En fin de compte, c'est bien.", False),
        ("ending", "C'est la fin du monde, et une belle fin.", True), ("ending", "The ending is great.", True),
        ("ending", "At the end of the movie I cried.", True), ("ending", "At the end of the day, it works.", False),
        ("ending", "It is the end of the world.", False), ("ending", "It ended up fine.", False),
        ("ending", "Where worlds are ending.", False), ("ending", "I left before the end.", False),
        ("ending", "The end of the world, and a sad ending.", True),
        ("ending", "La fin de chaque épisode donne envie.", False), ("ending", "La fin du 3e épisode surprend.", False),
        ("ending", "À la fin de la saison 2, on attend.", False), ("ending", "Je viens de la finir.", False),
        ("ending", "À la fin du film, j'ai pleuré.", True), ("ending", "By the end of season one I slept.", False),
        ("ending", "La fin du dernier épisode est ratée.", True), ("ending", "Pas encore à la fin.", False),
        ("ending", "Au final, c'est bien et je finis enfin.", False), ("ending", "Le final est superbe.", True),
        ("ending", "They finally end up in court.", False), ("ending", "The season finale is superb.", True),
        ("music", "Tout ce qui compose la série.", False), ("music", "L'histoire du composant V.", False),
        ("music", "Made into a musical on stage.", False), ("music", "This shameless s.o.b.", False),
        ("music", "La bande originale est belle.", True), ("music", "Danny Elfman provides the score.", True),
        ("music", "L'ambiance musicale est belle.", True), ("music", "The musical score soars.", True),
        ("music", "Des acteurs qui jouent une partition bien réglée.", False),
        ("music", "Le duo connaît sa partition par cœur.", False),
        ("music", "L'acteur livre une belle partition.", False),
        ("music", "Le compositeur livre une belle partition.", True), ("music", "La partition est superbe.", True),
        ("music", "Les acteurs sont bons, la partition aussi.", True), ("music", "Une bande musicale sympa.", True),
        ("music", "Il mène ses scènes en chef d'orchestre.", False),
        ("dubbing", "A scene aptly dubbed The Long Dinner.", False), ("dubbing", "It is badly dubbed.", True),
        ("dubbing", 'He was dubbed "the king of cool".', False), ("dubbing", "I saw it dubbed in French.", True),
        ("dubbing", "Strong voice acting by the narrator.", False), ("voices", "Strong voice acting.", True),
        ("voices", "La star prête sa voix au renard.", True), ("voices", "She has a lovely voice.", False),
        ("costumes", "Elle est jolie sans son maquillage.", False), ("costumes", "De beaux costumes.", True),
        ("editing", "He has flashbacks of the war.", False), ("editing", "The editing is choppy.", True),
        ("sex", "Beaucoup de scènes très osées.", True), ("sex", "Des scènes très lentes.", False),
        ("plot", "On pense à L'Histoire sans fin.", False), ("plot", "L'histoire est prenante.", True),
        ("beginning", "The film begins in Paris.", False), ("beginning", "The opening is superb.", True),
        ("beginning", "Je suis fan depuis le début.", False), ("beginning", "Le début est lent.", True),
        ("images", "Les nobles sont des personnes de couleur.", False), ("images", "Les couleurs sont belles.", True),
        ("romance", "There are a couple of jokes.", False), ("romance", "The couple is adorable.", True),
        ("rhythm", "Barbie is in.", False), ("fear", "Une horreur ce film.", False), ("fear", "Film d'horreur.", True),
        ("budget", "Quel navet.", False), ("budget", "Un petit budget.", True), ("humour", "Les poils du loup.", False),
        ("sound", "I laughed out loud.", False), ("sound", "The gunshots are loud.", True),
        ("relationships", "It's for the whole family.", False), ("relationships", "His family hates him.", True),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_is_no_subject(subject: str, text: str, spoken_of: bool, tmp_path: Path) -> None:
    """What holds a word of a subject in passing, or another word, is no mention of it; nor is it counted."""
    assert speaks_of(thesaurus(), subject, text) is spoken_of
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, thesaurus()).speakers(subject, ReviewFilter())) <= spoken_of
