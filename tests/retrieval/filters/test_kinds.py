"""Truths about filters on who wrote and how much."""

from __future__ import annotations

import pytest

from retrieval.answers import NoteKind, RatingAnswer
from retrieval.filters.kinds import LONG, SHORT, KindFilter, find_kinds, find_lengths, find_size, find_tongue
from retrieval.words.folding import flat
from seeds.models import ReviewFilter, Role
from tests.retrieval.knowing import ask
from tests.retrieval.small import read, small, talked


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("que dit la presse ?", Role.CRITIC),
        ("les critiques de presse", Role.CRITIC),
        ("what do the critics say?", Role.CRITIC),
        ("les journalistes ont-ils aimé ?", Role.CRITIC),
        ("les commentaires", Role.COMMENT),
        ("what do the comments say?", Role.COMMENT),
        ("dans l'interview", Role.INTERVIEW),
        ("les entretiens", Role.INTERVIEW),
        ("interviews about @@", Role.INTERVIEW),
        ("@@ interviews", Role.INTERVIEW),
        ("extraits d'interviews", Role.INTERVIEW),
        ("seulement les spectateurs", Role.SPECTATOR),
        ("user reviews", Role.SPECTATOR),
    ],
)
def test_who_speaks_is_read_from_the_words(text: str, role: Role) -> None:
    """Press, comments, interviews and viewers, in both languages."""
    assert find_kinds(flat(text)).roles == (role,)


@pytest.mark.parametrize("text", ["que pensent les spectateurs ?", "les critiques", "the reviews", "la musique"])
def test_everyone_is_no_filter(text: str) -> None:
    """"Les spectateurs" in a plain question asks everybody."""
    assert find_kinds(flat(text)).roles == ()


@pytest.mark.parametrize("text", ["les avis courts", "short reviews", "critiques brèves", "courts avis positifs"])
def test_short_is_at_most_a_few_lines(text: str) -> None:
    """Short and brief set the longest length."""
    assert (find_lengths(flat(text)).min_length, find_lengths(flat(text)).max_length) == (None, SHORT)


@pytest.mark.parametrize("text", ["les avis longs", "long reviews", "des critiques détaillées", "un avis long"])
def test_long_is_at_least_a_page(text: str) -> None:
    """Long and detailed set the shortest length."""
    assert (find_lengths(flat(text)).min_length, find_lengths(flat(text)).max_length) == (LONG, None)


@pytest.mark.parametrize("text", ["la plus longue critique", "les avis les plus courts", "the longest review"])
def test_an_order_is_no_length(text: str) -> None:
    """The longest review may be a short one."""
    assert find_lengths(flat(text)).spans == ()


@pytest.mark.parametrize("text", ["les avis anonymes", "anonymous reviews"])
def test_anonymous_is_a_filter(text: str) -> None:
    """Nameless visitors may be asked for."""
    assert find_kinds(flat(text)).anonymous is True


def test_what_was_read_is_told_by_its_place() -> None:
    """Each place points at the words that said so."""
    text = "les avis courts de la presse"
    read = (*find_kinds(flat(text)).spans, *find_lengths(flat(text)).spans)
    assert sorted(text[a:b] for a, b in read) == ["avis courts", "de la presse"]


@pytest.mark.parametrize(
    ("text", "length", "words"),
    [
        ("avis de plus de 2000 caractères", (2001, None), (None, None)),
        ("reviews of less than 2,000 characters", (None, 1999), (None, None)),
        ("avis d'au moins 2 000 signes", (2000, None), (None, None)),
        ("les avis de plus de 500 mots", (None, None), (501, None)),
        ("reviews of no more than 500 words", (None, None), (None, 500)),
        ("reviews under 20 words", (None, None), (None, 19)),
        ("les avis d'au plus 20 mots", (None, None), (None, 20)),
        ("avis de 300 mots ou plus", (None, None), (300, None)),
        ("reviews between 100 and 120 words", (None, None), (100, 120)),
        ("entre 10 mots et 20 mots", (None, None), (10, 20)),
        ("reviews longer than 400 words", (None, None), (401, None)),
        ("avis plus courts que 20 mots", (None, None), (None, 19)),
        ("les avis qui ne dépassent pas 50 mots", (None, None), (None, 50)),
        ("avis de pas plus de 50 mots", (None, None), (None, 50)),
        ("reviews of no less than 300 words", (None, None), (300, None)),
        ("avis de moins de cinquante mots", (None, None), (None, 49)),
        ("avis de plus d'une centaine de mots", (None, None), (101, None)),
        ("reviews of more than a hundred and fifty words", (None, None), (151, None)),
        ("avis de plus de deux mille trois cents caractères", (2301, None), (None, None)),
        ("avis d'au moins quatre-vingt-dix mots", (None, None), (90, None)),
        ("quelques mots sur la musique", (None, None), (None, None)),
        ("les avis de 2000", (None, None), (None, None)), ("en 3 mots", (None, None), (None, None)),
        ("plus de 3 étoiles", (None, None), (None, None)), ("plus de 20 avis", (None, None), (None, None)),
    ],
)  # fmt: skip
def test_a_length_in_characters_or_words(
    text: str, length: tuple[int | None, int | None], words: tuple[int | None, int | None]
) -> None:
    """At least so many, at most, more, fewer, or between; "en 3 mots" asks for a short answer."""
    found = find_size(flat(text))
    assert (found.min_length, found.max_length) == length
    assert (found.min_words, found.max_words) == words


def test_a_length_is_no_year() -> None:
    """And no number of stars or of quotes."""
    question = ask("les avis de plus de 2000 caractères sur Pusher 2")
    assert question.filters == ReviewFilter(min_length=2001)
    assert ask("5 avis de plus de 2000 mots").limit == 5


WORDS = tuple(("Alpha", "mot " * number + "fin.", {"rating": 4, "scale": 5}) for number in (3, 10, 20, 40))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("combien d'avis d'au moins 11 mots sur Alpha", 3), ("combien d'avis de plus de 11 mots sur Alpha", 2),
        ("how many reviews under 12 words on Alpha", 2),
        ("how many reviews between 11 and 21 words on Alpha", 2), ("note des avis de plus de 30 mots sur Alpha", 1),
    ],
)  # fmt: skip
def test_words_are_counted(text: str, count: int) -> None:
    """Exactly, in every review that the other filters leave."""
    with small(*WORDS) as engine:
        given = engine.answer(text)
        assert isinstance(given, RatingAnswer)
        assert given.ratings[0].reviews == count
        assert "mots" in read(given) or "words" in read(given)


def test_words_are_counted_over_many_films() -> None:
    """Where all of them are listed."""
    many = tuple((f"Film{n}", "mot " * words + "fin.") for n in range(10) for words in (3, 20))
    with small(*many) as engine:
        assert "10 avis" in read(engine.answer("combien d'avis de plus de 11 mots ?"))


def test_a_length_in_words_is_kept_in_a_talk() -> None:
    """Until another is told."""
    with small(*WORDS) as engine:
        asked = "combien d'avis de plus de 11 mots sur Alpha"
        for more, count in (("et de plus de 30 mots ?", 1), ("et les positifs ?", 2), ("et de plus de 90 mots ?", 0)):
            given = talked(engine, asked, more)
            assert (given.ratings[0].reviews if isinstance(given, RatingAnswer) else 0) == count


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("any review in English?", "in English"), ("les avis négatifs en anglais sur Heat", "en anglais"),
        ("French reviews of Heat", "French"), ("des critiques francophones", "francophones"),
        ("reviews written in french", "written in french"), ("the English dub", None),
        ("le doublage en français", None), ("ils parlent en anglais", None),
    ],
)  # fmt: skip
def test_reviews_are_asked_for_in_a_language(text: str, said: str | None) -> None:
    span = find_tongue(flat(text))
    assert (text[slice(*span)] if span else None) == said


def test_reviews_are_not_told_apart_by_language() -> None:
    """The reply says so, and nobody is looked for who writes "english"."""
    with small(("Heat", "Un grand film."), ("Heat", "Très bien.")) as engine:
        told, dub = engine.answer("any review in english of Heat?"), engine.answer("Heat: the english dub?")
    assert NoteKind.ANY_LANGUAGE in {note.kind for note in told.notes}
    assert told.question.topic is None
    assert NoteKind.ANY_LANGUAGE not in {note.kind for note in dub.notes}


@pytest.mark.parametrize(
    "text",
    ["the job interview", "college interview", "the interview scene", "la scène de l'interview"],
)
def test_an_interview_in_the_film_is_no_filter(text: str) -> None:
    assert find_kinds(flat(text)).roles == ()


@pytest.mark.parametrize(
    "text", ["a quote under 10 words", "une citation de moins de 15 mots", "quotes in at most 8 words"]
)
def test_so_many_words_of_a_quote_are_not_of_its_review(text: str) -> None:
    assert find_size(flat(text)) == KindFilter()
    assert find_size(flat(text.replace("quote", "review").replace("citation", "critique"))).max_words
