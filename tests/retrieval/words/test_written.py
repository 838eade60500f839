"""A word is written where the word stands, not one that only shares its stem."""

from __future__ import annotations

import pytest

from retrieval.names.named import heads, names
from retrieval.question import Language
from retrieval.words.lexical import stems_of
from retrieval.words.written import of_one_word, writes


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Il faut tenir jusqu'au bout.", "tennis", False), ("Un match de tennis.", "tennis", True),
        ("La musique est belle.", "musiques", True), ("Une musicalité rare, musicale.", "musical", True),
        ("Les acteurs jouent bien.", "acteur", True), ("Les actrices", "actrice", True), ("Élégant", "elegante", True),
    ],
)  # fmt: skip
def test_forms_of_a_word(text: str, word: str, expected: bool) -> None:
    assert writes(text, frozenset(stems_of(word)), {word: {Language.FRENCH}}) is expected


def test_translations_are_met_in_texts_of_their_language() -> None:
    forms = {"tea": {Language.ENGLISH}, "the": {Language.FRENCH}}
    stems = frozenset(stem for form in forms for stem in stems_of(form))

    assert not writes("The ending of the film is great.", stems, forms)
    assert writes("They drink tea in the end.", stems, forms)


def test_a_word_of_one_language_is_not_another_that_looks_the_same() -> None:
    cats, stems = {"chat": {Language.FRENCH}, "cat": {Language.ENGLISH}}, frozenset({"chat", "cat"})

    assert not writes("As if someone asked for a chat about it.", stems, cats)
    assert writes("There is a cat in it.", stems, cats)
    assert writes("Il y a un chat.", stems, cats)
    assert writes("A piano plays.", frozenset({"piano"}), {"piano": {Language.FRENCH}})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un espion torturé.", False), ("Des âmes torturées et coupables.", False), ("Il a été torturé.", True),
        ("Torturé par la police.", True), ("La torture y est montrée.", True), ("They get tortured for days.", True),
        ("A tortured agent.", False), ("une scene ou il torture un homme", True),
    ],
)  # fmt: skip
def test_a_mind_that_is_torn_is_no_torture(text: str, *, expected: bool) -> None:
    forms = {"torture": {Language.FRENCH, Language.ENGLISH}, "tortured": {Language.ENGLISH}}
    assert writes(text, frozenset({"tortur", "torture"}), forms) is expected


def test_a_tool_word_is_a_form_of_itself_alone() -> None:
    forms = {"pendaison": {Language.FRENCH}}
    assert not writes("Prisonnier pendant huit ans.", frozenset({"pend", "pendaison"}), forms)
    assert writes("La pendaison du héros.", frozenset({"pend", "pendaison"}), forms)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It is a train wreck of a film.", "train", False), ("A train wreck, and a real train in it.", "train", True),
        ("The trials and tribulations of a family.", "trial", False), ("The trial is the best scene.", "trial", True),
    ],
)  # fmt: skip
def test_figures_of_speech_write_nothing_of_their_words(text: str, word: str, *, expected: bool) -> None:
    assert writes(text, frozenset(stems_of(word)), {word: {Language.ENGLISH}}) is expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("James Bond", "La caméra bondit sans cesse.", False), ("James Bond", "Un vrai Bond.", True),
        ("Shakespeare", "un drame shakespearien", True), ("Louis de Funès", "C'est fun !", False),
        ("Louis de Funès", "digne de FUNES", True), ("Tom Hanks", "Hanks' best", True),
        ("saison 9", "9 épisodes", False),
        ("Naomie Harris", "Calvin Harris est génial.", False), ("Naomie Harris", "Et Harris est géniale.", True),
        ("Naomie Harris", "Calvin Harris, puis Naomie Harris.", True), ("mads mikelsen", "Lars Mikelsen", False),
        ("Henry Cavill", "Henri Cavill au top", True), ("Mads Mikkelsen", "M. Mikkelsen", True),
        ("Samuel Jackson", "Sam Jackson", True), ("Emma Watson", "Emily Watson est superbe.", False),
        ("Christian Clavier", "Je prends mon clavier.", False),
        ("Emma Stone", "Dumbo, Bambi, The Sword in the Stone.", False), ("Emma Stone", "Stone is superb.", True),
        ("Omar Sy", "ils ont sy attendu", False), ("Omar Sy", "omar sy est drôle", True), ("Omar Sy", "Sy joue.", True),
        ("Cécile de France", "Une belle série française.", False), ("Cécile de France", "On rit en France.", False),
        ("Cécile de France", "Cecile de France est là.", True), ("Cécile de France", "Sur France 2 hier.", False),
        ("Tom Holland", "Le jeu de Holland est juste.", True), ("Tom Holland", "It was shot in Holland.", False),
        ("Christian Clavier", "christian clavier en roue libre", True), ("Christian Clavier", "Clavier cabotine", True),
        ("Roi Lion", "Lion Rock Productions", False), ("Roi Lion", "comme dans Le Roi Lion", True),
        ("Leonardo DiCaprio", "Di Caprio est parfait", True), ("DiCaprio", "léonardo di caprio", True),
        ("Leonardo Di Caprio", "DiCaprio au sommet", True), ("Danny DeVito", "Vito Corleone", False),
        ("Danny DeVito", "un De Vito en forme", True), ("Alain Delon", "de long en large", False),
        ("Hope Davis", "On y voit Clayton Davis.", False), ("Hope Davis", "Superbe Davis, et Hope Davis", True),
    ],
)  # fmt: skip
def test_a_name_is_written(name: str, text: str, expected: bool) -> None:
    assert names(name)(text) is expected


@pytest.mark.parametrize("word", ["fin", "musique", "décor", "a"])
def test_a_word_is_a_form_of_itself(word: str) -> None:
    assert of_one_word(word, word)


@pytest.mark.parametrize(
    ("named", "text", "about"),
    [
        (["Théo", "Raphaëlle"], "Théo, le fils de Raphaëlle", ["Théo"]),
        (["Théo", "Raphaëlle"], "Théo, Raphaëlle's son", ["Théo"]),
        (["Raphaëlle"], "le fils de Raphaëlle", ["Raphaëlle"]),
        (["Pitt", "Norton"], "Pitt et Norton", ["Pitt", "Norton"]),
        (["Freddie Highmore", "Charlie"], "Freddie Highmore as Charlie", ["Freddie Highmore"]),
        (["Jim Carrey", "Grinch"], "Jim Carrey as the Grinch", ["Jim Carrey"]),
        (["Omar Sy", "Lupin"], "Omar Sy en Lupin", ["Omar Sy"]),
        (["Charlie"], "en Charlie", ["Charlie"]),
    ],
)
def test_what_belongs_to_somebody_is_not_about_them_first(named: list[str], text: str, about: list[str]) -> None:
    assert heads(named, text) == about


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [("act", "acting", True), ("die", "died", True), ("nul", "nulle", True), ("run", "running", True),
     ("mal", "mali", False), ("lit", "lits", True)],
)  # fmt: skip
def test_short_words_have_few_endings(first: str, second: str, same: bool) -> None:
    assert of_one_word(first, second) is same


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Des scènes très crues.", True), ("Un humour cru.", True), ("J'ai cru rêver.", False),
        ("On y a tous cru.", False), ("Un grand cru.", False),
    ],
)
def test_what_was_believed_is_not_crude(text: str, *, expected: bool) -> None:
    forms = {"cru": {Language.FRENCH}, "crues": {Language.FRENCH}}
    assert writes(text, frozenset({"cru", *stems_of("crues")}), forms) is expected
