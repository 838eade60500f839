"""Nearness word by word: what comes near, what does not, and lists."""

from retrieval.finding.nearness import nearness
from retrieval.subjects.thesaurus import thesaurus


def test_a_passage_that_holds_the_words_is_as_near_as_can_be() -> None:
    (near,) = nearness(["musique"], ["music"], ["La musique est sublime."], thesaurus())

    assert round(near.words, 3) == 1.0
    assert round(near.sentence, 3) == 1.0


def test_a_translation_comes_nearer_than_another_subject() -> None:
    music, sets = nearness(["music"], ["music"], ["La musique est sublime.", "Les décors sont laids."], thesaurus())

    assert music.words > sets.words


def test_words_spread_over_sentences_are_less_near_than_in_one() -> None:
    spread, together = nearness(
        ["musique", "Zimmer"], ["music"],
        ["Une musique froide. Mais c'est Zimmer.", "Mais c'est froid. La musique de Zimmer."], thesaurus(),
    )  # fmt: skip

    assert spread.sentence < together.sentence


def test_other_subjects_are_counted_and_the_one_asked_is_not() -> None:
    text = "La musique, les costumes, les dialogues : tout est laid."
    (near,) = nearness(["musique"], ["music"], [text], thesaurus())

    assert near.others >= 2 / 6
    assert near.commas > 0


def test_the_nearest_of_the_passages_has_the_first_place_and_ties_go_in_order() -> None:
    texts = ["Les décors sont laids.", "La musique est sublime.", "Les décors sont laids."]
    first, second, third = nearness(["musique"], ["music"], texts, thesaurus())

    assert second.place == 1.0 > first.place > third.place > 0.0


def test_a_passage_that_asks_is_told_from_one_that_says() -> None:
    asks, says = nearness(["musique"], ["music"], ["Et la musique ?", "La musique, oui."], thesaurus())

    assert (asks.asks, says.asks) == (1.0, 0.0)


def test_no_text_and_no_word_are_no_error() -> None:
    assert nearness(["musique"], ["music"], [], thesaurus()) == []
    assert nearness([], [], ["La musique."], thesaurus())[0].words == 0.0
    assert nearness(["musique"], [], ["..."], thesaurus())[0].words == 0.0
