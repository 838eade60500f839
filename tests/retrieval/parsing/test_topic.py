"""What is left of a question once its wording is put aside."""

from __future__ import annotations

import pytest

from retrieval.parsing.topic import Topic, find_topic
from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.folding import tokens


def topic(text: str, claimed: str = "") -> Topic | None:
    """The subject of a text, the words ``claimed`` understood before."""
    words = tokens(text)
    taken = {t.word for t in tokens(claimed)}
    return find_topic(words, [t.word not in taken for t in words], text, thesaurus())


@pytest.mark.parametrize(
    ("text", "said", "subjects", "names"),
    [
        ("que disent-ils de la musique ?", "musique", ("music",), ()),
        ("what about the car chase at night", "car chase at night", ("action",), ()),
        ("la scène de la banque", "scène de la banque", (), ()),
        ("Hans Zimmer", "Hans Zimmer", (), ("Hans Zimmer",)),
        ("la photographie de Larry Smith", "photographie de Larry Smith", ("images",), ("Larry Smith",)),
        ("le jeu de Mads Mikkelsen", "jeu de Mads Mikkelsen", ("acting",), ("Mads Mikkelsen",)),
        ("comment joue Mads Mikkelsen ?", "Mads Mikkelsen", ("acting",), ("Mads Mikkelsen",)),
        ("Mads Mikkelsen joue du piano", "Mads Mikkelsen joue du piano", (), ("Mads Mikkelsen",)),
        ("comment ils jouent au piano", "jouent au piano", (), ()),
        ("mads mikkelsen", "mads mikkelsen", (), ("mads mikkelsen",)),
        ("le jeu de Robert De Niro", "jeu de Robert De Niro", ("acting",), ("Robert De Niro",)),
        ("James Bond", "James Bond", (), ("James Bond",)),
        ("daniel day lewis", "daniel day lewis", (), ("daniel day lewis",)),
        ("batman le joker", "batman le joker", (), ("batman", "joker")),
        ("Nikolaj Brandt, le Vicomte", "Nikolaj Brandt, le Vicomte", (), ("Nikolaj Brandt", "Vicomte")),
        ("de John le Carré", "John le Carré", (), ("John le Carré",)),
        ("Does Mads Mikkelsen convince as Tonny", "Mads Mikkelsen", (), ("Mads Mikkelsen",)),
        ("Mads Mikkelsen crédible en Tonny", "Mads Mikkelsen crédible", ("credibility",), ("Mads Mikkelsen",)),
        ("Mads Mikkelsen convainc dans le rôle de Tonny", "Mads Mikkelsen convainc", (), ("Mads Mikkelsen",)),
        ("Mads Mikkelsen as Tonny", "Mads Mikkelsen as Tonny", (), ("Mads Mikkelsen", "Tonny")),
        ("Mads Mikkelsen est bon", "Mads Mikkelsen", (), ("Mads Mikkelsen",)),
        ("did people buy the twist", "twist", ("plot_twist",), ()),
        ("does anyone call it confusing", "confusing", ("complexity",), ()),
        ("the phone call", "phone call", (), ()),
        ("a-t-il de bons dialogues", "dialogues", ("dialogue",), ()), ("the good guys", "good guys", (), ()),
        ("les costumes sont beaux", "costumes", ("costumes",), ()),
        ("what's the word on the acting", "acting", ("acting",), ()), ("the word hope", "word hope", (), ()),
        ("tell me everything about the music", "music", ("music",), ()),
        ("how did people react to the finale", "the finale", ("ending",), ()),
        ("was it better than expected", "better than expected", ("expectations",), ()),
        ("is it hard to watch", "hard to watch", ("hard_to_watch",), ()),
        ("c'est dur à regarder", "dur à regarder", ("hard_to_watch",), ()),
        ("louis de funès", "louis de funès", (), ("louis de funès",)),
        ("LES ACTEURS SONT NULS", "ACTEURS SONT NULS", ("acting",), ()),
        ("what do they say of the ending", "the ending", ("ending",), ()),
        ("make up", "make up", ("costumes",), ()),
        ("que dit-on de Hope Davis", "Hope Davis", (), ("Hope Davis",)),
        ("the scene where Riley smashes his head", "scene where Riley smashes his head", (), ("Riley",)),
        ("the theme of grief", "grief", (), ()),
        ("do they touch on the music", "music", ("music",), ()),
        ("à quoi ressemblent les costumes", "costumes", ("costumes",), ()),
        ("the make-up", "make-up", ("costumes",), ()),
        ("le sous marin", "sous marin", (), ()),
        ("c'est long ?", "long", ("rhythm", "length"), ()),
        ("le long métrage et sa musique", "musique", ("music",), ()),
        ("the best bond", "best bond", (), ()),
    ],
)
def test_a_subject_is_the_users_own_words(
    text: str, said: str, subjects: tuple[str, ...], names: tuple[str, ...]
) -> None:
    """Its thesaurus entries and its names are told apart."""
    found = topic(text)
    assert found is not None
    assert (found.text, found.subjects, found.names) == (said, subjects, names)


@pytest.mark.parametrize("text", ["que pensent les spectateurs ?", "what do they think of it?", "le film"])
def test_words_that_only_carry_a_question_are_no_subject(text: str) -> None:
    """Nothing is left of them."""
    assert topic(text) is None


@pytest.mark.parametrize("text", ["le son", "que disent-ils du son ?"])
def test_the_sound_is_a_subject(text: str) -> None:
    """After "le" and "du", "son" is what one hears."""
    assert topic(text) is not None


def test_words_understood_before_are_no_subject() -> None:
    """What a film or a filter has claimed is cut out."""
    found = topic("la musique de Pusher 2 en 2012", claimed="Pusher 2 en 2012")
    assert found is not None
    assert (found.text, found.words) == ("musique", ("musique",))


def test_an_empty_question_has_no_subject() -> None:
    """No words, no subject."""
    assert topic("") is None


@pytest.mark.parametrize(
    ("text", "language", "subject", "part"),
    [
        ("la musique", "fr", "music", False), ("le piano", "fr", "music", True), ("the piano", "en", "music", True),
        ("le noir et blanc", "fr", "images", True), ("l'action", "fr", "action", False),
        ("les costumes", "fr", "costumes", False), ("les maquillages", "fr", "costumes", True),
    ],
)  # fmt: skip
def test_a_part_of_a_subject_is_told_from_the_subject(text: str, language: str, subject: str, part: bool) -> None:
    spans = [span for span in thesaurus().find(tokens(text), language) if span.subject == subject]
    assert [span.part for span in spans] == [part]


@pytest.mark.parametrize(("text", "language"), [("les chats", "fr"), ("the planes", "en")])
def test_a_word_is_no_term_of_the_other_language_that_looks_like_it(text: str, language: str) -> None:
    assert thesaurus().find(tokens(text), language) == []
    assert thesaurus().find(tokens(text))


@pytest.mark.parametrize(("text", "subject"), [("du sang", "violence"), ("l'humour", "humour"), ("the joke", "humour")])
def test_a_word_of_both_languages_is_of_its_own(text: str, subject: str) -> None:
    """French "sang" is blood, and not the past of to sing."""
    found = thesaurus().find(tokens(text), "en" if text.startswith("the") else "fr")
    assert [span.subject for span in found] == [subject]


@pytest.mark.parametrize(
    ("text", "language", "subjects"),
    [
        ("any romance between the characters", "en", ("romance",)),
        ("une romance entre les personnages", "fr", ("romance",)),
        ("l'humour et les personnages", "fr", ("humour", "characters")),
        ("the depth of the characters", "en", ("characters",)),
    ],
)
def test_those_it_is_between_are_no_subject_beside_another(text: str, language: str, subjects: tuple[str, ...]) -> None:
    words = tokens(text)
    found = find_topic(words, [True] * len(words), text, thesaurus(), language)
    assert found is not None
    assert found.subjects == subjects


def test_parts_are_terms() -> None:
    for subject in thesaurus().subjects.values():
        assert set(subject.parts) <= {*subject.fr, *subject.en, *subject.fr_weak, *subject.en_weak}, subject.name


@pytest.mark.parametrize(
    ("text", "names"),
    [("Clavier est bon ?", ("Clavier",)), ("Le clavier est bon ?", ()), ("Musique est bonne ?", ()), ("clavier", ())],
)
def test_a_thing_that_has_no_article_is_somebody(text: str, names: tuple[str, ...]) -> None:
    """Where it begins a question with a capital and a verb follows."""
    words = tokens(text)
    found = find_topic(words, [True] * len(words), text, thesaurus(), "fr")
    assert found is not None
    assert found.names == names


@pytest.mark.parametrize(
    ("text", "claimed", "said"),
    [
        ("the music of Heat by Jo Brandmann good", "Heat", "music Jo Brandmann"),
        ("la musique de Heat par Jo Brandmann", "Heat", "musique Jo Brandmann"),
        ("Jo Brandmann dans Heat", "Heat", "Jo Brandmann"),
    ],
)
def test_who_stands_beside_a_subject_is_told_with_it(text: str, claimed: str, said: str) -> None:
    found = topic(text, claimed)
    assert found is not None
    assert found.text == said
